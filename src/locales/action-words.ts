import type { Plural } from './plural.js';

/**
 * Words of what leads out of a list: calendar entries, subscriptions, shared links. A catalogue of its own, which is loaded with the code that
 * says them. Labels of buttons that stand in a list from the beginning are in `words.ts`, and so is how a message is written.
 */
export interface ActionWords {
  /** Heard after a link that opens another tab. */
  readonly newTab: string;

  // A list that is written beforehand
  /** The day for which it was written. */
  readonly 'rendered.asOf': string;

  // The menu of "Add to calendar"
  /** A link in the menu: the name of a service, which is not translated. */
  readonly 'calendar.google': string;
  /** Likewise. */
  readonly 'calendar.outlook': string;
  /** Likewise. */
  readonly 'calendar.office': string;
  /** A file for Apple's Calendar and all programs that read iCalendar. */
  readonly 'calendar.file': string;
  /** The file with all dates of a series. */
  readonly 'calendar.allDates': string;
  /** Announced once the file is made. */
  readonly 'calendar.downloaded': string;
  /** A sentence below the links, where the time is in doubt. */
  readonly 'calendar.doubt': string;
  /** A sentence below the links, where the day is known and the hour is not certain. */
  readonly 'calendar.wholeDay': string;
  /** A sentence below the links of a series that is shown as one entry. */
  readonly 'calendar.nextDate': string;

  // An entry in a calendar: its title and its description
  /** A name and what it stands for: "Register: https://example.org", "Cancelled: Budget forum". */
  readonly 'entry.fact': string;
  /** The title of an event whose time is in doubt. */
  readonly 'entry.checkTime': string;
  /** The title of an event whose clock is known, but not where: "09:00 – Budget forum". */
  readonly 'entry.atClock': string;
  /** A sentence in the description. */
  readonly 'entry.noEnd': string;

  // The panel of "Share"
  /** The label of a field that holds the address of what is shared. */
  readonly 'share.link': string;
  /** A button beside it. */
  readonly 'share.copy': string;
  /** On that button, for a moment, and announced. */
  readonly 'share.copied': string;
  /** A link that opens a message. */
  readonly 'share.mail': string;
  /** Opens the browser's own sheet for sharing. */
  readonly 'share.system': string;
  /** Where there is no clipboard. `{keys}`: "Ctrl+C". */
  readonly 'share.press': string;
  /** Of a list whose choice is not in the address. */
  readonly 'share.wholeList': string;

  // The panel of "Subscribe"
  /** What a calendar has. `{name}`: "Justice in Kenya"; `{date}`: the day of the next event. */
  readonly 'subscribe.about': Plural;
  /** The same of a calendar that has no event to come. */
  readonly 'subscribe.none': string;
  /** The name of the calendar of all events. */
  readonly 'subscribe.all': string;
  /** The name of the calendar of a topic in a country. */
  readonly 'subscribe.topicIn': string;
  /** The label of the field with the address. */
  readonly 'subscribe.address': string;
  /** A button beside it. */
  readonly 'subscribe.copy': string;
  /** Announced once the address is on the clipboard. */
  readonly 'subscribe.copied': string;
  /** Where there is no clipboard: the address is selected. `{keys}`: "Ctrl+C". */
  readonly 'subscribe.press': string;
  /** Links behind the address. */
  readonly 'subscribe.app': string;
  /** A link; the name of the service is not translated. */
  readonly 'subscribe.google': string;
  /** A link: the same events for programs that read feeds. */
  readonly 'subscribe.atom': string;
  /** A sentence below the calendars. */
  readonly 'subscribe.news': string;
  /** The same where there are several calendars. */
  readonly 'subscribe.several': string;
  /** What a reader chose that no calendar is of. `{choices}`: "Dates, Search". */
  readonly 'subscribe.lost': string;
  /** The names of two such choices. */
  readonly 'subscribe.search': string;
  /** The name of another: events that have all chosen topics, not one of them. */
  readonly 'subscribe.match': string;
  /** A button: the dates that are listed, as a file. */
  readonly 'subscribe.download': Plural;
  /** A sentence below it, where there are more. */
  readonly 'subscribe.cut': string;

  // A link to one event
  /** Above an event that the list does not show. */
  readonly youWereSent: string;
  /** The same of an event that does not take place. `{status}`: "Cancelled"; `{sent}`: the sentence above. */
  readonly sentOff: string;
  /** A sentence above the list, where a shared link leads to an event that is gone. */
  readonly linkGone: string;
  /** A button. */
  readonly close: string;

  // All of one event, in a dialog
  /** A sentence in the dialog of an event that the feed has left out since. */
  readonly noLongerListed: string;
  /** A button in the dialog. `{title}`: that event. */
  readonly previousEvent: string;
  /** Likewise. */
  readonly nextEvent: string;
  /** At the end of the dialog. `{name}`: who publishes the feed. */
  readonly 'detail.published': string;
  /** Likewise. `{date}`: when the event was last changed. */
  readonly 'detail.updated': string;
  /** A heading in the dialog, over the name of a larger event. */
  readonly 'detail.partOf': string;
  /** The events of a series or a conference. */
  readonly 'detail.sessions': string;
}

/** A message's name. */
export type ActionWordKey = keyof ActionWords;

/** Facts about the words of one language. */
export interface AboutActionWords {
  /** `true` until a native speaker has signed the words off. */
  readonly draft: boolean;
  /** Messages that are rightly the same as in English: names, patterns. */
  readonly loans?: readonly ActionWordKey[];
}
