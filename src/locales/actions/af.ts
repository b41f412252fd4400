import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'subscribe.topicIn', 'myPlan'],
};

/** Afrikaans. */
export const words: Partial<ActionWords> = {
  newTab: 'open in ’n nuwe oortjie',
  actionFailed: 'Dit het nie gewerk nie. Probeer weer, of herlaai die bladsy.',

  'rendered.asOf': 'Soos op {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple en ander kalenders (.ics-lêer)',
  'calendar.allDates': 'Alle datums (.ics-lêer)',
  'calendar.downloaded': 'Kalenderlêer afgelaai',
  'calendar.doubt': 'Die tyd is onseker: die kalenderinskrywing begin by die vroegste van die twee.',
  'calendar.wholeDay': 'Die tydsone is nie bekend nie: die kalenderinskrywing is vir die hele dag.',
  'calendar.nextDate': 'Dienste neem net die volgende datum; die lêer het al die datums.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (gaan die tyd na)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Die tydsone word nie gegee nie.',
  'entry.noEnd': 'Die einde is nie aangekondig nie.',

  'share.link': 'Skakel',
  'share.copy': 'Kopieer skakel',
  'share.copied': 'Gekopieer',
  'share.mail': 'E-pos',
  'share.system': 'Deel…',
  'share.press': 'Druk {keys} om die skakel te kopieer.',
  'share.wholeList': 'Die skakel wys die hele lys, nie u keuse nie.',

  'subscribe.about': {
    one: '{name}: {n} gebeurtenis, op {date}',
    other: '{name}: {n} gebeurtenisse, die volgende op {date}',
  },
  'subscribe.none': '{name}: tans geen gebeurtenisse nie',
  'subscribe.all': 'Alle gebeurtenisse',
  'subscribe.topicIn': '{topic} in {country}',
  'subscribe.address': 'Adres van die kalender',
  'subscribe.copy': 'Kopieer adres',
  'subscribe.copied': 'Adres gekopieer',
  'subscribe.press': 'Druk {keys} om die adres te kopieer.',
  'subscribe.app': 'Maak oop in ’n kalendertoepassing',
  'subscribe.google': 'Google Calendar (op ’n rekenaar)',
  'subscribe.atom': 'Voerleser (Atom)',
  'subscribe.news': 'U kalender soek self na veranderinge, Google omtrent een keer per dag.',
  'subscribe.several': '’n Gebeurtenis wat by verskeie van hierdie kalenders hoort, is in elkeen van hulle.',
  'subscribe.lost':
    '’n Intekening kan nie hierdie keuses behou nie: {choices}. Dit het meer gebeurtenisse as hierdie lys.',
  'subscribe.search': 'Soek',
  'subscribe.match': 'Alle onderwerpe tegelyk',
  'subscribe.download': { one: 'Laai hierdie datum af (.ics-lêer)', other: 'Laai hierdie {n} datums af (.ics-lêer)' },
  'subscribe.cut': 'Die lêer bevat die eerste {n} datums.',

  youWereSent: 'Hierdie gebeurtenis is aan u gestuur.',
  sentOff: '{status}. {sent}',
  linkGone: 'Die gebeurtenis in hierdie skakel is nie meer gelys nie.',
  close: 'Sluit',
  noLongerListed: 'Hierdie gebeurtenis is nie meer gelys nie.',
  previousEvent: 'Vorige: {title}',
  nextEvent: 'Volgende: {title}',

  'detail.published': 'Gepubliseer deur {name}.',
  'detail.updated': 'Bygewerk: {date}.',
  'detail.partOf': 'Deel van',
  'detail.sessions': 'Sessies',

  myPlan: 'My plan ({n})',
  planSavedHere: 'Slegs op hierdie toestel bewaar. Blaaiers kan dit vergeet: sit dit in u kalender om seker te wees.',
  planNotKept: 'U blaaier bewaar niks nie: die plan is weg wanneer u hierdie bladsy verlaat.',
  planDownload: 'Laai af as kalenderlêer',
  planShare: 'Deel my plan',
  planTooMany: 'Die plan is te lank vir ’n skakel; deel die kalenderlêer.',
  planRemove: 'Verwyder',
  planRemoveAll: 'Verwyder alles',
  planRemoveSure: {
    one: 'Verwyder {n} gebeurtenis uit u plan?',
    other: 'Verwyder {n} gebeurtenisse uit u plan?',
  },
  planCancel: 'Kanselleer',
  planGone: 'Nie meer gelys nie: {title}, {date}',
  planMoved: 'Datum het verander sedert u dit bewaar het, was {date}',
  planClash: 'Op dieselfde tyd as {title}',
  planMayClash: 'Dalk op dieselfde tyd as {title}',
  planShared: {
    one: '’n Plan met {n} gebeurtenis wat iemand gedeel het.',
    other: '’n Plan met {n} gebeurtenisse wat iemand gedeel het.',
  },
  planMissing: { one: '{n} is nie meer gelys nie.', other: '{n} is nie meer gelys nie.' },
  planKeep: 'Bewaar hierdie ook',
  planShowAll: 'Wys alle gebeurtenisse',
};
