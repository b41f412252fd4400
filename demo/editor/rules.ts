/** Repeating dates by npm `rrule`: a part that is loaded once an event repeats. */
import * as rrule from 'rrule';
import type { Options } from 'rrule';
import { ruleStart, type Repeats, type RuleStart } from './repeats.js';

/** Node takes its build for old module systems, whose exports are members of the default one. */
const { RRule }: typeof rrule = 'RRule' in rrule ? rrule : Reflect.get(rrule, 'default');

const FREQUENCIES = {
  day: RRule.DAILY,
  week: RRule.WEEKLY,
  'month-day': RRule.MONTHLY,
  'month-weekday': RRule.MONTHLY,
  'month-last': RRule.MONTHLY,
  year: RRule.YEARLY,
} as const;

const WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

/**
 * Returns the rule for an event, as `recurrence.rule` holds it (RFC 5545, 3.3.10). The last day is written as a day, which is right in every
 * zone: rrule would write it as an instant in UTC.
 */
export function writeRule({ every, interval, days, ends, until, count }: Repeats, start: RuleStart): string {
  const options: Partial<Options> = { freq: FREQUENCIES[every] };
  if (interval > 1) options.interval = interval;
  const weekday = WEEKDAYS[start.weekday]!;
  if (every === 'week') options.byweekday = [...days].sort().map((day) => WEEKDAYS[day]!);
  if (every === 'month-day') options.bymonthday = [start.monthDay];
  if (every === 'month-weekday') options.byweekday = [weekday.nth(start.nth)];
  if (every === 'month-last') options.byweekday = [weekday.nth(-1)];
  if (ends === 'after') options.count = count;
  const text = RRule.optionsToString(options).replace(/^RRULE:/, '');
  return ends === 'on' && until ? `${text};UNTIL=${until.replaceAll('-', '')}` : text;
}

/** Returns how an event repeats; `null` for a rule that the form cannot say, such as one of several parts. */
export function readRule(rule: string, start: RuleStart): Repeats | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .map((name) => WEEKDAYS.findIndex((day) => day.toString() === name));
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '') ?? [];
  const base = {
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: days.includes(-1) ? [start.weekday] : days,
    ends: parts.has('UNTIL') ? 'on' : parts.has('COUNT') ? 'after' : 'never',
    until: year ? `${year}-${month}-${day}` : '',
    count: Number(parts.get('COUNT') ?? 10),
  } as const;
  // One that would be written otherwise says more than the form can.
  const written = (text: string): string => text.split(';').sort().join(';');
  for (const every of Object.keys(FREQUENCIES) as Repeats['every'][]) {
    const repeats: Repeats = { ...base, every };
    if (written(writeRule(repeats, start)) === written(rule)) return repeats;
  }
  return null;
}

/**
 * Returns the dates of rules by rrule, as wall clocks in milliseconds as if UTC; the start is one of them, if a rule gives it.
 *
 * @param start `2027-03-02T18:00`, or a day. @param fromMs The first date at the earliest. @param toMs The last at the latest. @param limit The most dates.
 * @throws Error where rrule cannot read a rule.
 */
export function datesByRrule(
  rule: string,
  start: string,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  limit: number,
): readonly number[] {
  const { until, ...options } = RRule.parseString(rule);
  // A day lasts until its end. An instant is none on a wall clock: only the day is used, and the other expander has its say.
  const isDay = /(?:^|;)UNTIL=\d{8}(?:;|$)/.test(rule);
  const last = until && isDay ? new Date(until.getTime() + 86_399_000) : until;
  const dtstart = new Date(start.includes('T') ? `${start}Z` : `${start}T00:00Z`);
  const dates: number[] = [];
  new RRule({ ...options, until: last ?? null, dtstart }, true).between(
    new Date(fromMs),
    new Date(toMs),
    true,
    (date) => dates.push(date.getTime()) < limit,
  );
  return dates.slice(0, limit);
}

export { ruleStart };
