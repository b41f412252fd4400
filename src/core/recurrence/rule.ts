import type { RuleFault } from '../model/issue.js';

/** One rule as written (RFC 5545, 3.3.10), valid, every list sorted and without repeats; `[]` where a part is absent. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: Until | null;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekStart: number;
  readonly setPositions: readonly number[];
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** Weekdays and nth weekdays, see {@link nthWeekday}. */
  readonly days: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';

/** The last moment that a rule may give, in milliseconds: an instant (`utc`), a wall clock (`local`), or midnight of a whole day (`date`). */
export interface Until {
  readonly form: 'utc' | 'local' | 'date';
  readonly ms: number;
}

/** A rule, with what was overlooked in it, or the reason why there is none. */
type ParsedRule =
  { readonly rule: Rule; readonly overlooked: RuleFault | null } | { readonly rule: null; readonly fault: RuleFault };

const MAX_LENGTH = 500;
const MAX_INTERVAL = 1000;
const MAX_COUNT = 5000;

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'];
const SUB_DAILY: readonly string[] = ['HOURLY', 'MINUTELY', 'SECONDLY'];

/** Least and greatest value of a list of numbers; from -1 down they count from the end, and 0 does not occur. */
const RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['BYSECOND', [0, 60]],
  ['BYMINUTE', [0, 59]],
  ['BYHOUR', [0, 23]],
  ['BYMONTHDAY', [-31, 31]],
  ['BYYEARDAY', [-366, 366]],
  ['BYWEEKNO', [-53, 53]],
  ['BYMONTH', [1, 12]],
  ['BYSETPOS', [-366, 366]],
]);
const OTHER_PARTS: readonly string[] = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY'];

/** Where RFC 5545 gives a part no meaning, and the rule is read as if it narrowed the dates, which is what its author can only mean. */
const OUT_OF_PLACE: ReadonlyMap<string, readonly Frequency[]> = new Map([
  ['BYWEEKNO', ['MONTHLY', 'WEEKLY', 'DAILY']],
  ['BYYEARDAY', ['MONTHLY', 'WEEKLY', 'DAILY']],
  ['BYMONTHDAY', ['WEEKLY']],
]);

/** One number for an nth weekday; `nth` is 0 for every such weekday, negative from the end. @param weekday 0 for Monday to 6 for Sunday. */
export const nthWeekday = (nth: number, weekday: number): number => nth * 7 + weekday;

class RuleError extends Error {
  readonly fault: RuleFault;

  constructor(fault: RuleFault) {
    super(fault.code);
    this.fault = Object.freeze(fault);
  }
}

const fail = (fault: RuleFault): never => {
  throw new RuleError(fault);
};

const failValue = (part: string, value: string): never =>
  fail({ code: 'invalid-value', part, value: value.slice(0, 20) });

const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function parseNumber(name: string, text: string, least: number, most: number): number {
  const value = /^[+-]?\d{1,4}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most && (value !== 0 || least >= 0) ? value : failValue(name, text);
}

function parseDays(text: string, ordinals: boolean): number[] {
  return sorted(
    text.split(',').map((item) => {
      const [, nth, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
      const weekday = WEEKDAYS.indexOf(name ?? '');
      if (weekday < 0) failValue('BYDAY', item);
      const value = nth === undefined ? 0 : parseNumber('BYDAY', nth, -53, 53);
      return nthWeekday(ordinals ? value : 0, weekday);
    }),
  );
}

function parseUntil(text: string): Until {
  const [, y, mo, d, time, h, min, s, utc] = /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(text) ?? [];
  const ms = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h ?? 0), Number(min ?? 0), Number(s ?? 0));
  // Written back to see that no field ran over (31 June, 25:00).
  const written = Number.isNaN(ms) ? '' : new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
  return written && written.startsWith(text)
    ? { form: utc ? 'utc' : time ? 'local' : 'date', ms }
    : failValue('UNTIL', text);
}

