import { headersReader, type FieldOf } from './headers.js';

/** Rows in which the header is looked for: titles may stand above a table. */
const MAX_ABOVE = 10;

/** The header of a table. */
interface HeaderRow {
  readonly header: readonly string[];
  /** The index of the first row after it. */
  readonly end: number;
  readonly fieldOf: FieldOf;
}

/** Finds the header, and what its words mean. @param isNamed Whether the page's author says what a header means. */
export async function headerRow(
  rows: readonly (readonly string[])[],
  isNamed: (header: string) => boolean = () => false,
): Promise<HeaderRow> {
  const found = find(rows, isNamed, headersReader());
  if (found.header.every((name) => !name || isNamed(name) || found.fieldOf(name))) return found;
  // If it does not load, these columns are told as not read.
  const module = await import('./other-headers.js').catch(() => null);
  return module ? find(rows, isNamed, headersReader(module.OTHER_HEADERS)) : found;
}

/**
 * The first row that names two fields, or the one right below it if that has a header for the date as well, and names more; what that leaves empty, the
 * one above says. Where no row names two, it is the first with several cells: others are titles.
 */
function find(rows: readonly (readonly string[])[], isNamed: (header: string) => boolean, fieldOf: FieldOf): HeaderRow {
  const means = (header: string): boolean => isNamed(header) || fieldOf(header) !== null;
  const first = (test: (cell: string) => unknown): number =>
    rows.slice(0, MAX_ABOVE).findIndex((row) => row.filter(test).length > 1);
  let end = [first(means), first(Boolean)].find((at) => at >= 0) ?? 0;
  let header = rows[end] ?? [];
  const date = header.findIndex((cell) => fieldOf(cell)?.field === 'start');
  while (means(rows[++end]?.[date] ?? '')) {
    const above = header;
    const below = rows[end]!;
    if (below.filter(means).length > above.filter(means).length) header = below.map((cell, i) => cell || above[i]!);
  }
  return { header, end, fieldOf };
}
