import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Croatian. */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vrijeme je dvojbeno: unos počinje u ranije od dvaju.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos vrijedi za cijeli dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo sljedeći datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (provjerite vrijeme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Poveznica',
  'share.copy': 'Kopiraj poveznicu',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podijeli…',
  'share.press': 'Pritisnite {keys} za kopiranje poveznice.',
  'share.wholeList': 'Poveznica prikazuje cijeli popis, a ne Vaš odabir.',

  youWereSent: 'Poslano Vam je ovo događanje.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događanje s ove poveznice više nije na popisu.',
  close: 'Zatvori',
  noLongerListed: 'Ovo događanje više nije na popisu.',
  previousEvent: 'Prethodno: {title}',
  nextEvent: 'Sljedeće: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}.',
  'detail.partOf': 'Dio cjeline',
  'detail.sessions': 'Sesije',
};
