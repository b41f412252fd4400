import type { Language } from '../locales/language.js';

/** Returns the order of group keys by the countries' names in the page's language. Several countries, then unknown ones, come last. */
export function byCountryName(language: Language): (a: string, b: string) => number {
  const rank = (key: string): number => (key === '' ? 2 : key === 'several' ? 1 : 0);
  const { format } = language;
  return (a, b) => rank(a) - rank(b) || format.compare(format.countryName(a).value, format.countryName(b).value);
}
