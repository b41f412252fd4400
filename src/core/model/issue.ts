/** Every way in which a feed can be wrong and still be shown. Stable: page authors may test for these. */
export type IssueCode = Fault['code'];

/** Something wrong in a feed: recorded, shown to the page author once, and never a reason to lose anything else. */
export type Issue = Fault & {
  /** The event it is about, or `null` for the feed itself. */
  readonly eventId: string | null;
  /** The field it is about, as the feed names it (`end`, `location.country`), where there is one. */
  readonly field?: string;
  /** The name of the source that it is about, in a list of several. */
  readonly source?: string;
};

/**
 * A fault of a feed, with its details; `issueText` makes a sentence of it. `reason` tells apart the faults of one code.
 *
 * - `value`: what was published, short and clean, in quotation marks if it is text ("“soon”", "a list").
 * - `readAs`: what was made of it. `max`: the limit that was reached. `count`: how many there are.
 * - `start`, `end`: dates and times as published. `date`: the day it is about (`2024-05-30`).
 * - `offset`, `clock`: minutes east of UTC.
 */
export type Fault =
  // Time
  | {
      readonly code: 'offset-country-mismatch';
      readonly offset: number;
      readonly date: string;
      readonly countries: readonly string[];
      /** The offset of all clocks of these countries then; `null` where they differ. */
      readonly clock: number | null;
    }
  | {
      readonly code: 'offset-zone-mismatch';
      readonly reason: 'start';
      readonly offset: number;
      readonly date: string;
      readonly timeZone: string;
      /** The offset of the zone's clocks then. */
      readonly clock: number;
    }
  | {
      readonly code: 'offset-zone-mismatch';
      readonly reason: 'end';
      readonly end: string;
      readonly timeZone: string;
    }
  | { readonly code: 'end-not-after-start'; readonly start: string; readonly end: string }
  | { readonly code: 'no-time-zone'; readonly start: string }
  | { readonly code: 'unknown-zone'; readonly value: string }
  | { readonly code: 'nonstandard-zone'; readonly value: string; readonly readAs: string }
  /** The zone that a site has that was never given one. */
  | { readonly code: 'default-zone'; readonly value: string }
  | {
      readonly code: 'standard-time';
      readonly start: string;
      /** The zone as published, which has no summer time, and the one where clocks are an hour ahead then. */
      readonly timeZone: string;
      readonly summerZone: string;
    }
  | {
      readonly code: 'time-in-gap';
      readonly start: string;
      readonly timeZone: string;
      readonly readAs: string;
    }
  | {
      readonly code: 'invalid-time';
      readonly reason:
        | 'unreadable'
        | 'no-year'
        | 'partly-unreadable'
        | 'not-an-instant'
        | 'not-an-override'
        | 'not-a-day'
        | 'not-a-clock'
        /** Year 1 or 9999 in any format; in schema.org the first moment of 1970 as well. */
        | 'placeholder';
      readonly value: string;
    }
  | {
      readonly code: 'invalid-time';
      readonly reason: 'only-day' | 'only-clock';
      readonly value: string;
      readonly readAs: string;
    }
  | { readonly code: 'no-start' }
  // Recurrence
  | { readonly code: 'invalid-recurrence'; readonly reason: 'no-rule' | 'no-full-start' }
  | {
      readonly code: 'invalid-recurrence';
      readonly reason: 'not-a-rule' | 'not-a-day' | 'not-a-schedule' | 'not-a-weekday' | 'not-a-frequency';
      readonly value: string;
    }
  | { readonly code: 'invalid-recurrence'; readonly reason: 'no-days' | 'no-first-date' }
  | { readonly code: 'invalid-recurrence'; readonly reason: 'rule-too-long'; readonly max: number }
  | { readonly code: 'invalid-recurrence'; readonly reason: 'whole-period'; readonly period: 'month' | 'year' }
  | { readonly code: 'invalid-recurrence'; readonly reason: 'rule-without-dates'; readonly rule: string }
  | {
      readonly code: 'invalid-recurrence';
      readonly reason: 'rule-not-followed' | 'rule-read-as-limit';
      readonly rule: string;
      readonly fault: RuleFault;
    }
  | { readonly code: 'invalid-recurrence'; readonly reason: 'start-not-in-rule'; readonly start: string }
  | {
      readonly code: 'recurrence-truncated';
      readonly reason: 'too-many-rules';
      readonly count: number;
      readonly max: number;
    }
  | { readonly code: 'recurrence-truncated'; readonly reason: 'too-many-dates'; readonly max: number }
  | {
      readonly code: 'recurrence-truncated';
      readonly reason: 'too-many-exceptions';
      readonly count: number;
      readonly max: number;
    }
  | { readonly code: 'recurrence-truncated'; readonly reason: 'too-much-work' }
  | {
      readonly code: 'recurrence-truncated';
      readonly reason: 'too-many-in-feed';
      /** Days in UTC: what recurs is worked out from `since` until `until`; `null` where all of it is. */
      readonly since: string | null;
      readonly until: string | null;
    }
  // Identity and words
  | { readonly code: 'no-title' | 'no-country' }
  | { readonly code: 'no-id'; readonly readAs: string }
  | {
      readonly code: 'duplicate-id';
      /** Whether the other event with that id is on the same page of the feed. */
      readonly reason: 'same-page' | 'other-page';
      readonly value: string;
      readonly readAs: string;
    }
  /** Dates that share the id of another one. */
  | { readonly code: 'duplicate-id'; readonly reason: 'several-dates'; readonly count: number }
  | {
      readonly code: 'duplicate-event';
      readonly count: number;
      /** The ids of the copies, the first few. */
      readonly copies: readonly string[];
    }
  | { readonly code: 'unknown-country'; readonly value: string }
  | { readonly code: 'part-of-cycle'; readonly parents: readonly string[] }
  // Values
  | {
      readonly code: 'invalid-field' | 'invalid-feed-field';
      readonly reason: 'not-expected';
      readonly value: string;
      readonly expected: Expected;
    }
  | {
      readonly code: 'invalid-field' | 'invalid-feed-field';
      readonly reason: 'not-text' | 'partly-not-text' | 'missing';
    }
  | {
      readonly code: 'invalid-field' | 'invalid-feed-field';
      readonly reason: 'too-many-items';
      readonly count: number;
      readonly max: number;
    }
  /** Levels below `max` count for nothing: topics above a topic, offers within offers. */
  | { readonly code: 'invalid-field' | 'invalid-feed-field'; readonly reason: 'too-deep'; readonly max: number }
  | {
      readonly code: 'invalid-field';
      readonly reason: 'occurrences-and-recurrence' | 'end-without-start' | 'end-and-duration';
    }
  /** A value that programs write for one that nobody entered. */
  | { readonly code: 'invalid-field'; readonly reason: 'placeholder'; readonly value: string }
  | { readonly code: 'invalid-field'; readonly reason: 'too-many-issues'; readonly max: number }
  | { readonly code: 'invalid-field'; readonly reason: 'not-an-override'; readonly value: string }
  /** Parts of an event: those without a date, and those that the document does not hold. */
  | { readonly code: 'invalid-field'; readonly reason: 'undated-parts' | 'missing-parts'; readonly count: number }
  | { readonly code: 'invalid-field'; readonly reason: 'stray-facets'; readonly count: number }
  | {
      readonly code: 'invalid-field';
      readonly reason: 'changed-id';
      readonly value: string;
      readonly readAs: string;
    }
  | { readonly code: 'invalid-feed-field'; readonly reason: 'unknown-version'; readonly value: string }
  /** Objects that the document names, but does not hold. */
  | { readonly code: 'invalid-feed-field'; readonly reason: 'missing-parts'; readonly count: number }
  | { readonly code: 'unknown-value'; readonly reason: 'value' | 'topic' | 'member'; readonly value: string }
  | { readonly code: 'nonstandard-value'; readonly value: string; readonly readAs: string }
  | {
      readonly code: 'contradiction';
      /** The name, or the event that it is part of, says that it is off. */
      readonly reason: 'name' | 'whole';
      /** A status. */
      readonly value: string;
    }
  /** A text names a status that may be that of another event; times in UTC name a zone. */
  | { readonly code: 'contradiction'; readonly reason: 'text' | 'utc-zone'; readonly value: string }
  | {
      readonly code: 'contradiction';
      readonly reason: 'several-values';
      readonly values: readonly string[];
      readonly readAs: string;
    }
  /** Two sources of one event say different things. `readAs`: what is shown, `null` for nothing. */
  | {
      readonly code: 'contradiction';
      readonly reason: 'sources';
      readonly values: readonly string[];
      readonly readAs: string | null;
    }
  | {
      readonly code: 'contradiction';
      readonly reason: 'attendance-mode';
      readonly value: string;
      /** The mode that its locations give. */
      readonly other: string;
    }
  | { readonly code: 'contradiction'; readonly reason: 'price' | 'places' }
  /** The same time in UTC is another instant. */
  | {
      readonly code: 'contradiction';
      readonly reason: 'utc';
      readonly value: string;
      readonly start: string;
      readonly timeZone: string;
    }
  | { readonly code: 'contradiction'; readonly reason: 'opens-too-late' | 'closes-too-late'; readonly value: string }
  | {
      readonly code: 'contradiction';
      readonly reason: 'closes-before-opening';
      readonly start: string;
      readonly end: string;
    }
  /** Nothing says which of its numbers is the day, the month or the year. */
  | { readonly code: 'ambiguous-date'; readonly value: string }
  /** Of the mapping that the page's author gives: paths that found nothing, or members that cannot be used; with the words that can. */
  | {
      readonly code: 'unread-map';
      readonly reason: 'nothing-found' | 'no-path' | 'no-date-format';
      readonly paths: readonly string[];
    }
  /** Columns of a table whose headers mean no field, or one that another column before them fills. */
  | { readonly code: 'unread-columns'; readonly values: readonly string[] }
  /** Rows of a table that do not fit its header, or a quote that never ends. `position`: of the first, counted from 1. */
  | {
      readonly code: 'uneven-rows';
      readonly reason: 'longer' | 'shorter' | 'open-quote';
      readonly count: number;
      readonly position: number;
    }
  /** Rows below a table that have one cell alone, and are no events. `values`: the first few of these cells. */
  | {
      readonly code: 'uneven-rows';
      readonly reason: 'below';
      readonly count: number;
      readonly position: number;
      readonly values: readonly string[];
    }
  | { readonly code: 'unsafe-url' | 'private-url'; readonly value: string }
  | { readonly code: 'text-truncated'; readonly max: number }
  /** A text or address gives the password of a meeting away. It is shown as published. */
  | { readonly code: 'published-password' }
  // Calendars
  /** The document ends before what it began. `within`: what was left out for that, as the document calls it; `''` for nothing. */
  | { readonly code: 'cut-off'; readonly within: string }
  /** `line`: the first of those that cannot be read, counted from 1. */
  | { readonly code: 'broken-line'; readonly line: number }
  | { readonly code: 'older-versions'; readonly count: number }
  | {
      readonly code: 'zone-rules';
      /** The feed's own rules of a zone are others than those of the tz database. */
      readonly reason: 'differ';
      readonly timeZone: string;
      readonly date: string;
      readonly offset: number;
      readonly clock: number;
    }
  /** The zone is none that is known by name; its rules are those of the feed. */
  | { readonly code: 'zone-rules'; readonly reason: 'own'; readonly value: string }
  | { readonly code: 'not-read'; readonly reason: 'exception-rule' | 'rule-of-change' | 'inline-file' }
  /** `types`: of the parts that are no events, as the document calls them. */
  | { readonly code: 'not-read'; readonly reason: 'components'; readonly types: readonly string[] }
  // Feed
  /** The server answered with errors beside the data. */
  | { readonly code: 'server-error'; readonly value: string }
  | {
      readonly code: 'not-utf-8';
      /** The charset that its mark or its server names, or the usual one of a table; else `utf-8`, so that characters are lost. */
      readonly readAs: string;
      /** Whether nobody says so. */
      readonly isGuess: boolean;
    }
  /** Sources that the page's author names and that are not read: those beyond the first twenty, without an address, or the `src` of the element. */
  | {
      readonly code: 'unread-sources';
      readonly reason: 'too-many' | 'no-address' | 'other-src';
      readonly values: readonly string[];
    }
  /** `types`: the types of what the document holds instead, the first few. */
  | { readonly code: 'no-events'; readonly types: readonly string[] }
  /** `value`: the other vocabulary. */
  | { readonly code: 'other-vocabulary'; readonly value: string }
  /** The document is no JSON, but could be mended. `cause`: the error's message. */
  | { readonly code: 'broken-json'; readonly cause: string }
  /** The document ends too early; or it is XML that is not well-formed. */
  | { readonly code: 'cut-short' | 'broken-xml' }
  | { readonly code: 'too-many-objects'; readonly max: number }
  /** Entries that are private, confidential, drafts or hidden. */
  | { readonly code: 'not-public'; readonly count: number }
  /** Parts of a social feed that are not the words of its account, and pictures under a warning. */
  | {
      readonly code: 'left-out';
      readonly reason: 'replies' | 'reposts' | 'pictures';
      readonly count: number;
    }
  | {
      readonly code: 'invalid-event';
      readonly reason: 'not-an-object';
      /** Counted from 1. */
      readonly position: number;
      readonly value: string;
    }
  | {
      readonly code: 'invalid-event';
      /** `script`: one of those of JSON-LD that the page itself holds. */
      readonly reason: 'failed' | 'script';
      readonly position: number;
      /** The error's message. */
      readonly cause: string;
    }
  | {
      readonly code: 'too-many-events';
      /** `null` where nobody counted. */
      readonly count: number | null;
      readonly max: number;
    }
  | { readonly code: 'too-many-pages'; readonly max: number }
  | { readonly code: 'repeated-page'; readonly url: string }
  | {
      readonly code: 'page-failed';
      /** `not-read`: it may not be asked for. `failed`: it was asked for in vain. */
      readonly reason: 'not-read' | 'failed';
      /** Counted from 1. */
      readonly page: number;
      /** The error's message. */
      readonly cause: string;
    };

/** The kind of value that a field should have held. */
export type Expected =
  | 'boolean'
  | 'date'
  | 'duration'
  | 'https-url'
  | 'id'
  | 'language'
  | 'latitude'
  | 'longitude'
  | 'name'
  | 'object'
  | 'passage'
  | 'position'
  | 'slug'
  | 'text'
  | 'url';

/** A fault of a recurrence rule. */
export type RuleFault =
  | {
      readonly code:
        'until-and-count' | 'setpos-alone' | 'days-not-in-months' | 'other-calendar' | 'no-frequency' | 'no-week-start';
    }
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'unknown-part' | 'repeated-part'; readonly part: string }
  | { readonly code: 'invalid-value'; readonly part: string; readonly value: string }
  | { readonly code: 'too-frequent'; readonly frequency: string }
  /** Parts without a meaning in such a rule, which were read as limits. */
  | { readonly code: 'out-of-place'; readonly parts: readonly string[]; readonly frequency: string };
