import { ACCEPT } from '../formats/requests.js';
import { MAX_BYTES } from '../limits.js';

interface RequestFeedOptions {
  readonly signal: AbortSignal;
  /** `no-cache` asks the server whether the browser's copy is still good. Default `default`: what HTTP caching allows. */
  readonly cache?: 'default' | 'no-cache';
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
  /** The document; `null` if it is larger than allowed, or the answer is no document. */
  readonly text: string | null;
}

/**
 * Asks a server for a feed document once, and reads it. Nothing about the visitor goes along: no cookies, no referrer, no header but
 * `Accept`. Rejects as `fetch` does.
 */
export async function requestFeed(url: string, options: RequestFeedOptions): Promise<FeedAnswer> {
  const { signal, cache = 'default', fetch: send = fetch, maxBytes = MAX_BYTES } = options;
  const response = await send(url, {
    cache,
    credentials: 'omit',
    headers: { Accept: ACCEPT },
    mode: 'cors',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    signal,
  });
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok) return { response, type, text: await readText(response, type, maxBytes) };
  // Nobody reads the error page; if it broke off, there is nothing to let go of.
  response.body?.cancel().catch(() => undefined);
  return { response, type, text: null };
}

/** The body as text, or `null` once it is over the limit. Content-Length would not do: it counts compressed bytes. */
async function readText(response: Response, type: string, maxBytes: number): Promise<string | null> {
  const decoder = decoderFor(type);
  const reader = response.body?.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    size += chunk.value.byteLength;
    if (size > maxBytes) return null;
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** JSON is UTF-8 whatever its header says (RFC 8259, 8.1); other formats may name their charset. */
function decoderFor(type: string): TextDecoder {
  const label = /[/+]json\b/i.test(type) ? undefined : /;\s*charset="?([^\s";]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
