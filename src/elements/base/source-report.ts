import { html, type TemplateResult } from 'lit/html.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { FeedError } from '../../core/feed-error.js';
import type { SourceState } from '../../core/feed/feed.js';
import type { TextVariant } from '../../core/model/event.js';
import type { Language } from '../../locales/language.js';
import { feedText } from './feed-text.js';
import { tellFailure, type FailureHost } from './tell-failure.js';

// Kept from before the page could replace it.
const realNow = Date.now;

/** Tells readers, and the page, which of several sources have failed. What holds for a lone source the host tells itself. */
export class SourceReport {
  readonly #host: FailureHost;
  readonly #announcer: Announcer;
  readonly #told = new WeakSet<FeedError>();
  /** The addresses of the sources whose failure was announced. */
  #announced = new Set<string>();

  constructor(host: FailureHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** Renders a message for each source that has failed, with a button that tries it alone again. */
  render(language: Language, sources: readonly SourceState[]): readonly TemplateResult[] {
    return sources
      .filter(({ state }) => state.error)
      .map(
        (source) =>
          html`<div class="message stale" part="message source-error">
            <p>${wordsOf(language, source, feedText)}</p>
            <button type="button" part="button retry" @click=${() => this.#retry(source)}>
              ${language.t('retry')}
            </button>
          </div>`,
      );
  }

  #retry({ src, retry }: SourceState): void {
    this.#announced.delete(src);
    void retry();
  }

  /** For the host to call after each update. Announces the first failure of a source, and each that a reader has asked for. */
  tell(language: Language, sources: readonly SourceState[]): void {
    for (const source of sources) {
      const { src, state } = source;
      const { error } = state;
      if (!error || this.#told.has(error)) continue;
      this.#told.add(error);
      void tellFailure(this.#host, error, src);
      if (this.#announced.size === this.#announced.add(src).size) continue;
      this.#announcer.say(wordsOf(language, source, ({ value }) => value).join(''));
    }
  }
}

/** "Events from Nakuru could not be loaded." Where its last good copy is shown, how old that is. */
function wordsOf<T>(
  language: Language,
  { label, state: { snapshot, loadedAt } }: SourceState,
  nameOf: (label: TextVariant) => T,
): readonly (T | string)[] {
  const name = nameOf(language.text(label));
  return snapshot && loadedAt !== null
    ? language.parts<T>('sourceStale', { name, age: language.format.age(realNow() - loadedAt) })
    : language.parts<T>('sourceFailed', { name });
}
