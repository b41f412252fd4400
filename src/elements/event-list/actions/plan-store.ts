import { readPlan, type SavedEvent } from '../../../core/listing/plan.js';
import { warnOnce } from '../../base/warn-once.js';

/** Where a plan is kept: until the tab is closed, or until somebody clears it. */
type PlanPersistence = 'session' | 'local';

const stores = new Map<string, PlanStore>();

/** Returns the plan of a feed, one for all lists of it on the page. */
export function planStore(persist: PlanPersistence, feed: string): PlanStore {
  const key = `${persist} ${feed}`;
  let store = stores.get(key);
  if (!store) stores.set(key, (store = new PlanStore(persist, `ogp-plan:${feed}`)));
  return store;
}

/**
 * A reader's plan, as the browser keeps it. Storage may be refused (privacy settings, frames of other sites), full, or changed by anybody on this
 * origin at any time: it is read anew before each change, so that two tabs that save at once lose nothing. Where it takes nothing, the plan lives
 * as long as the page.
 */
export class PlanStore {
  readonly #persist: PlanPersistence;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  saved: readonly SavedEvent[] = [];
  /** Whether the browser keeps it beyond the page. */
  isKept = true;
  /** Whether nothing has ever been saved on this device. */
  isFirst = true;

  constructor(persist: PlanPersistence, key: string) {
    this.#persist = persist;
    this.#key = key;
    this.#read();
  }

  /** Calls back after changes, also those of other tabs. Returns a function that ends that. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) {
      addEventListener('storage', this.#onStorage);
      this.#read();
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#onStorage);
    };
  }

  /** Saves another plan. @param next Returns it, with its text, from the one that is stored now; `null` to leave that as it is. */
  change(next: (saved: readonly SavedEvent[]) => { saved: readonly SavedEvent[]; text: string } | null): void {
    this.#read();
    const changed = next(this.saved);
    if (!changed) return;
    this.saved = changed.saved;
    this.isFirst = false;
    try {
      this.#storage.setItem(this.#key, changed.text);
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
    for (const listener of this.#listeners) listener();
  }

  get #storage(): Storage {
    return this.#persist === 'local' ? localStorage : sessionStorage;
  }

  #read(): void {
    // A plan that could not be stored is here alone.
    if (!this.isKept) return;
    try {
      const stored = this.#storage.getItem(this.#key);
      this.isFirst = stored === null;
      const saved = stored === null ? [] : readPlan(stored);
      if (!saved) warnOnce(`ogp-event-widgets: what is stored as ${this.#key} is no plan; it is left out.`);
      this.saved = saved ?? [];
    } catch {
      this.isKept = false;
    }
  }

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && key !== this.#key) return;
    this.#read();
    for (const listener of this.#listeners) listener();
  };
}
