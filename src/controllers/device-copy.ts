import { keepCopy, recallCopy, type DeviceCopy as Kept } from '../core/feed/device-copies.js';
import type { FeedError } from '../core/feed-error.js';
import type { FeedText } from '../core/feed/feed-source.js';
import type { FeedState, FeedStore } from '../core/feed/feed-store.js';

/** Looked up once for each feed of the page, for all elements that ask. */
const recalled = new WeakMap<FeedStore, Promise<Kept | null>>();

/**
 * What one element shows of a feed that cannot be loaded and has no copy in this page: the copy kept on the device, if there is one. Other
 * elements of the same feed know nothing of it. A chunk of its own, for elements with `cache="device"`.
 */
export class DeviceCopy {
  readonly #key: string;
  readonly #store: FeedStore;
  readonly #onChange: () => void;
  /** `undefined` until it was looked up. */
  #kept: Kept | null | undefined = undefined;
  #isLooking = false;
  /** Why the feed could not be loaded, also while that is tried again. */
  #error: FeedError | null = null;
  #shown: { readonly of: FeedState; readonly state: FeedState } | null = null;

  /** @param key The feed's key. @param onChange Called when `over` may say something else. */
  constructor(key: string, store: FeedStore, onChange: () => void) {
    this.#key = key;
    this.#store = store;
    this.#onChange = onChange;
  }

  /** Keeps what has arrived. */
  keep(texts: readonly FeedText[], loadedAt: number): void {
    void keepCopy(this.#key, texts, loadedAt);
  }

  /** The state of the store, or instead of a failure the copy. Frozen; the same object for the same state. */
  over(of: FeedState): FeedState {
    if (of.snapshot) return of;
    if (of.status === 'error') {
      this.#error = of.error;
      if (!this.#isLooking) void this.#look();
    }
    if (this.#shown?.of === of) return this.#shown.state;
    const state = Object.freeze(this.#over(of));
    this.#shown = { of, state };
    return state;
  }

  #over(of: FeedState): FeedState {
    const kept = this.#kept;
    if (kept) {
      const { snapshot, loadedAt } = kept;
      return { status: 'ready', snapshot, loadedAt, error: this.#error, refreshing: of.status === 'loading' };
    }
    return of.status === 'error' && kept === undefined ? { ...of, status: 'loading', error: null } : of;
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    let found = recalled.get(this.#store);
    if (!found) recalled.set(this.#store, (found = recallCopy(this.#key)));
    this.#kept = await found;
    this.#shown = null;
    this.#onChange();
  }
}
