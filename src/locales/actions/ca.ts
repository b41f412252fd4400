import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'detail.sessions'],
};

/** Catalan. */
export const words: Partial<ActionWords> = {
  newTab: 's’obre en una pestanya nova',
  actionFailed: 'No ha funcionat. Torneu-ho a provar o torneu a carregar la pàgina.',

  'rendered.asOf': 'Situació: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i altres calendaris (fitxer .ics)',
  'calendar.allDates': 'Totes les dates (fitxer .ics)',
  'calendar.downloaded': 'S’ha baixat el fitxer de calendari',
  'calendar.doubt': 'L’hora és dubtosa: l’anotació al calendari comença a la més primerenca de les dues.',
  'calendar.wholeDay': 'La zona horària no es coneix: l’anotació al calendari ocupa tot el dia.',
  'calendar.nextDate': 'Els serveis només agafen la pròxima data; el fitxer les té totes.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (comproveu l’hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'No s’indica la zona horària.',
  'entry.noEnd': 'El final no s’ha anunciat.',

  'share.link': 'Enllaç',
  'share.copy': 'Copia l’enllaç',
  'share.copied': 'Copiat',
  'share.mail': 'Correu electrònic',
  'share.system': 'Comparteix…',
  'share.press': 'Premeu {keys} per copiar l’enllaç.',
  'share.wholeList': 'L’enllaç mostra tota la llista, no el que heu triat.',

  'subscribe.about': {
    one: '{name}: {n} acte, el {date}',
    many: '{name}: {n} d’actes, el pròxim el {date}',
    other: '{name}: {n} actes, el pròxim el {date}',
  },
  'subscribe.none': '{name}: ara no hi ha cap acte',
  'subscribe.all': 'Tots els actes',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adreça del calendari',
  'subscribe.copy': 'Copia l’adreça',
  'subscribe.copied': 'S’ha copiat l’adreça',
  'subscribe.press': 'Premeu {keys} per copiar l’adreça.',
  'subscribe.app': 'Obre en una aplicació de calendari',
  'subscribe.google': 'Google Calendar (en un ordinador)',
  'subscribe.atom': 'Lector de canals (Atom)',
  'subscribe.news': 'El vostre calendari comprova tot sol si hi ha canvis; el de Google, aproximadament un cop al dia.',
  'subscribe.several': 'Un acte que pertany a diversos d’aquests calendaris és a cadascun d’ells.',
  'subscribe.lost': 'Una subscripció no pot conservar aquestes tries: {choices}. Té més actes que aquesta llista.',
  'subscribe.search': 'Cerca',
  'subscribe.match': 'Tots els temes alhora',
  'subscribe.download': {
    one: 'Baixa aquesta data (fitxer .ics)',
    many: 'Baixa aquests {n} de dates (fitxer .ics)',
    other: 'Baixa aquestes {n} dates (fitxer .ics)',
  },
  'subscribe.cut': 'El fitxer conté les primeres {n} dates.',

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

  myPlan: 'El meu pla ({n})',
  planSavedHere:
    'Desat només en aquest dispositiu. Els navegadors ho poden oblidar: poseu-ho al vostre calendari per assegurar-ho.',
  planNotKept: 'El vostre navegador no desa res: el pla es perd quan sortiu d’aquesta pàgina.',
  planDownload: 'Baixa com a fitxer de calendari',
  planShare: 'Comparteix el meu pla',
  planTooMany: 'El pla és massa llarg per a un enllaç; compartiu el fitxer de calendari.',
  planRemove: 'Treu',
  planRemoveAll: 'Treu-ho tot',
  planRemoveSure: {
    one: 'Voleu treure {n} acte del vostre pla?',
    many: 'Voleu treure {n} d’actes del vostre pla?',
    other: 'Voleu treure {n} actes del vostre pla?',
  },
  planCancel: 'Cancel·la',
  planGone: 'Ja no és a la llista: {title}, {date}',
  planMoved: 'La data ha canviat des que el vau desar; abans: {date}',
  planClash: 'A la mateixa hora que {title}',
  planMayClash: 'Potser a la mateixa hora que {title}',
  planShared: {
    one: 'Un pla amb {n} acte que algú ha compartit.',
    many: 'Un pla amb {n} d’actes que algú ha compartit.',
    other: 'Un pla amb {n} actes que algú ha compartit.',
  },
  planMissing: {
    one: '{n} ja no és a la llista.',
    many: '{n} ja no són a la llista.',
    other: '{n} ja no són a la llista.',
  },
  planKeep: 'Desa també aquests',
  planShowAll: 'Mostra tots els actes',
};
