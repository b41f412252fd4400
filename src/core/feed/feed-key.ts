import { FeedError } from '../feed-error.js';

/** Longer addresses are refused: servers and proxies cut them, and no feed needs one. */
const MAX_URL_LENGTH = 2048;

/**
 * The identity of a feed: two elements whose `src` give the same key share one request and one parse.
 *
 * The key is the canonical absolute URL (WHATWG URL serialisation) without its fragment, which no server sees.
 * `#id` and `page` are no keys: an inline feed belongs to an element of the page, or to the page, not to an address.
 *
 * @param src What the page author, or a feed's `nextUrl`, says; relative to `baseUrl`.
 * @param baseUrl The address that `src` is relative to (a page's `document.baseURI`, or the feed's own URL).
 * @returns The key, or a `FeedError` (`invalid-src`) that says what to write instead. Never throws.
 */
export function feedKey(src: string, baseUrl: string): string | FeedError {
  const refuse = (reason: string): FeedError =>
    new FeedError('invalid-src', `The feed address "${src.slice(0, 200)}" ${reason}.`);
  if (src.length > MAX_URL_LENGTH) return refuse(`is longer than ${MAX_URL_LENGTH} characters`);
  const trimmed = src.trim();
  if (!trimmed) return refuse('is empty');
  if (/^(?:#|page$)/.test(trimmed)) return refuse('names data in the page, not a document');
  let url: URL;
  try {
    // Calendar programs subscribe to such addresses.
    url = new URL(trimmed.replace(/^webcals?:(?=\/\/)/i, 'https:'), baseUrl || undefined);
  } catch {
    return refuse('is not a URL');
  }
  if (!/^https?:$/.test(url.protocol)) return refuse('must begin with https: or http:');
  if (url.username || url.password) return refuse('must not hold a user name or password');
  url.hash = '';
  return url.href.length > MAX_URL_LENGTH ? refuse(`is longer than ${MAX_URL_LENGTH} characters`) : url.href;
}
