import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Afrikaans. */
export const words: Partial<ActionWords> = {
  newTab: 'open in ’n nuwe oortjie',

  'rendered.asOf': 'Soos op {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple en ander kalenders (.ics-lêer)',
  'calendar.allDates': 'Alle datums (.ics-lêer)',
  'calendar.downloaded': 'Kalenderlêer afgelaai',
  'calendar.doubt': 'Die tyd is onseker: die inskrywing begin by die vroegste.',
  'calendar.wholeDay': 'Die tydsone is nie bekend nie: die inskrywing is vir die hele dag.',
  'calendar.nextDate': 'Dienste neem net die volgende datum; die lêer het al die datums.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (gaan die tyd na)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Die einde is nie aangekondig nie.',

  'share.link': 'Skakel',
  'share.copy': 'Kopieer skakel',
  'share.copied': 'Gekopieer',
  'share.mail': 'E-pos',
  'share.system': 'Deel…',
  'share.press': 'Druk {keys} om die skakel te kopieer.',
  'share.wholeList': 'Die skakel wys die hele lys, nie u keuse nie.',

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
};
