import type { FeedSnapshot } from '../model/feed.js';
import { asFeedError, type FeedError } from '../feed-error.js';
import type { LoadedFeed } from './feed-pages.js';
import type { FeedText } from './feed-source.js';

/** What is known of a feed now: frozen, replaced at every change. */
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
}

/** Reads the whole feed once. */
export type FeedLoad = (options: {
  readonly signal: AbortSignal;
  /** `no-cache` where somebody asked for what is new. */
  readonly cache: 'default' | 'no-cache';
  /** See `PageSources`. */
  readonly onProgress: (snapshot: FeedSnapshot) => void;
}) => Promise<LoadedFeed>;

/** One subscriber's wishes. */
interface FeedSubscription {
  /** Ask again after so many minutes (at least 1; 0 or nothing: never). The shortest wish of all subscribers counts. */
  readonly refreshMinutes?: number;
  /** `true` while this subscriber has nobody to show news to (a hidden page). */
  readonly paused?: () => boolean;
  /** Called with the documents of each whole copy that arrives, unless they are too large to be kept. */
  readonly onTexts?: (texts: readonly FeedText[], loadedAt: number) => void;
}

interface FeedStoreOptions {
  /** Called when the last subscriber has left for good. */
  readonly onIdle?: () => void;
  /** Real time; only tests replace these two. */
  readonly now?: () => number;
  readonly wait?: (ms: number, callback: () => void) => () => void;
}

/** Nothing asked for, nothing known. */
export const IDLE: FeedState = Object.freeze({
  status: 'idle',
  snapshot: null,
  error: null,
  loadedAt: null,
  refreshing: false,
});

/** A move in the page disconnects and connects again; frameworks may take a frame in between. */
const GRACE_MS = 50;
/** A copy of this age is shown at once to whoever comes back, but no longer taken for new. */
const FRESH_MS = 5 * 60_000;
/** How long a failure stands before one more element of the same feed makes us try again. */
const FAILURE_STANDS_MS = 10_000;
/** Ten elements hear at once that the network is back; the load that the first of them began is no older than this. */
const OLD_FLIGHT_MS = 1000;
/** `setTimeout` overflows beyond 24.8 days. */
const MAX_TIMER_MS = 2 ** 31 - 1;

// Captured: the page clock is injectable and pages fake `Date`, but the network's time is real.
const realNow = Date.now;

