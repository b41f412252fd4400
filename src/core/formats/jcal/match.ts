import type { Probe } from '../format.js';

/** A calendar: `["vcalendar", [], []]`. */
type Calendar = readonly unknown[];

const isCalendar = (raw: unknown): raw is Calendar =>
  Array.isArray(raw) && typeof raw[0] === 'string' && /^vcalendar$/i.test(raw[0]) && typeof raw[1] === 'object';

/** The calendars of a document: itself, those of a list, of a member, or of `["vcalendars", [], []]`. */
export const calendarsOf = (raw: unknown, depth = 2): readonly Calendar[] =>
  isCalendar(raw)
    ? [raw]
    : depth && Object(raw) === raw
      ? Object.values(raw as object).flatMap((part) => calendarsOf(part, depth - 1))
      : [];

/** Whether a document is jCal (RFC 7265). */
export const matches = ({ json }: Probe): boolean => calendarsOf(json).length > 0;
