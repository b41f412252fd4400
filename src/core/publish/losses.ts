/**
 * The kinds of facts that a written document cannot hold as the feed has them.
 *
 * - `no-feed-title`, `no-title`, `no-when`: the document demands words that the feed does not have; English ones stand in for them.
 * - `text-shortened`: a text is longer than may be published. `list-shortened`: a list has more items.
 * - `long-page`: a page has more events than may be published; it is for `split`.
 * - `rule-unread`: a rule that no program can follow; kept as `x-rule`, and without its dates.
 * - `status-unknown`: a status that the format has no word for.
 * - `end-rounded`: an end is written as the day, hour or month that the start is of.
 * - `vague-date`: a date of which only month or year is known. `far-date`: one beyond the year 9999.
 * - `offset-out-of-range`: an offset that no clock has; the instant is written in UTC.
 * - `zone-unnamed`: a zone that has no name that may be published; its times are written without one.
 * - `other-starts`: starts that other sources of the event give; kept as `x-other-starts`.
 * - `no-day`: not even the day is known, and a calendar has no place for it. `not-an-entry`: an announcement, or what others are part of.
 * - `time-in-doubt`: an entry begins at the earliest moment that is possible. `no-zone`: an entry is of the whole day.
 * - `series-as-dates`: a rule that calendars read otherwise; its dates are written one by one. `series-cut`: and they are too many.
 * - `other-languages`: texts in one language are written, the others are not.
 * - `stages`: registration dates and milestones. `when-in-words`: the format has no field for dates.
 * - `not-an-event`: an announcement or a deadline. `time-left-out`: a time in doubt, or without a zone, of which the day is written.
 * - `same-override`: several changes of one date; the last counts.
 */
export type LossKind =
  | 'no-feed-title'
  | 'no-title'
  | 'no-when'
  | 'text-shortened'
  | 'list-shortened'
  | 'long-page'
  | 'rule-unread'
  | 'status-unknown'
  | 'end-rounded'
  | 'vague-date'
  | 'far-date'
  | 'offset-out-of-range'
  | 'zone-unnamed'
  | 'other-starts'
  | 'same-override'
  | 'no-day'
  | 'not-an-entry'
  | 'time-in-doubt'
  | 'no-zone'
  | 'series-as-dates'
  | 'series-cut'
  | 'other-languages'
  | 'stages'
  | 'when-in-words'
  | 'not-an-event'
  | 'time-left-out';

/** One kind of loss in a document. */
export interface Loss {
  readonly kind: LossKind;
  /** How often. */
  readonly count: number;
  /** The first events that it is about; empty for the feed itself. */
  readonly eventIds: readonly string[];
}

/** Events that are named with a loss. */
const MAX_NAMED = 3;

/** Counts what a writer cannot write, kind by kind. */
export class Losses {
  readonly #found = new Map<LossKind, { count: number; readonly eventIds: string[] }>();

  /** @param eventId `null` for the feed itself. */
  add(kind: LossKind, eventId: string | null = null): void {
    let loss = this.#found.get(kind);
    if (!loss) this.#found.set(kind, (loss = { count: 0, eventIds: [] }));
    loss.count++;
    if (eventId !== null && loss.eventIds.length < MAX_NAMED && !loss.eventIds.includes(eventId)) {
      loss.eventIds.push(eventId);
    }
  }

  /** In the order found. */
  list(): readonly Loss[] {
    return [...this.#found].map(([kind, { count, eventIds }]) => ({ kind, count, eventIds }));
  }
}
