import type { FeedErrorCode } from '../core/feed-error.js';
import type { Text, TextVariant, Topic } from '../core/model/event.js';
import { pickText } from '../core/text.js';
import { words as english } from './languages/en.js';
import { ERROR_WORDS } from './error-words.js';
import { formattersOf, type Formatters } from './formatters.js';
import { canonicalTag, sameLanguage } from './language-tag.js';
import { RTL } from './languages.js';
import { signLanguageCountry } from './sign-languages.js';
import type { Plural } from './plural.js';
import type { Strings, WordKey, Words } from './words.js';
import { zoneCity } from './zone-city.js';

/** More messages than all languages have. A page that sets ever new `strings` must not fill the memory. */
const MAX_MESSAGES = 2000;

/** Characters that are written from right to left, and those that turn the direction. */
const OTHER_DIRECTION =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/** Values for placeholders. Numbers are written in the digits of the language, and `n` also chooses the plural form. */
type Params = Readonly<Record<string, string | number>>;

interface LanguageOptions {
  /** The language that the page asks for: a canonical BCP 47 tag. Default: `en`. */
  readonly requested?: string;
  /** The language of `words`, spelled as the page spells it (`es-CL`). Default: `en`. */
  readonly lang?: string;
  /** Default: English, which also says what they lack. */
  readonly words?: Partial<Words>;
  /** The page author's own wording. It goes before `words`. Default: none. */
  readonly strings?: Strings | null | undefined;
  /** Cities of zones in `lang`, by how {@link zoneCity} names them. Default: none, which leaves those names. */
  readonly cities?: CityNames | undefined;
}

/** Cities of zones in one language: by how {@link zoneCity} names them, those alone that are called otherwise. */
export type CityNames = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * Words, formatters and direction of one language, with the page author's own wording. Has no DOM: elements, the command and the writers of
 * markup say the same words with it.
 *
 * Immutable: another language, or another `strings` object, is another `Language`. So one comparison tells whether any word may differ.
 */
export class Language {
  /** The language that the page asks for, as a canonical BCP 47 tag. */
  readonly requested: string;
  /** The language of the words in use: as the page spells it (`es-CL`), or `en` until they arrive or where there are none. */
  readonly lang: string;
  /** The direction of {@link lang}. */
  readonly dir: 'ltr' | 'rtl';
  /** Dates, numbers and names in {@link lang}. */
  readonly format: Formatters;
  /** The page author's own wording, as it was given. */
  readonly strings: Strings | null | undefined;
  readonly #words: Partial<Words>;
  readonly #cities: CityNames | undefined;

  constructor({ requested = 'en', lang = 'en', words = english, strings, cities }: LanguageOptions = {}) {
    this.requested = requested;
    this.lang = lang;
    this.dir = RTL.test(lang) ? 'rtl' : 'ltr';
    this.format = formattersOf(lang);
    this.strings = strings;
    this.#words = words;
    this.#cities = cities;
  }

  /** Returns the same words, but for what is given: another wording of the page's author, or a page's language that has not arrived yet. */
  with(changes: LanguageOptions): Language {
    return new Language({
      requested: this.requested,
      lang: this.lang,
      words: this.#words,
      strings: this.strings,
      cities: this.#cities,
      ...changes,
    });
  }

  /** Returns the city that a zone is named after, in this language once its cities are loaded; `''` for a zone that is no place. */
  city(zone: string): string {
    const city = zoneCity(zone);
    return this.#cities?.get(city) ?? city;
  }

  /**
   * Whether a text of the feed needs no element that isolates it and says its language: it is in the language of the words, which is written
   * from left to right, and has no character of another direction (Unicode Bidirectional Algorithm, UAX #9).
   */
  isPlain({ lang, value }: TextVariant): boolean {
    return lang === this.lang && this.dir === 'ltr' && !OTHER_DIRECTION.test(value);
  }

