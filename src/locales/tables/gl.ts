// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro',
    'xan.|feb.|mar.|abr.|maio|xuño|xul.|ago.|set.|out.|nov.|dec.',
  ],
  weekdays: ['domingo|luns|martes|mércores|xoves|venres|sábado', 'dom.|luns|mar.|mér.|xov.|ven.|sáb.'],
  periods: '',
  moments: {
    day: '{E0}, {d} de {M0} de {y}',
    date: '{d} de {M0} de {y}',
    short: '{E1}, {d} de {M1}',
    month: '{M0} de {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d} de {M0} de {y}, {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {d} de {M0} de {y} – {-E0}, {-d} de {-M0} de {-y}',
      M: '{E0}, {d} de {M0} – {-E0}, {-d} de {-M0} de {y}',
      d: '{E0}, {d} de {M0} – {-E0}, {-d} de {-M0} de {y}',
    },
    date: {
      y: '{d} de {M0} de {y} – {-d} de {-M0} de {-y}',
      M: '{d} de {M0} – {-d} de {-M0} de {y}',
      d: '{d}–{-d} de {M0} de {y}',
    },
    short: {
      y: '{E1}, {d} de {M1} de {y} – {-E1}, {-d} de {-M1} de {-y}',
      M: '{E1}, {d} de {M1} – {-E1}, {-d} de {-M1}',
      d: '{E1}, {d} de {M1} – {-E1}, {-d} de {-M1}',
    },
    month: { y: '{M0} de {y} – {-M0} de {-y}', M: '{M0}–{-M0} de {y}' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm}–{-HH}:{-mm}' },
    dateTime: { h: '{d} de {M0} de {y}, {HH}:{mm}–{-HH}:{-mm}' },
  },
  group: '.',
  groupFrom: 4,
  lists: {
    conjunction: [' e ', ', ', ', ', ' e '],
    disjunction: [' ou ', ', ', ', ', ' ou '],
    unit: [' e ', ', ', ', ', ' e '],
  },
  units: {
    'day long': { other: '{n} días', one: '{n} día' },
    'day short': { other: '{n} días', one: '{n} día' },
    'hour long': { other: '{n} horas', one: '{n} hora' },
    'hour short': { other: '{n} h' },
    'minute long': { other: '{n} minutos', one: '{n} minuto' },
    'minute short': { other: '{n} min' },
    'second long': { other: '{n} segundos', one: '{n} segundo' },
    'second short': { other: '{n} s' },
  },
  ages: {
    day: { other: 'hai {n} días', one: 'hai {n} día' },
    hour: { other: 'hai {n} horas', one: 'hai {n} hora' },
    minute: { other: 'hai {n} minutos', one: 'hai {n} minuto' },
  },
  near: { '0': 'hoxe', '1': 'mañá', '2': 'pasadomañá', '-2': 'antonte', '-1': 'onte' },
  inDays: { other: 'en {n} días', one: 'en {n} día' },
  languages:
    'af:afrikaans|am:amhárico|ar:árabe|ay:aimará|az:acerbaixano|be:belaruso|bg:búlgaro|bn:bengalí|bs:bosníaco|ca:catalán|ceb:cebuano|cs:checo|cy:galés|da:dinamarqués|de:alemán|dv:divehi|el:grego|en:inglés|es:español|et:estoniano|eu:éuscaro|fa:persa|ff:fula|fi:finés|fil:filipino|fo:feroés|fr:francés|fy:frisón occidental|ga:irlandés|gd:gaélico escocés|gl:galego|gn:guaraní|ha:hausa|he:hebreo|hi:hindi|hr:croata|ht:crioulo haitiano|hu:húngaro|hy:armenio|id:indonesio|ig:igbo|is:islandés|it:italiano|ja:xaponés|ka:xeorxiano|kea:caboverdiano|kk:kazako|km:khmer|ko:coreano|ky:kirguiz|lb:luxemburgués|lo:laosiano|lt:lituano|lv:letón|mg:malgaxe|mi:maorí|mk:macedonio|mn:mongol|mos:mossi|ms:malaio|mt:maltés|my:birmano|nb:noruegués bokmål|ne:nepalí|nl:neerlandés|nn:noruegués nynorsk|no:noruegués|nr:ndebele meridional|nso:sesotho do norte|ny:chewa|oc:occitano|or:odiá|pa:panxabí|pl:polaco|ps:paxto|pt:portugués|pt-BR:portugués do Brasil|pt-PT:portugués de Portugal|qu:quechua|rm:romanche|ro:romanés|ru:ruso|rw:kiñaruanda|se:saami setentrional|si:cingalés|sk:eslovaco|sl:esloveno|sm:samoano|so:somalí|sq:albanés|sr:serbio|sr-Latn:serbio (latino)|ss:suazi|st:sesotho|sv:sueco|sw:suahili|ta:támil|tet:tetun|tg:taxico|th:tailandés|ti:tigriña|tn:tswana|to:tongano|tpi:tok pisin|tr:turco|ts:tsonga|uk:ucraíno|ur:urdú|uz:uzbeko|ve:venda|vi:vietnamita|wo:wólof|xh:xhosa|yo:ioruba|zgh:tamazight marroquí estándar|zh:chinés|zh-Hans:chinés simplificado|zh-Hant:chinés tradicional|zu:zulú',
  countries:
    'AD:Andorra|AE:Emiratos Árabes Unidos|AF:Afganistán|AG:Antigua e Barbuda|AI:Anguila|AL:Albania|AM:Armenia|AO:Angola|AQ:Antártida|AR:Arxentina|AS:Samoa Americana|AT:Austria|AU:Australia|AW:Aruba|AX:Illas Åland|AZ:Acerbaixán|BA:Bosnia e Hercegovina|BB:Barbados|BD:Bangladesh|BE:Bélxica|BF:Burkina Faso|BG:Bulgaria|BH:Bahrain|BI:Burundi|BJ:Benín|BL:Saint Barthélemy|BM:Illas Bermudas|BN:Brunei|BO:Bolivia|BQ:Caribe Neerlandés|BR:Brasil|BS:Bahamas|BT:Bután|BV:Illa Bouvet|BW:Botswana|BY:Belarús|BZ:Belize|CA:Canadá|CC:Illas Cocos (Keeling)|CD:República Democrática do Congo|CF:República Centroafricana|CG:República do Congo|CH:Suíza|CI:Côte d’Ivoire|CK:Illas Cook|CL:Chile|CM:Camerún|CN:China|CO:Colombia|CR:Costa Rica|CU:Cuba|CV:Cabo Verde|CW:Curaçao|CX:Illa Christmas|CY:Chipre|CZ:Chequia|DE:Alemaña|DJ:Djibuti|DK:Dinamarca|DM:Dominica|DO:República Dominicana|DZ:Alxeria|EC:Ecuador|EE:Estonia|EG:Exipto|EH:Sáhara Occidental|ER:Eritrea|ES:España|ET:Etiopía|FI:Finlandia|FJ:Fixi|FK:Illas Malvinas|FM:Micronesia|FO:Illas Feroe|FR:Francia|GA:Gabón|GB:Reino Unido|GD:Granada|GE:Xeorxia|GF:Güiana Francesa|GG:Guernsey|GH:Ghana|GI:Xibraltar|GL:Groenlandia|GM:Gambia|GN:Guinea|GP:Guadalupe|GQ:Guinea Ecuatorial|GR:Grecia|GS:Illas Xeorxia do Sur e Sandwich do Sur|GT:Guatemala|GU:Guam|GW:Guinea Bissau|GY:Güiana|HK:Hong Kong RAE da China|HM:Illa Heard e Illas McDonald|HN:Honduras|HR:Croacia|HT:Haití|HU:Hungría|ID:Indonesia|IE:Irlanda|IL:Israel|IM:Illa de Man|IN:India|IO:Territorio Británico do Océano Índico|IQ:Iraq|IR:Irán|IS:Islandia|IT:Italia|JE:Jersey|JM:Xamaica|JO:Xordania|JP:Xapón|KE:Kenya|KG:Kirguizistán|KH:Camboxa|KI:Kiribati|KM:Comores|KN:Saint Kitts e Nevis|KP:Corea do Norte|KR:Corea do Sur|KW:Kuwait|KY:Illas Caimán|KZ:Kazakistán|LA:Laos|LB:Líbano|LC:Santa Lucía|LI:Liechtenstein|LK:Sri Lanka|LR:Liberia|LS:Lesotho|LT:Lituania|LU:Luxemburgo|LV:Letonia|LY:Libia|MA:Marrocos|MC:Mónaco|MD:República Moldova|ME:Montenegro|MF:Saint Martin|MG:Madagascar|MH:Illas Marshall|MK:Macedonia do Norte|ML:Malí|MM:Myanmar (Birmania)|MN:Mongolia|MO:Macau RAE da China|MP:Illas Marianas do Norte|MQ:Martinica|MR:Mauritania|MS:Montserrat|MT:Malta|MU:Mauricio|MV:Maldivas|MW:Malawi|MX:México|MY:Malaisia|MZ:Mozambique|NA:Namibia|NC:Nova Caledonia|NE:Níxer|NF:Illa Norfolk|NG:Nixeria|NI:Nicaragua|NL:Países Baixos|NO:Noruega|NP:Nepal|NR:Nauru|NU:Niue|NZ:Nova Zelandia|OM:Omán|PA:Panamá|PE:Perú|PF:Polinesia Francesa|PG:Papúa-Nova Guinea|PH:Filipinas|PK:Paquistán|PL:Polonia|PM:Saint Pierre et Miquelon|PN:Illas Pitcairn|PR:Porto Rico|PS:Territorios Palestinos|PT:Portugal|PW:Palau|PY:Paraguai|QA:Qatar|RE:Reunión|RO:Romanía|RS:Serbia|RU:Rusia|RW:Ruanda|SA:Arabia Saudita|SB:Illas Salomón|SC:Seychelles|SD:Sudán|SE:Suecia|SG:Singapur|SH:Santa Helena|SI:Eslovenia|SJ:Svalbard e Jan Mayen|SK:Eslovaquia|SL:Serra Leoa|SM:San Marino|SN:Senegal|SO:Somalia|SR:Suriname|SS:Sudán do Sur|ST:San Tomé e Príncipe|SV:O Salvador|SX:Sint Maarten|SY:Siria|SZ:Eswatini|TC:Illas Turks e Caicos|TD:Chad|TF:Territorios Austrais Franceses|TG:Togo|TH:Tailandia|TJ:Taxiquistán|TK:Tokelau|TL:Timor Leste|TM:Turkmenistán|TN:Tunisia|TO:Tonga|TR:Turquía|TT:Trinidad e Tobago|TV:Tuvalu|TW:Taiwán|TZ:Tanzania|UA:Ucraína|UG:Uganda|UM:Illas Menores Distantes dos Estados Unidos|US:Estados Unidos|UY:Uruguai|UZ:Uzbekistán|VA:Cidade do Vaticano|VC:San Vicente e as Granadinas|VE:Venezuela|VG:Illas Virxes Británicas|VI:Illas Virxes Estadounidenses|VN:Vietnam|VU:Vanuatu|WF:Wallis e Futuna|WS:Samoa|XK:Kosovo|YE:Iemen|YT:Mayotte|ZA:Suráfrica|ZM:Zambia|ZW:Zimbabwe',
});
