import { occurrencesBetween } from '../../src/core/occurrences.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { readFeed } from '../../src/core/read-feed.js';
import { DAY } from '../../src/core/time/units.js';
import { wallOf } from '../../src/core/time/zone.js';

/** Dates that calendars.py found in one file. */
export interface CalendarDates {
  /** The first day of a year; `null` for a file without dates. */
  readonly from: string | null;
  readonly dates: readonly (readonly [start: string, end: string, status: string, title: string])[];
}

const STATUS: Readonly<Record<string, string>> = { cancelled: 'CANCELLED', tentative: 'TENTATIVE' };

const instant = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** A date of ours as calendars.py writes it. */
function line({ start, startMs, endMs, timeZone, certainty, status, title }: Occurrence): string[] {
  const words = title?.[0].value ?? '';
  const state = STATUS[status] ?? '';
  if (start?.kind === 'date') {
    const endWall = timeZone === null ? endMs! : wallOf(timeZone, endMs!);
    return [instant(start.wallMs).slice(0, 10), instant(endWall).slice(0, 10), state, words];
  }
  const suffix = certainty === 'wall-only' ? '' : 'Z';
  return [instant(startMs!) + suffix, instant(endMs ?? startMs!) + suffix, state, words];
}

/** One date of the oracle, as far as it says the same in other words. */
function expectedLine([start, end, status, title]: CalendarDates['dates'][number]): string[] {
  const isDay = start.length === 10;
  // A day ends where the next one begins, also if its end is missing or the same day.
  const last = isDay && end <= start ? instant(Date.parse(start) + DAY).slice(0, 10) : end;
  return [start, last, /^(?:CANCELL?ED|TENTATIVE)$/.test(status) ? status : '', title];
}

/**
 * Returns the dates that only the oracle has (`-`), and those that only we have (`+`). An event that is listed twice with all that readers see
 * of it is one of ours.
 */
export async function compareCalendar(text: string, { from, dates }: CalendarDates): Promise<readonly string[]> {
  const feed = await readFeed(text, { url: 'https://calendar.example/events.ics' });
  if (from === null) return feed.events.filter(({ start }) => start).map(({ id }) => `+ ${id}`);
  const fromMs = Date.parse(from);
  const toMs = fromMs + 366 * DAY;
  const until = instant(toMs).slice(0, 10);
  const found = (await occurrencesBetween(feed, fromMs - 2 * DAY, toMs + 2 * DAY))
    .filter(({ startMs, event }) => startMs !== null && event.kind === 'event')
    .map(line)
    .filter(([start]) => start!.slice(0, 10) >= from && start!.slice(0, 10) < until);
  const ours = new Set(found.map((date) => date.join(' | ')));
  const theirs = new Set(dates.map((date) => expectedLine(date).join(' | ')));
  return [
    ...[...theirs].filter((date) => !ours.has(date)).map((date) => `- ${date}`),
    ...[...ours].filter((date) => !theirs.has(date)).map((date) => `+ ${date}`),
  ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}
