import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** Bosnian. */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vrijeme je sporno: unos počinje u ranije od dva.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos vrijedi za cijeli dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo naredni datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (provjerite vrijeme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Link',
  'share.copy': 'Kopiraj link',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podijeli…',
  'share.press': 'Pritisnite {keys} za kopiranje linka.',
  'share.wholeList': 'Link prikazuje cijeli spisak, a ne Vaš odabir.',

  youWereSent: 'Poslan Vam je ovaj događaj.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događaj s ovog linka više nije na spisku.',
  close: 'Zatvori',
  noLongerListed: 'Ovaj događaj više nije na spisku.',
  previousEvent: 'Prethodni: {title}',
  nextEvent: 'Naredni: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}.',
  'detail.partOf': 'Dio cjeline',
  'detail.sessions': 'Sesije',
};
