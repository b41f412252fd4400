import type { FeedSnapshot } from '../../core/model/feed.js';
import type { RawEvent } from '../../core/model/raw-feed.js';
import { normalize } from '../../core/normalize/normalize.js';
import type { EventsByParts } from '../render/plan-event-pages.js';
import type { Entry } from '../split/current-pages.js';
import type { PublishedFeed } from '../split/feed-document.js';

/** Events of a part, besides those that they are part of. */
const PART = 500;

/** Reads events of a feed as lists read them. @param url The address of the feed. */
export function readEvents(
  { head, events }: PublishedFeed,
  entries: readonly Entry[],
  url: string,
): Promise<FeedSnapshot> {
  const members = Object.fromEntries([...head].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  const chosen = entries.map(({ index }) => JSON.parse(events.text(index)) as RawEvent);
  return normalize({ ...members, events: chosen }, { url, format: 'ogp-events' });
}

/** A feed of any size as parts, of which one is in memory. @param url The address of the feed. */
export function eventsByParts(
  feed: PublishedFeed,
  entries: readonly Entry[],
  url: string,
): Omit<EventsByParts, 'isInCalendars'> {
  const numbers = new Map<string, number>();
  const known = entries.filter((entry): entry is Entry & { id: string } => entry.id !== null);
  known.forEach(({ id }, i) => numbers.set(id, i));
  let last: { readonly number: number; readonly snapshot: Promise<FeedSnapshot> } | null = null;
  const partOf = (id: string): Promise<FeedSnapshot> => {
    const number = Math.floor(numbers.get(id)! / PART);
    if (last?.number !== number) {
      const wanted = new Set(known.slice(number * PART, (number + 1) * PART));
      // A set goes on to what is added meanwhile.
      for (const entry of wanted) {
        for (const parent of entry.partOf) if (numbers.has(parent)) wanted.add(known[numbers.get(parent)!]!);
      }
      last = { number, snapshot: readEvents(feed, [...wanted], url) };
    }
    return last.snapshot;
  };
  return { ids: [...numbers.keys()], partOf, areAll: true };
}
