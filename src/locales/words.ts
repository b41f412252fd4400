import type {
  AttendanceMode,
  EventKind,
  EventStatus,
  LinkRel,
  MilestoneType,
  RegistrationStatus,
} from '../core/model/event.js';
import type { FacetName } from '../core/listing/choice.js';
import type { QuickDate } from '../core/listing/dates.js';
import type { StageType } from '../core/stages/stages.js';
import type { TOPICS } from '../core/topics.js';
import type { ActionWords } from './action-words.js';
import type { ErrorWord } from './error-words.js';
import type { FormattersMaker } from './formatters.js';
import type { Plural } from './plural.js';

/** Topics with a label of our own: the ten areas of the Open Gov Challenge, and Other. */
type TopicSlug = (typeof TOPICS)[number];

/** Words chosen by a value of the model: `status.cancelled`, `topic.justice` … */
type ValueWords = Readonly<
  Record<
    /** Instead of the list, where it fails: a sentence to readers, who can do nothing about it. */
    | `error.${ErrorWord}`
    /** The heading of a group of choices in the filter. */
    | `facet.${FacetName}`
    /** A choice of `facet.kinds`, and a badge. */
    | `kind.${EventKind}`
    /** A link or a button on the card; as short as a button is. */
    | `link.${Exclude<LinkRel, 'other'>}`
    /** A stage on the card, in a list of dates and over a countdown: joined with a date or "in 3 days" by the `stage…` messages. */
    | `milestone.${MilestoneType}`
    /** How one takes part: on the card and as a choice of `facet.attendance`. */
    | `mode.${AttendanceMode}`
    /** A badge on the card, a few words. */
    | `registration.${RegistrationStatus}`
    /** The same as a milestone, for the event itself: "Starts in 3 days", and for a deadline. */
    | `stage.${Exclude<StageType, MilestoneType>}`
    /** A badge on the card, of an event. */
    | `status.${Exclude<EventStatus, 'scheduled'>}`
    /** A topic of open government, in the filter and on the card: as the Partnership’s own pages call it in the language. */
    | `topic.${TopicSlug}`
    /** A choice of `facet.when`. */
    | `when.${QuickDate}`,
    string
  >
>;

/**
 * Every word that the elements say, in one language. Plain text, never HTML; `{name}` is a placeholder, and every language has
 * the same ones in the same message (a form for exactly none, one or two may leave out `{n}`).
 */
export interface Words extends ValueWords {
  // The list
  /** The heading of a list whose page gives it none. */
  readonly heading: string;
  /** Instead of a title that the feed does not give. */
  readonly untitled: string;
  /** Above the list, a line: `{range}` "1–20", `{n}` all events. */
  readonly showing: Plural;
  /** Likewise, where all events are shown. `{n}`: how many. */
  readonly showingAll: Plural;
  /** Announced after a filter or "show more", and part of other sentences: "37 events". */
  readonly count: Plural;
  /** A button below the list. `{n}`: how many more it shows. */
  readonly showMore: Plural;
  /** How many posts or other announcements; stands for `{count}` in `showingOf`. */
  readonly countAnnouncements: Plural;
  /** How many events and announcements together; likewise. */
  readonly countMixed: Plural;
  /** Above the list, a line: `{range}` "1–20", `{count}` one of the two above, such as "37 announcements". */
  readonly showingOf: string;
  /** A button below such a list. `{n}`: how many more it shows. */
  readonly showMoreOf: string;
  /** Instead of the list while it loads; a few words. */
  readonly loading: string;
  /** Instead of the list, a sentence. */
  readonly empty: string;
  /** Likewise, where the page shows what is to come. */
  readonly emptyUpcoming: string;
  /** Likewise, where the page shows what is over. */
  readonly emptyPast: string;
  /** A document was read that holds no events, neither coming nor past ones: it may be the wrong one. */
  readonly noneFound: string;
  /** Instead of the list, where the filter leaves nothing. */
  readonly noMatch: string;
  /** Instead of "no events" and "no events match" in a feed of announcements alone, such as posts. */
  readonly emptyAnnouncements: string;
  /** Instead of `noMatch` in such a feed. */
  readonly noMatchAnnouncements: string;
  /** A button below `noMatch`. */
  readonly clearFilters: string;
  /** A button below a failure: loads the events again. */
  readonly retry: string;
  /** `{age}`: "3 hours ago". */
  readonly stale: string;
  /** A page of the feed is missing, or the feed has more events than are read. */
  readonly incomplete: string;
  /** Of one of several sources. */
  readonly sourceFailed: string;
  /** Likewise; `{age}` as in `stale`. */
  readonly sourceStale: string;
  /** The page shows the list as it was on a chosen day. */
  readonly asOf: string;
  /** A heading over events, where a list is grouped by country. */
  readonly countryUnknown: string;
  /** Likewise. */
  readonly severalCountries: string;
  /** The heading over events without a date. */
  readonly undated: string;
  /** The heading over announcements without a date, such as posts. */
  readonly announcements: string;

