import { ACCEPT } from '../formats/requests.js';

/**
 * Sends one request for a feed document. Nothing about the visitor goes along: no cookies, no referrer, no header but `Accept`.
 *
 * @param send Default: the page's `fetch`.
 */
export async function requestFeed(
  url: string,
  { cache = 'default', signal }: { readonly cache?: 'default' | 'no-cache'; readonly signal: AbortSignal },
  send: typeof fetch = fetch,
): Promise<Response> {
  return send(url, {
    cache,
    credentials: 'omit',
    headers: { Accept: ACCEPT },
    mode: 'cors',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    signal,
  });
}
