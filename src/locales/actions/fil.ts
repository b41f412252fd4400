import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Filipino. */
export const words: Partial<ActionWords> = {
  newTab: 'bubukas sa bagong tab',

  'rendered.asOf': 'Ayon sa {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple at iba pang kalendaryo (.ics file)',
  'calendar.allDates': 'Lahat ng petsa (.ics file)',
  'calendar.downloaded': 'Na-download ang file ng kalendaryo',
  'calendar.doubt': 'May alinlangan sa oras: ang mas maagang oras ang simula ng tala.',
  'calendar.wholeDay': 'Hindi alam ang time zone: para sa buong araw ang tala.',
  'calendar.nextDate': 'Ang susunod na petsa lamang ang kinukuha ng mga serbisyo; nasa file ang lahat ng petsa.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (suriin ang oras)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Hindi inianunsiyo ang pagtatapos.',

  'share.link': 'Link',
  'share.copy': 'Kopyahin ang link',
  'share.copied': 'Nakopya',
  'share.mail': 'E-mail',
  'share.system': 'Ibahagi…',
  'share.press': 'Pindutin ang {keys} para kopyahin ang link.',
  'share.wholeList': 'Ipinapakita ng link ang buong listahan, hindi ang pinili ninyo.',

  youWereSent: 'Ipinadala sa inyo ang kaganapang ito.',
  sentOff: '{status}. {sent}',
  linkGone: 'Wala na sa listahan ang kaganapan sa link na ito.',
  close: 'Isara',
  noLongerListed: 'Wala na sa listahan ang kaganapang ito.',
  previousEvent: 'Nauna: {title}',
  nextEvent: 'Susunod: {title}',

  'detail.published': 'Inilathala ng {name}.',
  'detail.updated': 'Na-update: {date}.',
  'detail.partOf': 'Bahagi ng',
  'detail.sessions': 'Mga sesyon',
};
