import type { FeedEvent, FeedHead } from './event.js';
import type { Issue } from './issue.js';
import type { Occurrence } from './occurrence.js';

/** A feed as read: frozen, replaced by the next good copy. */
export interface FeedSnapshot extends FeedHead {
  readonly events: readonly FeedEvent[];
  /**
   * The dates of the events that do not recur, each placed on the time line, in the order of the events. What recurs has dates within a
   * window only: see `occurrencesBetween`. JSON leaves them out.
   */
  readonly occurrences: readonly Occurrence[];
  /** The next page, absolute and safe, or `null`. */
  readonly nextUrl: string | null;
  /** Every issue: the feed's own first, then each event's. */
  readonly issues: readonly Issue[];
}
