import { feedAddress } from '../formats/requests.js';
import { MAX_WAIT_MS } from '../limits.js';
import { requestFeed, type FeedAnswer } from './request.js';
import { requestName, type RequestRules } from './request-rules.js';

/** An answer that is under way, there, or failed. */
interface EarlyAnswer {
  readonly answer: Promise<FeedAnswer>;
  /** When it was asked for: milliseconds of `performance.now()`. */
  readonly askedAt: number;
}

/** The answers that nobody has taken yet. */
const answers = new Map<string, EarlyAnswer & { readonly abort: AbortController }>();
/** Whether the code is here that reads answers: it asks for itself, and knows what it has already. */
let isReaderHere = false;

/**
 * Asks for a feed while the code that reads it is still on its way: two waits of the network side by side instead of one after the other.
 * Does nothing once that code is here, nor a second time.
 *
 * @param key A feed key.
 */
export function askEarly(key: string, rules: RequestRules): void {
  const address = feedAddress(key);
  const name = requestName(address, rules);
  if (isReaderHere || answers.has(name)) return;
  const abort = new AbortController();
  const answer = requestFeed(address, { signal: abort.signal, rules });
  // Its reader hears of a failure.
  answer.catch(() => undefined);
  answers.set(name, { answer, abort, askedAt: performance.now() });
}

/**
 * Returns the answer that was asked for early, once; `undefined` if there is none, or an old one.
 *
 * @param signal Ends the request.
 */
export function earlyAnswer(address: string, rules: RequestRules, signal: AbortSignal): EarlyAnswer | undefined {
  isReaderHere = true;
  const name = requestName(address, rules);
  const early = answers.get(name);
  if (!early) return undefined;
  answers.delete(name);
  if (performance.now() - early.askedAt > MAX_WAIT_MS) {
    early.abort.abort();
    return undefined;
  }
  signal.addEventListener('abort', () => early.abort.abort());
  return early;
}
