import type { PublishedTime } from '../model/event.js';
import type { PlacementInput } from './placement-types.js';
import { DAY, MINUTE } from './units.js';
import { nextPeriod, startOfDay } from './wall.js';
import { instantOf, wallOf } from './zone.js';

/** One way to read a wall clock: by a zone's rules, by a fixed offset, or not at all. */
interface Clock {
  instant(wallMs: number): number;
  wall(instantMs: number): number;
}

export const clockOfZone = (zone: string): Clock => ({
  instant: (wallMs) => instantOf(zone, wallMs).ms,
  wall: (instantMs) => wallOf(zone, instantMs),
});

/** @param minutes East of UTC. */
export const clockOfOffset = (minutes: number): Clock => ({
  instant: (wallMs) => wallMs - minutes * MINUTE,
  wall: (instantMs) => instantMs + minutes * MINUTE,
});

/** Wall clocks as they are: for times and days in no zone in particular. */
export const floatingClock: Clock = { instant: (wallMs) => wallMs, wall: (wallMs) => wallMs };

/** The first moment after a day, month or year; a clock time itself. */
export function endOf(time: PublishedTime): number {
  if (time.kind === 'time') return time.wallMs;
  return time.kind === 'date' ? time.wallMs + DAY : nextPeriod(time.wallMs, time.kind);
}

/** One reading of a timed event. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Over from then on: the end, else what stands in for it (see `placeDate`). */
  readonly overMs: number;
  readonly endRejected: boolean;
}

/**
 * How long a timed event lasts in one reading.
 *
 * - An end of days (a date for a timed start) is the end of its last day.
 * - With `wallOnly` the clocks on the wall are believed and the offsets printed beside them are not; else an end's own offset
 *   fixes its instant, and an end without one is on the same clock as the start.
 * - Of a duration, days follow the calendar and the rest is exact (RFC 5545, 3.3.6).
 */
export function spanOn(input: PlacementInput, clock: Clock, startMs: number, wallOnly = false): Span {
  const { kind, start, end, duration } = input;
  let endMs: number | null = null;
  if (kind === 'deadline') {
    endMs = startMs;
  } else if (end) {
    if (end.offset === null || clock === floatingClock) endMs = clock.instant(endOf(end));
    else if (!wallOnly) endMs = end.wallMs - end.offset * MINUTE;
    // As the start's clock would print it, should start and end be printed with different offsets.
    else endMs = clock.instant(end.wallMs + ((start?.offset ?? end.offset) - end.offset) * MINUTE);
    if (endMs <= startMs)
      return { startMs, endMs: null, overMs: overWithoutEnd(input, clock, startMs), endRejected: true };
  } else if (duration) {
    // Straight on where no days are counted: by way of the wall clock, an overlap's second hour would become its first.
    const days = duration.days ? clock.instant(clock.wall(startMs) + duration.days * DAY) : startMs;
    endMs = days + duration.ms;
  }
  return { startMs, endMs, overMs: endMs ?? overWithoutEnd(input, clock, startMs), endRejected: false };
}

/** The end of the local day; where the local day is unknown (`Z`), it ends within 24 hours, wherever it is. */
function overWithoutEnd({ start, timeZone }: PlacementInput, clock: Clock, startMs: number): number {
  if (start?.localUnknown && timeZone === null) return startMs + DAY;
  return clock.instant(startOfDay(clock.wall(startMs)) + DAY);
}
