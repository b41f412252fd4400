import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Lithuanian. */
export const words: Partial<ActionWords> = {
  newTab: 'atsidaro naujoje kortelėje',

  'rendered.asOf': 'Padėtis: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ir kiti kalendoriai (.ics failas)',
  'calendar.allDates': 'Visos datos (.ics failas)',
  'calendar.downloaded': 'Kalendoriaus failas atsisiųstas',
  'calendar.doubt': 'Laikas abejotinas: įrašas prasideda ankstesniu iš dviejų.',
  'calendar.wholeDay': 'Laiko juosta nežinoma: įrašas skirtas visai dienai.',
  'calendar.nextDate': 'Paslaugos perima tik artimiausią datą; faile yra visos.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (patikrinkite laiką)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Pabaiga nepaskelbta.',

  'share.link': 'Nuoroda',
  'share.copy': 'Kopijuoti nuorodą',
  'share.copied': 'Nukopijuota',
  'share.mail': 'El. paštas',
  'share.system': 'Bendrinti…',
  'share.press': 'Norėdami kopijuoti nuorodą, spauskite {keys}.',
  'share.wholeList': 'Nuoroda rodo visą sąrašą, o ne jūsų pasirinkimą.',

  youWereSent: 'Jums atsiuntė šį renginį.',
  sentOff: '{status}. {sent}',
  linkGone: 'Šios nuorodos renginio sąraše nebėra.',
  close: 'Užverti',
  noLongerListed: 'Šio renginio sąraše nebėra.',
  previousEvent: 'Ankstesnis: {title}',
  nextEvent: 'Kitas: {title}',

  'detail.published': 'Paskelbė {name}.',
  'detail.updated': 'Atnaujinta: {date}.',
  'detail.partOf': 'Priklauso',
  'detail.sessions': 'Sesijos',
};
