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

  'subscribe.about': { one: '{name}: {n} event, on {date}', other: '{name}: {n} events, the next on {date}' },
  'subscribe.none': '{name}: no events at the moment',
  'subscribe.all': 'All events',
  'subscribe.topicIn': '{topic} in {country}',
  'subscribe.address': 'Address of the calendar',
  'subscribe.copy': 'Copy address',
  'subscribe.copied': 'Address copied',
  'subscribe.press': 'Press {keys} to copy the address.',
  'subscribe.app': 'Open in a calendar app',
  'subscribe.google': 'Google Calendar (on a computer)',
  'subscribe.atom': 'Feed reader (Atom)',
  'subscribe.news': 'Your calendar looks for news by itself, Google about once a day.',
  'subscribe.several': 'An event that belongs to several of these calendars is in each of them.',
  'subscribe.lost': 'A subscription cannot keep these choices: {choices}. It has more events than this list.',
  'subscribe.search': 'Search',
  'subscribe.match': 'All topics at once',
  'subscribe.download': { one: 'Download this date (.ics file)', other: 'Download these {n} dates (.ics file)' },
  'subscribe.cut': 'The file has the first {n} dates.',

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
