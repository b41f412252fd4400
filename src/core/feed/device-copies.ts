import { ownOptions } from '../own-options.js';
import type { FeedSnapshot } from '../model/feed.js';
import { FeedError } from '../feed-error.js';
import type { FeedText } from './feed-source.js';
import { readPages } from './feed-pages.js';
import type { SourceOptions } from '../source-options.js';

// Copies of feeds that outlive the page, in the browser's Cache storage; only if the page's author asks for them. They hold what
// everybody gets from the feed's server, and when it came; nothing about the reader.

/** A copy from the device. */
export interface KeptCopy {
  readonly snapshot: FeedSnapshot;
  /** When it came from the network: epoch milliseconds of the real clock. */
  readonly loadedAt: number;
}

/** The name by which a page, or a person, finds them: `caches.delete('ogp-event-widgets')` removes all. */
const CACHE = 'ogp-event-widgets';
/** The copies of so many feeds are kept, the latest ones. */
const MAX_COPIES = 8;
/** A month later most of a feed is over. */
const MAX_AGE_MS = 30 * 86_400_000;
const SAVED_AT = 'saved-at';

// Captured: pages fake `Date`.
const realNow = Date.now;

/** Documents that are kept already: each element of a feed asks to keep the same ones. */
const kept = new WeakSet<object>();

/**
 * Keeps a feed's documents. Never rejects: if storage is denied, full, or missing (it needs https), nothing is kept.
 *
 * @param url The feed's key. @param texts Its pages, in order; at most 5,000,000 characters, see `readPages`.
 */
export async function keepCopy(url: string, texts: readonly FeedText[], loadedAt: number): Promise<void> {
  if (kept.has(texts)) return;
  kept.add(texts);
  try {
    const cache = await caches.open(CACHE);
    const headers = { 'Content-Type': 'application/json', [SAVED_AT]: String(loadedAt) };
    await cache.put(keyOf(url), new Response(JSON.stringify(texts), ownOptions({ headers })));
    const old = [];
    // In the order in which they were put.
    for (const key of await cache.keys()) old.push({ key, isOld: isOld(savedAt(await cache.match(key))) });
    const surplus = old.length - MAX_COPIES;
    await Promise.all(old.filter(({ isOld }, i) => isOld || i < surplus).map(({ key }) => cache.delete(key)));
  } catch {
    // Without a copy, everything is as without this setting.
  }
}

/**
 * Returns the last copy of a feed that was kept, or `null`. Never rejects.
 *
 * Any script of this origin may have written it: it is read like a document from the network.
 *
 * @param source The words of the page's author about the source.
 */
export async function recallCopy(url: string, source: SourceOptions): Promise<KeptCopy | null> {
  try {
    const response = await (await caches.open(CACHE)).match(keyOf(url));
    const loadedAt = savedAt(response);
    if (!response || isOld(loadedAt)) return null;
    const texts: unknown = await response.json();
    if (!Array.isArray(texts) || !texts.length || !texts.every(isFeedText)) return null;
    const pages = texts.values();
    const next = async (): Promise<FeedText> => {
      const { value } = pages.next();
      if (!value) throw new FeedError('network', 'The copy ends here.');
      return value;
    };
    const { signal } = new AbortController();
    const { snapshot, failure } = await readPages({ url, signal, first: next, fetchPage: next, source });
    return failure ? null : { snapshot, loadedAt: Math.min(loadedAt, realNow()) };
  } catch {
    return null;
  }
}

/**
 * The address under which a copy is kept. Not the feed's own: a service worker that answers from any cache (`caches.match`) would find it
 * there, and give this copy for the feed from then on. The top-level domain `invalid` belongs to nobody (RFC 2606, 2).
 */
const keyOf = (url: string): string => `https://ogp-event-widgets.invalid/?feed=${encodeURIComponent(url)}`;

const savedAt = (response: Response | undefined): number => Number(response?.headers.get(SAVED_AT) ?? NaN);

/** Also `true` if the time is not known (`NaN`). */
const isOld = (at: number): boolean => !(realNow() - at < MAX_AGE_MS);

function isFeedText(value: unknown): value is FeedText {
  const { text, type, url, charset = '' } = (value ?? {}) as Partial<Record<keyof FeedText, unknown>>;
  return [text, type, url, charset].every((part) => typeof part === 'string');
}
