import type { Probe } from '../format.js';

/** A calendar: `["vcalendar", [], []]`. */
type Calendar = readonly unknown[];

const isNamed = (raw: unknown, name: RegExp): raw is Calendar =>
  Array.isArray(raw) && typeof raw[0] === 'string' && name.test(raw[0]) && typeof raw[1] === 'object';

const isCalendar = (raw: unknown): raw is Calendar => isNamed(raw, /^vcalendar$/i);

/** The calendars of a document: itself with those in it, those of a list, of a member, or of `["vcalendars", [], []]`; or one of an event alone. */
export const calendarsOf = (raw: unknown, depth = 2): readonly Calendar[] =>
  isCalendar(raw)
    ? [raw, ...[raw[2]].flat().filter(isCalendar)]
    : isNamed(raw, /^vevent$/i)
      ? [['vcalendar', [], [raw]]]
      : depth && Object(raw) === raw
        ? Object.values(raw as object).flatMap((part) => calendarsOf(part, depth - 1))
        : [];

/** Whether a document is jCal (RFC 7265). */
export const matches = ({ json }: Probe): boolean => calendarsOf(json).length > 0;
