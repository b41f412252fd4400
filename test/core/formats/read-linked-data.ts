import type { FeedEvent } from '../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';

export const context = 'https://schema.org';

/** A sound event, at the address that {@link readLinkedData} pretends to read. */
export const hearing = {
  '@context': context,
  '@type': 'Event',
  '@id': 'https://city.example/agenda/1',
  name: 'Hearing',
  startDate: '2027-05-18T18:00-03:00',
};

/** Reads a document as one of schema.org's vocabulary, unless another type is given. */
export function readLinkedData(document: unknown, type = 'application/ld+json'): Promise<FeedSnapshot> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return readFeed(text, { url: 'https://city.example/agenda', type });
}

/** Reads one event, sound but for what the test says. */
export async function readHearing(fields: Record<string, unknown>): Promise<FeedEvent> {
  const { events } = await readLinkedData({ ...hearing, ...fields });
  return events[0]!;
}

/** Issues as `code field`. */
export const faults = ({ issues }: Pick<FeedEvent, 'issues'>): string[] =>
  issues.map(({ code, field }) => (field ? `${code} ${field}` : code));
