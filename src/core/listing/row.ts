import { NONE } from '../json.js';
import type { Occurrence } from '../model/occurrence.js';
import { displayOf, sortKeyOf, type Display, type ZoneChoice } from '../time/display.js';
import type { DayOfSeveral } from './days.js';

/** One entry of a listing: an occurrence, or one of its days, and how its time is shown. */
export interface Row {
  /** Unique in the listing. */
  readonly key: string;
  readonly occurrence: Occurrence;
  readonly display: Display;
  /** Which of several days this entry stands for; `null` for an occurrence that is listed whole. */
  readonly day: DayOfSeveral | null;
  /** The other dates of a series that is shown as one entry. */
  readonly others: readonly Row[];
}

/** The clocks that rows are shown on. */
export interface Clocks {
  readonly zone: ZoneChoice;
  /** The reader's IANA zone. */
  readonly viewer: string;
}

/** A row of a list that may have thousands: all are put in order, and only of the few that are shown is worked out what they show. */
export class ListedRow implements Row {
  readonly key: string;
  readonly occurrence: Occurrence;
  readonly day: DayOfSeveral | null;
  readonly others: readonly Row[];
  /** Wall-clock milliseconds by which it is put in order; `Infinity` for what has no date. */
  readonly sortKey: number;
  readonly #clocks: Clocks;
  #display: Display | null = null;

  constructor(
    occurrence: Occurrence,
    clocks: Clocks,
    key: string = occurrence.id,
    day: DayOfSeveral | null = null,
    others: readonly Row[] = NONE,
  ) {
    this.occurrence = occurrence;
    this.key = key;
    this.day = day;
    this.others = others;
    this.sortKey = day?.wallMs ?? sortKeyOf(occurrence, clocks.zone, clocks.viewer);
    this.#clocks = clocks;
  }

  get display(): Display {
    const { zone, viewer } = this.#clocks;
    return (this.#display ??= displayOf(this.occurrence, zone, viewer));
  }

  /** Returns the same occurrence on the same clocks, as one of its days. */
  onDay(key: string, day: DayOfSeveral): ListedRow {
    return new ListedRow(this.occurrence, this.#clocks, key, day, this.others);
  }

  /** Returns the same, with the other dates of its series behind it. */
  withOthers(key: string, others: readonly Row[]): ListedRow {
    return new ListedRow(this.occurrence, this.#clocks, key, this.day, others);
  }
}
