import { asLine, own, type Raw } from '../../json.js';

/**
 * Returns the address of the next page of a list of the AT Protocol, by its cursor; `''` where there is none, as in a copy on another server.
 *
 * @param url The address of this page. @param count How many items it has.
 */
export function nextByCursor(from: Raw, url: string, count: number): string {
  const cursor = asLine(own(from, 'cursor'), 2000);
  if (!cursor || !count || !/^https?:.*\/xrpc\//.test(url)) return '';
  const next = new URL(url);
  next.searchParams.set('cursor', cursor);
  return next.href;
}
