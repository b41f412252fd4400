// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Januwari|Februwari|Mashi|Ephreli|Meyi|Juni|Julayi|Agasti|Septhemba|Okthoba|Novemba|Disemba',
    'Jan|Feb|Mas|Eph|Mey|Jun|Jul|Aga|Sep|Okt|Nov|Dis',
  ],
  weekdays: [
    'ISonto|UMsombuluko|ULwesibili|ULwesithathu|ULwesine|ULwesihlanu|UMgqibelo',
    'Son|Mso|Bil|Tha|Sin|Hla|Mgq',
  ],
  periods: '',
  moments: {
    day: '{E0}, {M0} {d}, {y}',
    date: '{M0} {d}, {y}',
    short: '{E1}, {M1} {d}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{M0} {d}, {y} {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {M0} {d}, {y} – {-E0}, {-M0} {-d}, {-y}',
      M: '{E0}, {M0} {d} – {-E0}, {-M0} {-d}, {y}',
      d: '{E0}, {M0} {d} – {-E0}, {-M0} {-d}, {y}',
    },
    date: { y: '{M0} {d}, {y} – {-M0} {-d}, {-y}', M: '{M0} {d} – {-M0} {-d}, {y}', d: '{M0} {d} – {-d}, {y}' },
    short: {
      y: '{E1}, {M1} {d}, {y} – {-E1}, {-M1} {-d}, {-y}',
      M: '{E1}, {M1} {d} – {-E1}, {-M1} {-d}',
      d: '{E1}, {M1} {d} – {-E1}, {-M1} {-d}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0} – {-M0} {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm} – {-HH}:{-mm}' },
    dateTime: { h: '{M0} {d}, {y} {HH}:{mm} – {-HH}:{-mm}' },
  },
  group: ',',
  groupFrom: 4,
  lists: {
    conjunction: [' ne-', ', ', ', ', ', ne-'],
    disjunction: [' noma ', ', ', ', ', ' noma '],
    unit: [', ', ', ', ', ', ', '],
  },
  units: {
    'day long': { one: '{n} usuku', other: '{n} izinsuku' },
    'day short': { one: '{n} usuku', other: '{n} izinsuku' },
    'hour long': { one: '{n} ihora', other: '{n} amahora' },
    'hour short': { one: '{n} hora', other: '{n} hr' },
    'minute long': { one: '{n} iminithi', other: '{n} amaminithi' },
    'minute short': { other: '{n} iminithi' },
    'second long': { one: '{n} isekhondi', other: '{n} amasekhondi' },
    'second short': { one: '{n} sekhondi', other: '{n} sec' },
  },
  ages: {
    day: { one: 'osukwini olu-{n} olwedlule', other: 'ezinsukwini ezingu-{n} ezedlule' },
    hour: { one: 'ehoreni eli-{n} eledlule', other: 'emahoreni angu-{n} edlule' },
    minute: { one: 'eminithini eli-{n} eledlule', other: 'emaminithini angu-{n} edlule' },
  },
  near: {
    '0': 'namhlanje',
    '1': 'kusasa',
    '2': 'usuku olulandela olwakusasa',
    '-2': 'usuku olwandulela olwayizolo',
    '-1': 'izolo',
  },
  inDays: { one: 'osukwini olungu-{n} oluzayo', other: 'ezinsukwini ezingu-{n} ezizayo' },
  languages:
    'af:i-Afrikaans|am:isi-Amharic|ar:isi-Arabic|ay:isi-Aymara|az:isi-Azerbaijani|be:isi-Belarusian|bg:isi-Bulgari|bn:isi-Bengali|bs:isi-Bosnian|ca:isi-Catalan|ceb:isi-Cebuano|cs:isi-Czech|cy:isi-Welsh|da:isi-Danish|de:isi-German|dv:isi-Divehi|el:isi-Greek|en:i-English|es:isi-Spanish|et:isi-Estonia|eu:isi-Basque|fa:isi-Persian|ff:isi-Fulah|fi:isi-Finnish|fil:isi-Filipino|fo:isi-Faroese|fr:isi-French|fy:isi-Western Frisian|ga:isi-Irish|gd:isi-Scottish Gaelic|gl:isi-Galicia|gn:isi-Guarani|ha:isi-Hausa|he:isi-Hebrew|hi:isi-Hindi|hr:isi-Croatian|ht:isi-Haitian|hu:isi-Hungarian|hy:isi-Armenia|id:isi-Indonesian|ig:isi-Igbo|is:isi-Icelandic|it:isi-Italian|ja:isi-Japanese|ka:isi-Georgian|kea:isi-Kabuverdianu|kk:isi-Kazakh|km:isi-Khmer|ko:isi-Korean|ky:isi-Kyrgyz|lb:isi-Luxembourgish|lo:isi-Lao|lt:isi-Lithuanian|lv:isi-Latvian|mg:isi-Malagasy|mi:isi-Maori|mk:isi-Macedonian|mn:isi-Mongolian|mos:isi-Mossi|ms:isi-Malay|mt:isi-Maltese|my:isi-Burmese|nb:isi-Norwegian Bokmål|ne:isi-Nepali|nl:isi-Dutch|nn:isi-Norwegian Nynorsk|no:isi-Norwegian|nr:isi-South Ndebele|nso:isi-Northern Sotho|ny:isi-Nyanja|oc:isi-Occitan|or:isi-Odia|pa:isi-Punjabi|pl:isi-Polish|ps:isi-Pashto|pt:isi-Portuguese|pt-BR:isi-Brazillian Portuguese|pt-PT:isi-European Portuguese|qu:isi-Quechua|rm:isi-Romansh|ro:isi-Romanian|ru:isi-Russian|rw:isi-Kinyarwanda|se:isi-Northern Sami|si:isi-Sinhala|sk:isi-Slovak|sl:isi-Slovenian|sm:isi-Samoan|so:isi-Somali|sq:isi-Albania|sr:isi-Serbian|sr-Latn:isi-Serbian (isi-Latin)|ss:isiSwati|st:isi-Southern Sotho|sv:isi-Swedish|sw:isiSwahili|ta:isi-Tamil|tet:isi-Tetum|tg:isi-Tajik|th:isi-Thai|ti:isi-Tigrinya|tn:isi-Tswana|to:isi-Tongan|tpi:isi-Tok Pisin|tr:isi-Turkish|ts:isi-Tsonga|uk:isi-Ukrainian|ur:isi-Urdu|uz:isi-Uzbek|ve:isi-Venda|vi:isi-Vietnamese|wo:isi-Wolof|xh:isiXhosa|yo:isi-Yoruba|zgh:isi-Moroccan Tamazight esivamile|zh:isi-Chinese|zh-Hans:isi-Chinese (esenziwe-lula)|zh-Hant:Isi-Chinese Sasendulo|zu:isiZulu',
  countries:
    'AD:i-Andorra|AE:i-United Arab Emirates|AF:i-Afghanistan|AG:i-Antigua ne-Barbuda|AI:i-Anguilla|AL:i-Albania|AM:i-Armenia|AO:i-Angola|AQ:i-Antarctica|AR:i-Argentina|AS:i-American Samoa|AT:i-Austria|AU:i-Australia|AW:i-Aruba|AX:i-Åland Islands|AZ:i-Azerbaijan|BA:i-Bosnia ne-Herzegovina|BB:i-Barbados|BD:i-Bangladesh|BE:i-Belgium|BF:i-Burkina Faso|BG:i-Bulgaria|BH:i-Bahrain|BI:i-Burundi|BJ:i-Benin|BL:i-Saint Barthélemy|BM:i-Bermuda|BN:i-Brunei|BO:i-Bolivia|BQ:i-Caribbean Netherlands|BR:i-Brazil|BS:i-Bahamas|BT:i-Bhutan|BV:i-Bouvet Island|BW:iBotswana|BY:i-Belarus|BZ:i-Belize|CA:i-Canada|CC:i-Cocos (Keeling) Islands|CD:i-Congo - Kinshasa|CF:i-Central African Republic|CG:i-Congo - Brazzaville|CH:i-Switzerland|CI:i-Côte d’Ivoire|CK:i-Cook Islands|CL:i-Chile|CM:i-Cameroon|CN:i-China|CO:i-Colombia|CR:i-Costa Rica|CU:i-Cuba|CV:i-Cape Verde|CW:i-Curaçao|CX:i-Christmas Island|CY:i-Cyprus|CZ:i-Czechia|DE:i-Germany|DJ:i-Djibouti|DK:i-Denmark|DM:i-Dominica|DO:i-Dominican Republic|DZ:i-Algeria|EC:i-Ecuador|EE:i-Estonia|EG:i-Egypt|EH:i-Western Sahara|ER:i-Eritrea|ES:i-Spain|ET:i-Ethiopia|FI:i-Finland|FJ:i-Fiji|FK:i-Falkland Islands|FM:i-Micronesia|FO:i-Faroe Islands|FR:i-France|GA:i-Gabon|GB:i-United Kingdom|GD:i-Grenada|GE:i-Georgia|GF:i-French Guiana|GG:i-Guernsey|GH:i-Ghana|GI:i-Gibraltar|GL:i-Greenland|GM:i-Gambia|GN:i-Guinea|GP:i-Guadeloupe|GQ:i-Equatorial Guinea|GR:i-Greece|GS:i-South Georgia ne-South Sandwich Islands|GT:i-Guatemala|GU:i-Guam|GW:i-Guinea-Bissau|GY:i-Guyana|HK:i-Hong Kong SAR China|HM:I-Heard & McDonald Island|HN:i-Honduras|HR:i-Croatia|HT:i-Haiti|HU:i-Hungary|ID:i-Indonesia|IE:i-Ireland|IL:kwa-Israel|IM:i-Isle of Man|IN:i-India|IO:i-British Indian Ocean Territory|IQ:i-Iraq|IR:i-Iran|IS:i-Iceland|IT:i-Italy|JE:i-Jersey|JM:i-Jamaica|JO:i-Jordan|JP:i-Japan|KE:i-Kenya|KG:i-Kyrgyzstan|KH:i-Cambodia|KI:i-Kiribati|KM:i-Comoros|KN:i-Saint Kitts ne-Nevis|KP:i-North Korea|KR:i-South Korea|KW:i-Kuwait|KY:i-Cayman Islands|KZ:i-Kazakhstan|LA:i-Laos|LB:i-Lebanon|LC:i-Saint Lucia|LI:i-Liechtenstein|LK:i-Sri Lanka|LR:i-Liberia|LS:iLesotho|LT:i-Lithuania|LU:i-Luxembourg|LV:i-Latvia|LY:i-Libya|MA:i-Morocco|MC:i-Monaco|MD:i-Moldova|ME:i-Montenegro|MF:i-Saint Martin|MG:i-Madagascar|MH:i-Marshall Islands|MK:i-North Macedonia|ML:iMali|MM:i-Myanmar (Burma)|MN:i-Mongolia|MO:i-Macau SAR China|MP:i-Northern Mariana Islands|MQ:i-Martinique|MR:i-Mauritania|MS:i-Montserrat|MT:i-Malta|MU:i-Mauritius|MV:i-Maldives|MW:iMalawi|MX:i-Mexico|MY:i-Malaysia|MZ:i-Mozambique|NA:i-Namibia|NC:i-New Caledonia|NE:i-Niger|NF:i-Norfolk Island|NG:i-Nigeria|NI:i-Nicaragua|NL:i-Netherlands|NO:i-Norway|NP:i-Nepal|NR:i-Nauru|NU:i-Niue|NZ:i-New Zealand|OM:i-Oman|PA:i-Panama|PE:i-Peru|PF:i-French Polynesia|PG:i-Papua New Guinea|PH:i-Philippines|PK:i-Pakistan|PL:i-Poland|PM:i-Saint Pierre kanye ne-Miquelon|PN:i-Pitcairn Islands|PR:i-Puerto Rico|PS:i-Palestinian Territories|PT:i-Portugal|PW:i-Palau|PY:i-Paraguay|QA:i-Qatar|RE:i-Réunion|RO:i-Romania|RS:i-Serbia|RU:i-Russia|RW:i-Rwanda|SA:i-Saudi Arabia|SB:i-Solomon Islands|SC:i-Seychelles|SD:i-Sudan|SE:i-Sweden|SG:i-Singapore|SH:i-St. Helena|SI:i-Slovenia|SJ:i-Svalbard ne-Jan Mayen|SK:i-Slovakia|SL:i-Sierra Leone|SM:i-San Marino|SN:i-Senegal|SO:i-Somalia|SR:i-Suriname|SS:i-South Sudan|ST:i-São Tomé kanye ne-Príncipe|SV:i-El Salvador|SX:i-Sint Maarten|SY:i-Syria|SZ:i-Swaziland|TC:i-Turks ne-Caicos Islands|TD:i-Chad|TF:i-French Southern Territories|TG:i-Togo|TH:i-Thailand|TJ:i-Tajikistan|TK:i-Tokelau|TL:i-Timor-Leste|TM:i-Turkmenistan|TN:i-Tunisia|TO:i-Tonga|TR:i-Turkey|TT:i-Trinidad ne-Tobago|TV:i-Tuvalu|TW:i-Taiwan|TZ:i-Tanzania|UA:i-Ukraine|UG:i-Uganda|UM:I-U.S. Outlying Islands|US:i-United States|UY:i-Uruguay|UZ:i-Uzbekistan|VA:i-Vatican City|VC:i-Saint Vincent ne-Grenadines|VE:i-Venezuela|VG:i-British Virgin Islands|VI:i-U.S. Virgin Islands|VN:i-Vietnam|VU:i-Vanuatu|WF:i-Wallis ne-Futuna|WS:i-Samoa|XK:i-Kosovo|YE:i-Yemen|YT:i-Mayotte|ZA:iNingizimu Afrika|ZM:i-Zambia|ZW:iZimbabwe',
});