function split(text: string): Map<string, string> {
  if (text.length > MAX_LENGTH) fail({ code: 'too-long', max: MAX_LENGTH });
  const parts = new Map<string, string>();
  for (const part of text
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    if (!part) continue; // A semicolon at the end is common in the wild.
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(at, 0));
    // A program's own part, which RFC 2445 (4.3.10) allowed, means nothing to others.
    if (name.startsWith('X-')) continue;
    // These go without saying (RFC 7529, 4.1).
    if (part === 'RSCALE=GREGORIAN' || part === 'SKIP=OMIT') continue;
    if (name === 'RSCALE' || name === 'SKIP') fail({ code: 'other-calendar' });
    if (!RANGES.has(name) && !OTHER_PARTS.includes(name)) fail({ code: 'unknown-part', part: part.slice(0, 20) });
    if (parts.has(name)) fail({ code: 'repeated-part', part: name });
    parts.set(name, part.slice(at + 1));
  }
  return parts;
}

/** The longest that each month can be. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function read(text: string): ParsedRule {
  const parts = split(text);
  const list = (name: string): number[] => {
    const [least, most] = RANGES.get(name)!;
    const value = parts.get(name);
    return value === undefined ? [] : sorted(value.split(',').map((item) => parseNumber(name, item, least, most)));
  };
  const single = (name: string, most: number): number | null =>
    parts.has(name) ? parseNumber(name, parts.get(name)!, 1, most) : null;

  const frequency = parts.get('FREQ') as Frequency | undefined;
  if (!frequency) fail({ code: 'no-frequency' });
  if (SUB_DAILY.includes(frequency!)) fail({ code: 'too-frequent', frequency: frequency!.toLowerCase() });
  if (!FREQUENCIES.includes(frequency!)) failValue('FREQ', frequency!);

  const until = parts.get('UNTIL');
  if (until !== undefined && parts.has('COUNT')) fail({ code: 'until-and-count' });
  const byParts = [...parts.keys()].filter((name) => name.startsWith('BY'));
  if (byParts.length === 1 && byParts[0] === 'BYSETPOS') fail({ code: 'setpos-alone' });

  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (weekStart < 0) fail({ code: 'no-week-start' });

  const months = list('BYMONTH');
  const monthDays = list('BYMONTHDAY');
  const longest = Math.max(...months.map((month) => MONTH_LENGTHS[month - 1]!));
  if (months.length && monthDays.length && monthDays.every((day) => Math.abs(day) > longest)) {
    fail({ code: 'days-not-in-months' });
  }

  // An nth weekday means something within a month or a year alone, and not beside week numbers.
  const byDay = parts.get('BYDAY');
  const strange = byParts.filter((name) => OUT_OF_PLACE.get(name)?.includes(frequency!));
  const ordinals = frequency === 'YEARLY' || frequency === 'MONTHLY';
  if (byDay && /\d/.test(byDay) && (!ordinals || parts.has('BYWEEKNO'))) strange.push('BYDAY with numbers');

  return {
    rule: {
      frequency: frequency!,
      interval: single('INTERVAL', MAX_INTERVAL) ?? 1,
      count: single('COUNT', MAX_COUNT),
      until: until === undefined ? null : parseUntil(until),
      weekStart,
      setPositions: list('BYSETPOS'),
      months,
      weeks: list('BYWEEKNO'),
      yearDays: list('BYYEARDAY'),
      monthDays,
      days: byDay === undefined ? [] : parseDays(byDay, ordinals && !parts.has('BYWEEKNO')),
      hours: list('BYHOUR'),
      minutes: list('BYMINUTE'),
      // Without leap seconds the 60th is the 59th (RFC 5545, 3.3.12).
      seconds: sorted(list('BYSECOND').map((second) => Math.min(second, 59))),
    },
    overlooked: strange.length
      ? Object.freeze({ code: 'out-of-place', parts: Object.freeze(strange), frequency: frequency!.toLowerCase() })
      : null,
  };
}

/**
 * Reads the text of a rule, in any letter case, with or without `RRULE:`, spaces, folding and a last semicolon.
 *
 * Refused, with the reason: other parts (those named `X-…` are overlooked), frequencies finer than daily, values out of range (INTERVAL 1–1000, COUNT 1–5000), COUNT
 * with UNTIL, BYSETPOS alone, other calendars (RFC 7529), days that never come (30 February), and more than 500 characters. Never throws.
 */
export function parseRule(text: string): ParsedRule {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RuleError) return { rule: null, fault: error.fault };
    throw error;
  }
}
