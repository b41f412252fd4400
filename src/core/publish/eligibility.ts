import type { FeedEvent } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { entryTimes } from './entry-times.js';

/** The facts about an event without which Google does not show it. */
export type RequiredFact = 'name' | 'day' | 'address';

/** How many events of a feed have all that Google requires of event markup. */
export interface Eligibility {
  /** All but announcements and deadlines, which are no events to Google. */
  readonly events: number;
  readonly eligible: number;
  /** How many events lack each fact. */
  readonly missing: Readonly<Record<RequiredFact, number>>;
}

/**
 * Counts the events that have what Google requires (developers.google.com/search/docs/appearance/structured-data/event): `name`, `startDate`,
 * and a `location` with an address. Since June 2025 it shows no events that are only online. Besides, each event needs a page of its own.
 */
export function eligibility({ events, occurrences }: FeedSnapshot): Eligibility {
  const dates = new Map<FeedEvent, Occurrence[]>();
  for (const date of occurrences) dates.set(date.event, [...(dates.get(date.event) ?? []), date]);
  const missing = { name: 0, day: 0, address: 0 };
  let [count, eligible] = [0, 0];
  for (const event of events) {
    if (event.kind === 'announcement' || event.kind === 'deadline') continue;
    count++;
    const lacks: Readonly<Record<RequiredFact, boolean>> = {
      name: !event.title,
      day: event.recurrence
        ? event.start === null
        : !(dates.get(event) ?? []).some((date) => entryTimes(date) !== null),
      address: !hasAddress(event),
    };
    const facts = (Object.keys(lacks) as RequiredFact[]).filter((fact) => lacks[fact]);
    for (const fact of facts) missing[fact]++;
    if (!facts.length) eligible++;
  }
  return { events: count, eligible, missing };
}

function hasAddress({ location }: FeedEvent): boolean {
  return location !== null && (location.street !== null || location.locality !== null);
}
