import { ACCEPT } from '../formats/requests.js';
import { MAX_BYTES } from '../limits.js';
import { ownOptions } from '../own-options.js';
import { DEFAULT_RULES, type RequestRules } from './request-rules.js';

interface RequestFeedOptions {
  readonly signal: AbortSignal;
  /** `no-cache` asks the server whether the browser's copy is still good. Default `default`: what HTTP caching allows. */
  readonly cache?: 'default' | 'no-cache';
  /** Default: {@link DEFAULT_RULES}. */
  readonly rules?: RequestRules;
  /** Default: the page's. */
  readonly fetch?: typeof fetch;
  /** After decompression, counted while it streams in. Default 10 MB. */
  readonly maxBytes?: number;
}

/** The answer of a server. */
export interface FeedAnswer {
  readonly response: Response;
  /** The Content-Type header, `''` where there is none. */
  readonly type: string;
  /** The bytes of the document; `null` if there are more than allowed, or the answer is no document. */
  readonly content: readonly Uint8Array[] | null;
}

/**
 * Asks a server for a feed document once, and reads it. Nothing about the visitor goes along: no cookies, no referrer, no header but
 * `Accept`. Rejects as `fetch` does.
 */
export async function requestFeed(url: string, options: RequestFeedOptions): Promise<FeedAnswer> {
  const { signal, cache = 'default', rules = DEFAULT_RULES, fetch: send = fetch, maxBytes = MAX_BYTES } = options;
  const init: RequestInit = {
    cache: rules.cache === 'no-store' ? 'no-store' : cache,
    credentials: 'omit',
    headers: { Accept: ACCEPT },
    mode: 'cors',
    // Unlike `error`, it lets a redirect be told from a server that does not answer.
    redirect: rules.redirects === 'follow' ? 'follow' : 'manual',
    referrerPolicy: 'no-referrer',
    signal,
  };
  const response = await send(url, ownOptions(init));
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok && redirectOf(response, rules) === null) {
    return { response, type, content: await readContent(response, maxBytes) };
  }
  // Nobody reads the error page; if it broke off, there is nothing to let go of.
  response.body?.cancel().catch(() => undefined);
  return { response, type, content: null };
}

/**
 * Returns the address to which a server redirects although that is refused; `''` if it is not known, `null` for no such redirect. A browser
 * keeps the address to itself (Fetch, "opaque-redirect filtered response"), but a page's own `fetch` may follow redirects all the same.
 */
export function redirectOf({ type, redirected, url }: Response, { redirects }: RequestRules): string | null {
  if (redirects === 'follow') return null;
  return redirected ? url : type === 'opaqueredirect' ? '' : null;
}

/** The bytes of the body, or `null` once it is over the limit. Content-Length would not do: it counts compressed bytes. */
async function readContent(response: Response, maxBytes: number): Promise<readonly Uint8Array[] | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return chunks;
    size += chunk.value.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk.value);
  }
}
