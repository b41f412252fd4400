import type { RawIssue } from './raw-issues.js';

/** The words of a page's author about a source of events beyond its address: examined, and frozen. */
export interface SourceOptions {
  /** The name of the source. It heads a feed that has no title of its own. */
  readonly label?: string;
  /** The id of a format (`csv`, `icalendar`), where detection must not guess. */
  readonly type?: string;
  /** The zone of times for which the document names none: IANA. */
  readonly timeZone?: string;
  /** `true`: wall clock and zone count, the offsets that the document prints do not. */
  readonly ignoreOffsets?: boolean;
  /** Where a document of no format that we know has its events, and they their fields; examined by `formats/mapping/`. */
  readonly map?: Readonly<Record<string, unknown>>;
  /** Slugs or labels of topics, for events that have none. */
  readonly topics?: readonly string[];
  /** ISO 3166-1 alpha-2, upper case, for events that name no country. */
  readonly countries?: readonly string[];
  /** BCP 47, for events that name no language. */
  readonly languages?: readonly string[];
  /** Of a social feed: `true` lists reposts of others' posts as well. */
  readonly reposts?: boolean;
  /** The faults of the author's words; recorded with the feed. */
  readonly issues?: readonly RawIssue[];
}

/** Those of a source of which only the address is known. */
export const NO_OPTIONS: SourceOptions = Object.freeze({});

/** A source: where it is, and what its author says about it. */
export interface Source {
  /** A URL relative to the page, `#id`, or `page`. */
  readonly src: string;
  readonly options: SourceOptions;
}
