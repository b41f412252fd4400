import type { FeedEvent, FeedHead } from './event.js';
import type { Issue } from './issue.js';

/** A feed as read: frozen, replaced by the next good copy. */
export interface FeedSnapshot extends FeedHead {
  readonly events: readonly FeedEvent[];
  /** The next page, absolute and safe, or `null`. */
  readonly nextUrl: string | null;
  /** Every issue: the feed's own first, then each event's. */
  readonly issues: readonly Issue[];
}
