import { MAX_DAY_ROWS } from '../limits.js';
import type { Occurrence } from '../model/occurrence.js';
import { UNDATED } from '../time/display.js';
import { nextPhaseChange, phaseOf } from '../time/phase.js';
import { MINUTE } from '../time/units.js';
import { offsetMsAt } from '../time/zone.js';
import { daysOf, mayTakeDays, wallNow } from './days.js';
import { hostCountries } from '../countries/host-countries.js';
import { registrationAt } from './registration.js';
import { ListedRow, type Clocks, type Row } from './row.js';
import { selects, type Selection } from './selection.js';
import { collapseSeries } from './series.js';

export type WhenSetting = 'upcoming' | 'past' | 'all';
export type OrderSetting = 'auto' | 'ascending' | 'descending';
export type SeriesSetting = 'each' | 'collapse';

/** A page author's settings of a listing, for one instant. */
export interface ListingQuery extends Clocks {
  readonly selection: Selection;
  readonly when: WhenSetting;
  readonly order: OrderSetting;
  readonly series: SeriesSetting;
  /** `true` where each day of a longer event is an entry of its own. */
  readonly eachDay: boolean;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

export const NO_ROWS: Listing = Object.freeze({ rows: Object.freeze([]), count: 0 });

/** The occurrences that the page author admits. They are the same on every clock and in every order. */
export interface Admission {
  /** All of them, whenever they are. */
  readonly admitted: readonly Occurrence[];
  /** Those of them that are past, or not, as the listing wants. */
  readonly fitting: readonly Occurrence[];
  /** How many would be fitting without the author's selection. As time passes it is kept in step only where `fitting` is empty. */
  readonly unselected: number;
  /** Until when this holds, in epoch milliseconds; `Infinity` for ever. */
  readonly untilMs: number;
}

/** Everything that a listing may show before a reader chooses. Worked out once, so that a choice is a matter of indices. */
export interface Pool extends Pick<Admission, 'admitted' | 'unselected' | 'untilMs'> {
  readonly query: ListingQuery;
  /** A row for each occurrence, in order. */
  readonly rows: readonly ListedRow[];
  /** The same with each day of a longer event as a row of its own; `null` where no event takes several days. */
  readonly days: {
    readonly rows: readonly Row[];
    /** For each of them, the index in the rows above. */
    readonly of: Uint32Array;
    /** Whether there were too many days: events that come later have one row each. */
    readonly isCut: boolean;
  } | null;
}

/** Rows in the order in which a reader's eye meets them. */
export interface Listing {
  readonly rows: readonly Row[];
  /** How many occurrences (series, where they are collapsed) the rows stand for. */
  readonly count: number;
}

/** Selects by what the page author wrote, and by whether it is over. */
export function admit(
  occurrences: readonly Occurrence[],
  { selection, when, viewer, nowMs }: Pick<ListingQuery, 'selection' | 'when' | 'viewer' | 'nowMs'>,
): Admission {
  const viewerOffset = offsetMsAt(viewer, nowMs);
  const fitting: Occurrence[] = [];
  const admitted: Occurrence[] = [];
  let unselected = 0;
  let untilMs = Infinity;
  let othersUntilMs = Infinity;
  for (const occurrence of occurrences) {
    const nextMs = nextPhaseChange(occurrence, nowMs, viewerOffset);
    const fits = when === 'all' || (phaseOf(occurrence, nowMs, viewerOffset) === 'past') === (when === 'past');
    if (fits) unselected++;
    if (!selects(selection, occurrence.event, hostCountries(occurrence))) {
      othersUntilMs = Math.min(othersUntilMs, nextMs);
      continue;
    }
    untilMs = Math.min(untilMs, nextMs);
    admitted.push(occurrence);
    if (!fits) continue;
    if (when !== 'past') untilMs = Math.min(untilMs, registrationAt(occurrence.event, nowMs).untilMs);
    fitting.push(occurrence);
  }
  // Whether there are others is said where there is nothing else to say.
  if (fitting.length === 0 && when !== 'all') untilMs = Math.min(untilMs, othersUntilMs);
  return { fitting, admitted, unselected, untilMs };
}

/**
 * Makes rows of what is admitted, and orders them. The order follows the clock that is shown (not the instant), so that days stay together
 * and the times of a day run down the page; equal times keep the feed's order.
 */
export function poolOf({ fitting, admitted, unselected, untilMs }: Admission, query: ListingQuery): Pool {
  const { nowMs } = query;
  const rows = fitting.map((occurrence) => new ListedRow(occurrence, query)).sort(inOrder(query));
  const days = query.eachDay ? daysIn(rows, query) : null;
  // Another day of what is under way begins at midnight on somebody's clock, which is on a quarter of an hour.
  const isUnderWay = ({ earliestMs, latestMs }: Occurrence): boolean =>
    (earliestMs ?? Infinity) <= nowMs && nowMs < (latestMs ?? Infinity);
  const dayEnds = days?.rows.some(({ day, occurrence }) => day && isUnderWay(occurrence));
  const rowsUntilMs = dayEnds ? Math.min(untilMs, nextQuarter(nowMs)) : untilMs;
  return { query, rows, days, admitted, unselected, untilMs: rowsUntilMs };
}

/**
 * Returns what a choice leaves of a pool.
 *
 * @param matches 1 for each of `pool.rows` that the choice admits; `null` for no choice.
 */
export function listRows(pool: Pool, matches: Uint8Array | null): Listing {
  const { query, days } = pool;
  const rows = matches ? pool.rows.filter((_, i) => matches[i]) : pool.rows;
  if (query.series === 'collapse') {
    const collapsed = collapseSeries(rows);
    const spread = days ? collapsed.flatMap((row) => dayRows(row, query)) : collapsed;
    return { rows: spread.sort(inOrder(query)), count: collapsed.length };
  }
  if (!days) return { rows, count: rows.length };
  return { rows: matches ? days.rows.filter((_, i) => matches[days.of[i]!]) : days.rows, count: rows.length };
}

/** Returns how many occurrences (series, where they are collapsed) there are in a pool. */
export const poolCount = ({ rows, query }: Pool): number =>
  query.series === 'collapse' ? new Set(rows.map(({ occurrence }) => occurrence.event.id)).size : rows.length;

const QUARTER = 15 * MINUTE;
/** Returns the next instant at which a day begins somewhere: zones differ by quarters of an hour. */
export const nextQuarter = (ms: number): number => (Math.floor(ms / QUARTER) + 1) * QUARTER;

/**
 * Returns a row for each day of an event that takes several, the row itself for any other. Of what is to come, days that are over are left
 * out: a day is over although its event goes on.
 */
function dayRows(row: ListedRow, query: ListingQuery): readonly ListedRow[] {
  const { when, nowMs, viewer } = query;
  const days = daysOf(row.display, () => (when === 'upcoming' ? wallNow(row, nowMs, viewer) : -Infinity));
  if (!days) return [row];
  const whole = isDescending(query) ? days.length - 1 : 0;
  // A space, which no id has.
  return days.map((day, i) => row.onDay(`${row.key} ${day.index}`, { ...day, isRepeated: i !== whole }));
}

/** Most rows stay what they are, where they are: days are worked out of the others alone, and merged in. */
function daysIn(rows: readonly ListedRow[], query: ListingQuery): Pool['days'] {
  const days: { readonly row: ListedRow; readonly index: number }[] = [];
  const isSpread = new Uint8Array(rows.length);
  let isCut = false;
  rows.forEach((row, index) => {
    if (!mayTakeDays(row.occurrence)) return;
    // From so many on each is listed once: those that come first have their days.
    isCut ||= days.length >= MAX_DAY_ROWS;
    if (isCut) return;
    const own = dayRows(row, query);
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
  return { rows: merged, of, isCut };
}

/** Whether the latest comes first: `auto` is the soonest first, and the latest first in the past. */
const isDescending = ({ order, when }: ListingQuery): boolean =>
  order === 'descending' || (order === 'auto' && when === 'past');

/** Compares rows as the query orders them. */
const inOrder = (query: ListingQuery) => {
  const descending = isDescending(query);
  return (a: ListedRow, b: ListedRow): number => compare(a.sortKey, b.sortKey, descending);
};

/** Puts rows without a date last either way, in an order of their own. */
function compare(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  return descending && a < UNDATED && b < UNDATED ? b - a : a - b;
}
