import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Norwegian Bokmål. */
export const words: Partial<ActionWords> = {
  newTab: 'åpnes i en ny fane',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendere (.ics-fil)',
  'calendar.allDates': 'Alle datoer (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen er lastet ned',
  'calendar.doubt': 'Tiden er usikker: oppføringen begynner ved den tidligste.',
  'calendar.wholeDay': 'Tidssonen er ikke kjent: oppføringen gjelder hele dagen.',
  'calendar.nextDate': 'Tjenestene tar bare neste dato; filen har alle datoer.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontroller tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Slutten er ikke kunngjort.',

  'share.link': 'Lenke',
  'share.copy': 'Kopier lenke',
  'share.copied': 'Kopiert',
  'share.mail': 'E-post',
  'share.system': 'Del…',
  'share.press': 'Trykk på {keys} for å kopiere lenken.',
  'share.wholeList': 'Lenken viser hele listen, ikke utvalget ditt.',

  youWereSent: 'Du har fått tilsendt dette arrangementet.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i denne lenken står ikke lenger på listen.',
  close: 'Lukk',
  noLongerListed: 'Dette arrangementet står ikke lenger på listen.',
  previousEvent: 'Forrige: {title}',
  nextEvent: 'Neste: {title}',

  'detail.published': 'Publisert av {name}.',
  'detail.updated': 'Oppdatert: {date}.',
  'detail.partOf': 'Del av',
  'detail.sessions': 'Programposter',
};
