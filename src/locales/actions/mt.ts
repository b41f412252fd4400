import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Maltese. */
export const words: Partial<ActionWords> = {
  newTab: 'jinfetaħ f’tab ġdida',

  'rendered.asOf': 'Is-sitwazzjoni fi {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple u kalendarji oħra (fajl .ics)',
  'calendar.allDates': 'Id-dati kollha (fajl .ics)',
  'calendar.downloaded': 'Il-fajl tal-kalendarju tniżżel',
  'calendar.doubt': 'Il-ħin huwa dubjuż: l-entrata tibda fl-aktar kmieni mit-tnejn.',
  'calendar.wholeDay': 'Iż-żona tal-ħin mhix magħrufa: l-entrata hija għall-jum kollu.',
  'calendar.nextDate': 'Is-servizzi jieħdu biss id-data li jmiss; il-fajl fih id-dati kollha.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (ivverifika l-ħin)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'It-tmiem ma tħabbarx.',

  'share.link': 'Ħolqa',
  'share.copy': 'Ikkopja l-ħolqa',
  'share.copied': 'Ikkupjata',
  'share.mail': 'Posta elettronika',
  'share.system': 'Aqsam…',
  'share.press': 'Agħfas {keys} biex tikkopja l-ħolqa.',
  'share.wholeList': 'Il-ħolqa turi l-lista kollha, mhux dak li għażilt.',

  youWereSent: 'Intbagħatlek dan l-avveniment.',
  sentOff: '{status}. {sent}',
  linkGone: 'L-avveniment f’din il-ħolqa m’għadux fil-lista.',
  close: 'Agħlaq',
  noLongerListed: 'Dan l-avveniment m’għadux fil-lista.',
  previousEvent: 'Ta’ qabel: {title}',
  nextEvent: 'Li jmiss: {title}',

  'detail.published': 'Ippubblikat minn {name}.',
  'detail.updated': 'Aġġornat: {date}.',
  'detail.partOf': 'Parti minn',
  'detail.sessions': 'Sessjonijiet',
};
