import { loadFeed } from './load-feed.js';
import { FeedStore, type FeedLoad } from './feed-store.js';

/** Feeds that nobody shows any more, kept for a visitor who comes back to them within the same page. */
const MAX_IDLE = 8;

/**
 * Key → store: the same URL is fetched and parsed once, however many elements show it.
 *
 * A store that the last element has left is kept while it holds a good copy, the last eight of them; a failure is not kept.
 */
export class FeedRegistry {
  readonly #loadFor: (key: string) => FeedLoad;
  readonly #stores = new Map<string, FeedStore>();
  /** The keys of the stores without subscribers, the longest idle first. */
  readonly #idle = new Set<string>();

  constructor(loadFor: (key: string) => FeedLoad) {
    this.#loadFor = loadFor;
  }

  /** The one store of a feed; `key` comes from `feedKey`. It is idle until somebody subscribes. */
  store(key: string): FeedStore {
    this.#idle.delete(key);
    let store = this.#stores.get(key);
    if (!store) {
      const created = new FeedStore(this.#loadFor(key), { onIdle: () => this.#retire(key, created) });
      this.#stores.set(key, (store = created));
    }
    return store;
  }

  /** How many stores are held, for tests of what is left behind. */
  get size(): number {
    return this.#stores.size;
  }

  #retire(key: string, store: FeedStore): void {
    if (this.#stores.get(key) !== store) return;
    if (!store.state.snapshot) {
      this.#stores.delete(key);
      return;
    }
    this.#idle.add(key);
    if (this.#idle.size <= MAX_IDLE) return;
    for (const oldest of this.#idle) {
      this.#idle.delete(oldest);
      this.#stores.delete(oldest);
      return;
    }
  }
}

/** The page's feeds: one registry for one copy of this library, reachable by nobody else. */
export const feeds: FeedRegistry = /* @__PURE__ */ new FeedRegistry((key) => loadFeed(key));
