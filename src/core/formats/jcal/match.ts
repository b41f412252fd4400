import type { Probe } from '../format.js';

export const isCalendar = (raw: unknown): raw is readonly unknown[] =>
  Array.isArray(raw) && typeof raw[0] === 'string' && /^vcalendar$/i.test(raw[0]);

/** Whether a document is jCal (RFC 7265): a calendar, or a list of calendars. */
export const matches = ({ json }: Probe): boolean => isCalendar(json) || (Array.isArray(json) && isCalendar(json[0]));
