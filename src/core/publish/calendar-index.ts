import { hash } from '../hash.js';

/** One calendar that can be subscribed to. */
export interface ListedCalendar {
  /** Relative to the index, percent-encoded: `topic-justice.ics`. */
  readonly file: string;
  /** The topic and the country that all its events have; absent for any. */
  readonly topic?: string;
  readonly country?: string;
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  /** How many events it has that are not over. */
  readonly events: number;
  /** The day of the next one, by its own clock: `2027-05-18`; `null` for none. */
  readonly next: string | null;
}

/** The content of `calendars.json`: all calendars of a feed. */
export interface CalendarIndex {
  readonly format: 'ogp-events-calendars';
  readonly version: '1.0';
  /** BCP 47 tags. Calendars of the first are in the folder of the index, those of another in a folder of its name. */
  readonly languages: readonly string[];
  /** Whether there is an Atom feed beside each calendar, with the same name but for its extension. */
  readonly atom: boolean;
  readonly calendars: readonly ListedCalendar[];
}

export const CALENDAR_INDEX = 'calendars.json';

/** Names of longer ids are cut: file systems take 255 bytes. */
const MAX_NAME = 180;
/** Names of devices on Windows, where no file can be called so, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * Returns an id as the name of a file, without an extension, on any disk: the same for the same id, whatever other ids there are. What is not
 * a small Latin letter, a digit, `-`, `_` or `.` is percent-encoded. Capital letters, which some disks take for small ones, stay, and the
 * name ends in a hash; so do long names.
 */
export function fileNameOf(id: string): string {
  const encoded = encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))
    // No server has to send a hidden file, and generators of sites leave out those that begin with `_`.
    .replace(/^[._]|[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  if (encoded.length <= MAX_NAME && !/[A-Z]/.test(id) && !DEVICE.test(encoded)) return encoded;
  const [a, b] = hash(id);
  const short = encoded.slice(0, MAX_NAME).replace(/%.?$/, '');
  return `${short}~${a.toString(36)}${b.toString(36)}`;
}

/** Returns the name of the calendar of a topic, a country, or both, without an extension; `all` of neither. */
export function calendarName(topic?: string, country?: string): string {
  const parts = [
    topic === undefined ? '' : `topic-${fileNameOf(topic).replaceAll('.', '%2E')}`,
    country === undefined ? '' : `country-${country}`,
  ];
  return parts.filter(Boolean).join('.') || 'all';
}
