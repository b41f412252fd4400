import type { Format } from '../formats/format.js';
import { feedAddress } from '../formats/requests.js';
import { readPages } from './feed-pages.js';
import { fetchFeed, type FeedText } from './feed-source.js';
import type { FeedLoad } from './feed-store.js';
import type { RequestRules } from './request-rules.js';
import type { SourceOptions } from '../source-options.js';

interface LoadFeedOptions {
  /** For a feed that is in the page already: returns its text now. Only its next pages are fetched. */
  readonly inline?: () => FeedText;
  /** Default: `DEFAULT_RULES`. */
  readonly rules?: RequestRules;
  /** The words of the page's author about the source. Default: none. */
  readonly source?: SourceOptions;
  /** The formats to try. Default: all that this library reads. */
  readonly formats?: readonly Format[];
}

/**
 * Returns a function that loads a feed, next pages and all.
 *
 * @param url Its key, or `#id`.
 */
export function loadFeed(url: string, { inline, rules, source, formats }: LoadFeedOptions = {}): FeedLoad {
  return ({ signal, cache, onProgress }) => {
    const fetchPage = (page: string, timeoutMs?: number): Promise<FeedText> =>
      fetchFeed(page, { signal, cache, rules, timeoutMs });
    const first = async (): Promise<FeedText> => (inline ? inline() : fetchPage(feedAddress(url, formats)));
    return readPages({ url, signal, first, fetchPage, onProgress, formats, source });
  };
}
