import type { FeedEvent } from '../../src/core/model/event.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { issueText } from '../../src/core/issue-text.js';
import type { Fault, IssueCode } from '../../src/core/model/issue.js';
import { readFeed } from '../../src/core/read-feed.js';

/** A feed as its publisher writes it. */
export function feedText(events: unknown, head: Record<string, unknown> = {}): string {
  return JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'A feed', language: 'en', events, ...head });
}

/** Reads events through the front door. */
export function readEvents(events: unknown, head: Record<string, unknown> = {}): Promise<FeedSnapshot> {
  return readFeed(feedText(events, head), { url: 'https://feed.example/events.json' });
}

/** Reads one event, sound but for what the test says. */
export async function readEvent(fields: Record<string, unknown>, head?: Record<string, unknown>): Promise<FeedEvent> {
  const { events } = await readEvents([{ id: 'a', title: 'An event', start: '2027-05-18', ...fields }], head);
  return events[0]!;
}

/** The codes of an event's or feed's issues. */
export function codes({ issues }: Pick<FeedSnapshot, 'issues'>): IssueCode[] {
  return issues.map(({ code }) => code);
}

/** The sentence that a page author reads about a fault. */
export const sentence = (fault: Fault): string => issueText({ ...fault, eventId: null });

/** A value's text in its first language. */
export function words(text: FeedEvent['title']): string | undefined {
  return text?.[0].value;
}
