import { issueText } from '../../core/issue-text.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { rowText } from '../../core/row-text.js';
import { warnOnce } from '../base/warn-once.js';

/** Tells the page author once, in one message for each feed, what is wrong with it: each kind of issue of each source with its count and an example. */
export function reportIssues(tag: string, { url, events }: FeedSnapshot, issues: readonly Issue[]): void {
  /** By source, if there are several, and code. */
  const kinds = new Map<string, { count: number; first: Issue }>();
  for (const issue of issues) {
    const kind = `${issue.source ?? ''}\n${issue.code}`;
    const seen = kinds.get(kind);
    if (seen) seen.count++;
    else kinds.set(kind, { count: 1, first: issue });
  }
  const lines = [...kinds.values()].map(({ count, first }) => {
    const from = first.source ? `${first.source}: ` : '';
    const row = rowText(events.find(({ id }) => id === first.eventId));
    const about = row || (first.eventId === null ? '' : ` (event ${first.eventId})`);
    return `  ${from}${count} × ${first.code}: ${issueText(first)}${about}`;
  });
  warnOnce(
    `<${tag}> ${url}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, listed in the element's "issues" property.\n${lines.join('\n')}`,
  );
}
