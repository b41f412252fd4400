import { issueText } from '../core/issue-text.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Issue } from '../core/model/issue.js';
import { rowText } from '../core/row-text.js';

/** Problems of a feed that are printed, one of a kind. */
const MAX_ISSUES = 20;

/** Returns the problems of a feed as sentences, one of each kind. */
export function problems({ issues, events }: FeedSnapshot): string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${'reason' in issue ? issue.reason : ''}`;
    const known = kinds.get(key);
    if (known) known.push(issue);
    else kinds.set(key, [issue]);
  }
  const byId = new Map(events.map((event) => [event.id, event]));
  const lines = [...kinds.values()].slice(0, MAX_ISSUES).map(([issue, ...more]) => {
    const { eventId } = issue!;
    const event = eventId === null ? undefined : byId.get(eventId);
    const who = eventId === null ? '' : `${event?.title?.[0].value ?? eventId}${rowText(event)}: `;
    return `${who}${issueText(issue!)}${more.length ? ` (and ${more.length} more like it)` : ''}`;
  });
  return kinds.size > MAX_ISSUES ? [...lines, `… and ${kinds.size - MAX_ISSUES} more kinds of problems.`] : lines;
}
