import { canonicalTag, matchTag, sameLanguage } from './language-tag.js';
import { Language } from './language.js';
import { LANGUAGES } from './languages.js';
import { loadCities } from './load-cities.js';
import { loadWords } from './load-words.js';
import type { Strings } from './words.js';

/**
 * Loads the words of a language and its cities of time zones, outside of a page. English stands in for what has no words here.
 *
 * @param tag BCP 47. What is no tag counts as English.
 * @param strings The page author's own wording.
 */
export async function loadLanguage(tag: string, strings?: Strings | null): Promise<Language> {
  const requested = canonicalTag(tag) || 'en';
  const known = matchTag(requested, LANGUAGES);
  const words = await loadWords(known);
  const spoken = words ? known : 'en';
  const lang = sameLanguage(spoken, requested) ? requested : spoken;
  const cities = (await loadCities(spoken)) ?? undefined;
  return new Language({ requested, lang, words: words ?? undefined, strings, cities });
}
