import type { Occurrence } from '../model.js';
import { displayOf, type Display, type ZoneChoice } from '../time/display.js';
import { nextPhaseChange, phaseOf } from '../time/phase.js';
import { offsetMsAt } from '../time/zone.js';
import { selects, type Selection } from './selection.js';

export type WhenChoice = 'upcoming' | 'past' | 'all';
export type OrderChoice = 'auto' | 'ascending' | 'descending';

/** One entry of a listing: an occurrence and how its time is shown. */
export interface Row {
  readonly occurrence: Occurrence;
  readonly display: Display;
}

export interface ListingQuery {
  readonly selection: Selection;
  readonly when: WhenChoice;
  readonly order: OrderChoice;
  readonly zone: ZoneChoice;
  /** The reader's IANA zone. */
  readonly viewer: string;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/** Rows in the order in which a reader's eye meets them. */
export interface Listing {
  readonly rows: readonly Row[];
  /** How many there would be without the selection. */
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
  const rows: Row[] = [];
  let unselected = 0;
  let validUntilMs = Infinity;
  for (const occurrence of occurrences) {
    validUntilMs = Math.min(validUntilMs, nextPhaseChange(occurrence, nowMs, viewerOffset));
    if (when !== 'all' && (phaseOf(occurrence, nowMs, viewerOffset) === 'past') !== (when === 'past')) continue;
    unselected++;
    if (selects(query.selection, occurrence.event)) {
      rows.push({ occurrence, display: displayOf(occurrence, query.zone, query.viewer) });
    }
  }
  const descending = query.order === 'descending' || (query.order === 'auto' && when === 'past');
  rows.sort((a, b) => compare(a.display.sortKey, b.display.sortKey, descending));
  return { rows, unselected, validUntilMs };
}

/** What has no date stays last either way. */
function compare(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
  return descending ? b - a : a - b;
}
