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
  /** The label of the field with a link, in the panel of "Share". */
  readonly 'share.link': string;
  /** A button: puts the link on the clipboard. */
  readonly 'share.copy': string;
  /** Said once the link is on the clipboard. */
  readonly 'share.copied': string;
  /** A link that opens a new mail with the title, the date and the link. */
  readonly 'share.mail': string;
  /** A button: opens the browser's own sheet for sharing. */
  readonly 'share.system': string;
  /** Said where there is no clipboard, and the link is selected. `{keys}`: "Ctrl+C". */
  readonly 'share.press': string;
  /** A note below the link to a list of which the reader has chosen a part, if the link cannot keep that. */
  readonly 'share.wholeList': string;

  // A link to one event
  /** Above an event that the list does not show. */
  readonly youWereSent: string;
  /** The same of an event that does not take place. `{status}`: "Cancelled"; `{sent}`: the sentence above. */
  readonly sentOff: string;
  /** A sentence in place of the event that a link names, which the feed no longer has. */
  readonly linkGone: string;
  /** A button: closes a dialog, or takes an event away that stands above the list. */
  readonly close: string;

  // All of one event, in a dialog
  /** A sentence in an open dialog, once the event has left the feed. */
  readonly noLongerListed: string;
  /** A button in a dialog. `{title}`: of the event before this one in the list. */
  readonly previousEvent: string;
  /** A button in a dialog. `{title}`: of the event after this one in the list. */
  readonly nextEvent: string;
  /** A sentence at the end of a dialog. `{name}`: of a publisher, such as "City of Nakuru". */
  readonly 'detail.published': string;
  /** A sentence at the end of a dialog. `{date}`: "3 May 2027". */
  readonly 'detail.updated': string;
  /** A short heading over links to the series or conference that an event belongs to. */
  readonly 'detail.partOf': string;
  /** A short heading over links to the events of a series or a conference. */
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
