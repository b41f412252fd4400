import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Slovenian. */
export const words: Partial<ActionWords> = {
  newTab: 'odpre se v novem zavihku',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple in drugi koledarji (datoteka .ics)',
  'calendar.allDates': 'Vsi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka koledarja je prenesena',
  'calendar.doubt': 'Čas je dvomljiv: vnos se začne ob zgodnejšem od obeh.',
  'calendar.wholeDay': 'Časovni pas ni znan: vnos velja za ves dan.',
  'calendar.nextDate': 'Storitve prevzamejo samo naslednji datum; datoteka vsebuje vse.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (preverite uro)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Konec ni objavljen.',

  'share.link': 'Povezava',
  'share.copy': 'Kopiraj povezavo',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Deli…',
  'share.press': 'Za kopiranje povezave pritisnite {keys}.',
  'share.wholeList': 'Povezava prikazuje celoten seznam in ne vaše izbire.',

  youWereSent: 'Ta dogodek so vam poslali.',
  sentOff: '{status}. {sent}',
  linkGone: 'Dogodka iz te povezave ni več na seznamu.',
  close: 'Zapri',
  noLongerListed: 'Tega dogodka ni več na seznamu.',
  previousEvent: 'Prejšnji: {title}',
  nextEvent: 'Naslednji: {title}',

  'detail.published': 'Objavlja {name}.',
  'detail.updated': 'Posodobljeno: {date}.',
  'detail.partOf': 'Del',
  'detail.sessions': 'Srečanja',
};
