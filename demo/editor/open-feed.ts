import { decode } from '../../src/core/feed/decode.js';
import { readFeed } from '../../src/core/read-feed.js';
import { toOgpEvents } from '../../src/core/publish/ogp-events.js';
import { Losses } from '../../src/core/publish/losses.js';
import { FeedError } from '../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { columnsOf } from '../../src/core/formats/csv/columns.js';
import { editedFeed, eventOf, isMembers, newFeed, NotAFeedError, type EditedFeed } from './feed-document.js';
import { mapOf, type Table } from './table.js';
import { findingsIn, findingsOf, type Finding } from './report.js';

/** A feed that was opened. */
export interface OpenedFeed {
  readonly feed: EditedFeed;
  /** Findings in the file that the feed made of it no longer shows: a date in words that may be read in two ways. */
  readonly lost: readonly Finding[];
  /** The table that the file is; `null` for any other. */
  readonly table: Table | null;
  /** Whether the file is a feed of this format already. */
  readonly isOurs?: boolean;
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
    return { feed: editedFeed(json), lost: [], table: null, isOurs: true };
  }
  // A table has no mark of its own.
  const isNamedTable = json === null && (/^text\/(?:csv|tab-)/.test(type) || /\.(?:csv|tsv|tab)$/i.test(name));
  if (isNamedTable) return openTable(bytes, name, type, language, timeZone);
  try {
    const snapshot = await readFeed(text, { url: '#file', type });
    if (!snapshot.events.length && !snapshot.title) throw new NotAFeedError('no events');
    return { ...(await madeFeed(snapshot, name, language)), table: null };
  } catch (error) {
    const isTable = json === null && isUnknown(error) && (await hasColumns(text, bytes, type));
    if (!isTable) throw error;
    return openTable(bytes, name, type, language, timeZone);
  }
}

const isUnknown = (error: unknown): boolean =>
  error instanceof FeedError && (error.code === 'unknown-format' || error.code === 'unreadable');

/** Whether a text is a table, such as spreadsheets save as "text" (.txt): it has tabs, or a header that is known. */
async function hasColumns(text: string, bytes: Uint8Array, type: string): Promise<boolean> {
  if (/^\s*(?:[<{[]|BEGIN:)|[\0-\x08]/i.test(text)) return false;
  const columns = await columnsOf(bytes, type);
  return columns.length > 1 && (columns.some(({ field }) => field) || text.includes('\t'));
}

/** Opens a table with its columns taken for what their headers mean. Where all dates are numbers, they are those of a spreadsheet. */
async function openTable(
  bytes: Uint8Array,
  name: string,
  type: string,
  language: string,
  timeZone: string,
): Promise<OpenedFeed> {
  const columns = (await columnsOf(bytes, type)).map((column) => ({ ...column, meant: column.field }));
  const table: Table = { bytes, name, type, columns, dates: '' };
  const opened = await readTable(table, language, timeZone);
  const events = opened.feed.entries.map((entry) => eventOf(entry)!);
  const areNumbers = events.length > 0 && events.every(({ start, whenText }) => !start && isSerial(whenText));
  return areNumbers ? readTable({ ...table, dates: 'excel' }, language, timeZone) : opened;
}

/** Whether a date was left as the number of its day since 1900, of the years 1982 to 2118. */
const isSerial = (words: unknown): boolean => typeof words === 'string' && /^[3-7]\d{4}(?:[.,]\d+)?(?: |$)/.test(words);

/** Reads a table once more, with what its columns are taken for. Where none is a title or a date, it has no events yet. */
export async function readTable(table: Table, language: string, timeZone: string): Promise<OpenedFeed> {
  const { bytes, name, type } = table;
  const { text } = await decode([bytes], type);
  const source = { type: 'csv', map: mapOf(table, language), ...(timeZone && { timeZone }) };
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
  const feed = editedFeed(made.language === 'und' ? (spokenIn(made, language) as typeof made) : made);
  const kept = new Set((await findingsOf(feed)).map(({ code }) => code));
  return { feed, lost: findingsIn(snapshot).filter(({ code }) => !kept.has(code)) };
}

/** Returns a feed whose language nobody names as one in this language: texts in several have it as `und`. */
const spokenIn = (made: object, language: string): unknown =>
  JSON.parse(
    JSON.stringify({ ...made, language }, (_, value: unknown) =>
      isMembers(value) && typeof value.und === 'string' && !Object.hasOwn(value, language)
        ? Object.fromEntries(Object.entries(value).map(([tag, words]) => [tag === 'und' ? language : tag, words]))
        : value,
    ),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff+/, ''));
  } catch {
    return null;
  }
}
