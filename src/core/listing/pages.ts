import type { Row } from './row.js';

/** Returns for how many events some rows stand: of one that takes several days each day is a row. */
export const eventsIn = (rows: readonly Row[]): number => rows.filter(({ day }) => !day?.isRepeated).length;

/** Returns how many rows the first `limit` events take, with the days of them that lie between; if no further event follows, all rows. */
export function rowsFor(limit: number, rows: readonly Row[]): number {
  if (limit >= rows.length) return rows.length;
  let seen = 0;
  let end = 0;
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]!.day?.isRepeated) continue;
    if (seen++ === limit) return end;
    end = i + 1;
  }
  return rows.length;
}
