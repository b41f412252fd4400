import type { Choice } from '../core/listing/choice.js';
import type { Row } from '../core/listing/row.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { ZoneChoice } from '../core/time/display.js';

/** What a view could show, for a filter to count: another object whenever any of it has changed. */
export interface ViewFacts {
  readonly snapshot: FeedSnapshot;
  /** Every date that the page author admits, whenever it is: what the options of a filter are made of. */
  readonly admitted: readonly Occurrence[];
  /** Those that are shown while nothing is chosen, in order: what the counts are made of. */
  readonly rows: readonly Row[];
  /** Whether the dates of a series are one entry. */
  readonly collapsed: boolean;
  /** Whose clock is shown, and the reader's own: "today" is a day on it. */
  readonly zone: ZoneChoice;
  readonly viewer: string;
  /** Epoch milliseconds at which this was worked out. */
  readonly nowMs: number;
}

/** What a filter may read of a view, and set. The view owns its choice; a filter merely sets it. */
export interface EventView {
  readonly choice: Choice;
  /** Whether it says aloud what a choice leaves of it. */
  readonly speaks: boolean;
  /** `null` while there is nothing to count. */
  readonly facts: ViewFacts | null;
  /** Sets what is chosen, which fires no event. `quietly`: another view says what that leaves, or nothing is to be said. */
  choose(choice: Choice, quietly: boolean): void;
  /** Tells of changes of choice and facts, until the answer is called. */
  subscribe(listener: () => void): () => void;
  /** Moves focus to where the results begin. */
  focusResults(): void;
}

/**
 * Where an element keeps its {@link EventView}. Registered with the page, so that elements of two copies of this library know each other;
 * a change of the interface that old copies could not bear needs another number.
 */
export const VIEW = Symbol.for('ogp-event-view/1');

/** The view that an element is; `null` for any other, or while it is not yet defined. */
export function viewOf(element: Element | null): EventView | null {
  const view = (element as { readonly [VIEW]?: Partial<EventView> } | null)?.[VIEW];
  return typeof view?.subscribe === 'function' ? (view as EventView) : null;
}
