import { words as english } from './en.js';
import type { Words } from './words.js';

/** Fetches one language's words. */
export type WordsLoader = () => Promise<{ readonly words: Words }>;
/** Languages by BCP 47 tag, in canonical case. English is built in and not listed. */
export type WordsLoaders = ReadonlyMap<string, WordsLoader>;

/** Every language besides English, each a chunk of its own. `catalogue.ts` says more about them. */
export const LOADERS: WordsLoaders = new Map<string, WordsLoader>([
  ['ar', () => import('./ar.js')],
  ['es', () => import('./es.js')],
]);

/** Old, macro or private names of languages; engines differ in which of them they know. */
const ALIASES = new Map([
  ['cnr', 'sr-Latn'],
  ['in', 'id'],
  ['iw', 'he'],
  ['mo', 'ro'],
  ['no', 'nb'],
  ['tl', 'fil'],
]);

const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Words are kept per loader, for the life of the page. A failure is not kept: the next element to ask tries again. */
const loaded = new WeakMap<WordsLoader, Words>();
const loading = new WeakMap<WordsLoader, Promise<Words>>();

/**
 * A language tag as browsers spell it, with old names replaced: `ES_cl` → `es-CL`, `iw` → `he`.
 *
 * @returns `''` for what is not a tag.
 */
export function canonicalTag(tag: string): string {
  const [first = '', ...rest] = tag.trim().replaceAll('_', '-').split('-');
  try {
    return Intl.getCanonicalLocales([ALIASES.get(first.toLowerCase()) ?? first, ...rest].join('-'))[0] ?? '';
  } catch {
    return '';
  }
}

/**
 * The tag whose words serve a wanted language best: region, then script are dropped (RFC 4647, section 3.4), but never the reader's
 * script, written or implied (`sr-ME` and `sr-Latn-ME` → `sr-Latn`, `zh-TW` → `zh-Hant`). English where there is nothing nearer.
 */
export function matchTag(wanted: string, loaders: WordsLoaders = LOADERS): string {
  const tag = canonicalTag(wanted);
  if (loaders.has(tag)) return tag;
  const [spoken = ''] = tag.split('-', 1);
  // Asking the browser for what a tag implies is dear: not for English, or a language without words here.
  if (![...loaders.keys()].some((known) => known.split('-', 1)[0] === spoken)) return 'en';
  const { language, script, region } = new Intl.Locale(tag).maximize();
  for (const shorter of [
    `${language}-${script}-${region}`,
    `${language}-${region}`,
    `${language}-${script}`,
    language,
  ]) {
    if (loaders.has(shorter) && scriptOf(shorter) === script) return shorter;
  }
  return 'en';
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Whether both tags are one language in one script: words in the one and dates in the other read as one text. */
export function sameLanguage(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && one.script === other.script;
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL.test(tag) ? 'rtl' : 'ltr';
}

/** The words of a tag that {@link matchTag} gave, if they are here already. */
export function wordsOf(tag: string, loaders: WordsLoaders = LOADERS): Words | null {
  const loader = loaders.get(tag);
  return loader ? (loaded.get(loader) ?? null) : english;
}

/**
 * Loads the words of a tag that {@link matchTag} gave, once for all elements of the page.
 *
 * @returns `null` if they did not load: English it is, and the page author is told. Never rejects.
 */
export async function loadWords(tag: string, loaders: WordsLoaders = LOADERS): Promise<Words | null> {
  const loader = loaders.get(tag);
  if (!loader) return english;
  let promise = loading.get(loader);
  if (!promise) {
    promise = Promise.resolve()
      .then(loader)
      .then(({ words }) => {
        if (typeof words?.heading !== 'string') throw new TypeError('no words in it');
        loaded.set(loader, words);
        return words;
      });
    loading.set(loader, promise);
    promise.catch((error: unknown) => {
      loading.delete(loader);
      console.warn(`ogp-event-widgets: the words for "${tag}" did not load; English is shown instead.`, error);
    });
  }
  return promise.catch(() => null);
}
