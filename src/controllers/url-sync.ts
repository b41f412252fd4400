import {
  choiceOf,
  nameAndValue,
  readChoice,
  writeChoice,
  type Choice,
  type FacetName,
} from '../core/listing/choice.js';

interface UrlSyncOptions {
  /** Where in the address: after `?` or after `#`. */
  readonly place: 'query' | 'hash';
  /** What our names begin with, before a dot: `events` in `events.topics=justice`. */
  readonly name: string;
  /** Which facets (and the search) are ours. */
  readonly facets: readonly (FacetName | 'search')[];
  /** The reader went back or forward: what the address now says; `null` where it says nothing. */
  readonly onNavigate: (choice: Choice | null) => void;
}

/** Changes that follow each other within this time are one entry of the history. Milliseconds. */
const BURST = 1000;

/**
 * Keeps a choice in the address of the page. Nothing else in the address is touched, not even in its spelling.
 *
 * Going back and forward goes from one settled choice to the next: the first change after a while of quiet makes an entry of the history,
 * those that follow it at once replace it, so that the address is right at any moment.
 */
export class UrlSync {
  readonly #options: UrlSyncOptions;
  #lastPush = -Infinity;

  constructor(options: UrlSyncOptions) {
    this.#options = options;
    addEventListener('popstate', this.#onPopState);
  }

  stop(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** What the address says; `null` where it says nothing. */
  read(): Choice | null {
    const { place } = this.#options;
    const parts = split(location.href)[place].split('&');
    return parts.some((part) => this.#isOurs(part)) ? this.#choiceIn(parts) : null;
  }

  /** @param push Whether this is a step that a reader may want to go back from; else the entry of the history stays the same one. */
  write(choice: Choice, push: boolean): void {
    const { place, name } = this.#options;
    const url = split(location.href);
    const before = url[place] ? url[place].split('&') : [];
    const at = before.findIndex((part) => this.#isOurs(part));
    const kept = before.filter((part) => !this.#isOurs(part));
    kept.splice(at < 0 ? kept.length : at, 0, ...writeChoice(this.#own(choice), `${name}.`));
    url[place] = kept.join('&');
    const href = url.base + (url.query && `?${url.query}`) + (url.hash && `#${url.hash}`);
    // An address that ends in a bare "?" or "#" says the same.
    if (href === location.href || (kept.length === 0 && before.length === 0)) return;
    const now = performance.now();
    const isNew = push && now - this.#lastPush > BURST;
    if (push) this.#lastPush = now;
    try {
      history[isNew ? 'pushState' : 'replaceState'](history.state, '', href);
    } catch {
      // Browsers bound how often a page may do so, and forbid it to some (sandboxed frames, `data:`): the choice itself holds.
    }
  }

  #own(choice: Choice): Choice {
    const { facets } = this.#options;
    return choiceOf(Object.fromEntries(facets.map((facet) => [facet, choice[facet]])));
  }

  #choiceIn(parts: readonly string[]): Choice {
    return this.#own(choiceOf(readChoice(parts, `${this.#options.name}.`)));
  }

  #isOurs(part: string): boolean {
    const { name, facets } = this.#options;
    const [key] = nameAndValue(part);
    return facets.some((facet) => key === `${name}.${facet}`);
  }

  #onPopState = (): void => {
    this.#lastPush = -Infinity;
    this.#options.onNavigate(this.read());
  };
}

/** An address in three, without its punctuation and as it is spelled. */
function split(href: string): { base: string; query: string; hash: string } {
  const [, base = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href) ?? [];
  return { base, query, hash };
}
