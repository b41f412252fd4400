import type { FeedEvent } from './model/event.js';
import type { FeedSnapshot } from './model/feed.js';
import type { Issue } from './model/issue.js';

/** What a snapshot says of the feed as a whole. */
export type FeedHead = Omit<FeedSnapshot, 'events' | 'issues'>;

/** A frozen snapshot; its issues are the feed's own and then its events'. */
export function snapshotOf(head: FeedHead, events: readonly FeedEvent[], feedIssues: readonly Issue[]): FeedSnapshot {
  const issues = [...feedIssues];
  for (const event of events) for (const issue of event.issues) issues.push(issue);
  return Object.freeze({ ...head, events: Object.freeze(events), issues: Object.freeze(issues) });
}
