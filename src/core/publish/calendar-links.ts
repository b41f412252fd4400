import type { Occurrence } from '../model/occurrence.js';
import { soundText } from './sound-text.js';
import { isForCalendar } from './claimable.js';
import { entryText } from './entry-text.js';
import { entryTimes, type EntryTimes } from './entry-times.js';
import type { EntryWords } from './entry-words.js';
import { dayText, utcText } from './time-texts.js';

/** Addresses that open a service's form for a new entry, filled in. */
export interface CalendarLinks {
  readonly google: string;
  /** Outlook.com, for private people. */
  readonly outlook: string;
  /** Microsoft 365, at work and at school. */
  readonly office: string;
}

/** Characters of a description: more make an address too long for servers, and for those that a login leads through. */
const MAX_DETAILS = 1000;
const MAX_TITLE = 250;

const GOOGLE = 'https://calendar.google.com/calendar/render';
// `/calendar/0/deeplink/compose` has hung since 2023: https://github.com/OfficeDev/office-js/issues/3345
const OUTLOOK = 'https://outlook.live.com/calendar/0/action/compose';
const OFFICE = 'https://outlook.office.com/calendar/0/action/compose';

/**
 * Returns the links of a date; `null` where it may not be put into a calendar (see {@link isForCalendar}). They claim what `entryTimes` does:
 * instants in UTC, whole days with the day after them as the end.
 *
 * @param languages BCP 47 tags, the best first.
 */
export function calendarLinks(o: Occurrence, words: EntryWords, languages: readonly string[]): CalendarLinks | null {
  const times = isForCalendar(o) ? entryTimes(o) : null;
  if (!times) return null;
  const { title, description, place } = entryText(o, times, words, languages);
  const info = o.event.links.find(({ rel }) => rel === 'info');
  const details = shortened(soundText(description.value), info ? words.link(info) : '');
  const subject = soundText(title.value.slice(0, MAX_TITLE));
  const location = soundText(place);
  const google = {
    action: 'TEMPLATE',
    text: subject,
    dates: googleDates(times),
    // With days it makes phones wrong by one: https://github.com/spatie/calendar-links/issues/198
    ctz: times.kind === 'instant' ? times.zone : null,
    details,
    location,
  };
  const outlook = { rru: 'addevent', subject, ...outlookTimes(times), body: htmlOf(details), location };
  return {
    google: address(GOOGLE, google),
    outlook: address(OUTLOOK, outlook),
    office: address(OFFICE, outlook),
  };
}

/** Returns both ends: of only one Google takes neither, and opens the form at the next full hour. */
function googleDates({ kind, startMs, endMs }: EntryTimes): string {
  const write = kind === 'days' ? dayText : utcText;
  return `${write(startMs)}/${write(endMs ?? startMs)}`;
}

/** In UTC with Z: without it they are on the clock of whoever opens the link, and offsets are not understood. */
function outlookTimes({ kind, startMs, endMs }: EntryTimes): Readonly<Record<string, string>> {
  const [startdt, enddt] = [startMs, endMs ?? startMs].map((ms) => {
    const text = new Date(ms).toISOString();
    return kind === 'days' ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
  }) as [string, string];
  return { startdt, enddt, ...(kind === 'days' && { allday: 'true' }) };
}

/** Returns the first sentences of a text that is too long, and then its last line. */
function shortened(text: string, last: string): string {
  if (text.length <= MAX_DETAILS) return text;
  const room = MAX_DETAILS - (last ? last.length + 2 : 0);
  const begin = text.slice(0, Math.max(room - 1, 0));
  const sentences = [...begin.matchAll(/[.!?。！？؟।](?=\s)|\n/gu)].map(({ index }) => index + 1);
  // The last sentence or word that leaves most of it; a text without them is cut between two characters.
  const end = [sentences.at(-1) ?? 0, begin.lastIndexOf(' ')].find((at) => at > begin.length / 2) ?? begin.length;
  const cut = soundText(begin.slice(0, end)).trim();
  return last ? `${cut} …\n\n${last}` : `${cut} …`;
}

/** Outlook reads a body as HTML, in which a line break is nothing. */
const htmlOf = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** Values are encoded whole, a space as `%20`: Outlook would show a `+`. Those that are empty are left out. */
function address(base: string, values: Readonly<Record<string, string | null>>): string {
  const query = Object.entries(values).flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value)}` : [],
  );
  return `${base}?${query.join('&')}`;
}
