import type { FeedSnapshot } from '../model/feed.js';
import type { Issue } from '../model/issue.js';
import { newIssue } from '../new-issue.js';
import { sharedOccurrences } from '../snapshot.js';
import { FeedError, asFeedError } from '../feed-error.js';
import type { Format } from '../formats/format.js';
import { MAX_EVENTS, MAX_LISTED_DATES, MAX_FEED_MS, MAX_PAGES, MAX_WAIT_MS } from '../limits.js';
import { readFeed } from '../read-feed.js';
import { feedKey } from './feed-key.js';
import type { FeedText } from './feed-source.js';
import { joinPages } from './join-pages.js';
import type { SourceOptions } from '../source-options.js';

/** Where the pages of a feed come from. */
export interface PageSources {
  /** The feed's key, or `#id`. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** Resolves to the first document. */
  readonly first: () => Promise<FeedText>;
  /** Resolves to a later document, by its key, within so many milliseconds. */
  readonly fetchPage: (url: string, timeoutMs: number) => Promise<FeedText>;
  /** Returns milliseconds of a real clock; only tests replace it. */
  readonly now?: () => number;
  /**
   * Called with the pages read so far while more follow: they can be shown meanwhile. First as soon as there are events, then each time
   * there are twice as many: all these calls together cost less than showing the whole feed twice more.
   */
  readonly onProgress?: (snapshot: FeedSnapshot) => void;
  /** The formats to try. Default: all that this library reads. */
  readonly formats?: readonly Format[];
  /** The words of the page's author about the source. Default: none. */
  readonly source?: SourceOptions;
}

/** A feed as far as it could be read. */
export interface LoadedFeed {
  readonly snapshot: FeedSnapshot;
  /** Why a page after the first could not be read, or `null`; also recorded as the issue `page-failed`. */
  readonly failure: FeedError | null;
  /** Its documents as they arrived, to be kept as a copy; `null` if they are too large for that. */
  readonly texts: readonly FeedText[] | null;
}

const realNow = (): number => performance.now();

/** Characters, of all pages together, that are held until the feed is read. */
const MAX_KEPT = 5_000_000;

/**
 * Reads a feed with its next pages: at most {@link MAX_PAGES}, none twice, {@link MAX_EVENTS} events in all, within {@link MAX_FEED_MS}, and
 * within {@link MAX_WAIT_MS} while there are no events yet. Reaching a limit is an issue, not an error.
 *
 * The next page must be on the origin of the feed, or of the page that names it, if redirects led elsewhere: the page's author chose which
 * server its visitors ask, and no feed may send them to others. What a feed in the page itself names was written by that author.
 *
 * @throws FeedError if the first page cannot be read; a later one that fails leaves what there is.
 */
