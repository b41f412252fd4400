// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',
    'Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag',
  ],
  weekdays: [
    'Dydd Sul|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn',
    'Sul|Llun|Maw|Mer|Iau|Gwen|Sad',
  ],
  periods: '',
  moments: {
    day: '{E0}, {d} {M0} {y}',
    date: '{d} {M0} {y}',
    short: '{E1}, {d} {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d} {M0} {y} am {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {d} {M0} {y} – {-E0}, {-d} {-M0} {-y}',
      M: '{E0}, {d} {M0} – {-E0}, {-d} {-M0} {y}',
      d: '{E0}, {d} {M0} – {-E0}, {-d} {-M0} {y}',
    },
    date: { M: '{d} {M0} – {-d} {-M0} {y}', d: '{d}–{-d} {M0} {y}' },
    short: {
      y: '{E1}, {d} {M1} {y} – {-E1}, {-d} {-M1} {-y}',
      M: '{E1}, {d} {M1} – {-E1}, {-d} {-M1}',
      d: '{E1}, {d} {M1} – {-E1}, {-d} {-M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0} – {-M0} {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm} – {-HH}:{-mm}' },
    dateTime: { h: '{d} {M0} {y} {HH}:{mm} – {-HH}:{-mm}' },
  },
  group: ',',
  groupFrom: 4,
  lists: {
    conjunction: [' a(c) ', ', ', ', ', ', a(c) '],
    disjunction: [' neu ', ', ', ', ', ' neu '],
    unit: [', ', ', ', ', ', ', '],
  },
  units: {
    'day long': { two: '{n} ddiwrnod', other: '{n} diwrnod' },
    'day short': { two: '{n} ddiwrnod', other: '{n} diwrnod' },
    'hour long': { other: '{n} awr' },
    'hour short': { other: '{n} awr' },
    'minute long': { two: '{n} funud', other: '{n} munud' },
    'minute short': { other: '{n} mun' },
    'second long': { other: '{n} eiliad' },
    'second short': { other: '{n} eil' },
  },
  ages: {
    day: { two: '{n} ddiwrnod yn ôl', other: '{n} diwrnod yn ôl' },
    hour: { other: '{n} awr yn ôl' },
    minute: { other: '{n} munud yn ôl' },
  },
  near: { '0': 'heddiw', '1': 'yfory', '2': 'drennydd', '-2': 'echdoe', '-1': 'ddoe' },
  inDays: { one: 'ymhen diwrnod', two: 'ymhen deuddydd', other: 'ymhen {n} diwrnod' },
  languages:
    'af:Affricaneg|am:Amhareg|ar:Arabeg|ay:Aymareg|az:Aserbaijaneg|be:Belarwseg|bg:Bwlgareg|bn:Bengaleg|bs:Bosnieg|ca:Catalaneg|ceb:Cebuano|cs:Tsieceg|cy:Cymraeg|da:Daneg|de:Almaeneg|dv:Difehi|el:Groeg|en:Saesneg|es:Sbaeneg|et:Estoneg|eu:Basgeg|fa:Perseg|ff:Ffwla|fi:Ffinneg|fil:Ffilipineg|fo:Ffaröeg|fr:Ffrangeg|fy:Ffriseg y Gorllewin|ga:Gwyddeleg|gd:Gaeleg yr Alban|gl:Galisieg|gn:Guaraní|ha:Hawsa|he:Hebraeg|hi:Hindi|hr:Croateg|ht:Creol Haiti|hu:Hwngareg|hy:Armeneg|id:Indoneseg|ig:Igbo|is:Islandeg|it:Eidaleg|ja:Japaneeg|ka:Georgeg|kea:Caboferdianeg|kk:Casacheg|km:Chmereg|ko:Coreeg|ky:Cirgiseg|lb:Lwcsembwrgeg|lo:Laoeg|lt:Lithwaneg|lv:Latfieg|mg:Malagaseg|mi:Māori|mk:Macedoneg|mn:Mongoleg|mos:Mosi|ms:Maleieg|mt:Malteg|my:Byrmaneg|nb:Norwyeg Bokmål|ne:Nepaleg|nl:Iseldireg|nn:Norwyeg Nynorsk|no:Norwyeg|nr:Ndebele Deheuol|nso:Sotho Gogleddol|ny:Nianja|oc:Ocsitaneg|or:Odia|pa:Pwnjabeg|pl:Pwyleg|ps:Pashto|pt:Portiwgaleg|pt-BR:Portiwgaleg Brasil|pt-PT:Portiwgaleg Ewrop|qu:Quechua|rm:Románsh|ro:Rwmaneg|ru:Rwseg|rw:Ciniarŵandeg|se:Sami Gogleddol|si:Sinhaleg|sk:Slofaceg|sl:Slofeneg|sm:Samöeg|so:Somaleg|sq:Albaneg|sr:Serbeg|sr-Latn:Serbeg (Lladin)|ss:Swati|st:Sesotheg Deheuol|sv:Swedeg|sw:Swahili|ta:Tamileg|tet:Tetumeg|tg:Tajiceg|th:Thai|ti:Tigrinya|tn:Tswana|to:Tongeg|tpi:Tok Pisin|tr:Tyrceg|ts:Tsongaeg|uk:Wcreineg|ur:Wrdw|uz:Wsbeceg|ve:Fendeg|vi:Fietnameg|wo:Woloff|xh:Xhosa|yo:Iorwba|zgh:Tamaseit Moroco Safonol|zh:Tsieinëeg|zh-Hans:Tsieinëeg Symledig|zh-Hant:Tsieinëeg Traddodiadol|zu:Swlw',
  countries:
    'AD:Andorra|AE:Emiradau Arabaidd Unedig|AF:Afghanistan|AG:Antigua a Barbuda|AI:Anguilla|AL:Albania|AM:Armenia|AO:Angola|AQ:Antarctica|AR:Yr Ariannin|AS:Samoa America|AT:Awstria|AU:Awstralia|AW:Aruba|AX:Ynysoedd Åland|AZ:Aserbaijan|BA:Bosnia a Herzegovina|BB:Barbados|BD:Bangladesh|BE:Gwlad Belg|BF:Burkina Faso|BG:Bwlgaria|BH:Bahrain|BI:Burundi|BJ:Benin|BL:Saint Barthélemy|BM:Bermuda|BN:Brunei|BO:Bolifia|BQ:Antilles yr Iseldiroedd|BR:Brasil|BS:Y Bahamas|BT:Bhutan|BV:Ynys Bouvet|BW:Botswana|BY:Belarws|BZ:Belize|CA:Canada|CC:Ynysoedd Cocos (Keeling)|CD:Y Congo - Kinshasa|CF:Gweriniaeth Canolbarth Affrica|CG:Y Congo - Brazzaville|CH:Y Swistir|CI:Côte d’Ivoire|CK:Ynysoedd Cook|CL:Chile|CM:Camerŵn|CN:Tsieina|CO:Colombia|CR:Costa Rica|CU:Ciwba|CV:Cabo Verde|CW:Curaçao|CX:Ynys y Nadolig|CY:Cyprus|CZ:Tsiecia|DE:Yr Almaen|DJ:Djibouti|DK:Denmarc|DM:Dominica|DO:Gweriniaeth Dominica|DZ:Algeria|EC:Ecuador|EE:Estonia|EG:Yr Aifft|EH:Gorllewin Sahara|ER:Eritrea|ES:Sbaen|ET:Ethiopia|FI:Y Ffindir|FJ:Fiji|FK:Ynysoedd y Falkland/Malvinas|FM:Micronesia|FO:Ynysoedd Ffaro|FR:Ffrainc|GA:Gabon|GB:Y Deyrnas Unedig|GD:Grenada|GE:Georgia|GF:Guyane Ffrengig|GG:Ynys y Garn|GH:Ghana|GI:Gibraltar|GL:Yr Ynys Las|GM:Gambia|GN:Gini|GP:Guadeloupe|GQ:Gini Gyhydeddol|GR:Gwlad Groeg|GS:De Georgia ac Ynysoedd Sandwich y De|GT:Guatemala|GU:Guam|GW:Guiné-Bissau|GY:Guyana|HK:Hong Kong SAR Tsieina|HM:Ynys Heard ac Ynysoedd McDonald|HN:Honduras|HR:Croatia|HT:Haiti|HU:Hwngari|ID:Indonesia|IE:Iwerddon|IL:Israel|IM:Ynys Manaw|IN:India|IO:Tiriogaeth Brydeinig Cefnfor India|IQ:Irac|IR:Iran|IS:Gwlad yr Iâ|IT:Yr Eidal|JE:Jersey|JM:Jamaica|JO:Gwlad Iorddonen|JP:Japan|KE:Kenya|KG:Kyrgyzstan|KH:Cambodia|KI:Kiribati|KM:Comoros|KN:Saint Kitts a Nevis|KP:Gogledd Corea|KR:De Corea|KW:Kuwait|KY:Ynysoedd Cayman|KZ:Kazakhstan|LA:Laos|LB:Libanus|LC:Saint Lucia|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Lithwania|LU:Lwcsembwrg|LV:Latfia|LY:Libya|MA:Moroco|MC:Monaco|MD:Moldofa|ME:Montenegro|MF:Saint Martin|MG:Madagascar|MH:Ynysoedd Marshall|MK:Gogledd Macedonia|ML:Mali|MM:Myanmar (Burma)|MN:Mongolia|MO:Macau SAR Tsieina|MP:Ynysoedd Gogledd Mariana|MQ:Martinique|MR:Mauritania|MS:Montserrat|MT:Malta|MU:Mauritius|MV:Y Maldives|MW:Malawi|MX:Mecsico|MY:Malaysia|MZ:Mozambique|NA:Namibia|NC:Caledonia Newydd|NE:Niger|NF:Ynys Norfolk|NG:Nigeria|NI:Nicaragua|NL:Yr Iseldiroedd|NO:Norwy|NP:Nepal|NR:Nauru|NU:Niue|NZ:Seland Newydd|OM:Oman|PA:Panama|PE:Periw|PF:Polynesia Ffrengig|PG:Papua Guinea Newydd|PH:Y Philipinau|PK:Pacistan|PL:Gwlad Pwyl|PM:Saint-Pierre-et-Miquelon|PN:Ynysoedd Pitcairn|PR:Puerto Rico|PS:Tiriogaethau Palesteinaidd|PT:Portiwgal|PW:Palau|PY:Paraguay|QA:Qatar|RE:Réunion|RO:Rwmania|RS:Serbia|RU:Rwsia|RW:Rwanda|SA:Saudi Arabia|SB:Ynysoedd Solomon|SC:Seychelles|SD:Swdan|SE:Sweden|SG:Singapore|SH:Saint Helena|SI:Slofenia|SJ:Svalbard a Jan Mayen|SK:Slofacia|SL:Sierra Leone|SM:San Marino|SN:Senegal|SO:Somalia|SR:Suriname|SS:De Swdan|ST:São Tomé a Príncipe|SV:El Salvador|SX:Sint Maarten|SY:Syria|SZ:Eswatini|TC:Ynysoedd Turks a Caicos|TD:Tsiad|TF:Tiroedd Deheuol ac Antarctig Ffrainc|TG:Togo|TH:Gwlad Thai|TJ:Tajicistan|TK:Tokelau|TL:Timor-Leste|TM:Tyrcmenistan|TN:Tiwnisia|TO:Tonga|TR:Twrci|TT:Trinidad a Tobago|TV:Tuvalu|TW:Taiwan|TZ:Tanzania|UA:Wcráin|UG:Uganda|UM:Ynysoedd Pellennig UDA|US:Yr Unol Daleithiau|UY:Uruguay|UZ:Uzbekistan|VA:Y Fatican|VC:Saint Vincent a’r Grenadines|VE:Venezuela|VG:Ynysoedd Gwyryf Prydain|VI:Ynysoedd Gwyryf yr Unol Daleithiau|VN:Fietnam|VU:Vanuatu|WF:Wallis a Futuna|WS:Samoa|XK:Kosovo|YE:Yemen|YT:Mayotte|ZA:De Affrica|ZM:Zambia|ZW:Zimbabwe',
});
