import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Romanian. */
export const words: Partial<ActionWords> = {
  newTab: 'se deschide într-o filă nouă',
  actionFailed: 'Nu a funcționat. Încercați din nou sau reîncărcați pagina.',

  'rendered.asOf': 'Situația la {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple și alte calendare (fișier .ics)',
  'calendar.allDates': 'Toate datele (fișier .ics)',
  'calendar.downloaded': 'Fișierul de calendar a fost descărcat',
  'calendar.doubt': 'Ora este incertă: înregistrarea din calendar începe la prima dintre cele două.',
  'calendar.wholeDay': 'Fusul orar nu este cunoscut: înregistrarea din calendar ocupă toată ziua.',
  'calendar.nextDate': 'Serviciile preiau numai data următoare; fișierul le conține pe toate.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verificați ora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Fusul orar nu este indicat.',
  'entry.noEnd': 'Sfârșitul nu este anunțat.',

  'share.link': 'Link',
  'share.copy': 'Copiați linkul',
  'share.copied': 'Copiat',
  'share.mail': 'E-mail',
  'share.system': 'Distribuiți…',
  'share.press': 'Apăsați {keys} pentru a copia linkul.',
  'share.wholeList': 'Linkul arată toată lista, nu ceea ce ați ales.',

  'subscribe.about': {
    one: '{name}: {n} eveniment, la {date}',
    few: '{name}: {n} evenimente, următorul la {date}',
    other: '{name}: {n} de evenimente, următorul la {date}',
  },
  'subscribe.none': '{name}: momentan nu există evenimente',
  'subscribe.all': 'Toate evenimentele',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresa calendarului',
  'subscribe.copy': 'Copiați adresa',
  'subscribe.copied': 'Adresa a fost copiată',
  'subscribe.press': 'Apăsați {keys} pentru a copia adresa.',
  'subscribe.app': 'Deschideți într-o aplicație de calendar',
  'subscribe.google': 'Google Calendar (pe computer)',
  'subscribe.atom': 'Cititor de fluxuri (Atom)',
  'subscribe.news': 'Calendarul dumneavoastră caută singur actualizări, Google aproximativ o dată pe zi.',
  'subscribe.several': 'Un eveniment care aparține mai multora dintre aceste calendare se află în fiecare dintre ele.',
  'subscribe.lost':
    'Un abonament nu poate păstra aceste opțiuni: {choices}. Conține mai multe evenimente decât această listă.',
  'subscribe.search': 'Căutare',
  'subscribe.match': 'Toate temele deodată',
  'subscribe.download': {
    one: 'Descărcați această dată (fișier .ics)',
    few: 'Descărcați aceste {n} date (fișier .ics)',
    other: 'Descărcați aceste {n} de date (fișier .ics)',
  },
  'subscribe.cut': 'Numărul primelor date din fișier: {n}.',

  youWereSent: 'Acest eveniment v-a fost trimis.',
  sentOff: '{status}. {sent}',
  linkGone: 'Evenimentul din acest link nu mai este în listă.',
  close: 'Închideți',
  noLongerListed: 'Acest eveniment nu mai este în listă.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Următorul: {title}',

  'detail.published': 'Publicat de {name}.',
  'detail.updated': 'Actualizat: {date}.',
  'detail.partOf': 'Face parte din',
  'detail.sessions': 'Sesiuni',

  myPlan: 'Planul meu ({n})',
  planSavedHere:
    'Salvat doar pe acest dispozitiv. Browserele îl pot uita: pentru siguranță, adăugați-l în calendarul dumneavoastră.',
  planNotKept: 'Browserul dumneavoastră nu păstrează nimic: planul se pierde când părăsiți această pagină.',
  planDownload: 'Descărcați ca fișier de calendar',
  planShare: 'Distribuiți planul meu',
  planTooMany: 'Planul este prea lung pentru un link; distribuiți fișierul de calendar.',
  planRemove: 'Eliminați',
  planRemoveAll: 'Eliminați tot',
  planRemoveSure: {
    one: 'Eliminați {n} eveniment din planul dumneavoastră?',
    few: 'Eliminați {n} evenimente din planul dumneavoastră?',
    other: 'Eliminați {n} de evenimente din planul dumneavoastră?',
  },
  planCancel: 'Anulați',
  planGone: 'Nu mai este în listă: {title}, {date}',
  planMoved: 'Data s-a schimbat de când l-ați salvat; inițial: {date}',
  planClash: 'La aceeași oră cu {title}',
  planMayClash: 'Posibil la aceeași oră cu {title}',
  planShared: {
    one: 'Un plan cu {n} eveniment distribuit de cineva.',
    few: 'Un plan cu {n} evenimente distribuit de cineva.',
    other: 'Un plan cu {n} de evenimente distribuit de cineva.',
  },
  planMissing: {
    one: '{n} nu mai este în listă.',
    few: '{n} nu mai sunt în listă.',
    other: '{n} nu mai sunt în listă.',
  },
  planKeep: 'Salvați-le și pe acestea',
  planShowAll: 'Afișați toate evenimentele',
};
