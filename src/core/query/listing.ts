import type { Occurrence } from '../model.js';
import { displayOf, type Display, type ZoneChoice } from '../time/display.js';
import { nextPhaseChange, phaseOf } from '../time/phase.js';
import { MINUTE } from '../time/units.js';
import { offsetMsAt } from '../time/zone.js';
import { dayRows, type DayOfSeveral } from './days.js';
import { selects, type Selection } from './selection.js';
import { collapseSeries } from './series.js';

export type WhenChoice = 'upcoming' | 'past' | 'all';
export type OrderChoice = 'auto' | 'ascending' | 'descending';
export type SeriesChoice = 'each' | 'collapse';

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

export interface ListingQuery {
  readonly selection: Selection;
  readonly when: WhenChoice;
  readonly order: OrderChoice;
  readonly series: SeriesChoice;
  /** `true` where each day of a longer event is an entry of its own. */
  readonly eachDay: boolean;
  readonly zone: ZoneChoice;
  /** The reader's IANA zone. */
  readonly viewer: string;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/** Rows in the order in which a reader's eye meets them. */
export interface Listing {
  readonly rows: readonly Row[];
  /** How many occurrences (series, where they are collapsed) the rows stand for. */
  readonly count: number;
  /** How many occurrences there would be without the selection. */
  readonly unselected: number;
  /** Until when this listing holds as it is, in epoch milliseconds; `Infinity` for ever. */
  readonly validUntilMs: number;
}

/**
 * Selects and orders. `auto` puts the soonest first, and the latest first in the past. Order follows the clock that is shown (not the
 * instant), so that days stay together and the times of a day run down the page; equal times keep the feed's order.
 */
export function listing(occurrences: readonly Occurrence[], query: ListingQuery): Listing {
  const { when, nowMs } = query;
  const viewerOffset = offsetMsAt(query.viewer, nowMs);
  let rows: Row[] = [];
  let unselected = 0;
  let validUntilMs = Infinity;
  for (const occurrence of occurrences) {
    validUntilMs = Math.min(validUntilMs, nextPhaseChange(occurrence, nowMs, viewerOffset));
    if (when !== 'all' && (phaseOf(occurrence, nowMs, viewerOffset) === 'past') !== (when === 'past')) continue;
    unselected++;
    if (!selects(query.selection, occurrence.event)) continue;
    const display = displayOf(occurrence, query.zone, query.viewer);
    rows.push({ key: occurrence.id, occurrence, display, day: null, others: [] });
  }
  const descending = query.order === 'descending' || (query.order === 'auto' && when === 'past');
  const bySortKey = (a: Row, b: Row): number => compare(sortKey(a), sortKey(b), descending);
  rows.sort(bySortKey);
  if (query.series === 'collapse') rows = collapseSeries(rows);
  const count = rows.length;
  if (query.eachDay) {
    // A day that is over is over, though the event goes on.
    const spread = rows.flatMap((row) => {
      const offset = row.display.primary?.offset;
      const nowWall = nowMs + (typeof offset === 'number' ? offset * MINUTE : viewerOffset);
      return dayRows(row, when === 'upcoming' ? nowWall : -Infinity);
    });
    if (spread.some(({ day }) => day)) {
      rows = spread.sort(bySortKey);
      // Another day begins at midnight on somebody's clock, which is on a quarter of an hour.
      if (when === 'upcoming') validUntilMs = Math.min(validUntilMs, nextQuarter(nowMs));
    }
  }
  return { rows, count, unselected, validUntilMs };
}

const QUARTER = 15 * MINUTE;
const nextQuarter = (ms: number): number => (Math.floor(ms / QUARTER) + 1) * QUARTER;

const sortKey = ({ day, display }: Row): number => day?.wallMs ?? display.sortKey;

/** What has no date stays last either way. */
function compare(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
  return descending ? b - a : a - b;
}
