// Made by scripts/make-language-tables.mjs from CLDR 48.0 (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters({
  months: [
    'januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar',
    'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec',
  ],
  weekdays: ['nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota', 'ned|pon|uto|sri|čet|pet|sub'],
  periods: '',
  moments: {
    day: '{E0}, {d}. {M0} {y}.',
    date: '{d}. {M0} {y}.',
    short: '{E1}, {d}. {M1}',
    month: '{M0} {y}.',
    year: '{y}.',
    time: '{HH}:{mm}',
    dateTime: '{d}. {M0} {y}. u {HH}:{mm}',
  },
  ranges: {
    day: {
      y: '{E0}, {d}. {M0} {y} – {-E0}, {-d}. {-M0} {-y}.',
      M: '{E0}, {d}. {M0} – {-E0}, {-d}. {-M0} {y}.',
      d: '{E0}, {d} – {-E0}, {-d}. {M0} {y}.',
    },
    date: { M: '{d}. {M0} – {-d}. {-M0} {y}.', d: '{d}–{-d}. {M0} {y}.' },
    short: {
      y: '{E1}, {d}. {M1} {y} – {-E1}, {-d}. {-M1} {-y}.',
      M: '{E1}, {d}. {M1} – {-E1}, {-d}. {-M1}',
      d: '{E1}, {d} – {-E1}, {-d}. {M1}',
    },
    month: { y: '{M0} {y}. – {-M0} {-y}.', M: '{M0} {y}. – {-M0} {-y}.' },
    year: { y: '{y}–{-y}' },
    time: { h: '{HH}:{mm} – {-HH}:{-mm}' },
    dateTime: { h: '{d}. {M0} {y}. {HH}:{mm} – {-HH}:{-mm}' },
  },
  group: '.',
  groupFrom: 4,
  lists: {
    conjunction: [' i ', ', ', ', ', ' i '],
    disjunction: [' ili ', ', ', ', ', ' ili '],
    unit: [' i ', ', ', ', ', ' i '],
  },
  units: {
    'day long': { other: '{n} dana', one: '{n} dan' },
    'day short': { other: '{n} dana', one: '{n} dan' },
    'hour long': { other: '{n} sati', one: '{n} sat', few: '{n} sata' },
    'hour short': { other: '{n} h' },
    'minute long': { other: '{n} minuta', few: '{n} minute' },
    'minute short': { other: '{n} min.' },
    'second long': { other: '{n} sekundi', one: '{n} sekunda', few: '{n} sekunde' },
    'second short': { other: '{n} sek.' },
  },
  ages: {
    day: { other: 'prije {n} dana', one: 'prije {n} dan' },
    hour: { other: 'prije {n} sati', one: 'prije {n} sat', few: 'prije {n} sata' },
    minute: { other: 'prije {n} minuta', one: 'prije {n} minutu', few: 'prije {n} minute' },
  },
  near: { '0': 'danas', '1': 'sutra', '2': 'prekosutra', '-2': 'prekjučer', '-1': 'jučer' },
  inDays: { other: 'za {n} dana', one: 'za {n} dan' },
  languages:
    'af:afrikans|am:amharski|ar:arapski|ay:ajmara|az:azerbejdžanski|be:bjeloruski|bg:bugarski|bn:bengalski|bs:bosanski|ca:katalonski|ceb:cebuano|cs:češki|cy:velški|da:danski|de:njemački|dv:divehi|dyu:diula|el:grčki|en:engleski|es:španski|et:estonski|eu:baskijski|fa:perzijski|ff:fulah|fi:finski|fil:filipino|fo:farski|fr:francuski|fy:zapadni frizijski|ga:irski|gd:škotski galski|gl:galicijski|gn:gvarani|ha:hausa|he:hebrejski|hi:hindi|hr:hrvatski|ht:haićanski kreolski|hu:mađarski|hy:armenski|id:indonezijski|ig:igbo|is:islandski|it:italijanski|ja:japanski|ka:gruzijski|kea:zelenortski|kk:kazaški|km:kmerski|ko:korejski|ky:kirgiški|lb:luksemburški|lo:laoski|lt:litvanski|lv:latvijski|mg:malgaški|mi:maorski|mk:makedonski|mn:mongolski|mos:mosi|ms:malajski|mt:malteški|my:burmanski|nb:norveški (Bokmal)|ne:nepalski|nl:nizozemski|nn:norveški (Nynorsk)|no:norveški|nr:južni ndebele|nso:sjeverni soto|ny:njanja|oc:oksitanski|or:odija|pa:pandžapski|pl:poljski|ps:paštu|pt:portugalski|pt-BR:portugalski (Brazil)|pt-PT:portugalski (Portugal)|qu:kečua|rm:retoromanski|ro:rumunski|ru:ruski|rw:kinjaruanda|se:sjeverni sami|si:sinhaleški|sk:slovački|sl:slovenski|sm:samoanski|so:somalski|sq:albanski|sr:srpski|sr-Latn:srpski (latinica)|ss:svati|st:južni soto|sv:švedski|sw:svahili|ta:tamilski|tet:tetum|tg:tadžički|th:tajlandski|ti:tigrinja|tn:tsvana|to:tonganski|tpi:tok pisin|tr:turski|ts:tsonga|uk:ukrajinski|ur:urdu|uz:uzbečki|ve:venda|vi:vijetnamski|wo:volof|xh:hosa|yo:jorubanski|zgh:standardni marokanski tamazigt|zh:kineski|zh-Hans:kineski (pojednostavljeni)|zh-Hant:kineski (tradicionalni)|zu:zulu',
  countries:
    'AD:Andora|AE:Ujedinjeni Arapski Emirati|AF:Afganistan|AG:Antigva i Barbuda|AI:Angvila|AL:Albanija|AM:Armenija|AO:Angola|AQ:Antarktika|AR:Argentina|AS:Američka Samoa|AT:Austrija|AU:Australija|AW:Aruba|AX:Olandska ostrva|AZ:Azerbejdžan|BA:Bosna i Hercegovina|BB:Barbados|BD:Bangladeš|BE:Belgija|BF:Burkina Faso|BG:Bugarska|BH:Bahrein|BI:Burundi|BJ:Benin|BL:Sveti Bartolomej|BM:Bermuda|BN:Brunej|BO:Bolivija|BQ:Karipska Holandija|BR:Brazil|BS:Bahami|BT:Butan|BV:Ostrvo Buve|BW:Bocvana|BY:Bjelorusija|BZ:Belize|CA:Kanada|CC:Kokosova (Keelingova) ostrva|CD:Demokratska Republika Kongo|CF:Centralnoafrička Republika|CG:Kongo|CH:Švicarska|CI:Obala Slonovače|CK:Kukova ostrva|CL:Čile|CM:Kamerun|CN:Kina|CO:Kolumbija|CR:Kostarika|CU:Kuba|CV:Zelenortska Ostrva|CW:Kurasao|CX:Božićno ostrvo|CY:Kipar|CZ:Češka|DE:Njemačka|DJ:Džibuti|DK:Danska|DM:Dominika|DO:Dominikanska Republika|DZ:Alžir|EC:Ekvador|EE:Estonija|EG:Egipat|EH:Zapadna Sahara|ER:Eritreja|ES:Španija|ET:Etiopija|FI:Finska|FJ:Fidži|FK:Folklandska ostrva|FM:Mikronezija|FO:Farska ostrva|FR:Francuska|GA:Gabon|GB:Ujedinjeno Kraljevstvo|GD:Grenada|GE:Gruzija|GF:Francuska Gvajana|GG:Guernsey|GH:Gana|GI:Gibraltar|GL:Grenland|GM:Gambija|GN:Gvineja|GP:Gvadalupe|GQ:Ekvatorijalna Gvineja|GR:Grčka|GS:Južna Džordžija i Južna Sendvič ostrva|GT:Gvatemala|GU:Guam|GW:Gvineja-Bisao|GY:Gvajana|HK:Hong Kong (SAR Kina)|HM:Ostrvo Heard i arhipelag McDonald|HN:Honduras|HR:Hrvatska|HT:Haiti|HU:Mađarska|ID:Indonezija|IE:Irska|IL:Izrael|IM:Ostrvo Man|IN:Indija|IO:Britanska Teritorija u Indijskom Okeanu|IQ:Irak|IR:Iran|IS:Island|IT:Italija|JE:Jersey|JM:Jamajka|JO:Jordan|JP:Japan|KE:Kenija|KG:Kirgistan|KH:Kambodža|KI:Kiribati|KM:Komori|KN:Sveti Kits i Nevis|KP:Sjeverna Koreja|KR:Južna Koreja|KW:Kuvajt|KY:Kajmanska ostrva|KZ:Kazahstan|LA:Laos|LB:Liban|LC:Sveta Lucija|LI:Lihtenštajn|LK:Šri Lanka|LR:Liberija|LS:Lesoto|LT:Litvanija|LU:Luksemburg|LV:Latvija|LY:Libija|MA:Maroko|MC:Monako|MD:Moldavija|ME:Crna Gora|MF:Sveti Martin|MG:Madagaskar|MH:Maršalova ostrva|MK:Sjeverna Makedonija|ML:Mali|MM:Mijanmar|MN:Mongolija|MO:Makao (SAR Kina)|MP:Sjeverna Marijanska ostrva|MQ:Martinik|MR:Mauritanija|MS:Monserat|MT:Malta|MU:Mauricijus|MV:Maldivi|MW:Malavi|MX:Meksiko|MY:Malezija|MZ:Mozambik|NA:Namibija|NC:Nova Kaledonija|NE:Niger|NF:Ostrvo Norfolk|NG:Nigerija|NI:Nikaragva|NL:Nizozemska|NO:Norveška|NP:Nepal|NR:Nauru|NU:Niue|NZ:Novi Zeland|OM:Oman|PA:Panama|PE:Peru|PF:Francuska Polinezija|PG:Papua Nova Gvineja|PH:Filipini|PK:Pakistan|PL:Poljska|PM:Sveti Petar i Mikelon|PN:Pitkernska Ostrva|PR:Porto Riko|PS:Palestinska Teritorija|PT:Portugal|PW:Palau|PY:Paragvaj|QA:Katar|RE:Reunion|RO:Rumunija|RS:Srbija|RU:Rusija|RW:Ruanda|SA:Saudijska Arabija|SB:Solomonska Ostrva|SC:Sejšeli|SD:Sudan|SE:Švedska|SG:Singapur|SH:Sveta Helena|SI:Slovenija|SJ:Svalbard i Jan Mayen|SK:Slovačka|SL:Sijera Leone|SM:San Marino|SN:Senegal|SO:Somalija|SR:Surinam|SS:Južni Sudan|ST:Sao Tome i Principe|SV:Salvador|SX:Sint Marten|SY:Sirija|SZ:Esvatini|TC:Ostrva Turks i Kaikos|TD:Čad|TF:Francuske Južne Teritorije|TG:Togo|TH:Tajland|TJ:Tadžikistan|TK:Tokelau|TL:Istočni Timor|TM:Turkmenistan|TN:Tunis|TO:Tonga|TR:Turska|TT:Trinidad i Tobago|TV:Tuvalu|TW:Tajvan|TZ:Tanzanija|UA:Ukrajina|UG:Uganda|UM:Američka Vanjska Ostrva|US:Sjedinjene Države|UY:Urugvaj|UZ:Uzbekistan|VA:Vatikan|VC:Sveti Vinsent i Grenadin|VE:Venecuela|VG:Britanska Djevičanska ostrva|VI:Američka Djevičanska ostrva|VN:Vijetnam|VU:Vanuatu|WF:Ostrva Valis i Futuna|WS:Samoa|XK:Kosovo|YE:Jemen|YT:Majote|ZA:Južnoafrička Republika|ZM:Zambija|ZW:Zimbabve',
});
