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

/**
 * Details beyond the code.
 *
 * - Of `network`: `unreachable`, no server answers; `not-allowed`, one does, but does not let other websites read it (CORS);
 *   `mixed-content`, an http feed on an https page; `page-policy`, the page's own Content-Security-Policy forbids it; `broken-off`, the
 *   answer ended in the middle. Of `redirect`: `not-allowed`, to another server and without CORS.
 * - Of `unreadable`: `web-page`, `xml`, `script`, `file` (PDF, ZIP, pictures), `text`, `broken-json`.
 * - Of `unknown-format`: `error-message`, `other-json`.
 */
export type FeedErrorReason =
  | 'unreachable'
  | 'not-allowed'
  | 'mixed-content'
  | 'page-policy'
  | 'broken-off'
  | 'web-page'
  | 'xml'
  | 'script'
  | 'file'
  | 'text'
  | 'broken-json'
  | 'error-message'
  | 'other-json';

interface FeedErrorOptions {
  readonly status?: number | null;
  readonly reason?: FeedErrorReason;
  readonly cause?: unknown;
}

export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** HTTP status, for `http`. */
  readonly status: number | null;
  /** `null` if no more is known than the code. */
  readonly reason: FeedErrorReason | null;
  /** The same failure with what takes a while to find out about it, if that is anything. Never rejects. */
  declare explained?: Promise<FeedError>;

  /** @param message Plain English sentences that a developer can act on. */
  constructor(code: FeedErrorCode, message: string, { status, reason, cause }: FeedErrorOptions = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status ?? null;
    this.reason = reason ?? null;
  }

  // Not assigned: pages whose language is frozen, as by SES, do not allow it.
  override get name(): 'FeedError' {
    return 'FeedError';
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
