/** A filter that may yet have something to choose in a view. */
interface AwaitedFilter {
  holds(view: Element): boolean;
}

const filters = new Set<AwaitedFilter>();
const waiting = new Set<() => void>();

/** Whether a view should wait rather than show for a moment what a filter is about to take away. */
export const isHeld = (view: Element): boolean => [...filters].some((filter) => filter.holds(view));

/** Lets views know of a filter. Answers what ends that. */
export function awaitFilter(filter: AwaitedFilter): () => void {
  filters.add(filter);
  return () => {
    filters.delete(filter);
    askAgain();
  };
}

/** Calls back when a view that was held may be free, until the answer is called. */
export function whileHeld(callback: () => void): () => void {
  waiting.add(callback);
  return () => waiting.delete(callback);
}

/** A filter holds fewer views than before. */
export function askAgain(): void {
  for (const callback of [...waiting]) callback();
}
