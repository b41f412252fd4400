import { chunkError } from '../feed-error.js';
import { MAX_EVENTS } from '../limits.js';
import { pageFailed, PageReader, withIssue, type LoadedFeed, type PageSources } from './page-reader.js';

const realNow = (): number => performance.now();

/**
 * Reads a feed with its next pages, see `readNextPages`.
 *
 * @throws FeedError if the first page cannot be read; a later one that fails leaves what there is.
 */
export async function readPages(sources: PageSources): Promise<LoadedFeed> {
  const { now = realNow } = sources;
  const startedAt = now();
  const reader = new PageReader(sources);
  const next = await reader.read(await sources.first());
  const first = reader.pages[0]!;
  if (next === null) return { snapshot: first, failure: null, texts: reader.texts };
  if (typeof next === 'string' && reader.eventCount > 0 && reader.eventCount < MAX_EVENTS) sources.onProgress?.(first);
  let nextPages: typeof import('./next-pages.js');
  try {
    nextPages = await import('./next-pages.js');
  } catch (cause) {
    sources.signal.throwIfAborted();
    const failure = chunkError('reads further pages', cause);
    return { snapshot: withIssue(first, pageFailed(2, failure)), failure, texts: null };
  }
  return nextPages.readNextPages(next, reader, { ...sources, now, startedAt });
}
