/** Counts and chooses. Loaded by the first view that has a choice or a filter, kept for all. */
export type FilterEngine = typeof import('./filter-engine.js');

let engine: FilterEngine | null = null;
let loading: Promise<FilterEngine | null> | null = null;

/** Returns the engine if it is here already. */
export const filterEngine = (): FilterEngine | null => engine;

/** Loads the engine, once a page. Returns `null` if that fails, which the console says; the next call tries again. */
export async function loadFilterEngine(): Promise<FilterEngine | null> {
  loading ??= import('./filter-engine.js').then(
    (module) => (engine = module),
    (error: unknown) => {
      loading = null;
      console.warn('ogp-event-widgets: what filters events did not load; all are shown instead.', error);
      return null;
    },
  );
  return loading;
}
