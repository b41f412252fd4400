import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'detail.sessions'],
};

/** Catalan. */
export const words: Partial<ActionWords> = {
  newTab: 's’obre en una pestanya nova',

  'rendered.asOf': 'Situació: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i altres calendaris (fitxer .ics)',
  'calendar.allDates': 'Totes les dates (fitxer .ics)',
  'calendar.downloaded': 'S’ha baixat el fitxer de calendari',
  'calendar.doubt': 'L’hora és dubtosa: l’entrada comença a la més primerenca.',
  'calendar.wholeDay': 'La zona horària no es coneix: l’entrada ocupa tot el dia.',
  'calendar.nextDate': 'Els serveis només agafen la pròxima data; el fitxer les té totes.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (comproveu l’hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'El final no s’ha anunciat.',

  'share.link': 'Enllaç',
  'share.copy': 'Copia l’enllaç',
  'share.copied': 'Copiat',
  'share.mail': 'Correu electrònic',
  'share.system': 'Comparteix…',
  'share.press': 'Premeu {keys} per copiar l’enllaç.',
  'share.wholeList': 'L’enllaç mostra tota la llista, no el que heu triat.',

  youWereSent: 'Us han enviat aquest acte.',
  sentOff: '{status}. {sent}',
  linkGone: 'L’acte d’aquest enllaç ja no és a la llista.',
  close: 'Tanca',
  noLongerListed: 'Aquest acte ja no és a la llista.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Següent: {title}',

  'detail.published': 'Publicat per {name}.',
  'detail.updated': 'Actualitzat: {date}.',
  'detail.partOf': 'Part de',
  'detail.sessions': 'Sessions',
};
