import { readPages } from '../../core/feed/feed-pages.js';
import type { FeedText } from '../../core/feed/feed-source.js';
import type { LoadedFeed } from '../../core/feed/page-reader.js';
import { retryAfter } from '../../core/feed/retry-after.js';
import { asFeedError, FeedError } from '../../core/feed-error.js';
import { issueText } from '../../core/issue-text.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { RawEvent } from '../../core/model/raw-feed.js';
import { withDateIssues } from '../../core/occurrences.js';
import { Losses } from '../../core/publish/losses.js';
import { toOgpEvents } from '../../core/publish/ogp-events.js';
import { rowText } from '../../core/row-text.js';
import { pickText } from '../../core/text.js';
import { DAY } from '../../core/time/units.js';
import { toldOnce } from '../../embed/told-once.js';
import { version } from '../version.js';
import { readSource } from '../read-source.js';
import type { PoliteFetch } from './polite-fetch.js';
import type { ListedSource } from './source-list.js';
import { sha256, worldId } from './source-name.js';
import type { CopyHead, CountedIssue, KnownDocument } from './state.js';

/** The result of asking a source. */
type Loaded =
  | {
      readonly kind: 'new';
      readonly head: CopyHead;
      readonly events: readonly RawEvent[];
      readonly texts: readonly FeedText[];
    }
  | { readonly kind: 'unchanged' }
  /** The last good copy stays, if there is one. */
  | { readonly kind: 'failed'; readonly message: string; readonly notBefore: number | null };

interface LoadOptions {
  readonly polite: PoliteFetch;
  readonly now: () => number;
  /** Refuses a feed that has lost more than half of its events. */
  readonly strict: boolean;
}

const MAX_REDIRECTS = 5;
/** A server that asks for a longer pause is asked again by the next run. */
const MAX_PAUSE_MS = 10_000;
const MAX_ISSUES = 20;
const MAX_NAMED = 3;

/** A server asks for a pause. */
class Pause extends Error {
  readonly untilMs: number;

  constructor(message: string, untilMs: number) {
    super(message);
    this.untilMs = untilMs;
  }
}

/**
 * Asks a source for its feed, next pages and all, and judges whether that may stand in for the last good copy. Never rejects.
 *
 * @param copy The last good copy, if it is still one. @param isOld Whether it is older than the source allows.
 */
export async function loadSource(
  source: ListedSource,
  copy: CopyHead | null,
  isOld: boolean,
  options: LoadOptions,
): Promise<Loaded> {
  const documents = new Documents(source, copy, options);
  try {
    if (copy?.version === version() && (await documents.areUnchanged())) return { kind: 'unchanged' };
    const { signal } = new AbortController();
    const get = (url: string): Promise<FeedText> => documents.get(url);
    const first = (): Promise<FeedText> => get(source.url);
    const loaded = await readPages({ url: source.url, signal, first, fetchPage: get, source: source.options });
    const texts = documents.texts();
    const fault = faultOf(loaded, texts, isOld ? null : copy, options.strict);
    if (fault) return { kind: 'failed', message: fault, notBefore: null };
    const events = writtenEvents(loaded.snapshot, source.url);
    const head = await headOf(loaded, source, documents.known(), options.now(), copy);
    return { kind: 'new', ...events, head: { ...head, feed: events.feed }, texts };
  } catch (cause) {
    const notBefore = cause instanceof Pause ? cause.untilMs : null;
    const message = cause instanceof Pause ? cause.message : asFeedError(cause).message;
    return { kind: 'failed', message, notBefore };
  }
}

/** The documents of a source: each asked for once a run (again only where one before it has changed after all), and only for news. */
class Documents {
  readonly #source: ListedSource;
  readonly #copy: CopyHead | null;
  readonly #options: LoadOptions;
  /** In the order in which they came. */
  readonly #got = new Map<string, { readonly text: FeedText; readonly known: KnownDocument }>();

  constructor(source: ListedSource, copy: CopyHead | null, options: LoadOptions) {
    this.#source = source;
    this.#copy = copy;
    this.#options = options;
  }

