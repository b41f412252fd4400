import { TimeSlice } from '../../yield-to-page.js';
import { datesReader } from './date-words.js';

/**
 * How a date is written where that is not certain: which number comes first, seconds or milliseconds since 1970, or in UTC, which nothing
 * in it says; or days since 1900, as Excel counts.
 */
export type DateOrder = 'day-first' | 'month-first' | 's' | 'ms' | 'utc' | 'excel';

/** `03/04/2027`, `3-4-2027 9:30`, `12.05.27 - 9:30`, and the clock that follows. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:,?[\sT]+(?:[-–@]\s+)?(\S.*))?$/;

const two = (digits: string): string => digits.padStart(2, '0');
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/**
 * Returns the function that finds the date in a text, or the first and the last one, with their days as RFC 3339 writes them; `null` for one
 * of which nothing says which number is the day. A time of day alone stays as it stands, in digits.
 *
 * @param named The order that the author names. @param all Every date of the document: they decide the order, for it is the same in all.
 */
export async function datesInOrder(
  named: DateOrder | null,
  all: readonly string[],
): Promise<(text: string) => readonly (string | null)[]> {
  const datesIn = await datesReader(all, named === 'excel');
  const slice = new TimeSlice();
  const dates: (readonly string[])[] = [];
  for (const text of all) {
    if (slice.step()) await slice.next();
    for (const date of datesIn(text)) dates.push(NUMBERS.exec(date) ?? []);
  }
  const short = dates.filter(([, , , , year]) => year?.length === 2);
  const [firsts, years] = [1, 4].map((at) => short.map((numbers) => Number(numbers[at]))) as [number[], number[]];
  // Years lie close together, days do not.
  const isYearLast = years.some((year) => year < 1 || year > 31) || (spread(years) < 3 && spread(firsts) > 10);
  let hasDayFirst = false;
  let hasMonthFirst = false;
  for (const [, first, sign, second, year = ''] of dates) {
    // With points the day comes first everywhere.
    if (sign === '.') continue;
    // Of `27/05/18` the first may be the year, too.
    if (Number(first) > 12 && (isYearLast || year.length > 2)) hasDayFirst = true;
    if (Number(second) > 12) hasMonthFirst = true;
  }
  const isOrder = named !== 'utc' && named !== 'excel';
  const found = hasDayFirst === hasMonthFirst ? null : hasDayFirst ? 'day-first' : 'month-first';
  const order = (isOrder && named) || found;

  const inOrder = (text: string): string | null => {
    const [whole, first = '', sign, second = '', digits = '', after = ''] = NUMBERS.exec(text) ?? [];
    if (!whole) return text;
    const isShort = digits.length < 4;
    // As C's strptime reads them.
    const year = isShort ? `${Number(digits) > 68 ? 19 : 20}${digits}` : digits;
    const hasPoints = sign === '.';
    const isSame = order === null && first === second;
    const isDayFirst = hasPoints || order === 'day-first' || (!isShort && (Number(first) > 12 || isSame));
    const isSure = hasPoints ? !isShort || isYearLast : isDayFirst || (!isShort && Number(second) > 12);
    if (order === null && !isSure) return null;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return `${year}-${two(month)}-${two(day)}${after && ` ${after}`}`;
  };
  return (text) => datesIn(text).map(inOrder);
}
