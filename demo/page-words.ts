/** The words of a page with a script of its own: each page has a table a language in its folder `words/`. */
import { formattersOf } from '../src/locales/formatters.js';
import type { Plural } from '../src/locales/plural.js';

/** The languages of these pages, in their own names. */
export const PAGE_LANGUAGES = { en: 'English', es: 'Español', ar: 'العربية' } as const;

export type PageLanguage = keyof typeof PAGE_LANGUAGES;

export const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(PAGE_LANGUAGES, tag);

/** A table of words in the shape of the English one: the same keys, and plurals where that has them. */
export type WordsLike<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Plural };

/** Returns a message of a page, with its placeholders filled in. `n` chooses the plural. */
export type SayOf<Key> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Makes what says the words of a page, by language. */
export const sayer =
  <Key extends string>(
    words: Readonly<Record<PageLanguage, Readonly<Record<Key, string | Plural>>>>,
  ): ((language: PageLanguage) => SayOf<Key>) =>
  (language) =>
  (key, values = {}) => {
    const format = formattersOf(language);
    const message = words[language][key];
    const text = typeof message === 'string' ? message : (message[format.plural(Number(values.n))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? format.number(value) : value;
    });
  };
