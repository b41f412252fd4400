// Faults of the words of a language. The test of all languages and `npm run check:language` ask here.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'rolldown/experimental';
import { at } from '../../scripts/build/paths.mjs';
import { words as englishActions } from '../../src/locales/actions/en.js';
import { words as english } from '../../src/locales/languages/en.js';
import type { Plural } from '../../src/locales/plural.js';

export type Catalogue = Readonly<Record<string, string | Plural>>;

interface CatalogueFile {
  readonly words: Catalogue;
  readonly about: { readonly draft: boolean; readonly loans?: readonly string[] };
}

/** Both catalogues: their folder, their English words, and the file that documents each message. */
export const CATALOGUES: Readonly<Record<string, { readonly english: Catalogue; readonly notes: string }>> = {
  languages: { english: english as unknown as Catalogue, notes: 'src/locales/words.ts' },
  actions: { english: englishActions as unknown as Catalogue, notes: 'src/locales/action-words.ts' },
};

/** Brotli bytes of one file. */
const MAX_BYTES = 4000;

/**
 * Whether a plural category stands for at most one number, so that a language may say it without the figure. In Latvian "one" is 1, 21 and 101; in
 * Tagalog nearly all. Nothing at all has messages of its own.
 */
function isExact(rules: Intl.PluralRules, category: string): boolean {
  let numbers = 0;
  for (let n = 1; n <= 200; n++) if (rules.select(n) === category) numbers++;
  return numbers <= 1;
}

/** English words that hardly any other language has: one left in a translation is an oversight. */
const ENGLISH = /\b(?:the|and|events?|this|that|with|from|there|could|loaded|shown|until|your)\b/i;

/** Names that are in Latin letters everywhere. */
const LATIN = /\b(?:Apple|Atom|Google(?: Calendar)?|Outlook\.com|Microsoft|ics|GMT|UTC|Email)\b/g;

/** Languages whose endings are the same after any value ("{n}-ից"). In others they go by its last sounds, which nobody knows beforehand. */
const ENDINGS = /^(?:et|hy|ka|ko|mt|si|ta)$/;

/** Scripts of several kinds of letters. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hang}\\p{sc=Han}',
};

/** The mark that a sentence ends with: nothing where the text is no sentence. */
const stopOf = (text: string): string =>
  text.endsWith('…') ? '…' : /[?؟;]$|՞.*։$/.test(text) ? '?' : /[.։]$/.test(text) ? '.' : '';

