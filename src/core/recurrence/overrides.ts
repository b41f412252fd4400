import type { OccurrenceOverride, PublishedTime } from '../model/event.js';
import { MINUTE } from '../time/units.js';
import { startOfDay } from '../time/wall.js';
import { eventClock, type EventClock } from './event-clock.js';

/** One date of a recurring event. */
interface RecurrenceDate {
  /** The original local start, in wall-clock milliseconds: what overrides are keyed by and ids are made of. */
  readonly recurrenceId: number;
  /** The start on the event's (or the override's own) clock; as the rule gave it, even in a gap. */
  readonly wallMs: number;
  readonly override: OccurrenceOverride | null;
}

/** With its instant, in epoch milliseconds; of whole days and floating times the wall clock as if UTC. */
export interface SeriesDate extends RecurrenceDate {
  readonly instantMs: number;
  /** The wall clock did not occur: the instant is later by as much as clocks went forward. */
  readonly isInGap: boolean;
}

/** Returns a test for the dates that `exclude` takes out: by wall clock, by instant, or by day for a timed event. */
export function exclusions(
  times: readonly PublishedTime[],
  clock: EventClock,
  timed: boolean,
): (wallMs: number, instantMs: number) => boolean {
  const walls = new Set<number>();
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const time of times) {
    const wallMs = clock.wallOf(time);
    if (wallMs === null) continue;
    if (timed && time.kind === 'date') days.add(time.wallMs);
    else {
      // A bare instant (`Z`) names one of the two dates in an overlap, its wall clock would name both.
      if (!time.localUnknown || !timed) walls.add(wallMs);
      instants.add(timed && time.offset !== null ? time.wallMs - time.offset * MINUTE : clock.instantOf(wallMs).ms);
    }
  }
  return (wallMs, instantMs) =>
    walls.has(wallMs) || instants.has(instantMs) || (days.size > 0 && days.has(startOfDay(wallMs)));
}

/** Returns the overrides by the wall clock that they replace. Of several for one date the last counts. */
export function byOriginalStart(
  overrides: readonly OccurrenceOverride[],
  clock: EventClock,
): Map<number, OccurrenceOverride> {
  const map = new Map<number, OccurrenceOverride>();
  for (const override of overrides) {
    const wallMs = clock.wallOf(override.recurrenceId);
    if (wallMs !== null) map.set(wallMs, override);
  }
  return map;
}

/** Returns the date as an override moves it: its own start and zone come before the event's (RFC 8984, 4.3.5). */
export function placeOverride(
  override: OccurrenceOverride,
  recurrenceId: number,
  start: PublishedTime,
  timeZone: string | null,
): SeriesDate {
  const own = override.start ? { ...override.start, offset: override.start.offset ?? start.offset } : start;
  const clock = eventClock(own, override.timeZone ?? timeZone);
  const wallMs = override.start ? (clock.wallOf(override.start) ?? override.start.wallMs) : recurrenceId;
  return { recurrenceId, wallMs, override, instantMs: clock.instantOf(wallMs).ms, isInGap: false };
}
