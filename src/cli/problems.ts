import { issueText } from '../core/issue-text.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Issue } from '../core/model/issue.js';

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
  const titles = new Map(events.map(({ id, title }) => [id, title?.[0].value]));
  const lines = [...kinds.values()].slice(0, MAX_ISSUES).map(([issue, ...more]) => {
    const who = issue!.eventId === null ? '' : `${titles.get(issue!.eventId) ?? issue!.eventId}: `;
    return `${who}${issueText(issue!)}${more.length ? ` (and ${more.length} more like it)` : ''}`;
  });
  return kinds.size > MAX_ISSUES ? [...lines, `… and ${kinds.size - MAX_ISSUES} more kinds of problems.`] : lines;
}
