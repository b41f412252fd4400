import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Serbian (Latin). */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vreme je sporno: unos počinje u ranije od dva.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos važi za ceo dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo sledeći datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (proverite vreme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Veza',
  'share.copy': 'Kopiraj vezu',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podeli…',
  'share.press': 'Pritisnite {keys} da biste kopirali vezu.',
  'share.wholeList': 'Veza prikazuje ceo spisak, a ne Vaš izbor.',

  youWereSent: 'Poslat Vam je ovaj događaj.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događaj sa ove veze više nije na spisku.',
  close: 'Zatvori',
  noLongerListed: 'Ovaj događaj više nije na spisku.',
  previousEvent: 'Prethodni: {title}',
  nextEvent: 'Sledeći: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}.',
  'detail.partOf': 'Deo celine',
  'detail.sessions': 'Sesije',
};
