import type { FeedError } from '../../core/feed-error.js';
import type { Link } from '../../core/model/event.js';
import type { Timeline } from '../../core/stages/stages.js';

/** The target of a countdown: one date with its stages. */
export interface CountdownTarget {
  readonly timeline: Timeline;
  /** Whether it is known what its date is; else the heading alone says so. */
  readonly isNamed: boolean;
  /** Livestreams that are on: its own, and those of its sessions. */
  readonly livestreams: readonly Link[];
}

/** The target of a countdown at an instant, or why there is none. */
export interface TargetState {
  readonly target: CountdownTarget | null;
  /** `loading` until there is anything to look at; `error` if that failed. */
  readonly status: 'loading' | 'ready' | 'error';
  readonly error: FeedError | null;
  /** When the copy that the target was found in came, in epoch milliseconds of the real clock; `null` unless a newer one could not be loaded. */
  readonly staleSince: number | null;
  /** Until when this is the target, in epoch milliseconds; `Infinity` for ever. */
  readonly untilMs: number;
  /** Another object whenever the target was found in another feed or text: such a change is not the work of time. */
  readonly source: unknown;
  /** A feed was read that holds no events at all. */
  readonly noneFound: boolean;
}

export const NOTHING: TargetState = Object.freeze({
  target: null,
  status: 'ready',
  error: null,
  staleSince: null,
  untilMs: Infinity,
  source: null,
  noneFound: false,
});
