import type { Occurrence } from '../model/occurrence.js';
import { DAY, MINUTE } from '../time/units.js';
import { startOfDay } from '../time/wall.js';
import { wallOf } from '../time/zone.js';
import type { ListedRow, Row } from './row.js';

/** One day of an event that takes several. */
export interface DayOfSeveral {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Where the entry stands in the order of its list: wall-clock milliseconds of the start on the first day, of midnight on the others. */
  readonly wallMs: number;
}

/** The wall clock of now on the clock that a row is shown on: of days in no zone in particular, the reader's. */
export function wallNow({ occurrence, display }: Row, nowMs: number, viewer: string): number {
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

/** The first and the last day of a row, as midnights of the clock that is shown; `null` if it does not take a day or longer. */
function daysOf({ display }: Row): readonly [number, number] | null {
  const { primary, precision } = display;
  if (!primary || primary.endWall === null) return null;
  const { startWall, endWall } = primary;
  if (precision === 'day') return endWall > startWall ? [startWall, endWall] : null;
  // A night out is no second day; and what ends at midnight does not take the day that begins then.
  if (precision !== 'time' || endWall - startWall <= DAY) return null;
  return [startOfDay(startWall), startOfDay(endWall - 1)];
}

/**
 * A row for each day of an event that takes several; the row itself for any other.
 *
 * @param fromWall Answers a wall clock: days that are over then are left out (but never all of them). Asked where it matters.
 */
export function dayRows(row: ListedRow, fromWall: () => number): readonly ListedRow[] {
  const days = daysOf(row);
  if (!days || !row.display.primary) return [row];
  const [first, last] = days;
  const count = (last - first) / DAY + 1;
  const wall = fromWall();
  const from = Math.min(Math.max(first, wall === -Infinity ? first : startOfDay(wall)), last);
  const to = count > MAX_DAYS ? from : last;
  const rows: ListedRow[] = [];
  for (let midnight = from; midnight <= to; midnight += DAY) {
    const index = (midnight - first) / DAY + 1;
    const wallMs = index === 1 ? row.display.primary.startWall : midnight;
    // A space, which no id has.
    rows.push(row.onDay(`${row.key} ${index}`, { index, count, wallMs }));
  }
  return rows;
}
