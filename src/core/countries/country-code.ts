import { ownOptions } from '../own-options.js';
import { withoutMarks } from '../text.js';
import { countryCodes } from './codes.js';

/** A country's name without letter case, marks, spaces and article, for comparing names. */
export const foldCountry = (name: string): string =>
  withoutMarks(name)
    .replace(/\P{L}+/gu, '')
    .replace(/^the/, '');

/** English names in use that are not what CLDR calls the country. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['US', 'usa'],
  ['US', 'unitedstatesofamerica'],
  ['GB', 'uk'],
  ['GB', 'greatbritain'],
  ['GB', 'england'],
  ['GB', 'scotland'],
  ['GB', 'wales'],
  ['GB', 'northernireland'],
  ['CZ', 'czechrepublic'],
  ['TR', 'turkey'],
  ['KR', 'republicofkorea'],
  ['KR', 'korea'],
  ['CI', 'ivorycoast'],
  ['MD', 'republicofmoldova'],
  ['MK', 'macedonia'],
  ['CV', 'capeverde'],
  ['NL', 'holland'],
  ['RU', 'russianfederation'],
  ['TZ', 'unitedrepublicoftanzania'],
  ['CD', 'democraticrepublicofthecongo'],
  ['CG', 'republicofthecongo'],
  ['SZ', 'swaziland'],
  ['MM', 'burma'],
  ['VN', 'vietnam'],
  ['LA', 'laos'],
  ['SY', 'syria'],
  ['BO', 'plurinationalstateofbolivia'],
  ['VE', 'bolivarianrepublicofvenezuela'],
];

let byName: Map<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (byName) return byName;
  byName = new Map();
  try {
    for (const style of ['short', 'long'] as const) {
      const display = new Intl.DisplayNames('en', ownOptions({ type: 'region', style, fallback: 'none' }));
      for (const code of countryCodes()) byName.set(foldCountry(display.of(code) ?? code), code);
    }
  } catch {
    // An engine without names still knows codes and aliases.
  }
  for (const [code, name] of ALIASES) byName.set(name, code);
  return byName;
}

/** The code of the country whose folded English name this is, or `null`. */
export const englishCountry = (folded: string): string | null => names().get(folded) ?? null;

/** The ISO 3166-1 alpha-2 code that a code or an English name of a country stands for, or `null`. */
export function countryCode(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 100) return null;
  const code = raw.trim().toUpperCase();
  return countryCodes().has(code) ? code : englishCountry(foldCountry(raw));
}
