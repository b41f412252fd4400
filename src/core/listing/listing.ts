import type { Occurrence } from '../model/occurrence.js';
import { nextPhaseChange, phaseOf } from '../time/phase.js';
import { MINUTE } from '../time/units.js';
import { offsetMsAt } from '../time/zone.js';
import { dayRows, mayTakeDays, wallNow } from './days.js';
import { hostCountries } from '../countries/host-countries.js';
import { registrationAt } from './registration.js';
import { ListedRow, type Clocks, type Row } from './row.js';
import { selects, type Selection } from './selection.js';
import { collapseSeries } from './series.js';

export type WhenChoice = 'upcoming' | 'past' | 'all';
export type OrderChoice = 'auto' | 'ascending' | 'descending';
export type SeriesChoice = 'each' | 'collapse';

export interface ListingQuery extends Clocks {
  readonly selection: Selection;
  readonly when: WhenChoice;
  readonly order: OrderChoice;
  readonly series: SeriesChoice;
  /** `true` where each day of a longer event is an entry of its own. */
  readonly eachDay: boolean;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

/** Everything that a listing may show, before a reader chooses: worked out once, so that a choice is a matter of indices. */
export interface Pool {
  /** A row for each occurrence, in order. */
  readonly rows: readonly ListedRow[];
  /** The same with each day of a longer event as a row of its own. `null` where none takes several. */
  readonly days: {
    readonly rows: readonly Row[];
    /** For each of them, the index in the rows above. */
    readonly of: Uint32Array;
  } | null;
  /** Every occurrence that the author's selection admits, whenever it is. */
  readonly admitted: readonly Occurrence[];
  /** How many occurrences there would be without that selection; as time passes kept in step only where `rows` is empty. */
  readonly unselected: number;
  /** Until when this holds as it is, in epoch milliseconds; `Infinity` for ever. */
  readonly validUntilMs: number;
}

/** Rows in the order in which a reader's eye meets them. */
export interface Listing {
  readonly rows: readonly Row[];
  /** How many occurrences (series, where they are collapsed) the rows stand for. */
  readonly count: number;
}

/** Which way a query is ordered: `auto` puts the soonest first, and the latest first in the past. */
const isDescending = ({ order, when }: ListingQuery): boolean =>
  order === 'descending' || (order === 'auto' && when === 'past');

const inOrder =
  (query: ListingQuery) =>
  (a: ListedRow, b: ListedRow): number =>
    compare(a.sortKey, b.sortKey, isDescending(query));

/** The days of longer events that are not over: a day that is over is over, though the event goes on. */
function daysOf(row: ListedRow, { when, nowMs, viewer }: ListingQuery): readonly ListedRow[] {
  return dayRows(row, () => (when === 'upcoming' ? wallNow(row, nowMs, viewer) : -Infinity));
}

/** What a listing may show, whoever's clock it is shown on. */
export interface Admission extends Pick<Pool, 'admitted' | 'unselected' | 'validUntilMs'> {
  /** Those of `admitted` that are past, or not, as the listing wants. */
  readonly fitting: readonly Occurrence[];
}

/** Selects. */
export function admit(
  occurrences: readonly Occurrence[],
  { selection, when, viewer, nowMs }: Pick<ListingQuery, 'selection' | 'when' | 'viewer' | 'nowMs'>,
): Admission {
  const viewerOffset = offsetMsAt(viewer, nowMs);
  const fitting: Occurrence[] = [];
  const admitted: Occurrence[] = [];
  let unselected = 0;
  let validUntilMs = Infinity;
  let othersUntilMs = Infinity;
  for (const occurrence of occurrences) {
    const untilMs = nextPhaseChange(occurrence, nowMs, viewerOffset);
    const fits = when === 'all' || (phaseOf(occurrence, nowMs, viewerOffset) === 'past') === (when === 'past');
    if (fits) unselected++;
    if (!selects(selection, occurrence.event, hostCountries(occurrence))) {
      othersUntilMs = Math.min(othersUntilMs, untilMs);
      continue;
    }
    validUntilMs = Math.min(validUntilMs, untilMs);
    admitted.push(occurrence);
    if (!fits) continue;
    if (when !== 'past') validUntilMs = Math.min(validUntilMs, registrationAt(occurrence.event, nowMs).until);
    fitting.push(occurrence);
  }
  // Whether there are others is said where there is nothing else to say.
  if (fitting.length === 0 && when !== 'all') validUntilMs = Math.min(validUntilMs, othersUntilMs);
  return { fitting, admitted, unselected, validUntilMs };
}

/**
 * Orders. It follows the clock that is shown (not the instant), so that days stay together and the times of a day run down the page;
 * equal times keep the feed's order.
 */
export function poolOf({ fitting, admitted, unselected, validUntilMs }: Admission, query: ListingQuery): Pool {
  const { nowMs } = query;
  const rows = fitting.map((occurrence) => new ListedRow(occurrence, query)).sort(inOrder(query));
  const days = query.eachDay ? daysIn(rows, query) : null;
  // Another day of what is under way begins at midnight on somebody's clock, which is on a quarter of an hour.
  const isUnderWay = ({ earliestMs, latestMs }: Occurrence): boolean =>
    (earliestMs ?? Infinity) <= nowMs && nowMs < (latestMs ?? Infinity);
  const dayEnds = days?.rows.some(({ day, occurrence }) => day && isUnderWay(occurrence));
  return {
    rows,
    days,
    admitted,
    unselected,
    validUntilMs: dayEnds ? Math.min(validUntilMs, nextQuarter(nowMs)) : validUntilMs,
  };
}

/** Most rows stay what they are, where they are: days are worked out of the others alone, and merged in. */
function daysIn(rows: readonly ListedRow[], query: ListingQuery): Pool['days'] {
  const days: { readonly row: ListedRow; readonly index: number }[] = [];
  const isSpread = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    if (!mayTakeDays(row.occurrence)) return;
    const own = daysOf(row, query);
    if (!own[0]?.day) return;
    isSpread[index] = 1;
    for (const day of own) days.push({ row: day, index });
  });
  if (!days.length) return null;
  const compareRows = inOrder(query);
  days.sort((a, b) => compareRows(a.row, b.row));

  const merged: ListedRow[] = [];
  const of = new Uint32Array(rows.length + days.length);
  const add = (row: ListedRow, index: number): unknown => (of[merged.push(row) - 1] = index);
  let next = 0;
  rows.forEach((row, index) => {
    if (isSpread[index]) return;
    for (; next < days.length; next++) {
      const day = days[next]!;
      // Equal times keep the order of their rows.
      if ((compareRows(day.row, row) || day.index - index) > 0) break;
      add(day.row, day.index);
    }
    add(row, index);
  });
  for (; next < days.length; next++) add(days[next]!.row, days[next]!.index);
  return { rows: merged, of };
}

/**
 * What is left of a pool after a choice.
 *
 * @param matches 1 for each of `pool.rows` that the choice admits; `null` for no choice.
 */
export function listRows(pool: Pool, query: ListingQuery, matches: Uint8Array | null): Listing {
  const rows = matches ? pool.rows.filter((_, i) => matches[i]) : pool.rows;
  if (query.series === 'collapse') {
    const collapsed = collapseSeries(rows);
    const spread = pool.days ? collapsed.flatMap((row) => daysOf(row, query)) : collapsed;
    return { rows: spread.sort(inOrder(query)), count: collapsed.length };
  }
  const { days } = pool;
  if (!days) return { rows, count: rows.length };
  return { rows: matches ? days.rows.filter((_, i) => matches[days.of[i]!]) : days.rows, count: rows.length };
}

const QUARTER = 15 * MINUTE;
/** The next instant at which a day begins somewhere: zones differ by quarters of an hour. */
export const nextQuarter = (ms: number): number => (Math.floor(ms / QUARTER) + 1) * QUARTER;

/** What has no date stays last either way. */
function compare(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
  return descending ? b - a : a - b;
}
