import type { Fault } from '../../model/issue.js';
import type { RawRecurrence } from '../../model/raw-feed.js';
import { isOneDate, propertiesOf, propertyOf, type Component, type Property } from './component.js';
import { later, onClockOf, readTime, type CalendarTime } from './times.js';
import type { Zones } from './zones.js';

/** A date of a list, and for a period (RDATE) how it ends. */
interface ListedTime {
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
}

/** Reads all values of properties with several. */
function timesOf(properties: readonly Property[], zones: Zones): readonly ListedTime[] {
  return properties.flatMap((property) =>
    property.values
      .filter((value) => value.trim())
      .map((value) => {
        const [first = '', last = ''] = value.split('/');
        const start = readTime(first, property, zones);
        const end = last.includes('P') ? later(start, last) : last ? readTime(last, property, zones) : null;
        return { start, end };
      }),
  );
}

/**
 * Reads the rules of an entry (RFC 5545, 3.8.5), and its dates that no rule has. `undefined` for one that does not repeat, as the change of
 * one date (3.8.4.4): some programs write the rule of the series there, too.
 */
export function recurrenceOf(
  component: Component,
  start: CalendarTime,
  zones: Zones,
  add: (fault: Fault, field: string) => void,
): RawRecurrence | undefined {
  if (isOneDate(component)) {
    if (propertyOf(component, 'rrule')) add({ code: 'not-read', reason: 'rule-of-change' }, 'RRULE');
    return undefined;
  }
  const rules = propertiesOf(component, 'rrule').flatMap(({ values }) => values.filter(Boolean));
  const added = timesOf(propertiesOf(component, 'rdate'), zones);
  const exclude = timesOf(propertiesOf(component, 'exdate'), zones).map((date) => onClockOf(start, date.start, true));
  if (propertyOf(component, 'exrule')) add({ code: 'not-read', reason: 'exception-rule' }, 'EXRULE');
  if (!rules.length && !added.length) return undefined;
  const overrides = added
    .filter(({ end }) => end)
    .map((date) => [
      onClockOf(start, date.start, true),
      { start: onClockOf(start, date.start, false), end: onClockOf(start, date.end!, false) },
    ]);
  return {
    rule: rules.length ? rules : undefined,
    include: added.map((date) => onClockOf(start, date.start, true)),
    exclude,
    overrides: overrides.length ? Object.fromEntries(overrides) : undefined,
  };
}
