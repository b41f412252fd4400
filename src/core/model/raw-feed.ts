// Made by scripts/make-raw-feed.mjs from src/schema/ogp-events-1.schema.json: change the schema, then run the script.

/**
 * Plain text, no HTML; `\n` breaks a line, a blank line a paragraph. A string in the feed's language, or a map from language tag to
 * string.
 */
export type RawText = string | Readonly<Record<string, string>>;

export interface RawOrg {
  readonly name?: RawText;
  /** A web address. */
  readonly url?: string;
  /**
   * Known values: government, local-government, parliament, judiciary, civil-society, multi-stakeholder, international, academia,
   * media, private, other.
   */
  readonly kind?: string;
  /** A country (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** A web address, mailto: or tel:. */
  readonly contact?: string;
}

export interface RawTopic {
  /** Small letters, digits and single hyphens. */
  readonly id?: string;
  readonly label?: RawText;
  /** Small letters, digits and single hyphens. */
  readonly broader?: string;
  /** A web address. */
  readonly url?: string;
}

export interface RawTextLink {
  /** Where they begin, in UTF-16 code units (what JavaScript counts) from the beginning of the text. */
  readonly at?: number | string;
  /** The words, in one line. A name of a server among them must be the one that the link opens. */
  readonly text?: string;
  /** A web address. */
  readonly url?: string;
}

export interface RawLocation {
  readonly name?: RawText;
  readonly street?: RawText;
  readonly locality?: RawText;
  readonly region?: RawText;
  readonly postalCode?: string;
  /** A country (ISO 3166-1 alpha-2). */
  readonly country?: string;
  readonly lat?: number | string;
  readonly lon?: number | string;
  /** A web address. */
  readonly url?: string;
}

export interface RawOccurrence {
  readonly start?: string;
  readonly end?: string;
  /** Known values: scheduled, tentative, postponed, rescheduled, moved-online, cancelled. */
  readonly status?: string;
  readonly location?: RawLocation;
  readonly title?: RawText;
}

export interface RawOverride {
  readonly start?: string;
  readonly end?: string;
  /** A time zone of the IANA database, such as Europe/Madrid, or UTC. */
  readonly timeZone?: string;
  readonly title?: RawText;
  /** Known values: scheduled, tentative, postponed, rescheduled, moved-online, cancelled. */
  readonly status?: string;
  readonly location?: RawLocation;
}

/** Rules for its dates (RFC 5545, 3.3.10), in local time. */
export interface RawRecurrence {
  /** RRULE text without DTSTART or TZID, or several. */
  readonly rule?: string | readonly string[];
  /** Further dates. */
  readonly include?: readonly string[];
  /** Dates of the rules on which it does not take place. */
  readonly exclude?: readonly string[];
  /** From the original local start to what changes on that date. */
  readonly overrides?: Readonly<Record<string, RawOverride>>;
}

export interface RawLink {
  /** Known values: info, register, livestream, recording, agenda, materials, apply, submit, map, social, contact, other. */
  readonly rel?: string;
  /** A web address, mailto: or tel:. */
  readonly url?: string;
  /** A language tag (BCP 47), sign languages included: es, pt-BR, ase. */
  readonly language?: string;
  readonly title?: RawText;
  readonly type?: string;
}

/** How to register. */
export interface RawRegistration {
  readonly required?: boolean;
  readonly free?: boolean;
  /** Known values: not-yet-open, open, waitlist, full, closed. */
  readonly status?: string;
  readonly opens?: string;
  readonly closes?: string;
  /** A web address, mailto: or tel:. */
  readonly url?: string;
}

export interface RawMilestone {
  /**
   * Known values: registration-opens, registration-closes, proposals-open, proposals-close, applications-open, applications-close,
   * comments-open, comments-close, other.
   */
  readonly type?: string;
  readonly at?: string;
  readonly previously?: string;
  readonly label?: RawText;
  /** A web address, mailto: or tel:. */
  readonly url?: string;
}

/** A picture; shown only where the page asks for pictures. */
export interface RawImage {
  /** A web address of a secure site. */
  readonly url?: string;
  /** What the image shows; "" where it only decorates. */
  readonly alt?: RawText;
  readonly credit?: RawText;
}

/** Where it was taken from. */
export interface RawSource {
  readonly name?: RawText;
  /** A web address. */
  readonly url?: string;
}

