import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = { draft: false };

/** English. Every other language falls back to it. */
export const words: ActionWords = {
  newTab: 'opens in a new tab',

  'rendered.asOf': 'As of {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple and other calendars (.ics file)',
  'calendar.allDates': 'All dates (.ics file)',
  'calendar.downloaded': 'Calendar file downloaded',
  'calendar.doubt': 'The time is in doubt: the entry begins at the earlier one.',
  'calendar.wholeDay': 'The time zone is not known: the entry is for the whole day.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (check the time)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'The end is not announced.',

  youWereSent: 'You were sent this event.',
  sentOff: '{status}. {sent}',
  linkGone: 'The event in this link is no longer listed.',
  close: 'Close',
};
