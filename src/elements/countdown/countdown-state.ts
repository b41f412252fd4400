import { remainingAt, type Precision, type Remaining } from '../../core/stages/remaining.js';
import { daysUntil, reachedAt } from '../../core/stages/stages.js';
import type { StageState } from '../../core/stages/stage-state.js';
import { DAY, HOUR, MINUTE } from '../../core/time/units.js';
import type { TargetState } from './countdown-target.js';

/** Calendar days that are left. */
interface DayCount {
  readonly kind: 'days';
  readonly days: number;
  /** Until when that holds, in epoch milliseconds. */
  readonly untilMs: number;
}

/** Time that is left. */
export interface TimeCount {
  readonly kind: 'time';
  readonly targetMs: number;
  /** For the eye. Where it tells seconds, it holds for one second only. */
  readonly remaining: Remaining;
  /** For who listens: never finer than minutes. */
  readonly spoken: Remaining;
  /** Until when `spoken` holds, in epoch milliseconds. */
  readonly untilMs: number;
}

export type Count = DayCount | TimeCount;

/** All that a countdown shows at an instant. */
export interface CountdownState {
  readonly targetState: TargetState;
  /** `null` without a target. */
  readonly stageState: StageState | null;
  readonly count: Count | null;
  readonly nowMs: number;
  /** The reader's zone. */
  readonly viewer: string;
  /** Until when nothing in it changes but seconds, in epoch milliseconds; `Infinity` for ever. */
  readonly untilMs: number;
}

/** How much is left when a listener is told so, if the page asks for it. */
const MARKS = [DAY, HOUR, 10 * MINUTE, MINUTE];

function countOf({ kind, stage }: StageState, nowMs: number, viewer: string, precision: Precision): Count | null {
  if (!stage || (kind !== 'counting' && kind !== 'live')) return null;
  if (stage.count !== 'time') return { kind: 'days', ...daysUntil(stage, nowMs, viewer) };
  const targetMs = reachedAt(stage, viewer);
  const remaining = remainingAt(targetMs, nowMs, precision);
  const spoken = precision === 'seconds' ? remainingAt(targetMs, nowMs, 'minutes') : remaining;
  return { kind: 'time', targetMs, remaining, spoken, untilMs: spoken.untilMs };
}

export function countdownStateOf(
  targetState: TargetState,
  stageState: StageState | null,
  nowMs: number,
  viewer: string,
  precision: Precision,
): CountdownState {
  const count = stageState && countOf(stageState, nowMs, viewer, precision);
  const untilMs = Math.min(targetState.untilMs, stageState?.untilMs ?? Infinity, count?.untilMs ?? Infinity);
  const state = { targetState, stageState, count, nowMs, viewer, untilMs };
  // The day is over on the reader's calendar, but not on every clock that may be meant: nothing is left to count.
  if (stageState && count?.kind === 'days' && count.days < 0) {
    return { ...state, stageState: { ...stageState, kind: 'unknown' }, count: null };
  }
  return state;
}

/** Returns the next instant at which a mark is passed. */
export function nextMark({ count, nowMs }: CountdownState): number {
  if (count?.kind !== 'time') return Infinity;
  const { targetMs } = count;
  return Math.min(...MARKS.map((mark) => (targetMs - mark > nowMs ? targetMs - mark : Infinity)));
}

/** Whether a mark was passed between two states of one stage. */
export function passedMark(before: CountdownState, { count, nowMs }: CountdownState): boolean {
  if (count?.kind !== 'time') return false;
  const { targetMs } = count;
  return MARKS.some((mark) => before.nowMs < targetMs - mark && nowMs >= targetMs - mark);
}