function realWait(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/**
 * One feed's life: loads when the first subscriber comes, stops when the last has left, and in between keeps the last good
 * copy, whatever fails. One load at a time; only the store aborts it. No promise that it hands out ever rejects.
 */
export class FeedStore {
  readonly #load: FeedLoad;
  readonly #onIdle: (() => void) | undefined;
  readonly #now: () => number;
  readonly #wait: (ms: number, callback: () => void) => () => void;
  readonly #subscribers = new Map<() => void, FeedSubscription>();
  #state = IDLE;
  #flight: { readonly abort: AbortController; readonly done: Promise<void>; readonly at: number } | null = null;
  #running = false;
  /** The copy lacks pages that the feed has. */
  #partial = false;
  /** The documents of the last whole copy reached nobody who keeps them. */
  #unheard = false;
  /** When the last load ended, well or not. */
  #settledAt = -Infinity;
  #cancelGrace: (() => void) | null = null;
  #cancelRefresh: (() => void) | null = null;

  constructor(load: FeedLoad, options: FeedStoreOptions = {}) {
    this.#load = load;
    this.#onIdle = options.onIdle;
    this.#now = options.now ?? realNow;
    this.#wait = options.wait ?? realWait;
  }

  get state(): FeedState {
    return this.#state;
  }

  /**
   * Keeps the feed loaded and calls back after every change of `state`.
   *
   * @returns Leaves again; calling it twice is harmless.
   */
  subscribe(onChange: () => void, wishes: FeedSubscription = {}): () => void {
    // A key of its own, so that one callback may subscribe twice.
    const notify = (): void => onChange();
    this.#subscribers.set(notify, wishes);
    this.#cancelGrace?.();
    this.#cancelGrace = null;
    if (!this.#running) {
      this.#running = true;
      if (this.#isFailed || this.#age >= FRESH_MS) void this.#start('default');
    } else if (this.#isFailed && this.#age >= FAILURE_STANDS_MS) {
      void this.refresh();
    }
    // Who keeps copies and came after the documents gets them again: from the browser's cache, where HTTP allows.
    if (wishes.onTexts && this.#unheard && !this.#flight) void this.#start('default');
    this.#schedule();
    return () => {
      if (!this.#subscribers.delete(notify)) return;
      if (this.#subscribers.size > 0) this.#schedule();
      else this.#cancelGrace = this.#wait(GRACE_MS, () => this.#stop());
    };
  }

  /** Asks the server for what is new, or joins the load under way. Resolves when that has ended, well or not. */
  refresh(): Promise<void> {
    return this.#running ? this.#start('no-cache') : Promise.resolve();
  }

  /** Drops the load under way, whose source has changed meanwhile, and begins anew. */
  restart(): Promise<void> {
    this.#abort();
    return this.refresh();
  }

  /** Tries again if the last load failed, or if one fails that set out before: for when the network is back. */
  refreshIfFailed(): void {
    const flight = this.#flight;
    if (!flight) {
      if (this.#isFailed) void this.refresh();
    } else if (this.#now() - flight.at > OLD_FLIGHT_MS) {
      void flight.done.then(() => this.#flight ?? this.refreshIfFailed());
    }
  }

  /** Catches up where the copy has outlived the refresh interval: timers rest while a page is hidden or a device asleep. */
  refreshIfDue(): void {
    if (this.#age >= this.#intervalMs) void this.refresh();
  }

  /** As a new page load would: tries again after a failure, and refreshes a copy that is no longer new. */
  refreshIfStale(): void {
    if (this.#isFailed || this.#age >= Math.min(FRESH_MS, this.#intervalMs)) void this.refresh();
  }

  get #isFailed(): boolean {
    return this.#state.snapshot === null || this.#state.error !== null || this.#partial;
  }

  /** Milliseconds since the last load ended; endless after the system clock was set back. */
  get #age(): number {
    const age = this.#now() - this.#settledAt;
    return age < 0 ? Infinity : age;
  }

  get #intervalMs(): number {
    let shortest = Infinity;
    for (const { refreshMinutes } of this.#subscribers.values()) {
      if (refreshMinutes && refreshMinutes > 0) shortest = Math.min(shortest, Math.max(1, refreshMinutes) * 60_000);
    }
    return shortest;
  }

  #start(cache: 'default' | 'no-cache'): Promise<void> {
    if (this.#flight) return this.#flight.done;
    this.#cancelRefresh?.();
    this.#cancelRefresh = null;
    const { snapshot } = this.#state;
    this.#set(snapshot ? { refreshing: true } : { status: 'loading', error: null });
    const abort = new AbortController();
    // Inside a promise, so that even a load that throws at once is a failure like any other.
    const loading = new Promise<LoadedFeed>((resolve) => {
      const onProgress = (part: FeedSnapshot): void => {
        // What there was before stays until the new one is whole.
        if (abort.signal.aborted || snapshot) return;
        this.#partial = true;
        this.#set({ status: 'ready', snapshot: part, loadedAt: this.#now(), refreshing: true });
      };
      resolve(this.#load({ signal: abort.signal, cache, onProgress }));
    });
    const done = loading.then(
      (loaded) => this.#settle(abort.signal, loaded, loaded.failure),
      (cause: unknown) => this.#settle(abort.signal, null, asFeedError(cause)),
    );
    this.#flight = { abort, done, at: this.#now() };
    return done;
  }

  #settle(signal: AbortSignal, loaded: LoadedFeed | null, failure: FeedError | null): void {
    if (signal.aborted) return;
    this.#flight = null;
    this.#settledAt = this.#now();
    const hasWhole = this.#state.snapshot !== null && !this.#partial;
    const texts = failure ? null : loaded?.texts;
    if (loaded && !failure) this.#unheard = texts !== null;
    for (const { onTexts } of texts ? this.#subscribers.values() : []) {
      if (!onTexts) continue;
      this.#unheard = false;
      onTexts(texts!, this.#settledAt);
    }
    if (loaded && !(failure && hasWhole)) {
      this.#partial = failure !== null;
      const { snapshot } = loaded;
      this.#set({ status: 'ready', snapshot, error: null, loadedAt: this.#settledAt, refreshing: false });
    } else {
      this.#set({ status: this.#state.snapshot ? 'ready' : 'error', error: failure, refreshing: false });
    }
    this.#schedule();
  }

  /** Arms the next refresh, counted from the end of the last load. */
  #schedule(): void {
    this.#cancelRefresh?.();
    this.#cancelRefresh = null;
    const interval = this.#intervalMs;
    if (this.#flight || interval === Infinity) return;
    const ms = Math.min(MAX_TIMER_MS, Math.max(0, interval - this.#age));
    this.#cancelRefresh = this.#wait(ms, () => {
      this.#cancelRefresh = null;
      // Where nobody looks, the next look catches up (`refreshIfDue`).
      const wanted = [...this.#subscribers.values()].some((wish) => wish.refreshMinutes && !wish.paused?.());
      if (wanted) void this.refresh();
    });
  }

  #stop(): void {
    this.#cancelGrace = null;
    this.#running = false;
    this.#abort();
    this.#cancelRefresh?.();
    this.#cancelRefresh = null;
    // A failure is not remembered without a copy to show: whoever comes next starts afresh.
    this.#set(this.#state.snapshot ? { refreshing: false } : IDLE);
    this.#onIdle?.();
  }

  #abort(): void {
    this.#flight?.abort.abort();
    this.#flight = null;
  }

  #set(change: Partial<FeedState>): void {
    this.#state = Object.freeze({ ...this.#state, ...change });
    for (const notify of [...this.#subscribers.keys()]) notify();
  }
}
