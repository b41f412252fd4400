import { isOff } from '../../core/event-status.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { reachedAt, type Timeline } from '../../core/stages/stages.js';
import { stageStateOf, type StageState } from '../../core/stages/stage-state.js';

/** One of several dates, and until when it is the one, in epoch milliseconds. */
export interface Next {
  readonly timeline: Timeline | null;
  readonly untilMs: number;
}

/** Returns the timeline of a date, the same object each time. */
export type TimelineOf = (o: Occurrence) => Timeline;

/** Returns the instant of what comes next for it; `Infinity` where that cannot be said, `null` where nothing does. */
function nextAt({ start, end, occurrence }: Timeline, { kind, stage }: StageState, viewer: string): number | null {
  if (kind === 'ended') return null;
  if (kind === 'counting' && stage) return reachedAt(stage, viewer);
  if (kind === 'live') return end ? reachedAt(end, viewer) : (occurrence.latestMs ?? Infinity);
  return kind === 'off' && start && !isOff(occurrence) ? reachedAt(start, viewer) : Infinity;
}

/**
 * Returns of all dates the one whose next stage is nearest; else the first that has not ended; else the one that ended last. What is cancelled or
 * postponed comes after everything else.
 *
 * @param dates In the order in which they take precedence at the same instant.
 */
export function chooseNext(dates: readonly Occurrence[], timelineOf: TimelineOf, nowMs: number, viewer: string): Next {
  let best: Timeline | null = null;
  let bestAt = Infinity;
  let vague: Timeline | null = null;
  let off: Timeline | null = null;
  let dateless: Timeline | null = null;
  let ended: Occurrence | null = null;
  let untilMs = Infinity;
  for (const o of dates) {
    const hasStages = o.event.milestones.length > 0 || o.event.registration !== null;
    // Thousands of dates are passed over without a closer look.
    if (!hasStages && o.latestMs !== null && o.latestMs <= nowMs) {
      if (!ended || (o.latestMs ?? 0) > (ended.latestMs ?? 0)) ended = o;
      continue;
    }
    if (!hasStages && best && o.earliestMs !== null && o.earliestMs > Math.max(nowMs, bestAt)) continue;
    const line = timelineOf(o);
    const state = stageStateOf(line, nowMs, viewer);
    untilMs = Math.min(untilMs, state.untilMs);
    const at = nextAt(line, state, viewer);
    if (at === null) {
      if (!ended || (o.latestMs ?? 0) > (ended.latestMs ?? 0)) ended = o;
    } else if (at < bestAt) [best, bestAt] = [line, at];
    else if (isOff(o)) off ??= line;
    else if (state.stage) vague ??= line;
    else dateless ??= line;
  }
  return { timeline: best ?? vague ?? off ?? (ended ? timelineOf(ended) : dateless), untilMs };
}

/**
 * Returns what comes after a date that is over: of all dates that begin after it and are not over, the next; the date itself where there is
 * none, or while it is not over.
 */
export function chooseAfter(
  named: Next,
  dates: readonly Occurrence[],
  timelineOf: TimelineOf,
  nowMs: number,
  viewer: string,
): Next {
  if (!named.timeline || stageStateOf(named.timeline, nowMs, viewer).kind !== 'ended') return named;
  const { event, endMs, startMs } = named.timeline.occurrence;
  const overMs = endMs ?? startMs ?? Infinity;
  const later = dates.filter(
    (o) => o.event !== event && o.startMs !== null && o.startMs >= overMs && (o.latestMs ?? 0) > nowMs,
  );
  const next = chooseNext(later, timelineOf, nowMs, viewer);
  return next.timeline ? next : named;
}
