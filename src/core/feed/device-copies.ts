import type { FeedSnapshot } from '../model/feed.js';
import { FeedError } from '../feed-error.js';
import type { FeedText } from './feed-source.js';
import { readPages } from './feed-pages.js';

// Copies of feeds that outlive the page, in the browser's Cache storage: only where a page's author asks for them. They hold what
// everybody gets from the feed's server, and when it came; nothing about who read it.

/** A copy that was kept, read anew. */
export interface DeviceCopy {
  readonly snapshot: FeedSnapshot;
  /** When it came from the network: epoch milliseconds of the real clock. */
  readonly loadedAt: number;
}

/** The name by which a page, or a person, finds them: `caches.delete('ogp-event-widgets')` removes all. */
const CACHE = 'ogp-event-widgets';
/** The copies of so many feeds are kept, the latest, */
const MAX_COPIES = 8;
/** for so long: a month later most of it is over. */
const MAX_AGE_MS = 30 * 86_400_000;
const SAVED_AT = 'saved-at';

// Captured: pages fake `Date`.
const realNow = Date.now;

/** Texts that are kept already: each element that asks is told of the same ones. */
const kept = new WeakSet<object>();

/**
 * Keeps a feed's documents. Never rejects: where storage is denied, full, or missing (it needs https), nothing is kept.
 *
 * @param url The feed's key. @param texts Its pages, in order; at most 5,000,000 characters, see `loadPages`.
 */
export async function keepCopy(url: string, texts: readonly FeedText[], loadedAt: number): Promise<void> {
  if (kept.has(texts)) return;
  kept.add(texts);
  try {
    const cache = await caches.open(CACHE);
    const headers = { 'Content-Type': 'application/json', [SAVED_AT]: String(loadedAt) };
    await cache.put(keyOf(url), new Response(JSON.stringify(texts), { headers }));
    const old = [];
    // In the order in which they were put there.
    for (const key of await cache.keys()) old.push({ key, isOld: isOld(savedAt(await cache.match(key))) });
    const surplus = old.length - MAX_COPIES;
    await Promise.all(old.filter(({ isOld }, i) => isOld || i < surplus).map(({ key }) => cache.delete(key)));
  } catch {
    // Without a copy everything is as it would be without this setting.
  }
}

/**
 * The last copy of a feed that was kept, or `null`. Never rejects.
 *
 * Anybody on this origin may have written it: it goes through the reader like what comes from the network.
 */
export async function recallCopy(url: string): Promise<DeviceCopy | null> {
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
    const { snapshot, failure } = await readPages({ url, signal, first: next, fetchPage: next });
    return failure ? null : { snapshot, loadedAt: Math.min(loadedAt, realNow()) };
  } catch {
    return null;
  }
}

/**
 * Not the feed's own address: a service worker of the page that answers from any cache (`caches.match`) would find it there, and give our
 * copy for the feed from then on. The top-level domain `invalid` is nobody's (RFC 2606, 2).
 */
const keyOf = (url: string): string => `https://ogp-event-widgets.invalid/?feed=${encodeURIComponent(url)}`;

const savedAt = (response: Response | undefined): number => Number(response?.headers.get(SAVED_AT) ?? NaN);

/** Of no time that we know, too. */
const isOld = (at: number): boolean => !(realNow() - at < MAX_AGE_MS);

function isFeedText(value: unknown): value is FeedText {
  const { text, type, url } = (value ?? {}) as Partial<Record<keyof FeedText, unknown>>;
  return typeof text === 'string' && typeof type === 'string' && typeof url === 'string';
}
