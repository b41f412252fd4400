import { asObject, own } from '../../json.js';
import { lastPart, string } from './values.js';

/** Returns what the values of `addressCountry` call a country: texts, addresses of one, and the names of a Country. */
export function countryNames(values: readonly unknown[]): string[] {
  return values
    .slice(0, 10)
    .flatMap((item) => {
      const node = asObject(item);
      return node ? ['identifier', 'name', 'alternateName', '@value', '@id'].map((key) => own(node, key)) : [item];
    })
    .map(string)
    .map((words) => (/^https?:/i.test(words) ? lastPart(words) : words))
    .filter(Boolean);
}
