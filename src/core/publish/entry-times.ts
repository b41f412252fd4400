import type { Occurrence } from '../model/occurrence.js';
import { endOf } from '../time/span.js';
import { DAY } from '../time/units.js';
import { startOfDay, toWallText } from '../time/wall.js';
import { isDayKnown } from './claimable.js';

/**
 * The claims that may be made of a date outside the list, where no sentence stands beside it: in a calendar, a search result, a link.
 *
 * - `days`: whole days, `endMs` the first day after it; wall-clock milliseconds. `clock` is a time that is not certain ("09:00").
 * - `instant`: `zone` is where clocks show it, if that is known. `isDoubtful`: it begins at the earliest moment that is possible, and ends at
 *   the latest: who comes an hour early has lost an hour, who comes late has lost the event.
 */
export type EntryTimes =
  | { readonly kind: 'days'; readonly startMs: number; readonly endMs: number; readonly clock: string | null }
  | {
      readonly kind: 'instant';
      readonly startMs: number;
      /** `null` where it is not known. */
      readonly endMs: number | null;
      readonly zone: string | null;
      readonly isDoubtful: boolean;
    };

/** Returns what may be claimed; `null` where the day is not known. */
export function entryTimes(o: Occurrence): EntryTimes | null {
  const { certainty, start, startMs, endMs } = o;
  if (!start || startMs === null || !isDayKnown(o)) return null;
  switch (certainty) {
    case 'exact':
    case 'offset':
      return {
        kind: 'instant',
        startMs,
        endMs: endMs !== null && endMs > startMs ? endMs : null,
        zone: certainty === 'exact' ? o.timeZone : null,
        isDoubtful: false,
      };
    case 'conflict': {
      const ends = o.candidates.map((candidate) => candidate.endMs);
      const latest = ends.includes(null) ? null : Math.max(...(ends as number[]));
      return { kind: 'instant', startMs: o.earliestMs!, endMs: latest, zone: null, isDoubtful: true };
    }
    case 'wall-only': {
      const day = startOfDay(start.wallMs);
      const end = endMs === null ? day + DAY : Math.ceil(endMs / DAY) * DAY;
      const clock = toWallText(start.wallMs).slice(11, 16);
      return { kind: 'days', startMs: day, endMs: Math.max(end, day + DAY), clock };
    }
    case 'date': {
      const day = startOfDay(start.wallMs);
      return { kind: 'days', startMs: day, endMs: Math.max(endOfDays(o, day), day + DAY), clock: null };
    }
    default:
      return null;
  }
}

/** The first midnight after whole days. A deadline is over with its day, whatever else is said. */
function endOfDays({ event, end, rejectedEnd }: Occurrence, day: number): number {
  if (event.kind === 'deadline') return day + DAY;
  if (end) return Math.ceil(endOf(end) / DAY) * DAY;
  const { duration } = event;
  return duration && !rejectedEnd ? day + duration.days * DAY + Math.ceil(duration.ms / DAY) * DAY : day + DAY;
}
