import { endOf } from '../time/span.js';
import type { MilestoneType, PublishedTime, Text } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { placeDate } from '../time/placement.js';
import type { CountryZones } from '../time/placement-types.js';
import { DAY, MINUTE, WESTERNMOST } from '../time/units.js';
import { startOfDay, toWallText } from '../time/wall.js';
import { instantOf, offsetMsAt, wallOf } from '../time/zone.js';

/** The kind of a stage. `deadline` is the one date of a deadline. */
export type StageType = MilestoneType | 'start' | 'end' | 'deadline';

/** One date in the life of an event: something begins, or is over. */
export interface Stage {
  readonly type: StageType;
  /** Of a whole day: whether its beginning is meant (registration opens) or its end (registration closes). */
  readonly edge: 'begins' | 'ends';
  /** The date itself, in the shape that `displayOf` takes: its `start` is what counts. */
  readonly date: Occurrence;
  /** The way to count to it: the time, calendar days alone (whole days, times in doubt), or not at all (a month, a year). */
  readonly count: 'time' | 'days' | null;
  /** The earlier date of what was extended. */
  readonly previously: PublishedTime | null;
  readonly label: Text | null;
  readonly url: string | null;
}

/** An occurrence with the stages of its event. */
export interface Timeline {
  readonly occurrence: Occurrence;
  /** Those that are wanted, in order. */
  readonly stages: readonly Stage[];
  /** When it begins and when it is over, wanted or not; `null` where that is not known. */
  readonly start: Stage | null;
  readonly end: Stage | null;
}

const ENDING = /-closes?$/;

function countOf({ certainty }: Occurrence): Stage['count'] {
  if (certainty === 'exact' || certainty === 'offset') return 'time';
  return certainty === 'partial' || certainty === 'none' ? null : 'days';
}

function stage(type: StageType, edge: Stage['edge'], date: Occurrence, more: Partial<Stage> = {}): Stage {
  return { type, edge, date, count: countOf(date), previously: null, label: null, url: null, ...more };
}

/** Places a date of an event that is not one of its occurrences, by the same rules. */
function dateOf(o: Occurrence, at: PublishedTime, edge: Stage['edge'], zones: CountryZones | null): Occurrence {
  const { event, timeZone } = o;
  // As a deadline: a point in time, which nothing about its length can move.
  const input = {
    kind: 'deadline',
    start: at,
    end: null,
    duration: null,
    timeZone,
    countries: event.countries,
  } as const;
  const { startMs, endMs, earliestMs, latestMs, offset, labelZone, certainty, candidates } = placeDate(input, zones);
  const placed = { startMs, endMs, earliestMs, latestMs, offset, labelZone, certainty, candidates };
  const own = { start: at, end: null, rejectedEnd: null, issues: [] };
  return { ...o, ...own, ...placed, event: edge === 'ends' ? { ...event, kind: 'deadline' } : event };
}

/** Returns the end of an occurrence as a date of its own, on the clock on which it began; `null` where it is not known. */
function endDate(o: Occurrence): Occurrence | null {
  const { start, end, endMs, certainty, timeZone } = o;
  if (!start || endMs === null || certainty === 'partial' || certainty === 'none') return null;
  const known = { ...o, end: null, rejectedEnd: null, startMs: endMs, endMs: null };
  const zone = certainty === 'exact' || certainty === 'date' ? timeZone : null;
  const floats = certainty === 'date' || certainty === 'wall-only';
  const offset = floats ? null : end?.offset != null && !end.localUnknown ? end.offset : o.offset;
  const wallMs = zone !== null ? wallOf(zone, endMs) : endMs + (offset ?? 0) * MINUTE;
  if (certainty === 'date' || (end?.kind === 'date' && zone !== null)) {
    const day = startOfDay(wallMs - 1);
    const last = {
      kind: 'date',
      wallMs: day,
      offset: null,
      localUnknown: false,
      text: toWallText(day).slice(0, 10),
    } as const;
    return { ...known, start: last, certainty: 'date' };
  }
  const candidates = o.candidates.map((each) => ({ ...each, startMs: each.endMs ?? endMs, endMs: null }));
  return { ...known, start: { ...start, wallMs, text: toWallText(wallMs) }, offset, candidates };
}

