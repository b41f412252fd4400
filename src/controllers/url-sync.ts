import { joinAddress, splitAddress } from '../core/publish/address.js';
import { noteLinked } from './linked-search.js';
import {
  choiceOf,
  NO_CHOICE,
  nameAndValue,
  partOfChoice,
  readChoice,
  writeChoice,
  type Choice,
  type FacetName,
} from '../core/listing/choice.js';

interface UrlSyncOptions {
  /** Where in the address: after `?` or after `#`. */
  readonly part: 'query' | 'hash';
  /** The prefix of our names, before a dot: `events` in `events.topics=justice`. */
  readonly name: string;
  /** Which facets (and the search) are ours. */
  readonly facets: readonly (FacetName | 'search')[];
  /** Is told what the address says once the reader has gone back or forward; `null` is nothing. */
  readonly onNavigate: (choice: Choice | null) => void;
}

/** Milliseconds: changes that follow each other within this time are one entry of the history. */
const BURST_MS = 1000;

/**
 * Keeps a choice in the address of the page. Nothing else in the address is touched, not even in its spelling.
 *
 * Going back and forward goes from one settled choice to the next: the first change after a while of quiet makes an entry of the history,
 * those that follow it at once replace it, so that the address is right at any moment.
 */
export class UrlSync {
  readonly #options: UrlSyncOptions;
  #lastPush = -Infinity;
  /** The choice that the address is to say. */
  #choice = NO_CHOICE;
  /** The addresses at which it said nothing, and the keys of the entries of the history that were there before a link was followed. */
  readonly #known = new Set<string>();

  constructor(options: UrlSyncOptions) {
    this.#options = options;
    this.#known.add(fragment());
    for (const { key } of historyOf()?.entries() ?? []) this.#known.add(key);
    addEventListener('popstate', this.#onPopState);
  }

  stop(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** Returns what the address says; `null` where it says nothing. */
  read(): Choice | null {
    const { part, name } = this.#options;
    const ours = splitAddress(location.href)
      [part].split('&')
      .filter((pair) => this.#isOurs(pair));
    if (!ours.length) return null;
    this.#choice = choiceOf(readChoice(ours, `${name}.`));
    if (this.#choice.search) noteLinked(this.#choice.search);
    return this.#choice;
  }

  /** @param push Whether this is a step that a reader may want to go back from; else the entry of the history stays the same one. */
  write(choice: Choice, push: boolean): void {
    const { part, name, facets } = this.#options;
    this.#choice = choice;
    const url = splitAddress(location.href);
    const before = url[part] ? url[part].split('&') : [];
    const at = before.findIndex((pair) => this.#isOurs(pair));
    const kept = before.filter((pair) => !this.#isOurs(pair));
    kept.splice(at < 0 ? kept.length : at, 0, ...writeChoice(partOfChoice(choice, facets), `${name}.`));
    url[part] = kept.join('&');
    const href = joinAddress(url);
    // An address that ends in a bare "?" or "#" says the same.
    if (href === location.href || (kept.length === 0 && before.length === 0)) return;
    const now = performance.now();
    const isNew = push && now - this.#lastPush > BURST_MS;
    if (push) this.#lastPush = now;
    try {
      history[isNew ? 'pushState' : 'replaceState'](history.state, '', href);
    } catch {
      // Browsers bound how often a page may do so, and forbid it to some (sandboxed frames, `data:`): the choice itself holds.
    }
    this.#noteEntry();
  }

  #noteEntry(): void {
    const key = historyOf()?.currentEntry?.key;
    if (key) this.#known.add(key);
  }

  /**
   * Whether the reader has followed a link within the page, such as "Skip to content", rather than gone back or forward: it takes away what
   * stood after `#`, and says nothing about what is chosen. Browsers without the Navigation API tell by the address alone.
   */
  get #isWithinPage(): boolean {
    if (this.#options.part !== 'hash') return false;
    const key = historyOf()?.currentEntry?.key;
    return !this.#known.has(key ?? fragment());
  }

  #isOurs(pair: string): boolean {
    const { name, facets } = this.#options;
    const [key] = nameAndValue(pair);
    return facets.some((facet) => key === `${name}.${facet}`);
  }

  #onPopState = (): void => {
    this.#lastPush = -Infinity;
    const kept = this.#choice;
    const choice = this.read();
    const isWithinPage = this.#isWithinPage;
    this.#noteEntry();
    if (choice === null && isWithinPage) return this.write(kept, false);
    this.#choice = choice ?? NO_CHOICE;
    this.#options.onNavigate(choice);
  };
}

/** Returns what begins with `#` in the address; `''` for an address without, `#` for one that ends with it. */
const fragment = (): string => /#.*|$/s.exec(location.href)![0];

/** The Navigation API, where a browser has it. */
function historyOf(): NavigationHistory | null {
  const { navigation } = globalThis as { readonly navigation?: Partial<NavigationHistory> };
  return typeof navigation?.entries === 'function' ? (navigation as NavigationHistory) : null;
}

interface NavigationHistory {
  readonly currentEntry: { readonly key: string } | null;
  entries(): readonly { readonly key: string }[];
}
