import type { Occurrence } from '../model/occurrence.js';
import type { Display } from '../time/display.js';
import { DAY, MINUTE } from '../time/units.js';
import { startOfDay } from '../time/wall.js';
import { wallOf } from '../time/zone.js';

/** One day of an event that takes several. */
interface Day {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Orders the entry in its list: wall-clock milliseconds of the start on the first day, of midnight on the others. */
  readonly wallMs: number;
}

/** A day as an entry of a list. */
export interface DayOfSeveral extends Day {
  /** Whether the event stands further up in the list, on another of its days: one line is enough here. */
  readonly isRepeated: boolean;
}

/** An occurrence, and how its time is shown. */
interface Shown {
  readonly occurrence: Occurrence;
  readonly display: Display;
}

/** Returns the wall clock of now on the clock on which an occurrence is shown: of days in no zone in particular, the reader's. */
export function wallNow({ occurrence, display }: Shown, nowMs: number, viewer: string): number {
  const { zone = null, offset = null } = display.primary ?? {};
  const ownZone = display.precision === 'time' ? zone : occurrence.timeZone;
  return ownZone === null && offset !== null ? nowMs + offset * MINUTE : wallOf(ownZone ?? viewer, nowMs);
}

/** More days than these would fill the list with one event: it is then listed once, on the first day that is not over. */
const MAX_DAYS = 14;

/**
 * Whether an occurrence may take a day or longer on some clock. Most take some hours: of those it need not be known which. A clock that
 * changes adds an hour or two, and ends may be published with an offset of their own.
 */
export function mayTakeDays({ certainty, startMs, endMs, offset, end }: Occurrence): boolean {
  if (certainty === 'date' || certainty === 'wall-only') return true;
  if (endMs === null || startMs === null) return false;
  const shift = offset === null ? 0 : Math.abs((end?.offset ?? offset) - offset) * MINUTE;
  return endMs - startMs + shift > DAY / 2;
}

/** Returns the first and the last day, as midnights of the clock that is shown; `null` for what does not take a day or longer. */
function firstAndLast({ primary, precision }: Display): readonly [number, number] | null {
  if (!primary || primary.endWall === null) return null;
  const { startWall, endWall } = primary;
  if (precision === 'day') return endWall > startWall ? [startWall, endWall] : null;
  // A night out is no second day; and what ends at midnight does not take the day that begins then.
  if (precision !== 'time' || endWall - startWall <= DAY) return null;
  return [startOfDay(startWall), startOfDay(endWall - 1)];
}

/**
 * Returns the days of what takes several; `null` for anything else.
 *
 * @param fromWall Returns a wall clock: days that are over then are left out (but never all of them). Called only where it matters.
 */
export function daysOf(display: Display, fromWall: () => number): readonly Day[] | null {
  const ends = firstAndLast(display);
  if (!ends || !display.primary) return null;
  const [first, last] = ends;
  const count = (last - first) / DAY + 1;
  const wall = fromWall();
  const from = Math.min(Math.max(first, wall === -Infinity ? first : startOfDay(wall)), last);
  const to = count > MAX_DAYS ? from : last;
  const days: Day[] = [];
  for (let midnight = from; midnight <= to; midnight += DAY) {
    const index = (midnight - first) / DAY + 1;
    days.push({ index, count, wallMs: index === 1 ? display.primary.startWall : midnight });
  }
  return days;
}
