import { asLine } from '../../json.js';
import type { RawIssues } from '../../raw-issues.js';
import { isAlone } from './rows.js';

/** `Total: 7`, `* subject to change`: any other title or id alone may be of an event whose date nobody knows yet. */
const NO_NAME = /^[^\p{L}\d]|^[^:]{1,30}: /u;
/** Rows that an issue quotes. */
const MAX_QUOTED = 5;

/**
 * Reports rows with more cells than the header, or fewer, a quote that never ends, and what stands below the table, such as “Total: 7”.
 *
 * @param first The number of the first of these rows in the table.
 * @param names The headers of titles and ids.
 * @returns The rows without those below the table.
 */
export function evenRows(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  first: number,
  openQuote: number | null,
  issues: RawIssues,
  names: readonly unknown[],
): readonly (readonly string[])[] {
  // A separator that ends the header alone begins no column.
  const width = header.findLastIndex(Boolean) + 1;
  const add = (reason: 'open-quote' | 'longer' | 'shorter', count: number, position: number): void =>
    issues.add(null, { fault: { code: 'uneven-rows', reason, count, position }, field: '' });
  if (openQuote !== null) add('open-quote', 1, openQuote);
  // One that was cut off has more than one cell, and fewer than the others.
  const isBelow = (row: readonly string[]): boolean => {
    if (!row.length) return true;
    if (!isAlone(row) || (row.length > 1 && row.length < width)) return false;
    const at = row.findIndex(Boolean);
    return !names.includes(header[at]) || NO_NAME.test(row[at]!);
  };
  const end = rows.findLastIndex((row) => !isBelow(row)) + 1;
  const below = rows.slice(end).filter(({ length }) => length);
  const isTable = width > 2 && end > 0 && !rows.slice(0, end).some(isAlone);
  const table = isTable ? rows.slice(0, end) : rows;
  if (isTable && below.length) {
    const position = first + rows.indexOf(below[0]!);
    const values = below.slice(0, MAX_QUOTED).map((row) => asLine(row.find(Boolean), 80));
    issues.add(null, {
      fault: { code: 'uneven-rows', reason: 'below', count: below.length, position, values },
      field: '',
    });
  }
  const uneven = {
    longer: (row: readonly string[]) => row.slice(width).some(Boolean),
    shorter: ({ length }: readonly string[]) => length > 0 && length < width,
  } as const;
  for (const reason of ['longer', 'shorter'] as const) {
    const count = table.filter(uneven[reason]).length;
    if (count) add(reason, count, first + table.findIndex(uneven[reason]));
  }
  return table;
}
