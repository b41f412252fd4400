import { readPages } from '../../src/core/feed/feed-pages.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { listableOccurrences } from '../../src/core/occurrences.js';
import { phaseOf } from '../../src/core/time/phase.js';
import { readDocuments } from '../../src/cli/split/feed-document.js';
import { splitFeed, type SplitFeed, type SplitOptions } from '../../src/cli/split/split-feed.js';
import { HEAD, TODAY, URL_OF_PAGES } from './large-feed.js';

const DAY = 86_400_000;

/** A feed with these events, as text. */
export const feedOf = (events: readonly unknown[], head: object = HEAD): string => JSON.stringify({ ...head, events });

/** Splits a feed as on the tests' day. */
export function split(text: string, options: Partial<SplitOptions> = {}): Promise<SplitFeed> {
  const defaults = { url: URL_OF_PAGES, todayMs: Date.parse(TODAY), months: Infinity };
  return splitFeed(readDocuments([{ name: 'feed.json', bytes: Buffer.from(text) }]), { ...defaults, ...options });
}

/** File → text. */
export const textsOf = ({ files }: SplitFeed): Map<string, string> =>
  new Map(files.map(({ file, text }) => [file, text()]));

/** The events of a page, each as its line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ''))
    .filter(Boolean);

/** The pages in which every event is once. */
export const isArchive = (file: string): boolean => /^(?:\d|series|undated)/.test(file);

/** The ids of a page's events. */
export const idsIn = (texts: ReadonlyMap<string, string>, file: string): string[] =>
  linesOf(texts.get(file) ?? '').map((line) => (JSON.parse(line) as { id: string }).id);

/** In which files an event is. */
export const filesWith = (texts: ReadonlyMap<string, string>, id: string): string[] =>
  [...texts.keys()].filter((file) => file !== 'months.json' && idsIn(texts, file).includes(id)).sort();

/** The pages as an element reads them, from one on. */
export async function readFrom(
  texts: ReadonlyMap<string, string>,
  file: string,
): Promise<{ snapshot: FeedSnapshot; asked: string[] }> {
  const asked: string[] = [];
  const fetchPage = async (url: string) => {
    asked.push(url.slice(URL_OF_PAGES.length));
    const text = texts.get(url.slice(URL_OF_PAGES.length));
    if (text === undefined) throw new Error(`${url} is not there`);
    return { text, type: 'application/json', url };
  };
  const { signal } = new AbortController();
  const url = URL_OF_PAGES + file;
  const { snapshot, failure } = await readPages({ url, signal, first: () => fetchPage(url), fetchPage });
  if (failure) throw failure;
  return { snapshot, asked };
}

/** The dates that a list of what is upcoming shows at an instant, by start. */
export async function upcomingIn(snapshot: FeedSnapshot, nowMs: number): Promise<Occurrence[]> {
  const today = Math.floor(nowMs / DAY) * DAY;
  const all = (await listableOccurrences(snapshot, today - 366 * DAY, today + 366 * DAY, today)).occurrences;
  return all.filter((o) => phaseOf(o, nowMs, 0) !== 'past');
}
