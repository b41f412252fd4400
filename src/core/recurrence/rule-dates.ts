import { DAY } from '../time/units.js';
import { weekdayOf } from '../time/wall.js';
import { calendarDay, dayNumber, startOfWeek, startOfWeekOne, weekYearOf } from './calendar-days.js';
import { daysPerPeriod, type Pattern } from './pattern.js';
import { nthWeekday } from './rule.js';

/**
 * The steps that an expansion may still take. Days tested, periods opened and dates given are counted, not time, so that one feed
 * gives one result on every machine. Below zero: it was stopped before its end. A step takes 25 to 100 ns.
 */
export interface Budget {
  left: number;
}

/** Steps for opening a period, besides its days. */
const PERIOD_STEPS = 8;

/** Steps for a date that is given out: it is then placed in its zone. */
const VISIT_STEPS = 10;

/** 9999-12-31, the last day that a feed can name. */
const LAST_DAY = 2_932_896;

/**
 * Calls `visit` with every date of a rule within `[fromMs, toMs]`, in order, until it answers `false`.
 *
 * Period by period (year, month, week or day, every INTERVAL of them): its days that fit every BY part, times the times of day, then
 * BYSETPOS, then what is before the start is dropped, then COUNT (RFC 5545, 3.3.10). A start that does not fit is not among the dates.
 * All is wall clock. Periods before the window are skipped, not walked, except with
 * COUNT where their dates differ in number.
 */
export function eachRuleDate(
  pattern: Pattern,
  fromMs: number,
  toMs: number,
  budget: Budget,
  visit: (wallMs: number) => boolean,
): void {
  const { rule, startMs, hours, minutes, seconds } = pattern;
  const perDay = hours.length * minutes.length * seconds.length;
  const timeAt = (index: number): number =>
    hours[Math.floor(index / minutes.length / seconds.length)]! +
    minutes[Math.floor(index / seconds.length) % minutes.length]! +
    seconds[index % seconds.length]!;

  // With COUNT every date since the start has to be counted; where all periods have as many dates, by multiplying.
  const counted = pattern.count !== null;
  const startDay = Math.floor(startMs / DAY);
  const fromDay = counted ? startDay : Math.max(startDay, Math.floor(fromMs / DAY));
  const anchor = firstPeriod(pattern);
  const skipped = Math.max(0, Math.floor((periodOf(pattern, fromDay) - anchor) / rule.interval));
  let left = pattern.count ?? Infinity;
  if (left <= 0) return;
  const perPeriod = counted ? daysPerPeriod(pattern) : null;

  for (let period = anchor + skipped * rule.interval; ; period += rule.interval) {
    if (perPeriod !== null && period === anchor + rule.interval) {
      // The first period may have begun before the start; those from here up to the window are whole.
      const target = periodOf(pattern, Math.floor(Math.max(fromMs, startMs) / DAY));
      const whole = Math.max(0, Math.floor((target - 1 - anchor) / rule.interval));
      const total = perPeriod * perDay;
      left -= whole * (rule.setPositions.length ? choose(rule.setPositions, total).length : total);
      if (left <= 0) return;
      period += whole * rule.interval;
    }
    const [first, end] = daysOfPeriod(pattern, period);
    if (first > LAST_DAY || first * DAY > toMs) return;
    const days = daysWithin(pattern, first, Math.min(end, LAST_DAY + 1), budget);
    budget.left -= PERIOD_STEPS;
    if (budget.left < 0) return;
    if (!days.length) continue;

    const total = days.length * perDay;
    const chosen = rule.setPositions.length ? choose(rule.setPositions, total) : null;
    const size = chosen?.length ?? total;
    const lastDay = days.at(-1)!;
    if (counted && days[0]! > startDay && (lastDay + 1) * DAY <= fromMs) {
      // All of it is before the window: it only has to be counted.
      left -= size;
      if (left <= 0) return;
      continue;
    }
    let index = 0;
    if (!chosen) {
      while (index < total && days[index / perDay]! < fromDay) index += perDay;
    }
    for (; index < size; index++) {
      const position = chosen ? chosen[index]! : index;
      const wallMs = days[Math.floor(position / perDay)]! * DAY + timeAt(position % perDay);
      if (wallMs < startMs) continue;
      if (wallMs > toMs || --budget.left < 0) return;
      if (wallMs >= fromMs) {
        budget.left -= VISIT_STEPS;
        if (!visit(wallMs)) return;
      }
      if (--left === 0) return;
    }
  }
}

/** Periods are numbered: years by the year, months through all years, weeks and days since 1970. */
function periodOf({ rule, walk, weeks }: Pattern, day: number): number {
  switch (walk) {
    case 'YEARLY':
      return weeks ? weekYearOf(day, rule.weekStart) : calendarDay(day).year;
    case 'MONTHLY': {
      const { year, month } = calendarDay(day);
      return year * 12 + month - 1;
    }
    case 'WEEKLY':
      return Math.floor((startOfWeek(day, rule.weekStart) - startOfWeek(0, rule.weekStart)) / 7);
    case 'DAILY':
      return day;
  }
}

