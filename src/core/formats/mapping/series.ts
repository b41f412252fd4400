import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { DAY } from '../../time/units.js';
import type { Findings } from '../findings.js';

const YES = /^(?:true|yes|1|si|sí|oui|sim)$/i;
/** Names of members that hold how an item repeats. */
const RULES = ['RecurrenceData', 'recurrence', 'recurrenceRule', 'recurrence_rule', 'rrule', 'type'];
/** A rule of SharePoint (`<recurrence>`) or of iCalendar, or what Microsoft Graph calls the first date of a series. */
const RULE = /^<recurrence|\bFREQ=\w|^seriesMaster$/i;
/** How often, in a rule that is an object (Madrid: `{ "days": "MO,TU", "frequency": "WEEKLY" }`). */
const FREQUENCY = /^(?:daily|weekly|monthly|yearly|annually)$/i;
/** Names of members that say that an item repeats: it may be a series, or one date of it. */
const MARKS = ['isRecurring', 'is_recurring', 'recurring', 'recurrent'];

/** A day, or the midnight that it begins at. */
const IS_DAY = /^.{10}(?:.00:00(?::00(?:\.0+)?)?)?$/;

/** Days of an event that also repeats: what lasts longer is the time over which it does. */
const MAX_DAYS = 31;

/**
 * Signs of a series in an item, to which no mapping leads: it stands for the `whole`, perhaps on some `weekdays`, it `may` do so, or for a
 * date that was `deleted`; `none` if it says nothing.
 */
function seriesOf(item: Raw): 'whole' | 'weekdays' | 'may' | 'deleted' | 'none' {
  // Lists of Microsoft have their columns in `fields`, by Graph.
  const from = asObject(own(item, 'fields')) ?? item;
  const line = (name: string): string => {
    const value = own(from, name);
    return typeof value === 'boolean' ? String(value) : asLine(value, 100);
  };
  const inRule = (name: string, member: string): unknown => own(asObject(own(from, name)) ?? {}, member);
  const hasPattern = (name: string): boolean => inRule(name, 'pattern') !== undefined;
  if (YES.test(line('fRecurrence'))) {
    // SharePoint: 3 is a deleted date of a series, 4 a changed one, which stands for itself.
    const type = line('EventType');
    return type === '3' ? 'deleted' : type === '4' ? 'none' : 'whole';
  }
  if (RULES.some((name) => RULE.test(line(name)) || hasPattern(name))) return 'whole';
  if (RULES.some((name) => FREQUENCY.test(asLine(inRule(name, 'frequency'), 20)))) return 'weekdays';
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
  const isLong = dayOf(event.end) - dayOf(event.start) > (series === 'may' ? MAX_DAYS : 0);
  // An exhibition is on from its first to its last day, whatever weekday it is closed on.
  const isOpen = series === 'weekdays' && typeof event.start === 'string' && IS_DAY.test(event.start);
  if (series === 'none' || isOpen || (series === 'may' && !isLong)) return event;
  findings.add({ code: 'invalid-recurrence', reason: 'no-rule' }, 'recurrence');
  return isLong ? { ...event, end: undefined } : event;
}
