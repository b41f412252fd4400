import type { EventStatus, FeedEvent, Location, PublishedTime, Text } from './event.js';
import type { Issue } from './issue.js';

/**
 * How sure we are of an occurrence's place on the time line.
 *
 * - `exact`: a wall clock in a named zone, or an instant consistent with one.
 * - `offset`: an instant fixed by a published offset that nothing contradicts.
 * - `conflict`: the published offset is impossible for the named zone or country on that date; see `candidates`.
 * - `wall-only`: a wall clock and nothing else ("floating"); shown as written, never converted.
 * - `date`: whole days. `partial`: a month or a year. `none`: no date at all.
 */
export type Certainty = 'exact' | 'offset' | 'conflict' | 'wall-only' | 'date' | 'partial' | 'none';

/** One instant that a doubtful time may mean. */
export interface Candidate {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Minutes east of UTC that this reading assumes at the start. */
  readonly offset: number;
  /** Whose word it is: the published offset, the named zone, or the zones of the named country. */
  readonly basis: 'published' | 'zone' | 'country';
}

/** Where one date lies on the time line, and how sure that is. Worked out once for each date. */
export interface Placement {
  /**
   * When it starts, in epoch milliseconds. With certainty `wall-only`, `date` and `partial` without a zone, the wall clock read as
   * UTC: fit for ordering, not an instant. `null` only for certainty `none`.
   */
  readonly startMs: number | null;
  /** When it ends (exclusive: the first moment after it), as `startMs`; `null` where unknown. */
  readonly endMs: number | null;
  /** It has certainly not begun before this instant (the earliest candidate, or the easternmost clock); `null` for `none`. */
  readonly earliestMs: number | null;
  /** It is certainly over from this instant on; with no end, the end of the local day it starts on (a deadline: its start). */
  readonly latestMs: number | null;
  /** Minutes east of UTC at the start, where an instant is known: from the zone, else as published; `null` otherwise. */
  readonly offset: number | null;
  /**
   * Where `timeZone` is `null`: a zone of the named country that agrees with the published offset at that instant, if all such zones
   * are one clock. Names the city beside the time ("Bogotá, GMT−5"); never moves the time.
   */
  readonly labelZone: string | null;
  readonly certainty: Certainty;
  /** The readings of a doubtful time, the published one first; empty unless certainty is `conflict`. */
  readonly candidates: readonly Candidate[];
}

/** One date of one event: the unit that lists show, filters count and countdowns await. */
export interface Occurrence extends Placement {
  /** Stable: the event's id; with several dates the id, `/` and the original local start (`2026-05-30T09:00`). */
  readonly id: string;
  readonly event: FeedEvent;
  /** The start as published, or the wall clock that a rule gave; `null` only for certainty `none`. */
  readonly start: PublishedTime | null;
  /** The end of the same class as the start, `null` where unknown. For dates the last day, inclusive. */
  readonly end: PublishedTime | null;
  readonly rejectedEnd: PublishedTime | null;
  /** The zone for display: the event's own. `null` where only an offset, or nothing, is known. */
  readonly timeZone: string | null;
  readonly status: EventStatus;
  readonly title: Text | null;
  readonly location: Location | null;
  /** The event's issues and those of this date alone. */
  readonly issues: readonly Issue[];
}
