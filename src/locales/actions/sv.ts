import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Swedish. */
export const words: Partial<ActionWords> = {
  newTab: 'öppnas i en ny flik',

  'rendered.asOf': 'Per den {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple och andra kalendrar (.ics-fil)',
  'calendar.allDates': 'Alla datum (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen har laddats ner',
  'calendar.doubt': 'Tiden är osäker: posten börjar vid den tidigare.',
  'calendar.wholeDay': 'Tidszonen är inte känd: posten gäller hela dagen.',
  'calendar.nextDate': 'Tjänsterna tar bara nästa datum; filen har alla datum.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollera tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Slutet är inte meddelat.',

  'share.link': 'Länk',
  'share.copy': 'Kopiera länk',
  'share.copied': 'Kopierad',
  'share.mail': 'E-post',
  'share.system': 'Dela…',
  'share.press': 'Tryck på {keys} för att kopiera länken.',
  'share.wholeList': 'Länken visar hela listan, inte ditt urval.',

  youWereSent: 'Någon har skickat det här evenemanget till dig.',
  sentOff: '{status}. {sent}',
  linkGone: 'Evenemanget i länken finns inte längre i listan.',
  close: 'Stäng',
  noLongerListed: 'Det här evenemanget finns inte längre i listan.',
  previousEvent: 'Föregående: {title}',
  nextEvent: 'Nästa: {title}',

  'detail.published': 'Publicerat av {name}.',
  'detail.updated': 'Uppdaterat: {date}.',
  'detail.partOf': 'Del av',
  'detail.sessions': 'Programpunkter',
};
