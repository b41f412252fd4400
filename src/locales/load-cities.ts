import { CITY_LANGUAGES } from './city-languages.js';
import { matchTag } from './language-tag.js';

/** Kept for the life of the page. A failure is not kept: the next list to ask tries again. */
const loading = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * Loads the cities of time zones in a language: by how `zoneCity` names them, those alone that are called otherwise.
 *
 * @param lang BCP 47.
 * @returns `null` if they did not load, of which the page author is told, and where there are none. Never rejects.
 */
export async function loadCities(lang: string): Promise<ReadonlyMap<string, string> | null> {
  const tag = matchTag(lang, CITY_LANGUAGES);
  const loader = CITY_LANGUAGES.get(tag);
  if (!loader) return null;
  let cities = loading.get(tag);
  if (!cities) {
    cities = Promise.all([import('./city-order.js'), loader()]).then(([{ CITY_ORDER }, { names }]) =>
      citiesFrom(CITY_ORDER, names),
    );
    loading.set(tag, cities);
    cities.catch((error: unknown) => {
      loading.delete(tag);
      console.warn(
        `ogp-event-widgets: the cities in "${tag}" did not load; they are named as their time zones.`,
        error,
      );
    });
  }
  return cities.catch(() => null);
}

function citiesFrom(order: string, names: string): ReadonlyMap<string, string> {
  const spellings = order.split('|');
  const found = new Map<string, string>();
  names.split('|').forEach((name, i) => {
    if (name) for (const city of spellings[i]?.split('=') ?? []) found.set(city, name);
  });
  return found;
}
