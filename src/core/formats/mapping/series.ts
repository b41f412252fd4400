import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { DAY } from '../../time/units.js';
import type { Findings } from '../findings.js';

const YES = /^(?:true|yes|1|si|sí|oui|sim)$/i;
/** Names of members that hold how an item repeats. */
const RULES = ['RecurrenceData', 'recurrence', 'recurrenceRule', 'recurrence_rule', 'rrule', 'type'];
/** A rule of SharePoint (`<recurrence>`) or of iCalendar, or what Microsoft Graph calls the first date of a series. */
const RULE = /^(?:<recurrence|(?:RRULE:)?FREQ=|seriesMaster$)/i;
/** Names of members that say that an item repeats: it may be a series, or one date of it. */
const MARKS = ['isRecurring', 'is_recurring', 'recurring', 'recurrent'];

/** Days of an event that also repeats: what lasts longer is the time over which it does. */
const MAX_DAYS = 31;

/**
 * Signs of a series in an item, to which no mapping leads: it stands for the `whole`, it `may` do so, or for a date that was `deleted`;
 * `none` if it says nothing.
 */
function seriesOf(item: Raw): 'whole' | 'may' | 'deleted' | 'none' {
  // Lists of Microsoft have their columns in `fields`, by Graph.
  const from = asObject(own(item, 'fields')) ?? item;
  const line = (name: string): string => {
    const value = own(from, name);
    return typeof value === 'boolean' ? String(value) : asLine(value, 100);
  };
  const hasPattern = (name: string): boolean => own(asObject(own(from, name)) ?? {}, 'pattern') !== undefined;
  if (YES.test(line('fRecurrence'))) {
    // SharePoint: 3 is a deleted date of a series, 4 a changed one, which stands for itself.
    const type = line('EventType');
    return type === '3' ? 'deleted' : type === '4' ? 'none' : 'whole';
  }
  if (RULES.some((name) => RULE.test(line(name)) || hasPattern(name))) return 'whole';
  return MARKS.some((name) => YES.test(line(name))) ? 'may' : 'none';
}

const dayOf = (published: unknown): number =>
  typeof published === 'string' ? Date.parse(published.slice(0, 10)) / DAY : NaN;

/**
 * Returns the event of an item; of one that stands for a series its first date, and tells that its rule is not read. The end is then that of
 * its last date, unless it is on the same day.
 */
export function asFirstDate(item: Raw, event: RawEvent, findings: Findings): RawEvent {
  const series = seriesOf(item);
  if (series === 'deleted') return { ...event, status: 'cancelled' };
  const isLong = dayOf(event.end) - dayOf(event.start) > (series === 'whole' ? 0 : MAX_DAYS);
  if (series !== 'whole' && (series !== 'may' || !isLong)) return event;
  findings.add({ code: 'invalid-recurrence', reason: 'no-rule' }, 'recurrence');
  return isLong ? { ...event, end: undefined } : event;
}
