import type { FeedErrorCode } from '../core/feed-error.js';

/** What a citizen can tell apart; the code itself is for developers. */
export type ErrorWord = 'unavailable' | 'timeout' | 'unreadable' | 'version' | 'setup';

/** Which sentence (`error.` + word) each failure gets. */
export const ERROR_WORDS: Readonly<Record<FeedErrorCode, ErrorWord>> = {
  'invalid-src': 'setup',
  'no-element': 'setup',
  network: 'unavailable',
  timeout: 'timeout',
  http: 'unavailable',
  'too-large': 'unreadable',
  empty: 'unreadable',
  unreadable: 'unreadable',
  'unknown-format': 'unreadable',
  'unsupported-version': 'version',
  chunk: 'unavailable',
};
