import { keepCopy, recallCopy, type KeptCopy } from '../core/feed/device-copies.js';
import type { FeedError } from '../core/feed-error.js';
import type { Feed, FeedState } from '../core/feed/feed.js';
import type { FeedText } from '../core/feed/feed-source.js';
import type { SourceOptions } from '../core/source-options.js';

/** The copy of each feed, looked up once for all elements of the page. */
const recalled = new WeakMap<Feed, Promise<KeptCopy | null>>();

/**
 * Shows one element the copy on the device of a feed that cannot be loaded and has no copy in this page. Other elements of the same feed
 * know nothing of it. A chunk of its own, for elements with `cache="device"`.
 */
export class DeviceCopy {
  readonly #key: string;
  readonly #feed: Feed;
  readonly #source: SourceOptions;
  readonly #onChange: () => void;
  /** `undefined` until it was looked up, `null` if there is none. */
  #copy: KeptCopy | null | undefined = undefined;
  #isLooking = false;
  /** Why the feed could not be loaded, also while that is tried again. */
  #error: FeedError | null = null;
  /** The last result of `withCopy`, and the state that it was made of. */
  #last: { readonly state: FeedState; readonly result: FeedState } | null = null;

  /** @param key The feed's key. @param onChange Called when `withCopy` may return another state. */
  constructor(key: string, source: SourceOptions, feed: Feed, onChange: () => void) {
    this.#key = key;
    this.#feed = feed;
    this.#source = source;
    this.#onChange = onChange;
  }

  /** Keeps the documents that have arrived. */
  keep(texts: readonly FeedText[], loadedAt: number): void {
    void keepCopy(this.#key, texts, loadedAt);
  }

  /** Returns the feed's state, with the copy instead of a failure. Frozen; the same object for the same state. */
  withCopy(state: FeedState): FeedState {
    if (state.snapshot) return state;
    if (state.status === 'error') {
      this.#error = state.error;
      if (!this.#isLooking) void this.#look();
    }
    if (this.#last?.state !== state) this.#last = { state, result: Object.freeze(this.#replace(state)) };
    return this.#last.result;
  }

  #replace(state: FeedState): FeedState {
    const copy = this.#copy;
    if (copy) {
      const { snapshot, loadedAt } = copy;
      return { status: 'ready', snapshot, loadedAt, error: this.#error, refreshing: state.status === 'loading' };
    }
    return state.status === 'error' && copy === undefined ? { ...state, status: 'loading', error: null } : state;
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    let found = recalled.get(this.#feed);
    if (!found) recalled.set(this.#feed, (found = recallCopy(this.#key, this.#source)));
    this.#copy = await found;
    this.#last = null;
    this.#onChange();
  }
}
