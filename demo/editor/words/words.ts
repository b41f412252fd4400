import { formattersOf } from '../../../src/locales/formatters.js';
import type { Plural } from '../../../src/locales/plural.js';
import { words as ar } from './ar.js';
import { words as en } from './en.js';
import { words as es } from './es.js';

export type EditorWordKey = keyof typeof en;
export type EditorWords = { readonly [Key in EditorWordKey]: (typeof en)[Key] extends string ? string : Plural };

/** The languages of the page, in their own names. */
export const PAGE_LANGUAGES = { en: 'English', es: 'Español', ar: 'العربية' } as const;

export type PageLanguage = keyof typeof PAGE_LANGUAGES;

const WORDS: Readonly<Record<PageLanguage, EditorWords>> = { en, es, ar };

/** Returns a message of the editor, with its placeholders filled in. `n` chooses the plural. */
export type Say = (key: EditorWordKey, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: PageLanguage): Say =>
  (key, values = {}) => {
    const format = formattersOf(language);
    const message: string | Plural = WORDS[language][key];
    const text = typeof message === 'string' ? message : (message[format.plural(Number(values.n))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? format.number(value) : value;
    });
  };
