import type { FeedSnapshot } from '../model/feed.js';
import { asFeedError, type FeedError } from '../feed-error.js';
import { IDLE, type Feed, type FeedState, type FeedSubscriptionOptions } from './feed.js';
import type { LoadedFeed } from './page-reader.js';

/** Reads the whole feed once. */
export type FeedLoad = (options: {
  readonly signal: AbortSignal;
  /** `no-cache` if somebody asked for a newer copy. */
  readonly cache: 'default' | 'no-cache';
  /** See `PageSources`. */
  readonly onProgress: (snapshot: FeedSnapshot) => void;
}) => Promise<LoadedFeed>;

interface FeedStoreOptions {
  /** Called when the last subscriber has left for good. */
  readonly onIdle?: () => void;
  /** Real time; only tests replace these two. */
  readonly now?: () => number;
  readonly wait?: (ms: number, callback: () => void) => () => void;
}

/** A move in the page disconnects and connects again; frameworks may take a frame in between. */
const GRACE_MS = 50;
/** A copy of this age is still shown at once to a subscriber that comes back, but a newer one is asked for. */
const FRESH_MS = 5 * 60_000;
/** How long after a failure one more element of the same feed does not make the store try again. */
const FAILURE_STANDS_MS = 10_000;
/** Ten elements hear at once that the network is back; the load that the first of them began is no older than this. */
const JUST_BEGUN_MS = 1000;
/** `setTimeout` overflows beyond 24.8 days. */
const MAX_TIMER_MS = 2 ** 31 - 1;

// Captured: the page clock is injectable and pages fake `Date`, but the network's time is real.
const realNow = Date.now;

function realWait(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/**
 * The feed at one address, or in one element of the page. Loads when the first subscriber comes, stops when the last has left, and in
 * between keeps the last good copy, whatever fails. One load at a time; only the store aborts it.
 */
export class FeedStore implements Feed {
  readonly #load: FeedLoad;
  readonly #onIdle: (() => void) | undefined;
  readonly #now: () => number;
  readonly #wait: (ms: number, callback: () => void) => () => void;
  readonly #subscribers = new Map<() => void, FeedSubscriptionOptions>();
  #state = IDLE;
  #pending: { readonly done: Promise<void>; readonly at: number } | null = null;
  /** Ends the last load, and the search for why it failed. */
  #abort: AbortController | null = null;
  #running = false;
  /** The copy lacks pages that the feed has. */
  #partial = false;
  /** The documents of the last whole copy reached no subscriber that keeps them. */
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

  subscribe(onChange: () => void, options: FeedSubscriptionOptions = {}): () => void {
    // A new function each time, so that one callback may subscribe twice.
    const notify = (): void => onChange();
    this.#subscribers.set(notify, options);
    this.#cancelGrace?.();
    this.#cancelGrace = null;
    if (!this.#running) {
      this.#running = true;
      if (this.#isFailed || this.#age >= FRESH_MS) void this.#start('default');
    } else if (this.#isFailed && this.#age >= FAILURE_STANDS_MS) {
      void this.refresh();
    }
    // A subscriber that keeps copies and comes after the documents gets them again: from the browser's cache, where HTTP allows.
    if (options.onTexts && this.#unheard && !this.#pending) void this.#start('default');
    this.#schedule();
    return () => {
      if (!this.#subscribers.delete(notify)) return;
      if (this.#subscribers.size > 0) this.#schedule();
      else this.#cancelGrace = this.#wait(GRACE_MS, () => this.#stop());
    };
  }

  refresh(): Promise<void> {
    return this.#running ? this.#start('no-cache') : Promise.resolve();
  }

  refreshIfFailed(): void {
    const pending = this.#pending;
    if (!pending) {
      if (this.#isFailed) void this.refresh();
    } else if (this.#now() - pending.at > JUST_BEGUN_MS) {
      void pending.done.then(() => this.#pending ?? this.refreshIfFailed());
    }
  }

  refreshIfDue(): void {
    if (this.#age >= this.#intervalMs) void this.refresh();
  }

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
    if (this.#pending) return this.#pending.done;
    this.#cancelRefresh?.();
    this.#cancelRefresh = null;
    const { snapshot } = this.#state;
    this.#set(snapshot ? { refreshing: true } : { status: 'loading', error: null });
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    // Inside a promise, so that a load that throws at once is a failure like any other.
    const loading = new Promise<LoadedFeed>((resolve) => {
      const onProgress = (part: FeedSnapshot): void => {
        // An older copy stays until the new one is whole.
        if (abort.signal.aborted || snapshot) return;
        this.#partial = true;
        this.#set({ status: 'ready', snapshot: part, loadedAt: this.#now(), refreshing: true });
      };
      resolve(this.#load({ signal: abort.signal, cache, onProgress }));
    });
    const done = loading.then(
      (loaded) => this.#settle(abort.signal, loaded, loaded.failure),
      async (cause: unknown) => {
        const [one] = this.#subscribers.values();
        const error = asFeedError(cause);
        this.#settle(abort.signal, null, (await one?.explain?.(error, abort.signal)) ?? error);
      },
    );
    this.#pending = { done, at: this.#now() };
    return done;
  }

  #settle(signal: AbortSignal, loaded: LoadedFeed | null, failure: FeedError | null): void {
    if (signal.aborted) return;
    this.#pending = null;
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
    if (this.#pending || interval === Infinity) return;
    const ms = Math.min(MAX_TIMER_MS, Math.max(0, interval - this.#age));
    this.#cancelRefresh = this.#wait(ms, () => {
      this.#cancelRefresh = null;
      // While the page is hidden nothing is asked for; `refreshIfDue` makes up for it.
      const isWanted = [...this.#subscribers.values()].some((one) => one.refreshMinutes && !one.isPaused?.());
      if (isWanted) void this.refresh();
    });
  }

  #stop(): void {
    this.#cancelGrace = null;
    this.#running = false;
    this.#abort?.abort();
    this.#pending = null;
    this.#cancelRefresh?.();
    this.#cancelRefresh = null;
    // Without a copy to show, a failure is forgotten: the next subscriber starts afresh.
    this.#set(this.#state.snapshot ? { refreshing: false } : IDLE);
    this.#onIdle?.();
  }

  #set(change: Partial<FeedState>): void {
    this.#state = Object.freeze({ ...this.#state, ...change });
    for (const notify of [...this.#subscribers.keys()]) notify();
  }
}
