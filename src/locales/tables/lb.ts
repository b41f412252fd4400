// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Januar|Februar|Mäerz|Abrëll|Mee|Juni|Juli|August|September|Oktober|November|Dezember',
    'Jan.|Feb.|Mäe.|Abr.|Mee|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.',
  ],
  weekdays: ['Sonndeg|Méindeg|Dënschdeg|Mëttwoch|Donneschdeg|Freideg|Samschdeg', 'Son.|Méi.|Dën.|Mët.|Don.|Fre.|Sam.'],
  periods: '',
  moments: {
    day: '{E0}, {d}. {M0} {y}',
    date: '{d}. {M0} {y}',
    short: '{E1}, {d}. {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d}. {M0} {y} {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {d}. {M0} {y} – {-E0}, {-d}. {-M0} {-y}',
      M: '{E0}, {d}. {M0} – {-E0}, {-d}. {-M0} {y}',
      d: '{E0}, {d}. – {-E0}, {-d}. {M0} {y}',
    },
    date: { y: '{d}. {M0} {y} – {-d}. {-M0} {-y}', M: '{d}. {M0} – {-d}. {-M0} {y}', d: '{d}.–{-d}. {M0} {y}' },
    short: {
      y: '{E1}, {d}. {M1} {y} – {-E1}, {-d}. {-M1} {-y}',
      M: '{E1}, {d}. {M1} – {-E1}, {-d}. {-M1}',
      d: '{E1}, {d}. – {-E1}, {-d}. {M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0}–{-M0} {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{d}. {M0} {y} {HH}:{mm}–{-HH}:{-mm}' },
  },
  group: '.',
  groupFrom: 4,
  lists: {
    conjunction: [' a(n) ', ', ', ', ', ' a(n) '],
    disjunction: [' oder ', ', ', ', ', ' oder '],
    unit: [', ', ', ', ', ', ', '],
  },
  units: {
    'day long': { other: '{n} Deeg', one: '{n} Dag' },
    'day short': { other: '{n} D' },
    'hour long': { other: '{n} Stonnen', one: '{n} Stonn' },
    'hour short': { other: '{n} St.' },
    'minute long': { other: '{n} Minutten', one: '{n} Minutt' },
    'minute short': { other: '{n} Min.' },
    'second long': { other: '{n} Sekonnen', one: '{n} Sekonn' },
    'second short': { other: '{n} Sek.' },
  },
  ages: {
    day: { one: 'virun {n} Dag', other: 'virun {n} Deeg' },
    hour: { one: 'virun {n} Stonn', other: 'virun {n} Stonnen' },
    minute: { one: 'virun {n} Minutt', other: 'virun {n} Minutten' },
  },
  near: { '0': 'haut', '1': 'muer', '-1': 'gëschter' },
  inDays: { one: 'an {n} Dag', other: 'an {n} Deeg' },
  languages:
    'af:Afrikaans|am:Amharesch|ar:Arabesch|ay:Aymara|az:Aserbaidschanesch|be:Wäissrussesch|bg:Bulgaresch|bn:Bengalesch|bs:Bosnesch|ca:Katalanesch|ceb:Cebuano|cs:Tschechesch|cy:Walisesch|da:Dänesch|de:Däitsch|dv:Maldivesch|dyu:Dyula-Sprooch|el:Griichesch|en:Englesch|es:Spuenesch|et:Estnesch|eu:Baskesch|fa:Persesch|ff:Ful|fi:Finnesch|fil:Filipino|fo:Färöesch|fr:Franséisch|fy:Westfriesesch|ga:Iresch|gd:Schottescht Gällesch|gl:Galizesch|gn:Guarani|ha:Hausa|he:Hebräesch|hi:Hindi|hr:Kroatesch|ht:Haitianesch|hu:Ungaresch|hy:Armenesch|id:Indonesesch|ig:Igbo-Sprooch|is:Islännesch|it:Italienesch|ja:Japanesch|ka:Georgesch|kea:Kabuverdianu|kk:Kasachesch|km:Kambodschanesch|ko:Koreanesch|ky:Kirgisesch|lb:Lëtzebuergesch|lo:Laotesch|lt:Litauesch|lv:Lettesch|mg:Malagassi-Sprooch|mi:Maori|mk:Mazedonesch|mn:Mongolesch|mos:Mossi-Sprooch|ms:Malaiesch|mt:Maltesesch|my:Birmanesch|nb:Norwegesch Bokmål|ne:Nepalesesch|nl:Hollännesch|nn:Norwegesch Nynorsk|no:Norwegesch|nr:Süd-Ndebele-Sprooch|nso:Nord-Sotho-Sprooch|ny:Nyanja-Sprooch|oc:Okzitanesch|or:Orija|pa:Pandschabesch|pl:Polnesch|ps:Paschtu|pt:Portugisesch|pt-BR:Brasilianescht Portugisesch|pt-PT:Europäescht Portugisesch|qu:Quechua|rm:Rätoromanesch|ro:Rumänesch|ru:Russesch|rw:Ruandesch|se:Nordsamesch|si:Singhalesesch|sk:Slowakesch|sl:Slowenesch|sm:Samoanesch|so:Somali|sq:Albanesch|sr:Serbesch|sr-Latn:Serbesch (Laténgesch)|ss:Swazi|st:Süd-Sotho-Sprooch|sv:Schwedesch|sw:Suaheli|ta:Tamilesch|tet:Tetum-Sprooch|tg:Tadschikesch|th:Thailännesch|ti:Tigrinja|tn:Tswana-Sprooch|to:Tongaesch|tpi:Neimelanesesch|tr:Tierkesch|ts:Tsonga|uk:Ukrainesch|ur:Urdu|uz:Usbekesch|ve:Venda-Sprooch|vi:Vietnamesesch|wo:Wolof|xh:Xhosa|yo:Yoruba|zgh:Marokkanescht Standard-Tamazight|zh:Chinesesch|zh-Hans:Chinesesch (vereinfacht)|zh-Hant:Chinesesch (traditionell)|zu:Zulu',
  countries:
    'AD:Andorra|AE:Vereenegt Arabesch Emirater|AF:Afghanistan|AG:Antigua a Barbuda|AI:Anguilla|AL:Albanien|AM:Armenien|AO:Angola|AQ:Antarktis|AR:Argentinien|AS:Amerikanesch-Samoa|AT:Éisträich|AU:Australien|AW:Aruba|AX:Ålandinselen|AZ:Aserbaidschan|BA:Bosnien an Herzegowina|BB:Barbados|BD:Bangladesch|BE:Belsch|BF:Burkina Faso|BG:Bulgarien|BH:Bahrain|BI:Burundi|BJ:Benin|BL:Saint-Barthélemy|BM:Bermuda|BN:Brunei|BO:Bolivien|BQ:Karibescht Holland|BR:Brasilien|BS:Bahamas|BT:Bhutan|BV:Bouvetinsel|BW:Botsuana|BY:Wäissrussland|BZ:Belize|CA:Kanada|CC:Kokosinselen|CD:Kongo-Kinshasa|CF:Zentralafrikanesch Republik|CG:Kongo-Brazzaville|CH:Schwäiz|CI:Côte d’Ivoire|CK:Cookinselen|CL:Chile|CM:Kamerun|CN:China|CO:Kolumbien|CR:Costa Rica|CU:Kuba|CV:Kap Verde|CW:Curaçao|CX:Chrëschtdagsinsel|CY:Zypern|CZ:Tschechien|DE:Däitschland|DJ:Dschibuti|DK:Dänemark|DM:Dominica|DO:Dominikanesch Republik|DZ:Algerien|EC:Ecuador|EE:Estland|EG:Egypten|EH:Westsahara|ER:Eritrea|ES:Spanien|ET:Ethiopien|FI:Finnland|FJ:Fidschi|FK:Falklandinselen|FM:Mikronesien|FO:Färöer|FR:Frankräich|GA:Gabun|GB:Groussbritannien|GD:Grenada|GE:Georgien|GF:Guayane|GG:Guernsey|GH:Ghana|GI:Gibraltar|GL:Grönland|GM:Gambia|GN:Guinea|GP:Guadeloupe|GQ:Equatorialguinea|GR:Griicheland|GS:Südgeorgien an déi Südlech Sandwichinselen|GT:Guatemala|GU:Guam|GW:Guinea-Bissau|GY:Guyana|HK:Spezialverwaltungszon Hong Kong|HM:Heard- a McDonald-Inselen|HN:Honduras|HR:Kroatien|HT:Haiti|HU:Ungarn|ID:Indonesien|IE:Irland|IL:Israel|IM:Isle of Man|IN:Indien|IQ:Irak|IR:Iran|IS:Island|IT:Italien|JE:Jersey|JM:Jamaika|JO:Jordanien|JP:Japan|KE:Kenia|KG:Kirgisistan|KH:Kambodscha|KI:Kiribati|KM:Komoren|KN:St. Kitts an Nevis|KP:Nordkorea|KR:Südkorea|KW:Kuwait|KY:Kaimaninselen|KZ:Kasachstan|LA:Laos|LB:Libanon|LC:St. Lucia|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Litauen|LU:Lëtzebuerg|LV:Lettland|LY:Libyen|MA:Marokko|MC:Monaco|MD:Moldawien|ME:Montenegro|MF:St. Martin|MG:Madagaskar|MH:Marshallinselen|MK:Nordmazedonien|ML:Mali|MM:Myanmar|MN:Mongolei|MO:Spezialverwaltungszon Macau|MP:Nërdlech Marianen|MQ:Martinique|MR:Mauretanien|MS:Montserrat|MT:Malta|MU:Mauritius|MV:Maldiven|MW:Malawi|MX:Mexiko|MY:Malaysia|MZ:Mosambik|NA:Namibia|NC:Neikaledonien|NE:Niger|NF:Norfolkinsel|NG:Nigeria|NI:Nicaragua|NL:Holland|NO:Norwegen|NP:Nepal|NR:Nauru|NU:Niue|NZ:Neiséiland|OM:Oman|PA:Panama|PE:Peru|PF:Franséisch-Polynesien|PG:Papua-Neiguinea|PH:Philippinnen|PK:Pakistan|PL:Polen|PM:St. Pierre a Miquelon|PN:Pitcairninselen|PR:Puerto Rico|PS:Palestinensesch Autonomiegebidder|PT:Portugal|PW:Palau|PY:Paraguay|QA:Katar|RE:Réunion|RO:Rumänien|RS:Serbien|RU:Russland|RW:Ruanda|SA:Saudi-Arabien|SB:Salomonen|SC:Seychellen|SD:Sudan|SE:Schweden|SG:Singapur|SH:St. Helena|SI:Slowenien|SJ:Svalbard a Jan Mayen|SK:Slowakei|SL:Sierra Leone|SM:San Marino|SN:Senegal|SO:Somalia|SR:Suriname|SS:Südsudan|ST:São Tomé a Príncipe|SV:El Salvador|SX:Sint Maarten|SY:Syrien|SZ:Swasiland|TC:Turks- a Caicosinselen|TD:Tschad|TF:Franséisch Süd- an Antarktisgebidder|TG:Togo|TH:Thailand|TJ:Tadschikistan|TK:Tokelau|TL:Osttimor|TM:Turkmenistan|TN:Tunesien|TO:Tonga|TR:Tierkei|TT:Trinidad an Tobago|TV:Tuvalu|TW:Taiwan|TZ:Tansania|UA:Ukrain|UG:Uganda|UM:Amerikanesch-Ozeanien|US:Vereenegt Staaten|UY:Uruguay|UZ:Usbekistan|VA:Vatikanstad|VC:St. Vincent an d’Grenadinnen|VE:Venezuela|VG:Britesch Joffereninselen|VI:Amerikanesch Joffereninselen|VN:Vietnam|VU:Vanuatu|WF:Wallis a Futuna|WS:Samoa|XK:Kosovo|YE:Jemen|YT:Mayotte|ZA:Südafrika|ZM:Sambia|ZW:Simbabwe',
});
