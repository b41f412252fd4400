import type { FeedEvent } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Occurrence } from '../core/model/occurrence.js';

/** The events of a feed and their dates, by the id of the event. */
interface FeedIndex {
  readonly events: ReadonlyMap<string, FeedEvent>;
  readonly dates: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Kept as long as the feed is: who writes a page for each event asks for one after the other. */
const indexes = new WeakMap<FeedSnapshot, FeedIndex>();

export function feedIndex(snapshot: FeedSnapshot): FeedIndex {
  let index = indexes.get(snapshot);
  if (!index) {
    const dates = new Map<string, Occurrence[]>();
    for (const date of snapshot.occurrences) {
      const own = dates.get(date.event.id);
      if (own) own.push(date);
      else dates.set(date.event.id, [date]);
    }
    index = { events: new Map(snapshot.events.map((event) => [event.id, event])), dates };
    indexes.set(snapshot, index);
  }
  return index;
}
