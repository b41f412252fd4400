import { SORTED_AT_ONCE, type TimeSlice } from './yield-to-page.js';

/** Returns a long list in order, as `sort` would put it (equal items stay as they are), in slices. */
export async function sortInSlices<T>(items: T[], compare: (a: T, b: T) => number, slice: TimeSlice): Promise<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    if (slice.step()) await slice.next();
    runs.push(items.slice(from, from + SORTED_AT_ONCE).sort(compare));
  }
  // Runs are merged two by two, and in pieces, until one is left.
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [a, b] = [runs[i]!, runs[i + 1]];
      merged.push(b ? await merge(a, b, compare, slice) : a);
    }
    runs = merged;
  }
  return runs[0]!;
}

async function merge<T>(a: T[], b: T[], compare: (a: T, b: T) => number, slice: TimeSlice): Promise<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    for (const end = merged.length + SORTED_AT_ONCE; merged.length < end && (i < a.length || j < b.length);) {
      merged.push(j >= b.length || (i < a.length && compare(a[i]!, b[j]!) <= 0) ? a[i++]! : b[j++]!);
    }
    if (slice.step()) await slice.next();
  }
  return merged;
}
