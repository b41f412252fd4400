import { MAX_SERIES_DATES } from '../limits.js';
import { HOUR } from '../time/units.js';
import type { TimeSlice } from '../yield-to-page.js';
import type { SeriesDate } from './overrides.js';
import type { Budget } from './rule-dates.js';
import type { Series } from './series.js';

/** A series of a feed whose dates are being collected. */
export interface Source {
  readonly series: Series;
  /** Epoch milliseconds: what starts earlier does not reach into the period. */
  readonly earliestMs: number;
}

/** The dates of all series of a feed on one side of now. */
interface NearestDates<S extends Source> {
  /** Those of each series that has any, in parts; a source may come several times. */
  readonly parts: readonly { readonly source: S; readonly dates: readonly SeriesDate[] }[];
  /** The series that have more dates in the period. */
  readonly cut: ReadonlySet<S>;
  /** The series whose dates took too many steps. */
  readonly unfinished: ReadonlySet<S>;
  /** How far the dates of all series reach, in epoch milliseconds: the far end of the period if all were collected. */
  readonly reachMs: number;
}

/** A shorter time than this is not looked at by itself: so many dates at one hour are no list. */
const MIN_SPAN = HOUR;

/**
 * Collects the dates of series in a period, those nearest to one end of it.
 *
 * All series are followed equally far, and what is not in the period takes no room: as far as there is room for the dates of all of them.
 * To find out how far that is the period is halved until its dates fit, and then the rest is tried in the same way.
 *
 * @param nearMs The end where to begin, in epoch milliseconds. @param farMs The other one, earlier or later.
 * @param room The most dates of all series; each has {@link MAX_SERIES_DATES} besides.
 */
export async function nearestDates<S extends Source>(
  sources: readonly S[],
  nearMs: number,
  farMs: number,
  room: number,
  budget: Budget,
  slice: TimeSlice,
): Promise<NearestDates<S>> {
  const parts: { source: S; dates: readonly SeriesDate[] }[] = [];
  const cut = new Set<S>();
  const unfinished = new Set<S>();
  const counts = new Map<S, number>();
  const isForward = farMs > nearMs;

  /** Takes all dates of one part of the period; `null` if there is no room for them. */
  const collect = async (from: number, to: number): Promise<typeof parts | null> => {
    const found: typeof parts = [];
    let count = 0;
    for (const source of sources) {
      if (slice.step()) await slice.next();
      const own = MAX_SERIES_DATES - (counts.get(source) ?? 0);
      if (cut.has(source)) continue;
      const { series, earliestMs } = source;
      const start = Math.max(from, earliestMs);
      if (start >= to) continue;
      const { dates, isCut, isUnfinished } = isForward
        ? series.between(start, to, own, budget)
        : series.latest(start, to, own, budget);
      if (isUnfinished) unfinished.add(source);
      if (!dates.length && !isCut) continue;
      count += dates.length;
      if (count > room) return null;
      found.push({ source, dates });
      // A series that is cut here is cut again in every longer part, and has no dates beyond.
      if (isCut) cut.add(source);
    }
    room -= count;
    return found;
  };

  let reachMs = nearMs;
  let span = Math.abs(farMs - nearMs);
  while (reachMs !== farMs && span >= MIN_SPAN) {
    const end = isForward ? Math.min(farMs, reachMs + span) : Math.max(farMs, reachMs - span);
    const before = new Set(cut);
    const found = isForward ? await collect(reachMs, end) : await collect(end, reachMs);
    if (found) {
      for (const part of found) {
        parts.push(part);
        counts.set(part.source, (counts.get(part.source) ?? 0) + part.dates.length);
      }
      reachMs = end;
    } else {
      cut.clear();
      for (const source of before) cut.add(source);
      span /= 2;
    }
  }
  return { parts, cut, unfinished, reachMs };
}
