import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decode } from '../core/feed/decode.js';
import type { FeedText } from '../core/feed/feed-source.js';
import { requestFeed, type FeedAnswer } from '../core/feed/request.js';
import { FeedError } from '../core/feed-error.js';
import { feedAddress } from '../core/formats/requests.js';
import { MAX_BYTES, MAX_WAIT_MS } from '../core/limits.js';
import { fileFault, UsageError, type Surroundings } from './command.js';

/** One redirect on the way to a document. */
interface Redirect {
  readonly status: number;
  /** Absolute. */
  readonly to: string;
}

/** The answer of a file, an address or standard input. */
export interface SourceAnswer {
  /** As it was named; `standard input` for `-`. */
  readonly name: string;
  /** The address that was asked; `''` for a file and for standard input. */
  readonly address: string;
  /** The HTTP status after redirects; `null` for a file and for standard input. */
  readonly status: number | null;
  /** `null` for a file and for standard input. */
  readonly headers: Headers | null;
  /** In their order. */
  readonly redirects: readonly Redirect[];
  /** The document as the elements would read it; `null` for any status but 2xx. `url` is the address after redirects, or `''`. */
  readonly document: FeedText | null;
  /** The size of the document in bytes, after decompression. */
  readonly bytes: number;
}

interface ReadSourceOptions {
  /** More headers of the request: `If-None-Match`, `User-Agent`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to the last byte, over all redirects. Default: what the elements wait. */
  readonly timeoutMs?: number;
  /** Default: what the elements read, 10 MB. */
  readonly maxBytes?: number;
  /** Default: {@link MAX_REDIRECTS}. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

/** As many as a browser follows (Fetch, "HTTP-redirect fetch"). */
const MAX_REDIRECTS = 20;

/** Media types of files, by their extension. The content decides where it can. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.tsv': 'text/tab-separated-values',
  '.xml': 'application/xml',
};

/** Whether a name on the command line is a web address. */
export const isAddress = (name: string): boolean => /^(?:https?|webcals?):\/\//i.test(name);

/**
 * Reads a source once: a file, a web address (`webcal:` too), or standard input (`-`). The limits of size and time, and the rules for its
 * charset, are those of the elements; redirects are followed and told.
 *
 * @throws FeedError `network`, `timeout`, `redirect` or `too-large`. UsageError for a file that cannot be read.
 */
export async function readSource(
  name: string,
  { fetch, input }: Pick<Surroundings, 'fetch' | 'input'>,
  options: ReadSourceOptions = {},
): Promise<SourceAnswer> {
  const { maxBytes = MAX_BYTES } = options;
  if (isAddress(name)) return readAddress(name, fetch, options);
  const isInput = name === '-';
  const bytes = isInput ? await input() : await readBytes(name, maxBytes);
  const shown = isInput ? 'standard input' : name;
  if (bytes.byteLength > maxBytes) throw tooLarge(shown, maxBytes);
  const type = TYPES[extname(name).toLowerCase()] ?? '';
  return {
    name: shown,
    address: '',
    status: null,
    headers: null,
    redirects: [],
    document: { ...(await decode([bytes], type)), type, url: '' },
    bytes: bytes.byteLength,
  };
}

async function readBytes(file: string, maxBytes: number): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > maxBytes) throw tooLarge(file, maxBytes);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new UsageError(`${file} cannot be read: ${fileFault(cause as NodeJS.ErrnoException)}.`, { cause });
  }
}

async function readAddress(name: string, send: typeof fetch, options: ReadSourceOptions): Promise<SourceAnswer> {
  const { headers: more, timeoutMs = MAX_WAIT_MS, maxBytes = MAX_BYTES, maxRedirects = MAX_REDIRECTS } = options;
  const address = feedAddress(new URL(name.replace(/^webcals?:/i, 'https:')).href);
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const withHeaders: typeof fetch = (url, init) =>
    send(url, { ...init, headers: { ...(init?.headers as Record<string, string>), ...more } });
  const redirects: Redirect[] = [];
  for (let url = address; ;) {
    let answer: FeedAnswer;
    try {
      answer = await requestFeed(url, { signal, maxBytes, fetch: withHeaders });
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (timeout.aborted)
        throw new FeedError('timeout', `${url} did not arrive within ${timeoutMs / 1000} seconds.`, { cause });
      throw new FeedError('network', `${url} cannot be reached: ${reasonOf(cause)}.`, { cause });
    }
    const { response, type, content } = answer;
    const { status, headers } = response;
    const location = status > 300 && status < 400 ? headers.get('Location') : null;
    if (location !== null && status !== 304) {
      url = targetOf(location, url);
      redirects.push({ status, to: url });
      if (redirects.length > maxRedirects) throw new FeedError('redirect', `${address} redirects without an end.`);
      continue;
    }
    if (response.ok && !content) throw tooLarge(address, maxBytes);
    const document = content ? { ...(await decode(content, type)), type, url } : null;
    const bytes = content?.reduce((size, { byteLength }) => size + byteLength, 0) ?? 0;
    return { name, address, status, headers, redirects, document, bytes };
  }
}

function targetOf(location: string, from: string): string {
  const target = URL.canParse(location, from) ? new URL(location, from) : null;
  if (target && /^https?:$/.test(target.protocol)) return target.href;
  throw new FeedError('redirect', `${from} redirects to ${location}, which is no web address.`);
}

const tooLarge = (name: string, maxBytes: number): FeedError =>
  new FeedError('too-large', `${name} is larger than ${maxBytes / 1e6} MB: split it into pages with nextUrl.`);

/** Node names the reason of a failed `fetch` in a chain of causes: `ENOTFOUND`, a certificate that is not valid. */
function reasonOf(failure: unknown): string {
  let cause = failure;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  if (code === 'ECONNREFUSED') return 'the server refuses the connection';
  if (code?.startsWith('ERR_SSL_')) return 'the server does not speak https there (try the address with http:)';
  return message || String(code);
}
