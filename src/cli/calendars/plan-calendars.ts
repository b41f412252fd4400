import type { FeedSnapshot } from '../../core/model/feed.js';
import { Losses, type Loss } from '../../core/publish/losses.js';
import { loadActionLanguage } from '../../locales/action-language.js';
import { loadLanguage } from '../../locales/load-language.js';
import { entryWords } from '../../markup/entry-words.js';
import { UsageError } from '../command.js';
import { calendarSet, type CalendarLanguage, type CalendarSet } from './calendar-set.js';
import { earlierCalendars } from './earlier-calendars.js';

/** Options of commands that write calendars, for `util.parseArgs`. */
export const CALENDAR_OPTIONS = {
  pairs: { type: 'boolean', default: false },
  atom: { type: 'boolean', default: false },
  past: { type: 'string' },
  prune: { type: 'boolean', default: false },
} as const;

/** The help for these options, a line each. */
export const CALENDAR_HELP = `  --pairs               a calendar for each topic in each country, too: topic-<topic>.country-<XX>.ics
  --atom                an Atom feed beside each calendar, for feed readers
  --past <days>         how long events stay after they are over; default: 90
  --prune               removes calendars of earlier runs that are not asked for now`;

/** Choices of who asks for calendars. */
export interface CalendarWishes {
  readonly pairs: boolean;
  readonly atom: boolean;
  readonly prune: boolean;
  readonly pastDays: number;
}

interface CalendarValues {
  readonly pairs: boolean;
  readonly atom: boolean;
  readonly prune: boolean;
  readonly past?: string | undefined;
}

/** @throws UsageError. */
export function readCalendarWishes({ pairs, atom, prune, past = '90' }: CalendarValues): CalendarWishes {
  if (!/^\d{1,5}$/.test(past)) throw new UsageError('--past is a number of days.');
  return { pairs, atom, prune, pastDays: Number(past) };
}

interface PlanOptions {
  readonly folder: string;
  /** Where the folder will be on the web, absolute, with a slash at the end. */
  readonly url: string;
  readonly wishes: CalendarWishes;
  /** BCP 47 tags; empty for the feed's language. */
  readonly languages: readonly string[];
  /** A name for a feed without a title. */
  readonly title: string;
  /** The first moment of today, in epoch milliseconds. */
  readonly todayMs: number;
  readonly nowMs: number;
}

/**
 * Plans the calendars of a feed, in the languages that are asked for now or were asked for before.
 *
 * @returns The plan, and what calendars cannot hold. `null` for a feed without events that had calendars: whoever has subscribed would lose all.
 */
export async function planCalendars(
  feed: FeedSnapshot,
  { folder, url, wishes, languages, title, todayMs, nowMs }: PlanOptions,
): Promise<{ readonly set: CalendarSet; readonly losses: readonly Loss[] } | null> {
  const earlier = earlierCalendars(folder);
  if (!feed.events.length && earlier.isThere) return null;
  const losses = new Losses();
  const wanted = languages.length ? languages : [feed.language || 'en'];
  const all = [...new Set([...wanted, ...(wishes.prune ? [] : earlier.languages)])];
  const set = await calendarSet(feed, losses, {
    ...wishes,
    folder,
    earlier,
    url,
    languages: await Promise.all(all.map(calendarLanguage)),
    title,
    todayMs,
    nowMs,
  });
  return { set, losses: losses.list() };
}

async function calendarLanguage(tag: string): Promise<CalendarLanguage> {
  const language = await loadLanguage(tag);
  return { language, words: entryWords(await loadActionLanguage(language)) };
}
