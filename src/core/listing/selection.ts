import type { FeedEvent } from '../model/event.js';

/** The page author's filter: any of the values within a facet, all facets together. An empty facet admits everything. */
export interface Selection {
  readonly topics: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

const meets = (chosen: ReadonlySet<string>, values: readonly string[]): boolean =>
  chosen.size === 0 || values.some((value) => chosen.has(value));

/**
 * Whether an event answers a selection.
 *
 * @param countries Where it takes place; a date may do so elsewhere than its event.
 */
export function selects(selection: Selection, event: FeedEvent, countries = event.countries): boolean {
  return (
    (selection.kinds.size === 0 || selection.kinds.has(event.kind)) &&
    meets(selection.topics, event.topics) &&
    meets(selection.countries, countries)
  );
}
