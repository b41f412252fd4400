import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Spanish. */
export const words: ActionWords = {
  newTab: 'se abre en una pestaña nueva',

  'rendered.asOf': 'A fecha de {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple y otros calendarios (archivo .ics)',
  'calendar.allDates': 'Todas las fechas (archivo .ics)',
  'calendar.downloaded': 'Archivo de calendario descargado',
  'calendar.doubt': 'La hora es dudosa: la entrada empieza a la más temprana.',
  'calendar.wholeDay': 'No se conoce la zona horaria: la entrada es para todo el día.',
  'calendar.nextDate': 'Los servicios toman solo la próxima fecha; el archivo tiene todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (compruebe la hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'No se ha anunciado cuándo termina.',

  'share.link': 'Enlace',
  'share.copy': 'Copiar el enlace',
  'share.copied': 'Copiado',
  'share.mail': 'Correo electrónico',
  'share.system': 'Compartir…',
  'share.press': 'Pulse {keys} para copiar el enlace.',
  'share.wholeList': 'El enlace muestra la lista entera, no lo que ha elegido.',

  'subscribe.about': {
    one: '{name}: {n} evento, el {date}',
    many: '{name}: {n} de eventos, el próximo el {date}',
    other: '{name}: {n} eventos, el próximo el {date}',
  },
  'subscribe.none': '{name}: por ahora no hay eventos',
  'subscribe.all': 'Todos los eventos',
  'subscribe.topicIn': '{topic} en {country}',
  'subscribe.address': 'Dirección del calendario',
  'subscribe.copy': 'Copiar la dirección',
  'subscribe.copied': 'Dirección copiada',
  'subscribe.press': 'Pulse {keys} para copiar la dirección.',
  'subscribe.app': 'Abrir en una aplicación de calendario',
  'subscribe.google': 'Google Calendar (en un ordenador)',
  'subscribe.atom': 'Lector de noticias (Atom)',
  'subscribe.news': 'Su calendario busca novedades por sí solo; Google, más o menos una vez al día.',
  'subscribe.several': 'Un evento que pertenece a varios de estos calendarios está en cada uno de ellos.',
  'subscribe.lost': 'Una suscripción no puede conservar estas elecciones: {choices}. Tiene más eventos que esta lista.',
  'subscribe.search': 'Búsqueda',
  'subscribe.match': 'Todos los temas a la vez',
  'subscribe.download': {
    one: 'Descargar esta fecha (archivo .ics)',
    many: 'Descargar estas {n} de fechas (archivo .ics)',
    other: 'Descargar estas {n} fechas (archivo .ics)',
  },
  'subscribe.cut': 'El archivo tiene las primeras {n} fechas.',

  youWereSent: 'Le enviaron este evento.',
  sentOff: '{status}. {sent}',
  linkGone: 'El evento de este enlace ya no figura en la lista.',
  close: 'Cerrar',

  noLongerListed: 'Este evento ya no figura en la lista.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Siguiente: {title}',
  'detail.published': 'Publicado por {name}.',
  'detail.updated': 'Actualizado el {date}.',
  'detail.partOf': 'Forma parte de',
  'detail.sessions': 'Sesiones',
};
