/** A filter that may yet have something to choose in a view. */
interface AwaitedFilter {
  holds(view: Element): boolean;
}

const filters = new Set<AwaitedFilter>();
const waiting = new Set<() => void>();

/** Whether a view should wait rather than show for a moment what a filter is about to take away. */
export const isHeld = (view: Element): boolean => [...filters].some((filter) => filter.holds(view));

/** Lets views know of a filter. Returns a function that ends that. */
export function awaitFilter(filter: AwaitedFilter): () => void {
  filters.add(filter);
  return () => {
    filters.delete(filter);
    askAgain();
  };
}

/** Calls back when a view that was held may be free. Returns a function that ends that. */
export function whileHeld(callback: () => void): () => void {
  waiting.add(callback);
  return () => waiting.delete(callback);
}

/** Has the views that wait ask again: a filter holds fewer than before. */
export function askAgain(): void {
  for (const callback of [...waiting]) callback();
}
