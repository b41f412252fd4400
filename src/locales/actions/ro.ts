import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Romanian. */
export const words: Partial<ActionWords> = {
  newTab: 'se deschide într-o filă nouă',

  'rendered.asOf': 'Situația la {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple și alte calendare (fișier .ics)',
  'calendar.allDates': 'Toate datele (fișier .ics)',
  'calendar.downloaded': 'Fișierul de calendar a fost descărcat',
  'calendar.doubt': 'Ora este incertă: înregistrarea începe la cea mai devreme dintre ele.',
  'calendar.wholeDay': 'Fusul orar nu este cunoscut: înregistrarea ocupă toată ziua.',
  'calendar.nextDate': 'Serviciile preiau numai data următoare; fișierul le conține pe toate.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verificați ora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Sfârșitul nu este anunțat.',

  'share.link': 'Link',
  'share.copy': 'Copiați linkul',
  'share.copied': 'Copiat',
  'share.mail': 'E-mail',
  'share.system': 'Distribuiți…',
  'share.press': 'Apăsați {keys} pentru a copia linkul.',
  'share.wholeList': 'Linkul arată toată lista, nu ceea ce ați ales.',

  youWereSent: 'Acest eveniment v-a fost trimis.',
  sentOff: '{status}. {sent}',
  linkGone: 'Evenimentul din acest link nu mai este în listă.',
  close: 'Închideți',
  noLongerListed: 'Acest eveniment nu mai este în listă.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Următor: {title}',

  'detail.published': 'Publicat de {name}.',
  'detail.updated': 'Actualizat: {date}.',
  'detail.partOf': 'Face parte din',
  'detail.sessions': 'Sesiuni',
};
