import { FeedError } from '../feed-error.js';
import type { Format } from '../formats/format.js';
import { feedAddress } from '../formats/requests.js';
import { fetchFeed, type FeedText } from './feed-source.js';
import type { FeedLoad } from './feed-store.js';

interface LoadFeedOptions {
  /** For a feed that is in the page already: returns its text now. Only its next pages are fetched. */
  readonly inline?: () => FeedText;
  /** The formats to try. Default: all that this library reads. */
  readonly formats?: readonly Format[];
}

/**
 * Returns a function that loads a feed, next pages and all.
 *
 * @param url Its key, or `#id`.
 */
export function loadFeed(url: string, { inline, formats }: LoadFeedOptions = {}): FeedLoad {
  return async ({ signal, cache, onProgress }) => {
    const fetchPage = (page: string): Promise<FeedText> => fetchFeed(page, { signal, cache });
    // The reader travels side by side with the feed: a countdown to a plain date never needs it, and here it costs no waiting.
    const reader = importReader();
    const first = inline ? Promise.resolve(inline()) : fetchPage(feedAddress(url, formats));
    // If the feed fails first, nobody asks for the reader, and the other way round.
    reader.catch(() => undefined);
    first.catch(() => undefined);
    const text = await first;
    const { readPages } = await reader;
    return readPages({ url, signal, first: async () => text, fetchPage, onProgress, formats });
  };
}

async function importReader(): Promise<typeof import('./feed-pages.js')> {
  try {
    return await import('./feed-pages.js');
  } catch (cause) {
    throw new FeedError('chunk', 'The part of the library that reads feeds did not load from beside the script.', {
      cause,
    });
  }
}
