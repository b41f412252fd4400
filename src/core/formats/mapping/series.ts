import { asLine, asObject, own, type Raw } from '../../json.js';

const YES = /^(?:true|yes|1|si|sí|oui|sim)$/i;
/** Names of members that hold how an item repeats. */
const RULES = ['RecurrenceData', 'recurrence', 'recurrenceRule', 'recurrence_rule', 'rrule', 'type'];
/** A rule of SharePoint (`<recurrence>`) or of iCalendar, or what Microsoft Graph calls the first date of a series. */
const RULE = /^(?:<recurrence|(?:RRULE:)?FREQ=|seriesMaster$)/i;
/** Names of members that say that an item repeats: it may be a series, or one date of it. */
const MARKS = ['isRecurring', 'is_recurring', 'recurring', 'recurrent'];

/**
 * What an item says of its series, which no mapping leads to: it stands for the `whole`, it `may` do so, or for a date that was `deleted`;
 * `none` if it says nothing.
 */
export function seriesOf(item: Raw): 'whole' | 'may' | 'deleted' | 'none' {
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
