import type { UrlSync } from './url-sync.js';
import type { Choice, FacetName } from '../core/listing/choice.js';

interface UrlStateOptions {
  /** Is told what the address says: at first, and each time the reader has gone back or forward (then `moved`). `null` is nothing. */
  readonly onChoice: (choice: Choice | null, moved: boolean) => void;
  /** Called once all that the address says has been told, or cannot be. */
  readonly onRead: () => void;
  readonly warn: (message: string) => void;
}

/** Keeps a filter's choice in the address of the page. What reads and writes the address is fetched when it is first asked for. */
export class UrlState {
  readonly #options: UrlStateOptions;
  #sync: UrlSync | null = null;
  #key = '';
  /** The choice that waits for the code that writes it. */
  #unwritten: { readonly choice: Choice; readonly push: boolean } | null = null;

  /** Whether there is nothing (more) to hear from the address. */
  isRead = false;

  /** Whether the address is about to be heard. */
  get isReading(): boolean {
    return !this.isRead && this.#key !== '';
  }

  constructor(options: UrlStateOptions) {
    this.#options = options;
  }

  /**
   * @param part Where in the address: after `?`, after `#`, or nowhere.
   * @param name The prefix of our names in the address; `null` while that is not known yet.
   */
  use(part: 'off' | 'query' | 'hash', name: string | null, facets: readonly (FacetName | 'search')[]): void {
    if (part === 'off') this.isRead = true;
    const key = part === 'off' || name === null ? '' : `${part} ${name} ${facets.join(' ')}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#sync?.stop();
    this.#sync = null;
    this.#unwritten = null;
    if (part === 'off' || name === null) return;
    import('./url-sync.js').then(
      (module) => {
        // Something else may have been asked for meanwhile.
        if (key !== this.#key) return;
        const { onChoice } = this.#options;
        this.#sync = new module.UrlSync({ part, name, facets, onNavigate: (choice) => onChoice(choice, true) });
        // A reader who was faster than the network is right.
        if (this.#unwritten) this.write(this.#unwritten.choice, this.#unwritten.push);
        else onChoice(this.#sync.read(), false);
        this.#unwritten = null;
        this.#onRead();
      },
      (error: unknown) => {
        this.#key = '';
        this.#onRead();
        this.#options.warn(`what keeps the address did not load. ${String(error)}`);
      },
    );
  }

  #onRead(): void {
    this.isRead = true;
    this.#options.onRead();
  }

  write(choice: Choice, push: boolean): void {
    if (this.#sync) this.#sync.write(choice, push);
    else if (push) this.#unwritten = { choice, push };
  }

  stop(): void {
    this.use('off', null, []);
  }
}
