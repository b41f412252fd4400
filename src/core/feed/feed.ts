import type { FeedError } from '../feed-error.js';
import type { Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { FeedText } from './feed-source.js';

/** The state of a feed: frozen, replaced at every change. */
export interface FeedState {
  /** `ready` as soon as there is a copy to show, whatever happens afterwards; `error` only without one. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** The last good copy, or `null`. While the first load goes on it may be the feed's first pages. */
  readonly snapshot: FeedSnapshot | null;
  /** Why the last load failed, or `null`. With `ready`: the copy is stale. */
  readonly error: FeedError | null;
  /** When the copy arrived: epoch milliseconds of the real clock, whatever day the page is shown "as on". */
  readonly loadedAt: number | null;
  /** `true` while a copy is shown and more, or a newer one, is on its way. */
  readonly refreshing: boolean;
  /** The sources that it is merged from, in their order, if there are several. */
  readonly sources?: readonly SourceState[];
}

/** One of several sources of a feed. */
export interface SourceState {
  /** As the page's author writes it: a URL relative to the page, or `#id`. */
  readonly src: string;
  /** Its name beside its events: what the author says, else the feed's title, else its server. */
  readonly label: Text;
  readonly state: FeedState;
  /** Loads it alone anew. Resolves when that has ended, well or not. */
  readonly retry: () => Promise<void>;
}

/** The state of a feed that nobody has asked for. */
export const IDLE: FeedState = Object.freeze({
  status: 'idle',
  snapshot: null,
  error: null,
  loadedAt: null,
  refreshing: false,
});

export interface FeedSubscriptionOptions {
  /** Asks again after so many minutes (at least 1; 0 or nothing: never). The shortest interval of all subscribers counts. */
  readonly refreshMinutes?: number;
  /** Returns `true` while this subscriber shows nothing to anybody (a hidden page). */
  readonly isPaused?: () => boolean;
  /**
   * Returns a failure with what is known about it, before anybody hears of it; what takes a while follows as its `explained`. Asked once a
   * failure. @param signal Aborted by the next load.
   */
  readonly explain?: (error: FeedError, signal: AbortSignal) => Promise<FeedError>;
  /** Called with the documents of each whole copy that arrives, unless they are too large to be kept. */
  readonly onTexts?: (texts: readonly FeedText[], loadedAt: number) => void;
}

/** A feed as elements see it. It loads while somebody subscribes. No promise that it returns ever rejects. */
export interface Feed {
  readonly state: FeedState;
  /**
   * Keeps the feed loaded and calls back after every change of `state`.
   *
   * @returns A function that ends the subscription; calling it twice is harmless.
   */
  subscribe(onChange: () => void, options?: FeedSubscriptionOptions): () => void;
  /** Asks for a newer copy, or joins the load under way. Resolves when that has ended, well or not. */
  refresh(): Promise<void>;
  /** Tries again if the last load failed, or if one fails that began before: for when the network is back. */
  refreshIfFailed(): void;
  /** Asks for a newer copy if the refresh interval has passed: timers rest while a page is hidden or a device asleep. */
  refreshIfDue(): void;
  /** Does what a new page load would: tries again after a failure, and refreshes a copy that is no longer new. */
  refreshIfStale(): void;
}
