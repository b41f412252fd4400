import { FeedError } from './feed-error.js';
import type { Format, FormatModule, Probe } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { RawIssues } from './formats/raw-issues.js';
import type { FeedSnapshot } from './model/feed.js';
import { normalize } from './normalize/normalize.js';
import { asLine } from './json.js';

/** Where a document came from, and what it is said to be. */
export interface ReadFeedOptions {
  /** Its absolute URL, or `#id` for an inline feed. */
  readonly url: string;
  /** The absolute URL that relative URLs in it resolve against. Default: `url`, where that is absolute. */
  readonly base?: string;
  /** A media type (`application/ld+json; charset=utf-8`), a hint that the content may overrule; or a format's id, which forces it. */
  readonly type?: string;
}

/**
 * Reads a feed in any format we know.
 *
 * What is wrong inside a readable feed is recorded in `issues`; only a document that cannot be read at all rejects.
 *
 * @throws FeedError `empty`, `not-json`, `unknown-format`, `unsupported-version`, or `chunk` where a format's part of this library does
 * not load.
 */
export async function readFeed(text: string, { url, base, type = '' }: ReadFeedOptions): Promise<FeedSnapshot> {
  // The byte order mark is no part of the text (RFC 8259, 8.1), nor are two of them.
  const body = text.replace(/^\ufeff+/, '');
  if (!body.trim()) throw new FeedError('empty', 'The feed is empty.');
  const wanted = type.split(';', 1)[0]!.trim().toLowerCase();
  const issues = new RawIssues();
  const about = { text: body, type: wanted, base: typeof base === 'string' ? base : url.startsWith('#') ? '' : url };
  const { json, cause } = await parseTolerantly(about, issues);
  const probe: Probe = { ...about, json };
  const format = findFormat(probe, cause);
  const { read } = await loadFormat(format);
  return normalize(await read(probe, issues), { url, format: format.id, issues });
}

function parse(body: string): { json: unknown; cause: unknown } {
  try {
    return { json: JSON.parse(body), cause: undefined };
  } catch (cause) {
    // A SyntaxError; a RangeError for a document nested too deeply, in engines that parse recursively.
    return { json: undefined, cause };
  }
}

/** Parses JSON; linked data also as it stands in pages, with a comment around it or a line break in a string. */
async function parseTolerantly(
  probe: Omit<Probe, 'json'>,
  issues: RawIssues,
): Promise<{ json: unknown; cause: unknown }> {
  const { text, type } = probe;
  const strict = parse(text);
  const mayBeLinkedData = type === 'application/ld+json' || type === 'schema-org' || text.includes('schema.org');
  if (!strict.cause || !mayBeLinkedData) return strict;
  const repair = await import('./formats/repair-json.js').catch(() => null);
  const { json, cause } = repair ? parse(repair.repairJson(text)) : strict;
  if (cause || !FORMATS.some(({ matches }) => matches({ ...probe, json }))) return strict;
  const what = asLine((strict.cause as Error).message, 120);
  const message = `The document is no JSON (${what}); it was read without what stands around and between its values.`;
  issues.add(null, { code: 'nonstandard-value', message, field: '' });
  return { json, cause };
}

function findFormat(probe: Probe, cause: unknown): Format {
  const forced = FORMATS.find(({ id }) => id === probe.type);
  const format =
    forced ??
    FORMATS.find(({ matches }) => matches(probe)) ??
    FORMATS.find(({ mediaTypes }) => mediaTypes.includes(probe.type));
  // A text that is no JSON can only be of a format that recognises it by its text.
  if (format && (!cause || format.matches(probe))) return format;
  if (cause) {
    const what = /^\s*</.test(probe.text)
      ? 'a web page or XML, not JSON'
      : `broken JSON (${asLine((cause as Error).message, 120)})`;
    throw new FeedError('not-json', `The feed is ${what}.`, { cause });
  }
  const tried = FORMATS.map(({ id }) => id).join(', ');
  throw new FeedError('unknown-format', `The feed is in no format that ogp-event-widgets reads. Tried: ${tried}.`);
}

async function loadFormat({ id, load }: Format): Promise<FormatModule> {
  try {
    return await load();
  } catch (cause) {
    throw new FeedError('chunk', `The part of ogp-event-widgets that reads “${id}” did not load.`, { cause });
  }
}
