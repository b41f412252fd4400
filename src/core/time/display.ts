import type { PublishedTime } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';

import { postedMs } from './posted.js';
import { DAY, MINUTE } from './units.js';
import { startOfDay } from './wall.js';
import { offsetMsAt, wallOf } from './zone.js';

/**
 * Whose clock a listing shows: `auto` (online events in the reader's zone, others in their own), `event`, `viewer`, or one IANA zone for
 * all.
 */
export type ZoneChoice = 'auto' | 'event' | 'viewer' | (string & {});

/** One line of time: wall clocks, and what must be said beside them. */
export interface ShownClock {
  /** Wall-clock milliseconds, as if UTC. */
  readonly startWall: number;
  readonly endWall: number | null;
  /** Minutes east of UTC at the start and at the end; `null` for floating times and for days. */
  readonly offset: number | null;
  readonly endOffset: number | null;
  /** The zone whose city names the clock, or `null`: then the offset alone does. */
  readonly zone: string | null;
  /** Whose clock it is; `published`: as printed, although something contradicts it. */
  readonly whose: 'event' | 'viewer' | 'chosen' | 'published';
  /** Calendar days from the first line's date to this one's, at the start; `0` on the first line. */
  readonly dayShift: number;
}

/** The time of one occurrence, ready to be shown. */
export interface Display {
  readonly precision: 'time' | 'day' | 'month' | 'year' | 'none';
  /** The first line; `null` only for precision `none`. For days, `endWall` is the last day, inclusive. */
  readonly primary: ShownClock | null;
  /** A second line, present only where its offset differs from the first line's at that instant. */
  readonly secondary: ShownClock | null;
  /** `true` where the time is in doubt, so that a converted time is only "about" right. */
  readonly doubtful: boolean;
  /** Wall-clock milliseconds at which an announcement without a date was posted, on the reader's or the chosen clock; else `null`. */
  readonly postedWall: number | null;
  /**
   * Orders what is shown: the first line's wall clock (of a deadline at midnight, the last moment of the day that it ends); periods after
   * the days they hold. {@link UNDATED} or more is without a date.
   */
  readonly sortKey: number;
}

/** The least sort key of what has no date: events, then announcements, the pinned and the newest first. No wall clock comes near it. */
export const UNDATED = 1e15;

const NOTHING: Display = {
  precision: 'none',
  primary: null,
  secondary: null,
  doubtful: false,
  postedWall: null,
  sortKey: UNDATED,
};

function fixed(startWall: number, endWall: number | null, whose: ShownClock['whose'] = 'event'): ShownClock {
  return { startWall, endWall, offset: null, endOffset: null, zone: null, whose, dayShift: 0 };
}

/** The occurrence's instants on a clock with these offsets. @param startOffset In milliseconds, as `endOffset`. */
function onClock(
  { endMs }: Occurrence,
  startMs: number,
  startOffset: number,
  endOffset: number,
  zone: string | null,
  whose: ShownClock['whose'],
): ShownClock {
  return {
    startWall: startMs + startOffset,
    endWall: endMs === null ? null : endMs + endOffset,
    offset: startOffset / MINUTE,
    endOffset: endOffset / MINUTE,
    zone,
    whose,
    dayShift: 0,
  };
}

/** The occurrence's instants on the clock of `zone`. */
function inZone(o: Occurrence, startMs: number, zone: string, whose: ShownClock['whose']): ShownClock {
  const offset = offsetMsAt(zone, startMs);
  return onClock(o, startMs, offset, o.endMs === null ? offset : offsetMsAt(zone, o.endMs), zone, whose);
}

const hasOwnZone = (o: Occurrence): boolean => o.timeZone !== null && o.certainty === 'exact';

/** Whether there is a clock of the event's own: of `Z` without a zone or a country to explain it only the instant is known. */
function hasOwnClock(o: Occurrence): boolean {
  if (hasOwnZone(o)) return true;
  return o.offset !== null && !(o.start?.localUnknown && o.labelZone === null && o.certainty !== 'conflict');
}

/** Minutes east of UTC of that clock at the start. */
function ownOffset({ certainty, candidates, offset }: Occurrence): number {
  return (certainty === 'conflict' ? candidates[0]?.offset : null) ?? offset ?? 0;
}

function eventClock(o: Occurrence, startMs: number): ShownClock | null {
  if (hasOwnZone(o)) return inZone(o, startMs, o.timeZone!, 'event');
  if (!hasOwnClock(o)) return null;
  const doubtful = o.certainty === 'conflict';
  const offset = ownOffset(o);
  const endOffset = (o.end?.localUnknown ? null : o.end?.offset) ?? offset;
  const zone = doubtful ? null : o.labelZone;
  return onClock(o, startMs, offset * MINUTE, endOffset * MINUTE, zone, doubtful ? 'published' : 'event');
}

