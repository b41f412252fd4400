// Made by scripts/make-languages.mjs from the files in actions/. Change those, and run it again.
import type { ActionWords } from './action-words.js';
import type { CatalogueLoader } from './words.js';

/** The second catalogue in every language that has it but English, each a chunk of its own. */
export const ACTION_LANGUAGES: ReadonlyMap<string, CatalogueLoader<ActionWords>> = new Map(
  Object.entries({
    ar: () => import('./actions/ar.js'),
    es: () => import('./actions/es.js'),
  }),
);
