/**
 * The vocabulary: what every floor above and beside means by an event, an occurrence, an issue.
 *
 * Everything here has passed the trust boundary (`normalize.ts`): strings are clean plain text, URLs are safe to
 * link, enumerations hold only the values named here, arrays are present even when empty. Snapshots are deeply
 * read-only and frozen; they are replaced, never changed.
 */

/** One wording in one language. `lang` is a BCP 47 tag, or `''` where the feed does not say. */
export interface TextVariant {
  readonly lang: string;
  readonly value: string;
}

/** Plain text in one or more languages, never empty. `\n` breaks a line, a blank line ends a paragraph. */
export type Text = readonly [TextVariant, ...TextVariant[]];

/**
 * A date or time as the feed published it, parsed but not yet placed on the time line.
 *
 * - `date`: a calendar day (`2026-05-30`); all day, in no particular zone.
 * - `time`: a wall clock (`2026-05-30T09:00`), perhaps with an offset.
 * - `month`, `year`: partly known (`2026-05`, `2026`): listed, never counted down to.
 */
export interface PublishedTime {
  readonly kind: 'date' | 'time' | 'month' | 'year';
  /** The wall clock, in milliseconds as if it were UTC (`Date.UTC(y, m, d, h, min, s)`); the period's first moment otherwise. */
  readonly wallMs: number;
  /** Minutes east of UTC as published; `null` where the feed gave none. `Z` and `-00:00` are `0`. */
  readonly offset: number | null;
  /** `true` for `Z` and `-00:00`: the instant is known, but the offset says nothing about the local clock (RFC 3339, 4.3; RFC 9557, 2.2). */
  readonly localUnknown: boolean;
  /** As published, verbatim (trimmed). */
  readonly text: string;
}

/** A nominal length as RFC 5545 means it: days follow the calendar, the rest follows the clock. */
export interface Duration {
  /** Calendar days (weeks are 7 days). */
  readonly days: number;
  /** Exact milliseconds. */
  readonly ms: number;
}

export type EventKind = 'event' | 'deadline' | 'announcement' | 'series';
export type EventStatus = 'scheduled' | 'tentative' | 'postponed' | 'rescheduled' | 'moved-online' | 'cancelled';
export type AttendanceMode = 'in-person' | 'online' | 'hybrid';
export type RegistrationStatus = 'not-yet-open' | 'open' | 'waitlist' | 'full' | 'closed';
export type EventRole = 'main' | 'session' | 'side-event' | 'associated';
export type LinkRel =
  | 'info'
  | 'register'
  | 'livestream'
  | 'recording'
  | 'agenda'
  | 'materials'
  | 'apply'
  | 'submit'
  | 'map'
  | 'social'
  | 'contact'
  | 'other';
export type OrgKind =
  | 'government'
  | 'local-government'
  | 'parliament'
  | 'judiciary'
  | 'civil-society'
  | 'multi-stakeholder'
  | 'international'
  | 'academia'
  | 'media'
  | 'private'
  | 'other';
export type MilestoneType =
  | 'registration-opens'
  | 'registration-closes'
  | 'proposals-open'
  | 'proposals-close'
  | 'applications-open'
  | 'applications-close'
  | 'comments-open'
  | 'comments-close'
  | 'other';

export interface Org {
  readonly name: Text;
  readonly url: string | null;
  readonly kind: OrgKind | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  /** `https:`, `mailto:` or `tel:`. */
  readonly contact: string | null;
}

export interface Location {
  readonly name: Text | null;
  readonly street: Text | null;
  readonly locality: Text | null;
  readonly region: Text | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  /** Degrees, WGS 84; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly url: string | null;
}

export interface Link {
  readonly rel: LinkRel;
  /** `http:`, `https:`, `mailto:` or `tel:`, already safe to put into an `href`. */
  readonly url: string;
  /** BCP 47 tag of what the link leads to, or `null`. */
  readonly language: string | null;
  readonly title: Text | null;
  /** Media type, or `null`. */
  readonly type: string | null;
}

export interface Registration {
  readonly required: boolean | null;
  readonly free: boolean | null;
  readonly status: RegistrationStatus | null;
  readonly opens: PublishedTime | null;
  readonly closes: PublishedTime | null;
  readonly url: string | null;
}

export interface Milestone {
  readonly type: MilestoneType;
  readonly at: PublishedTime;
  /** The earlier date of an extended deadline. */
  readonly previously: PublishedTime | null;
  readonly label: Text | null;
  readonly url: string | null;
}

