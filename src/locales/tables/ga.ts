// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig',
    'Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll',
  ],
  weekdays: [
    'Dé Domhnaigh|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn',
    'Domh|Luan|Máirt|Céad|Déar|Aoine|Sath',
  ],
  periods: '',
  moments: {
    day: '{E0} {d} {M0} {y}',
    date: '{d} {M0} {y}',
    short: '{E1} {d} {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{HH}:{mm}',
    dateTime: '{d} {M0} {y} ag {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0} {d} {M0} {y} – {-E0} {-d} {-M0} {-y}',
      M: '{E0} {d} {M0} – {-E0} {-d} {-M0} {y}',
      d: '{E0} {d} {M0} – {-E0} {-d} {-M0} {y}',
    },
    date: { y: '{d} {M0} {y} – {-d} {-M0} {-y}', M: '{d} {M0} – {-d} {-M0} {y}', d: '{d} – {-d} {M0} {y}' },
    short: {
      y: '{E1} {d} {M1} {y} – {-E1} {-d} {-M1} {-y}',
      M: '{E1} {d} {M1} – {-E1} {-d} {-M1}',
      d: '{E1} {d} {M1} – {-E1} {-d} {-M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0} – {-M0} {y}' },
    year: { y: '{y} – {-y}' },
    time: { h: '{HH}:{mm} – {-HH}:{-mm}' },
    dateTime: { h: '{d} {M0} {y} {HH}:{mm} – {-HH}:{-mm}' },
  },
  group: ',',
  groupFrom: 4,
  lists: {
    conjunction: [' agus ', ', ', ', ', ' agus '],
    disjunction: [' nó ', ', ', ', ', ' nó '],
    unit: [' agus ', ', ', ', ', ' agus '],
  },
  units: {
    'day long': { other: '{n} lá' },
    'day short': { other: '{n} lá' },
    'hour long': { few: '{n} huaire an chloig', many: '{n} n-uaire an chloig', other: '{n} uair an chloig' },
    'hour short': { other: '{n} u' },
    'minute long': { other: '{n} nóiméad' },
    'minute short': { other: '{n} nóim' },
    'second long': { two: '{n} shoicind', few: '{n} shoicind', other: '{n} soicind' },
    'second short': { other: '{n} soic' },
  },
  ages: {
    day: { other: '{n} lá ó shin' },
    hour: { other: '{n} uair an chloig ó shin', many: '{n} n-uair an chloig ó shin' },
    minute: { other: '{n} nóiméad ó shin' },
  },
  near: { '0': 'inniu', '1': 'amárach', '2': 'arú amárach', '-2': 'arú inné', '-1': 'inné' },
  inDays: { other: 'i gceann {n} lá' },
  languages:
    'af:Afracáinis|am:Amáiris|ar:Araibis|ay:Aidhmiris|az:Asarbaiseáinis|be:Bealarúisis|bg:Bulgáiris|bn:Beangáilis|bs:Boisnis|ca:Catalóinis|ceb:Seabúáinis|cs:Seicis|cy:Breatnais|da:Danmhairgis|de:Gearmáinis|dv:Divéihis|el:Gréigis|en:Béarla|es:Spáinnis|et:Eastóinis|eu:Bascais|fa:Peirsis|ff:Fuláinis|fi:Fionlainnis|fil:Filipínis|fo:Faróis|fr:Fraincis|fy:Freaslainnis Iartharach|ga:Gaeilge|gd:Gaeilge na hAlban|gl:Gailísis|gn:Guaráinis|ha:Hásais|he:Eabhrais|hi:Hiondúis|hr:Cróitis|ht:Críol Háítí|hu:Ungáiris|hy:Airméinis|id:Indinéisis|ig:Íogbóis|is:Íoslainnis|it:Iodáilis|ja:Seapáinis|ka:Seoirsis|kea:Criól Cabo Verde|kk:Casaicis|km:Ciméiris|ko:Cóiréis|ky:Cirgisis|lb:Lucsambuirgis|lo:Laoisis|lt:Liotuáinis|lv:Laitvis|mg:Malagáisis|mi:Maorais|mk:Macadóinis|mn:Mongóilis|mos:Mosais|ms:Malaeis|mt:Máltais|my:Burmais|nb:Bocmál|ne:Neipeailis|nl:Ollainnis|nn:Nua-Ioruais|no:Ioruais|nr:Ndeibéilis an Deiscirt|nso:Sútúis an Tuaiscirt|ny:Siséivis|oc:Ocsatáinis|or:Oirísis|pa:Puinseáibis|pl:Polainnis|ps:Paistis|pt:Portaingéilis|pt-BR:Portaingéilis Bhrasaíleach|pt-PT:Portaingéilis Ibéarach|qu:Ceatsuais|rm:Rómainis|ro:Rómáinis|ru:Rúisis|rw:Ciniaruaindis|se:Sáimis an Tuaiscirt|si:Siolóinis|sk:Slóvaicis|sl:Slóivéinis|sm:Samóis|so:Somáilis|sq:Albáinis|sr:Seirbis|sr-Latn:Seirbis (Laidineach)|ss:Suaisis|st:Sútúis an Deiscirt|sv:Sualainnis|sw:Svahaílis|ta:Tamailis|tet:Teitimis|tg:Taidsícis|th:Téalainnis|ti:Tigrinis|tn:Suáinis|to:Tongais|tpi:Tok Pisin|tr:Tuircis|ts:Songais|uk:Úcráinis|ur:Urdúis|uz:Úisbéiceastáinis|ve:Veindis|vi:Vítneaimis|wo:Volaifis|xh:Cóisis|yo:Iarúibis|zgh:Tamaisis Chaighdeánach Mharacó|zh:Sínis|zh-Hans:Sínis Shimplithe|zh-Hant:Sínis Thraidisiúnta|zu:Súlúis',
  countries:
    'AD:Andóra|AE:Aontas na nÉimíríochtaí Arabacha|AF:an Afganastáin|AG:Antigua agus Barbúda|AI:Angaíle|AL:an Albáin|AM:an Airméin|AO:Angóla|AQ:Antartaice|AR:an Airgintín|AS:Samó Mheiriceá|AT:an Ostair|AU:an Astráil|AW:Arúba|AX:Oileáin Åland|AZ:an Asarbaiseáin|BA:an Bhoisnia agus an Heirseagaivéin|BB:Barbadós|BD:an Bhanglaidéis|BE:an Bheilg|BF:Buircíne Fasó|BG:an Bhulgáir|BH:Bairéin|BI:an Bhurúin|BJ:Beinin|BL:Saint Barthélemy|BM:Beirmiúda|BN:Brúiné|BO:an Bholaiv|BQ:an Ísiltír Chairibeach|BR:an Bhrasaíl|BS:na Bahámaí|BT:an Bhútáin|BV:Oileán Bouvet|BW:an Bhotsuáin|BY:an Bhealarúis|BZ:an Bheilís|CA:Ceanada|CC:Oileáin Cocos (Keeling)|CD:Poblacht Dhaonlathach an Chongó|CF:Poblacht na hAfraice Láir|CG:Congó-Brazzaville|CH:an Eilvéis|CI:Côte d’Ivoire|CK:Oileáin Cook|CL:an tSile|CM:Camarún|CN:an tSín|CO:an Cholóim|CR:Cósta Ríce|CU:Cúba|CV:Poblacht Cabo Verde|CW:Cúrasó|CX:Oileán na Nollag|CY:an Chipir|CZ:an tSeicia|DE:an Ghearmáin|DJ:Djibouti|DK:an Danmhairg|DM:Doiminice|DO:an Phoblacht Dhoiminiceach|DZ:an Ailgéir|EC:Eacuadór|EE:an Eastóin|EG:an Éigipt|EH:an Sahára Thiar|ER:an Eiritré|ES:an Spáinn|ET:an Aetóip|FI:an Fhionlainn|FJ:Fidsí|FK:Oileáin Fháclainne|FM:an Mhicrinéis|FO:Oileáin Fharó|FR:an Fhrainc|GA:an Ghabúin|GB:an Ríocht Aontaithe|GD:Greanáda|GE:an tSeoirsia|GF:Guáin na Fraince|GG:Geansaí|GH:Gána|GI:Giobráltar|GL:an Ghraonlainn|GM:an Ghaimbia|GN:an Ghuine|GP:Guadalúip|GQ:an Ghuine Mheánchiorclach|GR:an Ghréig|GS:An tSeoirsia Theas agus Oileáin Sandwich Theas|GT:Guatamala|GU:Guam|GW:Guine Bissau|GY:An Ghuáin|HK:Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne|HM:Oileán Heard agus Oileáin McDonald|HN:Hondúras|HR:an Chróit|HT:Háítí|HU:an Ungáir|ID:an Indinéis|IE:Éire|IL:Iosrael|IM:Oileán Mhanann|IN:an India|IO:Críoch Aigéan Indiach na Breataine|IQ:an Iaráic|IR:an Iaráin|IS:an Íoslainn|IT:an Iodáil|JE:Geirsí|JM:Iamáice|JO:an Iordáin|JP:an tSeapáin|KE:an Chéinia|KG:an Chirgeastáin|KH:an Chambóid|KI:Ciribeas|KM:Oileáin Chomóra|KN:San Críostóir-Nimheas|KP:an Chóiré Thuaidh|KR:an Chóiré Theas|KW:Cuáit|KY:Oileáin Cayman|KZ:an Chasacstáin|LA:Laos|LB:an Liobáin|LC:Saint Lucia|LI:Lichtinstéin|LK:Srí Lanca|LR:an Libéir|LS:Leosóta|LT:an Liotuáin|LU:Lucsamburg|LV:an Laitvia|LY:an Libia|MA:Maracó|MC:Monacó|MD:an Mholdóiv|ME:Montainéagró|MF:Saint-Martin|MG:Madagascar|MH:Oileáin Marshall|MK:an Mhacadóin Thuaidh|ML:Mailí|MM:Maenmar (Burma)|MN:an Mhongóil|MO:Sainréigiún Riaracháin Macao, Daonphoblacht na Síne|MP:Na hOileáin Mháirianacha Thuaidh|MQ:Martinique|MR:an Mháratáin|MS:Montsarat|MT:Málta|MU:Oileán Mhuirís|MV:Oileáin Mhaildíve|MW:an Mhaláiv|MX:Meicsiceo|MY:an Mhalaeisia|MZ:Mósaimbíc|NA:an Namaib|NC:an Nua-Chaladóin|NE:an Nígir|NF:Oileán Norfolk|NG:an Nigéir|NI:Nicearagua|NL:an Ísiltír|NO:an Iorua|NP:Neipeal|NR:Nárú|NU:Niue|NZ:an Nua-Shéalainn|OM:Óman|PA:Panama|PE:Peiriú|PF:Polainéis na Fraince|PG:Nua-Ghuine Phapua|PH:Na hOileáin Fhilipíneacha|PK:an Phacastáin|PL:an Pholainn|PM:San Pierre agus Miquelon|PN:Oileáin Pitcairn|PR:Pórtó Ríce|PS:na Críocha Palaistíneacha|PT:an Phortaingéil|PW:Oileáin Palau|PY:Paragua|QA:Catar|RE:La Réunion|RO:an Rómáin|RS:an tSeirbia|RU:an Rúis|RW:Ruanda|SA:an Araib Shádach|SB:Oileáin Sholaimh|SC:na Séiséil|SD:an tSúdáin|SE:an tSualainn|SG:Singeapór|SH:San Héilin|SI:an tSlóivéin|SJ:Svalbard agus Jan Mayen|SK:an tSlóvaic|SL:Siarra Leon|SM:San Mairíne|SN:an tSeineagáil|SO:an tSomáil|SR:Suranam|SS:an tSúdáin Theas|ST:São Tomé agus Príncipe|SV:An tSalvadóir|SX:Sint Maarten|SY:an tSiria|SZ:Esuaitíní|TC:Oileáin na dTurcach agus Caicos|TD:Sead|TF:Críocha Francacha Dheisceart an Domhain|TG:Tóga|TH:an Téalainn|TJ:an Táidsíceastáin|TK:Tócalá|TL:Tíomór Thoir|TM:an Tuircméanastáin|TN:an Tuinéis|TO:Tonga|TR:an Tuirc|TT:Oileán na Tríonóide agus Tobága|TV:Túvalú|TW:an Téaváin|TZ:an Tansáin|UA:an Úcráin|UG:Uganda|UM:Oileáin Imeallacha S.A.M.|US:Stáit Aontaithe Mheiriceá|UY:Uragua|UZ:an Úisbéiceastáin|VA:Cathair na Vatacáine|VC:San Uinseann agus na Greanáidíní|VE:Veiniséala|VG:Oileáin Bhriotanacha na Maighdean|VI:Oileáin Mheiriceánacha na Maighdean|VN:Vítneam|VU:Vanuatú|WF:Vailís agus Futúna|WS:Samó|XK:an Chosaiv|YE:Éimin|YT:Mayotte|ZA:an Afraic Theas|ZM:an tSaimbia|ZW:an tSiombáib',
});
