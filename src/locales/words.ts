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
import type { Plural } from './plural.js';

/** Topics with a label of our own: the ten areas of the Open Gov Challenge, and Other. */
type TopicSlug = (typeof TOPICS)[number];

/** Words chosen by a value of the model: `status.cancelled`, `topic.justice` … */
type ValueWords = Readonly<
  Record<
    | `error.${ErrorWord}`
    | `facet.${FacetName}`
    | `kind.${EventKind}`
    | `link.${Exclude<LinkRel, 'other'>}`
    | `milestone.${MilestoneType}`
    | `mode.${AttendanceMode}`
    | `registration.${RegistrationStatus}`
    | `stage.${Exclude<StageType, MilestoneType>}`
    | `status.${Exclude<EventStatus, 'scheduled'>}`
    | `topic.${TopicSlug}`
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
  readonly heading: string;
  /** Instead of a title that the feed does not give. */
  readonly untitled: string;
  /** `{range}`: "1–20". */
  readonly showing: Plural;
  readonly showingAll: Plural;
  /** Announced after a filter or "show more": "37 events". */
  readonly count: Plural;
  readonly showMore: Plural;
  /** The same three for a list of announcements, such as posts, alone or with events: how many of what, "1–20 of 37 announcements", the button. */
  readonly countAnnouncements: Plural;
  readonly countMixed: Plural;
  /** `{count}`: one of the two above. */
  readonly showingOf: string;
  readonly showMoreOf: string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyUpcoming: string;
  readonly emptyPast: string;
  /** A document was read that holds no events, neither coming nor past ones: it may be the wrong one. */
  readonly noneFound: string;
  readonly noMatch: string;
  /** Instead of "no events" and "no events match" in a feed of announcements alone, such as posts. */
  readonly emptyAnnouncements: string;
  readonly noMatchAnnouncements: string;
  readonly clearFilters: string;
  readonly retry: string;
  /** `{age}`: "3 hours ago". */
  readonly stale: string;
  /** A page of the feed is missing, or the feed has more events than are read. */
  readonly incomplete: string;
  /** Of one of several sources. */
  readonly sourceFailed: string;
  readonly sourceStale: string;
  /** The page shows the list as it was on a chosen day. */
  readonly asOf: string;
  readonly countryUnknown: string;
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
  readonly clearAll: string;
  /** The button with a chosen value, which removes it. */
  readonly removeFilter: string;
  readonly searchEvents: string;
  readonly searchAnnouncements: string;
  /** The label of the search in one facet. */
  readonly searchOptions: string;
  readonly noOptions: string;
  /** Below the options, where there are more of them than are shown. */
  readonly moreOptions: string;
  readonly showResults: string;
  /** "12 of 137 events"; the list names the chosen values after it. */
  readonly chosen: Plural;
  /** A text that the reader searches for. */
  readonly quoted: string;
  readonly dateFrom: string;
  readonly dateTo: string;
  readonly dateFromDay: string;
  readonly dateToDay: string;

  // One event
  readonly now: string;
  /** Instead of `now`, for a deadline on its day. */
  readonly lastDay: string;
  readonly ended: string;
  readonly rescheduledFrom: string;
  /** An announcement that is listed before the others. */
  readonly pinned: string;
  /** A status of the feed that is none of ours, verbatim. */
  readonly statusText: string;
  readonly deadlineExtended: string;
  readonly registrationRequired: string;
  readonly free: string;
  readonly registrationOpens: string;
  readonly registrationCloses: string;
  /** `{language}`: a language's name, as in a list. */
  readonly watchIn: string;
  readonly recordingIn: string;
  /** A link's title and the language of its target. */
  readonly linkIn: string;
  readonly organizers: string;
  /** The source of an event, in a list of several. */
  readonly sourceOf: string;
  /** `{names}`: of the other sources that have it too. */
  readonly sourcesOf: string;
  /** Who wrote a post, and who passes it on. */
  readonly repost: string;
  readonly partOf: string;
  /** `{n}`: how many they are. */
  readonly languages: Plural;
  readonly interpretation: string;
  readonly accessibility: string;
  /** A sign language that has no name in the browser. */
  readonly signLanguage: string;
  readonly signLanguageOf: string;
  readonly more: string;
  /** The button that opens a menu of calendars; the title of the event is heard after it. */
  readonly addToCalendar: string;

  // Time
  /** `{offset}`: "−5", "+5:30". */
  readonly gmt: string;
  readonly zone: string;
  readonly yourTime: string;
  /** Beside a time on the reader's own clock; `{zone}`: "Berlin, GMT+2". */
  readonly yourClock: string;
  /** A time and the clock it is on: "18:00 Santiago, GMT−4". */
  readonly timeIn: string;
  /** Likewise, in a sentence of its own: "21 November 2017 at 09:00 (Nairobi, GMT+3)". */
  readonly inZone: string;
  /** Two facts of one line: "15:30 your time, next day", "Sun 31 May, 02:00". */
  readonly aside: string;
  readonly nextDay: string;
  readonly previousDay: string;
  readonly dayOf: string;
  /** Before the title of an event that stands further up in the list, on another of its days. */
  readonly alsoOnDay: string;
  /** For a series that is shown as one card: how many other dates it has. */
  readonly moreDates: Plural;
  readonly allDay: string;
  readonly about: string;
  /** The two times that a doubtful one may mean. */
  readonly either: string;
  readonly until: string;
  /** Between two times: "10:00 to 11:30". Readers hear it; a dash is drawn for it. */
  readonly to: string;
  readonly by: string;
  readonly endOfDay: string;
  /** When an announcement was published, which is no date of an event. */
  readonly posted: string;
  readonly dateUnknown: string;
  /** `{period}`: a month or a year. */
  readonly dateUnknownIn: string;
  /** Beside a doubtful time, on the clock that was given. */
  readonly publishedAs: string;
  readonly asPublished: string;
  readonly utcBrowser: string;

  // The choice of a clock
  readonly zoneControl: string;
  /** Online events on the reader's clock, others on their own. */
  readonly zoneAuto: string;
  /** `{city}`: the city or the offset of the reader's zone. */
  readonly zoneViewer: string;
  readonly zoneEvent: string;
  /** Opens a search through all zones. */
  readonly zoneOther: string;
  /** Announced once a clock is chosen; `{zone}` as it stands in the control. */
  readonly zoneShown: string;
  readonly zoneSearch: string;
  readonly zoneHint: string;
  readonly zoneMatches: Plural;
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
  readonly stageNow: string;
  /** In the list of stages: "Registration closes 31 July". */
  readonly stageOn: string;
  /** Beside a stage that is over, for readers who do not see that it is struck through. */
  readonly stageOver: string;
  /** `{time}`: "1 day". */
  readonly lessThan: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly closedOn: string;
  /** Of a date that has no name. */
  readonly wasOn: string;
  /** A day at whose end a deadline is. */
  readonly dayEnd: string;
  readonly pause: string;
  readonly resume: string;
  /** Said aloud: "Budget forum: Happening now". */
  readonly announcement: string;

  // Doubt: what is wrong with the data, in plain words
  /**
   * `{published}`: "11:20 GMT+1"; `{place}`: countries, or the city of a zone; `{actual}`: "GMT+2"; `{one}` and `{other}`: the two times that
   * it may mean, on the clocks there.
   */
  readonly conflict: string;
  /** There the country has several clocks, none of which is the published one. */
  readonly conflictSeveral: string;
  /** After `conflict`, `conflictSeveral` and `noZone`; a link where the feed has a contact. */
  readonly checkWithOrganiser: string;
  /** Another source of the event gives another start. */
  readonly otherStart: string;
  readonly endBeforeStart: string;
  readonly noZone: string;
  readonly invalidTime: string;
  readonly timeInGap: string;
  readonly datesTruncated: string;
  readonly textTruncated: string;
}

/** Facts about the words of one language. */
export interface AboutWords {
  /** `true` until a native speaker has signed the words off. */
  readonly draft: boolean;
  /** Messages that are rightly the same as in English: loan words, names. */
  readonly loans?: readonly WordKey[];
}

/** Fetches the words of one language, of one catalogue. */
export type CatalogueLoader<W> = () => Promise<{ readonly words: W }>;

/** Fetches the words of one language. */
export type WordsLoader = CatalogueLoader<Words>;

/** How to fetch each language, by BCP 47 tag in canonical case. English is built in and not listed. */
export type WordsLoaders = ReadonlyMap<string, WordsLoader>;

/** A message's name. */
export type WordKey = keyof Words;

/** A page author's own wording for some messages, in the language of the page. */
export type Strings = { readonly [K in keyof AllWords]?: AllWords[K] | string };

type AllWords = Words & ActionWords;
