import type { Duration, PublishedTime } from '../model/event.js';
import { DAY, HOUR, MINUTE } from './units.js';
import { daysInMonth, wallFrom } from './wall.js';

const TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|([+-])(\d\d):(\d\d))?)?)?)?$/;
const DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/** Minutes. No clock was ever further than 16 hours from Greenwich; what says more is a mistake. */
const MAX_OFFSET = 18 * 60;
/** No event lasts a century; what says so is a mistake, and its sum might leave the time line. */
const MAX_DURATION_DAYS = 36_525;
const MAX_TEXT = 64;

/**
 * Reads a Date (`2026-05-30`), DateTime (`2026-05-30T09:00[:ss[.fff]]` with optional `Z` or `±hh:mm`) or Partial (`2026-05`,
 * `2026`), strictly: RFC 3339 as far as its grammar goes, with optional seconds and offset. Lower-case `t` and `z` are read
 * (RFC 3339, 5.6); fractions are cut to milliseconds; `24:00` is the midnight that follows (ISO 8601-1:2019/Amd 1); a leap
 * second (`23:59:60`, at the end of an hour on other clocks: RFC 3339, 5.7) is the second before it (RFC 5545, 3.3.12). Anything else,
 * impossible dates included, is `null`. Never `Date.parse`, whose answer depends on the engine and its zone.
 */
export function parsePublishedTime(text: string): PublishedTime | null {
  const trimmed = text.trim();
  const match = trimmed.length <= MAX_TEXT ? TIME.exec(trimmed) : null;
  if (!match) return null;
  const [, y, mo, d, h, min, s, fraction, zone, sign, offsetHour, offsetMinute] = match;

  const year = Number(y);
  const month = Number(mo ?? 1);
  const day = Number(d ?? 1);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;

  const hour = Number(h ?? 0);
  const minute = Number(min ?? 0);
  const isLeap = s === '60';
  const second = isLeap ? 59 : Number(s ?? 0);
  const ms = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  if (minute > 59 || second > 59 || hour > 24) return null;
  if (hour === 24 && (minute > 0 || second > 0 || Number(fraction ?? 0) > 0)) return null;

  let offset: number | null = null;
  let localUnknown = false;
  if (zone !== undefined) {
    const east = Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0);
    if (Number(offsetMinute ?? 0) > 59 || east > MAX_OFFSET) return null;
    // `0 - east` keeps -00:00 from becoming the number -0.
    offset = sign === '-' ? 0 - east : east;
    localUnknown = sign === undefined || (sign === '-' && east === 0);
  }
  // The last minute of a day in UTC, where leap seconds are, or of some hour, which it is on most clocks.
  const isLast = minute === 59 || (hour * 60 + minute - (offset ?? 0) + 1) % (24 * 60) === 0;
  if (isLeap && !isLast) return null;
  return {
    kind: h !== undefined ? 'time' : d !== undefined ? 'date' : mo !== undefined ? 'month' : 'year',
    wallMs: wallFrom(year, month, day, hour, minute, second, ms),
    offset,
    localUnknown,
    text: trimmed,
  };
}

/**
 * Reads an ISO 8601 duration of whole weeks (`P2W`), or days, hours, minutes and seconds (`P1DT12H`): the form of RFC 5545, 3.3.6,
 * unsigned. `null` for anything else, for zero, and beyond a century.
 */
export function parseDuration(text: string): Duration | null {
  const trimmed = text.trim();
  const match = trimmed.length <= MAX_TEXT && !trimmed.endsWith('T') ? DURATION.exec(trimmed) : null;
  if (!match) return null;
  const [, weeks = 0, d = 0, h = 0, m = 0, s = 0] = match.map((digits) => Number(digits ?? 0));
  const days = weeks * 7 + d;
  const ms = h * HOUR + m * MINUTE + s * 1000;
  const total = days + ms / DAY;
  return total > 0 && total <= MAX_DURATION_DAYS ? { days, ms } : null;
}

/**
 * Returns whether a time has an offset that the clocks of its country can confirm or contradict. `Z` is how to say that nothing is known
 * of the local clock (RFC 9557, 2.2). RFC 3339, 4.3 gave `-00:00` the same meaning, but forms print it for "zero hours", so it is checked
 * like any other offset.
 */
export const claimsOffset = ({ offset, text }: PublishedTime): boolean => offset !== null && !/z$/i.test(text);

/** `+05:30`, `-04:00`, `+00:00`. @param minutes East of UTC; fractions (local mean times) are rounded. */
export function formatOffset(minutes: number): string {
  const rounded = Math.round(Math.abs(minutes));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 && rounded > 0 ? '-' : '+'}${two(Math.floor(rounded / 60))}:${two(rounded % 60)}`;
}
