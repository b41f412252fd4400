// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru',
    'Jan|Fra|Mar|Apr|Mej|Ġun|Lul|Aww|Set|Ott|Nov|Diċ',
  ],
  weekdays: ['Il-Ħadd|It-Tnejn|It-Tlieta|L-Erbgħa|Il-Ħamis|Il-Ġimgħa|Is-Sibt', 'Ħad|Tne|Tli|Erb|Ħam|Ġim|Sib'],
  periods: '',
  moments: {
    day: '{E0}, {d} ta’ {M0} {y}',
    date: '{d} ta’ {M0} {y}',
    short: '{E1}, {d} ta’ {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d} ta’ {M0} {y} {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {d} ta’ {M0} {y} – {-E0}, {-d} ta’ {-M0} {-y}',
      M: '{E0}, {d} ta’ {M0} – {-E0}, {-d} ta’ {-M0} {y}',
      d: '{E0}, {d} {M0} – {-E0}, {-d} {-M0}, {y}',
    },
    date: { M: '{d} ta’ {M0} – {-d} ta’ {-M0} {y}', d: '{d}–{-d} ta’ {M0} {y}' },
    short: {
      y: '{E1}, {d} ta’ {M1} {y} – {-E1}, {-d} ta’ {-M1} {-y}',
      M: '{E1}, {d} ta’ {M1} – {-E1}, {-d} ta’ {-M1}',
      d: '{E1}, {d} – {-E1} {-d} {M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0} – {-M0} {y}' },
    year: { y: '{y} – {-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{d} ta’ {M0} {y} {HH}:{mm}–{-HH}:{-mm}' },
  },
  group: ',',
  groupFrom: 4,
  lists: {
    conjunction: [' u ', ', ', ', ', ', u '],
    disjunction: [' jew ', ', ', ', ', ' jew '],
    unit: [' u ', ', ', ', ', ', u '],
  },
  units: {
    'day long': {
      one: '{n} ġurnata',
      two: '{n} ġranet',
      few: '{n} ġranet',
      many: '{n}-il ġurnata',
      other: '{n} ġurnata',
    },
    'day short': { other: '{n} d' },
    'hour long': {
      one: '{n} siegħa',
      two: '{n} sigħat',
      few: '{n} sigħat',
      many: '{n}-il siegħa',
      other: '{n} siegħa',
    },
    'hour short': { other: '{n} h' },
    'minute long': {
      one: '{n} minuta',
      two: '{n} minuti',
      few: '{n} minuti',
      many: '{n}-il minuta',
      other: '{n} minuta',
    },
    'minute short': { other: '{n} min' },
    'second long': {
      one: '{n} sekonda',
      two: '{n} sekondi',
      few: '{n} sekondi',
      many: '{n}-il sekonda',
      other: '{n} sekonda',
    },
    'second short': { other: '{n} s' },
  },
  ages: {
    day: {
      few: '{n} ġranet ilu',
      one: 'ġurnata ilu',
      two: 'jumejn ilu',
      many: '{n}-il ġurnata ilu',
      other: '{n} ġurnata ilu',
    },
    hour: {
      few: '{n} sigħat ilu',
      one: 'siegħa ilu',
      two: 'sagħtejn ilu',
      many: '{n}-il siegħa ilu',
      other: '{n} siegħa ilu',
    },
    minute: {
      few: '{n} minuti ilu',
      one: 'minuta ilu',
      two: '{n} minuti ilu',
      many: '{n}-il minuta ilu',
      other: '{n} minuta ilu',
    },
  },
  near: { '0': 'illum', '1': 'għada', '2': 'fi żmien jumejn oħra', '-2': 'jumejn ilu', '-1': 'lbieraħ' },
  inDays: {
    few: 'fi żmien {n} ġranet oħra',
    one: 'fi żmien ġurnata',
    two: 'fi żmien jumejn oħra',
    many: 'fi żmien {n}-il ġurnata oħra',
    other: 'fi żmien {n} ġurnata oħra',
  },
  languages:
    'af:Afrikans|am:Amhariku|ar:Għarbi|ay:Aymara|az:Ażerbajġani|be:Belarussu|bg:Bulgaru|bn:Bengali|bs:Bożnijaku|ca:Katalan|ceb:Cebuano|cs:Ċek|cy:Welsh|da:Daniż|de:Ġermaniż|dv:Divehi|dyu:Dyula|el:Grieg|en:Ingliż|es:Spanjol|et:Estonjan|eu:Bask|fa:Persjan|ff:Fulah|fi:Finlandiż|fil:Filippin|fo:Faroese|fr:Franċiż|fy:Frisian tal-Punent|ga:Irlandiż|gd:Galliku Skoċċiż|gl:Galiċjan|gn:Guarani|ha:Hausa|he:Ebrajk|hi:Hindi|hr:Kroat|ht:Creole ta’ Haiti|hu:Ungeriż|hy:Armen|id:Indoneżjan|ig:Igbo|is:Iżlandiż|it:Taljan|ja:Ġappuniż|ka:Ġorġjan|kea:Cape Verdjan|kk:Każak|km:Khmer|ko:Korean|ky:Kirgiż|lb:Lussemburgiż|lo:Laosjan|lt:Litwan|lv:Latvjan|mg:Malagasy|mi:Maori|mk:Maċedonjan|mn:Mongoljan|mos:Mossi|ms:Malay|mt:Malti|my:Burmiż|nb:Bokmal Norveġiż|ne:Nepaliż|nl:Olandiż|nn:Ninorsk Norveġiż|no:Norveġiż|nr:Ndebele tan-Nofsinhar|nso:Soto tat-Tramuntana|ny:Nyanja|oc:Oċċitan|or:Odia|pa:Punjabi|pl:Pollakk|ps:Pashto|pt:Portugiż|pt-BR:Portugiż tal-Brażil|pt-PT:Portugiż Ewropew|qu:Quechua|rm:Romanz|ro:Rumen|ru:Russu|rw:Kinjarwanda|se:Sami tat-Tramuntana|si:Sinhala|sk:Slovakk|sl:Sloven|sm:Samoan|so:Somali|sq:Albaniż|sr:Serb|sr-Latn:Serb (Latin)|ss:Swati|st:Soto tan-Nofsinhar|sv:Żvediż|sw:Swahili|ta:Tamil|tet:Tetum|tg:Taġik|th:Tajlandiż|ti:Tigrinya|tn:Tswana|to:Tongan|tpi:Tok Pisin|tr:Tork|ts:Tsonga|uk:Ukren|ur:Urdu|uz:Uzbek|ve:Venda|vi:Vjetnamiż|wo:Wolof|xh:Xhosa|yo:Yoruba|zgh:Tamazight Standard tal-Marokk|zh:Ċiniż|zh-Hans:Ċiniż Simplifikat|zh-Hant:Ċiniż Tradizzjonali|zu:Zulu',
  countries:
    'AD:Andorra|AE:l-Emirati Għarab Magħquda|AF:l-Afganistan|AG:Antigua u Barbuda|AI:Anguilla|AL:l-Albanija|AM:l-Armenja|AO:l-Angola|AQ:l-Antartika|AR:l-Arġentina|AS:is-Samoa Amerikana|AT:l-Awstrija|AU:l-Awstralja|AW:Aruba|AX:il-Gżejjer Aland|AZ:l-Ażerbajġan|BA:il-Bożnija-Ħerzegovina|BB:Barbados|BD:il-Bangladesh|BE:il-Belġju|BF:il-Burkina Faso|BG:il-Bulgarija|BH:il-Bahrain|BI:il-Burundi|BJ:il-Benin|BL:Saint Barthélemy|BM:Bermuda|BN:il-Brunei|BO:il-Bolivja|BQ:in-Netherlands tal-Karibew|BR:Il-Brażil|BS:il-Bahamas|BT:il-Bhutan|BV:Gżira Bouvet|BW:il-Botswana|BY:il-Belarussja|BZ:il-Belize|CA:il-Kanada|CC:Gżejjer Cocos (Keeling)|CD:ir-Repubblika Demokratika tal-Kongo|CF:ir-Repubblika Ċentru-Afrikana|CG:il-Kongo - Brazzaville|CH:l-Iżvizzera|CI:il-Kosta tal-Avorju|CK:Gżejjer Cook|CL:iċ-Ċili|CM:il-Kamerun|CN:iċ-Ċina|CO:il-Kolombja|CR:il-Costa Rica|CU:Kuba|CV:Cape Verde|CW:Curaçao|CX:il-Gżira Christmas|CY:Ċipru|CZ:ir-Repubblika Ċeka|DE:il-Ġermanja|DJ:il-Djibouti|DK:id-Danimarka|DM:Dominica|DO:ir-Repubblika Dominicana|DZ:l-Alġerija|EC:l-Ekwador|EE:l-Estonja|EG:l-Eġittu|EH:is-Saħara tal-Punent|ER:l-Eritrea|ES:Spanja|ET:l-Etjopja|FI:il-Finlandja|FJ:Fiġi|FK:il-Gżejjer Falkland|FM:il-Mikroneżja|FO:il-Gżejjer Faeroe|FR:Franza|GA:il-Gabon|GB:ir-Renju Unit|GD:Grenada|GE:il-Georgia|GF:il-Guyana Franċiża|GG:Guernsey|GH:il-Ghana|GI:Ġibiltà|GL:Greenland|GM:il-Gambja|GN:il-Guinea|GP:Guadeloupe|GQ:il-Guinea Ekwatorjali|GR:il-Greċja|GS:il-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar|GT:il-Gwatemala|GU:Guam|GW:il-Guinea-Bissau|GY:il-Guyana|HK:ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina|HM:il-Gżejjer Heard u l-Gżejjer McDonald|HN:il-Honduras|HR:il-Kroazja|HT:il-Haiti|HU:l-Ungerija|ID:l-Indoneżja|IE:l-Irlanda|IL:Iżrael|IM:Isle of Man|IN:l-Indja|IQ:l-Iraq|IR:l-Iran|IS:l-Iżlanda|IT:l-Italja|JE:Jersey|JM:il-Ġamajka|JO:il-Ġordan|JP:il-Ġappun|KE:il-Kenja|KG:il-Kirgiżistan|KH:il-Kambodja|KI:Kiribati|KM:Comoros|KN:Saint Kitts u Nevis|KP:il-Korea ta’ Fuq|KR:il-Korea t’Isfel|KW:il-Kuwajt|KY:il-Gżejjer Cayman|KZ:il-Każakistan|LA:il-Laos|LB:il-Libanu|LC:Saint Lucia|LI:il-Liechtenstein|LK:is-Sri Lanka|LR:il-Liberja|LS:il-Lesoto|LT:il-Litwanja|LU:il-Lussemburgu|LV:il-Latvja|LY:il-Libja|MA:il-Marokk|MC:Monaco|MD:il-Moldova|ME:il-Montenegro|MF:Saint Martin|MG:Madagascar|MH:Gżejjer Marshall|MK:il-Maċedonja ta’ Fuq|ML:il-Mali|MM:il-Myanmar/Burma|MN:il-Mongolja|MO:ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina|MP:Ġżejjer Mariana tat-Tramuntana|MQ:Martinique|MR:il-Mauritania|MS:Montserrat|MT:Malta|MU:Mauritius|MV:il-Maldivi|MW:il-Malawi|MX:il-Messiku|MY:il-Malasja|MZ:il-Mozambique|NA:in-Namibja|NC:New Caledonia|NE:in-Niġer|NF:Gżira Norfolk|NG:in-Niġerja|NI:in-Nikaragwa|NL:in-Netherlands|NO:in-Norveġja|NP:in-Nepal|NR:Nauru|NU:Niue|NZ:New Zealand|OM:l-Oman|PA:il-Panama|PE:il-Perù|PF:Polineżja Franċiża|PG:Papua New Guinea|PH:il-Filippini|PK:il-Pakistan|PL:il-Polonja|PM:Saint Pierre u Miquelon|PN:Gżejjer Pitcairn|PR:Puerto Rico|PS:it-Territorji Palestinjani|PT:il-Portugall|PW:Palau|PY:il-Paragwaj|QA:il-Qatar|RE:Réunion|RO:ir-Rumanija|RS:is-Serbja|RU:ir-Russja|RW:ir-Rwanda|SA:l-Arabja Sawdija|SB:il-Gżejjer Solomon|SC:is-Seychelles|SD:is-Sudan|SE:l-Iżvezja|SG:Singapore|SH:Saint Helena|SI:is-Slovenja|SJ:Svalbard u Jan Mayen|SK:is-Slovakkja|SL:Sierra Leone|SM:San Marino|SN:is-Senegal|SO:is-Somalja|SR:is-Suriname|SS:is-Sudan t’Isfel|ST:São Tomé u Príncipe|SV:El Salvador|SX:Sint Maarten|SY:is-Sirja|SZ:l-Eswatini|TC:il-Gżejjer Turks u Caicos|TD:iċ-Chad|TF:It-Territorji Franċiżi tan-Nofsinhar|TG:it-Togo|TH:it-Tajlandja|TJ:it-Taġikistan|TK:it-Tokelau|TL:Timor Leste|TM:it-Turkmenistan|TN:it-Tuneżija|TO:Tonga|TR:it-Turkija|TT:Trinidad u Tobago|TV:Tuvalu|TW:it-Tajwan|TZ:it-Tanzanija|UA:l-Ukrajna|UG:l-Uganda|UM:Il-Gżejjer Minuri Mbiegħda tal-Istati Uniti|US:l-Istati Uniti|UY:l-Urugwaj|UZ:l-Użbekistan|VA:l-Istat tal-Belt tal-Vatikan|VC:Saint Vincent u l-Grenadini|VE:il-Venezwela|VG:il-Gżejjer Verġni Brittaniċi|VI:il-Gżejjer Verġni tal-Istati Uniti|VN:il-Vjetnam|VU:Vanuatu|WF:Wallis u Futuna|WS:Samoa|XK:il-Kosovo|YE:il-Jemen|YT:Mayotte|ZA:l-Afrika t’Isfel|ZM:iż-Żambja|ZW:iż-Żimbabwe',
});
