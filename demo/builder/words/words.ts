import { formattersOf } from '../../../src/locales/formatters.js';
import type { Plural } from '../../../src/locales/plural.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../../editor/words/words.js';
import { words as ar } from './ar.js';
import { words as en } from './en.js';
import { words as es } from './es.js';

export { PAGE_LANGUAGES, type PageLanguage };

export type BuilderWordKey = keyof typeof en;
export type BuilderWords = { readonly [Key in BuilderWordKey]: (typeof en)[Key] extends string ? string : Plural };

const WORDS: Readonly<Record<PageLanguage, BuilderWords>> = { en, es, ar };

/** Returns a message of the builder, with its placeholders filled in. `n` chooses the plural. */
export type Say = (key: BuilderWordKey, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: PageLanguage): Say =>
  (key, values) => {
    const format = formattersOf(language);
    const message: string | Plural = WORDS[language][key];
    const text = typeof message === 'string' ? message : (message[format.plural(Number(values?.n))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values?.[name];
      return value === undefined ? whole : typeof value === 'number' ? format.number(value) : value;
    });
  };
