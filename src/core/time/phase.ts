import type { Occurrence } from '../model/occurrence.js';

/**
 * Where an occurrence stands at an instant.
 *
 * - `upcoming`: it may not have begun. `now`: every reading of its time says that it is running.
 * - `started`: it has, or may have, begun, and nobody knows that it is over (no end given, or readings that disagree).
 * - `past`: every reading says that it is over.
 */
export type Phase = 'upcoming' | 'now' | 'started' | 'past';

/** The instants at which an occurrence certainly runs: `[from, to)`, or `null` where that is not known. */
function certainlyRunning(o: Occurrence, viewerOffsetMs: number): readonly [number, number] | null {
  if (o.startMs === null || o.endMs === null || o.certainty === 'wall-only' || o.certainty === 'partial') return null;
  if (o.certainty === 'conflict') {
    let from = -Infinity;
    let to = Infinity;
    for (const { startMs, endMs } of o.candidates) {
      from = Math.max(from, startMs);
      to = Math.min(to, endMs ?? startMs);
    }
    return from < to ? [from, to] : null;
  }
  // Whole days in no zone in particular are the days on the reader's own calendar.
  const shift = o.certainty === 'date' && o.timeZone === null ? viewerOffsetMs : 0;
  return [o.startMs - shift, o.endMs - shift];
}

/**
 * @param nowMs Epoch milliseconds.
 * @param viewerOffsetMs The reader's offset then, in milliseconds east of UTC: used for whole days without a zone.
 */
export function phaseOf(o: Occurrence, nowMs: number, viewerOffsetMs: number): Phase {
  if (o.earliestMs === null || o.latestMs === null) return 'upcoming';
  if (nowMs >= o.latestMs) return 'past';
  const running = certainlyRunning(o, viewerOffsetMs);
  if (running && nowMs >= running[0] && nowMs < running[1]) return 'now';
  if (o.certainty === 'date' || o.certainty === 'partial') return 'upcoming';
  return nowMs < o.earliestMs ? 'upcoming' : 'started';
}

/** The next instant after `nowMs` at which {@link phaseOf} may answer differently; `Infinity` if it never will. */
export function nextPhaseChange(o: Occurrence, nowMs: number, viewerOffsetMs: number): number {
  const { earliestMs, latestMs } = o;
  // Most dates of a long list are over for good.
  if (earliestMs === null || latestMs === null || latestMs <= nowMs) return Infinity;
  const running = certainlyRunning(o, viewerOffsetMs);
  let next = latestMs;
  if (earliestMs > nowMs) next = Math.min(next, earliestMs);
  if (running && running[0] > nowMs) next = Math.min(next, running[0]);
  if (running && running[1] > nowMs) next = Math.min(next, running[1]);
  return next;
}
