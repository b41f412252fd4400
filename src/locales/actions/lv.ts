import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Latvian. */
export const words: Partial<ActionWords> = {
  newTab: 'tiks atvērts jaunā cilnē',

  'rendered.asOf': 'Stāvoklis: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple un citi kalendāri (.ics fails)',
  'calendar.allDates': 'Visi datumi (.ics fails)',
  'calendar.downloaded': 'Kalendāra fails ir lejupielādēts',
  'calendar.doubt': 'Laiks ir apšaubāms: ieraksts sākas agrākajā no abiem.',
  'calendar.wholeDay': 'Laika josla nav zināma: ieraksts ir par visu dienu.',
  'calendar.nextDate': 'Pakalpojumi pārņem tikai nākamo datumu; failā ir visi.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (pārbaudiet laiku)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Beigas nav paziņotas.',

  'share.link': 'Saite',
  'share.copy': 'Kopēt saiti',
  'share.copied': 'Nokopēts',
  'share.mail': 'E-pasts',
  'share.system': 'Kopīgot…',
  'share.press': 'Nospiediet {keys}, lai kopētu saiti.',
  'share.wholeList': 'Saite rāda visu sarakstu, nevis jūsu izvēli.',

  youWereSent: 'Jums nosūtīja šo pasākumu.',
  sentOff: '{status}. {sent}',
  linkGone: 'Šīs saites pasākums vairs nav sarakstā.',
  close: 'Aizvērt',
  noLongerListed: 'Šis pasākums vairs nav sarakstā.',
  previousEvent: 'Iepriekšējais: {title}',
  nextEvent: 'Nākamais: {title}',

  'detail.published': 'Publicē {name}.',
  'detail.updated': 'Atjaunināts: {date}.',
  'detail.partOf': 'Ietilpst',
  'detail.sessions': 'Sesijas',
};