  // Choosing
  /** The heading of the filter. */
  readonly filters: string;
  /** The button that opens the filter where there is little room. `{n}`: how many values are chosen. */
  readonly filtersCount: string;
  /** A button in the filter. */
  readonly clearAll: string;
  /** The button with a chosen value, which removes it. */
  readonly removeFilter: string;
  /** The label of the search in the filter. */
  readonly searchEvents: string;
  /** Likewise, for a feed of announcements. */
  readonly searchAnnouncements: string;
  /** The label of the search in one facet. */
  readonly searchOptions: string;
  /** Below that search, where nothing is found. */
  readonly noOptions: string;
  /** Below the options, where there are more of them than are shown. */
  readonly moreOptions: string;
  /** The button that closes the filter where it covers the list. */
  readonly showResults: string;
  /** "12 of 137 events"; the list names the chosen values after it. */
  readonly chosen: Plural;
  /** A text that the reader searches for, in the quotation marks of the language. */
  readonly quoted: string;
  /** The label of the first day to show. */
  readonly dateFrom: string;
  /** The label of the last day to show. */
  readonly dateTo: string;
  /** A chosen value in the filter: from a day on. `{date}`: "30 May 2026". */
  readonly dateFromDay: string;
  /** Likewise: the last day to show. */
  readonly dateToDay: string;

  // One event
  /** A badge on the card of an event, one to three words. */
  readonly now: string;
  /** Instead of `now`, for a deadline on its day. */
  readonly lastDay: string;
  /** A badge on the card of an event that is over. */
  readonly ended: string;
  /** On the card. `{date}`: the former date, with or without a time. */
  readonly rescheduledFrom: string;
  /** An announcement that is listed before the others. */
  readonly pinned: string;
  /** A status of the feed that is none of ours, verbatim. */
  readonly statusText: string;
  /** On the card of a deadline. `{date}`: the former day. */
  readonly deadlineExtended: string;
  /** On the card, a few words. */
  readonly registrationRequired: string;
  /** On the card: costs nothing. */
  readonly free: string;
  /** On the card. `{date}`: "30 May 2026", "30 May 2026 at 17:00". */
  readonly registrationOpens: string;
  /** Likewise. */
  readonly registrationCloses: string;
  /** `{language}`: a language's name, as in a list. */
  readonly watchIn: string;
  /** A link to a recording; likewise. */
  readonly recordingIn: string;
  /** A link's title and the language of its target. */
  readonly linkIn: string;
  /** On the card. `{names}`: one name or more, "A, B and C". */
  readonly organizers: string;
  /** The source of an event, in a list of several. */
  readonly sourceOf: string;
  /** `{names}`: of the other sources that have it too. */
  readonly sourcesOf: string;
  /** Who wrote a post, and who passes it on. */
  readonly repost: string;
  /** On the card. `{name}`: a larger event or a series. */
  readonly partOf: string;
  /** On the card. `{languages}`: "English and French"; `{n}` chooses the form and is not said. */
  readonly languages: Plural;
  /** On the card. `{languages}`: into which the event is interpreted, as lists have them. */
  readonly interpretation: string;
  /** A short heading on the card, over what the feed says about access for people with disabilities. */
  readonly accessibility: string;
  /** A sign language that has no name in the browser. */
  readonly signLanguage: string;
  /** Likewise, with the name of its country. `{country}`: "Brazil". */
  readonly signLanguageOf: string;
  /** The button that opens the rest of a long card. */
  readonly more: string;
  /** The button that opens a menu of calendars; the title of the event is heard after it. */
  readonly addToCalendar: string;
  /** The button that opens a panel with a link; the title of the event is heard after it. */
  readonly share: string;
  /** The button that puts an event into the reader's plan, and takes it out again; the title of the event is heard after it. */
  readonly save: string;