/** Says what is wrong with the letters and marks of one message. */
function markFault(text: string, original: string, { tag, script }: { tag: string; script: string }): string {
  const letters = text.replace(/\{\w+\}/g, '').replace(LATIN, '');
  const isOwn = new RegExp(`[${SCRIPTS[script] ?? `\\p{sc=${script}}`}]`, 'u');
  const foreign = letters.match(/\p{L}/gu)?.find((letter) => !isOwn.test(letter));
  if (foreign) return `"${foreign}" is no letter of the language`;
  // A date may end with a stop of its own ("31 мая 2026 г.").
  const stop = stopOf(text);
  if (stop !== stopOf(original) && !(stopOf(original) === '.' && text.endsWith('}')))
    return `ends with "${stop}", English with "${stopOf(original)}"`;
  if (/["']/.test(text)) return 'has straight quotation marks';
  return /\}[-:’]?\p{L}{1,3}(?!\p{L})/u.test(text) && !ENDINGS.test(tag)
    ? 'has an ending that may not fit the value'
    : '';
}

/** Messages on buttons: how much longer than in English they may be is for the look to tell. */
const BUTTONS =
  /^(?:showMore|showMoreOf|clearFilters|clearAll|retry|filters|filtersCount|showResults|pause|resume|addToCalendar|when\..*|link\..*)$/;

export const forms = (message: string | Plural): [string, string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

export interface Report {
  readonly faults: readonly string[];
  /** Messages that are said in English. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** Reads one file of a language and says what is wrong with it. @param folder `languages` or `actions`. */
export async function reportOn(folder: string, tag: string): Promise<Report> {
  const wanted = CATALOGUES[folder]!.english;
  const file = `src/locales/${folder}/${tag}.ts`;
  if (!existsSync(at(file))) return { faults: [], missing: Object.keys(wanted), notes: [`there is no ${file}`] };
  const { words, about } = (await import(`../../${file}`)) as CatalogueFile;
  const faults: string[] = [];
  const rules = new Intl.PluralRules(tag);
  const script = new Intl.Locale(tag).maximize().script!;
  const categories = rules.resolvedOptions().pluralCategories.slice().sort();
  for (const key of Object.keys(words)) {
    const message = words[key]!;
    const original = wanted[key];
    if (!original) {
      faults.push(`${key}: there is no such message`);
      continue;
    }
    if (typeof message !== typeof original) faults.push(`${key}: counts, where English does not, or the reverse`);
    const has = typeof message === 'object' ? Object.keys(message).sort() : categories;
    if (has.join() !== categories.join())
      faults.push(`${key}: has ${has.join()}, the language counts ${categories.join()}`);
    const expected = placeholders(forms(original).at(-1)![1]);
    for (const [form, text] of forms(message)) {
      const name = `${key} ${form}`;
      if (!/\S/.test(text) || /[<>&]|^\s|\s$|\s\s|\.\.\./.test(text))
        faults.push(`${name}: empty, untidy or no plain text`);
      if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) faults.push(`${name}: a brace without its other half`);
      const mark = markFault(text, forms(original).at(-1)![1], { tag, script });
      if (mark) faults.push(`${name}: ${mark}: "${text}"`);
      const found = placeholders(text);
      const mayLack = typeof message === 'object' && isExact(rules, form);
      const same = mayLack ? expected.filter((one) => one !== 'n') : expected;
      if ((mayLack ? found.filter((one) => one !== 'n') : found).join() !== same.join()) {
        faults.push(`${name}: has the placeholders ${found.join()}, English ${expected.join()}`);
      }
      if (tag !== 'en' && !about.loans?.includes(key) && ENGLISH.test(text.replace(/\{\w+\}/g, ''))) {
        faults.push(`${name}: an English word in "${text}"`);
      }
    }
  }
  if (tag !== 'en') {
    const isSame = (key: string): boolean => {
      const wordings = new Set(forms(wanted[key]!).map(([, text]) => text));
      return forms(words[key] ?? '').some(
        ([, text]) => wordings.has(text) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
      );
    };
    const same = Object.keys(wanted).filter(isSame);
    const loans = about.loans ?? [];
    for (const key of same)
      if (!loans.includes(key)) faults.push(`${key}: the same as in English, and not among the loans`);
    for (const key of loans)
      if (!same.includes(key)) faults.push(`${key}: among the loans, and not the same as in English`);
  }
  const { code } = transformSync(at(file), readFileSync(at(file), 'utf8'));
  const bytes = brotliCompressSync(code).length;
  if (bytes > MAX_BYTES) faults.push(`${bytes} bytes, brotli; at most ${MAX_BYTES}`);
  const buttons = Object.keys(words)
    .filter((key) => BUTTONS.test(key) && wanted[key])
    .flatMap((key) =>
      forms(words[key]!).map(([, text]) => ({ key, text, more: text.length / forms(wanted[key]!).at(-1)![1].length })),
    )
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, 3)
    .map(({ key, text, more }) => `${key} "${text}" (${text.length} characters, ${more.toFixed(1)} of English)`);
  return {
    faults,
    missing: Object.keys(wanted).filter((key) => !Object.hasOwn(words, key)),
    notes: [`${bytes} bytes, brotli`, ...(buttons.length ? [`longest buttons: ${buttons.join(', ')}`] : [])],
  };
}
