import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Latvian. */
export const words: Partial<ActionWords> = {
  newTab: 'atveras jaunā cilnē',
  actionFailed: 'Neizdevās. Mēģiniet vēlreiz vai ielādējiet lapu no jauna.',

  'rendered.asOf': 'Stāvoklis: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple un citi kalendāri (.ics fails)',
  'calendar.allDates': 'Visi datumi (.ics fails)',
  'calendar.downloaded': 'Kalendāra fails ir lejupielādēts',
  'calendar.doubt': 'Laiks ir apšaubāms: kalendāra ieraksts sākas agrākajā no abiem.',
  'calendar.wholeDay': 'Laika josla nav zināma: kalendāra ieraksts attiecas uz visu dienu.',
  'calendar.nextDate': 'Pakalpojumi pārņem tikai nākamo datumu; failā ir visi.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (pārbaudiet laiku)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Laika josla nav norādīta.',
  'entry.noEnd': 'Beigas nav paziņotas.',

  'share.link': 'Saite',
  'share.copy': 'Kopēt saiti',
  'share.copied': 'Saite ir nokopēta',
  'share.mail': 'E-pasts',
  'share.system': 'Kopīgot…',
  'share.press': 'Nospiediet {keys}, lai kopētu saiti.',
  'share.wholeList': 'Saite rāda visu sarakstu, nevis jūsu izvēli.',

  'subscribe.about': {
    zero: '{name}: {n} pasākumu, nākamais {date}',
    one: '{name}: {n} pasākums, nākamais {date}',
    other: '{name}: {n} pasākumi, nākamais {date}',
  },
  'subscribe.none': '{name}: pašlaik pasākumu nav',
  'subscribe.all': 'Visi pasākumi',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Kalendāra adrese',
  'subscribe.copy': 'Kopēt adresi',
  'subscribe.copied': 'Adrese ir nokopēta',
  'subscribe.press': 'Nospiediet {keys}, lai kopētu adresi.',
  'subscribe.app': 'Atvērt kalendāra lietotnē',
  'subscribe.google': 'Google Calendar (datorā)',
  'subscribe.atom': 'Plūsmu lasītājs (Atom)',
  'subscribe.news': 'Jūsu kalendārs izmaiņas meklē pats, Google – apmēram reizi dienā.',
  'subscribe.several': 'Pasākums, kas pieder vairākiem no šiem kalendāriem, ir katrā no tiem.',
  'subscribe.lost': 'Abonements nevar saglabāt šo izvēli: {choices}. Tajā ir vairāk pasākumu nekā šajā sarakstā.',
  'subscribe.search': 'Meklēšana',
  'subscribe.match': 'Visi temati vienlaikus',
  'subscribe.download': {
    zero: 'Lejupielādēt {n} datumu (.ics fails)',
    one: 'Lejupielādēt {n} datumu (.ics fails)',
    other: 'Lejupielādēt {n} datumus (.ics fails)',
  },
  'subscribe.cut': 'Failā ir tikai pirmie datumi ({n}).',

  youWereSent: 'Jums nosūtīja šo pasākumu.',
  sentOff: '{status}. {sent}',
  linkGone: 'Šīs saites pasākums vairs nav sarakstā.',
  close: 'Aizvērt',
  noLongerListed: 'Šis pasākums vairs nav sarakstā.',
  previousEvent: 'Iepriekšējais: {title}',
  nextEvent: 'Nākamais: {title}',

  'detail.published': 'Publicē {name}.',
  'detail.updated': 'Atjaunināts: {date}.',
  'detail.partOf': 'Sērijas vai pasākuma daļa',
  'detail.sessions': 'Sesijas',

  myPlan: 'Mans plāns ({n})',
  planSavedHere:
    'Saglabāts tikai šajā ierīcē. Pārlūks to var aizmirst: drošības labad pievienojiet to savam kalendāram.',
  planNotKept: 'Jūsu pārlūks neko nesaglabā: plāns pazudīs, kad aiziesiet no šīs lapas.',
  planDownload: 'Lejupielādēt kā kalendāra failu',
  planShare: 'Kopīgot manu plānu',
  planTooMany: 'Plāns ir pārāk garš saitei; kopīgojiet kalendāra failu.',
  planRemove: 'Noņemt',
  planRemoveAll: 'Noņemt visus',
  planRemoveSure: {
    zero: 'Vai noņemt no jūsu plāna {n} pasākumu?',
    one: 'Vai noņemt no jūsu plāna {n} pasākumu?',
    other: 'Vai noņemt no jūsu plāna {n} pasākumus?',
  },
  planCancel: 'Atcelt',
  planGone: 'Vairs nav sarakstā: {title}, {date}',
  planMoved: 'Kopš saglabāšanas datums ir mainījies; iepriekš: {date}',
  planClash: 'Tajā pašā laikā: {title}',
  planMayClash: 'Varbūt tajā pašā laikā: {title}',
  planShared: {
    zero: 'Ar jums kopīgots plāns: {n} pasākumu.',
    one: 'Ar jums kopīgots plāns: {n} pasākums.',
    other: 'Ar jums kopīgots plāns: {n} pasākumi.',
  },
  planMissing: { zero: 'Sarakstā vairs nav: {n}.', one: 'Sarakstā vairs nav: {n}.', other: 'Sarakstā vairs nav: {n}.' },
  planKeep: 'Saglabāt arī šos',
  planShowAll: 'Rādīt visus pasākumus',
};