export interface Image {
  /** `https:` only. */
  readonly url: string;
  /** `null` where decorative. */
  readonly alt: Text | null;
  readonly credit: Text | null;
}

/** A topic as the feed defines it. */
export interface Topic {
  /** Slug. */
  readonly id: string;
  readonly label: Text;
  /** The slug of a wider topic, or `null`. */
  readonly broader: string | null;
  readonly url: string | null;
}

/** One of an event's listed dates. What is `null` is as the event says. */
export interface ListedOccurrence {
  readonly start: PublishedTime;
  readonly end: PublishedTime | null;
  /** An end that was published but is not after the start: shown as published, never used. */
  readonly rejectedEnd: PublishedTime | null;
  readonly status: EventStatus | null;
  readonly location: Location | null;
  readonly title: Text | null;
}

/** What changes for one date of a recurring event. What is `null` stays. */
export interface OccurrenceOverride {
  /** The original local start that this patch replaces, as wall-clock milliseconds ({@link PublishedTime.wallMs}). */
  readonly recurrenceId: PublishedTime;
  readonly start: PublishedTime | null;
  readonly end: PublishedTime | null;
  readonly timeZone: string | null;
  readonly title: Text | null;
  readonly status: EventStatus | null;
  readonly location: Location | null;
}

/** Recurrence as published (RFC 5545, 3.3.10; rule text without DTSTART or TZID). Rules are parsed in `recurrence/`. */
export interface Recurrence {
  readonly rules: readonly string[];
  readonly include: readonly PublishedTime[];
  readonly exclude: readonly PublishedTime[];
  readonly overrides: readonly OccurrenceOverride[];
}

export interface FeedEvent {
  /** Unique in the feed, no spaces. */
  readonly id: string;
  readonly kind: EventKind;
  /** `null` where the feed gives none: shown as "Untitled event", with the issue `no-title`. */
  readonly title: Text | null;
  readonly summary: Text | null;
  readonly description: Text | null;
  readonly accessibility: Text | null;

  readonly start: PublishedTime | null;
  /** For dates the last day, inclusive. `null` where unknown or not after the start. */
  readonly end: PublishedTime | null;
  /** An end that was published but is not after the start: shown as published, never used. */
  readonly rejectedEnd: PublishedTime | null;
  readonly duration: Duration | null;
  /** A zone this engine knows, spelled as the feed spells it (IANA); the event's own, else the feed's default. */
  readonly timeZone: string | null;
  readonly whenText: Text | null;
  readonly previousStart: PublishedTime | null;
  readonly recurrence: Recurrence | null;
  /** The listed dates, authoritative where present. */
  readonly occurrences: readonly ListedOccurrence[] | null;

  readonly status: EventStatus;
  /** The raw status where the feed's was none of ours. */
  readonly statusText: string | null;
  readonly attendanceMode: AttendanceMode | null;
  readonly location: Location | null;
  /** ISO 3166-1 alpha-2, upper case, known codes only. */
  readonly countries: readonly string[];
  /** Slugs: of the catalogue or of the feed's own topics. */
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly interpretation: readonly string[];
  readonly links: readonly Link[];
  readonly registration: Registration | null;
  readonly milestones: readonly Milestone[];
  readonly image: Image | null;
  readonly organizers: readonly Org[];
  /** Ids of parents, cycles cut; a parent may be missing from the feed. */
  readonly partOf: readonly string[];
  readonly role: EventRole | null;
  readonly sameAs: readonly string[];
  /** Instants in epoch milliseconds. */
  readonly created: number | null;
  readonly updated: number | null;
  readonly source: { readonly name: Text | null; readonly url: string } | null;

  /** How many times the feed lists exactly this event (1 = once); the copies were collapsed into this one. */
  readonly copies: number;
  /** What is wrong with this event as published, in the order found. */
  readonly issues: readonly Issue[];
}

/** Every way in which a feed can be wrong and still be shown. Stable: page authors may test for these. */
export type IssueCode =
  // time
  | 'offset-country-mismatch'
  | 'offset-zone-mismatch'
  | 'end-not-after-start'
  | 'no-time-zone'
  | 'unknown-zone'
  | 'invalid-time'
  | 'no-start'
  | 'time-in-gap'
  | 'invalid-recurrence'
  | 'recurrence-truncated'
  // identity and words
  | 'no-title'
  | 'no-id'
  | 'duplicate-id'
  | 'duplicate-event'
  | 'no-country'
  | 'unknown-country'
  | 'part-of-cycle'
  // values
  | 'invalid-field'
  | 'unknown-value'
  | 'unsafe-url'
  | 'text-truncated'
  // feed
  | 'invalid-event'
  | 'invalid-feed-field'
  | 'too-many-events'
  | 'too-many-pages'
  | 'repeated-page'
  | 'page-failed';

