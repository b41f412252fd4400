import { chunkError, FeedError } from './feed-error.js';
import { loadSources } from './feed/load-sources.js';
import type { Format, FormatModule, Probe } from './formats/format.js';
import { NATIVE } from './formats/native.js';
import { RawIssues } from './raw-issues.js';
import type { Repaired } from './formats/repair-json.js';
import type { FeedSnapshot } from './model/feed.js';
import { normalize } from './normalize/normalize.js';
import { asLine } from './json.js';
import { NO_OPTIONS, type SourceOptions } from './source-options.js';
import { LARGE, TimeSlice } from './yield-to-page.js';

/** Where a document came from, and what it is said to be. */
interface ReadFeedOptions {
  /** Its absolute URL, or `#id` for an inline feed. */
  readonly url: string;
  /** The absolute URL that relative URLs in it resolve against. Default: `url`, where that is absolute. */
  readonly base?: string;
  /** A media type (`application/ld+json; charset=utf-8`), a hint that the content may overrule; or a format's id, which forces it. */
  readonly type?: string;
  /** The words of the page's author about the source. Default: none. */
  readonly source?: SourceOptions;
}

/**
 * Reads a feed in any format we know.
 *
 * Faults inside a readable feed are recorded in `issues`; only a document that cannot be read at all rejects.
 *
 * @param formats The formats to try, in this order. Default: all that this library reads.
 * @throws FeedError `empty`, `unreadable`, `unknown-format`, `unsupported-version`, or `chunk` where a format's part of this library does
 * not load.
 */
export async function readFeed(
  text: string,
  { url, base, type = '', source = NO_OPTIONS }: ReadFeedOptions,
  formats?: readonly Format[],
): Promise<FeedSnapshot> {
  const slice = new TimeSlice();
  const isLarge = text.length > LARGE;
  if (isLarge) await slice.next();
  // The byte order mark is no part of the text (RFC 8259, 8.1), nor are two of them.
  const body = text.replace(/^\ufeff+/, '');
  if (!/\S/.test(body)) throw new FeedError('empty', 'The feed is empty.');
  const { json, cause } = parse(body);
  if (isLarge) await slice.next();
  const issues = new RawIssues();
  const probe: Probe = {
    url,
    base: typeof base === 'string' ? base : url.startsWith('#') ? '' : url,
    text: body,
    json,
    type: source.type ?? type.split(';', 1)[0]!.trim().toLowerCase(),
    source,
  };
  formats ??= isNative(probe) ? [NATIVE] : await loadTable();
  const repaired = cause && mayBeLinkedData(body) ? await repair(probe, formats) : null;
  if (repaired) issues.add(null, { fault: { code: 'broken-json', cause: messageOf(cause) }, field: '' });
  const format = repaired?.format ?? findFormat(probe, formats, cause);
  if (!format) throw await notRead(probe, formats, cause);
  const { read } = await loadFormat(format);
  let raw = await read(repaired?.probe ?? probe, issues);
  if (source !== NO_OPTIONS) raw = await (await loadSources()).applyOptions(raw, source, issues, formats);
  const snapshot = await normalize(raw, {
    url,
    base: probe.base,
    format: format.id,
    strict: format.strict,
    issues,
  });
  await slice.end();
  return snapshot;
}

/** Whether a document is native, and no other format is forced. */
const isNative = (probe: Probe): boolean =>
  probe.type === NATIVE.id || (NATIVE.matches(probe) && (probe.type === '' || probe.type.includes('/')));

async function loadTable(): Promise<readonly Format[]> {
  try {
    return (await import('./formats/table.js')).FORMATS;
  } catch (cause) {
    throw chunkError('knows other formats', cause);
  }
}

/** @returns The parsed JSON; or why it is none, in `cause`. */
function parse(body: string): { json: unknown; cause: unknown } {
  try {
    return { json: JSON.parse(body), cause: undefined };
  } catch (cause) {
    // A SyntaxError; a RangeError for a document nested too deeply, in engines that parse recursively.
    return { json: undefined, cause };
  }
}

const mayBeLinkedData = (body: string): boolean => /"@(?:context|type|graph)"/.test(body);

/** Reads linked data that is no JSON as it stands in a page. @returns `null` where the rest does not load, or it cannot be read. */
const repair = (probe: Probe, formats: readonly Format[]): Promise<Repaired | null> =>
  import('./formats/repair-json.js').then(
    ({ repairLinkedData }) => repairLinkedData(probe, formats),
    () => null,
  );

/** @param cause Why the document is no JSON, if it is none. */
function findFormat(probe: Probe, formats: readonly Format[], cause: unknown): Format | null {
  // No reader of JSON is asked about another text.
  const candidates = cause ? formats.filter(({ syntax }) => syntax === 'text') : formats;
  return (
    candidates.find(({ id }) => id === probe.type) ??
    candidates.find(({ matches }) => matches(probe)) ??
    candidates.find(({ mediaTypes }) => mediaTypes.includes(probe.type)) ??
    null
  );
}

/** @param cause Why the document is no JSON, if it is none. */
async function notRead({ text, json }: Probe, formats: readonly Format[], cause: unknown): Promise<FeedError> {
  const fault = cause ? messageOf(cause) : '';
  const tried = formats.map(({ id }) => id);
  const naming = import('./formats/name-document.js');
  const named = naming.then(({ nameDocument }) => nameDocument({ text, json, fault, tried }));
  return named.catch(
    () => new FeedError(cause ? 'unreadable' : 'unknown-format', 'The feed is in no format that is read.'),
  );
}

const messageOf = (cause: unknown): string => asLine((cause as Error).message, 120);

async function loadFormat({ id, load }: Format): Promise<FormatModule> {
  try {
    return await load();
  } catch (cause) {
    throw chunkError(`reads “${id}”`, cause);
  }
}
