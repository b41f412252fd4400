import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { instantOf, isKnownZone, wallOf } from '../../time/zone.js';
import { dayBefore } from '../day-before.js';

/** Start and end of an event, in the shape of `ogp-events`. */
type EventDates = Pick<RawEvent, 'start' | 'end' | 'timeZone'>;

/** The zone that a time names for itself, else the calendar's. */
const zoneOf = (time: Raw, calendar: string): string => asLine(own(time, 'timeZone')) || calendar;

/**
 * Returns a time as it is on the clocks of a zone. Google prints it with the offset of the calendar, or of who asks, whatever the event's
 * own zone is.
 */
export function onClocks(published: string, zone: string): string {
  const time = parsePublishedTime(published);
  if (time?.kind !== 'time' || time.offset === null || !isKnownZone(zone)) return published;
  const ms = time.wallMs - time.offset * MINUTE;
  const wallMs = wallOf(zone, ms);
  // Of a wall time that comes twice, this is the second: it is told as an instant.
  return instantOf(zone, wallMs).ms === ms ? toWallText(wallMs) : `${toWallText(ms)}Z`;
}

/** A day or a time of an event; another value as it is, for the normaliser to record. */
export function startOf(raw: unknown, zone: string): string | undefined {
  const time = asObject(raw);
  if (!time) return raw as string | undefined;
  const moment = own(time, 'dateTime');
  return (typeof moment === 'string' ? onClocks(moment, zone) : (moment ?? own(time, 'date'))) as string | undefined;
}

/** When an event is, on the clocks of its own zone. @param calendar The zone of the calendar, `''` for none. */
export function eventDates(item: Raw, calendar: string): EventDates {
  const timeZone = zoneOf(asObject(own(item, 'start')) ?? {}, calendar);
  const start = startOf(own(item, 'start'), timeZone);
  // There is one, but nobody meant it.
  const end = own(item, 'endTimeUnspecified') === true ? undefined : startOf(own(item, 'end'), timeZone);
  const isDay = typeof end === 'string' && parsePublishedTime(end)?.kind === 'date';
  return { start, end: isDay && end !== start ? dayBefore(end) : end, timeZone: timeZone || undefined };
}
