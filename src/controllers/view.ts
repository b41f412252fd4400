import type { Choice } from '../core/listing/choice.js';
import type { Pool } from '../core/listing/listing.js';
import type { FeedSnapshot } from '../core/model/feed.js';

/**
 * The rows of a view before the reader's choice. Filters make their options and counts of them. Another object whenever any of it has
 * changed.
 */
export interface ViewPool extends Pool {
  readonly snapshot: FeedSnapshot;
}

/** A view as filters see it. The view owns its choice; a filter merely sets it. */
export interface EventView {
  readonly choice: Choice;
  /** `null` while there is nothing to choose from. */
  readonly pool: ViewPool | null;
  /** Whether it says aloud what a choice leaves of it. */
  readonly announces: boolean;
  /** Sets what is chosen, which fires no event. `quietly`: another view says what that leaves, or nothing is to be said. */
  choose(choice: Choice, quietly: boolean): void;
  /** Calls back after changes of choice and pool. Returns a function that ends that. */
  subscribe(listener: () => void): () => void;
  /** Moves focus to where the results begin. */
  focusResults(): void;
}

/**
 * Where an element keeps its {@link EventView}: a promise while that is on its way, `null` if there is none. Registered with the page, so
 * that elements of two copies of this library know each other; a change of the interface that old copies could not bear needs another
 * number.
 */
export const VIEW = Symbol.for('ogp-event-view/1');

/** An element that is, or will be, a view. */
export interface ViewElement extends Element {
  readonly [VIEW]: EventView | Promise<unknown> | null;
  /** Resolves when the view shows its feed, or that it failed. */
  readonly ready?: Promise<unknown>;
}

/** Returns the view that an element is; `null` for any other element, or while the view is not there yet. */
export function viewOf(element: Element | null): EventView | null {
  const view = (element as Partial<ViewElement> | null)?.[VIEW] as Partial<EventView> | null | undefined;
  return typeof view?.subscribe === 'function' ? (view as EventView) : null;
}
