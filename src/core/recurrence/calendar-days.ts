/**
 * Whole days counted from 1970-01-01 in the proleptic Gregorian calendar, in integers alone: a rule may test a hundred thousand days,
 * which `Date` is ten times too slow for.
 */
import { weekdayOf } from '../time/wall.js';

/** A calendar day. `month` is 1–12. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 400 Gregorian years, and the day on which such a cycle begins when years are counted from March. */
const CYCLE_DAYS = 146_097;
const MARCH_OF_YEAR_0 = -719_468;

/** Number of a day. @param month 1–12. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last, so that the months before it have fixed places.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear + MARCH_OF_YEAR_0;
}

/** The calendar day with that number; the inverse of {@link dayNumber}. */
export function calendarDay(number: number): CalendarDay {
  const sinceYear0 = number - MARCH_OF_YEAR_0;
  const cycle = Math.floor(sinceYear0 / CYCLE_DAYS);
  const inCycle = sinceYear0 - cycle * CYCLE_DAYS;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const dayOfYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + year + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The first day of the week that a day is in. @param weekStart 0 for Monday to 6 for Sunday (WKST). */
export const startOfWeek = (number: number, weekStart: number): number =>
  number - ((weekdayOf(number) - weekStart + 7) % 7);

/** The first day of a year's first week, the first one with at least four days in that year (ISO 8601; RFC 5545, 3.3.10). */
export const startOfWeekOne = (year: number, weekStart: number): number =>
  startOfWeek(dayNumber(year, 1, 4), weekStart);

/** The year whose weeks a day is counted with: near New Year not always the calendar's. */
export const weekYearOf = (number: number, weekStart: number): number =>
  calendarDay(startOfWeek(number, weekStart) + 3).year;
