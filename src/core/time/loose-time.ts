import type { PublishedTime } from '../model/event.js';
import { parsePublishedTime } from './published-time.js';

/** A date or time that is not in the form of RFC 3339, as far as it can be read. */
export interface LooseTime {
  /** The time that was read; its `text` is in the form of RFC 3339. */
  readonly time: PublishedTime;
  /** The zone that a suffix names (`[Europe/Berlin]`), or `null`. */
  readonly zone: string | null;
  /**
   * - `standard`: another form of a standard: ISO 8601's basic form, or RFC 9557's suffix.
   * - `respelled`: no standard has it, but it has only one meaning.
   * - `partial`: a part of it has no certain meaning: of an unreadable clock the day was read, of an unreadable offset the clock.
   */
  readonly reading: 'standard' | 'respelled' | 'partial';
}

const MAX_TEXT = 100;
/** The sign that typesetters and ISO 8601-1:2019 (3.2.1) want for a negative offset. */
const MINUS = '\u2212';
/** `[Europe/Berlin]`, `[!u-ca=hebrew]` (RFC 9557, 4.1): the first that is no `key=value` names the zone. */
const SUFFIXES = /(?:\s*\[[^[\]]{1,64}\])+$/;
const ZONE_SUFFIX = /\[!?([A-Z][^=[\]]*)\]/i;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:[Tt](\d\d)(\d\d)?(\d\d)?(?:[.,](\d+))?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
/** The extended form with an offset in the basic one (`+0200`), or in hours (`+02`), or with a comma for the point. */
const MIXED = /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?([Zz]|[+-]\d\d(?::?\d\d)?)?$/;
/** Seconds or milliseconds since 1970, bare or as .NET writes them. */
const EPOCH = /^(?:\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/|(\d{10})|(\d{13}))$/;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** With points the day comes first everywhere; with other signs only where the other number can be no month. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
/** JavaScript's `Date.toString()` has the year after the day, the C library's `ctime` after the clock. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* /i;

const CLOCK =
  /^(?:[Tt]|,? (?:at |@ ?)?|,)? ?(\d{1,2})(?:[:.h](\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(?: ?([ap])\.?m\.?| ?(?:h|hrs?|uhr)(?![a-z]))?/i;
const OFFSET = /^ ?(?:(?:UTC|GMT|Z) ?)?([+-])(\d{1,2})(?::?(\d\d))?(?: ?\([^()]*\))?$/i;
const UTC = /^ ?(?:UTC|GMT|Z)(?: ?\([^()]*\))?$/i;

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** The month, 1–12, of an English name or its beginning; 0 for none. */
function monthOf(name: string): number {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index % 3 === 0 ? index / 3 + 1 : 0;
}

/** The day at the beginning of a text, as RFC 3339 writes it, and what follows it. */
function leadingDay(text: string): { day: string; rest: string } | null {
  let match: RegExpExecArray | null;
  let parts: readonly (string | number)[] | null = null;
  if ((match = YEAR_FIRST.exec(text))) parts = [match[1]!, match[3]!, match[4]!];
  else if ((match = YEAR_LAST.exec(text))) {
    const [, first, sign, second, year] = match;
    const dayFirst = sign === '.' || Number(first) > 12 || first === second;
    if (dayFirst || Number(second) > 12) parts = dayFirst ? [year!, second!, first!] : [year!, first!, second!];
  } else if ((match = DAY_MONTH.exec(text))) parts = [match[3]!, monthOf(match[2]!), match[1]!];
  else if ((match = MONTH_DAY.exec(text))) parts = [match[3]!, monthOf(match[1]!), match[2]!];
  if (!match || !parts) return null;
  return { day: `${parts[0]}-${two(parts[1]!)}-${two(parts[2]!)}`, rest: text.slice(match[0].length) };
}

/** The offset as RFC 3339 writes it; `''` where there is none, `null` where what is there is none. */
function offsetOf(rest: string): string | null {
  if (rest === '') return '';
  if (UTC.test(rest)) return 'Z';
  const [, sign, hours, minutes = '00'] = OFFSET.exec(rest) ?? [];
  return sign ? `${sign}${two(hours!)}:${minutes}` : null;
}

/** The clock, as RFC 3339 writes it, and what follows it. */
function clockOf(rest: string): { clock: string; rest: string } | null {
  const match = CLOCK.exec(rest);
  if (!match) return null;
  const [whole, h, min, s, fraction, half] = match;
  // A number alone is no clock: it needs minutes, or a word.
  if (min === undefined && half === undefined && !/[a-z]$/i.test(whole)) return null;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const clock = `T${two(hour)}:${min ?? '00'}${s ? `:${s}` : ''}${fraction ? `.${fraction}` : ''}`;
  return { clock, rest: rest.slice(whole.length) };
}

function iso(text: string): string | null {
  const basic = BASIC.exec(text);
  if (basic) {
    const [, y, mo, d, h, min = '00', s = '00', fraction, offset = ''] = basic;
    const clock = h === undefined ? '' : `T${h}:${min}:${s}${fraction ? `.${fraction}` : ''}${offsetOf(offset) ?? ''}`;
    return `${y}-${mo}-${d}${clock}`;
  }
  const [, wall, fraction, offset = ''] = MIXED.exec(text) ?? [];
  return wall ? `${wall}${fraction ? `.${fraction}` : ''}${offsetOf(offset)}` : null;
}

/**
 * Reads a date or time that {@link parsePublishedTime} does not: other forms of the standards, and spellings of publishing systems, as far
 * as their meaning is certain. Nothing is guessed: `1/2/2027` and "Autumn 2027" are `null`, and of an abbreviation such as `JST` only the
 * clock before it is read.
 */
export function parseLooseTime(raw: string): LooseTime | null {
  let text = raw.trim();
  if (!text || text.length > MAX_TEXT) return null;
  const zone = ZONE_SUFFIX.exec(SUFFIXES.exec(text)?.[0] ?? '')?.[1] ?? null;
  text = text.replace(SUFFIXES, '').replace(/\s+/g, ' ').replaceAll(MINUS, '-');
  const as = (spelling: string | null, reading: LooseTime['reading']): LooseTime | null => {
    const time = spelling === null ? null : parsePublishedTime(spelling);
    return time && { time, zone, reading };
  };

  const standard = as(text, 'standard') ?? as(iso(text), 'standard');
  if (standard) return standard;
  const [epoch, ms = '', seconds] = EPOCH.exec(text) ?? [];
  if (epoch) {
    const date = new Date(seconds ? Number(seconds) * 1000 : Number(ms || epoch));
    return Math.abs(date.getTime()) < 8e15 ? as(date.toISOString(), 'respelled') : null;
  }

  text = text.replace(WEEKDAY, '');
  const found = leadingDay(text);
  if (!found) return null;
  const { day, rest } = found;
  if (/^[\s,.]*$/.test(rest)) return as(day, 'respelled');
  const clock = clockOf(rest);
  const offset = clock && offsetOf(clock.rest);
  return (
    (offset !== null && clock && as(day + clock.clock + offset, 'respelled')) ||
    // Digits right after the clock may belong to it; a word, or an offset that lost its sign, does not.
    (clock && /^(?![-:.\d])|^\d\d:\d\d$/.test(clock.rest) && as(day + clock.clock, 'partial')) ||
    as(day, 'partial')
  );
}
