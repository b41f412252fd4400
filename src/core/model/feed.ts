import type { FeedEvent, Org, Text } from './event.js';
import type { Issue } from './issue.js';

/** A topic as the feed defines it. */
export interface Topic {
  /** Slug. */
  readonly id: string;
  readonly label: Text;
  /** The slug of a wider topic, or `null`. */
  readonly broader: string | null;
  readonly url: string | null;
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