/** Something wrong in a feed: recorded, shown to the page author once, and never a reason to lose anything else. */
export interface Issue {
  readonly code: IssueCode;
  /** The event it is about, or `null` for the feed itself. */
  readonly eventId: string | null;
  /** One plain English sentence for the publisher or page author. */
  readonly message: string;
  /** The field it is about, as the feed names it (`end`, `location.country`), where there is one. */
  readonly field?: string;
}

/** A feed as read: frozen, replaced by the next good copy. */
export interface FeedSnapshot {
  /** Where it was read from (absolute URL, or `#id` for an inline feed). */
  readonly url: string;
  /** The id of the format it was read as (`ogp-events`, `schema-org` …). */
  readonly format: string;
  readonly title: Text | null;
  readonly description: Text | null;
  /** BCP 47 tag of every bare string, `''` where the feed does not say. */
  readonly language: string;
  readonly timeZone: string | null;
  readonly homepage: string | null;
  /** Epoch milliseconds, as the feed says; not when it was fetched. */
  readonly updated: number | null;
  readonly license: string | null;
  readonly publisher: Org | null;
  /** The feed's own topics, in its order. */
  readonly topics: readonly Topic[];
  readonly events: readonly FeedEvent[];
  /** The next page, absolute and safe, or `null`. */
  readonly nextUrl: string | null;
  /** Every issue: the feed's own first, then each event's. */
  readonly issues: readonly Issue[];
}

/**
 * How sure we are of an occurrence's place on the time line.
 *
 * - `exact`: a wall clock in a named zone, or an instant consistent with one.
 * - `offset`: an instant fixed by a published offset that nothing contradicts.
 * - `conflict`: the published offset is impossible for the named zone or country on that date; see `candidates`.
 * - `wall-only`: a wall clock and nothing else ("floating"); shown as written, never converted.
 * - `date`: whole days. `partial`: a month or a year. `none`: no date at all.
 */
export type Certainty = 'exact' | 'offset' | 'conflict' | 'wall-only' | 'date' | 'partial' | 'none';

/** One instant that a doubtful time may mean. */
export interface Candidate {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Minutes east of UTC that this reading assumes at the start. */
  readonly offset: number;
  /** Whose word it is: the published offset, the named zone, or the zones of the named country. */
  readonly basis: 'published' | 'zone' | 'country';
}

/** One date of one event: the unit that lists show, filters count and countdowns await. */
export interface Occurrence {
  /** Stable: the event's id; with several dates the id, `/` and the original local start (`2026-05-30T09:00`). */
  readonly id: string;
  readonly event: FeedEvent;
  /** The start as published, or the wall clock that a rule gave; `null` only for certainty `none`. */
  readonly start: PublishedTime | null;
  /** The end of the same class as the start, `null` where unknown. For dates the last day, inclusive. */
  readonly end: PublishedTime | null;
  readonly rejectedEnd: PublishedTime | null;
  /**
   * When it starts, in epoch milliseconds. With certainty `wall-only`, `date` and `partial` without a zone, the wall clock read as
   * UTC: fit for ordering, not an instant. `null` only for certainty `none`.
   */
  readonly startMs: number | null;
  /** When it ends (exclusive: the first moment after it), as `startMs`; `null` where unknown. */
  readonly endMs: number | null;
  /** It has certainly not begun before this instant (the earliest candidate, or the easternmost clock); `null` for `none`. */
  readonly earliestMs: number | null;
  /** It is certainly over from this instant on; with no end, the end of the local day it starts on (a deadline: its start). */
  readonly latestMs: number | null;
  /** The zone for display: the event's own. `null` where only an offset, or nothing, is known. */
  readonly timeZone: string | null;
  /** Minutes east of UTC at the start, where an instant is known: from the zone, else as published; `null` otherwise. */
  readonly offset: number | null;
  /**
   * Where `timeZone` is `null`: a zone of the named country that agrees with the published offset at that instant, if all such zones
   * are one clock. Names the city beside the time ("Bogotá, GMT−5"); never moves the time.
   */
  readonly labelZone: string | null;
  readonly certainty: Certainty;
  /** The readings of a doubtful time, the published one first; empty unless certainty is `conflict`. */
  readonly candidates: readonly Candidate[];
  readonly status: EventStatus;
  readonly title: Text | null;
  readonly location: Location | null;
  /** The event's issues and those of this date alone. */
  readonly issues: readonly Issue[];
}
