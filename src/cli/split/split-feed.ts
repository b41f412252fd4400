import { createHash } from 'node:crypto';
import type { RawEvent } from '../../core/model/raw-feed.js';
import { toWallText } from '../../core/time/wall.js';
import {
  addMonths,
  byPeriod,
  countOf,
  currentPages,
  MAX_EVENT_BYTES,
  type CurrentPages,
  type Entry,
} from './current-pages.js';
import type { PublishedFeed } from './feed-document.js';
import { cut, textOf, type Page } from './page.js';
import { timingsOf, type Defaults } from './event-timing.js';

export interface SplitOptions {
  /** Where the pages will be on the web, absolute, with a slash at the end. */
  readonly url: string;
  /** The first moment of today, in epoch milliseconds: what ended by then is over. */
  readonly todayMs: number;
  /** How many months ahead of this one the index reaches at most, 0 to 12; `Infinity` for as far as readers go. */
  readonly months: number;
}

/** A feed as static pages. */
export interface SplitFeed {
  /** All files, the index before last and the table last. */
  readonly files: readonly { readonly file: string; readonly text: () => string }[];
  readonly table: PagesTable;
  /** Every event, and when it is. */
  readonly entries: readonly Entry[];
  /** Sentences for the publisher. */
  readonly warnings: readonly string[];
}

/** Some pages that belong together. */
interface TableRow {
  /** The address of the first page, for a list's `src`. */
  readonly url: string;
  readonly pages: number;
  readonly events: number;
}

/** The content of `months.json`. */
export interface PagesTable {
  readonly format: 'ogp-events-pages';
  readonly version: '1.0';
  readonly index: TableRow & {
    /** How many events that are not over it does not reach, and the last month that it does. */
    readonly left: number;
    readonly until: string | null;
  };
  /** Every month that has events, and every year of which no more is known (`2027`). */
  readonly months: readonly (TableRow & { readonly month: string })[];
  /** Events with dates in several months. */
  readonly series: TableRow | null;
  /** Events without a date, or without one that can be read. */
  readonly undated: TableRow | null;
  /** All pages, as file names. */
  readonly files: readonly string[];
}

export const TABLE = 'months.json';
/** Months with pages of their own: fifty years. A feed of a megabyte could ask for ten thousand files. */
const MAX_MONTHS = 600;
/** Events that are read at a time. */
const BATCH = 500;
/** At most so many warnings of one kind: nobody reads more. */
const MAX_NAMED = 20;
const FAULTS = { 'invalid-event': 'is no event', 'no-start': 'has no date that can be read' } as const;

/** Splits a feed: each event goes into one archive page, and what is not over into the index and its next pages besides. */
export async function splitFeed({ head, events, nextUrl }: PublishedFeed, options: SplitOptions): Promise<SplitFeed> {
  const { url, todayMs, months } = options;
  const { entries, warnings } = await entriesOf(head, events, todayMs);
  if (nextUrl) warnings.push(`The last document says that the feed goes on at ${String(nextUrl)}: give that one, too.`);

  const archives: [string, Entry[]][] = [];
  const spread = entries.filter(({ isSpread }) => isSpread);
  const month = toWallText(todayMs).slice(0, 7);
  const periods = byPeriod(entries.filter((entry) => !entry.isSpread));
  const own = nearestPeriods(
    periods.map(([period]) => period),
    month,
  );
  const others: Entry[] = [];
  for (const [period, group] of periods) {
    if (own.has(period)) archives.push([period || 'undated', group]);
    else for (const entry of group) others.push(entry);
  }
  if (others.length) {
    archives.push(['other-months', others]);
    warnings.push(
      `The feed has events in ${periods.length} months; the ${MAX_MONTHS} nearest to today have pages, the others are in other-months.json.`,
    );
  }
  if (spread.length) archives.push(['series', byStart(spread)]);
  const cuts = new Map(archives.map(([name, list]) => [name, cut(name, list)]));

  const current = entries.filter((entry) => entry.nextMs !== null && entry.bytes <= MAX_EVENT_BYTES);
  const listed = currentPages(current, parentsOf(current, entries), month, months);
  const isWanted = Number.isFinite(months) && listed.until === addMonths(month, months);
  if (listed.left && !isWanted) warnings.push(whatIsLeft(listed));
  const pages = [
    ...[...cuts.values()].flat(),
    ...begunMonth(entries, month, listed.pages),
    ...[...listed.pages].reverse(),
  ];

  const rowOf = (group: readonly Page[]): TableRow => ({
    url: url + group[0]!.file,
    pages: group.length,
    events: countOf(group),
  });
  const optional = (name: string): TableRow | null => (cuts.has(name) ? rowOf(cuts.get(name)!) : null);
  const table: PagesTable = {
    format: 'ogp-events-pages',
    version: '1.0',
    index: { ...rowOf(listed.pages), left: listed.left, until: listed.until },
    months: [...cuts].filter(([name]) => /^\d/.test(name)).map(([name, group]) => ({ month: name, ...rowOf(group) })),
    series: optional('series'),
    undated: optional('undated'),
    files: pages.map(({ file }) => file).sort(),
  };

  // Only the index says when the feed was updated: the other pages shall stay as they are.
  const lasting = new Map([...head].filter(([key]) => key !== 'updated'));
  const files = pages.map((page) => ({
    file: page.file,
    text: () => textOf(page, page.file === 'index.json' ? head : lasting, events, url),
  }));
  files.push({ file: TABLE, text: () => `${JSON.stringify(table, null, 1)}\n` });
  return { files, table, entries, warnings };
}

