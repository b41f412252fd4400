import type { FeedEvent, FeedHead } from './model/event.js';
import type { FeedSnapshot } from './model/feed.js';
import type { Issue } from './model/issue.js';
import type { Occurrence } from './model/occurrence.js';

/**
 * Returns a frozen head for the events of a feed to share.
 *
 * JSON leaves it out of an event: a snapshot says the same itself, and 20,000 copies of it would fill the memory. Structured clones keep the
 * one object.
 */
export function sharedHead(head: FeedHead): FeedHead {
  const toJSON = (key: string): FeedHead | undefined => (key === 'feed' ? undefined : head);
  return Object.freeze(Object.defineProperty({ ...head }, 'toJSON', { value: toJSON }));
}

/** Returns a frozen snapshot. Its issues are the feed's own and then its events'. */
export function snapshotOf(
  head: FeedHead,
  nextUrl: string | null,
  events: readonly FeedEvent[],
  occurrences: readonly Occurrence[],
  feedIssues: readonly Issue[],
): FeedSnapshot {
  const issues = [...feedIssues];
  for (const event of events) for (const issue of event.issues) issues.push(issue);
  return Object.freeze({
    ...head,
    nextUrl,
    events: Object.freeze(events),
    occurrences: sharedOccurrences(occurrences),
    issues: Object.freeze(issues),
  });
}

/** Returns a frozen list. JSON leaves it out: its events are there already, and each would be there twice. */
export function sharedOccurrences(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return Object.freeze(Object.defineProperty(occurrences, 'toJSON', { value: () => undefined }));
}

/** Whether there are announcements, such as posts, and nothing else. */
export const areAnnouncements = ({ events }: FeedSnapshot): boolean =>
  events.length > 0 && events.every(({ kind }) => kind === 'announcement');

/** Whether a document was read in which there are no events at all, not even past ones: it may well be the wrong document. */
export const isWithoutEvents = ({ events, issues }: FeedSnapshot): boolean =>
  !events.length && issues.some(({ code }) => code === 'no-events');
