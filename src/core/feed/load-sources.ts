import { FeedError } from '../feed-error.js';

/** Loads what reads and applies the options of sources. @throws FeedError `chunk`. */
export const loadSources = (): Promise<typeof import('./sources.js')> =>
  import('./sources.js').catch((cause: unknown) => {
    throw new FeedError('chunk', 'The part of ogp-event-widgets that knows sources did not load.', { cause });
  });
