import { feedAddress } from '../formats/requests.js';
import { requestFeed, type FeedAnswer } from './request.js';

/** An answer that nobody has taken yet. */
interface EarlyAnswer {
  readonly answer: Promise<FeedAnswer>;
  readonly abort: AbortController;
  /** When it was asked for: milliseconds of `performance.now()`. */
  readonly askedAt: number;
}

/** How long an answer may wait to be taken. Milliseconds. */
const MAX_WAIT_MS = 10_000;

const answers = new Map<string, EarlyAnswer>();
/** Whether the code is here that reads answers: it asks for itself, and knows what it has already. */
let isReaderHere = false;

/**
 * Asks for a feed while the code that reads it is still on its way: two waits of the network side by side instead of one after the other.
 * Does nothing once that code is here, nor a second time.
 *
 * @param key A feed key.
 */
export function askEarly(key: string): void {
  const address = feedAddress(key);
  if (isReaderHere || answers.has(address)) return;
  const abort = new AbortController();
  const answer = requestFeed(address, { signal: abort.signal });
  // Its reader hears of a failure.
  answer.catch(() => undefined);
  answers.set(address, { answer, abort, askedAt: performance.now() });
}

/**
 * Returns the answer that was asked for early, once; `undefined` if there is none, or an old one.
 *
 * @param signal Ends the request.
 */
export function earlyAnswer(address: string, signal: AbortSignal): Promise<FeedAnswer> | undefined {
  isReaderHere = true;
  const early = answers.get(address);
  if (!early) return undefined;
  answers.delete(address);
  if (performance.now() - early.askedAt > MAX_WAIT_MS) {
    early.abort.abort();
    return undefined;
  }
  signal.addEventListener('abort', () => early.abort.abort());
  return early.answer;
}
