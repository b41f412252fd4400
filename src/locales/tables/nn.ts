// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    'jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.',
  ],
  weekdays: ['søndag|måndag|tysdag|onsdag|torsdag|fredag|laurdag', 'sø.|må.|ty.|on.|to.|fr.|la.'],
  periods: '',
  moments: {
    day: '{E0} {d}. {M0} {y}',
    date: '{d}. {M0} {y}',
    short: '{E1} {d}. {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d}. {M0} {y} kl. {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0} {d}. {M0} {y}–{-E0} {-d}. {-M0} {-y}',
      M: '{E0} {d}. {M0}–{-E0} {-d}. {-M0} {y}',
      d: '{E0} {d}.–{-E0} {-d}. {M0} {y}',
    },
    date: { y: '{d}. {M0} {y}–{-d}. {-M0} {-y}', M: '{d}. {M0}–{-d}. {-M0} {y}', d: '{d}.–{-d}. {M0} {y}' },
    short: {
      y: '{E1} {d}. {M1} {y}–{-E1} {-d}. {-M1} {-y}',
      M: '{E1} {d}. {M1}–{-E1} {-d}. {-M1}',
      d: '{E1} {d}.–{-E1} {-d}. {M1}',
    },
    month: { y: '{M0} {y}–{-M0} {-y}', M: '{M0}–{-M0} {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{d}. {M0} {y}, {HH}:{mm}–{-HH}:{-mm}' },
  },
  group: ' ',
  groupFrom: 4,
  lists: {
    conjunction: [' og ', ', ', ', ', ' og '],
    disjunction: [' eller ', ', ', ', ', ' eller '],
    unit: [', ', ', ', ', ', ', '],
  },
  units: {
    'day long': { other: '{n} døgn' },
    'day short': { other: '{n} d' },
    'hour long': { other: '{n} timar', one: '{n} time' },
    'hour short': { other: '{n} t' },
    'minute long': { other: '{n} minutt' },
    'minute short': { other: '{n} min' },
    'second long': { other: '{n} sekund' },
    'second short': { other: '{n} s' },
  },
  ages: {
    day: { other: 'for {n} døgn sidan' },
    hour: { other: 'for {n} timar sidan', one: 'for {n} time sidan' },
    minute: { other: 'for {n} minutt sidan' },
  },
  near: { '0': 'i dag', '1': 'i morgon', '2': 'i overmorgon', '-2': 'i førgår', '-1': 'i går' },
  inDays: { other: 'om {n} døgn' },
  languages:
    'af:afrikaans|am:amharisk|ar:arabisk|ay:aymara|az:aserbajdsjansk|be:belarusisk|bg:bulgarsk|bn:bengali|bs:bosnisk|ca:katalansk|ceb:cebuano|cs:tsjekkisk|cy:walisisk|da:dansk|de:tysk|dv:divehi|dyu:dyula|el:gresk|en:engelsk|es:spansk|et:estisk|eu:baskisk|fa:persisk|ff:fulfulde|fi:finsk|fil:filipino|fo:færøysk|fr:fransk|fy:vestfrisisk|ga:irsk|gd:skotsk-gælisk|gl:galisisk|gn:guarani|ha:hausa|he:hebraisk|hi:hindi|hr:kroatisk|ht:haitisk|hu:ungarsk|hy:armensk|id:indonesisk|ig:ibo|is:islandsk|it:italiensk|ja:japansk|ka:georgisk|kea:kappverdisk|kk:kasakhisk|km:khmer|ko:koreansk|ky:kirgisisk|lb:luxemburgsk|lo:laotisk|lt:litauisk|lv:latvisk|mg:madagassisk|mi:maori|mk:makedonsk|mn:mongolsk|mos:mossi|ms:malayisk|mt:maltesisk|my:burmesisk|nb:norsk bokmål|ne:nepalsk|nl:nederlandsk|nn:norsk nynorsk|no:norsk|nr:sør-ndebele|nso:nordsotho|ny:nyanja|oc:oksitansk|or:odia|pa:panjabi|pl:polsk|ps:pashto|pt:portugisisk|pt-BR:portugisisk (Brasil)|pt-PT:portugisisk (Portugal)|qu:quechua|rm:retoromansk|ro:rumensk|ru:russisk|rw:kinyarwanda|se:nordsamisk|si:singalesisk|sk:slovakisk|sl:slovensk|sm:samoansk|so:somali|sq:albansk|sr:serbisk|sr-Latn:serbisk (latinsk)|ss:swati|st:sørsotho|sv:svensk|sw:swahili|ta:tamil|tet:tetum|tg:tadsjikisk|th:thai|ti:tigrinja|tn:setswana|to:tongansk|tpi:tok pisin|tr:tyrkisk|ts:tsonga|uk:ukrainsk|ur:urdu|uz:usbekisk|ve:venda|vi:vietnamesisk|wo:wolof|xh:xhosa|yo:joruba|zgh:standard marokkansk tamazight|zh:kinesisk|zh-Hans:forenkla kinesisk|zh-Hant:tradisjonell kinesisk|zu:zulu',
  countries:
    'AD:Andorra|AE:Dei sameinte arabiske emirata|AF:Afghanistan|AG:Antigua og Barbuda|AI:Anguilla|AL:Albania|AM:Armenia|AO:Angola|AQ:Antarktis|AR:Argentina|AS:Amerikansk Samoa|AT:Austerrike|AU:Australia|AW:Aruba|AX:Åland|AZ:Aserbajdsjan|BA:Bosnia-Hercegovina|BB:Barbados|BD:Bangladesh|BE:Belgia|BF:Burkina Faso|BG:Bulgaria|BH:Bahrain|BI:Burundi|BJ:Benin|BL:Saint-Barthélemy|BM:Bermuda|BN:Brunei|BO:Bolivia|BQ:Karibisk Nederland|BR:Brasil|BS:Bahamas|BT:Bhutan|BV:Bouvetøya|BW:Botswana|BY:Belarus|BZ:Belize|CA:Canada|CC:Kokosøyane|CD:Kongo-Kinshasa|CF:Den sentralafrikanske republikken|CG:Kongo-Brazzaville|CH:Sveits|CI:Elfenbeinskysten|CK:Cookøyane|CL:Chile|CM:Kamerun|CN:Kina|CO:Colombia|CR:Costa Rica|CU:Cuba|CV:Kapp Verde|CW:Curaçao|CX:Christmasøya|CY:Kypros|CZ:Tsjekkia|DE:Tyskland|DJ:Djibouti|DK:Danmark|DM:Dominica|DO:Den dominikanske republikken|DZ:Algerie|EC:Ecuador|EE:Estland|EG:Egypt|EH:Vest-Sahara|ER:Eritrea|ES:Spania|ET:Etiopia|FI:Finland|FJ:Fiji|FK:Falklandsøyane|FM:Mikronesiaføderasjonen|FO:Færøyane|FR:Frankrike|GA:Gabon|GB:Storbritannia|GD:Grenada|GE:Georgia|GF:Fransk Guyana|GG:Guernsey|GH:Ghana|GI:Gibraltar|GL:Grønland|GM:Gambia|GN:Guinea|GP:Guadeloupe|GQ:Ekvatorial-Guinea|GR:Hellas|GS:Sør-Georgia og Sør-Sandwichøyane|GT:Guatemala|GU:Guam|GW:Guinea-Bissau|GY:Guyana|HK:Hongkong SAR Kina|HM:Heardøya og McDonaldøyane|HN:Honduras|HR:Kroatia|HT:Haiti|HU:Ungarn|ID:Indonesia|IE:Irland|IL:Israel|IM:Man|IN:India|IO:Det britiske territoriet i Indiahavet|IQ:Irak|IR:Iran|IS:Island|IT:Italia|JE:Jersey|JM:Jamaica|JO:Jordan|JP:Japan|KE:Kenya|KG:Kirgisistan|KH:Kambodsja|KI:Kiribati|KM:Komorane|KN:Saint Kitts og Nevis|KP:Nord-Korea|KR:Sør-Korea|KW:Kuwait|KY:Caymanøyane|KZ:Kasakhstan|LA:Laos|LB:Libanon|LC:St. Lucia|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Litauen|LU:Luxembourg|LV:Latvia|LY:Libya|MA:Marokko|MC:Monaco|MD:Moldova|ME:Montenegro|MF:Saint-Martin|MG:Madagaskar|MH:Marshalløyane|MK:Nord-Makedonia|ML:Mali|MM:Myanmar (Burma)|MN:Mongolia|MO:Macao SAR Kina|MP:Nord-Marianane|MQ:Martinique|MR:Mauritania|MS:Montserrat|MT:Malta|MU:Mauritius|MV:Maldivane|MW:Malawi|MX:Mexico|MY:Malaysia|MZ:Mosambik|NA:Namibia|NC:Ny-Caledonia|NE:Niger|NF:Norfolkøya|NG:Nigeria|NI:Nicaragua|NL:Nederland|NO:Noreg|NP:Nepal|NR:Nauru|NU:Niue|NZ:New Zealand|OM:Oman|PA:Panama|PE:Peru|PF:Fransk Polynesia|PG:Papua Ny-Guinea|PH:Filippinane|PK:Pakistan|PL:Polen|PM:Saint-Pierre-et-Miquelon|PN:Pitcairn|PR:Puerto Rico|PS:Det palestinske området|PT:Portugal|PW:Palau|PY:Paraguay|QA:Qatar|RE:Réunion|RO:Romania|RS:Serbia|RU:Russland|RW:Rwanda|SA:Saudi-Arabia|SB:Salomonøyane|SC:Seychellane|SD:Sudan|SE:Sverige|SG:Singapore|SH:Saint Helena|SI:Slovenia|SJ:Svalbard og Jan Mayen|SK:Slovakia|SL:Sierra Leone|SM:San Marino|SN:Senegal|SO:Somalia|SR:Surinam|SS:Sør-Sudan|ST:São Tomé og Príncipe|SV:El Salvador|SX:Sint Maarten|SY:Syria|SZ:Eswatini|TC:Turks- og Caicosøyane|TD:Tsjad|TF:Dei franske sørterritoria|TG:Togo|TH:Thailand|TJ:Tadsjikistan|TK:Tokelau|TL:Aust-Timor|TM:Turkmenistan|TN:Tunisia|TO:Tonga|TR:Tyrkia|TT:Trinidad og Tobago|TV:Tuvalu|TW:Taiwan|TZ:Tanzania|UA:Ukraina|UG:Uganda|UM:USAs ytre småøyar|US:USA|UY:Uruguay|UZ:Usbekistan|VA:Vatikanstaten|VC:St. Vincent og Grenadinane|VE:Venezuela|VG:Dei britiske Jomfruøyane|VI:Dei amerikanske Jomfruøyane|VN:Vietnam|VU:Vanuatu|WF:Wallis og Futuna|WS:Samoa|XK:Kosovo|YE:Jemen|YT:Mayotte|ZA:Sør-Afrika|ZM:Zambia|ZW:Zimbabwe',
});