  /** Returns whether all documents are as they were. */
  async areUnchanged(): Promise<boolean> {
    for (const known of this.#copy?.documents ?? []) {
      const got = await this.#ask(known.url, known);
      if (got && got.known.sha256 !== known.sha256) return false;
    }
    return Boolean(this.#copy?.documents.length);
  }

  async get(url: string): Promise<FeedText> {
    return (this.#got.get(url) ?? (await this.#ask(url, null)))!.text;
  }

  known = (): readonly KnownDocument[] => [...this.#got.values()].map(({ known }) => known);
  texts = (): readonly FeedText[] => [...this.#got.values()].map(({ text }) => text);

  /** @param known What to compare with. @returns `null` if the server says that nothing has changed. */
  async #ask(url: string, known: KnownDocument | null): Promise<{ text: FeedText; known: KnownDocument } | null> {
    const conditions = {
      ...(known?.etag && { 'If-None-Match': known.etag }),
      ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
    };
    for (let tries = 1; ; tries++) {
      const fetch = this.#options.polite.for(this.#source.url);
      const surroundings = { fetch, input: () => Promise.reject(new Error('An address is no input.')) };
      const answer = await readSource(url, surroundings, { headers: conditions, maxRedirects: MAX_REDIRECTS });
      const { status, headers, document } = answer;
      if (status === 304 && known) return null;
      if (document) {
        const got = {
          text: document,
          known: {
            url,
            etag: headers?.get('ETag') ?? null,
            lastModified: headers?.get('Last-Modified') ?? null,
            sha256: sha256(document.text),
          },
        };
        this.#got.set(url, got);
        return got;
      }
      const message = `${answer.address} answered with HTTP status ${status}.`;
      const pauseMs = retryAfter(headers?.get('Retry-After') ?? null, this.#options.now());
      if (pauseMs === null) throw new FeedError('http', message, { status: status ?? undefined });
      if (pauseMs > MAX_PAUSE_MS || tries > 1) {
        throw new Pause(`${message} It asks for a pause.`, this.#options.now() + Math.min(pauseMs, 7 * DAY));
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

export const counted = (events: number): string => `${events} ${events === 1 ? 'event' : 'events'}`;

const isCut = ({ issues }: FeedSnapshot): boolean =>
  issues.some(({ code, eventId }) => eventId === null && (code === 'cut-off' || code === 'cut-short'));

/** Whether a feed is a page for people that describes its events. */
export const isPage = (format: string, [text]: readonly FeedText[]): boolean =>
  format === 'schema-org' && /^\s*</.test(text?.text ?? '');

/** Returns why a feed may not stand in for the last good copy; `null` if it may. */
function faultOf(
  { snapshot, failure }: LoadedFeed,
  texts: readonly FeedText[],
  copy: CopyHead | null,
  strict: boolean,
): string | null {
  if (!copy) return null;
  const count = snapshot.events.length;
  // The page of a server that has lost the feed may describe other events.
  if (copy.format !== snapshot.format && isPage(snapshot.format, texts)) return 'It is a web page now, and no feed.';
  if (failure) return `Only a part of its pages could be read: ${failure.message}`;
  if (copy.events && !count) return `It has no events any more; it had ${copy.events}.`;
  if (isCut(snapshot) && !copy.isCut) return 'It ends in the middle.';
  if (strict && count < copy.events / 2) return `It has ${counted(count)} instead of ${copy.events} (--strict).`;
  return null;
}

/** Returns the events as they are kept: each with its own languages and zone, under an id that no other source gives. */
function writtenEvents(
  snapshot: FeedSnapshot,
  url: string,
): { readonly feed: CopyHead['feed']; readonly events: readonly RawEvent[] } {
  // Without defaults of the feed each event says all by itself.
  const alone = { ...snapshot, language: '', timeZone: null };
  const { events, ...feed } = toOgpEvents(alone, new Losses());
  const named = events.map((event) => ({
    ...event,
    id: worldId(event.id!, url),
    ...(event.partOf && { partOf: event.partOf.map((id) => worldId(id, url)) }),
  }));
  return { feed, events: named };
}

async function headOf(
  { snapshot, failure }: LoadedFeed,
  source: ListedSource,
  documents: readonly KnownDocument[],
  nowMs: number,
  copy: CopyHead | null,
): Promise<Omit<CopyHead, 'feed'>> {
  const count = snapshot.events.length;
  const notes: string[] = [];
  if (copy && count < copy.events / 2) notes.push(`It has ${counted(count)}; it had ${copy.events} before.`);
  if (failure) notes.push(`Only a part of its pages could be read: ${failure.message}`);
  if (isCut(snapshot)) notes.push('It ends in the middle.');
  if (!count) notes.push('It has no events.');
  return {
    version: version(),
    url: source.url,
    read: new Date(nowMs).toISOString(),
    documents: failure ? [] : documents,
    format: snapshot.format,
    title: snapshot.title,
    homepage: snapshot.homepage,
    events: count,
    issues: countedIssues(await withDateIssues(snapshot, nowMs)),
    isCut: isCut(snapshot),
    note: notes.join(' ') || null,
  };
}

/** Returns the issues of a feed, those with the same words together, the most frequent first. */
function countedIssues(snapshot: FeedSnapshot): readonly CountedIssue[] {
  const names = new Map(
    snapshot.events.map((event) => [
      event.id,
      (event.title ? pickText(event.title, ['en']).value : event.id) + rowText(event),
    ]),
  );
  const found = new Map<string, { text: string; count: number; events: string[] }>();
  for (const issue of toldOnce(snapshot.issues)) {
    const text = issueText(issue);
    let one = found.get(text);
    if (!one) found.set(text, (one = { text, count: 0, events: [] }));
    one.count++;
    const name = issue.eventId === null ? null : (names.get(issue.eventId) ?? issue.eventId);
    if (name && one.events.length < MAX_NAMED) one.events.push(name);
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MAX_ISSUES);
}
