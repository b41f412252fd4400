/**
 * The vocabulary: what every floor above and beside means by an event, an occurrence, an issue.
 *
 * Everything here has passed the trust boundary (`normalize.ts`): strings are clean plain text, URLs are safe to
 * link, enumerations hold only the values named here, arrays are present even when empty. Snapshots are deeply
 * read-only and frozen; they are replaced, never changed.
 */

import type { Issue } from './issue.js';

/** One wording in one language. `lang` is a BCP 47 tag, or `''` where the feed does not say. */
export interface TextVariant {
  readonly lang: string;
  readonly value: string;
}

/**
 * Plain text in one or more languages, never empty. `\n` breaks a line, a blank line ends a paragraph. The first variant is for readers of
 * other languages: it is in the feed's language where there is one, else in English, else the first that was published.
 */
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

/** Words of a text that are a link. */
export interface TextLink {
  /** Where they begin in the text, in UTF-16 code units. */
  readonly at: number;
  /** The words, in one line. If they name a server, it is the one that the link opens. */
  readonly text: string;
  /** `http:` or `https:`, already safe to put into an `href`. */
  readonly url: string;
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

/** Changes to one date of a recurring event. A field that is `null` stays as it is. */
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

/** A start that another source of the same event gives. */
export interface OtherStart {
  /** The name of that source. */
  readonly source: Text;
  readonly start: PublishedTime;
  readonly timeZone: string | null;
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

/** A feed without its events: where they come from, and what holds for all of them. */
export interface FeedHead {
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
  /** Where the table of the feed's calendars is, `calendars.json`; absolute and safe. */
  readonly calendars: string | null;
  readonly publisher: Org | null;
  /** The feed's own topics, in its order. */
  readonly topics: readonly Topic[];
}

export interface FeedEvent {
  /** The feed that it is from: one object for all events of a feed, pages included. JSON leaves it out. */
  readonly feed: FeedHead;
  /** Unique in the feed, no spaces. */
  readonly id: string;
  readonly kind: EventKind;
  /** `null` where the feed gives none: shown as "Untitled event", with the issue `no-title`. */
  readonly title: Text | null;
  readonly summary: Text | null;
  readonly description: Text | null;
  /** Words of `summary` and `description` that are links, each in whichever wording has them there. */
  readonly textLinks: readonly TextLink[];
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
  /** Who passes on what the organisers wrote. */
  readonly repostedBy: Org | null;
  /** Whether it is listed before other announcements without a date. */
  readonly pinned: boolean;
  /** Instants in epoch milliseconds. */
  readonly created: number | null;
  readonly updated: number | null;
  readonly source: { readonly name: Text | null; readonly url: string } | null;
  /** In a list of several sources, or a feed made of several: the names of those that it is from, the one that leads first. Else empty. */
  readonly sources: readonly Text[];
  /** The other starts that its sources give. */
  readonly otherStarts: readonly OtherStart[];

  /** How many times the feed lists exactly this event (1 = once); the copies were collapsed into this one. */
  readonly copies: number;
  /** The faults of this event as published, in the order found. */
  readonly issues: readonly Issue[];
  /** Of a table only: its row, as spreadsheets number them. */
  readonly row?: string;
}
