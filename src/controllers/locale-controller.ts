import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedErrorCode } from '../core/feed-error.js';
import type { Text, TextVariant } from '../core/model/event.js';
import type { Topic } from '../core/model/feed.js';
import { pickText } from '../core/text.js';
import { words as english } from '../locales/en.js';
import { ERROR_WORDS } from '../locales/error-words.js';
import { formattersOf, type Formatters } from '../locales/formatters.js';
import {
  LOADERS,
  canonicalTag,
  directionOf,
  loadWords,
  matchTag,
  sameLanguage,
  wordsOf,
  type WordsLoaders,
} from '../locales/index.js';
import type { Plural, Strings, WordKey, Words } from '../locales/words.js';

/** More than all languages have; a page that writes ever new `strings` must not fill the memory. */
const MAX_MESSAGES = 2000;

export interface LocaleOptions {
  /** The page author's own wording, read at each use. */
  readonly strings?: () => Strings | null | undefined;
  /** Default: the languages of this library. */
  readonly loaders?: WordsLoaders;
}

/** Values for placeholders. Numbers are written in the digits of the language, and `n` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Words, formatters and direction for one element, in the language of the place where it stands: the nearest `lang` attribute,
 * from the element outwards through shadow hosts to the document element, as HTML determines it; else English. Never the
 * browser's own languages: a page speaks one language.
 *
 * English shows at once; another language arrives as a chunk, and the host renders again. What does not arrive stays English.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LocaleOptions;
  #observer: MutationObserver | null = null;
  #words: Words = english;
  #requested = '';
  #lang = 'en';
  #ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element, options: LocaleOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the page asks for, as a canonical BCP 47 tag; `en` where it does not say. */
  get requested(): string {
    return this.#requested || 'en';
  }

  /** The language of the words in use: as the page spells it (`es-CL`), or `en` until they arrive or where there are none. */
  get lang(): string {
    return this.#lang;
  }

  /** The direction of {@link lang}. */
  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.#lang);
  }

  /** Dates, numbers and names in {@link lang}. */
  get format(): Formatters {
    return formattersOf(this.#lang);
  }

  /** Settles when the words of {@link requested} are in use, or English in their place. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#resolve());
    for (let node: Element | null = this.#host; node; node = outward(node)) {
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Fetches the words of a language before they are asked for. */
  async preload(tag: string): Promise<void> {
    const { loaders = LOADERS } = this.#options;
    await loadWords(matchTag(tag, loaders), loaders);
  }

  /** A message as plain text. Placeholders without a value stay as they are. */
  t(key: WordKey, params: Params = {}): string {
    return this.parts(key, params).join('');
  }

  /** A message whose values may be markup: text and values in order, to be put into a template. */
  parts<T>(key: WordKey, params: Readonly<Record<string, T | string | number>>): (T | string)[] {
    const { n } = params;
    const message = this.#message(key);
    const form =
      typeof message === 'string'
        ? message
        : (typeof n === 'number' && message[this.format.plural(n)]) || message.other;
    return piecesOf(form).map((piece, i) => {
      if (i % 2 === 0) return piece;
      if (!Object.hasOwn(params, piece)) return `{${piece}}`;
      const value = params[piece] as T | string | number;
      return typeof value === 'number' ? this.format.number(value) : value;
    });
  }

  /** The language of one message: the page's for the author's own wording, English where a translation lacks it. */
  langOf(key: WordKey): string {
    if (isMessage(this.#options.strings?.()?.[key])) return this.requested;
    return isMessage(this.#words[key]) ? this.#lang : 'en';
  }

  /** What to tell a citizen about a failure. */
  errorText(code: FeedErrorCode): string {
    return this.t(`error.${ERROR_WORDS[code]}`);
  }

  /** @param minutes East of UTC. @returns "GMT−5", "GMT+5:30". */
  gmt(minutes: number): string {
    return this.t('gmt', { offset: this.format.offset(minutes) });
  }

  /** The wording of a feed's text that fits this place best; put its `lang` on the node. */
  text(text: Text, feedLanguage = ''): TextVariant {
    return pickText(text, [this.requested], feedLanguage);
  }

  /** A topic's name: the feed's, unless only ours is in the language of the page; the bare slug where neither has one. */
  topicLabel(slug: string, feedTopics: readonly Topic[] = [], feedLanguage = ''): TextVariant {
    const topic = feedTopics.find(({ id }) => id === slug);
    const theirs = topic && this.text(topic.label, feedLanguage);
    const key = `topic.${slug}` as WordKey;
    const known = Object.hasOwn(english, key);
    if (theirs && (!known || !theirs.lang || sameLanguage(canonicalTag(theirs.lang), this.requested))) return theirs;
    return known ? { lang: this.langOf(key), value: this.t(key) } : { lang: '', value: slug };
  }

  #message(key: WordKey): string | Plural {
    for (const words of [this.#options.strings?.(), this.#words]) {
      const message: unknown = words?.[key];
      if (isMessage(message)) return message;
    }
    return english[key];
  }

  #resolve(): void {
    const requested = pageLanguage(this.#host) || 'en';
    if (requested === this.#requested) return;
    this.#requested = requested;
    const { loaders = LOADERS } = this.#options;
    const tag = matchTag(requested, loaders);
    const words = wordsOf(tag, loaders);
    if (words) {
      this.#use(words, tag);
      this.#ready = Promise.resolve();
      return;
    }
    this.#ready = loadWords(tag, loaders).then((arrived) => {
      // The page may have changed its mind meanwhile.
      if (this.#requested === requested) this.#use(arrived ?? english, arrived ? tag : 'en');
    });
  }

  #use(words: Words, tag: string): void {
    this.#words = words;
    this.#lang = sameLanguage(tag, this.requested) ? this.requested : tag;
    this.#host.requestUpdate();
  }
}

const pieces = new Map<string, readonly string[]>();

/** Text and names of placeholders in turn; kept, since a page has few messages and says them often. */
function piecesOf(message: string): readonly string[] {
  let found = pieces.get(message);
  if (!found) {
    if (pieces.size >= MAX_MESSAGES) pieces.clear();
    pieces.set(message, (found = message.split(/\{(\w+)\}/)));
  }
  return found;
}

/** The next node whose language this one inherits: its parent, or the host of its shadow tree (HTML, 3.2.6.2). */
function outward(node: Element): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

function pageLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = outward(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return canonicalTag(lang);
  }
  return '';
}

function isMessage(message: unknown): message is string | Plural {
  return typeof message === 'string' || typeof (message as Plural | null | undefined)?.other === 'string';
}
