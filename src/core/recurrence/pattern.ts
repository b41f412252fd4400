import { DAY, HOUR, MINUTE } from '../time/units.js';
import { weekdayOf } from '../time/wall.js';
import { calendarDay } from './calendar-days.js';
import { nthWeekday, type Frequency, type Rule } from './rule.js';

/** A rule made whole: what it leaves open is taken from the start, and what it names is quick to look up. */
export interface Pattern {
  readonly rule: Rule;
  /** Wall-clock milliseconds. */
  readonly startMs: number;
  /** COUNT: how many dates there are at most; `null` for no such bound. */
  readonly count: number | null;
  /** The periods to go by: the rule's, but every day without BYSETPOS is quicker found week by week, or month by month. */
  readonly walk: Frequency;
  /** `null`: any. */
  readonly months: ReadonlySet<number> | null;
  readonly weeks: ReadonlySet<number> | null;
  readonly yearDays: ReadonlySet<number> | null;
  readonly monthDays: ReadonlySet<number> | null;
  readonly days: ReadonlySet<number> | null;
  /** Whether the nth weekday is that of the year or of the month. */
  readonly nthOfYear: boolean;
  /** Times of day: every hour with every minute with every second. In milliseconds, each sorted; never multiplied out. */
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const setOf = (numbers: readonly number[]): ReadonlySet<number> | null => (numbers.length ? new Set(numbers) : null);

/**
 * Takes from the start what a rule does not say (RFC 5545, 3.3.10: "information, not contained in the rule …"), as RFC 8984, 4.3.3 spells
 * out: a yearly rule with month days alone stays in the start's month, one with week numbers alone keeps the start's weekday. One difference:
 * a yearly rule with weekdays and month days is not kept in the start's month. No software for iCalendar does that: each Friday the 13th is in
 * any month (RFC 5545, 3.3.10: there weekdays limit the dates that month days give).
 *
 * @param timed `false` for whole days, where hours, minutes and seconds are not for the rule to say.
 */
export function makePattern(rule: Rule, startMs: number, timed: boolean): Pattern {
  const startDay = Math.floor(startMs / DAY);
  const start = calendarDay(startDay);
  const { frequency, weeks, yearDays } = rule;
  let { months, monthDays, days } = rule;

  const saysDay = days.length > 0 || monthDays.length > 0 || yearDays.length > 0;
  if (frequency === 'YEARLY' && !months.length && !weeks.length && !yearDays.length && !days.length) {
    months = [start.month];
  }
  if (!saysDay && frequency !== 'DAILY') {
    if (frequency === 'WEEKLY' || weeks.length) days = [nthWeekday(0, weekdayOf(startDay))];
    else monthDays = [start.day];
  }

  return {
    rule,
    startMs,
    count: rule.count,
    walk:
      frequency === 'DAILY' && rule.interval === 1 && !rule.setPositions.length
        ? months.length || monthDays.length || yearDays.length || weeks.length
          ? 'MONTHLY'
          : 'WEEKLY'
        : frequency,
    months: setOf(months),
    weeks: setOf(weeks),
    yearDays: setOf(yearDays),
    monthDays: setOf(monthDays),
    days: setOf(days),
    nthOfYear: frequency === 'YEARLY' && !months.length,
    ...timesOfDay(rule, timed ? startMs - startDay * DAY : null),
  };
}

function timesOfDay(
  { hours, minutes, seconds }: Rule,
  startTime: number | null,
): Pick<Pattern, 'hours' | 'minutes' | 'seconds'> {
  if (startTime === null) return { hours: [0], minutes: [0], seconds: [0] };
  const or = (list: readonly number[], unit: number, size: number): number[] =>
    (list.length ? list : [Math.floor(startTime / unit) % size]).map((value) => value * unit);
  const fraction = startTime % 1000;
  return {
    hours: or(hours, HOUR, 24),
    minutes: or(minutes, MINUTE, 60),
    seconds: or(seconds, 1000, 60).map((ms) => ms + fraction),
  };
}

/**
 * The number of days that every period has, where all have as many: then dates need not be looked for to be counted. `null` where it
 * depends on the period, as of the 31st.
 */
export function daysPerPeriod({ rule, walk, months, weeks, yearDays, monthDays, days }: Pattern): number | null {
  if (weeks || yearDays) return null;
  if (walk === 'DAILY' || walk === 'WEEKLY') {
    if (months || monthDays) return null;
    return walk === 'WEEKLY' ? (days?.size ?? 7) : days ? null : 1;
  }
  // A year has the months that the rule names; a month has them only if it names none.
  if ((walk === 'YEARLY') !== (months !== null) || rule.frequency === 'DAILY') return null;
  const perMonth =
    monthDays && !days ? sizeWithin(monthDays, 28) : days && !monthDays ? sizeWithin(nths(days), 4) && days.size : null;
  return perMonth && perMonth * (months?.size ?? 1);
}

/** Which of the weekdays of a month are named (see {@link nthWeekday}); 0: all of them. */
const nths = (days: ReadonlySet<number>): ReadonlySet<number> => new Set([...days].map((day) => Math.floor(day / 7)));

/** The size of a set if all its numbers are 1 to `most`, or all -1 to -`most`: no month is too short for them, and none has two in one. */
function sizeWithin(numbers: ReadonlySet<number>, most: number): number | null {
  const all = [...numbers];
  const isForward = all.every((number) => number >= 1 && number <= most);
  return isForward || all.every((number) => number <= -1 && number >= -most) ? all.length : null;
}
