import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** Estonian. */
export const words: Partial<ActionWords> = {
  newTab: 'avaneb uuel vahelehel',

  'rendered.asOf': 'Seisuga {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ja muud kalendrid (.ics-fail)',
  'calendar.allDates': 'Kõik kuupäevad (.ics-fail)',
  'calendar.downloaded': 'Kalendrifail on alla laaditud',
  'calendar.doubt': 'Aeg on kaheldav: sissekanne algab varasemal ajal.',
  'calendar.wholeDay': 'Ajavöönd ei ole teada: sissekanne kehtib kogu päeva kohta.',
  'calendar.nextDate': 'Teenused võtavad ainult järgmise kuupäeva; failis on kõik.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollige aega)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Lõppu ei ole teatatud.',

  'share.link': 'Link',
  'share.copy': 'Kopeeri link',
  'share.copied': 'Kopeeritud',
  'share.mail': 'E-post',
  'share.system': 'Jaga…',
  'share.press': 'Lingi kopeerimiseks vajutage {keys}.',
  'share.wholeList': 'Link näitab kogu loendit, mitte teie valikut.',

  youWereSent: 'See üritus saadeti teile.',
  sentOff: '{status}. {sent}',
  linkGone: 'Selle lingi üritust ei ole enam loendis.',
  close: 'Sulge',
  noLongerListed: 'Seda üritust ei ole enam loendis.',
  previousEvent: 'Eelmine: {title}',
  nextEvent: 'Järgmine: {title}',

  'detail.published': 'Avaldaja: {name}.',
  'detail.updated': 'Uuendatud: {date}.',
  'detail.partOf': 'Kuulub',
  'detail.sessions': 'Sessioonid',
};
