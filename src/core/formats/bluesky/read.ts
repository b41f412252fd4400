import type { RawEvent, RawFeed } from '../../model/raw-feed.js';
import type { RawIssue, RawIssues } from '../../raw-issues.js';
import { asLine, asObject, NONE, own, shown, type Raw } from '../../json.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import { isHidden } from './attachments.js';
import { nextByCursor } from '../at-protocol/next-by-cursor.js';
import { asPost, didOf, eventOf, nameOf, type Post } from './post.js';

/** The end of the type of an item's `reason`, if it has one. */
const reasonOf = (item: Raw): string =>
  /#\w+$/.exec(asLine(own(asObject(own(item, 'reason')) ?? {}, '$type')))?.[0] ?? '';

/** Whether a post answers somebody else: what it answers, or the beginning of its thread, is another account's. */
function isReplyToOthers({ uri, root, record }: Post): boolean {
  const parent = asObject(own(asObject(own(record, 'reply')) ?? {}, 'parent'));
  const author = didOf(uri);
  return [root, parent && own(parent, 'uri')].map(didOf).some((did) => did && author && did !== author);
}

/**
 * Reads a feed of posts, the answer to `app.bsky.feed.getAuthorFeed` (AT Protocol, lexicon `app.bsky.feed`). Each is an announcement; what an
 * account writes in reply to itself continues it. Replies to others are left out and counted, and so are reposts, unless the source asks for them.
 */
export async function read({ json, url, source }: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(json) ?? {};
  const feed = own(from, 'feed');
  const items: readonly unknown[] = Array.isArray(feed) ? feed : [];
  const slice = new TimeSlice();
  const leftOut = { replies: 0, reposts: 0 };
  let notPublic = 0;
  /** Posts by the post that their thread begins with, in the order of the feed. */
  const threads = new Map<string, Post[]>();
  const seen = new Set<string>();
  const pinned = new Set<string>();
  for (let index = 0; index < items.length; index++) {
    const raw = items[index]!;
    if (slice.step()) await slice.next();
    const item = asObject(raw) ?? {};
    const reason = reasonOf(item);
    const by = reason === '#reasonRepost' ? (asObject(own(asObject(own(item, 'reason')) ?? {}, 'by')) ?? {}) : null;
    const post = asPost(own(item, 'post'), by);
    if (!post) {
      const fault = { code: 'invalid-event', reason: 'not-an-object', position: index + 1, value: shown(raw) } as const;
      issues.add(null, { fault, field: 'feed' });
      continue;
    }
    // Of its own posts an account's feed has the original, too.
    const isRepost = by !== null && asLine(own(by, 'did')) !== didOf(post.uri);
    if (by && !isRepost) continue;
    if (reason === '#reasonPin') pinned.add(post.uri);
    if (isHidden(post.author, '!no-unauthenticated') || isHidden(post.view, '!hide')) notPublic++;
    else if (isRepost && !source.reposts) leftOut.reposts++;
    else if (!isRepost && isReplyToOthers(post)) leftOut.replies++;
    else if (!seen.has(post.uri)) {
      // A repost is one post, whatever it belongs to where it was written.
      const root = isRepost ? post.uri : post.root;
      const thread = threads.get(root);
      if (thread) thread.push(post);
      else threads.set(root, [post]);
    }
    // The pinned post comes once more in its place.
    seen.add(post.uri);
  }

  const events: RawEvent[] = [];
  for (const thread of threads.values()) {
    if (slice.step()) await slice.next();
    thread.sort((a, b) => a.postedMs - b.postedMs);
    const found: RawIssue[] = [];
    const isPinned = thread.some(({ uri }) => pinned.has(uri));
    const event = eventOf(thread, isPinned, (fault, field) => found.push({ fault, field }));
    for (const issue of found) issues.add(event, issue);
    events.push(event);
  }
  for (const [reason, count] of Object.entries(leftOut) as [keyof typeof leftOut, number][]) {
    if (count) issues.add(null, { fault: { code: 'left-out', reason, count }, field: 'feed' });
  }
  if (notPublic) issues.add(null, { fault: { code: 'not-public', count: notPublic }, field: 'feed' });
  if (!Array.isArray(feed)) issues.add(null, { fault: { code: 'no-events', types: NONE }, field: 'feed' });
  return { ...headOf([...threads.values()].flat()), nextUrl: nextByCursor(from, url, items.length), events };
}

/** Whose feed it is, if all posts are of one account. */
function headOf(posts: readonly Post[]): Pick<RawFeed, 'title' | 'homepage'> {
  const written = posts.filter(({ repostedBy }) => !repostedBy);
  const [first] = written;
  const did = first && didOf(first.uri);
  if (!did || written.some(({ uri }) => didOf(uri) !== did)) return {};
  return { title: nameOf(first.author), homepage: `https://bsky.app/profile/${did}` };
}
