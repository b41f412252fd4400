import { asLine, asObject, own, type Raw } from '../../json.js';

/** The parts of a rule, as JSCalendar and iCalendar call them. */
const PARTS: readonly (readonly [name: string, part: string])[] = [
  ['frequency', 'FREQ'],
  ['interval', 'INTERVAL'],
  ['rscale', 'RSCALE'],
  ['skip', 'SKIP'],
  ['firstDayOfWeek', 'WKST'],
  ['byDay', 'BYDAY'],
  ['byMonthDay', 'BYMONTHDAY'],
  ['byMonth', 'BYMONTH'],
  ['byYearDay', 'BYYEARDAY'],
  ['byWeekNo', 'BYWEEKNO'],
  ['byHour', 'BYHOUR'],
  ['byMinute', 'BYMINUTE'],
  ['bySecond', 'BYSECOND'],
  ['bySetPosition', 'BYSETPOS'],
  ['count', 'COUNT'],
  ['until', 'UNTIL'],
];

/** Returns a RecurrenceRule (RFC 8984, 4.3.3) as iCalendar writes it. */
export function ruleText(rule: Raw): string {
  return PARTS.flatMap(([name, part]) => {
    const value = own(rule, name);
    if (value === undefined) return [];
    // An empty value is a fault, and must be one that can be quoted.
    const text =
      part === 'UNTIL' ? itemText(value).replace(/[-:]/g, '') || '?' : [value].flat().map(itemText).join(',');
    return `${part}=${text.toUpperCase()}`;
  }).join(';');
}

/** One item of a list; of days `{"day": "mo", "nthOfPeriod": -1}`. */
function itemText(item: unknown): string {
  const day = asObject(item);
  return (day ? asLine(own(day, 'nthOfPeriod')) + asLine(own(day, 'day')) : asLine(item)) || '?';
}
