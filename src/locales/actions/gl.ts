import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Galician. */
export const words: Partial<ActionWords> = {
  newTab: 'ábrese nunha lapela nova',
  actionFailed: 'Non funcionou. Ténteo de novo ou volva cargar a páxina.',

  'rendered.asOf': 'Situación a {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple e outros calendarios (ficheiro .ics)',
  'calendar.allDates': 'Todas as datas (ficheiro .ics)',
  'calendar.downloaded': 'Descargouse o ficheiro de calendario',
  'calendar.doubt': 'A hora é dubidosa: a anotación no calendario comeza na máis temperá das dúas.',
  'calendar.wholeDay': 'A zona horaria non se coñece: a anotación no calendario ocupa todo o día.',
  'calendar.nextDate': 'Os servizos só collen a próxima data; o ficheiro tenas todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (comprobar a hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Non se indica a zona horaria.',
  'entry.noEnd': 'O final non se anunciou.',

  'share.link': 'Ligazón',
  'share.copy': 'Copiar a ligazón',
  'share.copied': 'Copiado',
  'share.mail': 'Correo electrónico',
  'share.system': 'Compartir…',
  'share.press': 'Prema {keys} para copiar a ligazón.',
  'share.wholeList': 'A ligazón mostra toda a lista, non o que escolleu.',

  'subscribe.about': { one: '{name}: {n} evento, o {date}', other: '{name}: {n} eventos, o próximo o {date}' },
  'subscribe.none': '{name}: polo momento non hai eventos',
  'subscribe.all': 'Todos os eventos',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Enderezo do calendario',
  'subscribe.copy': 'Copiar o enderezo',
  'subscribe.copied': 'Copiouse o enderezo',
  'subscribe.press': 'Prema {keys} para copiar o enderezo.',
  'subscribe.app': 'Abrir nunha aplicación de calendario',
  'subscribe.google': 'Google Calendar (nun ordenador)',
  'subscribe.atom': 'Lector de canles (Atom)',
  'subscribe.news':
    'O seu calendario comproba pola súa conta se hai cambios; o de Google, máis ou menos unha vez ao día.',
  'subscribe.several': 'Un evento que pertence a varios destes calendarios está en cada un deles.',
  'subscribe.lost': 'Unha subscrición non pode conservar estas escollas: {choices}. Ten máis eventos que esta lista.',
  'subscribe.search': 'Busca',
  'subscribe.match': 'Todos os temas á vez',
  'subscribe.download': {
    one: 'Descargar esta data (ficheiro .ics)',
    other: 'Descargar estas {n} datas (ficheiro .ics)',
  },
  'subscribe.cut': 'O ficheiro contén as primeiras {n} datas.',

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

  myPlan: 'O meu plan ({n})',
  planSavedHere:
    'Gardado só neste dispositivo. Os navegadores poden esquecelo: póñao no seu calendario para non perdelo.',
  planNotKept: 'O seu navegador non garda nada: o plan pérdese ao saír desta páxina.',
  planDownload: 'Descargar como ficheiro de calendario',
  planShare: 'Compartir o meu plan',
  planTooMany: 'O plan é longo de máis para unha ligazón; comparta o ficheiro de calendario.',
  planRemove: 'Retirar',
  planRemoveAll: 'Retirar todo',
  planRemoveSure: { one: 'Retirar {n} evento do seu plan?', other: 'Retirar {n} eventos do seu plan?' },
  planCancel: 'Cancelar',
  planGone: 'Xa non está na lista: {title}, {date}',
  planMoved: 'A data cambiou desde que o gardou; antes: {date}',
  planClash: 'Á mesma hora que {title}',
  planMayClash: 'Quizais á mesma hora que {title}',
  planShared: {
    one: 'Un plan con {n} evento que alguén compartiu.',
    other: 'Un plan con {n} eventos que alguén compartiu.',
  },
  planMissing: { one: '{n} xa non está na lista.', other: '{n} xa non están na lista.' },
  planKeep: 'Gardar tamén estes',
  planShowAll: 'Mostrar todos os eventos',
};