export async function readPages(sources: PageSources): Promise<LoadedFeed> {
  const { url, signal, formats, source, now = realNow } = sources;
  const startedAt = now();
  const pages: FeedSnapshot[] = [];
  let texts: FeedText[] | null = [];
  let textLength = 0;
  const seen = new Set([url]);
  let eventCount = 0;
  let dateCount = 0;
  /** Reads a document as the next page. @returns The key of the page after it, `null` for none, or why it may not be asked for. */
  const readPage = async (document: FeedText): Promise<string | FeedError | null> => {
    seen.add(document.url);
    textLength += document.text.length;
    if (textLength > MAX_KEPT) texts = null;
    texts?.push(document);
    const { charset, isGuess = false } = document;
    const charsetIssue = charset ? newIssue({ code: 'not-utf-8', readAs: charset, isGuess }, null) : null;
    const page = withIssue(await readFeed(document.text, { ...document, source }, formats), charsetIssue);
    signal.throwIfAborted();
    pages.push(firstEvents(page, MAX_EVENTS - eventCount));
    eventCount += page.events.length;
    dateCount += page.occurrences.length;
    if (page.nextUrl !== null) return nextKey(page.nextUrl, document.url, url);
    const isUnsound = page.issues.some(({ eventId, field }) => eventId === null && field === 'nextUrl');
    return isUnsound ? new FeedError('invalid-src', 'Its nextUrl is no web address.') : null;
  };

  let shownCount = 0;
  const showProgress = async (): Promise<void> => {
    const isComplete = typeof next !== 'string' || eventCount >= MAX_EVENTS;
    if (isComplete || eventCount === 0 || eventCount < 2 * shownCount) return;
    shownCount = eventCount;
    const snapshot = await whole(pages);
    if (!signal.aborted) sources.onProgress?.(snapshot);
  };

  let next = await readPage(await sources.first());
  await showProgress();
  let failure: FeedError | null = null;
  let issue: Issue | null = null;
  while (next !== null && eventCount < MAX_EVENTS && !issue) {
    if (next instanceof FeedError) {
      issue = newIssue({ code: 'page-failed', reason: 'not-read', page: pages.length + 1, cause: next.message }, null);
    } else if (seen.has(next)) {
      issue = newIssue({ code: 'repeated-page', url: next }, null);
    } else if (dateCount > MAX_EVENTS + MAX_LISTED_DATES) {
      const count = dateCount;
      const max = MAX_EVENTS + MAX_LISTED_DATES;
      issue = newIssue({ code: 'invalid-feed-field', reason: 'too-many-items', count, max }, null, 'occurrences');
    } else if (pages.length >= MAX_PAGES) {
      issue = newIssue({ code: 'too-many-pages', max: MAX_PAGES }, null);
    } else {
      try {
        seen.add(next);
        const budgetMs = eventCount > 0 ? MAX_FEED_MS : MAX_WAIT_MS;
        const leftMs = startedAt + budgetMs - now();
        if (leftMs <= 0) throw new FeedError('timeout', `All pages took longer than ${budgetMs / 1000} seconds.`);
        next = await readPage(await sources.fetchPage(next, Math.min(leftMs, MAX_WAIT_MS)));
        await showProgress();
      } catch (cause) {
        signal.throwIfAborted();
        failure = asFeedError(cause);
        issue = newIssue(
          { code: 'page-failed', reason: 'failed', page: pages.length + 1, cause: failure.message },
          null,
        );
      }
    }
  }
  if (!issue && (eventCount > MAX_EVENTS || next !== null)) {
    issue = newIssue({ code: 'too-many-events', count: null, max: MAX_EVENTS }, null);
  }
  return { snapshot: withIssue(await whole(pages), issue), failure, texts };
}

/** @param from The URL of the document that names the next page. @param feed The feed's key. */
function nextKey(nextUrl: string, from: string, feed: string): string | FeedError {
  const key = feedKey(nextUrl, '');
  if (typeof key !== 'string' || from.startsWith('#')) return key;
  const { origin } = new URL(key);
  if (origin === new URL(from).origin || (!feed.startsWith('#') && origin === new URL(feed).origin)) return key;
  return new FeedError('invalid-src', `The next page ${key} is on another server than the feed.`);
}

/** The page with no more than its first `count` events, and the issues that are about them or about the feed. */
function firstEvents(page: FeedSnapshot, count: number): FeedSnapshot {
  if (page.events.length <= count) return page;
  const events = Object.freeze(page.events.slice(0, count));
  const ids = new Set(events.map((event) => event.id));
  const issues = page.issues.filter(({ eventId }) => eventId === null || ids.has(eventId));
  const occurrences = sharedOccurrences(page.occurrences.filter(({ event }) => ids.has(event.id)));
  return Object.freeze({ ...page, events, occurrences, issues: Object.freeze(issues) });
}

const whole = async (pages: readonly FeedSnapshot[]): Promise<FeedSnapshot> =>
  pages.length > 1 ? joinPages(pages) : pages[0]!;

function withIssue(snapshot: FeedSnapshot, issue: Issue | null): FeedSnapshot {
  if (!issue) return snapshot;
  return Object.freeze({ ...snapshot, issues: Object.freeze([issue, ...snapshot.issues]) });
}
