import type { PublishedTime } from '../model/event.js';
import { MINUTE } from '../time/units.js';
import { startOfDay } from '../time/wall.js';
import { instantOf, isKnownZone, wallOf, type Instant } from '../time/zone.js';

/** The clock that an event's dates are reckoned on. */
export interface EventClock {
  readonly instantOf: (wallMs: number) => Instant;
  /** Returns the wall clock at a published time; `null` for a month or a year. A day stands for the event's time on that day. */
  readonly wallOf: (time: PublishedTime) => number | null;
}

/**
 * - Whole days: no zone, midnights as if UTC.
 * - A zone: its wall clock is the truth, and a published offset only matters where it says nothing but the instant (`Z`).
 * - No zone: the start's offset throughout; with none, as if UTC.
 */
export function eventClock(start: PublishedTime, timeZone: string | null): EventClock {
  if (start.kind !== 'time') {
    return {
      instantOf: (ms) => ({ ms, kind: 'unique' }),
      wallOf: (time) => (isDated(time) ? startOfDay(time.wallMs) : null),
    };
  }
  const zone = timeZone !== null && isKnownZone(timeZone) ? timeZone : null;
  const offsetMs = (start.offset ?? 0) * MINUTE;
  const toWall = (ms: number): number => (zone === null ? ms + offsetMs : wallOf(zone, ms));
  const wallOfTime = ({ wallMs, offset, localUnknown }: PublishedTime): number =>
    offset !== null && (localUnknown || zone === null) ? toWall(wallMs - offset * MINUTE) : wallMs;
  const timeOfDay = (ms: number): number => ms - startOfDay(ms);
  return {
    instantOf: (wallMs) => (zone === null ? { ms: wallMs - offsetMs, kind: 'unique' } : instantOf(zone, wallMs)),
    wallOf: (time) => {
      if (!isDated(time)) return null;
      return time.kind === 'date' ? time.wallMs + timeOfDay(wallOfTime(start)) : wallOfTime(time);
    },
  };
}

const isDated = ({ kind }: PublishedTime): boolean => kind === 'time' || kind === 'date';
