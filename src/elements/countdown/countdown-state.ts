import { remainingAt, type Precision, type Remaining } from '../../core/stages/remaining.js';
import { daysUntil, overAt } from '../../core/stages/stages.js';
import { standingOf, type Standing } from '../../core/stages/stage-state.js';
import { DAY, HOUR, MINUTE } from '../../core/time/units.js';
import type { Finding } from './countdown-target.js';

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
export interface Frame {
  readonly finding: Finding;
  readonly standing: Standing | null;
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

function countOf(standing: Standing, nowMs: number, viewer: string, precision: Precision): Count | null {
  const { kind, stage } = standing;
  if (!stage || (kind !== 'counting' && kind !== 'live')) return null;
  if (stage.count === 'time') {
    const targetMs = overAt(stage, viewer);
    const remaining = remainingAt(targetMs, nowMs, precision);
    const spoken = precision === 'seconds' ? remainingAt(targetMs, nowMs, 'minutes') : remaining;
    return { days: null, remaining, spoken, targetMs, untilMs: remaining.untilMs };
  }
  const { days, untilMs } = daysUntil(stage, nowMs, viewer);
  return { days, remaining: null, spoken: null, untilMs };
}

/** @param last The frame before, whose standing is kept while it holds: most frames differ in a second or a minute. */
export function frameOf(
  finding: Finding,
  nowMs: number,
  viewer: string,
  precision: Precision,
  last: Frame | null,
): Frame {
  const timeline = finding.subject?.timeline;
  const holds =
    last?.finding === finding && last.viewer === viewer && last.nowMs <= nowMs && nowMs < (last.standing?.untilMs ?? 0);
  const standing = holds ? last.standing : timeline ? standingOf(timeline, nowMs, viewer) : null;
  const count = standing && countOf(standing, nowMs, viewer, precision);
  const stillMs = Math.min(finding.untilMs, standing?.untilMs ?? Infinity);
  const untilMs = Math.min(stillMs, count?.untilMs ?? Infinity);
  const calmUntilMs = count?.spoken ? Math.min(stillMs, count.spoken.untilMs) : untilMs;
  // The day is over on the reader's calendar, but not on every clock that may be meant: nothing is left to count.
  if (standing && count?.days != null && count.days < 0) {
    return { finding, standing: { ...standing, kind: 'unknown' }, count: null, nowMs, viewer, untilMs, calmUntilMs };
  }
  return { finding, standing, count, nowMs, viewer, untilMs, calmUntilMs };
}

/** The next instant at which a mark is passed. */
export function nextMark({ count, nowMs }: Frame): number {
  if (count?.days !== null) return Infinity;
  const { targetMs } = count;
  return Math.min(...MARKS.map((mark) => (targetMs - mark > nowMs ? targetMs - mark : Infinity)));
}

/** Whether a mark was passed between two frames of one stage. */
export function passedMark(before: Frame, after: Frame): boolean {
  const { count } = after;
  if (count?.days !== null) return false;
  return MARKS.some((mark) => before.nowMs < count.targetMs - mark && after.nowMs >= count.targetMs - mark);
}
