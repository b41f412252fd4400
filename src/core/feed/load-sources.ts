import { chunkError } from '../feed-error.js';

/** Loads what reads and applies the options of sources. @throws FeedError `chunk`. */
export const loadSources = (): Promise<typeof import('./sources.js')> =>
  import('./sources.js').catch((cause: unknown) => {
    throw chunkError('knows sources', cause);
  });
