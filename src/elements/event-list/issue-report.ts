import { issueText } from '../../core/issue-text.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { warnOnce } from '../base/warn-once.js';

/** Tells the page author once, in one message for each feed, what is wrong with it: each kind of issue with its count and an example. */
export function reportIssues(tag: string, { url }: FeedSnapshot, issues: readonly Issue[]): void {
  const byCode = new Map<string, { count: number; first: Issue }>();
  for (const issue of issues) {
    const seen = byCode.get(issue.code);
    if (seen) seen.count++;
    else byCode.set(issue.code, { count: 1, first: issue });
  }
  const lines = [...byCode].map(([code, { count, first }]) => {
    const about = first.eventId === null ? '' : ` (event ${first.eventId})`;
    return `  ${count} × ${code}: ${issueText(first)}${about}`;
  });
  warnOnce(
    `<${tag}> ${url}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, listed in the element's "issues" property.\n${lines.join('\n')}`,
  );
}
