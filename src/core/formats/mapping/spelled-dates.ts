import { parsePublishedTime } from '../../time/published-time.js';
import { parseLooseTime } from '../../time/loose-time.js';

/**
 * How a date is written where that is not certain: which number comes first, seconds or milliseconds since 1970, or in UTC, which nothing
 * in it says.
 */
export type DateOrder = 'day-first' | 'month-first' | 's' | 'ms' | 'utc';

/** A date as far as it could be read. */
export interface ReadDate {
  /** As RFC 3339 writes it, offset optional; or as published, where `normalize` shall judge it. `undefined` for none. */
  readonly time?: string;
  /** The end, where one text is two dates; like `time`. */
  readonly end?: string;
  /** The end of a clock that was a range. */
  readonly endClock?: string;
  /** The words as written, where only they are certain. */
  readonly words?: string;
  /** Nothing says whether the day or the month comes first. */
  readonly isAmbiguous?: boolean;
}

/** `03/04/2027`, `3-4-2027 9:30`, `3/4/27 - 9:30`, and the clock that follows. */
const NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?:,?[\sT]+(?:[-–@]\s+)?(\S.*))?$/;
/** `10:00–12:00`, `9 a 11 h`. */
const RANGE = /^(.*?\d.*?)\s*(?:[-–—]|\s(?:to|a|à|às|bis)\s)\s*(\d.*)$/i;

/** `12/05/2027 – 14/05/2027`, `du 12/05/2027 au 14/05/2027`, `2027-05-12T10:00Z/2027-05-12T12:00Z` (ISO 8601-1, 5.5.2.1). */
const DATE = String.raw`((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)(?:,?[T ]+\d{1,2}[:.h]\d\d[\d:.Z]*(?: ?[ap]m)?)?)`;
const TWO_DATES = new RegExp(
  String.raw`^(?:\p{L}+ )?${DATE}\s*(?:[-–—/]|\s(?:to|until|till|a|al|au|à|às|até|bis|tot|do)\s)\s*${DATE}$`,
  'iu',
);

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * The spelling of all dates of a document, where that is not simply RFC 3339: of one program, they are written in one way.
 *
 * @param named The order that the author names. @param texts Every date of the document. @param areDays Whether their clocks say nothing.
 */
export function spelledDates(
  named: DateOrder | null,
  texts: readonly string[],
  areDays: boolean,
): (text: string, clock: string) => ReadDate {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts.flatMap((one) => TWO_DATES.exec(one)?.slice(1) ?? one)) {
    const [, first, , second, year = ''] = NUMBERS.exec(text) ?? [];
    // Of `27/05/18` the first may be the year, too.
    if (Number(first) > 12 && year.length > 2) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  const order =
    (named === 'utc' ? null : named) ?? (dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first');
  return (text, clock) => {
    const [, from, to] = TWO_DATES.exec(text) ?? [];
    if (!from || !to) return readSpelled(text, clock, order, areDays);
    const [start, end] = [readSpelled(from, clock, order, areDays), readSpelled(to, '', order, areDays)];
    if (start.isAmbiguous || end.isAmbiguous) return { words: text, isAmbiguous: true };
    if (start.words || end.words) return { time: start.time?.slice(0, 10), words: text };
    return { ...start, end: end.time };
  };
}

function readSpelled(text: string, clock: string, order: DateOrder | null, areDays: boolean): ReadDate {
  const written = [text, clock].filter(Boolean).join(' ');
  if (order === 's' || order === 'ms') {
    const ms = Number(text) * (order === 's' ? 1000 : 1);
    if (ms === 0) return {};
    return Math.abs(ms) < 8e15 ? { time: new Date(ms).toISOString() } : { time: text, words: written };
  }
  const numbers = NUMBERS.exec(text);
  let day = text;
  let rest = clock;
  if (numbers) {
    const [, first, , second, digits = '', after = ''] = numbers;
    const isShort = digits.length < 4;
    const year = isShort ? `20${digits}` : digits;
    const isSame = order === null && first === second;
    const dayFirst = order === 'day-first' || (!isShort && (Number(first) > 12 || isSame));
    if (!dayFirst && order === null && (isShort || Number(second) <= 12)) return { words: written, isAmbiguous: true };
    day = dayFirst ? `${year}-${two(second!)}-${two(first!)}` : `${year}-${two(first!)}-${two(second!)}`;
    rest ||= after;
  } else if (areDays) day = text.slice(0, 10);
  const spelled = spell(day);
  // If it cannot be read whole, `normalize` knows what to say.
  if (spelled === null || parsePublishedTime(day.slice(0, 10)) === null)
    return { time: rest ? written : (spelled ?? text) };
  if (!rest) return { time: spelled };
  const at = clockOf(rest);
  if (at) return { time: spelled.slice(0, 10) + at };
  const [, from, to] = RANGE.exec(rest) ?? [];
  // Of "2–4 pm" the half of the day is said once.
  const half = /[ap]\.?m\.?$/i.exec(to ?? '')?.[0] ?? '';
  const start =
    from && (clockOf(from) ?? clockOf(`${from} ${half}`) ?? (/^\d+$/.test(from) ? clockOf(`${from}:00`) : null));
  if (start) return { time: spelled.slice(0, 10) + start, endClock: to };
  return { time: spelled.slice(0, 10), words: written };
}

/** As RFC 3339 writes it, or `null` where it has no certain meaning as a whole. */
function spell(text: string): string | null {
  if (parsePublishedTime(text)) return text;
  const loose = parseLooseTime(text);
  return loose && loose.reading !== 'partial' && !loose.zone ? loose.time.text : null;
}

/** `T09:30` of a time of day, in any spelling that has one meaning; `null` for none. */
function clockOf(text: string): string | null {
  const clock = text.trim().replace(/^(?:à|a las?|a|às|at|um|alle)\s+(?=\d)|(?<=[\dh])\.$/gi, '');
  const loose = parseLooseTime(`2000-01-01 ${clock}`);
  return loose && loose.reading !== 'partial' && loose.time.kind === 'time' ? loose.time.text.slice(10) : null;
}