  // Time
  /** `{offset}`: "−5", "+5:30". */
  readonly gmt: string;
  /** A clock: `{city}` "Santiago", `{offset}` "GMT−4". */
  readonly zone: string;
  /** Beside the time at the place of the event. `{time}`: "15:30", on the clock of the reader. */
  readonly yourTime: string;
  /** Beside a time on the reader's own clock; `{zone}`: "Berlin, GMT+2". */
  readonly yourClock: string;
  /** A time and the clock it is on: "18:00 Santiago, GMT−4". */
  readonly timeIn: string;
  /** Likewise, in a sentence of its own: "21 November 2017 at 09:00 (Nairobi, GMT+3)". */
  readonly inZone: string;
  /** Two facts of one line: "15:30 your time, next day", "Sun 31 May, 02:00". */
  readonly aside: string;
  /** After a time on the reader’s clock, which falls on the day after. */
  readonly nextDay: string;
  /** Likewise, on the day before. */
  readonly previousDay: string;
  /** On the card of an event of several days, in the list of one of them: "day 2 of 3". */
  readonly dayOf: string;
  /** Before the title of an event that stands further up in the list, on another of its days. */
  readonly alsoOnDay: string;
  /** For a series that is shown as one card: how many other dates it has. */
  readonly moreDates: Plural;
  /** Instead of a time. */
  readonly allDay: string;
  /** Before a time that is not certain. `{time}`: "15:30", or "Sun 31 May, 15:30". */
  readonly about: string;
  /** The two times that a doubtful one may mean. */
  readonly either: string;
  /** A time of end without one of start. `{time}`: "15:30", or "Sun 31 May, 15:30". */
  readonly until: string;
  /** Between two times: "10:00 to 11:30". Readers hear it; a dash is drawn for it. */
  readonly to: string;
  /** The time of a deadline. `{time}`: "17:00". */
  readonly by: string;
  /** Instead of a time, for a deadline. */
  readonly endOfDay: string;
  /** When an announcement was published, which is no date of an event. */
  readonly posted: string;
  /** Instead of a date. */
  readonly dateUnknown: string;
  /** `{period}`: a month or a year. */
  readonly dateUnknownIn: string;
  /** Beside a doubtful time, on the clock that was given. */
  readonly publishedAs: string;
  /** Beside a time that we cannot read. `{text}`: the words of the feed. */
  readonly asPublished: string;
  /** A sentence below the choice of a clock, for readers whose browser hides their zone. */
  readonly utcBrowser: string;

  // The head of the list
  /** A button: opens the calendars that one can subscribe to. */
  readonly subscribe: string;
  /** The same where there are none: the dates as a file. */
  readonly downloadDates: string;

  // The choice of a clock
  /** The label of the choice of a clock; its values are the next four. */
  readonly zoneControl: string;
  /** Online events on the reader's clock, others on their own. */
  readonly zoneAuto: string;
  /** `{city}`: the city or the offset of the reader's zone. */
  readonly zoneViewer: string;
  /** Every event on the clock of its own place. */
  readonly zoneEvent: string;
  /** Opens a search through all zones. */
  readonly zoneOther: string;
  /** Announced once a clock is chosen; `{zone}` as it stands in the control. */
  readonly zoneShown: string;
  /** The label of the search through all zones. */
  readonly zoneSearch: string;
  /** Below that search, a line. */
  readonly zoneHint: string;
  /** Announced below it. `{n}`: how many are found. */
  readonly zoneMatches: Plural;
  /** Likewise, where there is none. */
  readonly zoneNoMatch: string;

