import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Spanish. */
export const words: ActionWords = {
  newTab: 'se abre en una pestaña nueva',
  actionFailed: 'No ha funcionado. Inténtelo de nuevo o vuelva a cargar la página.',

  'rendered.asOf': 'A fecha de {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple y otros calendarios (archivo .ics)',
  'calendar.allDates': 'Todas las fechas (archivo .ics)',
  'calendar.downloaded': 'Archivo de calendario descargado',
  'calendar.doubt': 'La hora es dudosa: en el calendario se anota la más temprana de las dos.',
  'calendar.wholeDay': 'No se conoce la zona horaria: en el calendario se anota todo el día.',
  'calendar.nextDate': 'Los servicios toman solo la próxima fecha; el archivo las tiene todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (compruebe la hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'No se indica la zona horaria.',
  'entry.noEnd': 'No se ha anunciado cuándo finaliza.',

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
  'subscribe.news': 'Su calendario busca cambios por sí solo; Google, más o menos una vez al día.',
  'subscribe.several': 'Un evento que pertenece a varios de estos calendarios está en cada uno de ellos.',
  'subscribe.lost': 'Una suscripción no puede conservar estas opciones: {choices}. Tiene más eventos que esta lista.',
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

  myPlan: 'Mi plan ({n})',
  planSavedHere:
    'Guardado solo en este dispositivo. Los navegadores pueden olvidarlo: póngalo en su calendario para no perderlo.',
  planNotKept: 'Su navegador no guarda nada: el plan se pierde al salir de esta página.',
  planDownload: 'Descargar como archivo de calendario',
  planShare: 'Compartir mi plan',
  planTooMany: 'El plan es demasiado largo para un enlace; comparta el archivo de calendario.',
  planRemove: 'Quitar',
  planRemoveAll: 'Quitar todo',
  planRemoveSure: {
    one: '¿Quitar {n} evento de su plan?',
    many: '¿Quitar {n} de eventos de su plan?',
    other: '¿Quitar {n} eventos de su plan?',
  },
  planCancel: 'Cancelar',
  planGone: 'Ya no figura en la lista: {title}, {date}',
  planMoved: 'La fecha ha cambiado desde que lo guardó, era el {date}',
  planClash: 'A la misma hora que {title}',
  planMayClash: 'Quizá a la misma hora que {title}',
  planShared: {
    one: 'Un plan con {n} evento que alguien ha compartido.',
    many: 'Un plan con {n} de eventos que alguien ha compartido.',
    other: 'Un plan con {n} eventos que alguien ha compartido.',
  },
  planMissing: {
    one: '{n} ya no figura en la lista.',
    many: '{n} ya no figuran en la lista.',
    other: '{n} ya no figuran en la lista.',
  },
  planKeep: 'Guardar también estos',
  planShowAll: 'Mostrar todos los eventos',
};