/** Orders stages in time: a certain date before a period that ends with it, a beginning before an end. */
function orderOf({ date, edge, count }: Stage): number {
  const { startMs, endMs } = date;
  if (count === null) return (endMs ?? Infinity) + 1;
  return (edge === 'ends' && date.certainty === 'date' ? (endMs ?? (startMs ?? 0) + DAY) : startMs) ?? Infinity;
}

/**
 * Returns the stages of one occurrence: the milestones of its event, its registration, its start and its end. A milestone says more than the same
 * date under `registration`; a registration that is full or closed has no dates to wait for.
 *
 * @param wanted Types of stages; empty for all. `start` includes the date of a deadline.
 * @param zones The countries' zones, for dates with a bare offset; `null` for no check.
 */
export function timelineOf(o: Occurrence, wanted: ReadonlySet<string>, zones: CountryZones | null): Timeline {
  const { event } = o;
  const { milestones, registration, previousStart } = event;
  const found: Stage[] = [];
  const add = (type: MilestoneType, at: PublishedTime, more: Partial<Stage>): void => {
    const edge = ENDING.test(type) ? 'ends' : 'begins';
    found.push(stage(type, edge, dateOf(o, at, edge, zones), more));
  };
  const isOpen = registration?.status !== 'full' && registration?.status !== 'closed';
  for (const { type, at, previously, label, url } of milestones) {
    if (isOpen || !type.startsWith('registration-')) add(type, at, { previously, label, url });
  }
  for (const [type, at] of [
    ['registration-opens', registration?.opens],
    ['registration-closes', registration?.closes],
  ] as const) {
    if (isOpen && at && !milestones.some((one) => one.type === type)) add(type, at, { url: registration?.url ?? null });
  }

  const isDeadline = event.kind === 'deadline';
  const extended = isDeadline && previousStart && o.start && endOf(previousStart) < endOf(o.start);
  const start = !o.start
    ? null
    : isDeadline
      ? stage('deadline', 'ends', o, { previously: extended ? previousStart : null })
      : stage('start', 'begins', o);
  const ending = isDeadline ? null : endDate(o);
  const end = ending && stage('end', 'ends', ending);
  const all = [...found, ...(start ? [start] : []), ...(end ? [end] : [])];
  const isWanted = ({ type }: Stage): boolean =>
    wanted.size === 0 || wanted.has(type) || (type === 'deadline' && wanted.has('start'));
  const stages = all.filter(isWanted).sort((a, b) => orderOf(a) - orderOf(b));
  return { occurrence: o, stages, start, end };
}

/** Returns the instant at which a stage is certainly reached. @param viewer The reader's zone: whole days in no zone are days of the reader's calendar. */
export function reachedAt({ date, edge }: Stage, viewer: string): number {
  const { certainty, start, startMs, latestMs, candidates, timeZone } = date;
  if (!start || startMs === null) return Infinity;
  switch (certainty) {
    case 'date':
      return instantOf(timeZone ?? viewer, startOfDay(start.wallMs) + (edge === 'ends' ? DAY : 0)).ms;
    case 'conflict':
      return Math.max(...candidates.map((reading) => reading.startMs));
    case 'wall-only':
      return startMs - WESTERNMOST;
    case 'partial':
      return latestMs ?? Infinity;
    default:
      return startMs;
  }
}

/** Returns the calendar days left until the day of a stage (0: today; negative: that day is over), and when that changes. */
export function daysUntil(
  { date }: Stage,
  nowMs: number,
  viewer: string,
): { readonly days: number; readonly untilMs: number } {
  const { certainty, start, candidates, timeZone } = date;
  // Days of the clock that the time was published on, of the date's own zone, else of the reader's.
  const offset = certainty === 'conflict' ? (candidates[0]?.offset ?? 0) * MINUTE : null;
  const zone = certainty === 'wall-only' ? viewer : (timeZone ?? viewer);
  const today = startOfDay(nowMs + (offset ?? offsetMsAt(zone, nowMs)));
  const tomorrow = today + DAY;
  return {
    days: (startOfDay(start?.wallMs ?? today) - today) / DAY,
    untilMs: offset === null ? instantOf(zone, tomorrow).ms : tomorrow - offset,
  };
}
