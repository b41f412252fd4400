import type { RawIssues } from '../../raw-issues.js';

/**
 * Reports rows with more cells than the header, or fewer, and a quote that never ends.
 *
 * @param first The number of the first of these rows in the table.
 */
export function reportUneven(
  rows: readonly (readonly string[])[],
  width: number,
  first: number,
  openQuote: number | null,
  issues: RawIssues,
): void {
  if (openQuote !== null) {
    issues.add(null, {
      fault: { code: 'uneven-rows', reason: 'open-quote', count: 1, position: openQuote },
      field: '',
    });
  }
  const uneven = {
    longer: (row: readonly string[]) => row.slice(width).some(Boolean),
    shorter: ({ length }: readonly string[]) => length > 0 && length < width,
  } as const;
  for (const reason of ['longer', 'shorter'] as const) {
    const count = rows.filter(uneven[reason]).length;
    if (!count) continue;
    const position = first + rows.findIndex(uneven[reason]);
    issues.add(null, { fault: { code: 'uneven-rows', reason, count, position }, field: '' });
  }
}
