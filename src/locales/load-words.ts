import { words as english } from './languages/en.js';
import { LANGUAGES } from './languages.js';
import type { Words, WordsLoader, WordsLoaders } from './words.js';

/** Words are kept per loader, for the life of the page. A failure is not kept: the next element to ask tries again. */
const loaded = new WeakMap<WordsLoader, Words>();
const loading = new WeakMap<WordsLoader, Promise<Words>>();

/**
 * Returns the words of a language if they are here already.
 *
 * @param tag As `matchTag` returns it.
 */
export function wordsOf(tag: string, loaders: WordsLoaders = LANGUAGES): Words | null {
  const loader = loaders.get(tag);
  return loader ? (loaded.get(loader) ?? null) : english;
}

/**
 * Loads the words of a language, once for all elements of the page.
 *
 * @param tag As `matchTag` returns it.
 * @returns `null` if they did not load: English is shown, and the page author is told. Never rejects.
 */
export async function loadWords(tag: string, loaders: WordsLoaders = LANGUAGES): Promise<Words | null> {
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
