import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether an item of a feed holds a post: its address is an AT URI, and there is a record behind it. */
function holdsPost(item: unknown): boolean {
  const post = asObject(own(asObject(item) ?? {}, 'post'));
  const uri = post && own(post, 'uri');
  return typeof uri === 'string' && uri.startsWith('at://') && own(post!, 'record') !== undefined;
}

/** Whether a document is a feed of posts, as `app.bsky.feed.getAuthorFeed` and its like answer. */
export function matches({ json, url }: Probe): boolean {
  const feed = own(asObject(json) ?? {}, 'feed');
  if (!Array.isArray(feed)) return false;
  return feed.length ? feed.slice(0, 20).some(holdsPost) : url.includes('/xrpc/app.bsky.feed.');
}
