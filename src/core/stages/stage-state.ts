import { isOff } from '../event-status.js';
import { reachedAt, type Stage, type Timeline } from './stages.js';

/**
 * The state of an event among its stages.
 *
 * - `counting`: a stage is to come. `live`: every reading of its times says that it has begun and is not over.
 * - `ended`: it is over. `off`: cancelled, postponed or rescheduled, so nothing is counted.
 * - `unknown`: no date, none that can be counted, or readings that disagree about what is now.
 */
export interface StageState {
  readonly kind: 'counting' | 'live' | 'ended' | 'off' | 'unknown';
  /** The stage that is counted to, or printed where it cannot be; `null` for none. */
  readonly stage: Stage | null;
  /** Until when this holds, in epoch milliseconds; `Infinity` for ever. */
  readonly untilMs: number;
}

/** Returns the earliest instant at which a stage may be reached: the soonest of a doubtful time's readings. */
function mayBeReachedAt(stage: Stage, viewer: string): number {
  const { certainty, candidates } = stage.date;
  return certainty === 'conflict' ? Math.min(...candidates.map(({ startMs }) => startMs)) : reachedAt(stage, viewer);
}

/** @param viewer The reader's zone. */
export function stageStateOf(timeline: Timeline, nowMs: number, viewer: string): StageState {
  const { occurrence: o, stages, start, end } = timeline;
  let untilMs = Infinity;
  const isOver = (ms: number): boolean => {
    if (ms > nowMs) untilMs = Math.min(untilMs, ms);
    return ms <= nowMs;
  };
  const left = stages.filter((stage) => !isOver(reachedAt(stage, viewer)));
  const began = start !== null && isOver(reachedAt(start, viewer));
  const mayHaveEnded = end ? isOver(mayBeReachedAt(end, viewer)) : began;
  // With no end given: the end of its day.
  const isPast =
    start !== null &&
    isOver(
      end ? reachedAt(end, viewer) : start.type === 'deadline' ? reachedAt(start, viewer) : (o.latestMs ?? Infinity),
    );
  const answer = (kind: StageState['kind'], stage: Stage | null): StageState => ({ kind, stage, untilMs });

  if (isOff(o)) return answer('off', null);
  const isLive =
    began && !isPast && start.type !== 'deadline' && o.certainty !== 'wall-only' && o.certainty !== 'partial';
  if (isLive && (!end || !mayHaveEnded)) return answer('live', end && left.includes(end) ? end : null);

  const next = left.find(({ count }) => count !== null) ?? left[0] ?? null;
  // A deadline that was put off is still the one to keep.
  if (o.status === 'rescheduled' && start?.type !== 'deadline' && !isPast) return answer('off', start);
  if (next?.count) return answer('counting', next);
  if (next) return answer('unknown', next);
  if (isPast) return answer('ended', end ?? start);
  return answer('unknown', start);
}
