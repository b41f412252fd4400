import type { FeedEvent } from '../../src/core/model/event.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';

/** One answer of the pretended server. */
export interface FakeAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Text, bytes, chunks that arrive one by one, or anything else as JSON. */
  readonly body?: unknown;
  /** Content-Type; default `application/json`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until it answers; under 100. */
  readonly delay?: number;
  /**
   * `network`: no answer at all. `hang`: none until the request is aborted. After the body, `cut`: the connection breaks;
   * `stall`: nothing more comes.
   */
  readonly fault?: 'network' | 'hang' | 'cut' | 'stall';
  /** Where redirects led. */
  readonly finalUrl?: string;
}

export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
  aborted: boolean;
}

/** A pretended network: `fetch` answers from a script and every request is kept. */
export interface FakeFeed {
  /** Everything asked for, in order. */
  readonly requests: readonly FakeRequest[];
  /** A URL that no other test has used: stores of earlier tests may still be around. */
  url(name?: string): string;
  /** Scripts the answers of a URL; the last one is repeated. */
  answer(url: string, ...answers: readonly FakeAnswer[]): void;
  /** How often a URL was asked for. */
  count(url: string): number;
  restore(): void;
}

let host = 0;

/** Installs the pretended network. Waits between tries vanish too: full jitter of a random number that is always 0. */
export function installFakeFeed(): FakeFeed {
  const realFetch = globalThis.fetch;
  const realRandom = Math.random;
  const scripts = new Map<string, FakeAnswer[]>();
  const requests: FakeRequest[] = [];
  const origin = `https://feeds-${++host}.example`;

  globalThis.fetch = async (input, init = {}) => {
    const url = String(input);
    const request: FakeRequest = { url, init, aborted: false };
    requests.push(request);
    init.signal?.addEventListener('abort', () => (request.aborted = true));
    const script = scripts.get(url);
    if (!script) throw new TypeError(`Nothing is scripted for ${url}`);
    return respond(url, (script.length > 1 ? script.shift() : script[0])!, init.signal ?? null);
  };
  Math.random = () => 0;

  return {
    requests,
    url: (name = 'feed.json') => `${origin}/${name}`,
    answer: (url, ...answers) => void scripts.set(url, [...answers]),
    count: (url) => requests.filter((request) => request.url === url).length,
    restore() {
      globalThis.fetch = realFetch;
      Math.random = realRandom;
    },
  };
}

/** A smallest sound `ogp-events` document: one event per title. */
export function feedOf(
  titles: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    format: 'ogp-events',
    version: '1.0',
    title: 'A feed for tests',
    language: 'en',
    events: titles.map((title) => ({
      id: title.toLowerCase().replace(/\W+/g, '-'),
      title,
      start: '2030-05-20T09:00:00',
      timeZone: 'Europe/Madrid',
    })),
    ...more,
  };
}

async function respond(url: string, answer: FakeAnswer, signal: AbortSignal | null): Promise<Response> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = (): void => reject(new DOMException('Aborted', 'AbortError'));
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
  // Whoever waits for it handles it; where nobody does, it is no news.
  aborted.catch(() => {});
  await Promise.race([new Promise((resolve) => setTimeout(resolve, answer.delay ?? 0)), aborted]);
  if (answer.fault === 'network') throw new TypeError('Failed to fetch');
  if (answer.fault === 'hang') return aborted;
  const { status = 200, type = 'application/json' } = answer;
  const body = status === 204 ? null : stream(answer, signal);
  const response = new Response(body, { status, headers: { 'Content-Type': type, ...answer.headers } });
  Object.defineProperty(response, 'url', { value: answer.finalUrl ?? url });
  return response;
}

function stream({ body = '', fault }: FakeAnswer, signal: AbortSignal | null): ReadableStream<Uint8Array> {
  const whole =
    typeof body === 'string' || body instanceof Uint8Array || Array.isArray(body) ? body : JSON.stringify(body);
  const chunks = Array.isArray(whole) ? [...(whole as unknown[])] : [whole];
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted', 'AbortError')));
    },
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk instanceof Uint8Array) controller.enqueue(chunk);
      else if (typeof chunk === 'string') controller.enqueue(encoder.encode(chunk));
      else if (fault === 'cut') controller.error(new TypeError('network error'));
      else if (fault !== 'stall') controller.close();
    },
  });
}

/** A snapshot as a reader would give it, its events no more than ids. */
export function snapshotOf(ids: readonly string[], more: Partial<FeedSnapshot> = {}): FeedSnapshot {
  return Object.freeze({
    url: 'https://example.org/feed.json',
    format: 'ogp-events',
    title: null,
    description: null,
    language: 'en',
    timeZone: null,
    homepage: null,
    updated: null,
    license: null,
    calendars: null,
    publisher: null,
    topics: [],
    events: ids.map((id) => ({ id }) as FeedEvent),
    nextUrl: null,
    occurrences: [],
    issues: [],
    ...more,
  });
}
