import type { FeedSnapshot } from '../model/feed.js';
import type { Issue } from '../model/issue.js';
import { newIssue } from '../new-issue.js';
import { FeedError } from '../feed-error.js';
import type { Format } from '../formats/format.js';
import { readFeed } from '../read-feed.js';
import { feedKey } from './feed-key.js';
import type { FeedText } from './feed-source.js';
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

/** Characters, of all pages together, that are held until the feed is read. */
const MAX_KEPT = 5_000_000;

/** Reads the pages of a feed one by one, and holds what has been read. */
export class PageReader {
  readonly pages: FeedSnapshot[] = [];
  /** Their documents; `null` if they are too large to be kept. */
  texts: FeedText[] | null = [];
  eventCount = 0;
  dateCount = 0;
  /** The keys of all that was asked for. */
  readonly seen: Set<string>;
  readonly #sources: PageSources;
  #textLength = 0;

  constructor(sources: PageSources) {
    this.#sources = sources;
    this.seen = new Set([sources.url]);
  }

  /** Reads a document as the next page. @returns The key of the page after it, `null` for none, or why it may not be asked for. */
  async read(document: FeedText): Promise<string | FeedError | null> {
    const { url, signal, formats, source } = this.#sources;
    this.seen.add(document.url);
    this.#textLength += document.text.length;
    if (this.#textLength > MAX_KEPT) this.texts = null;
    this.texts?.push(document);
    const { charset, isGuess = false } = document;
    const charsetIssue = charset ? newIssue({ code: 'not-utf-8', readAs: charset, isGuess }, null) : null;
    const page = withIssue(await readFeed(document.text, { ...document, source }, formats), charsetIssue);
    signal.throwIfAborted();
    this.pages.push(page);
    this.eventCount += page.events.length;
    this.dateCount += page.occurrences.length;
    if (page.nextUrl !== null) return nextKey(page.nextUrl, document.url, url);
    const isUnsound = page.issues.some(({ eventId, field }) => eventId === null && field === 'nextUrl');
    return isUnsound ? new FeedError('invalid-src', 'Its nextUrl is no web address.') : null;
  }
}

/** Returns the issue of a page that could not be read. */
export const pageFailed = (page: number, { message: cause }: FeedError): Issue =>
  newIssue({ code: 'page-failed', reason: 'failed', page, cause }, null);

/** @param from The URL of the document that names the next page. @param feed The feed's key. */
function nextKey(nextUrl: string, from: string, feed: string): string | FeedError {
  const key = feedKey(nextUrl, '');
  if (typeof key !== 'string' || from.startsWith('#')) return key;
  const { origin } = new URL(key);
  if (origin === new URL(from).origin || (!feed.startsWith('#') && origin === new URL(feed).origin)) return key;
  return new FeedError('invalid-src', `The next page ${key} is on another server than the feed.`);
}

/** Returns the snapshot with one more issue of the feed, before all others. */
export function withIssue(snapshot: FeedSnapshot, issue: Issue | null): FeedSnapshot {
  if (!issue) return snapshot;
  return Object.freeze({ ...snapshot, issues: Object.freeze([issue, ...snapshot.issues]) });
}
