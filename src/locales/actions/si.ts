import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Sinhala. */
export const words: Partial<ActionWords> = {
  newTab: 'නව පටිත්තක විවෘත වේ',

  'rendered.asOf': '{date} දිනට',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple සහ වෙනත් දින දසුන් (.ics ගොනුව)',
  'calendar.allDates': 'සියලු දින (.ics ගොනුව)',
  'calendar.downloaded': 'දින දසුන් ගොනුව බාගත විය',
  'calendar.doubt': 'වේලාව සැක සහිතයි: සටහන දෙකෙන් කලින් වේලාවට ආරම්භ වේ.',
  'calendar.wholeDay': 'වේලා කලාපය නොදනී: සටහන මුළු දිනයටම අදාළයි.',
  'calendar.nextDate': 'සේවා ඊළඟ දිනය පමණක් ගනී; ගොනුවේ සියලු දින ඇත.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (වේලාව පරීක්ෂා කරන්න)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'අවසානය නිවේදනය කර නැත.',

  'share.link': 'සබැඳිය',
  'share.copy': 'සබැඳිය පිටපත් කරන්න',
  'share.copied': 'පිටපත් විය',
  'share.mail': 'විද්‍යුත් තැපෑල',
  'share.system': 'බෙදාගන්න…',
  'share.press': 'සබැඳිය පිටපත් කිරීමට {keys} ඔබන්න.',
  'share.wholeList': 'සබැඳිය ඔබ තේරූ දේ නොව මුළු ලැයිස්තුවම පෙන්වයි.',

  youWereSent: 'මෙම සිදුවීම ඔබට එවා ඇත.',
  sentOff: '{status}. {sent}',
  linkGone: 'මෙම සබැඳියේ සිදුවීම තවදුරටත් ලැයිස්තුවේ නැත.',
  close: 'වසන්න',
  noLongerListed: 'මෙම සිදුවීම තවදුරටත් ලැයිස්තුවේ නැත.',
  previousEvent: 'පෙර: {title}',
  nextEvent: 'ඊළඟ: {title}',

  'detail.published': 'පළ කළේ {name}.',
  'detail.updated': 'යාවත්කාලීන කළේ: {date}.',
  'detail.partOf': 'අයත් වන්නේ',
  'detail.sessions': 'සැසි',
};
