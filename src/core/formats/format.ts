import type { RawFeed } from '../model/raw-feed.js';
import type { RawIssues } from './raw-issues.js';

/** A document before anybody knows what it is. */
export interface Probe {
  /** The whole text, without byte order mark. */
  readonly text: string;
  /** Parsed JSON, or `undefined` where the text is none. */
  readonly json: unknown;
  /** The media type it came with, lower case, without parameters; `''` where it came with none. */
  readonly type: string;
  /** The absolute URL that relative URLs in the document resolve against; `''` where none is known. */
  readonly base: string;
}

/**
 * What a format's module exports: from a document to one in the shape of `ogp-events` 1, which {@link normalize} then examines.
 * A reader need not distrust what it copies, but must bear any shape; it may throw a `FeedError` for a document it cannot read at all.
 * It records in `issues` what it could not copy: nothing that was published disappears silently.
 */
export interface FormatModule {
  readonly read: (probe: Probe, issues: RawIssues) => RawFeed | Promise<RawFeed>;
}

/** One row of the format table. */
export interface Format {
  /** What `FeedSnapshot.format` says, and what a page author writes to force the format. */
  readonly id: string;
  /** Media types that mean this format where the content does not tell. */
  readonly mediaTypes: readonly string[];
  /** Whether a document is of this format; cheap, and certain enough to stop looking. */
  readonly matches: (probe: Probe) => boolean;
  readonly load: () => Promise<FormatModule>;
}
