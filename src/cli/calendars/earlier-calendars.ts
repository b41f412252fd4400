import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALENDAR_INDEX, type CalendarIndex } from '../../core/publish/calendar-index.js';

/** The files of an earlier run. */
export interface EarlierCalendars {
  /** Whether there was one. */
  readonly isThere: boolean;
  /** Languages of it besides the first. */
  readonly languages: readonly string[];
  /** Names relative to the folder, with `/`. */
  readonly files: ReadonlySet<string>;
}

/** The only names that are ever emptied or removed. */
const OURS = /^(?:all|topic-[^/]+|country-[A-Z]{2})\.(?:ics|atom)$/;
const NOTHING: EarlierCalendars = { isThere: false, languages: [], files: new Set() };

/** Finds the calendars that an earlier run wrote into a folder. */
export function earlierCalendars(folder: string): EarlierCalendars {
  const index = readIndex(folder);
  if (!index) return NOTHING;
  const languages = index.languages.slice(1).filter((tag) => /^[a-z\d-]+$/i.test(tag));
  const files = ['', ...languages.map((tag) => `${tag}/`)].flatMap((inner) => [
    ...namesIn(join(folder, inner))
      .filter((name) => OURS.test(name))
      .map((name) => inner + name),
    ...namesIn(join(folder, inner, 'e'))
      .filter((name) => name.endsWith('.ics'))
      .map((name) => `${inner}e/${name}`),
  ]);
  return { isThere: true, languages, files: new Set(files) };
}

/** Returns whether a folder has all calendars that its table names. */
export function standingCalendars(folder: string): boolean {
  const index = readIndex(folder);
  return index !== null && index.calendars.every(({ file }) => existsSync(join(folder, decodeURIComponent(file))));
}

function readIndex(folder: string): CalendarIndex | null {
  try {
    const index = JSON.parse(readFileSync(join(folder, CALENDAR_INDEX), 'utf8')) as Partial<CalendarIndex>;
    return index.format === 'ogp-events-calendars' && Array.isArray(index.languages) ? (index as CalendarIndex) : null;
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
