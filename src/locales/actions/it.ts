import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Italian. */
export const words: Partial<ActionWords> = {
  newTab: 'si apre in una nuova scheda',
  actionFailed: 'Non ha funzionato. Riprovare o ricaricare la pagina.',

  'rendered.asOf': 'Situazione al {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple e altri calendari (file .ics)',
  'calendar.allDates': 'Tutte le date (file .ics)',
  'calendar.downloaded': 'File del calendario scaricato',
  'calendar.doubt': 'L’orario è incerto: la voce inizia al primo dei due.',
  'calendar.wholeDay': 'Il fuso orario non è noto: la voce vale per l’intera giornata.',
  'calendar.nextDate': 'I servizi ricevono solo la prossima data; il file le contiene tutte.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verificare l’orario)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Il fuso orario non è indicato.',
  'entry.noEnd': 'La fine non è stata annunciata.',

  'share.link': 'Link',
  'share.copy': 'Copia il link',
  'share.copied': 'Copiato',
  'share.mail': 'E-mail',
  'share.system': 'Condividi…',
  'share.press': 'Premere {keys} per copiare il link.',
  'share.wholeList': 'Il link mostra l’intero elenco, non ciò che è stato scelto.',

  'subscribe.about': {
    one: '{name}: {n} evento, il {date}',
    many: '{name}: {n} di eventi, il prossimo il {date}',
    other: '{name}: {n} eventi, il prossimo il {date}',
  },
  'subscribe.none': '{name}: nessun evento al momento',
  'subscribe.all': 'Tutti gli eventi',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Indirizzo del calendario',
  'subscribe.copy': 'Copia l’indirizzo',
  'subscribe.copied': 'Indirizzo copiato',
  'subscribe.press': 'Premere {keys} per copiare l’indirizzo.',
  'subscribe.app': 'Apri in un’applicazione di calendario',
  'subscribe.google': 'Google Calendar (su un computer)',
  'subscribe.atom': 'Lettore di feed (Atom)',
  'subscribe.news': 'Il calendario cerca da sé gli aggiornamenti, quello di Google circa una volta al giorno.',
  'subscribe.several': 'Un evento che appartiene a più di questi calendari è in ciascuno di essi.',
  'subscribe.lost': 'Un abbonamento non può mantenere queste scelte: {choices}. Contiene più eventi di questo elenco.',
  'subscribe.search': 'Ricerca',
  'subscribe.match': 'Tutti i temi insieme',
  'subscribe.download': {
    one: 'Scarica questa data (file .ics)',
    many: 'Scarica queste {n} di date (file .ics)',
    other: 'Scarica queste {n} date (file .ics)',
  },
  'subscribe.cut': 'Il file contiene le prime {n} date.',

  youWereSent: 'Le è stato inviato questo evento.',
  sentOff: '{status}. {sent}',
  linkGone: 'L’evento di questo link non è più in elenco.',
  close: 'Chiudi',
  noLongerListed: 'Questo evento non è più in elenco.',
  previousEvent: 'Precedente: {title}',
  nextEvent: 'Successivo: {title}',

  'detail.published': 'Pubblicato da {name}.',
  'detail.updated': 'Aggiornato: {date}.',
  'detail.partOf': 'Fa parte di',
  'detail.sessions': 'Sessioni',

  myPlan: 'Il mio programma ({n})',
  planSavedHere:
    'Salvato solo su questo dispositivo. I browser possono dimenticarlo: per sicurezza, aggiungerlo al proprio calendario.',
  planNotKept: 'Il browser non conserva nulla: il programma va perso quando si lascia questa pagina.',
  planDownload: 'Scarica come file di calendario',
  planShare: 'Condividi il mio programma',
  planTooMany: 'Il programma è troppo lungo per un link; condividere il file del calendario.',
  planRemove: 'Rimuovi',
  planRemoveAll: 'Rimuovi tutto',
  planRemoveSure: {
    one: 'Rimuovere {n} evento dal proprio programma?',
    many: 'Rimuovere {n} di eventi dal proprio programma?',
    other: 'Rimuovere {n} eventi dal proprio programma?',
  },
  planCancel: 'Annulla',
  planGone: 'Non più in elenco: {title}, {date}',
  planMoved: 'Data cambiata dopo il salvataggio; prima: {date}',
  planClash: 'Alla stessa ora di {title}',
  planMayClash: 'Forse alla stessa ora di {title}',
  planShared: {
    one: 'Programma condiviso: {n} evento.',
    many: 'Programma condiviso: {n} di eventi.',
    other: 'Programma condiviso: {n} eventi.',
  },
  planMissing: {
    one: '{n} non è più in elenco.',
    many: '{n} non sono più in elenco.',
    other: '{n} non sono più in elenco.',
  },
  planKeep: 'Salva anche questi',
  planShowAll: 'Mostra tutti gli eventi',
};