  /** Returns the name of a language: the browser's, ours for sign languages, else in English, else the tag itself. */
  languageName(tag: string): TextVariant {
    const name = this.format.languageName(tag);
    const country = name.lang === this.lang ? undefined : signLanguageCountry(tag);
    if (country === undefined) return name;
    const value = country
      ? this.t('signLanguageOf', { country: this.format.countryName(country).value })
      : this.t('signLanguage');
    return { lang: this.lang, value };
  }

  /** Returns a message as plain text. A placeholder without a value stays as it is. */
  t(key: WordKey, params: Params = {}): string {
    return this.parts(key, params).join('');
  }

  /** Returns a message whose values may be markup: text and values, in order. */
  parts<T>(key: WordKey, params: Readonly<Record<string, T | string | number>>): (T | string)[] {
    return this.fill(this.#message(key), params);
  }

  /** Returns a message of any catalogue with values for its placeholders: text and values, in order. */
  fill<T>(message: string | Plural, params: Readonly<Record<string, T | string | number>>): (T | string)[] {
    const { n } = params;
    const form =
      typeof message === 'string'
        ? message
        : (typeof n === 'number' && message[this.format.plural(n)]) || message.other;
    return splitMessage(form).map((piece, i) => {
      if (i % 2 === 0) return piece;
      if (!Object.hasOwn(params, piece)) return `{${piece}}`;
      const value = params[piece] as T | string | number;
      return typeof value === 'number' ? this.format.number(value) : value;
    });
  }

  /** Returns the language of one message: the page's for the author's own wording, English where a translation lacks the message. */
  langOf(key: WordKey): string {
    if (isMessage(this.strings?.[key])) return this.requested;
    return isMessage(this.#words[key]) ? this.lang : 'en';
  }

  /** Returns the sentence that tells a reader about a failure. */
  errorText(code: FeedErrorCode): string {
    return this.t(`error.${ERROR_WORDS[code]}`);
  }

  /** Returns an offset as "GMT−5", "GMT+5:30". @param minutes East of UTC. */
  gmt(minutes: number): string {
    return this.t('gmt', { offset: this.format.offset(minutes) });
  }

  /** Returns the variant of a feed's text that fits this language best. Put its `lang` on the node. */
  text(text: Text): TextVariant {
    return pickText(text, [this.requested]);
  }

  /** Returns a topic's name: the feed's, or ours if only that is in the language of the page; the slug where neither has one. */
  topicLabel(slug: string, feedTopics: readonly Topic[] = []): TextVariant {
    const topic = topicsById(feedTopics).get(slug);
    const theirs = topic && this.text(topic.label);
    const key = `topic.${slug}` as WordKey;
    const known = Object.hasOwn(english, key);
    if (theirs && (!known || !theirs.lang || sameLanguage(canonicalTag(theirs.lang), this.requested))) return theirs;
    return known ? { lang: this.langOf(key), value: this.t(key) } : { lang: '', value: slug };
  }

  #message(key: WordKey): string | Plural {
    for (const words of [this.strings, this.#words]) {
      const message: unknown = words?.[key];
      if (isMessage(message)) return message;
    }
    return english[key];
  }
}

const byId = new WeakMap<readonly Topic[], ReadonlyMap<string, Topic>>();

function topicsById(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  let known = byId.get(topics);
  if (!known) byId.set(topics, (known = new Map([...topics].reverse().map((topic) => [topic.id, topic]))));
  return known;
}

const split = new Map<string, readonly string[]>();

/** Splits a message into text and names of placeholders, in turn. The result is kept: a page says its few messages often. */
function splitMessage(message: string): readonly string[] {
  let pieces = split.get(message);
  if (!pieces) {
    if (split.size >= MAX_MESSAGES) split.clear();
    split.set(message, (pieces = message.split(/\{(\w+)\}/)));
  }
  return pieces;
}

/** Whether a value is a message, one that counts included: page authors may set anything as `strings`. */
export function isMessage(message: unknown): message is string | Plural {
  return typeof message === 'string' || typeof (message as Plural | null | undefined)?.other === 'string';
}
