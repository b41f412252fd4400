import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Danish. */
export const words: Partial<ActionWords> = {
  newTab: 'åbner i en ny fane',

  'rendered.asOf': 'Pr. {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendere (.ics-fil)',
  'calendar.allDates': 'Alle datoer (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen er hentet',
  'calendar.doubt': 'Tiden er usikker: posten begynder ved den tidligste.',
  'calendar.wholeDay': 'Tidszonen kendes ikke: posten gælder hele dagen.',
  'calendar.nextDate': 'Tjenesterne tager kun næste dato; filen har alle datoer.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollér tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Sluttidspunktet er ikke oplyst.',

  'share.link': 'Link',
  'share.copy': 'Kopiér link',
  'share.copied': 'Kopieret',
  'share.mail': 'E-mail',
  'share.system': 'Del…',
  'share.press': 'Tryk på {keys} for at kopiere linket.',
  'share.wholeList': 'Linket viser hele listen, ikke dit valg.',

  youWereSent: 'Dette arrangement er sendt til dig.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i linket er ikke længere på listen.',
  close: 'Luk',
  noLongerListed: 'Dette arrangement er ikke længere på listen.',
  previousEvent: 'Forrige: {title}',
  nextEvent: 'Næste: {title}',

  'detail.published': 'Offentliggjort af {name}.',
  'detail.updated': 'Opdateret: {date}.',
  'detail.partOf': 'Del af',
  'detail.sessions': 'Programpunkter',
};
