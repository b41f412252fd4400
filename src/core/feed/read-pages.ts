import { joinPages } from './join-pages.js';
import { readFeed } from '../read-feed.js';
import { loadPages, type LoadedFeed, type PageSources } from './feed-pages.js';

/** Reads a feed with its next pages. A chunk of its own, fetched side by side with the feed: nobody needs it before. */
export function readPages(sources: PageSources): Promise<LoadedFeed> {
  return loadPages({ ...sources, read: readFeed, join: joinPages });
}
