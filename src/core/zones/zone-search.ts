/**
 * Finds time zones by what people type: a city, a country, its code, an old name, an offset. Everything here is only for that search box
 * and loaded with it.
 */
import { countryCodes } from '../countries/codes.js';
import { tableZones } from './country-zones.js';
import { withoutMarks } from '../text.js';
import { MINUTE } from '../time/units.js';
import { isKnownZone, offsetMsAt } from '../time/zone.js';
import { zoneAliases } from './zone-aliases.js';

export interface ZoneMatch {
  /** IANA id, in the tz database's spelling of today. */
  readonly zone: string;
  /** ISO 3166-1 alpha-2, `''` for a zone of no country. */
  readonly country: string;
}

/** How places are called in the language of the page. */
interface ZoneNames {
  /** The city that a zone is named after, or `''`. */
  city(zone: string): string;
  /** A country's names, in as many languages as people may type. */
  countries(code: string): readonly string[];
}

interface Entry extends ZoneMatch {
  readonly city: string;
  readonly countryNames: readonly string[];
  /** The id and every other name. */
  readonly names: readonly string[];
  /** All words by which it can be found, each with a space before it. */
  readonly words: string;
}

/** Fewer characters than these would match half the world; more entries than these nobody reads. */
export const MIN_QUERY = 2;
export const MAX_MATCHES = 50;

const OFFSET = /^\p{L}*\s*([+\-−–])?\s*(\d{1,2})(?::?(\d\d))?$/u;

/** Letter case, accents and punctuation do not matter: "São Tomé" is "sao tome", "Buenos_Aires" is "buenos aires". */
function fold(text: string): string {
  return withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Arabic and Persian digits as ASCII ones, for offsets. */
const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** The index of every zone that has a place, for one language. */
export class ZoneSearch {
  readonly #entries: readonly Entry[];

  constructor(names: ZoneNames) {
    const entries = new Map<string, Entry>();
    const add = (zone: string, country: string): void => {
      if (entries.has(zone)) return;
      const countryNames = country ? names.countries(country).map(fold) : [];
      const own = [zone, ...(zoneAliases.get(zone) ?? [])].map(fold);
      const city = fold(names.city(zone)) || fold(zone);
      const words = ` ${[city, country.toLowerCase(), ...countryNames, ...own].join(' ')}`;
      entries.set(zone, { zone, country, city, countryNames, names: own, words });
    };
    // In a country the most populous zone first, as the table has it.
    for (const country of countryCodes()) for (const zone of tableZones(country)) add(zone, country);
    add('UTC', '');
    // Engines know more, some under old names; one of no place (`CET`, `Etc/GMT+5`) is no answer to where.
    const renamed = new Map([...zoneAliases].flatMap(([zone, old]) => old.map((name) => [name, zone] as const)));
    for (const id of Intl.supportedValuesOf?.('timeZone') ?? []) {
      const zone = renamed.get(id) ?? id;
      if (names.city(zone)) add(zone, '');
    }
    this.#entries = [...entries.values()];
  }

  /**
   * The zones that a query may mean, the likeliest first; none for fewer than {@link MIN_QUERY} characters.
   *
   * @param atMs The instant, in epoch milliseconds, at which a zone must have the offset that is asked for.
   */
  find(query: string, atMs: number): readonly ZoneMatch[] {
    const typed = asciiDigits(query.trim());
    if ([...typed].length < MIN_QUERY) return [];
    const offset = OFFSET.exec(typed);
    const scored = offset ? this.#byOffset(offset, atMs) : this.#byName(fold(typed));
    scored.sort((a, b) => a.score - b.score || (a.score === CITY ? compare(a.entry.city, b.entry.city) : 0));
    const matches: ZoneMatch[] = [];
    for (const { entry } of scored) {
      if (matches.length === MAX_MATCHES) break;
      // Asked last: each zone that an engine looks up costs it a formatter.
      if (isKnownZone(entry.zone)) matches.push({ zone: entry.zone, country: entry.country });
    }
    return matches;
  }

  #byName(query: string): Scored[] {
    if ([...query].length < MIN_QUERY) return [];
    const parts = query.split(' ').map((part) => ` ${part}`);
    return this.#entries.flatMap((entry) =>
      parts.every((part) => entry.words.includes(part)) ? { entry, score: nameScore(entry, query) } : [],
    );
  }

  /** "+9", "GMT+9", "-03:30", "5:45"; without a sign either side of Greenwich, without minutes any of that hour. */
  #byOffset([, sign, hours, minutes]: RegExpExecArray, atMs: number): Scored[] {
    const wanted = Number(hours) * 60 + Number(minutes ?? 0);
    return this.#entries.flatMap((entry) => {
      const offset = offsetMsAt(entry.zone, atMs) / MINUTE;
      const size = Math.abs(offset);
      if (sign && offset !== 0 && (sign === '+') !== offset > 0) return [];
      if (size === wanted) return { entry, score: CITY };
      return minutes === undefined && Math.floor(size / 60) * 60 === wanted ? { entry, score: LAST } : [];
    });
  }
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

const CODE = 0;
const CITY = 1;
const LAST = 5;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nameScore({ city, country, countryNames, names }: Entry, query: string): number {
  if (country.toLowerCase() === query) return CODE;
  if (city.startsWith(query)) return CITY;
  if (countryNames.some((name) => name.startsWith(query))) return 2;
  if (names.some((name) => name === query || name.endsWith(` ${query}`))) return 3;
  return ` ${city}`.includes(` ${query}`) ? 4 : LAST;
}
