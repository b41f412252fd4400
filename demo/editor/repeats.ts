import { isMembers, withMember, type Members } from './feed-document.js';

export const MOST_INTERVAL = 1000;
export const MOST_DATES = 5000;

/** How an event repeats, as far as the form can say it. The day of the month and of the year are those of the start. */
export interface Repeats {
  readonly every: 'day' | 'week' | 'month-day' | 'month-weekday' | 'month-last' | 'year';
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  /** Of `week`: 0 for Monday to 6 for Sunday. */
  readonly days: readonly number[];
  readonly ends: 'never' | 'on' | 'after';
  /** The last day, `2027-06-29`. */
  readonly until: string;
  /** How many dates. */
  readonly count: number;
}

/** The start of an event as rules see it. */
export interface RuleStart {
  readonly day: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** 1–31. */
  readonly monthDay: number;
  /** 1–5: which of its weekdays in the month it is. */
  readonly nth: number;
  readonly isLast: boolean;
}

/** @param start `2027-03-02` or `2027-03-02T18:00`. @returns `null` for anything but a day of the calendar. */
export function ruleStart(start: unknown): RuleStart | null {
  const [, day = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d)?)?$/.exec(typeof start === 'string' ? start : '') ?? [];
  const date = new Date(`${day}T00:00Z`);
  if (!day || date.toISOString().slice(0, 10) !== day) return null;
  const monthDay = date.getUTCDate();
  const next = new Date(date.getTime() + 7 * 86_400_000);
  return {
    day,
    weekday: (date.getUTCDay() + 6) % 7,
    monthDay,
    nth: Math.ceil(monthDay / 7),
    isLast: next.getUTCMonth() !== date.getUTCMonth(),
  };
}

/** Returns what the form begins with. */
export const newRepeats = ({ weekday }: RuleStart): Repeats => ({
  every: 'week',
  interval: 1,
  days: [weekday],
  ends: 'never',
  until: '',
  count: 10,
});

/** Returns the dates of an event's rules on which it does not take place, as its file has them. */
export function leftOutOf({ recurrence }: Members): readonly string[] {
  const dates: unknown = isMembers(recurrence) ? recurrence.exclude : undefined;
  return Array.isArray(dates) ? dates.filter((date) => typeof date === 'string') : [];
}

/** Returns an event with one date of its rules left out, or put back. @param date In the words of the file. */
export function withDate<T extends Members>(event: T, date: string, isLeftOut: boolean): T {
  if (!isMembers(event.recurrence)) return event;
  const others = (Array.isArray(event.recurrence.exclude) ? event.recurrence.exclude : []).filter(
    (one) => one !== date,
  );
  const exclude = isLeftOut ? [...others, date] : others;
  return withMember(event, 'recurrence', withMember(event.recurrence, 'exclude', exclude.length ? exclude : undefined));
}

/** Returns an event whose start has changed with the dates that it leaves out at the new time of day: they are starts of its rule. */
export function withMovedDates<T extends Members>(before: Members, after: T): T {
  const [old, time] = [before.start, after.start].map((start) =>
    typeof start === 'string' && ruleStart(start) ? start.slice(10) : null,
  );
  if (old === time || old === null || time === null || !isMembers(after.recurrence)) return after;
  const { exclude } = after.recurrence;
  if (!Array.isArray(exclude)) return after;
  const moved = exclude.map((date: unknown) =>
    typeof date === 'string' && date.slice(10) === old ? date.slice(0, 10) + time : date,
  );
  return withMember(after, 'recurrence', { ...after.recurrence, exclude: moved });
}
