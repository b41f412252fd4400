import { toWallText } from '../time/wall.js';
import { hostCountries } from '../countries/host-countries.js';
import type { Row } from './row.js';

export type GroupSetting = 'day' | 'month' | 'country' | 'none';

export interface Group {
  /**
   * `2026-05-30`, `2026-05` or `2026` (days and months of the clock that is shown), an ISO 3166-1 country code, `several` for more than
   * one country, `announcements` for those without a date, or `''` without a date or a country.
   */
  readonly key: string;
  readonly rows: readonly Row[];
}

const DATE_LENGTH = { time: 10, day: 10, month: 7, year: 4, none: 0 } as const;

/** Returns the wall clock that says on which day, in which month or year a row is listed; `null` without a date. */
export function listedWall({ display, day }: Row): number | null {
  const { primary, precision, sortKey } = display;
  return primary && (day?.wallMs ?? (precision === 'time' ? sortKey : primary.startWall));
}

/** Returns the key under which a row is listed. */
function groupKey(row: Row, choice: GroupSetting): string {
  const { occurrence, display } = row;
  if (choice === 'none') return '';
  if (choice === 'country') {
    const countries = hostCountries(occurrence);
    // Once only: a host of several countries has a group of its own rather than a copy under each.
    return countries.length > 1 ? 'several' : (countries[0] ?? '');
  }
  const wallMs = listedWall(row);
  if (wallMs === null) return occurrence.event.kind === 'announcement' ? 'announcements' : '';
  const length = DATE_LENGTH[display.precision];
  return toWallText(wallMs).slice(0, choice === 'month' ? Math.min(length, 7) : length);
}

/**
 * Groups rows that are already in order; groups come in the order of their first row.
 *
 * @param compareKeys Reorders the groups themselves (countries by name, say).
 */
export function groupRows(
  rows: readonly Row[],
  choice: GroupSetting,
  compareKeys?: (a: string, b: string) => number,
): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupKey(row, choice);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const list = [...groups].map(([key, members]) => ({ key, rows: members }));
  return compareKeys ? list.sort((a, b) => compareKeys(a.key, b.key)) : list;
}
