import type { UrlSync } from './url-sync.js';
import type { Choice, FacetName } from '../core/listing/choice.js';

interface UrlStateOptions {
  /** What the address says at first, or once the reader has gone back or forward (then `moved`); `null` where it says nothing. */
  readonly onChoice: (choice: Choice | null, moved: boolean) => void;
  /** Whatever it says has been told, or cannot be. */
  readonly onRead: () => void;
  readonly warn: (message: string) => void;
}

/** A filter's place in the address of the page; fetched when it is first asked for. */
export class UrlState {
  readonly #wishes: UrlStateOptions;
  #sync: UrlSync | null = null;
  #key = '';
  /** What was chosen before there was anything to write it with. */
  #unwritten: { readonly choice: Choice; readonly push: boolean } | null = null;

  /** Whether there is nothing (more) to hear from the address. */
  isRead = false;

  constructor(wishes: UrlStateOptions) {
    this.#wishes = wishes;
  }

  /** @param name What the names in the address begin with; `null` where that is not known yet. */
  use(place: 'off' | 'query' | 'hash', name: string | null, facets: readonly (FacetName | 'search')[]): void {
    if (place === 'off') this.isRead = true;
    const key = place === 'off' || name === null ? '' : `${place} ${name} ${facets.join(' ')}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#sync?.stop();
    this.#sync = null;
    this.#unwritten = null;
    if (place === 'off' || name === null) return;
    import('./url-sync.js').then(
      (module) => {
        // Something else may have been asked for meanwhile.
        if (key !== this.#key) return;
        const { onChoice } = this.#wishes;
        this.#sync = new module.UrlSync({ place, name, facets, onNavigate: (choice) => onChoice(choice, true) });
        // A reader who was faster than the network is right.
        if (this.#unwritten) this.write(this.#unwritten.choice, this.#unwritten.push);
        else onChoice(this.#sync.read(), false);
        this.#unwritten = null;
        this.#onRead();
      },
      (error: unknown) => {
        this.#key = '';
        this.#onRead();
        this.#wishes.warn(`what keeps the address did not load. ${String(error)}`);
      },
    );
  }

  #onRead(): void {
    this.isRead = true;
    this.#wishes.onRead();
  }

  write(choice: Choice, push: boolean): void {
    if (this.#sync) this.#sync.write(choice, push);
    else if (push) this.#unwritten = { choice, push };
  }

  stop(): void {
    this.use('off', null, []);
  }
}
