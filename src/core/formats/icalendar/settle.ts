// Settles odd values of a calendar, in whichever syntax: a chunk of its own, which few calendars need.
import { shown } from '../../json.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { isKnownZone, offsetMsAt } from '../../time/zone.js';
import { resolved } from '../resolved.js';
import { paramOf, propertyOf, textOf, valueOf, type Component, type Property } from './component.js';
import { dateText } from './date-text.js';

const UTC = /(?:^Z|UTC|GMT)$/i;
const DATES = /^(?:dtstart|dtend|due|exdate|rdate|recurrence-id)$/;
/** `/events/1`, `events/1.html`: neither words nor the name of a host. */
const RELATIVE = /^(?:\.{0,2}\/|[\w-]{2,}\/)\S*$/;

/**
 * Resolves the addresses of entries, and settles what times in UTC with a TZID mean, which RFC 5545 (3.2.19) forbids: some programs write the
 * clock of the zone there. They become times with an offset: unlike `Z`, that is examined, and an event that is at another time on the
 * clock of its zone is in doubt. A date of a series is the one at its hour.
 *
 * @param root Holds the calendars, or entries. @param base The address that others are relative to; `''` where none is known.
 */
export function settle(root: Component, base: string): void {
  const entries = root.components;
  const series = new Map(
    entries.filter((entry) => !propertyOf(entry, 'recurrence-id')).map((entry) => [valueOf(entry, 'uid'), entry]),
  );
  for (const entry of entries) {
    settle(entry, base);
    const start = propertyOf(series.get(valueOf(entry, 'uid')) ?? entry, 'dtstart');
    for (const property of entry.properties) {
      if (DATES.test(property.name)) settleDate(property, start, entry);
      else if (property.name === 'url' && RELATIVE.test(textOf(property)))
        property.values[0] = resolved(textOf(property), base);
    }
  }
}

function settleDate(property: Property, start: Property | undefined, { faults }: Component): void {
  const tzid = paramOf(property, 'tzid');
  // Both are the same there.
  const isTwofold = (value: string): boolean => {
    const time = parsePublishedTime(dateText(value));
    return time?.localUnknown === true && !UTC.test(tzid) && !(isKnownZone(tzid) && !offsetMsAt(tzid, time.wallMs));
  };
  if (!tzid || !property.values.some(isTwofold)) return;
  const fault = { code: 'contradiction', reason: 'utc-zone', value: shown(tzid) } as const;
  if (!faults.some(({ code }) => code === fault.code)) faults.push(fault);
  const isAtHour = (value: string): boolean =>
    start !== undefined &&
    start !== property &&
    property.name !== 'dtend' &&
    paramOf(start, 'tzid') === tzid &&
    hourOf(textOf(start)) === hourOf(value.trim().slice(0, -1));
  const values = property.values.map((value) =>
    isTwofold(value) ? dateText(value).replace(/Z$/i, isAtHour(value) ? '' : '+00:00') : value,
  );
  property.values.splice(0, values.length, ...values);
}

/** `T09:00:00` */
const hourOf = (value: string): string => dateText(value).slice(10);
