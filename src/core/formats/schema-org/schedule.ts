import { asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY } from '../../time/units.js';
import { items, string, term, time } from './values.js';

/** The dates of an event as its Schedule gives them, in the shape of `ogp-events`. */
export type ScheduledDates = Pick<RawEvent, 'timeZone' | 'end' | 'duration' | 'recurrence'> & {
  readonly start: string;
};

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES = new Map([
  ['D', 'DAILY'],
  ['W', 'WEEKLY'],
  ['M', 'MONTHLY'],
  ['Y', 'YEARLY'],
  ['daily', 'DAILY'],
  ['weekly', 'WEEKLY'],
  ['monthly', 'MONTHLY'],
  ['yearly', 'YEARLY'],
  ['annually', 'YEARLY'],
]);

interface Pattern {
  readonly freq: string;
  readonly interval: number;
  /** `MO`, `2MO`, `-1FR`. */
  readonly days: readonly string[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

/** `https://schema.org/Monday`, `Monday`, `MO` and `2MO`, each as RFC 5545 writes it. */
function weekday(raw: unknown): string | null {
  const [, ordinal = '', day = ''] = /^([+-]?\d{0,2})([A-Za-z]{2})[a-z]*$/.exec(term(raw)) ?? [];
  const code = day.toUpperCase();
  return DAYS.includes(code) ? ordinal.replace('+', '') + code : null;
}

function numbers(raw: unknown, least: number, most: number): number[] {
  return items(raw)
    .map((item) => Number(string(item) || NaN))
    .filter((value) => Number.isInteger(value) && value >= least && value <= most && value !== 0);
}

function patternOf(schedule: Raw): Pattern | null {
  const repeat = string(own(schedule, 'repeatFrequency'));
  const [, count = '1', unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(repeat) ?? [];
  const freq = FREQUENCIES.get(unit || term(repeat).toLowerCase());
  if (!freq) return null;
  const weeks = numbers(own(schedule, 'byMonthWeek'), -5, 5);
  const days = items(own(schedule, 'byDay'))
    .slice(0, 14)
    .map(weekday)
    .filter((day) => day !== null);
  return {
    freq,
    interval: Number(count) || 1,
    // "On Mondays, in the second week": as RFC 5545 counts, the second Monday.
    days: weeks.length && freq === 'MONTHLY' ? days.flatMap((day) => weeks.map((week) => week + day.slice(-2))) : days,
    monthDays: numbers(own(schedule, 'byMonthDay'), -31, 31),
    months: numbers(own(schedule, 'byMonth'), 1, 12),
  };
}

/** Whether a day fits the pattern, its interval aside. */
function fits({ freq, days, monthDays, months }: Pattern, date: Date): boolean {
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const length = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate();
  if (months.length && !months.includes(month)) return false;
  if (monthDays.length && !monthDays.includes(day) && !monthDays.includes(day - length - 1)) return false;
  if (!days.length) return true;
  const code = DAYS[date.getUTCDay()]!;
  const nth = [Math.ceil(day / 7) + code, -Math.floor((length - day) / 7) - 1 + code];
  return days.includes(code) || (freq === 'MONTHLY' && nth.some((ordinal) => days.includes(ordinal)));
}

/**
 * The first day from `date` on that fits: a Schedule's startDate is where it begins to hold, RFC 5545's DTSTART is the first occurrence.
 * What fits nowhere in a year stays.
 */
function alignedDate(pattern: Pattern, date: string): string {
  const first = parsePublishedTime(date);
  if (first?.kind !== 'date') return date;
  for (let day = 0; day < 366; day++) {
    const at = new Date(first.wallMs + day * DAY);
    if (fits(pattern, at)) return at.toISOString().slice(0, 10);
  }
  return date;
}

function ruleOf({ freq, interval, days, monthDays, months }: Pattern, schedule: Raw): string {
  const parts = [`FREQ=${freq}`];
  const count = numbers(own(schedule, 'repeatCount'), 1, 5000)[0];
  const until = parsePublishedTime(time(own(schedule, 'endDate')) ?? '');
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (months.length) parts.push(`BYMONTH=${months.join(',')}`);
  if (monthDays.length) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  if (days.length) parts.push(`BYDAY=${days.join(',')}`);
  if (count) parts.push(`COUNT=${count}`);
  else if (until && (until.kind === 'date' || until.kind === 'time'))
    parts.push(`UNTIL=${until.text.slice(0, 10).replaceAll('-', '')}`);
  return parts.join(';');
}

/** `19:00:00` and `19:00` are clocks; a full date and time has one too. */
function clockOf(raw: unknown): string {
  return /(?:^|T)(\d\d:\d\d(?::\d\d)?)/.exec(string(raw))?.[1] ?? '';
}

/**
 * Reads one Schedule.
 *
 * @param start The event's own start, which wins where it has a time. @returns `null` where there is no date to begin with.
 */
export function scheduledDates(raw: unknown, start: string | undefined): ScheduledDates | null {
  const schedule = asObject(raw);
  if (!schedule) return null;
  const pattern = patternOf(schedule);
  const from = time(own(schedule, 'startDate')) ?? start;
  if (!from) return null;
  const clock = clockOf(own(schedule, 'startTime')) || clockOf(from);
  const day = from.slice(0, 10);
  const date = pattern ? alignedDate(pattern, day) : day;
  const first = start && start.includes('T') ? start : clock ? `${date}T${clock}` : date;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/i.exec(first.slice(11))?.[0] ?? '';
  const endClock = clockOf(own(schedule, 'endTime'));
  // A day without a clock excludes what begins on it at the usual time.
  const except = items(own(schedule, 'exceptDate'))
    .map(time)
    .filter((value) => value !== undefined)
    .map((value) => (value.includes('T') || !first.includes('T') ? value : `${value}T${clockOf(first)}`));
  return {
    start: first,
    timeZone: string(own(schedule, 'scheduleTimezone')) || undefined,
    end: endClock && first.includes('T') ? `${endDay(first, endClock)}T${endClock}${offset}` : undefined,
    duration: string(own(schedule, 'duration')) || undefined,
    recurrence: pattern ? { rule: ruleOf(pattern, schedule), exclude: except.length ? except : undefined } : undefined,
  };
}

/** An end by the clock alone that is before the start is one of the next day. */
function endDay(start: string, endClock: string): string {
  const day = start.slice(0, 10);
  if (endClock.slice(0, 5) >= clockOf(start).slice(0, 5)) return day;
  const date = parsePublishedTime(day);
  return date ? new Date(date.wallMs + DAY).toISOString().slice(0, 10) : day;
}
