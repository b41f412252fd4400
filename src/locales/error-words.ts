import type { FeedErrorCode } from '../core/feed-error.js';

/** The failures that readers are told apart. The code itself is for developers. */
export type ErrorWord = 'unavailable' | 'timeout' | 'unreadable' | 'version' | 'setup';

/** The sentence for each failure: `error.` and one of these. */
export const ERROR_WORDS: Readonly<Record<FeedErrorCode, ErrorWord>> = {
  'invalid-src': 'setup',
  'no-element': 'setup',
  network: 'unavailable',
  timeout: 'timeout',
  http: 'unavailable',
  redirect: 'unavailable',
  'too-large': 'unreadable',
  empty: 'unreadable',
  unreadable: 'unreadable',
  'unknown-format': 'unreadable',
  'unsupported-version': 'version',
  chunk: 'unavailable',
};
