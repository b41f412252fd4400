import type { FeedSnapshot } from './model/feed.js';
import type { Occurrence } from './model/occurrence.js';
import { loadRecurrence } from './recurrence/load-recurrence.js';
import { loadCountryZones } from './zones/load-country-zones.js';

/** A date never goes by the id of another event, which may be called what one of our dates would be. */
function withOwnId(o: Occurrence, eventIds: ReadonlySet<string>): Occurrence {
  if (o.id === o.event.id || !eventIds.has(o.id)) return o;
  let id = o.id;
  while (eventIds.has(id)) id += '~';
  return Object.freeze({ ...o, id });
}

/** Of one place on the time line: before, or at the same instant in the order of the feed. */
const byStart = (a: Occurrence, b: Occurrence): number => (a.startMs ?? Infinity) - (b.startMs ?? Infinity) || 0;

/** Whether any reading of the occurrence's time overlaps `[fromMs, toMs)`; one without an end counts by its start. */
function overlaps({ startMs, endMs, candidates }: Occurrence, fromMs: number, toMs: number): boolean {
  const within = (start: number, end: number | null): boolean =>
    start < toMs && (start >= fromMs || (end !== null && end > fromMs));
  return startMs !== null && (within(startMs, endMs) || candidates.some((c) => within(c.startMs, c.endMs)));
}

/** Dates of one series, and of all together, in a window: where there are very many series, each gets fewer. */
const MAX_SERIES = 500;
const MAX_RECURRING = 50_000;

/** The dates of what recurs. Rules cost nothing where there are none. */
async function recurringIn(
  { events }: FeedSnapshot,
  fromMs: number,
  toMs: number,
  nowMs: number,
): Promise<readonly Occurrence[]> {
  const recurring = events.filter((event) => event.recurrence);
  if (!recurring.length) return [];
  const zones = await loadCountryZones(recurring);
  const { recurringOccurrences } = await loadRecurrence();
  const limit = Math.min(MAX_SERIES, Math.ceil(MAX_RECURRING / recurring.length));
  return recurring.flatMap((event) => recurringOccurrences(event, fromMs, toMs, nowMs, zones, limit));
}

/**
 * All that a listing may show of a snapshot: every single and listed date whenever it is, what recurs within the window, and what has no
 * date at all (`startMs: null`), last.
 *
 * @param nowMs Where a series has too many dates, those from then on and the latest before are kept; by default the earliest.
 */
export async function listableOccurrences(
  snapshot: FeedSnapshot,
  fromMs: number,
  toMs: number,
  nowMs = -Infinity,
): Promise<Occurrence[]> {
  const recurring = await recurringIn(snapshot, fromMs, toMs, nowMs);
  const ids = new Set(snapshot.events.map(({ id }) => id));
  return [...snapshot.occurrences, ...recurring].map((o) => withOwnId(o, ids)).sort(byStart);
}

/**
 * Every date of every event that overlaps `[fromMs, toMs)`, single, listed and recurring alike, by start.
 *
 * An occurrence without a known end counts by its start; one in doubt if any of its readings overlaps. What has no date is left out.
 *
 * @param fromMs Epoch milliseconds, or `-Infinity`. @param toMs Epoch milliseconds, exclusive, or `Infinity`: what recurs for ever is cut
 * at 500 dates an event, with the issue `recurrence-truncated`.
 */
export async function occurrencesBetween(snapshot: FeedSnapshot, fromMs: number, toMs: number): Promise<Occurrence[]> {
  const all = await listableOccurrences(snapshot, fromMs, toMs);
  return all.filter((o) => overlaps(o, fromMs, toMs));
}
