import type { Plural } from './plural.js';

/**
 * Words of what leads out of a list: calendar entries, subscriptions, shared links. A catalogue of its own, which is loaded with the code that
 * says them. Labels of buttons that stand in a list from the beginning are in `words.ts`, and so is how a message is written.
 */
export interface ActionWords {
  /** Heard after a link that opens another tab. */
  readonly newTab: string;
  /** A note beside a button that was pressed in vain, because its code did not load; also announced. Nothing has changed. */
  readonly actionFailed: string;

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
  /** A sentence in the description, of a time without a time zone: the first line of an entry for the whole day. */
  readonly 'entry.noZone': string;
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

  // The panel of "Subscribe"
  /** The content of a calendar. `{name}`: "Justice in Kenya"; `{date}`: the day of the next event. */
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
  /** Choices of a reader that no calendar is of. `{choices}`: "Dates, Search". */
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

  // The plan of readers: the events that they save
  /** A button that shows what the reader has saved. `{n}`: how many events. */
  readonly myPlan: string;
  /** A note after the first save. */
  readonly planSavedHere: string;
  /** The same, where the browser stores nothing. */
  readonly planNotKept: string;
  /** A button. */
  readonly planDownload: string;
  /** A button that opens a panel with a link. */
  readonly planShare: string;
  /** A note in place of that button, where the plan is too long for a link. */
  readonly planTooMany: string;
  /** A button beside an event that is no longer listed; its title is heard after it. */
  readonly planRemove: string;
  /** A button. It is shown twice: before and after the question. */
  readonly planRemoveAll: string;
  /** The question before everything is removed from the plan. */
  readonly planRemoveSure: Plural;
  /** A button: everything stays. */
  readonly planCancel: string;
  /** A saved event that has left the feed. `{title}`: its title; `{date}`: "18 May 2027". */
  readonly planGone: string;
  /** A note on a saved event. `{date}`: of the day on which it was to be. */
  readonly planMoved: string;
  /** A note on a saved event. `{title}`: of another saved event. */
  readonly planClash: string;
  /** The same, where the time of either is in doubt. */
  readonly planMayClash: string;
  /** A sentence above the events of a link to a plan; also the subject of a mail with that link. */
  readonly planShared: Plural;
  /** A sentence after that. `{n}`: how many events of the plan the feed does not have. */
  readonly planMissing: Plural;
  /** A button: adds the events of somebody else’s plan to the own one. */
  readonly planKeep: string;
  /** A button: leaves somebody else’s plan and shows the whole list. */
  readonly planShowAll: string;
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
