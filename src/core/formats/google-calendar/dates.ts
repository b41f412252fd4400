import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { dayBefore } from '../day-before.js';
import { onClocks } from '../on-clocks.js';

/** Start and end of an event, in the shape of `ogp-events`. */
type EventDates = Pick<RawEvent, 'start' | 'end' | 'timeZone'>;

/** The zone that a time names for itself, else the calendar's. */
const zoneOf = (time: Raw, calendar: string): string => asLine(own(time, 'timeZone')) || calendar;

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
