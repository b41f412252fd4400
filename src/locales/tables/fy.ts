// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Jannewaris|Febrewaris|Maart|April|Maaie|Juny|July|Augustus|Septimber|Oktober|Novimber|Desimber',
    'Jan|Feb|Mrt|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Des',
  ],
  weekdays: ['snein|moandei|tiisdei|woansdei|tongersdei|freed|sneon', 'si|mo|ti|wo|to|fr|so'],
  periods: '',
  moments: {
    day: '{E0} {d} {M0} {y}',
    date: '{d} {M0} {y}',
    short: '{E1} {d} {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d} {M0} {y} om {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0} {d} {M0} {y} – {-E0} {-d} {-M0} {-y}',
      M: '{E0} {d} {M0} – {-E0} {-d} {-M0} {y}',
      d: '{E0} {d} – {-E0} {-d} {M0} {y}',
    },
    date: { y: '{d} {M0} {y} – {-d} {-M0} {-y}', M: '{d} {M0} – {-d} {-M0} {y}', d: '{d}–{-d} {M0} {y}' },
    short: {
      y: '{E1} {d} {M1} {y} – {-E1} {-d} {-M1} {-y}',
      M: '{E1} {d} {M1} – {-E1} {-d} {-M1}',
      d: '{E1} {d} – {-E1} {-d} {M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0}–{-M0} {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{d} {M0} {y} {HH}:{mm}–{-HH}:{-mm}' },
  },
  group: '.',
  groupFrom: 4,
  lists: {
    conjunction: [' en ', ', ', ', ', ' en '],
    disjunction: [' of ', ', ', ', ', ' of '],
    unit: [' en ', ', ', ', ', ', '],
  },
  units: {
    'day long': { other: '{n} deien', one: '{n} dei' },
    'day short': { other: '{n} deien', one: '{n} dei' },
    'hour long': { other: '{n} oere' },
    'hour short': { other: '{n} oere' },
    'minute long': { other: '{n} minuten', one: '{n} minút' },
    'minute short': { other: '{n} min' },
    'second long': { other: '{n} sekonden', one: '{n} sekonde' },
    'second short': { other: '{n} sek.' },
  },
  ages: {
    day: { other: '{n} deien lyn', one: '{n} dei lyn' },
    hour: { other: '{n} oere lyn' },
    minute: { other: '{n} minuten lyn', one: '{n} minút lyn' },
  },
  near: { '0': 'hjoed', '1': 'moarn', '2': 'oermoarn', '-2': 'earjuster', '-1': 'juster' },
  inDays: { one: 'oer {n} dei', other: 'oer {n} deien' },
  languages:
    'af:Afrikaansk|am:Amhaarsk|ar:Arabysk|ay:Aymara|az:Azerbeidzjaansk|be:Wyt-Russysk|bg:Bulgaarsk|bn:Bengaalsk|bs:Bosnysk|ca:Katalaansk|ceb:Cebuano|cs:Tsjechysk|cy:Welsk|da:Deensk|de:Dútsk|dv:Divehi|dyu:Dyula|el:Gryks|en:Ingelsk|es:Spaansk|et:Estlânsk|eu:Baskysk|fa:Perzysk|ff:Fulah|fi:Finsk|fil:Filipynsk|fo:Faeröersk|fr:Frânsk|fy:Frysk|ga:Iersk|gd:Schotsk Gaelic|gl:Galisysk|gn:Guaraní|ha:Hausa|he:Hebreeuwsk|hi:Hindi|hr:Kroatysk|ht:Haïtiaansk|hu:Hongaarsk|hy:Armeensk|id:Yndonezysk|ig:Igbo|is:Yslâns|it:Italiaansk|ja:Japans|ka:Georgysk|kea:Kaapverdysk Creools|kk:Kazachs|km:Khmer|ko:Koreaansk|ky:Kirgizysk|lb:Luxemburgs|lo:Laotiaansk|lt:Litouws|lv:Letlâns|mg:Malagasysk|mi:Maori|mk:Macedonysk|mn:Mongools|mos:Mossi|ms:Maleis|mt:Maltees|my:Birmees|nb:Noors - Bokmål|ne:Nepalees|nl:Nederlânsk|nn:Noors - Nynorsk|no:Noors|nr:Sûd-Ndbele|nso:Noard-Sotho|ny:Nyanja|oc:Occitaansk|or:Odia|pa:Punjabi|pl:Poalsk|ps:Pasjtoe|pt:Portugeesk|pt-BR:Brazyljaansk Portugees|pt-PT:Europees Portugees|qu:Quechua|rm:Reto-Romaansk|ro:Roemeensk|ru:Russysk|rw:Kinyarwanda|se:Noard-Samysk|si:Singalees|sk:Slowaaks|sl:Sloveensk|sm:Samoaansk|so:Somalysk|sq:Albaneesk|sr:Servysk|sr-Latn:Servysk (Latyn)|ss:Swazi|st:Sûd-Sotho|sv:Zweeds|sw:Swahili|ta:Tamil|tet:Tetun|tg:Tadzjieks|th:Thais|ti:Tigrinya|tn:Tswana|to:Tongaansk|tpi:Tok Pisin|tr:Turks|ts:Tsonga|uk:Oekraïens|ur:Urdu|uz:Oezbeeks|ve:Venda|vi:Vietnamees|wo:Wolof|xh:Xhosa|yo:Yoruba|zgh:Standert Marokkaanske Tamazight|zh:Sineesk|zh-Hans:Ferienfâldich Sineesk|zh-Hant:Tradisjoneel Sineesk|zu:Zulu',
  countries:
    'AD:Andorra|AE:Verenigde Arabyske Emiraten|AF:Afghanistan|AG:Antigua en Barbuda|AI:Anguilla|AL:Albanië|AM:Armenië|AO:Angola|AQ:Antarctica|AR:Argentinië|AS:Amerikaansk Samoa|AT:Eastenryk|AU:Australië|AW:Aruba|AX:Ålân|AZ:Azerbeidzjan|BA:Bosnië en Herzegovina|BB:Barbados|BD:Bangladesh|BE:België|BF:Burkina Faso|BG:Bulgarije|BH:Bahrein|BI:Burundi|BJ:Benin|BL:Saint Barthélemy|BM:Bermuda|BN:Brunei|BO:Bolivia|BQ:Karibysk Nederlân|BR:Brazilië|BS:Bahama’s|BT:Bhutan|BV:Bouveteilân|BW:Botswana|BY:Wit-Ruslân|BZ:Belize|CA:Canada|CC:Kokosilanen|CD:Congo-Kinshasa|CF:Sintraal-Afrikaanske Republyk|CG:Congo-Brazzaville|CH:Switserlân|CI:Ivoorkust|CK:Cookeilannen|CL:Chili|CM:Kameroen|CN:Sina|CO:Kolombia|CR:Costa Rica|CU:Kuba|CV:Kaapverdië|CW:Curaçao|CX:Krysteilan|CY:Syprus|CZ:Tsjechje|DE:Dútslân|DJ:Djibouti|DK:Denemarken|DM:Dominika|DO:Dominikaanske Republyk|DZ:Algerije|EC:Ecuador|EE:Estlân|EG:Egypte|EH:Westelijke Sahara|ER:Eritrea|ES:Spanje|ET:Ethiopië|FI:Finlân|FJ:Fiji|FK:Falklâneilannen|FM:Micronesië|FO:Faeröer|FR:Frankrijk|GA:Gabon|GB:Verenigd Koninkrijk|GD:Grenada|GE:Georgië|GF:Frans-Guyana|GG:Guernsey|GH:Ghana|GI:Gibraltar|GL:Grienlân|GM:Gambia|GN:Guinee|GP:Guadeloupe|GQ:Equatoriaal-Guinea|GR:Grikelân|GS:Sûd-Georgia en Sûdlike Sandwicheilannen|GT:Guatemala|GU:Guam|GW:Guinee-Bissau|GY:Guyana|HK:Hongkong SAR van Sina|HM:Heard- en McDonaldeilannen|HN:Honduras|HR:Kroatië|HT:Haïti|HU:Hongarije|ID:Yndonesië|IE:Ierlân|IL:Israël|IM:Isle of Man|IN:India|IQ:Irak|IR:Iran|IS:Yslân|IT:Italië|JE:Jersey|JM:Jamaica|JO:Jordanië|JP:Japan|KE:Kenia|KG:Kirgizië|KH:Cambodja|KI:Kiribati|KM:Comoren|KN:Saint Kitts en Nevis|KP:Noard-Korea|KR:Sûd-Korea|KW:Koeweit|KY:Caymaneilannen|KZ:Kazachstan|LA:Laos|LB:Libanon|LC:Saint Lucia|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Litouwen|LU:Luxemburg|LV:Letlân|LY:Libië|MA:Marokko|MC:Monaco|MD:Moldavië|ME:Montenegro|MF:Saint-Martin|MG:Madeiaskar|MH:Marshalleilannen|ML:Mali|MM:Myanmar (Birma)|MN:Mongolië|MO:Macao SAR van Sina|MP:Noardlike Marianeneilannen|MQ:Martinique|MR:Mauritanië|MS:Montserrat|MT:Malta|MU:Mauritius|MV:Maldiven|MW:Malawi|MX:Mexico|MY:Maleisië|MZ:Mozambique|NA:Namibië|NC:Nij-Caledonië|NE:Niger|NF:Norfolkeilân|NG:Nigeria|NI:Nicaragua|NL:Nederlân|NO:Noarwegen|NP:Nepal|NR:Nauru|NU:Niue|NZ:Nij-Seelân|OM:Oman|PA:Panama|PE:Peru|PF:Frans-Polynesië|PG:Papoea-Nij-Guinea|PH:Filipijnen|PK:Pakistan|PL:Polen|PM:Saint-Pierre en Miquelon|PN:Pitcairneilannen|PR:Puerto Rico|PS:Palestynske gebieten|PT:Portugal|PW:Palau|PY:Paraguay|QA:Qatar|RE:Réunion|RO:Roemenië|RS:Servië|RU:Ruslân|RW:Rwanda|SA:Saoedi-Arabië|SB:Salomonseilannen|SC:Seychellen|SD:Soedan|SE:Zweden|SG:Singapore|SH:Sint-Helena|SI:Slovenië|SJ:Spitsbergen en Jan Mayen|SK:Slowakije|SL:Sierra Leone|SM:San Marino|SN:Senegal|SO:Somalië|SR:Suriname|SS:Sûd-Soedan|ST:Sao Tomé en Principe|SV:El Salvador|SX:Sint-Maarten|SY:Syrië|SZ:Swazilân|TC:Turks- en Caicoseilannen|TD:Tsjaad|TF:Franse Gebieden in de zuidelijke Indyske Oseaan|TG:Togo|TH:Thailân|TJ:Tadzjikistan|TK:Tokelau|TL:East-Timor|TM:Turkmenistan|TN:Tunesië|TO:Tonga|TR:Turkije|TT:Trinidad en Tobago|TV:Tuvalu|TW:Taiwan|TZ:Tanzania|UA:Oekraïne|UG:Oeganda|UM:Lyts ôflizzen eilannen fan de Ferienigde Staten|US:Ferienigde Staten|UY:Uruguay|UZ:Oezbekistan|VA:Vaticaanstêd|VC:Saint Vincent en de Grenadines|VE:Venezuela|VG:Britse Maagdeneilannen|VI:Amerikaanske Maagdeneilannen|VN:Vietnam|VU:Vanuatu|WF:Wallis en Futuna|WS:Samoa|XK:Kosovo|YE:Jemen|YT:Mayotte|ZA:Sûd-Afrika|ZM:Zambia|ZW:Zimbabwe',
});
