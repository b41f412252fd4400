import { setFormattersMaker } from './formatters.js';
import type { CatalogueLoader } from './words.js';

/** Words are kept per loader, for the life of the page. A failure is not kept: the next element to ask tries again. */
const loaded = new WeakMap<CatalogueLoader<unknown>, unknown>();
const loading = new WeakMap<CatalogueLoader<unknown>, Promise<unknown>>();

/** Returns the words of a loader if they are here already. */
export const loadedCatalogue = <W>(loader: CatalogueLoader<W>): Partial<W> | null =>
  (loaded.get(loader) ?? null) as Partial<W> | null;

/**
 * Loads the words of one language, of one catalogue, once, with what writes its dates where browsers lack it.
 *
 * @param tag Their language, for the console.
 * @param key A word that every file of the catalogue has.
 * @returns `null` if they did not load: English is shown, and the page author is told. Never rejects.
 */
export async function loadCatalogue<W>(
  loader: CatalogueLoader<W>,
  tag: string,
  key: keyof W,
): Promise<Partial<W> | null> {
  let promise = loading.get(loader) as Promise<Partial<W>> | undefined;
  if (!promise) {
    promise = Promise.resolve()
      .then(loader)
      .then(({ words, formatters }) => {
        if (typeof words?.[key] !== 'string') throw new TypeError('no words in it');
        if (formatters) setFormattersMaker(tag, formatters);
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
