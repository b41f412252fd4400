import type { Display } from '../time/display.js';
import { DAY } from '../time/units.js';
import { nextPeriod, startOfDay, toWallText, wallFrom, weekdayOf } from '../time/wall.js';

/** Dates that a reader chooses by name. "Next 7 days" begins today. */
export const QUICK_DATES = ['today', 'tomorrow', 'this-weekend', 'next-7-days', 'this-month'] as const;

export type QuickDate = (typeof QUICK_DATES)[number];

/** From which day to which, as wall-clock milliseconds; the end exclusive. */
type Interval = readonly [fromWall: number, toWall: number];

/** The meaning of "today" and "weekend" to a reader. */
export interface Calendar {
  /** Midnight of today, as wall-clock milliseconds. */
  readonly today: number;
  /** The days of the weekend, 1 (Monday) to 7 (Sunday). */
  readonly weekend: readonly number[];
}

/** Returns the day of the week, 1 (Monday) to 7 (Sunday). */
const weekday = (wallMs: number): number => weekdayOf(Math.floor(wallMs / DAY)) + 1;

/** Returns the weekend that is, or comes next: its days are those in a row. */
function weekendOn({ today, weekend }: Calendar): Interval {
  const isFree = (day: number): boolean => weekend.includes(weekday(day));
  let from = today;
  for (let i = 0; i < 7 && !isFree(from); i++) from += DAY;
  for (let i = 0; i < 6 && isFree(from - DAY); i++) from -= DAY;
  let to = from;
  for (let i = 0; i < 7 && isFree(to); i++) to += DAY;
  return [from, to];
}

/** Reads a calendar day (`2026-05-30`) as wall-clock milliseconds; `null` for any other text. */
function dayOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const wallMs = wallFrom(Number(year), Number(month), Number(day));
  return day && toWallText(wallMs).startsWith(text) ? wallMs : null;
}

/** Returns the days of a value of the facet `when`: a quick date, a day, or days from–to (`2026-05-01..2026-05-31`, either end open). */
export function intervalOf(value: string, calendar: Calendar): Interval | null {
  const { today } = calendar;
  switch (value) {
    case 'today':
      return [today, today + DAY];
    case 'tomorrow':
      return [today + DAY, today + 2 * DAY];
    case 'this-weekend':
      return weekendOn(calendar);
    case 'next-7-days':
      return [today, today + 7 * DAY];
    case 'this-month':
      return [monthOf(today), nextPeriod(today, 'month')];
    default:
      return rangeOf(value);
  }
}

const monthOf = (wallMs: number): number => dayOf(`${toWallText(wallMs).slice(0, 7)}-01`) ?? wallMs;

/** Reads days from–to; turned round where they were given the wrong way. */
function rangeOf(value: string): Interval | null {
  const [first = '', last = first, ...rest] = value.split('..');
  const [from, to] = [dayOf(first), dayOf(last)];
  if (rest.length || (first && from === null) || (last && to === null) || (from === null && to === null)) return null;
  if (from !== null && to !== null && to < from) return [to, from + DAY];
  return [from ?? -Infinity, to === null ? Infinity : to + DAY];
}

/** Returns the two ends of a range, for two date inputs; `null` for any other value. */
export function endsOf(value: string): readonly [string, string] | null {
  if (!value.includes('..') || !rangeOf(value)) return null;
  const [first = '', last = ''] = value.split('..');
  return [first, last];
}

/**
 * Whether a date falls into an interval, on the clock on which it is shown. A month or a year falls into an interval that holds it whole; no
 * date falls into none.
 */
export function fallsInto({ precision, primary }: Display, [from, to]: Interval): boolean {
  if (!primary) return false;
  const { startWall, endWall } = primary;
  if (precision === 'month' || precision === 'year') {
    return startWall >= from && nextPeriod(Math.max(startWall, endWall ?? startWall), precision) <= to;
  }
  const last = precision === 'day' ? startOfDay(endWall ?? startWall) + DAY : Math.max(endWall ?? 0, startWall + 1);
  return startWall < to && last > from;
}
