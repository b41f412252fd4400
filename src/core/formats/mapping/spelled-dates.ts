import { shown } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { parseLooseTime } from '../../time/loose-time.js';
import type { DateOrder } from './date-order.js';

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
  /** Nothing says which of its numbers is the day, or of which year it is. */
  readonly fault?: Fault;
}

/** A day as RFC 3339 writes it, and the clock that follows. */
const DAY_AND_CLOCK = /^(\d{4}-\d\d-\d\d)(?:[\s,T]+(?:[-–@]\s+)?(\S.*))?$/;
/** A year, or a day and a month with signs between: `und 19.05.2027`, `and 19/5/27`. */
const FURTHER_DATE = /\d{4}|\d[./]\d{1,2}[./]/;
/** Digits, but none of a year: `18 May`, `18.05.` */
const NO_YEAR = /^(?!.*(?:\d{4}|年)).*\d/;
/** `10:00–12:00`, `9 a 11 h`. */
const RANGE = /^(.*?\d.*?)\s*(?:[-–—]|\s(?:to|a|à|às|bis|alle(?: ore)?|tot|til|till|do|до)\s)\s*(\d.*)$/iu;

/** The hyphen of `10:30-12`, which is no offset: databases write seconds before one of hours alone (`10:30:00-05`). */
const SHORT_RANGE = /(?<=(?:^|[\sT])\d+[:.h]\d*)\s*-\s*(?=\d\d?$)/;
/** `2027-05-18 10:00-12:00`: hours from and to. Programs that write an offset behind a space write seconds before it. */
const HOURS = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d) ?- ?(\d\d:\d\d)$/;
/** Characters. Longer texts are no ranges: looking for one would take as many steps as the square of their length. */
const MAX_RANGE = 200;

/**
 * The reader of all dates of a document, where they are not simply as RFC 3339 writes them.
 *
 * @param named The order that the author names. @param all Every date of the document. @param areDays Whether their clocks say nothing.
 */
export async function spelledDates(
  named: DateOrder | null,
  all: readonly string[],
  areDays: boolean,
): Promise<(text: string, clock: string) => ReadDate> {
  const { datesInOrder } = await import('./date-order.js');
  const datesIn = await datesInOrder(named, all);
  return (text, clock) => {
    const written = [text, clock].filter(Boolean).join(' ');
    if (named === 's' || named === 'ms') {
      const ms = Number(text) * (named === 's' ? 1000 : 1);
      if (ms === 0) return {};
      return Math.abs(ms) < 8e15 ? { time: new Date(ms).toISOString() } : { time: text, words: written };
    }
    const dates = datesIn(text);
    if (dates.includes(null)) return { words: written, fault: { code: 'ambiguous-date', value: written } };
    const [start, end] = dates.map((date, at) =>
      readSpelled(areDays ? date!.slice(0, 10) : date!, at ? '' : (datesIn(clock)[0] ?? clock), written),
    );
    if (!end) return start!;
    if (start!.words || end.words) return { time: start!.time?.slice(0, 10), words: written };
    return { ...start, end: end.time };
  };
}

/** @param written Text and clock as published. */
function readSpelled(date: string, time: string, written: string): ReadDate {
  const [text = '', clock] = [date, time].map((part) =>
    part.length > MAX_RANGE ? part : part.replace(SHORT_RANGE, '–'),
  );
  const [, onDay, from = '', to = ''] = (!clock && HOURS.exec(text)) || [];
  if (to > from) return { time: `${onDay}T${from}`, endClock: to };
  const spelled = spell(text);
  if (spelled && !clock) return { time: spelled };
  const [, day, after] = DAY_AND_CLOCK.exec(spelled ?? text) ?? [];
  const rest = clock || after;
  // If it cannot be read whole, `normalize` knows what to say.
  if (!day || !rest || parsePublishedTime(day) === null)
    return NO_YEAR.test(text)
      ? { words: written, fault: { code: 'invalid-time', reason: 'no-year', value: shown(written) } }
      : { time: written };
  // A further date, beside a clock of its own.
  if (clock && after && FURTHER_DATE.test(after)) return { time: day, words: written };
  const at = clockOf(rest);
  if (at) return { time: day + at };
  const [, start, end] = ((rest.length <= MAX_RANGE && RANGE.exec(rest)) || []).map(
    (part) => clockOf(part) ?? clockOf(`${part}:00`),
  );
  return start && end ? { time: day + start, endClock: end.slice(1) } : { time: day, words: written };
}

/** As RFC 3339 writes it, or `null` where it has no certain meaning as a whole. */
function spell(text: string): string | null {
  if (parsePublishedTime(text)) return text;
  const loose = parseLooseTime(text);
  return loose && loose.reading !== 'partial' && !loose.zone ? loose.time.text : null;
}

/** Words before a time of day. */
const AT =
  /^(?:a|à|às|a las?|d?alle(?: ore)?|at|das|de|fra|från|from|klo?\.?|od|ore|um|van|von|от)\s+(?=\d)|(?<=[\dh])\.$/giu;

/** `T09:30` of a time of day, in any spelling that has one meaning; `null` for none. */
function clockOf(text: string): string | null {
  const clock = text
    .trim()
    .replace(AT, '')
    .replace(/(?<=\d)\s?uur(?=$|:)/i, ' h');
  const loose = parseLooseTime(`2000-01-01 ${clock}`);
  return loose && loose.reading !== 'partial' && loose.time.kind === 'time' ? loose.time.text.slice(10) : null;
}
