import { remainingAt, type Precision, type Remaining } from '../../core/stages/remaining.js';
import { daysUntil, reachedAt } from '../../core/stages/stages.js';
import { stageStateOf, type StageState } from '../../core/stages/stage-state.js';
import { DAY, HOUR, MINUTE } from '../../core/time/units.js';
import type { TargetState } from './countdown-target.js';

/** What is counted: calendar days, or units of time. */
export type Count = {
  /** Until when these words hold. */
  readonly untilMs: number;
} & (
  | { readonly days: number; readonly remaining: null; readonly spoken: null }
  | {
      readonly days: null;
      readonly remaining: Remaining;
      /** The same for those who listen: never finer than minutes. */
      readonly spoken: Remaining;
      readonly targetMs: number;
    }
);

/** All that a countdown shows at an instant. */
export interface CountdownState {
  readonly targetState: TargetState;
  readonly stageState: StageState | null;
  readonly count: Count | null;
  readonly nowMs: number;
  /** The reader's zone. */
  readonly viewer: string;
  /** Until when nothing in it changes, in epoch milliseconds; `Infinity` for ever. */
  readonly untilMs: number;
  /** Until when nothing in it changes but seconds. */
  readonly calmUntilMs: number;
}

/** What is left at which a listener is told so, if the page asks for it. */
const MARKS = [DAY, HOUR, 10 * MINUTE, MINUTE];

function countOf(stageState: StageState, nowMs: number, viewer: string, precision: Precision): Count | null {
  const { kind, stage } = stageState;
  if (!stage || (kind !== 'counting' && kind !== 'live')) return null;
  if (stage.count === 'time') {
    const targetMs = reachedAt(stage, viewer);
    const remaining = remainingAt(targetMs, nowMs, precision);
    const spoken = precision === 'seconds' ? remainingAt(targetMs, nowMs, 'minutes') : remaining;
    return { days: null, remaining, spoken, targetMs, untilMs: remaining.untilMs };
  }
  const { days, untilMs } = daysUntil(stage, nowMs, viewer);
  return { days, remaining: null, spoken: null, untilMs };
}

/** @param last The frame before, whose stageState is kept while it holds: most frames differ in a second or a minute. */
export function countdownStateOf(
  targetState: TargetState,
  nowMs: number,
  viewer: string,
  precision: Precision,
  last: CountdownState | null,
): CountdownState {
  const timeline = targetState.target?.timeline;
  const holds =
    last?.targetState === targetState &&
    last.viewer === viewer &&
    last.nowMs <= nowMs &&
    nowMs < (last.stageState?.untilMs ?? 0);
  const stageState = holds ? last.stageState : timeline ? stageStateOf(timeline, nowMs, viewer) : null;
  const count = stageState && countOf(stageState, nowMs, viewer, precision);
  const stillMs = Math.min(targetState.untilMs, stageState?.untilMs ?? Infinity);
  const untilMs = Math.min(stillMs, count?.untilMs ?? Infinity);
  const calmUntilMs = count?.spoken ? Math.min(stillMs, count.spoken.untilMs) : untilMs;
  // The day is over on the reader's calendar, but not on every clock that may be meant: nothing is left to count.
  if (stageState && count?.days != null && count.days < 0) {
    return {
      targetState,
      stageState: { ...stageState, kind: 'unknown' },
      count: null,
      nowMs,
      viewer,
      untilMs,
      calmUntilMs,
    };
  }
  return { targetState, stageState, count, nowMs, viewer, untilMs, calmUntilMs };
}

/** The next instant at which a mark is passed. */
export function nextMark({ count, nowMs }: CountdownState): number {
  if (count?.days !== null) return Infinity;
  const { targetMs } = count;
  return Math.min(...MARKS.map((mark) => (targetMs - mark > nowMs ? targetMs - mark : Infinity)));
}

/** Whether a mark was passed between two frames of one stage. */
export function passedMark(before: CountdownState, after: CountdownState): boolean {
  const { count } = after;
  if (count?.days !== null) return false;
  return MARKS.some((mark) => before.nowMs < count.targetMs - mark && after.nowMs >= count.targetMs - mark);
}
