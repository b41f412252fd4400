import { FeedError } from '../feed-error.js';
import { MAX_BYTES, MAX_WAIT_MS } from '../limits.js';
import { LARGE, TimeSlice } from '../yield-to-page.js';
import { decode } from './decode.js';
import type { Decoded } from './decoded.js';
import { earlyAnswer } from './early-answers.js';
import { redirectOf, requestFeed, type FeedAnswer } from './request.js';
import { DEFAULT_RULES, type RequestRules } from './request-rules.js';
import { retryAfter } from './retry-after.js';

/** Options of a request. Times are real milliseconds: a page shown "as on" another day still has a real network. */
interface FetchFeedOptions {
  /** Ends everything; `fetchFeed` then rejects with the signal's reason, not with a `FeedError`. */
  readonly signal?: AbortSignal;
  /** `no-cache` asks the server whether the browser's copy is still good. Default `default`: what HTTP caching allows. */
  readonly cache?: 'default' | 'no-cache';
  /** Default: {@link DEFAULT_RULES}. */
  readonly rules?: RequestRules;
  readonly fetch?: typeof fetch;
  /** Limits everything together, from when it was first asked for: all tries to the last byte, and the waits in between. Default 10 seconds. */
  readonly timeoutMs?: number;
  /** The most bytes of a document, after decompression, counted while it streams in. Default 10 MB. */
  readonly maxBytes?: number;
  /** Default 3. */
  readonly tries?: number;
  /** Waits between tries, no longer than until the signal aborts. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1: how much of the longest wait to wait. */
  readonly random?: () => number;
}

/** A feed document as it arrived. */
export interface FeedText extends Decoded {
  /** The Content-Type header, `''` where there is none. */
  readonly type: string;
  /** The address after redirects: the base of every relative URL in it. `#id` for an inline feed. */
  readonly url: string;
  /** The base of every relative URL in a document that has no URL of its own; absent for one that has. */
  readonly base?: string;
}

/** A try that gave no document. `waitMs` is the least to wait before another try, `null` if another is pointless. */
interface Failure {
  readonly error: FeedError;
  readonly waitMs: number | null;
}

/** The longest wait before the second try; doubled before each further one. */
const FIRST_BACKOFF_MS = 1000;

/**
 * Fetches one feed document within ten seconds in all: a reader who waits longer has left, and can always try again.
 *
 * Quick failures leave time for more tries, three at most: exponential backoff with full jitter after a network failure, 408, 429
 * (Retry-After is honoured where it leaves time) and 5xx; none after any other answer, nor on a device that knows it is offline.
 * A server that stalls has had its ten seconds, and is not asked again.
 *
 * @param url A feed key.
 * @throws FeedError `network`, `timeout`, `http`, `redirect` or `too-large`; or the signal's reason.
 */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FeedText> {
  const { signal, rules = DEFAULT_RULES, timeoutMs = MAX_WAIT_MS, tries = 3 } = options;
  const { sleep = pause, random = Math.random } = options;
  signal?.throwIfAborted();
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  const early = earlyAnswer(url, rules, abort.signal);
  const endsAt = (early?.askedAt ?? performance.now()) + timeoutMs;
  const timer = setTimeout(stop, endsAt - performance.now());
  signal?.addEventListener('abort', stop);
  // A page's own `fetch` may know nothing of signals.
  const stopped = new Promise<null>((resolve) => abort.signal.addEventListener('abort', () => resolve(null)));
  try {
    for (let attempt = 1; ; attempt++) {
      const asked = attempt === 1 ? early?.answer : undefined;
      const answer = await Promise.race([request(url, abort.signal, options, asked), stopped]);
      if (answer && 'text' in answer) return answer;
      signal?.throwIfAborted();
      if (!answer || abort.signal.aborted) {
        const cause = answer?.error.cause;
        const seconds = Math.ceil(timeoutMs / 1000);
        throw new FeedError('timeout', `The feed at ${url} did not arrive within ${seconds} seconds.`, { cause });
      }
      const { waitMs, error } = answer;
      const pauseMs = Math.max(waitMs ?? Infinity, random() * FIRST_BACKOFF_MS * 2 ** (attempt - 1));
      if (attempt >= tries || performance.now() + pauseMs >= endsAt) throw error;
      await sleep(pauseMs, abort.signal);
      signal?.throwIfAborted();
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Lets go of a body that nobody reads on: the rest of one that is too large.
    stop();
  }
}

/** One try; never rejects. @param asked The answer, if it was asked for before. */
async function request(
  url: string,
  signal: AbortSignal,
  options: FetchFeedOptions,
  asked?: Promise<FeedAnswer>,
): Promise<FeedText | Failure> {
  const { cache = 'default', rules = DEFAULT_RULES, maxBytes = MAX_BYTES, fetch } = options;
  try {
    const { response, type, content } = await (asked ?? requestFeed(url, { cache, rules, signal, maxBytes, fetch }));
    const target = redirectOf(response, rules);
    if (target !== null) return redirectFailure(url, target);
    if (!response.ok) return httpFailure(url, response);
    if (content) {
      // All bytes may have come at once, which took some time already.
      if (sizeOf(content) > LARGE) await new TimeSlice().next();
      return { ...(await decode(content, type)), type, url: response.url || url };
    }
    const message = `The feed at ${url} is larger than ${maxBytes / 1e6} MB: split it into pages with nextUrl.`;
    return { error: new FeedError('too-large', message), waitMs: null };
  } catch (cause) {
    return { error: new FeedError('network', networkMessage(url), { cause }), waitMs: isOffline() ? null : 0 };
  }
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  let size = 0;
  for (const { byteLength } of chunks) size += byteLength;
  return size;
}

/** A browser that says so is right; one that does not may be wrong. */
function isOffline(): boolean {
  return (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false;
}

/** A browser does not say why there was no answer; name what to look at. */
function networkMessage(url: string): string {
  if (isOffline()) {
    return `The feed at ${url} cannot be reached: this device is offline.`;
  }
  return (
    `The feed at ${url} gave no answer. If the address opens in a browser tab, its server must allow other sites to ` +
    `read it (Access-Control-Allow-Origin), and this page's Content-Security-Policy must allow it (connect-src).`
  );
}

/** @param target The new address, `''` where the browser does not tell it. */
function redirectFailure(url: string, target: string): Failure {
  const where = target || `an address that (await fetch(${JSON.stringify(url)})).url tells you in the console`;
  const message =
    `The feed at ${url} redirects to ${where}. ` +
    `Visitors ask no server that the page does not name: name that address in src, or set redirects="follow".`;
  return { error: new FeedError('redirect', message), waitMs: null };
}

function httpFailure(url: string, { status, headers }: Response): Failure {
  const hint = status === 404 || status === 410 ? ': check the address' : '';
  const error = new FeedError('http', `The feed at ${url} answered with HTTP status ${status}${hint}.`, { status });
  if (status < 500 && status !== 408 && status !== 429) return { error, waitMs: null };
  // Other origins' servers must expose the header for us to see it.
  return { error, waitMs: retryAfter(headers.get('Retry-After'), Date.now()) ?? 0 };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
