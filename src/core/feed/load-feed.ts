import { joinPages } from '../duplicates.js';
import { readFeed } from '../read-feed.js';
import { loadPages } from './feed-pages.js';
import { fetchFeed, type FeedText } from './feed-source.js';
import type { FeedLoad } from './feed-store.js';

/**
 * How a feed is read for real, next pages and all.
 *
 * @param url Its key, or `#id`.
 * @param inline For a feed that is already in the page: its text now. Only its next pages are fetched.
 */
export function loadFeed(url: string, inline?: () => FeedText): FeedLoad {
  return ({ signal, cache, onFirstPage }) => {
    const fetchPage = (page: string): Promise<FeedText> => fetchFeed(page, { signal, cache });
    return loadPages({
      url,
      signal,
      first: async () => inline?.() ?? fetchPage(url),
      fetchPage,
      read: readFeed,
      join: joinPages,
      onFirstPage,
    });
  };
}
