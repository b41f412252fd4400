import { ACTION_LANGUAGES } from './action-languages.js';
import { words as english } from './actions/en.js';
import type { ActionWordKey, ActionWords } from './action-words.js';
import { isMessage, type Language } from './language.js';
import { matchTag } from './language-tag.js';
import { loadCatalogue } from './load-catalogue.js';
import type { Plural } from './plural.js';

/**
 * A language with the words of the second catalogue, for what leads out of a list. The page author's own wording goes before ours here, too.
 */
export class ActionLanguage {
  /** The words of the list, formatters and direction. */
  readonly language: Language;
  readonly #words: Partial<ActionWords>;

  /** @param words Default: English, which also says what they lack. */
  constructor(language: Language, words: Partial<ActionWords> = english) {
    this.language = language;
    this.#words = words;
  }

  /** Returns a message as plain text. A placeholder without a value stays as it is. */
  t(key: ActionWordKey, params: Readonly<Record<string, string | number>> = {}): string {
    return this.parts(key, params).join('');
  }

  /** Returns a message whose values may be markup: text and values, in order. */
  parts<T>(key: ActionWordKey, params: Readonly<Record<string, T | string | number>>): (T | string)[] {
    return this.language.fill(this.#message(key), params);
  }

  /** Returns the language of one message: the page's for the author's own wording, English where a translation lacks the message. */
  langOf(key: ActionWordKey): string {
    if (isMessage(this.language.strings?.[key])) return this.language.requested;
    return this.#words !== english && isMessage(this.#words[key]) ? this.language.lang : 'en';
  }

  #message(key: ActionWordKey): string | Plural {
    for (const words of [this.language.strings, this.#words]) {
      const message: unknown = words?.[key];
      if (isMessage(message)) return message;
    }
    return english[key];
  }
}

/** Loads the second catalogue in a language; English stands in where it does not load. Never rejects. */
export async function loadActionLanguage(language: Language): Promise<ActionLanguage> {
  const tag = matchTag(language.lang, ACTION_LANGUAGES);
  const loader = ACTION_LANGUAGES.get(tag);
  const words = loader ? await loadCatalogue(loader, tag, 'newTab') : null;
  return new ActionLanguage(language, words ?? english);
}
