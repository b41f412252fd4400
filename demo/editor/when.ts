import type { Members } from './feed-document.js';
import { withMember } from './feed-document.js';

/**
 * The fields of a date in the form.
 *
 * - `time`: a day and a time of day, on the event's clock.
 * - `day`: whole days.
 * - `written`: a month, a year, or whatever else a file has there, as text.
 */
export interface When {
  readonly kind: 'time' | 'day' | 'written';
  /** `2027-03-02`, or `''`. */
  readonly startDay: string;
  /** `18:00`, or `''`. */
  readonly startTime: string;
  readonly endDay: string;
  readonly endTime: string;
  /** `start` and `end` of `written`. */
  readonly start: string;
  readonly end: string;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00)?$/;

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

function splitTime(text: string): readonly [string, string] | null {
  const [, day = '', time = ''] = TIME.exec(text) ?? [];
  return isDay(day) && isClock(time) ? [day, time] : null;
}

const EMPTY: When = { kind: 'time', startDay: '', startTime: '', endDay: '', endTime: '', start: '', end: '' };

/** Returns the fields for an event. An end on the day of the start is one by its time alone. */
export function readWhen({ start, end }: Members): When {
  const [from, to] = [start ?? '', end ?? ''].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  const written: When = { ...EMPTY, kind: 'written', start: from!, end: to! };
  if (!from) return to ? written : EMPTY;
  if (isDay(from)) return !to || isDay(to) ? { ...EMPTY, kind: 'day', startDay: from, endDay: to! } : written;
  const starts = splitTime(from);
  const ends = to ? splitTime(to) : (['', ''] as const);
  if (!starts || !ends) return written;
  const endDay = ends[0] === starts[0] ? '' : ends[0];
  return { ...EMPTY, kind: 'time', startDay: starts[0], startTime: starts[1], endDay, endTime: ends[1] };
}

/** Returns `start` and `end` as a feed has them; `undefined` for none. A day without its time is the day. */
export function writtenDates(when: When): { readonly start: string | undefined; readonly end: string | undefined } {
  const { kind, startDay, startTime, endDay, endTime } = when;
  if (kind === 'written') return { start: when.start || undefined, end: (when.start && when.end) || undefined };
  if (!startDay) return { start: undefined, end: undefined };
  if (kind === 'day') return { start: startDay, end: endDay || undefined };
  if (!startTime) return { start: startDay, end: undefined };
  return { start: `${startDay}T${startTime}`, end: endTime ? `${endDay || startDay}T${endTime}` : undefined };
}

/** Returns an event with the dates of the form. An end takes the place of a duration. */
export function withWhen<T extends Members>(event: T, when: When): T {
  const { start, end } = writtenDates(when);
  const dated = withMember(withMember(event, 'start', start), 'end', end);
  return end === undefined ? dated : withMember(dated, 'duration', undefined);
}
