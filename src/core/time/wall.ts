/**
 * Wall-clock milliseconds: what a clock on the wall shows, as if it were UTC. The one unit in which dates and times without
 * a zone are kept, compared and counted. Proleptic Gregorian, as ECMAScript's own time values (ECMA-262, 21.4.1).
 */
import { DAY, MINUTE } from './units.js';

/** The largest time value there is (ECMA-262, 21.4.1.1). */
const MAX_TIME = 8.64e15;

// Kept from before the page could replace them.
const CapturedDate = Date;
const utc = Date.UTC;

/** Gregorian days repeat every 400 years. */
const CYCLE = 146_097 * DAY;

/**
 * @param month 1–12; 13 is January of the next year.
 * @param day 1–31; days past the month's end run into the next.
 */
export function wallFrom(year: number, month: number, day = 1, hour = 0, minute = 0, second = 0, ms = 0): number {
  // Date.UTC reads the years 0–99 as 1900–1999, hence the cycle there and back.
  return utc(year + 400, month - 1, day, hour, minute, second, ms) - CYCLE;
}

/** Number of days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return (wallFrom(year, month + 1) - wallFrom(year, month)) / DAY;
}

/** Midnight at the beginning of that day. */
export function startOfDay(wallMs: number): number {
  return Math.floor(wallMs / DAY) * DAY;
}

/** Returns the day of the week, 0 (Monday) to 6 (Sunday). @param day Days since 1970-01-01, which was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The first moment of the month or year after the one that `wallMs` lies in. */
export function nextPeriod(wallMs: number, period: 'month' | 'year'): number {
  const date = new CapturedDate(wallMs);
  const year = date.getUTCFullYear();
  return period === 'year' ? wallFrom(year + 1, 1) : wallFrom(year, date.getUTCMonth() + 2);
}

let lastDay = NaN;
let lastDate = '';

/** `2026-05-30`. What is listed comes day by day: most dates are the last one that was written. */
function dateText(day: number): string {
  if (day !== lastDay) {
    lastDate = new CapturedDate(day * DAY).toISOString().slice(0, -14);
    lastDay = day;
  }
  return lastDate;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2026-05-30T09:00`; seconds and milliseconds only where they are not zero. `''` for what is no time value. */
export function toWallText(wallMs: number): string {
  if (!(Math.abs(wallMs) <= MAX_TIME)) return '';
  const day = Math.floor(wallMs / DAY);
  const minutes = (wallMs - day * DAY) / MINUTE;
  // The shared date and one short text: V8 keeps a template of five parts as a chain of texts.
  if (Number.isInteger(minutes)) return dateText(day) + `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return new CapturedDate(wallMs).toISOString().replace(/\.000Z$|Z$/, '');
}
