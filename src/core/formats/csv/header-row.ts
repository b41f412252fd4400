import type { Mapping } from '../mapping/map.js';
import { fieldOf } from './headers.js';
import type { Row } from './rows.js';

/** Rows in which the header is looked for: titles may stand above a table. */
const MAX_ABOVE = 10;

/**
 * Finds the header: the first row that names a date and something else; of two that stand together, one above the other, the one that names
 * more. Where no row names two fields, it is the first with several cells: others are titles.
 *
 * @param own The fields that the author maps, from headers.
 */
export function parted(
  rows: readonly Row[],
  own: Mapping['fields'],
): { readonly header: readonly string[]; readonly body: readonly Row[] } {
  const headersOf = (...fields: readonly Mapping['fields'][keyof Mapping['fields']][]): readonly unknown[] =>
    fields.flatMap((lookups) => Object.values(lookups ?? {}).flat());
  const all = headersOf(...Object.values(own));
  const starts = headersOf(own.start, own.startTime);
  const means = (header: string): boolean => all.includes(header) || fieldOf(header) !== null;
  const isDate = (header: string): boolean => starts.includes(header) || /^start/.test(fieldOf(header)?.field ?? '');
  const named = (row: Row): number => row.filter(means).length;
  const top = rows.slice(0, MAX_ABOVE);
  const found = [
    top.findIndex((row) => named(row) > 1 && row.some(isDate)),
    top.findIndex((row) => named(row) > 1),
    top.findIndex((row) => row.filter(Boolean).length > 1),
  ].find((index) => index >= 0);
  let [at, header] = [found ?? 0, rows[found ?? 0]];
  const dates = header?.findIndex(isDate) ?? -1;
  while (header && dates >= 0 && means(rows[at + 1]?.[dates] ?? '')) {
    const below = rows[++at]!;
    if (named(below) > named(header)) header = below;
  }
  return { header: header ?? [], body: rows.slice(at + 1) };
}
