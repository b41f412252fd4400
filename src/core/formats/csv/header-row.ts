import { fieldOf } from './headers.js';

/** Rows in which the header is looked for: titles may stand above a table. */
const MAX_ABOVE = 10;

/**
 * Finds the header: the first row that names two fields, or the one right below it if that has a header for the date as well, and names more. Where
 * no row names two, it is the first with several cells: others are titles.
 *
 * @param means Whether a text is the header of a field.
 * @returns The header, and the index of the first row after it.
 */
export function headerRow(
  rows: readonly (readonly string[])[],
  means: (header: string) => boolean,
): { readonly header: readonly string[]; readonly end: number } {
  const find = (test: (cell: string) => unknown): number =>
    rows.slice(0, MAX_ABOVE).findIndex((row) => row.filter(test).length > 1);
  let end = find(means);
  if (end < 0) end = find(Boolean);
  let header = rows[Math.max(end, 0)] ?? [];
  const date = header.findIndex((cell) => fieldOf(cell)?.field === 'start');
  for (end = Math.max(end, 0) + 1; means(rows[end]?.[date] ?? ''); end++) {
    if (rows[end]!.filter(means).length > header.filter(means).length) header = rows[end]!;
  }
  return { header, end };
}
