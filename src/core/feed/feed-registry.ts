import { loadFeed } from './load-feed.js';
import { FeedStore, type FeedLoad } from './feed-store.js';
import { DEFAULT_RULES, requestName, type RequestRules } from './request-rules.js';
import { NO_OPTIONS, type SourceOptions } from '../source-options.js';

/** How many feeds that no element shows any more are kept, for a reader who comes back to them within the same page. */
const MAX_IDLE = 8;

type LoadFor = (key: string, rules: RequestRules, source: SourceOptions) => FeedLoad;

/**
 * Maps a feed's key to its store: the same URL is fetched and parsed once, however many elements show it, as long as they ask by the same
 * rules, and their authors say the same about it.
 *
 * A store without subscribers is kept if it holds a good copy, the last eight of them; a failure is not kept.
 */
export class FeedRegistry {
  readonly #loadFor: LoadFor;
  readonly #maxIdle: number;
  readonly #stores = new Map<string, FeedStore>();
  /** The keys of the stores without subscribers, the longest idle first. */
  readonly #idle = new Set<string>();

  /** @param maxIdle How many stores without subscribers are kept. */
  constructor(loadFor: LoadFor, maxIdle = MAX_IDLE) {
    this.#loadFor = loadFor;
    this.#maxIdle = maxIdle;
  }

  /** Returns the one store of a feed. It is idle until somebody subscribes. @param key See `feedKey`. */
  store(key: string, rules: RequestRules = DEFAULT_RULES, source: SourceOptions = NO_OPTIONS): FeedStore {
    const name = JSON.stringify(source) + requestName(key, rules);
    this.#idle.delete(name);
    let store = this.#stores.get(name);
    if (!store) {
      const created = new FeedStore(this.#loadFor(key, rules, source), { onIdle: () => this.#retire(name, created) });
      this.#stores.set(name, (store = created));
    }
    return store;
  }

  /** The number of stores, for tests of leaks. */
  get size(): number {
    return this.#stores.size;
  }

  #retire(name: string, store: FeedStore): void {
    if (this.#stores.get(name) !== store) return;
    if (!store.state.snapshot) {
      this.#stores.delete(name);
      return;
    }
    this.#idle.add(name);
    if (this.#idle.size <= this.#maxIdle) return;
    for (const oldest of this.#idle) {
      this.#idle.delete(oldest);
      this.#stores.delete(oldest);
      return;
    }
  }
}

/** The page's feeds. Each copy of this library has one registry, which no other code can reach. */
export const feeds: FeedRegistry = /* @__PURE__ */ new FeedRegistry((key, rules, source) =>
  loadFeed(key, { rules, source }),
);
