import type { RawFeed } from '../model/raw-feed.js';
import type { RawIssues } from '../raw-issues.js';
import type { SourceOptions } from '../source-options.js';

/** A document whose format is not known yet. */
export interface Probe {
  /** The document's own absolute URL, after redirects; `#id` for an inline feed. */
  readonly url: string;
  /** The absolute URL that relative URLs in the document resolve against; `''` where none is known. */
  readonly base: string;
  /** The whole text, without byte order mark. */
  readonly text: string;
  /** The parsed JSON, or `undefined` if the text is none. */
  readonly json: unknown;
  /** The media type it came with, lower case, without parameters; `''` if it came with none. Or the id of a format, which forces it. */
  readonly type: string;
  /** The words of the page's author about the source. `readFeed` itself applies all but `map` and `reposts`. */
  readonly source: SourceOptions;
}

/** A page for people, and the address of the feed behind it. */
interface FeedAddress {
  /** Matches the page's whole address, from `^` to `$`. */
  readonly page: RegExp;
  /** The feed's address; `$1` and so on stand for what `page` captured. */
  readonly feed: string;
}

/** The facts of a format that a request needs. Only data: it is loaded before there is any document. */
export interface FormatRequest {
  /** The `type` that forces the format, and what `FeedSnapshot.format` says. */
  readonly id: string;
  /** Media types that mean this format even if the content does not tell; also what a server is asked for. */
  readonly mediaTypes: readonly string[];
  /** Addresses at which there is no feed of this format, but a page about one: another address is asked instead. */
  readonly addresses?: readonly FeedAddress[];
}

/** One row of the format table. */
export interface Format extends FormatRequest {
  /** The syntax of its documents. A document that is not JSON is only offered to formats with `text`. */
  readonly syntax: 'json' | 'text';
  /** `true` if the format demands a title, a language, a version and ids: what is missing is then an issue. Default `false`. */
  readonly strict?: boolean;
  /** `true` if its documents stand in pages, where systems put comments around them and line breaks into them. Default `false`. */
  readonly isLinkedData?: boolean;
  /** Whether a document is of this format. It must be cheap, and certain enough to stop looking: it is asked about every feed. */
  readonly matches: (probe: Probe) => boolean;
  readonly load: () => Promise<FormatModule>;
}

/** The format of a document. */
export interface FoundFormat {
  readonly format: Format;
  /** The document for its reader: as it came, or repaired. */
  readonly probe: Probe;
}

/** The exports of a format's module. */
export interface FormatModule {
  /**
   * Translates a document into the shape of `ogp-events` 1, which `normalize` then examines. A reader may copy values unchecked, but
   * must not fail on any shape. It records in `issues` what it could not copy: nothing that was published disappears silently.
   *
   * If more pages follow, `nextUrl` is the next address to ask. Where a format has pages by query, the reader makes it of `probe.url` and of
   * what the document says: a cursor, or the number of pages.
   *
   * @throws FeedError for a document that it cannot read at all.
   */
  readonly read: (probe: Probe, issues: RawIssues) => RawFeed | Promise<RawFeed>;
}
