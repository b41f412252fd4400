// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua',
    'urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.',
  ],
  weekdays: ['igandea|astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata', 'ig.|al.|ar.|az.|og.|or.|lr.'],
  periods: '',
  moments: {
    day: '{y}(e)ko {M0}ren {d}(a), {E0}',
    date: '{y}(e)ko {M0}ren {d}(a)',
    short: '{M1} {d}(a), {E1}',
    month: '{y}(e)ko {M0}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{y}(e)ko {M0}ren {d}(a) ({HH}:{mm})',
  },
  ranges: {
    day: {
      y: '{y}(e)ko {M0} {d}(a), {E0} – {-y}(e)ko {-M0} {-d}(a), {-E0}',
      M: '{y}(e)ko {M0} {d}(a), {E0} – {-M0} {-d}(a), {-E0}',
      d: '{y}(e)ko {M0} {d}(a), {E0} – {-y}(e)ko {-M0} {-d}(a), {-E0}',
    },
    date: { M: '{y}(e)ko {M0}ren {d}(a) – {-M0}ren {-d}(a)', d: '{y}(e)ko {M0}ren {d}–{-d}' },
    short: {
      y: '{y}(e)ko {M1} {d}(a), {E1} – {-y}(e)ko {-M1} {-d}(a), {-E1}',
      M: '{M1} {d}(a), {E1} – {-M1} {-d}(a), {-E1}',
      d: '{M1} {d}(a), {E1} – {-M1} {-d}(a), {-E1}',
    },
    month: { y: '{y}(e)ko {M0} – {-y}(e)ko {-M0}', M: '{y}(e)ko {M0}–{-M0}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{y}(e)ko {M0}ren {d}(a) ({HH}:{mm}–{-HH}:{-mm})' },
  },
  group: '.',
  groupFrom: 4,
  lists: {
    conjunction: [' eta ', ', ', ', ', ' eta '],
    disjunction: [' edo ', ', ', ', ', ' edo '],
    unit: [' eta ', ', ', ', ', ' eta '],
  },
  units: {
    'day long': { other: '{n} egun' },
    'day short': { other: '{n} egun' },
    'hour long': { other: '{n} ordu' },
    'hour short': { other: '{n} h' },
    'minute long': { other: '{n} minutu' },
    'minute short': { other: '{n} min' },
    'second long': { other: '{n} segundo' },
    'second short': { other: '{n} s' },
  },
  ages: { day: { other: 'duela {n} egun' }, hour: { other: 'duela {n} ordu' }, minute: { other: 'duela {n} minutu' } },
  near: { '0': 'gaur', '1': 'bihar', '2': 'etzi', '-2': 'herenegun', '-1': 'atzo' },
  inDays: { other: '{n} egun barru' },
  languages:
    'af:afrikaansa|am:amharera|ar:arabiera|ay:aimara|az:azerbaijanera|be:bielorrusiera|bg:bulgariera|bn:bengalera|bs:bosniera|ca:katalana|ceb:cebuanoera|cs:txekiera|cy:galesa|da:daniera|de:alemana|dv:dhivehia|el:greziera|en:ingelesa|es:gaztelania|et:estoniera|eu:euskara|fa:persiera|ff:fula|fi:finlandiera|fil:filipinera|fo:faroera|fr:frantsesa|fy:mendebaldeko frisiera|ga:irlandera|gd:Eskoziako gaelikoa|gl:galiziera|gn:guaraniera|ha:hausa|he:hebreera|hi:hindia|hr:kroaziera|ht:Haitiko kreolera|hu:hungariera|hy:armeniera|id:indonesiera|ig:igboera|is:islandiera|it:italiera|ja:japoniera|ka:georgiera|kea:Cabo Verdeko kreolera|kk:kazakhera|km:khemerera|ko:koreera|ky:kirgizera|lb:luxenburgera|lo:laosera|lt:lituaniera|lv:letoniera|mg:malgaxea|mi:maoriera|mk:mazedoniera|mn:mongoliera|mos:mossiera|ms:malaysiera|mt:maltera|my:birmaniera|nb:bokmål (norvegiera)|ne:nepalera|nl:nederlandera|nn:nynorsk (norvegiera)|no:norvegiera|nr:hegoaldeko ndebeleera|nso:pediera|ny:chewera|oc:okzitaniera|or:oriya|pa:punjabera|pl:poloniera|ps:paxtunera|pt:portugesa|pt-BR:Brasilgo portugesa|pt-PT:Europako portugesa|qu:kitxua|rm:erretorromaniera|ro:errumaniera|ru:errusiera|rw:kinyaruanda|se:iparraldeko samiera|si:sinhala|sk:eslovakiera|sl:esloveniera|sm:samoera|so:somaliera|sq:albaniera|sr:serbiera|sr-Latn:serbiera (latinoa)|ss:swatiera|st:hegoaldeko sothoera|sv:suediera|sw:swahilia|ta:tamilera|tet:tetuma|tg:tajikera|th:thailandiera|ti:tigrinyera|tn:tswanera|to:tongera|tpi:tok pisin|tr:turkiera|ts:tsongera|uk:ukrainera|ur:urdua|uz:uzbekera|ve:vendera|vi:vietnamera|wo:wolofera|xh:xhosera|yo:jorubera|zgh:amazigera estandarra|zh:txinera|zh-Hans:txinera sinplifikatua|zh-Hant:txinera tradizionala|zu:zuluera',
  countries:
    'AD:Andorra|AE:Arabiar Emirerri Batuak|AF:Afganistan|AG:Antigua eta Barbuda|AI:Aingira|AL:Albania|AM:Armenia|AO:Angola|AQ:Antartika|AR:Argentina|AS:Samoa Estatubatuarra|AT:Austria|AU:Australia|AW:Aruba|AX:Åland|AZ:Azerbaijan|BA:Bosnia-Herzegovina|BB:Barbados|BD:Bangladesh|BE:Belgika|BF:Burkina Faso|BG:Bulgaria|BH:Bahrain|BI:Burundi|BJ:Benin|BL:Saint Barthélemy|BM:Bermuda|BN:Brunei|BO:Bolivia|BQ:Karibeko Herbehereak|BR:Brasil|BS:Bahamak|BT:Bhutan|BV:Bouvet uhartea|BW:Botswana|BY:Bielorrusia|BZ:Belize|CA:Kanada|CC:Cocos (Keeling) uharteak|CD:Kongoko Errepublika Demokratikoa|CF:Afrika Erdiko Errepublika|CG:Kongo|CH:Suitza|CI:Boli Kosta|CK:Cook uharteak|CL:Txile|CM:Kamerun|CN:Txina|CO:Kolonbia|CR:Costa Rica|CU:Kuba|CV:Cabo Verde|CW:Curaçao|CX:Christmas uhartea|CY:Zipre|CZ:Txekia|DE:Alemania|DJ:Djibuti|DK:Danimarka|DM:Dominika|DO:Dominikar Errepublika|DZ:Aljeria|EC:Ekuador|EE:Estonia|EG:Egipto|EH:Mendebaldeko Sahara|ER:Eritrea|ES:Espainia|ET:Etiopia|FI:Finlandia|FJ:Fiji|FK:Falklandak|FM:Mikronesia|FO:Faroe uharteak|FR:Frantzia|GA:Gabon|GB:Erresuma Batua|GD:Grenada|GE:Georgia|GF:Guyana Frantsesa|GG:Guernesey|GH:Ghana|GI:Gibraltar|GL:Groenlandia|GM:Gambia|GN:Ginea|GP:Guadalupe|GQ:Ekuatore Ginea|GR:Grezia|GS:Hegoaldeko Georgia eta Hegoaldeko Sandwich uharteak|GT:Guatemala|GU:Guam|GW:Ginea Bissau|GY:Guyana|HK:Hong Kong Txinako AEB|HM:Heard eta McDonald uharteak|HN:Honduras|HR:Kroazia|HT:Haiti|HU:Hungaria|ID:Indonesia|IE:Irlanda|IL:Israel|IM:Man uhartea|IN:India|IO:Indiako Ozeanoko lurralde britainiarra|IQ:Irak|IR:Iran|IS:Islandia|IT:Italia|JE:Jersey|JM:Jamaika|JO:Jordania|JP:Japonia|KE:Kenya|KG:Kirgizistan|KH:Kanbodia|KI:Kiribati|KM:Komoreak|KN:Saint Kitts eta Nevis|KP:Ipar Korea|KR:Hego Korea|KW:Kuwait|KY:Kaiman uharteak|KZ:Kazakhstan|LA:Laos|LB:Libano|LC:Santa Luzia|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Lituania|LU:Luxenburgo|LV:Letonia|LY:Libia|MA:Maroko|MC:Monako|MD:Moldavia|ME:Montenegro|MF:San Martin|MG:Madagaskar|MH:Marshall Uharteak|MK:Ipar Mazedonia|ML:Mali|MM:Myanmar (Birmania)|MN:Mongolia|MO:Macau Txinako AEB|MP:Ipar Mariana uharteak|MQ:Martinika|MR:Mauritania|MS:Montserrat|MT:Malta|MU:Maurizio|MV:Maldivak|MW:Malawi|MX:Mexiko|MY:Malaysia|MZ:Mozambike|NA:Namibia|NC:Kaledonia Berria|NE:Niger|NF:Norfolk uhartea|NG:Nigeria|NI:Nikaragua|NL:Herbehereak|NO:Norvegia|NP:Nepal|NR:Nauru|NU:Niue|NZ:Zeelanda Berria|OM:Oman|PA:Panama|PE:Peru|PF:Polinesia Frantsesa|PG:Papua Ginea Berria|PH:Filipinak|PK:Pakistan|PL:Polonia|PM:Saint-Pierre eta Mikelune|PN:Pitcairn uharteak|PR:Puerto Rico|PS:Palestinar Lurralde Okupatuak|PT:Portugal|PW:Palau|PY:Paraguai|QA:Qatar|RE:Reunion|RO:Errumania|RS:Serbia|RU:Errusia|RW:Ruanda|SA:Saudi Arabia|SB:Salomon Uharteak|SC:Seychelleak|SD:Sudan|SE:Suedia|SG:Singapur|SH:Santa Helena|SI:Eslovenia|SJ:Svalbard eta Jan Mayen uharteak|SK:Eslovakia|SL:Sierra Leona|SM:San Marino|SN:Senegal|SO:Somalia|SR:Surinam|SS:Hego Sudan|ST:Sao Tome eta Principe|SV:El Salvador|SX:Sint Maarten|SY:Siria|SZ:Swazilandia|TC:Turk eta Caico uharteak|TD:Txad|TF:Hegoaldeko lurralde frantsesak|TG:Togo|TH:Thailandia|TJ:Tajikistan|TK:Tokelau|TL:Ekialdeko Timor|TM:Turkmenistan|TN:Tunisia|TO:Tonga|TR:Turkia|TT:Trinidad eta Tobago|TV:Tuvalu|TW:Taiwan|TZ:Tanzania|UA:Ukraina|UG:Uganda|UM:Ameriketako Estatu Batuetako Kanpoaldeko Uharte Txikiak|US:Ameriketako Estatu Batuak|UY:Uruguai|UZ:Uzbekistan|VA:Vatikano Hiria|VC:Saint Vincent eta Grenadinak|VE:Venezuela|VG:Birjina uharte britainiarrak|VI:Birjina uharte amerikarrak|VN:Vietnam|VU:Vanuatu|WF:Wallis eta Futuna|WS:Samoa|XK:Kosovo|YE:Yemen|YT:Mayotte|ZA:Hegoafrika|ZM:Zambia|ZW:Zimbabwe',
});
