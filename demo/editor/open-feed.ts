import { decode } from '../../src/core/feed/decode.js';
import { readFeed } from '../../src/core/read-feed.js';
import { toOgpEvents } from '../../src/core/publish/ogp-events.js';
import { Losses } from '../../src/core/publish/losses.js';
import { FeedError } from '../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { columnsOf } from '../../src/core/formats/csv/columns.js';
import { editedFeed, newFeed, NotAFeedError, type EditedFeed } from './feed-document.js';
import { mapOf, type Table } from './table.js';
import { findingsIn, findingsOf, type Finding } from './report.js';

/** A feed that was opened. */
interface OpenedFeed {
  readonly feed: EditedFeed;
  /** Findings in the file that the feed made of it no longer shows: a date in words that may be read in two ways. */
  readonly lost: readonly Finding[];
  /** The table that the file is; `null` for any other. */
  readonly table: Table | null;
}

/**
 * Reads a file: a feed of ours as it is, with every member kept; a spreadsheet, a calendar or any other format as the elements read it.
 *
 * @param type A media type, a hint.
 * @param language Of a feed that names none: that of the person who opens it.
 * @param timeZone IANA, of the times of a table that name none; `''` for none.
 * @throws NotAFeedError, FeedError where it is none.
 */
export async function openFeed(
  bytes: Uint8Array,
  name: string,
  type: string,
  language: string,
  timeZone = '',
): Promise<OpenedFeed> {
  const { text } = await decode([bytes], type);
  const json = parsed(text);
  if (json !== null && typeof json === 'object' && 'format' in json && json.format === 'ogp-events') {
    return { feed: editedFeed(json), lost: [], table: null };
  }
  // A mark of its own a table has none.
  const isTable = json === null && (/^text\/(?:csv|tab-)/.test(type) || /\.(?:csv|tsv|tab)$/i.test(name));
  if (!isTable) {
    const snapshot = await readFeed(text, { url: '#file', type });
    if (!snapshot.events.length && !snapshot.title) throw new NotAFeedError('no events');
    return { ...(await madeFeed(snapshot, name, language)), table: null };
  }
  const columns = (await columnsOf(bytes, type)).map(({ header, field }) => ({ header, meant: field, field }));
  return readTable({ bytes, name, type, columns, dates: '' }, language, timeZone);
}

/** Reads a table once more, with what its columns are taken for. Where none is a title or a date, it has no events yet. */
export async function readTable(table: Table, language: string, timeZone: string): Promise<OpenedFeed> {
  const { bytes, name, type } = table;
  const { text } = await decode([bytes], type);
  const source = { type: 'csv', map: mapOf(table), ...(timeZone && { timeZone }) };
  try {
    return { ...(await madeFeed(await readFeed(text, { url: '#file', source }), name, language)), table };
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'unknown-format' || !table.columns.length) throw error;
    return { feed: newFeed(language, timeZone, titleOf(name)), lost: [], table };
  }
}

const titleOf = (name: string): string => name.replace(/\.\w+$/, '');

async function madeFeed(
  snapshot: FeedSnapshot,
  name: string,
  language: string,
): Promise<{ readonly feed: EditedFeed; readonly lost: readonly Finding[] }> {
  const made = toOgpEvents(snapshot, new Losses(), { title: titleOf(name) });
  const feed = editedFeed(made.language === 'und' ? { ...made, language } : made);
  const kept = new Set((await findingsOf(feed)).map(({ code }) => code));
  return { feed, lost: findingsIn(snapshot).filter(({ code }) => !kept.has(code)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff+/, ''));
  } catch {
    return null;
  }
}
