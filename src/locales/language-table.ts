import type { MomentStyle } from './moments.js';

/** The largest field in which two moments differ: year, month, day, half of the day, hour. */
export type Difference = 'y' | 'M' | 'd' | 'a' | 'h';

/** A pattern for each CLDR plural category of the language; `{n}` is the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Dates, numbers, lists and names of one language, as CLDR has them, for languages that some browser has no data of. Browsers then answer
 * in English and do not say so, so these tables are used in every browser.
 *
 * Patterns hold fields in braces: `{d}` day, `{dd}` in two figures, `{M0}` the month in the first list of {@link months}, `{n}` and `{nn}` its
 * number, `{y}` year, `{E0}` the weekday in the first list of {@link weekdays}, `{H}` hour of 0–23, `{h}` of 1–12, `{HH}` and `{hh}` in two
 * figures, `{mm}` minutes, `{a}` half of the day. `{-d}` is the field of the end of a range.
 */
export interface LanguageTable {
  /** Lists of twelve, January first, each with `|` between its names. */
  readonly months: readonly string[];
  /** Lists of seven, Sunday first, likewise. */
  readonly weekdays: readonly string[];
  /** Before and after noon, likewise; empty where clocks count to 24. */
  readonly periods: string;
  readonly moments: Readonly<Record<MomentStyle, string>>;
  /** Ranges that say once what both ends share. Where there is none, both ends stand whole, with a dash between them. */
  readonly ranges: Readonly<Partial<Record<MomentStyle, Readonly<Partial<Record<Difference, string>>>>>>;
  /** Between groups of three figures. */
  readonly group: string;
  /** From how many figures on there are groups. */
  readonly groupFrom: number;
  /** Between two items; of more, after the first, in the middle, before the last, and after the last. */
  readonly lists: Readonly<
    Record<Intl.ListFormatType, readonly [two: string, first: string, middle: string, last: string, end?: string]>
  >;
  /** By unit and length: `day long`. */
  readonly units: Readonly<Record<string, Counted>>;
  /** How long ago, by unit. */
  readonly ages: Readonly<Record<string, Counted>>;
  /** "today" and its like, by how many days away. */
  readonly near: Readonly<Record<string, string>>;
  readonly inDays: Counted;
  /** Names of languages by tag: `ar:…`, with `|` between them. */
  readonly languages: string;
  /** Names of countries by code, likewise. */
  readonly countries: string;
}