export interface RawEvent {
  /** Unique in the feed, and the same in every edition of it. */
  readonly id?: string;
  /** Ids or addresses of the same event elsewhere. */
  readonly sameAs?: readonly string[];
  /**
   * event (default), deadline (its start is the deadline), announcement, or series (others are part of it). Known values: event,
   * deadline, announcement, series.
   */
  readonly kind?: string;
  /** What it is called. */
  readonly title?: RawText;
  /** One or two sentences. */
  readonly summary?: RawText;
  /** All there is to say. */
  readonly description?: RawText;
  /** Words of the summary or the description that are links, in the order of the text. No two overlap. */
  readonly textLinks?: readonly RawTextLink[];
  /** A day (all day), a date and time, or a month or year. Left out only for an announcement, or with whenText. */
  readonly start?: string;
  /** Of the same class as start: for days the last day, inclusive; for times the moment it ends. */
  readonly end?: string;
  /** The event's own zone. */
  readonly timeZone?: string;
  /** When, in words: shown where the date is vague. */
  readonly whenText?: RawText;
  /** The earlier start of what was rescheduled, or the earlier date of an extended deadline. */
  readonly previousStart?: string;
  /** Its dates one by one; instead of recurrence. */
  readonly occurrences?: readonly RawOccurrence[];
  /** Rules for its dates (RFC 5545, 3.3.10), in local time. */
  readonly recurrence?: RawRecurrence;
  /** scheduled where it is left out. Known values: scheduled, tentative, postponed, rescheduled, moved-online, cancelled. */
  readonly status?: string;
  /** How to take part; not stated where it is left out. Known values: in-person, online, hybrid. */
  readonly attendanceMode?: string;
  /** Where. */
  readonly location?: RawLocation;
  /** The hosting countries; the country of the location where it is left out. */
  readonly countries?: readonly string[];
  /** Slugs of the catalogue or of the feed's own topics. */
  readonly topics?: readonly string[];
  /** Free words. */
  readonly tags?: readonly string[];
  /** What is spoken. */
  readonly languages?: readonly string[];
  /** Languages interpreted into. */
  readonly interpretation?: readonly string[];
  /** What helps people with disabilities to take part. */
  readonly accessibility?: RawText;
  /** At most one livestream for each language. */
  readonly links?: readonly RawLink[];
  /** How to register. */
  readonly registration?: RawRegistration;
  /** Further dates of the event, each also offered as an item of its own. */
  readonly milestones?: readonly RawMilestone[];
  /** A picture; shown only where the page asks for pictures. */
  readonly image?: RawImage;
  /** Who holds it. */
  readonly organizers?: readonly RawOrg[];
  /** Ids of what it is part of. */
  readonly partOf?: readonly string[];
  /** What it is within that. Known values: main, session, side-event, associated. */
  readonly role?: string;
  /** true lists an announcement without a date before the others. Default: the newest is first, by created. */
  readonly pinned?: boolean;
  /** Who passes on an announcement that the organizers wrote. */
  readonly repostedBy?: RawOrg;
  /** When it was first published. */
  readonly created?: string;
  /** When it last changed. */
  readonly updated?: string;
  /** Where it was taken from. */
  readonly source?: RawSource;
  /** In a feed that was made of several: the names of those that have it, the one that says most first. Lists show "From …". */
  readonly sources?: readonly RawText[];
  /**
   * How long it takes, instead of end (RFC 5545, 3.3.6): PT90M, P1DT12H, P2W. Years and months are not used: their length is not
   * known.
   */
  readonly duration?: string;
}

/** A feed as a reader of a format returns it, for `normalize` to examine. */
export interface RawFeed {
  /** What tells a reader that this is an ogp-events feed. */
  readonly format?: string;
  /** 1.0 or 1.1; a later minor version only adds fields. */
  readonly version?: string;
  /** The name of the feed. */
  readonly title?: RawText;
  readonly description?: RawText;
  /** The language of every bare string. */
  readonly language?: string;
  /** The time zone of events without one of their own. */
  readonly timeZone?: string;
  /** The page that lists these events for people. */
  readonly homepage?: string;
  /** Where this feed is published. */
  readonly feedUrl?: string;
  /** The next page of the feed; a page has fewer than 5,000 events and 1 MB. */
  readonly nextUrl?: string;
  /** When the feed last changed. */
  readonly updated?: string;
  /** The terms under which it may be used, as the address of a licence. */
  readonly license?: string;
  /** Since 1.1: the table of the calendars that people can subscribe to, calendars.json as ogp-events calendars writes it. */
  readonly calendars?: string;
  /** Who publishes the feed. */
  readonly publisher?: RawOrg;
  /**
   * Topics beyond the catalogue (access-to-information, anti-corruption, civic-space, climate-environment, digital-governance,
   * fiscal-openness, gender-inclusion, justice, media-freedom, public-participation, other).
   */
  readonly topics?: readonly RawTopic[];
  /** The events; the list may be empty. */
  readonly events: readonly RawEvent[];
}
