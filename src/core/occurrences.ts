import { NONE } from './json.js';
import type { FeedSnapshot } from './model/feed.js';
import type { Issue } from './model/issue.js';
import type { Occurrence } from './model/occurrence.js';
import { loadRecurrence } from './recurrence/load-recurrence.js';
import { DAY } from './time/units.js';
import { startOfDay } from './time/wall.js';
import { SORTED_AT_ONCE, TimeSlice } from './yield-to-page.js';
import { loadCountryZones } from './zones/load-country-zones.js';

/** For which time the dates of what recurs are worked out: `[fromMs, toMs)`, in epoch milliseconds. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
  /** Where a series has too many dates in the window, those from then on and the latest before are kept. Default: the earliest. */
  readonly nowMs?: number;
}

/** A year of dates is more than anyone reads. */
const YEAR = 366 * DAY;

/** Returns a year ahead and a year back, the same window all day. */
export function yearAround(nowMs: number): TimeWindow {
  const today = startOfDay(nowMs);
  return { fromMs: today - YEAR, toMs: today + YEAR, nowMs: today };
}

/** A date never goes by the id of another event, which may be called what one of our dates would be. */
function withOwnId(o: Occurrence, eventIds: ReadonlySet<string>): Occurrence {
  if (o.id === o.event.id || !eventIds.has(o.id)) return o;
  let id = o.id;
  while (eventIds.has(id)) id += '~';
  return Object.freeze({ ...o, id });
}

/** Of one place on the time line: before, or at the same instant in the order of the feed. */
const byStart = (a: Occurrence, b: Occurrence): number => (a.startMs ?? Infinity) - (b.startMs ?? Infinity) || 0;

/** If what sorts in slices does not load, a long list is sorted at once. */
async function sortLong(occurrences: Occurrence[], slice: TimeSlice): Promise<Occurrence[]> {
  const module = await import('./sort-in-slices.js').catch(() => null);
  return module?.sortInSlices(occurrences, byStart, slice) ?? occurrences.sort(byStart);
}

/** Whether any reading of the occurrence's time overlaps `[fromMs, toMs)`; one without an end counts by its start. */
function overlaps({ startMs, endMs, candidates }: Occurrence, fromMs: number, toMs: number): boolean {
  const within = (start: number, end: number | null): boolean =>
    start < toMs && (start >= fromMs || (end !== null && end > fromMs));
  return startMs !== null && (within(startMs, endMs) || candidates.some((c) => within(c.startMs, c.endMs)));
}

/** The dates of a snapshot, and what working them out has found wrong. */
interface ListableDates {
  /** By start; what has no date at all last. */
  readonly occurrences: readonly Occurrence[];
  /** The issues that the snapshot does not have: of rules, and of single dates that a rule gave. */
  readonly issues: readonly Issue[];
}

/**
 * All that a listing may show of a snapshot: every single and listed date whenever it is, what recurs within the window, and what has no
 * date at all (`startMs: null`), last.
 *
 * @param nowMs Of too many dates of what recurs, those from then on and the latest before are kept; by default the earliest.
 */
export async function listableOccurrences(
  snapshot: FeedSnapshot,
  fromMs: number,
  toMs: number,
  nowMs = -Infinity,
): Promise<ListableDates> {
  const slice = new TimeSlice();
  const all = [...snapshot.occurrences];
  const recurring = snapshot.events.filter((event) => event.recurrence);
  let issues: readonly Issue[] = NONE;
  // Rules cost nothing where there are none.
  if (recurring.length) {
    const zones = await loadCountryZones(recurring);
    const { recurringOccurrences } = await loadRecurrence();
    const dates = await recurringOccurrences(recurring, { fromMs, toMs, nowMs }, zones, slice);
    for (const o of dates.occurrences) all.push(o);
    issues = dates.issues;
  }
  const ids = new Set(snapshot.events.map(({ id }) => id));
  const named = all.map((o) => withOwnId(o, ids));
  const occurrences = named.length > SORTED_AT_ONCE ? await sortLong(named, slice) : named.sort(byStart);
  await slice.end();
  return { occurrences, issues };
}

/**
 * Returns the snapshot with all that is wrong with it: also with its rules, and with the dates that they give within a year of `nowMs`.
 */
export async function withDateIssues(snapshot: FeedSnapshot, nowMs: number): Promise<FeedSnapshot> {
  const { fromMs, toMs, nowMs: today } = yearAround(nowMs);
  const { issues } = await listableOccurrences(snapshot, fromMs, toMs, today);
  return issues.length ? { ...snapshot, issues: [...snapshot.issues, ...issues] } : snapshot;
}

/**
 * Every date of every event that overlaps `[fromMs, toMs)`, single, listed and recurring alike, by start.
 *
 * An occurrence without a known end counts by its start; one in doubt if any of its readings overlaps. What has no date is left out.
 * Of recurring events those nearest to the beginning of the window come first where there are too many dates.
 *
 * @param fromMs Epoch milliseconds, or `-Infinity`. @param toMs Epoch milliseconds, exclusive, or `Infinity`: what recurs for ever is cut
 * at 500 dates an event, with the issue `recurrence-truncated`.
 * @param report Called with each issue that the snapshot does not have: of rules and the dates that they give, and of the feed where all its
 * recurring events together have too many dates (`recurrence-truncated`, with the days between which all are there).
 */
export async function occurrencesBetween(
  snapshot: FeedSnapshot,
  fromMs: number,
  toMs: number,
  report?: (issue: Issue) => void,
): Promise<Occurrence[]> {
  const { occurrences, issues } = await listableOccurrences(snapshot, fromMs, toMs);
  if (report) for (const issue of issues) report(issue);
  return occurrences.filter((o) => overlaps(o, fromMs, toMs));
}
