// Made by scripts/make-languages.mjs from the files in languages/. Change those, and run it again.
import type { WordsLoaders } from './words.js';

/** Every language but English, each a chunk of its own. */
export const LANGUAGES: WordsLoaders = new Map(
  Object.entries({
    ar: () => import('./languages/ar.js'),
    es: () => import('./languages/es.js'),
  }),
);

/** Primary languages of these that are written from right to left. */
export const RTL: ReadonlySet<string> = new Set(['ar']);
