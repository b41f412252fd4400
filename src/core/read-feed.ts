import { chunkError, FeedError } from './feed-error.js';
import { loadSources } from './feed/load-sources.js';
import type { Format, FormatModule, FoundFormat, Probe } from './formats/format.js';
import { NATIVE } from './formats/native.js';
import { RawIssues } from './raw-issues.js';
import type { FeedSnapshot } from './model/feed.js';
import { normalize } from './normalize/normalize.js';
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
  const isForNative = !formats && isNative(probe);
  const found: FoundFormat =
    isForNative && !cause
      ? { format: NATIVE, probe }
      : await findFormat(probe, cause, issues, isForNative ? [NATIVE] : formats);
  const { format } = found;
  const { read } = await loadFormat(format);
  let raw = await read(found.probe, issues);
  if (source !== NO_OPTIONS) raw = await (await loadSources()).applyOptions(raw, source, issues);
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

/** Finds the format of any other document. @throws FeedError See {@link readFeed}. */
async function findFormat(
  probe: Probe,
  cause: unknown,
  issues: RawIssues,
  formats: readonly Format[] | undefined,
): Promise<FoundFormat> {
  const module = await import('./formats/find-format.js').catch((reason: unknown) => {
    throw chunkError('knows other formats', reason);
  });
  return module.findFormat(probe, cause, issues, formats);
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

async function loadFormat({ id, load }: Format): Promise<FormatModule> {
  try {
    return await load();
  } catch (cause) {
    throw chunkError(`reads “${id}”`, cause);
  }
}
