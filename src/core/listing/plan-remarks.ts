import type { Occurrence } from '../model/occurrence.js';
import { DAY } from '../time/units.js';
import type { SavedEvent } from './plan.js';

/** Keeps events that are over for so long. */
const KEPT_MS = 30 * DAY;

/** Whether a date is over for so long that a plan lets go of it. */
export const isForgotten = ({ latestMs }: Occurrence, nowMs: number): boolean =>
  latestMs !== null && latestMs < nowMs - KEPT_MS;

/** Returns the start that a saved date had, as it was published, if it has another one now; else `null`. */
export const movedFrom = ({ start }: SavedEvent, now: Occurrence): string | null =>
  start && now.start && now.start.text !== start ? start : null;

/** A date that takes place at the same time as another one. */
interface Clash {
  readonly other: Occurrence;
  /** Whether that is certain: the time of both is. */
  readonly isCertain: boolean;
}

/** A date whose instants are known, or in doubt between a few. */
const HAS_TIME = new Set(['exact', 'offset', 'conflict']);

/** An event without an end is taken to last no time at all: nothing is claimed that nobody has said. */
const spanOf = ({ startMs, endMs, earliestMs, certainty, candidates }: Occurrence): readonly [number, number] =>
  certainty === 'conflict'
    ? [earliestMs!, Math.max(...candidates.map((one) => one.endMs ?? one.startMs))]
    : [startMs!, endMs ?? startMs!];

/** Returns the first of some dates that overlaps with one; `null` where the hours of either are not known. */
export function clashOf(date: Occurrence, all: readonly Occurrence[]): Clash | null {
  if (!HAS_TIME.has(date.certainty)) return null;
  const [start, end] = spanOf(date);
  for (const other of all) {
    if (other === date || other.event === date.event || !HAS_TIME.has(other.certainty)) continue;
    const [from, to] = spanOf(other);
    const isOverlap = start === from || (start < to && from < end);
    if (isOverlap) return { other, isCertain: date.certainty !== 'conflict' && other.certainty !== 'conflict' };
  }
  return null;
}
