import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Norwegian Nynorsk. */
export const words: Partial<ActionWords> = {
  newTab: 'blir opna i ei ny fane',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple og andre kalendrar (.ics-fil)',
  'calendar.allDates': 'Alle datoar (.ics-fil)',
  'calendar.downloaded': 'Kalenderfila er lasta ned',
  'calendar.doubt': 'Tida er usikker: oppføringa byrjar ved den tidlegaste.',
  'calendar.wholeDay': 'Tidssona er ikkje kjend: oppføringa gjeld heile dagen.',
  'calendar.nextDate': 'Tenestene tek berre neste dato; fila har alle datoar.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontroller tida)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Slutten er ikkje kunngjord.',

  'share.link': 'Lenkje',
  'share.copy': 'Kopier lenkje',
  'share.copied': 'Kopiert',
  'share.mail': 'E-post',
  'share.system': 'Del…',
  'share.press': 'Trykk på {keys} for å kopiere lenkja.',
  'share.wholeList': 'Lenkja viser heile lista, ikkje utvalet ditt.',

  youWereSent: 'Du har fått tilsendt dette arrangementet.',
  sentOff: '{status}. {sent}',
  linkGone: 'Arrangementet i denne lenkja står ikkje lenger på lista.',
  close: 'Lukk',
  noLongerListed: 'Dette arrangementet står ikkje lenger på lista.',
  previousEvent: 'Førre: {title}',
  nextEvent: 'Neste: {title}',

  'detail.published': 'Publisert av {name}.',
  'detail.updated': 'Oppdatert: {date}.',
  'detail.partOf': 'Del av',
  'detail.sessions': 'Programpostar',
};