/**
 * The wall clock by which an entry is listed. What must be done by midnight is due at the end of a day, not at the beginning of the next.
 */
function listedAt({ event }: Occurrence, startWall: number): number {
  return event.kind === 'deadline' && startWall % DAY === 0 ? startWall - 1 : startWall;
}

/** The last moment of days, a month or a year on the wall clock: their end itself may be skipped, where clocks go forward at midnight. */
function lastWall({ endMs, timeZone }: Occurrence, start: PublishedTime): number {
  const last = (endMs ?? 0) - 1;
  return Math.max(start.wallMs, timeZone === null ? last : wallOf(timeZone, last));
}

/** Whether the first line is on the event's own clock rather than on the reader's or the chosen one. */
function isOwnFirst(o: Occurrence, choice: ZoneChoice): boolean {
  if (choice !== 'auto' && choice !== 'event') return false;
  return hasOwnClock(o) && (choice === 'event' || o.certainty === 'conflict' || o.event.attendanceMode !== 'online');
}

/** Adds the second line if its offset differs, with how many days its date lies from the first line's. */
function twoLines(sortKey: number, primary: ShownClock, second: ShownClock | null, doubtful: boolean): Display {
  const differs = second && (second.offset !== primary.offset || second.endOffset !== primary.endOffset);
  const dayShift = second ? Math.floor(second.startWall / DAY) - Math.floor(sortKey / DAY) : 0;
  return {
    ...NOTHING,
    precision: 'time',
    primary,
    secondary: differs ? { ...second, dayShift } : null,
    doubtful,
    sortKey,
  };
}

/**
 * Decides which clocks to show for an occurrence.
 *
 * Days, months and years never shift with the reader's zone, nor do floating times, which are shown as written. A time in doubt is shown
 * as published first, unless the reader asked for one clock.
 *
 * @param viewer The reader's IANA zone.
 */
export function displayOf(o: Occurrence, choice: ZoneChoice, viewer: string): Display {
  const { start, startMs } = o;
  const sortKey = sortKeyOf(o, choice, viewer);
  if (start === null || startMs === null) {
    const ms = postedMs(o.event);
    return { ...NOTHING, postedWall: ms === null ? null : wallOf(zoneOf(choice, viewer), ms), sortKey };
  }
  if (o.certainty === 'date') {
    const last = startOfDay(lastWall(o, start));
    return { ...NOTHING, precision: 'day', primary: fixed(start.wallMs, last), sortKey };
  }
  if (o.certainty === 'partial') {
    const precision = start.kind === 'year' ? 'year' : 'month';
    const primary = fixed(start.wallMs, o.end?.wallMs ?? null);
    return { ...NOTHING, precision, primary, sortKey };
  }
  if (o.certainty === 'wall-only') {
    const end = o.end?.wallMs ?? (o.endMs === null ? null : start.wallMs + (o.endMs - startMs));
    return { ...NOTHING, precision: 'time', primary: fixed(start.wallMs, end), sortKey };
  }

  const doubtful = o.certainty === 'conflict';
  const own = eventClock(o, startMs);
  const readers = inZone(o, startMs, viewer, 'viewer');
  if (choice === 'viewer')
    return twoLines(sortKey, readers, o.event.attendanceMode === 'online' && !doubtful ? null : own, doubtful);
  if (choice !== 'auto' && choice !== 'event')
    return twoLines(sortKey, inZone(o, startMs, choice, 'chosen'), own, doubtful);
  if (own === null || !isOwnFirst(o, choice)) return twoLines(sortKey, readers, null, doubtful);
  const isEnough = choice !== 'event' && !doubtful && o.event.attendanceMode === 'in-person';
  return twoLines(sortKey, own, isEnough ? null : readers, doubtful);
}

/** The `sortKey` of `displayOf` without all the rest: a list is put in order before it is known which part of it will be shown. */
export function sortKeyOf(o: Occurrence, choice: ZoneChoice, viewer: string): number {
  const { start, startMs, certainty } = o;
  if (start === null || startMs === null) return undatedKey(o);
  if (certainty === 'date') return start.wallMs;
  // After the days of its month or year: what is fixed comes first.
  if (certainty === 'partial') return lastWall(o, start);
  if (certainty === 'wall-only') return listedAt(o, start.wallMs);
  if (isOwnFirst(o, choice)) return listedAt(o, startMs + ownOffset(o) * MINUTE);
  return listedAt(o, startMs + offsetMsAt(zoneOf(choice, viewer), startMs));
}

const zoneOf = (choice: ZoneChoice, viewer: string): string =>
  choice === 'auto' || choice === 'event' || choice === 'viewer' ? viewer : choice;

function undatedKey({ event }: Occurrence): number {
  const ms = postedMs(event);
  return ms === null ? UNDATED : (event.pinned ? 2 : 3) * UNDATED - ms;
}
