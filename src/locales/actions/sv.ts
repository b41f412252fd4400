import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Swedish. */
export const words: Partial<ActionWords> = {
  newTab: 'öppnas i en ny flik',
  actionFailed: 'Det gick inte. Försök igen, eller ladda om sidan.',

  'rendered.asOf': 'Per den {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple och andra kalendrar (.ics-fil)',
  'calendar.allDates': 'Alla datum (.ics-fil)',
  'calendar.downloaded': 'Kalenderfilen har laddats ner',
  'calendar.doubt': 'Tiden är osäker: kalenderposten börjar vid den tidigare av de två.',
  'calendar.wholeDay': 'Tidszonen är inte känd: kalenderposten gäller hela dagen.',
  'calendar.nextDate': 'Tjänsterna tar bara nästa datum; filen har alla datum.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (kontrollera tiden)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Tidszonen anges inte.',
  'entry.noEnd': 'Sluttiden har inte meddelats.',

  'share.link': 'Länk',
  'share.copy': 'Kopiera länk',
  'share.copied': 'Kopierad',
  'share.mail': 'E-post',
  'share.system': 'Dela…',
  'share.press': 'Tryck på {keys} för att kopiera länken.',
  'share.wholeList': 'Länken visar hela listan, inte ditt urval.',

  'subscribe.about': { one: '{name}: {n} evenemang, den {date}', other: '{name}: {n} evenemang, nästa den {date}' },
  'subscribe.none': '{name}: inga evenemang för tillfället',
  'subscribe.all': 'Alla evenemang',
  'subscribe.topicIn': '{topic} i {country}',
  'subscribe.address': 'Kalenderns adress',
  'subscribe.copy': 'Kopiera adress',
  'subscribe.copied': 'Adressen har kopierats',
  'subscribe.press': 'Tryck på {keys} för att kopiera adressen.',
  'subscribe.app': 'Öppna i en kalenderapp',
  'subscribe.google': 'Google Calendar (på en dator)',
  'subscribe.atom': 'Flödesläsare (Atom)',
  'subscribe.news': 'Din kalender letar själv efter ändringar, Google ungefär en gång om dagen.',
  'subscribe.several': 'Ett evenemang som hör till flera av de här kalendrarna finns i var och en av dem.',
  'subscribe.lost':
    'En prenumeration kan inte behålla de här valen: {choices}. Den har fler evenemang än den här listan.',
  'subscribe.search': 'Sökning',
  'subscribe.match': 'Alla ämnen på en gång',
  'subscribe.download': {
    one: 'Ladda ner det här datumet (.ics-fil)',
    other: 'Ladda ner de här {n} datumen (.ics-fil)',
  },
  'subscribe.cut': 'Filen har de första {n} datumen.',

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

  myPlan: 'Min plan ({n})',
  planSavedHere:
    'Sparat endast på den här enheten. Webbläsare kan glömma det: lägg det i din kalender för säkerhets skull.',
  planNotKept: 'Din webbläsare sparar ingenting: planen försvinner när du lämnar sidan.',
  planDownload: 'Ladda ner som kalenderfil',
  planShare: 'Dela min plan',
  planTooMany: 'Planen är för lång för en länk; dela kalenderfilen.',
  planRemove: 'Ta bort',
  planRemoveAll: 'Ta bort alla',
  planRemoveSure: {
    one: 'Vill du ta bort {n} evenemang från din plan?',
    other: 'Vill du ta bort {n} evenemang från din plan?',
  },
  planCancel: 'Avbryt',
  planGone: 'Finns inte längre i listan: {title}, {date}',
  planMoved: 'Datumet har ändrats sedan du sparade, tidigare {date}',
  planClash: 'Samtidigt som {title}',
  planMayClash: 'Kanske samtidigt som {title}',
  planShared: {
    one: 'En plan med {n} evenemang som någon har delat.',
    other: 'En plan med {n} evenemang som någon har delat.',
  },
  planMissing: { one: '{n} finns inte längre i listan.', other: '{n} finns inte längre i listan.' },
  planKeep: 'Spara även dessa',
  planShowAll: 'Visa alla evenemang',
};
