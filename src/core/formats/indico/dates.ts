import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { toWallText } from '../../time/wall.js';
import { instantOf, isKnownZone } from '../../time/zone.js';
import { objects } from '../loose-values.js';
import { onClocks } from '../on-clocks.js';

type EventDates = Pick<RawEvent, 'start' | 'end' | 'occurrences' | 'timeZone'>;

/**
 * Reads when an event is: `{"date": "2027-05-18", "time": "09:00:00", "tz": "Europe/Zurich"}`. Its `tz` is that of the server or of who asks;
 * the event's own zone is its `timezone`.
 */
export function eventDates(event: Raw): EventDates {
  const start = own(event, 'startDate');
  const timeZone = asLine(own(event, 'timezone')) || asLine(own(asObject(start) ?? {}, 'tz'));
  const time = (raw: unknown): string | undefined => inZone(raw, timeZone);
  // With `occ=yes`: the hours of each day of an event that takes several.
  const days = objects(own(event, 'occurrences'));
  const zone = { timeZone: timeZone || undefined };
  return days.length > 1
    ? { occurrences: days.map((day) => ({ start: time(own(day, 'startDT')), end: time(own(day, 'endDT')) })), ...zone }
    : { start: time(start), end: time(own(event, 'endDate')), ...zone };
}

/** A date on the clocks of a zone; a value that is no date of Indico as it is, for the normaliser to record. */
function inZone(raw: unknown, timeZone: string): string | undefined {
  const date = asObject(raw);
  if (!date) return raw as string | undefined;
  const clock = asLine(own(date, 'time'));
  const text = `${asLine(own(date, 'date'))}${clock && `T${clock}`}`;
  const zone = asLine(own(date, 'tz'));
  const time = parsePublishedTime(text);
  if (!zone || zone === timeZone || !isKnownZone(zone) || time?.kind !== 'time') return text;
  return onClocks(`${toWallText(instantOf(zone, time.wallMs).ms)}Z`, timeZone);
}

/** An instant of provenance. */
export function instant(raw: unknown): string | undefined {
  const text = inZone(raw, 'UTC');
  const isKnown = isKnownZone(asLine(own(asObject(raw) ?? {}, 'tz')));
  return asObject(raw) ? (isKnown ? `${text!.replace('Z', '')}Z` : undefined) : text;
}
