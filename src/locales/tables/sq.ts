// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
    'jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj',
  ],
  weekdays: ['e diel|e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë', 'die|hën|mar|mër|enj|pre|sht'],
  periods: 'p.d.|m.d.',
  moments: {
    day: '{E0}, {d} {M0} {y}',
    date: '{d} {M0} {y}',
    short: '{E1}, {d} {M1}',
    month: '{M0} {y}',
    year: '{y}',
    time: '{h}:{mm} {a}',
    dateTime: '{d} {M0} {y} në {h}:{mm} {a}',
  },
  ranges: {
    day: {
      y: '{E0}, {d} {M0} {y} – {-E0}, {-d} {-M0} {-y}',
      M: '{E0}, {d} {M0} – {-E0}, {-d} {-M0} {y}',
      d: '{E0}, {d} – {-E0}, {-d} {M0} {y}',
    },
    date: { y: '{d} {M0} {y} – {-d} {-M0} {-y}', M: '{d} {M0} – {-d} {-M0} {y}', d: '{d} – {-d} {M0} {y}' },
    short: {
      y: '{E1}, {d} {M1} {y} – {-E1}, {-d} {-M1} {-y}',
      M: '{E1}, {d} {M1} – {-E1}, {-d} {-M1}',
      d: '{E1}, {d} {M1} – {-E1}, {-d} {-M1}',
    },
    month: { y: '{M0} {y} – {-M0} {-y}', M: '{M0} – {-M0} {y}' },
    year: { y: '{y} – {-y}' },
    time: { a: '{h}:{mm} {a} – {-h}:{-mm} {-a}', h: '{h}:{mm} – {-h}:{-mm} {a}' },
    dateTime: { a: '{d} {M0} {y}, {h}:{mm} {a} – {-h}:{-mm} {-a}', h: '{d} {M0} {y}, {h}:{mm} – {-h}:{-mm} {a}' },
  },
  group: ' ',
  groupFrom: 5,
  lists: {
    conjunction: [' dhe ', ', ', ', ', ' dhe '],
    disjunction: [' ose ', ', ', ', ', ' ose '],
    unit: [' e ', ', ', ', ', ' e '],
  },
  units: {
    'day long': { other: '{n} ditë' },
    'day short': { other: '{n} ditë' },
    'hour long': { other: '{n} orë' },
    'hour short': { other: '{n} orë' },
    'minute long': { other: '{n} minuta', one: '{n} minutë' },
    'minute short': { other: '{n} min.' },
    'second long': { other: '{n} sekonda', one: '{n} sekondë' },
    'second short': { other: '{n} sek.' },
  },
  ages: {
    day: { other: '{n} ditë më parë' },
    hour: { other: '{n} orë më parë' },
    minute: { other: '{n} minuta më parë', one: '{n} minutë më parë' },
  },
  near: { '0': 'sot', '1': 'nesër', '-1': 'dje' },
  inDays: { other: 'pas {n} ditësh', one: 'pas {n} dite' },
  languages:
    'af:afrikanisht|am:amarisht|ar:arabisht|ay:ajmarisht|az:azerbajxhanisht|be:bjellorusisht|bg:bullgarisht|bn:bengalisht|bs:boshnjakisht|ca:katalonisht|ceb:sebuanisht|cs:çekisht|cy:uellsisht|da:danisht|de:gjermanisht|dv:divehisht|el:greqisht|en:anglisht|es:spanjisht|et:estonisht|eu:baskisht|fa:persisht|ff:fulaisht|fi:finlandisht|fil:filipinisht|fo:faroisht|fr:frëngjisht|fy:frizianishte perëndimore|ga:irlandisht|gd:galishte skoceze|gl:galicisht|gn:guaranisht|ha:hausisht|he:hebraisht|hi:indisht|hr:kroatisht|ht:kreolishte e Haitit|hu:hungarisht|hy:armenisht|id:indonezisht|ig:igboisht|is:islandisht|it:italisht|ja:japonisht|ka:gjeorgjisht|kea:kreolishte e Kepit të Gjelbër|kk:kazakisht|km:kmerisht|ko:koreanisht|ky:kirgizisht|lb:luksemburgisht|lo:laosisht|lt:lituanisht|lv:letonisht|mg:madagaskarisht|mi:maorisht|mk:maqedonisht|mn:mongolisht|mos:mosisht|ms:malajisht|mt:maltisht|my:birmanisht|nb:norvegjishte letrare|ne:nepalisht|nl:holandisht|nn:norvegjishte nynorsk|no:norvegjisht|nr:ndebelishte jugore|nso:sotoishte veriore|ny:nianjisht|oc:oksitanisht|or:odisht|pa:punxhabisht|pl:polonisht|ps:pashtoisht|pt:portugalisht|pt-BR:portugalishte braziliane|pt-PT:portugalishte evropiane|qu:keçuaisht|rm:retoromanisht|ro:rumanisht|ru:rusisht|rw:kiniaruandisht|se:samishte veriore|si:sinhalisht|sk:sllovakisht|sl:sllovenisht|sm:samoanisht|so:somalisht|sq:shqip|sr:serbisht|sr-Latn:serbisht (latin)|ss:suatisht|st:sotoishte jugore|sv:suedisht|sw:suahilisht|ta:tamilisht|tet:tetumisht|tg:taxhikisht|th:tajlandisht|ti:tigrinjaisht|tn:cuanaisht|to:tonganisht|tpi:pisinishte toku|tr:turqisht|ts:congaisht|uk:ukrainisht|ur:urduisht|uz:uzbekisht|ve:vendaisht|vi:vietnamisht|wo:uolofisht|xh:xhosaisht|yo:jorubaisht|zgh:tamaziatishte standarde marokene|zh:kinezisht|zh-Hans:kinezishte e thjeshtuar|zh-Hant:kinezishte tradicionale|zu:zuluisht',
  countries:
    'AD:Andorrë|AE:Emiratet e Bashkuara Arabe|AF:Afganistan|AG:Antigua e Barbuda|AI:Anguilë|AL:Shqipëri|AM:Armeni|AO:Angolë|AQ:Antarktikë|AR:Argjentinë|AS:Samoa Amerikane|AT:Austri|AU:Australi|AW:Arubë|AX:Ishujt Alandë|AZ:Azerbajxhan|BA:Bosnjë-Hercegovinë|BB:Barbados|BD:Bangladesh|BE:Belgjikë|BF:Burkina-Faso|BG:Bullgari|BH:Bahrejn|BI:Burundi|BJ:Benin|BL:Sen-Bartelemi|BM:Bermude|BN:Brunei|BO:Bolivi|BQ:Karaibet holandeze|BR:Brazil|BS:Bahama|BT:Butan|BV:Ishulli Bove|BW:Botsvanë|BY:Bjellorusi|BZ:Belizë|CA:Kanada|CC:Ishujt Kokos|CD:Kongo-Kinshasa|CF:Republika e Afrikës Qendrore|CG:Kongo-Brazavilë|CH:Zvicër|CI:Côte d’Ivoire|CK:Ishujt Kuk|CL:Kili|CM:Kamerun|CN:Kinë|CO:Kolumbi|CR:Kosta-Rikë|CU:Kubë|CV:Kepi i Gjelbër|CW:Kurasao|CX:Ishulli i Krishtlindjes|CY:Qipro|CZ:Çeki|DE:Gjermani|DJ:Xhibuti|DK:Danimarkë|DM:Dominikë|DO:Republika Dominikane|DZ:Algjeri|EC:Ekuador|EE:Estoni|EG:Egjipt|EH:Saharaja Perëndimore|ER:Eritre|ES:Spanjë|ET:Etiopi|FI:Finlandë|FJ:Fixhi|FK:Ishujt Falkland|FM:Mikronezi|FO:Ishujt Faroe|FR:Francë|GA:Gabon|GB:Mbretëria e Bashkuar|GD:Granadë|GE:Gjeorgji|GF:Guajana Franceze|GG:Gernsej|GH:Ganë|GI:Gjibraltar|GL:Grënlandë|GM:Gambi|GN:Guine|GP:Guadelupë|GQ:Guineja Ekuatoriale|GR:Greqi|GS:Xhorxha Jugore dhe Ishujt Senduiçë të Jugut|GT:Guatemalë|GU:Guam|GW:Guine-Bisau|GY:Guajanë|HK:RPA i Hong-Kongut|HM:Ishujt Hërd e Mekdonald|HN:Honduras|HR:Kroaci|HT:Haiti|HU:Hungari|ID:Indonezi|IE:Irlandë|IL:Izrael|IM:Ishulli i Manit|IN:Indi|IO:Territori Britanik i Oqeanit Indian|IQ:Irak|IR:Iran|IS:Islandë|IT:Itali|JE:Xhersej|JM:Xhamajkë|JO:Jordani|JP:Japoni|KE:Kenia|KG:Kirgizi|KH:Kamboxhia|KI:Kiribati|KM:Komore|KN:Shën-Kits dhe Nevis|KP:Kore e Veriut|KR:Kore e Jugut|KW:Kuvajt|KY:Ishujt Kajman|KZ:Kazakistan|LA:Laos|LB:Liban|LC:Shën-Luçia|LI:Lihtenshtajn|LK:Sri-Lankë|LR:Liberi|LS:Lesoto|LT:Lituani|LU:Luksemburg|LV:Letoni|LY:Libi|MA:Marok|MC:Monako|MD:Moldavi|ME:Mal i Zi|MF:Sen-Marten|MG:Madagaskar|MH:Ishujt Marshall|MK:Maqedonia e Veriut|ML:Mali|MM:Mianmar (Burmë)|MN:Mongoli|MO:RPA i Makaos|MP:Ishujt e Marianës Veriore|MQ:Martinikë|MR:Mauritani|MS:Montserat|MT:Maltë|MU:Mauritius|MV:Maldive|MW:Malavi|MX:Meksikë|MY:Malajzi|MZ:Mozambik|NA:Namibi|NC:Kaledoni e Re|NE:Niger|NF:Ishulli Norfolk|NG:Nigeri|NI:Nikaragua|NL:Holandë|NO:Norvegji|NP:Nepal|NR:Nauru|NU:Niue|NZ:Zelandë e Re|OM:Oman|PA:Panama|PE:Peru|PF:Polinezia Franceze|PG:Guineja e Re-Papua|PH:Filipine|PK:Pakistan|PL:Poloni|PM:Shën-Pier dhe Mikelon|PN:Ishujt Pitkern|PR:Porto-Riko|PS:Territoret Palestineze|PT:Portugali|PW:Palau|PY:Paraguai|QA:Katar|RE:Reunion|RO:Rumani|RS:Serbi|RU:Rusi|RW:Ruandë|SA:Arabi Saudite|SB:Ishujt Solomon|SC:Sejshelle|SD:Sudan|SE:Suedi|SG:Singapor|SH:Shën-Elenë|SI:Slloveni|SJ:Svalbard e Jan-Majen|SK:Sllovaki|SL:Sierra-Leone|SM:San-Marino|SN:Senegal|SO:Somali|SR:Surinami|SS:Sudani i Jugut|ST:Sao-Tome e Principe|SV:Salvador|SX:Sint-Marten|SY:Siri|SZ:Esvatini|TC:Ishujt Turks dhe Kaikos|TD:Çad|TF:Territoret Jugore Franceze|TG:Togo|TH:Tajlandë|TJ:Taxhikistan|TK:Tokelau|TL:Timor-Leste|TM:Turkmenistan|TN:Tunizi|TO:Tonga|TR:Turqi|TT:Trinidad e Tobago|TV:Tuvalu|TW:Tajvan|TZ:Tanzani|UA:Ukrainë|UG:Ugandë|UM:Ishujt Periferikë të SHBA-së|US:SHBA|UY:Uruguai|UZ:Uzbekistan|VA:Vatikan|VC:Shën-Vincent dhe Grenadine|VE:Venezuelë|VG:Ishujt e Virgjër Britanikë|VI:Ishujt e Virgjër të SHBA-së|VN:Vietnam|VU:Vanuatu|WF:Uollis e Futuna|WS:Samoa|XK:Kosovë|YE:Jemen|YT:Majotë|ZA:Afrika e Jugut|ZM:Zambi|ZW:Zimbabve',
});