  // The countdown. `{stage}` is one of `milestone.…` or `stage.…`, or the feed's own name for it
  /** The heading, where the target has no name. */
  readonly countdown: string;
  /** Over the digits: "Registration closes in". */
  readonly stageIn: string;
  /** `{time}`: "3 days, 4 hours". */
  readonly stageInTime: string;
  /** `{when}`: "in 3 days", "tomorrow". */
  readonly stageWhen: string;
  /** Instead of the digits, at the moment itself: "Registration closes now". */
  readonly stageNow: string;
  /** In the list of stages: "Registration closes 31 July". */
  readonly stageOn: string;
  /** Beside a stage that is over, for readers who do not see that it is struck through. */
  readonly stageOver: string;
  /** `{time}`: "1 day". */
  readonly lessThan: string;
  /** Below a countdown that is over, for an event. `{date}`: with or without a time. */
  readonly startedOn: string;
  /** Likewise, when it ended. */
  readonly endedOn: string;
  /** Likewise, for a deadline. */
  readonly closedOn: string;
  /** Of a date that has no name. */
  readonly wasOn: string;
  /** A day at whose end a deadline is. */
  readonly dayEnd: string;
  /** A button of the countdown. */
  readonly pause: string;
  /** Likewise. */
  readonly resume: string;
  /** Said aloud: "Budget forum: Happening now". */
  readonly announcement: string;

  // Doubt: what is wrong with the data, in plain words
  /**
   * `{published}`: "11:20 GMT+1"; `{place}`: countries, or the city of a zone; `{actual}`: "GMT+2"; `{one}` and `{other}`: the two times that
   * it may mean, on the clocks there.
   */
  readonly conflict: string;
  /** Like `conflict`, where the country has several clocks, none of which is the published one. */
  readonly conflictSeveral: string;
  /** After `conflict`, `conflictSeveral` and `noZone`; a link where the feed has a contact. */
  readonly checkWithOrganiser: string;
  /** Another source of the event gives another start. `{name}`: that source; `{time}`: its start. */
  readonly otherStart: string;
  /** A note on the card. `{end}`: the end that the feed gives. */
  readonly endBeforeStart: string;
  /** A note on the card, where the feed gives a time without a zone. */
  readonly noZone: string;
  /** A note on the card, beside the words of the feed. */
  readonly invalidTime: string;
  /** A note on the card, for a time that summer time skips. */
  readonly timeInGap: string;
  /** A note on a series, or the list, that has more dates than are shown. */
  readonly datesTruncated: string;
  /** A note below a long description. */
  readonly textTruncated: string;
}

/** Facts about the words of one language. */
export interface AboutWords {
  /** `true` until a native speaker has signed the words off. */
  readonly draft: boolean;
  /** Messages that are rightly the same as in English: loan words, names. */
  readonly loans?: readonly WordKey[];
}

/** A file of one language, of one catalogue. */
interface CatalogueFile<W> {
  /** A draft may lack some: they are said in English. */
  readonly words: Partial<W>;
  /** Of a language that some browser has no dates, numbers and names of. */
  readonly formatters?: FormattersMaker;
}

/** Fetches the words of one language, of one catalogue. */
export type CatalogueLoader<W> = () => Promise<CatalogueFile<W>>;

/** Fetches the words of one language. */
export type WordsLoader = CatalogueLoader<Words>;

/** How to fetch each language, by BCP 47 tag in canonical case. English is built in and not listed. */
export type WordsLoaders = ReadonlyMap<string, WordsLoader>;

/** A message's name. */
export type WordKey = keyof Words;

/** A page author's own wording for some messages, in the language of the page. */
export type Strings = { readonly [K in keyof AllWords]?: AllWords[K] | string };

type AllWords = Words & ActionWords;
