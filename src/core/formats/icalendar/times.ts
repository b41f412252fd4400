import type { PublishedTime } from '../../model/event.js';
import { parseDuration, parsePublishedTime } from '../../time/published-time.js';
import { DAY, MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { paramOf, textOf, type Property } from './component.js';
import { dateText } from './date-text.js';
import type { Clock } from './clock.js';
import type { Zones } from './zones.js';

/** A date or time of a calendar. */
export interface CalendarTime {
  /** As RFC 3339 writes it, without the offset of its clock; as published if it cannot be read. */
  readonly text: string;
  /** `null` if it cannot be read. */
  readonly time: PublishedTime | null;
  /** The name of its zone as published, `''` for days, UTC and times at the clock of whoever reads them. */
  readonly tzid: string;
  /** `null` if the time names none, or one that nobody knows. */
  readonly clock: Clock | null;
}

const isUtc = ({ time }: CalendarTime): boolean => time?.offset != null;

/** The midnights around days. */
const MIDNIGHT = /T(?:00:?00|23:?59)/;

/** Whether a date is called a day (VALUE=DATE), but has a clock that is no midnight. */
export const isClock = (property: Property | undefined): boolean =>
  property?.type === 'date' && /T\d/.test(textOf(property)) && !MIDNIGHT.test(textOf(property));

/** Reads a date or time. @param isDay Whether its clock does not count. Default: that of a midnight which is called a day does not. */
export function readTime(value: string, property: Property, zones: Zones, isDay?: boolean): CalendarTime {
  let text = dateText(value);
  if (isDay ?? (property.type === 'date' && MIDNIGHT.test(text))) text = text.slice(0, 10);
  const time = parsePublishedTime(text);
  if (time?.kind === 'time' && (time.localUnknown || time.offset === null))
    text = toWallText(time.wallMs) + (time.offset === null ? '' : 'Z');
  const tzid = time?.kind === 'time' ? paramOf(property, 'tzid') : '';
  return { text, time, tzid, clock: tzid ? zones.clockOf(tzid) : null };
}

/** Reads the first value of a property; `null` where there is none. */
export function timeOf(property: Property | undefined, zones: Zones, isDay?: boolean): CalendarTime | null {
  const value = property && textOf(property);
  return value ? readTime(value, property, zones, isDay) : null;
}

/** The time after a duration, on the same clock; `null` if either cannot be read. */
export function later(start: CalendarTime, duration: string): CalendarTime | null {
  const length = parseDuration(duration.replace(/^\+/, ''));
  if (!length || !start.time) return null;
  const wallMs = start.time.wallMs + length.days * DAY + length.ms;
  const text = textAt(wallMs, start.time.kind === 'date') + (isUtc(start) ? 'Z' : '');
  const time = parsePublishedTime(text);
  return time && { ...start, text, time };
}

const textAt = (wallMs: number, isDay: boolean): string => toWallText(wallMs).slice(0, isDay ? 10 : undefined);

/** The instant of a time, `null` for days, for times on no clock, and for what cannot be read. */
function instantOf({ time, clock }: CalendarTime): number | null {
  if (time?.kind !== 'time') return null;
  return time.offset === null ? clock && clock.instantOf(time.wallMs) : time.wallMs - time.offset * MINUTE;
}

/**
 * Returns a time as the clock of another one tells it: the end, an exception or a changed date of an event that starts at `start`.
 *
 * @param isExact `true` for an instant (`Z`) where that is another clock: it also tells apart the two times that an overlap has.
 */
export function onClockOf(start: CalendarTime, time: CalendarTime, isExact: boolean): string {
  const instant = instantOf(time);
  if (instant === null || start.time?.kind !== 'time') return time.text;
  if (isUtc(start)) return `${toWallText(instant)}Z`;
  if (!start.clock || (time.clock === start.clock && !isUtc(time))) return time.text;
  return isExact && start.clock.timeZone ? `${toWallText(instant)}Z` : toWallText(start.clock.wallOf(instant));
}