/** The months that have pages of their own: of too many those nearest to this one. What has no date is always one. */
function nearestPeriods(periods: readonly string[], month: string): ReadonlySet<string> {
  const distance = (period: string): number => {
    const [year = 0, of = 1] = period.split('-').map(Number);
    const [thisYear = 0, thisMonth = 1] = month.split('-').map(Number);
    return period ? Math.abs((year - thisYear) * 12 + of - thisMonth) : -1;
  };
  return new Set([...periods].sort((a, b) => distance(a) - distance(b)).slice(0, MAX_MONTHS + 1));
}

/** Places every event in time. What comes twice word for word is taken once; nothing else is left out. */
async function entriesOf(
  head: PublishedFeed['head'],
  events: PublishedFeed['events'],
  todayMs: number,
): Promise<{ entries: Entry[]; warnings: string[] }> {
  // Types of what should be there: the reader examines it.
  const member = (key: string) => (head.has(key) ? (JSON.parse(head.get(key)!) as string) : undefined);
  const defaults: Defaults = { language: member('language'), timeZone: member('timeZone') };
  const entries: Entry[] = [];
  const warnings: string[] = [];
  const ids = new Set<string>();
  let named = 0;
  const name = (message: string): void => {
    if (named++ < MAX_NAMED) warnings.push(message);
  };
  const seen = new Set<string>();
  for (let index = 0; index < events.count;) {
    const batch: { index: number; bytes: number; value: RawEvent }[] = [];
    for (; batch.length < BATCH && index < events.count; index++) {
      const raw = events.text(index);
      if (seen.size === seen.add(createHash('sha256').update(raw).digest('base64')).size) continue;
      batch.push({ index, bytes: Buffer.byteLength(raw), value: parse(raw, index) });
    }
    const timings = await timingsOf(
      batch.map(({ value }) => value),
      defaults,
      todayMs,
    );
    for (let i = 0; i < batch.length; i++) {
      const { index, bytes } = batch[i]!;
      const { id, fault } = timings[i]!;
      entries.push({ index, bytes, ...timings[i]! });
      const who = `Event ${index + 1}${id === null ? '' : ` (“${id}”)`}`;
      if (fault) name(`${who} ${FAULTS[fault]}; it is kept in undated.json.`);
      if (id !== null && ids.has(id)) name(`${who} has the id of another event.`);
      if (id !== null) ids.add(id);
      if (bytes > MAX_EVENT_BYTES)
        name(`${who} is larger than ${MAX_EVENT_BYTES / 1e6} MB; it is left out of the index.`);
    }
  }
  if (named > MAX_NAMED) warnings.push(`… and ${named - MAX_NAMED} more like these.`);
  const copies = events.count - entries.length;
  if (copies) warnings.push(`Events that came twice, word for word, and were written once: ${copies}.`);
  return { entries, warnings };
}

function parse(raw: string, index: number): RawEvent {
  try {
    return JSON.parse(raw) as RawEvent;
  } catch (cause) {
    throw new Error(`Event ${index + 1} is no JSON: ${(cause as Error).message}`, { cause });
  }
}

const byStart = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (a.startMs === b.startMs ? 0 : a.startMs - b.startMs));

/** The events that are over, but that current events are part of. */
function parentsOf(current: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const wanted = new Set(current.flatMap(({ partOf }) => partOf));
  // A set goes on to what is added meanwhile.
  for (const id of wanted) for (const parent of byId.get(id)?.partOf ?? []) wanted.add(parent);
  return entries.filter(({ id, nextMs }) => id !== null && nextMs === null && wanted.has(id));
}

/**
 * The pages that this month had while it was ahead. The index has taken it over, but who still has an older index asks for them.
 */
function begunMonth(entries: readonly Entry[], month: string, current: readonly Page[]): Page[] {
  const begun = entries.filter(({ period, isSpread }) => period === month && !isSpread);
  const next = current.find(({ file }) => !file.startsWith('index'))?.file ?? null;
  return begun.length ? cut(`upcoming-${month}`, byStart(begun), undefined, undefined, next) : [];
}

function whatIsLeft({ left, until }: CurrentPages): string {
  return (
    `The index ends with ${until}; ${left} later events are in the pages of their months alone. Readers take 20 pages and 20,000 events, ` +
    'and what is current is more: split it into feeds of their own, by topic or place, or show later months by their own pages.'
  );
}
