import { chunkError } from '../../feed-error.js';
import { parsePublishedTime } from '../../time/published-time.js';
import type { DateOrder } from './date-order.js';
import type { ReadDate } from './spelled-dates.js';

/** The closed list of formats that a mapping may name. The clock after the day may be of 12 or 24 hours. */
export const DATE_FORMATS: Readonly<Record<string, DateOrder>> = {
  'DD/MM/YYYY': 'day-first',
  'D/M/YYYY H:mm': 'day-first',
  'MM/DD/YYYY': 'month-first',
  'M/D/YYYY h:mm:ss A': 'month-first',
  unix: 's',
  'unix-ms': 'ms',
  UTC: 'utc',
  excel: 'excel',
};

export const MIDNIGHT = /^\d{4}-\d\d-\d\d[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const WALL_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
/** Days with which databases say that there is none: .NET, SQL Server, Access, MySQL. */
const NO_DAY = /^(?:0001-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|0000-00-00)/;

/** Reads a date. @param clock The time of day, where it stands apart; `''` for none. @param isThere Whether that is certainly of the place. */
export type DateReader = (raw: unknown, clock: string, isThere?: boolean) => ReadDate;

/**
 * Returns the reader of all dates of a document.
 *
 * @param named The order that the author names. @param all Every date of the document. @param hasClocks Whether some stand apart.
 * @throws FeedError `chunk` where what reads other spellings does not load.
 */
export async function dateReader(
  named: DateOrder | null,
  all: readonly unknown[],
  hasClocks: boolean,
): Promise<DateReader> {
  const texts = all.map(textOf);
  // If all starts and ends are at midnight, they are days, whatever the program writes.
  const areDays = texts.length > 0 && texts.every((text) => MIDNIGHT.test(text));
  const isPlain = !hasClocks && (named ?? 'utc') === 'utc' && texts.every((text) => parsePublishedTime(text));
  const read = isPlain
    ? (text: string): ReadDate => ({ time: areDays ? text.slice(0, 10) : text })
    : await import('./spelled-dates.js')
        .then(({ spelledDates }) => spelledDates(named, texts, areDays))
        .catch(notLoaded);
  return (raw, clock, isThere) => {
    const text = textOf(raw);
    if (!text) return {};
    const date = read(text, clock);
    if (date.time === undefined) return date;
    if (NO_DAY.test(date.time)) return {};
    // Programs that count in UTC print it so; only `Z` claims nothing of the clocks there (RFC 3339, 4.3).
    const time = date.time.replace(/[+-]00:00$/, 'Z');
    return { ...date, time: named === 'utc' && !isThere && WALL_TIME.test(time) ? `${time}Z` : time };
  };
}

const textOf = (raw: unknown): string =>
  typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';

/** @throws FeedError `chunk` */
export const notLoaded = (cause: unknown): never => {
  throw chunkError('reads dates and series', cause);
};
