import { MAX_EVENTS } from '../../core/limits.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { RawEvent } from '../../core/model/raw-feed.js';
import { normalize } from '../../core/normalize/normalize.js';
import type { Entry } from '../split/current-pages.js';
import type { PublishedFeed } from '../split/feed-document.js';

/**
 * Reads a feed as lists read it. Of more events than they read, it takes those that are next, then those that were last.
 *
 * @param entries When each event is. @param url The address of the feed.
 */
export function readablePart(
  { head, events }: PublishedFeed,
  entries: readonly Entry[],
  url: string,
): Promise<FeedSnapshot> {
  const nearest = entries.length > MAX_EVENTS ? entries.toSorted(byDistance).slice(0, MAX_EVENTS) : [...entries];
  const chosen = nearest
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => JSON.parse(events.text(index)) as RawEvent);
  const members = Object.fromEntries([...head].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  return normalize({ ...members, events: chosen }, { url, format: 'ogp-events' });
}

function byDistance(a: Entry, b: Entry): number {
  if (a.nextMs !== null && b.nextMs !== null) return a.nextMs === b.nextMs ? 0 : a.nextMs - b.nextMs;
  if (a.nextMs !== null || b.nextMs !== null) return a.nextMs === null ? 1 : -1;
  return b.startMs - a.startMs;
}
