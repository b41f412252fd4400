import type { FeedSnapshot } from '../model/feed.js';
import type { Issue, IssueCode } from '../model/issue.js';
import { FeedError, asFeedError } from '../feed-error.js';
import { feedKey } from './feed-key.js';
import type { FeedText } from './feed-source.js';

/** Turns one document into one page of a feed; rejects with a `FeedError`. */
export type ReadFeed = (text: string, about: { url: string; type?: string }) => Promise<FeedSnapshot>;

/** Where the pages of a feed come from. */
export interface PageSources {
  /** The feed's key, or `#id`. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** The first document. */
  readonly first: () => Promise<FeedText>;
  /** Any further one, by its key. */
  readonly fetchPage: (url: string) => Promise<FeedText>;
  /**
   * Called while more pages follow, with those that are read: they can be shown meanwhile. First as soon as there are events, then each time
   * there are twice as many: all together that costs less than showing the whole twice again.
   */
  readonly onProgress?: (snapshot: FeedSnapshot) => void;
}

/** What reading a whole feed needs. */
export interface FeedPagesOptions extends PageSources {
  readonly read: ReadFeed;
  /** One snapshot of several, in order, duplicates collapsed. */
  readonly join: (pages: readonly FeedSnapshot[]) => FeedSnapshot;
}

/** A feed as far as it could be read. */
export interface LoadedFeed {
  readonly snapshot: FeedSnapshot;
  /** Why a page after the first could not be read, or `null`; also recorded as the issue `page-failed`. */
  readonly failure: FeedError | null;
  /** Its documents as they arrived, for who keeps a copy; `null` where they are too large to be kept. */
  readonly texts: readonly FeedText[] | null;
}

/** Reached only by a mistake or by malice: a listing of 20,000 events is none that anybody reads. */
export const MAX_PAGES = 20;
export const MAX_EVENTS = 20_000;
/** Characters, of all pages together, that are held on to until the feed is read. */
const MAX_KEPT = 5_000_000;

/**
 * Reads a feed with its next pages: at most 20, none twice, 20,000 events in all. Reaching a limit is an issue, not an error.
 *
 * The next page must lie on the origin of the feed, or of the page that names it, should redirects have led elsewhere: the page's author
 * chose whom its visitors ask, and no feed may send them on to others. What a feed in the page itself names was written by that author.
 *
 * @throws FeedError where the first page cannot be read; a later one that fails leaves what there is.
 */
export async function loadPages(options: FeedPagesOptions): Promise<LoadedFeed> {
  const { url, signal, read } = options;
  const pages: FeedSnapshot[] = [];
  let texts: FeedText[] | null = [];
  let kept = 0;
  const seen = new Set([url]);
  let room = MAX_EVENTS;
  let overfull = false;
  /** Reads a document as the next page; tells the key of the one after it, `null` for none, or why it may not be asked for. */
  const take = async (text: FeedText): Promise<string | FeedError | null> => {
    seen.add(text.url);
    kept += text.text.length;
    if (kept > MAX_KEPT) texts = null;
    texts?.push(text);
    const page = await read(text.text, text);
    signal.throwIfAborted();
    overfull = page.events.length > room;
    pages.push(overfull ? cut(page, room) : page);
    room -= page.events.length;
    return page.nextUrl === null ? null : nextKey(page.nextUrl, text.url, url);
  };

  let told = 0;
  const tell = (): void => {
    const read = MAX_EVENTS - room;
    if (typeof next !== 'string' || room <= 0 || read === 0 || read < 2 * told) return;
    told = read;
    options.onProgress?.(pages.length > 1 ? options.join(pages) : pages[0]!);
  };

  let next = await take(await options.first());
  tell();
  let failure: FeedError | null = null;
  let issue: Issue | null = null;
  while (next !== null && room > 0 && !issue) {
    if (next instanceof FeedError) {
      issue = about('page-failed', `Page ${pages.length + 1} of the feed was not read. ${next.message}`);
    } else if (seen.has(next)) {
      issue = about(
        'repeated-page',
        `The feed's nextUrl leads back to ${next}, which was read already; its pages end here.`,
      );
    } else if (pages.length >= MAX_PAGES) {
      issue = about('too-many-pages', `The feed has more than ${MAX_PAGES} pages; the rest was not read.`);
    } else {
      try {
        seen.add(next);
        next = await take(await options.fetchPage(next));
        tell();
      } catch (cause) {
        signal.throwIfAborted();
        failure = asFeedError(cause);
        issue = about('page-failed', `Page ${pages.length + 1} of the feed is missing here. ${failure.message}`);
      }
    }
  }
  if (!issue && (overfull || next !== null)) {
    issue = about('too-many-events', `The feed has more than ${MAX_EVENTS} events; the rest was not read.`);
  }
  return { snapshot: finish(pages, issue, options.join), failure, texts };
}

function nextKey(nextUrl: string, from: string, feed: string): string | FeedError {
  const key = feedKey(nextUrl, '');
  if (typeof key !== 'string' || from.startsWith('#')) return key;
  const { origin } = new URL(key);
  if (origin === new URL(from).origin || (!feed.startsWith('#') && origin === new URL(feed).origin)) return key;
  return new FeedError('invalid-src', `The next page ${key} is on another server than the feed.`);
}

function about(code: IssueCode, message: string): Issue {
  return Object.freeze({ code, eventId: null, message });
}

/** The page's first `count` events, with the issues that are about them or about the feed. */
function cut(page: FeedSnapshot, count: number): FeedSnapshot {
  const events = Object.freeze(page.events.slice(0, count));
  const ids = new Set(events.map((event) => event.id));
  const issues = page.issues.filter(({ eventId }) => eventId === null || ids.has(eventId));
  return Object.freeze({ ...page, events, issues: Object.freeze(issues) });
}

function finish(
  pages: readonly FeedSnapshot[],
  issue: Issue | null,
  join: (pages: readonly FeedSnapshot[]) => FeedSnapshot,
): FeedSnapshot {
  const whole = pages.length > 1 ? join(pages) : pages[0]!;
  if (!issue) return whole;
  return Object.freeze({ ...whole, issues: Object.freeze([issue, ...whole.issues]) });
}
