import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { joinPages } from '../core/feed/join-pages.js';
import { LACKS } from '../core/lacks.js';
import { MAX_PAGES } from '../core/limits.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import { readFeed } from '../core/read-feed.js';
import { NO_OPTIONS, type SourceOptions } from '../core/source-options.js';
import { UsageError, type Surroundings } from './command.js';
import { isAddress, readSource, type SourceAnswer } from './read-source.js';

/** A feed, all its pages together. */
interface ReadPages {
  readonly feed: FeedSnapshot;
  /** When the first page was last changed, in epoch milliseconds; `null` where nobody says. */
  readonly changedMs: number | null;
  /** A name for a feed without a title. */
  readonly name: string;
}

/**
 * Reads a feed from a file, an address or standard input; of an address with the pages that follow it.
 *
 * @throws FeedError, UsageError.
 */
export async function readAllPages(
  name: string,
  source: SourceOptions,
  surroundings: Pick<Surroundings, 'fetch' | 'input'>,
): Promise<ReadPages> {
  const first = await readSource(name, surroundings);
  const pages = [await readPage(first, source)];
  const seen = new Set([first.document!.url]);
  for (;;) {
    const next = pages.at(-1)!.nextUrl;
    if (!isAddress(name) || !next || seen.has(next) || pages.length === MAX_PAGES) break;
    seen.add(next);
    pages.push(await readPage(await readSource(next, surroundings), source));
  }
  const feed = pages.length > 1 ? await joinPages(pages) : pages[0]!;
  return { feed, changedMs: changeOf(name, first), name: nameOf(name, first) };
}

/** Reads a feed from several documents: its pages in their order, or feeds that are one from here on. @throws UsageError where that fails. */
export async function readWholeFeed(
  names: readonly string[],
  surroundings: Pick<Surroundings, 'fetch' | 'input'>,
): Promise<ReadPages> {
  const all: ReadPages[] = [];
  for (const name of names) {
    try {
      all.push(await readAllPages(name, NO_OPTIONS, surroundings));
    } catch (cause) {
      throw cause instanceof UsageError ? cause : new UsageError((cause as Error).message, { cause });
    }
  }
  return all.length > 1 ? { ...all[0]!, feed: await joinPages(all.map(({ feed }) => feed)) } : all[0]!;
}

async function readPage({ name, status, document }: SourceAnswer, source: SourceOptions): Promise<FeedSnapshot> {
  if (!document) throw new UsageError(`${name} cannot be read: the server answers ${status}.`);
  const { text, url, type, base } = document;
  return readFeed(text, { url, type, base, source });
}

/** Returns whether all events of a feed were read, as far as is known: what is not there has left it. */
export const isWhole = ({ nextUrl, issues }: FeedSnapshot): boolean =>
  nextUrl === null && !issues.some(({ code, eventId }) => eventId === null && LACKS.has(code));

/** The time of the last change, to the second. */
function changeOf(name: string, { headers }: SourceAnswer): number | null {
  if (headers) {
    const said = Date.parse(headers.get('Last-Modified') ?? '');
    return Number.isNaN(said) ? null : said;
  }
  return name === '-' ? null : Math.floor(statSync(name).mtimeMs / 1000) * 1000;
}

const nameOf = (name: string, { document }: SourceAnswer): string =>
  document!.url ? new URL(document!.url).hostname : name === '-' ? '' : basename(name, extname(name));
