import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Galician. */
export const words: Partial<ActionWords> = {
  newTab: 'ábrese nunha lapela nova',

  'rendered.asOf': 'Situación o {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple e outros calendarios (ficheiro .ics)',
  'calendar.allDates': 'Todas as datas (ficheiro .ics)',
  'calendar.downloaded': 'Descargouse o ficheiro de calendario',
  'calendar.doubt': 'A hora é dubidosa: a entrada comeza na máis temperá.',
  'calendar.wholeDay': 'A zona horaria non se coñece: a entrada ocupa todo o día.',
  'calendar.nextDate': 'Os servizos só collen a próxima data; o ficheiro tenas todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (comprobar a hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'O final non se anunciou.',

  'share.link': 'Ligazón',
  'share.copy': 'Copiar a ligazón',
  'share.copied': 'Copiado',
  'share.mail': 'Correo electrónico',
  'share.system': 'Compartir…',
  'share.press': 'Prema {keys} para copiar a ligazón.',
  'share.wholeList': 'A ligazón mostra toda a lista, non o que escolleu.',

  youWereSent: 'Enviáronlle este evento.',
  sentOff: '{status}. {sent}',
  linkGone: 'O evento desta ligazón xa non está na lista.',
  close: 'Pechar',
  noLongerListed: 'Este evento xa non está na lista.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Seguinte: {title}',

  'detail.published': 'Publicado por {name}.',
  'detail.updated': 'Actualizado: {date}.',
  'detail.partOf': 'Parte de',
  'detail.sessions': 'Sesións',
};
