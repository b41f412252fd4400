import { MAX_EVENTS } from '../../core/limits.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Entry } from '../split/current-pages.js';
import type { PublishedFeed } from '../split/feed-document.js';
import { readEvents } from './feed-parts.js';

/**
 * Reads a feed as lists read it. Of more events than they read, it takes those that are next, then those that were last.
 *
 * @param entries When each event is. @param url The address of the feed.
 */
export function readablePart(feed: PublishedFeed, entries: readonly Entry[], url: string): Promise<FeedSnapshot> {
  const nearest = entries.length > MAX_EVENTS ? entries.toSorted(byDistance).slice(0, MAX_EVENTS) : [...entries];
  return readEvents(
    feed,
    nearest.sort((a, b) => a.index - b.index),
    url,
  );
}

function byDistance(a: Entry, b: Entry): number {
  if (a.nextMs !== null && b.nextMs !== null) return a.nextMs === b.nextMs ? 0 : a.nextMs - b.nextMs;
  if (a.nextMs !== null || b.nextMs !== null) return a.nextMs === null ? 1 : -1;
  return b.startMs - a.startMs;
}
