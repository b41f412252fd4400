/**
 * Reasons why a feed could not be read at all. (A fault inside a readable feed is an `Issue`, never an error.)
 *
 * - `invalid-src`: not a URL we may fetch, nor `#id`. `no-element`: nothing in the page has that id, or it holds no data.
 * - `network`: no answer (offline, DNS, CORS, CSP: a browser does not say which). `timeout`: no full answer in time.
 * - `http`: an answer with an error status. `redirect`: it leads to another address. `too-large`: over the size limit.
 * - `empty`: no content. `unreadable`: broken JSON, a web page, or any other text that is of no format we know. `unknown-format`: JSON, but
 *   no feed we know.
 * - `unsupported-version`: an `ogp-events` of another major version. `chunk`: a lazy part of this library did not load.
 */
export type FeedErrorCode =
  | 'invalid-src'
  | 'no-element'
  | 'network'
  | 'timeout'
  | 'http'
  | 'redirect'
  | 'too-large'
  | 'empty'
  | 'unreadable'
  | 'unknown-format'
  | 'unsupported-version'
  | 'chunk';

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** HTTP status, for `http`. */
  readonly status: number | null;

  /** @param message One plain English sentence that a developer can act on. */
  constructor(code: FeedErrorCode, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? null;
  }
}

/** Returns the failure of a lazy part of this library. @param part What it does, as in "reads names of countries". */
export const chunkError = (part: string, cause: unknown): FeedError =>
  new FeedError('chunk', `The part of ogp-event-widgets that ${part} did not load.`, { cause });

/** Returns any failure as one that can be shown. If it is no `FeedError`, it is a fault of ours and becomes the cause. */
export function asFeedError(cause: unknown): FeedError {
  if (cause instanceof FeedError) return cause;
  return new FeedError('unknown-format', 'The feed could not be read.', { cause });
}
