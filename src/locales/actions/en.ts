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
  'calendar.nextDate': 'Services take the next date only; the file has all dates.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (check the time)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'The end is not announced.',

  'share.link': 'Link',
  'share.copy': 'Copy link',
  'share.copied': 'Copied',
  'share.mail': 'E-mail',
  'share.system': 'Share…',
  'share.press': 'Press {keys} to copy the link.',
  'share.wholeList': 'The link shows the whole list, not what you have chosen.',

  youWereSent: 'You were sent this event.',
  sentOff: '{status}. {sent}',
  linkGone: 'The event in this link is no longer listed.',
  close: 'Close',

  noLongerListed: 'This event is no longer listed.',
  previousEvent: 'Previous: {title}',
  nextEvent: 'Next: {title}',
  'detail.published': 'Published by {name}.',
  'detail.updated': 'Updated {date}.',
  'detail.partOf': 'Part of',
  'detail.sessions': 'Sessions',
};
