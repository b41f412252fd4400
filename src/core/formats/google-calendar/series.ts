import { asLine, own, shown, type Raw } from '../../json.js';
import type { RawOverride, RawRecurrence } from '../../model/raw-feed.js';
import type { Findings } from '../findings.js';
import { list, text } from '../loose-values.js';
import { onClocks } from '../on-clocks.js';
import { eventDates, startOf } from './dates.js';
import { isPublic } from './public.js';

/** `EXDATE;TZID=Europe/Madrid:20270518T190000` (RFC 5545, 3.1). */
const LINE = /^(RRULE|EXDATE|RDATE)((?:;[^:]*)?):(.*)$/is;
/** `20270518`, `20270518T190000`, `20270518T170000Z`; of a period its start. */
const VALUE = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?(?:\/.*)?$/i;

/** A value of EXDATE or RDATE on the clocks of the event. @param tzid The zone of the value, `''` for the event's. */
function asTime(value: string, tzid: string, zone: string): string {
  const [, y, mo, d, h, min, s, utc] = VALUE.exec(value.trim()) ?? [];
  if (!y) return value;
  const day = `${y}-${mo}-${d}`;
  if (!h) return day;
  const time = `${day}T${h}:${min}:${s}`;
  return onClocks(utc || /^(?:UTC|Etc\/UTC)$/.test(tzid) ? `${time}Z` : time, zone);
}

/** A changed date of a series. */
function overrideOf(item: Raw, calendar: string): RawOverride {
  const location = text(own(item, 'location'));
  return {
    ...eventDates(item, calendar),
    title: text(own(item, 'summary')),
    status: own(item, 'status') === 'tentative' ? 'tentative' : undefined,
    location: typeof location === 'string' ? { name: location } : undefined,
  };
}

/**
 * Reads the recurrence of a series, with the dates of it that were changed or deleted: these are items of their own.
 *
 * @param zone The zone of the series. @param changed Its changed dates, in the order of the document.
 * @returns `undefined` for an event that does not recur, and one with a rule that cannot be followed: it is shown once, and that is recorded.
 */
export function recurrenceOf(
  item: Raw,
  zone: string,
  calendar: string,
  changed: readonly Raw[],
  findings: Findings,
): RawRecurrence | undefined {
  const rule: string[] = [];
  const include: string[] = [];
  const exclude: string[] = [];
  let isSound = true;
  for (const raw of list(own(item, 'recurrence'))) {
    const [, name = '', parameters = '', value = ''] = LINE.exec(typeof raw === 'string' ? raw.trim() : '') ?? [];
    const tzid = /;TZID=([^;:]+)/i.exec(parameters)?.[1] ?? '';
    if (/^RRULE$/i.test(name)) rule.push(value);
    else if (name) {
      const times = value.split(',').map((one) => asTime(one, tzid, zone));
      (/^RDATE$/i.test(name) ? include : exclude).push(...times);
    } else {
      isSound = false;
      findings.add({ code: 'invalid-recurrence', reason: 'not-a-rule', value: shown(raw) }, 'recurrence');
    }
  }
  const overrides: Record<string, RawOverride> = {};
  for (const one of changed) {
    const original = asLine(startOf(own(one, 'originalStartTime'), zone));
    if (!original) findings.add({ code: 'invalid-field', reason: 'not-an-override', value: shown(own(one, 'id')) });
    else if (own(one, 'status') === 'cancelled' || !isPublic(one)) exclude.push(original);
    else overrides[original] = overrideOf(one, calendar);
  }
  return isSound && (rule.length || include.length) ? { rule, include, exclude, overrides } : undefined;
}

/** Whether an item is a date of a series that was changed, or deleted. */
export const seriesOf = (item: Raw): string => asLine(own(item, 'recurringEventId'));

/** Whether nothing is left of an item but that it was deleted. */
export const isDeleted = (item: Raw): boolean =>
  own(item, 'status') === 'cancelled' && own(item, 'summary') === undefined && own(item, 'start') === undefined;
