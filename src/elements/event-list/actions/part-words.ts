import type { ReactiveControllerHost } from 'lit';
import { loadActionLanguage, type ActionLanguage } from '../../../locales/action-language.js';
import type { Language } from '../../../locales/language.js';

/** The words of what leads out of a list, in the language of the list. */
export class PartWords {
  readonly #host: ReactiveControllerHost;
  #wanted: Language | null = null;
  #words: ActionLanguage | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Returns the words; `null` while they are on their way, after which the host is updated. */
  in(language: Language): ActionLanguage | null {
    if (language !== this.#wanted) void this.#load(language);
    return this.#words;
  }

  async #load(language: Language): Promise<void> {
    this.#wanted = language;
    const words = await loadActionLanguage(language);
    if (language !== this.#wanted) return;
    this.#words = words;
    this.#host.requestUpdate();
  }
}
