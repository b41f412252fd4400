import { ownOptions } from '../core/own-options.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalTag, matchTag, sameLanguage } from '../locales/language-tag.js';
import { LANGUAGES } from '../locales/languages.js';
import { loadWords, wordsOf } from '../locales/load-words.js';
import { Language, type CityNames } from '../locales/language.js';
import { isShadowRoot } from './node-kinds.js';
import type { Strings, Words, WordsLoaders } from '../locales/words.js';

interface LocaleOptions {
  /** The page author's own wording, read at each use. */
  readonly strings?: () => Strings | null | undefined;
  /** Default: the languages of this library. */
  readonly loaders?: WordsLoaders;
}

/**
 * Finds the language of an element and hands out its {@link Language}: the nearest `lang` attribute, from the element outwards through
 * shadow hosts to the document element (HTML, 3.2.6.2); else English. Never the browser's own languages: a page speaks one language.
 *
 * English shows at once. Another language is a chunk: when it arrives, the host renders again; if it does not arrive, English stays.
 */
export class LocaleController implements ReactiveController, CityNames {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LocaleOptions;
  #observer: MutationObserver | null = null;
  #language = new Language();
  #requested = '';
  #ready: Promise<void> = Promise.resolve();
  #isLoading = false;

  constructor(host: ReactiveControllerHost & Element, options: LocaleOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The words to use now: the same object as long as none of them changes. */
  get language(): Language {
    const strings = this.#options.strings?.();
    if (strings !== this.#language.strings) this.#language = this.#language.with({ strings });
    return this.#language;
  }

  /** Whether the words of the page's language are on their way. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Settles when the words of the page's language are in use, or English in their place. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#resolve());
    for (let node: Element | null = this.#host; node; node = outward(node)) {
      this.#observer.observe(node, ownOptions({ attributeFilter: ['lang'] }));
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Asked for the first city that is to be named: the names are on their way then. Many lists name none. */
  get(): undefined {
    import('./name-cities.js').then(
      ({ nameCities }) => nameCities(this.#host, this),
      () => undefined,
    );
  }

  /** Takes the cities of a language, and the host renders again; unless the page has another language by now. */
  name(cities: CityNames, lang: string): void {
    if (this.#language.lang !== lang) return;
    this.#language = this.#language.with({ cities });
    this.#host.requestUpdate();
  }

  #resolve(): void {
    const requested = pageLanguage(this.#host) || 'en';
    if (requested === this.#requested) return;
    this.#requested = requested;
    const { loaders = LANGUAGES } = this.#options;
    const tag = matchTag(requested, loaders);
    const words = wordsOf(tag, loaders);
    if (words) {
      this.#use(words, tag);
      this.#ready = Promise.resolve();
      return;
    }
    // Texts of a feed are chosen by the page's language, also while our words are on their way.
    this.#language = this.#language.with({ requested });
    this.#isLoading = true;
    this.#ready = loadWords(tag, loaders).then((arrived) => {
      // The page may have another language by now.
      if (this.#requested === requested) this.#use(arrived ?? undefined, arrived ? tag : 'en');
    });
  }

  /** @param words English where there are none. */
  #use(words: Partial<Words> | undefined, tag: string): void {
    const requested = this.#requested;
    this.#isLoading = false;
    const lang = sameLanguage(tag, requested) ? requested : tag;
    this.#language = new Language({
      requested,
      lang,
      words,
      strings: this.#options.strings?.(),
      cities: tag === 'en' ? undefined : this,
    });
    this.#host.requestUpdate();
  }
}

/** Returns the element from which this one inherits its language: its parent, or the host of its shadow tree. */
function outward(node: Element): Element | null {
  const parent = node.parentNode;
  return isShadowRoot(parent) ? parent.host : node.parentElement;
}

function pageLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = outward(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return canonicalTag(lang);
  }
  return '';
}
