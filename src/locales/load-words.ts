import { words as english } from './languages/en.js';
import { LANGUAGES } from './languages.js';
import { loadCatalogue, loadedCatalogue } from './load-catalogue.js';
import type { Words, WordsLoaders } from './words.js';

/**
 * Returns the words of a language if they are here already.
 *
 * @param tag As `matchTag` returns it.
 */
export function wordsOf(tag: string, loaders: WordsLoaders = LANGUAGES): Partial<Words> | null {
  const loader = loaders.get(tag);
  return loader ? loadedCatalogue(loader) : english;
}

/**
 * Loads the words of a language, once for all elements of the page.
 *
 * @param tag As `matchTag` returns it.
 * @returns `null` if they did not load: English is shown, and the page author is told. Never rejects.
 */
export async function loadWords(tag: string, loaders: WordsLoaders = LANGUAGES): Promise<Partial<Words> | null> {
  const loader = loaders.get(tag);
  return loader ? loadCatalogue(loader, tag, 'heading') : english;
}