/** First day, and the first day after it. A year of week numbers is made of whole weeks. */
function daysOfPeriod({ rule, walk, weeks }: Pattern, period: number): [number, number] {
  switch (walk) {
    case 'YEARLY': {
      const begin = (year: number): number => (weeks ? startOfWeekOne(year, rule.weekStart) : dayNumber(year, 1, 1));
      return [begin(period), begin(period + 1)];
    }
    case 'MONTHLY': {
      const begin = (month: number): number => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
      return [begin(period), begin(period + 1)];
    }
    case 'WEEKLY': {
      const begin = startOfWeek(0, rule.weekStart) + period * 7;
      return [begin, begin + 7];
    }
    case 'DAILY':
      return [period, period + 1];
  }
}

/**
 * The period that intervals are counted from, the start's. Around New Year a start can be in one year by the calendar and in another by
 * its week: the week's counts if the start is a date of the rule, else the calendar's (as libical counts).
 */
function firstPeriod(pattern: Pattern): number {
  const { rule, startMs } = pattern;
  const day = Math.floor(startMs / DAY);
  const period = periodOf(pattern, day);
  if (rule.frequency !== 'YEARLY' || !pattern.weeks || rule.interval === 1) return period;
  const [first, end] = daysOfPeriod(pattern, period);
  return daysWithin(pattern, first, end, { left: 0 }).includes(day) ? period : calendarDay(day).year;
}

/** The days of a period that fit every BY part, in order. In a year of week numbers only the weeks named are looked at. */
function daysWithin(pattern: Pattern, first: number, end: number, budget: Budget): number[] {
  const { rule, weeks } = pattern;
  if (rule.frequency !== 'YEARLY' || !weeks) return matchingDays(pattern, first, end, budget);
  budget.left -= 2 * PERIOD_STEPS;
  const starts = [...weeks].map((week) => (week > 0 ? first + (week - 1) * 7 : end + week * 7));
  return [...new Set(starts)]
    .filter((at) => at >= first && at < end)
    .sort((a, b) => a - b)
    .flatMap((at) => matchingDays(pattern, at, at + 7, budget));
}

/** The days in `[first, end)` that fit every BY part, in order. */
function matchingDays(pattern: Pattern, first: number, end: number, budget: Budget): number[] {
  const { rule, months, monthDays, yearDays, weeks, days, nthOfYear } = pattern;
  const isYearly = rule.frequency === 'YEARLY';
  const usesYear = nthOfYear || yearDays;
  const found: number[] = [];
  let { year, month, day } = calendarDay(first);
  for (let at = first; at < end; day = 1) {
    const monthStart = at - day + 1;
    const nextMonth = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
    const stop = Math.min(end, nextMonth);
    if (months && !months.has(month)) {
      budget.left--;
      at = stop;
    } else {
      const yearStart = usesYear ? dayNumber(year, 1, 1) : 0;
      const yearEnd = usesYear ? dayNumber(year + 1, 1, 1) : 0;
      const nthStart = nthOfYear ? yearStart : monthStart;
      const nthEnd = nthOfYear ? yearEnd : nextMonth;
      budget.left -= stop - at;
      for (; at < stop; at++) {
        if (monthDays && !monthDays.has(at - monthStart + 1) && !monthDays.has(at - nextMonth)) continue;
        if (yearDays && !yearDays.has(at - yearStart + 1) && !yearDays.has(at - yearEnd)) continue;
        if (days && !fitsWeekday(days, at, nthStart, nthEnd)) continue;
        if (weeks && !isYearly && !fitsWeek(weeks, at, rule.weekStart)) continue;
        found.push(at);
      }
    }
    if (++month > 12) {
      month = 1;
      year++;
    }
  }
  return found;
}

function fitsWeekday(days: ReadonlySet<number>, day: number, nthStart: number, nthEnd: number): boolean {
  const weekday = weekdayOf(day);
  return (
    days.has(weekday) ||
    days.has(nthWeekday(Math.floor((day - nthStart) / 7) + 1, weekday)) ||
    days.has(nthWeekday(-1 - Math.floor((nthEnd - 1 - day) / 7), weekday))
  );
}

function fitsWeek(weeks: ReadonlySet<number>, day: number, weekStart: number): boolean {
  const year = weekYearOf(day, weekStart);
  return (
    weeks.has(Math.floor((day - startOfWeekOne(year, weekStart)) / 7) + 1) ||
    weeks.has(Math.floor((day - startOfWeekOne(year + 1, weekStart)) / 7))
  );
}

/** Indices into a set of `total` dates, in order; positions from -1 down count from its end. */
function choose(positions: readonly number[], total: number): number[] {
  const indices = positions.map((position) => (position > 0 ? position - 1 : total + position));
  return [...new Set(indices)].filter((index) => index >= 0 && index < total).sort((a, b) => a - b);
}
