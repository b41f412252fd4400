import { asFeedError, FeedError } from '../feed-error.js';
import { MAX_EVENTS, MAX_FEED_MS, MAX_LISTED_DATES, MAX_PAGES, MAX_WAIT_MS } from '../limits.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Issue } from '../model/issue.js';
import { newIssue } from '../new-issue.js';
import { sharedOccurrences } from '../snapshot.js';
import { pageFailed, withIssue, type LoadedFeed, type PageReader, type PageSources } from './page-reader.js';
import { joinPages } from './join-pages.js';

interface NextPageOptions extends PageSources {
  readonly now: () => number;
  /** When the first page was asked for, on that clock. */
  readonly startedAt: number;
}

/**
 * Reads the pages after the first: at most {@link MAX_PAGES} in all, none twice, {@link MAX_EVENTS} events in all, within
 * {@link MAX_FEED_MS}, and within {@link MAX_WAIT_MS} while there are no events yet. Reaching a limit is an issue, not an error.
 *
 * The next page must be on the origin of the feed, or of the page that names it, if redirects led elsewhere: the page's author chose which
 * server its visitors ask, and no feed may send them to others. What a feed in the page itself names was written by that author.
 *
 * @param next The key of the second page, or why it may not be asked for.
 * @param reader Has read the first page.
 */
export async function readNextPages(
  next: string | FeedError | null,
  reader: PageReader,
  { signal, fetchPage, onProgress, now, startedAt }: NextPageOptions,
): Promise<LoadedFeed> {
  const { pages, seen } = reader;
  let shownCount = reader.eventCount;
  let failure: FeedError | null = null;
  let issue: Issue | null = null;
  while (next !== null && reader.eventCount < MAX_EVENTS && !issue) {
    const page = pages.length + 1;
    if (next instanceof FeedError) {
      issue = newIssue({ code: 'page-failed', reason: 'not-read', page, cause: next.message }, null);
    } else if (seen.has(next)) {
      issue = newIssue({ code: 'repeated-page', url: next }, null);
    } else if (reader.dateCount > MAX_EVENTS + MAX_LISTED_DATES) {
      const count = reader.dateCount;
      const max = MAX_EVENTS + MAX_LISTED_DATES;
      issue = newIssue({ code: 'invalid-feed-field', reason: 'too-many-items', count, max }, null, 'occurrences');
    } else if (page > MAX_PAGES) {
      issue = newIssue({ code: 'too-many-pages', max: MAX_PAGES }, null);
    } else {
      try {
        seen.add(next);
        const budgetMs = reader.eventCount > 0 ? MAX_FEED_MS : MAX_WAIT_MS;
        const leftMs = startedAt + budgetMs - now();
        if (leftMs <= 0) throw new FeedError('timeout', `All pages took longer than ${budgetMs / 1000} seconds.`);
        next = await reader.read(await fetchPage(next, Math.min(leftMs, MAX_WAIT_MS)));
        const { eventCount } = reader;
        if (eventCount > MAX_EVENTS) pages.push(withoutLast(pages.pop()!, eventCount - MAX_EVENTS));
        const isComplete = typeof next !== 'string' || eventCount >= MAX_EVENTS;
        if (isComplete || eventCount === 0 || eventCount < 2 * shownCount) continue;
        shownCount = eventCount;
        const snapshot = await whole(pages);
        if (!signal.aborted) onProgress?.(snapshot);
      } catch (cause) {
        signal.throwIfAborted();
        failure = asFeedError(cause);
        issue = pageFailed(pages.length + 1, failure);
      }
    }
  }
  if (!issue && (reader.eventCount > MAX_EVENTS || next !== null)) {
    issue = newIssue({ code: 'too-many-events', count: null, max: MAX_EVENTS }, null);
  }
  return { snapshot: withIssue(await whole(pages), issue), failure, texts: reader.texts };
}

const whole = async (pages: readonly FeedSnapshot[]): Promise<FeedSnapshot> =>
  pages.length > 1 ? joinPages(pages) : pages[0]!;

/** The page without its last `count` events, and without the issues that are about these. */
function withoutLast(page: FeedSnapshot, count: number): FeedSnapshot {
  const events = Object.freeze(page.events.slice(0, -count));
  const ids = new Set(events.map((event) => event.id));
  const issues = page.issues.filter(({ eventId }) => eventId === null || ids.has(eventId));
  const occurrences = sharedOccurrences(page.occurrences.filter(({ event }) => ids.has(event.id)));
  return Object.freeze({ ...page, events, occurrences, issues: Object.freeze(issues) });
}
