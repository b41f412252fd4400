import { facetReader, type ValueFacet } from '../core/listing/facet-values.js';
import type { FeedSnapshot } from '../core/model/feed.js';

/** Returns the values of a facet in a feed with the number of their events, the most frequent first. */
export function facetCounts(snapshot: FeedSnapshot, facet: ValueFacet): ReadonlyMap<string, number> {
  const valuesOf = facetReader(snapshot);
  const ids = new Map<string, Set<string>>();
  for (const occurrence of snapshot.occurrences) {
    for (const value of valuesOf(facet, occurrence)) {
      const known = ids.get(value);
      if (known) known.add(occurrence.event.id);
      else ids.set(value, new Set([occurrence.event.id]));
    }
  }
  return new Map([...ids].map(([value, { size }]) => [value, size] as const).sort((a, b) => b[1] - a[1]));
}
