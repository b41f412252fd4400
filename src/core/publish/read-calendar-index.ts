import { asLine, asObject, own, type Raw } from '../json.js';
import { safeUrl } from '../safe-url.js';
import type { CalendarIndex, ListedCalendar } from './calendar-index.js';

/** Reads `calendars.json`. @returns `null` for what is none. */
export function readCalendarIndex(json: unknown): CalendarIndex | null {
  const from = asObject(json);
  if (!from || own(from, 'format') !== 'ogp-events-calendars') return null;
  const calendars = listIn(from, 'calendars').flatMap((raw): ListedCalendar[] => {
    const one = asObject(raw);
    const file = one && own(one, 'file');
    if (!one || typeof file !== 'string' || !/^[\w%.~-]+\.ics$/.test(file)) return [];
    const [topic, country, next] = [own(one, 'topic'), own(one, 'country'), own(one, 'next')];
    const events = own(one, 'events');
    return [
      {
        file,
        ...(typeof topic === 'string' && { topic }),
        ...(typeof country === 'string' && { country }),
        title: {},
        events: typeof events === 'number' && events > 0 ? Math.floor(events) : 0,
        next: typeof next === 'string' && /^\d{4}-\d\d-\d\d$/.test(next) ? next : null,
      },
    ];
  });
  if (!calendars.length) return null;
  const languages = listIn(from, 'languages').map((tag) => asLine(tag));
  return { format: 'ogp-events-calendars', version: '1.0', languages, atom: own(from, 'atom') === true, calendars };
}

function listIn(from: Raw, key: string): readonly unknown[] {
  const list = own(from, key);
  return Array.isArray(list) ? list : [];
}

/**
 * Returns the address of a calendar in the language that serves a reader best.
 *
 * @param indexUrl Where the index is, absolute. @param language A BCP 47 tag.
 */
export function calendarUrl({ languages }: CalendarIndex, file: string, indexUrl: string, language: string): string {
  const speaks = (tag: string): boolean => tag.split('-', 1)[0] === language.split('-', 1)[0];
  const at = Math.max(
    0,
    languages.includes(language) ? languages.indexOf(language) : languages.findIndex((tag) => speaks(tag)),
  );
  const path = at > 0 ? `${encodeURIComponent(languages[at]!)}/${file}` : file;
  return safeUrl(new URL(path, indexUrl).href) ?? '';
}
