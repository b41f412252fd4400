import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import { Countries } from '../countries.js';
import type { Probe } from '../format.js';
import { address, list } from '../loose-values.js';
import { readPublicItems } from '../public-items.js';
import { readEvent } from './event.js';

const COLLECTION = /^(?:Ordered)?Collection(?:Page)?$/;

const isOf = (item: Raw, types: RegExp): boolean => list(own(item, 'type')).some((type) => types.test(asLine(type)));

/**
 * Reads events of ActivityStreams 2.0 with the extensions of Mobilizon: an event, an activity about one, or a collection of either, such as
 * the outbox of a group, page by page.
 */
export async function read({ json, source }: Probe, issues: RawIssues): Promise<RawFeed> {
  const document = asObject(json) ?? {};
  const page = itemsOf(document) ? document : (asObject(own(document, 'first')) ?? document);
  const items = itemsOf(page) ?? (isOf(document, COLLECTION) ? [] : [document]);
  const found: unknown[] = [];
  const seen = new Set<string>();
  const others = new Set<string>();
  let elsewhere = 0;
  const slice = new TimeSlice();
  for (const item of items) {
    if (slice.step()) await slice.next();
    const event = eventOf(item);
    const deleted = deletedBy(item);
    if (deleted) seen.add(deleted);
    if (typeof event === 'string') elsewhere++;
    else if (event === undefined) found.push(null);
    else if (event) {
      // The newest activity about an event comes first, with all that it is now.
      const id = asLine(own(event, 'id'), 2000);
      if (!id || seen.size !== seen.add(id).size) found.push(event);
    } else if (others.size < 5) others.add(asLine(own(asObject(item)!, 'type'), 40));
  }
  const countries = new Countries();
  const shared = { countries, matchTopic: topicMatcher(), timeZone: source.timeZone ?? '' };
  const events = await readPublicItems(found, (item, findings) => readEvent(item, shared, findings), issues);
  await countries.settle(slice);
  if (elsewhere) {
    issues.add(null, {
      fault: { code: 'invalid-feed-field', reason: 'missing-parts', count: elsewhere },
      field: 'object',
    });
  }
  const next = nextUrl(document, page);
  if (!events.length && !found.length && !elsewhere && !next) {
    issues.add(null, { fault: { code: 'no-events', types: Object.freeze([...others]) }, field: '' });
  }
  return { title: titleOf(document), nextUrl: next, events };
}

/** The items of a collection, in whichever order; `null` for anything else. */
function itemsOf(from: Raw): readonly unknown[] | null {
  const items = own(from, 'orderedItems') ?? own(from, 'items');
  return items === undefined ? null : list(items);
}

/** Activities that say nothing of what an event is now: it is over with what was deleted, and who joins is nobody's business here. */
const OTHER_ACTIVITIES =
  /^(?:Delete|Undo|Remove|Like|Dislike|Join|Leave|Accept|TentativeAccept|Reject|Invite|Follow|Flag|Block)$/;

/**
 * Returns the event that an item is, or is about; its address, where the document does not hold it; `null` for anything else, and
 * `undefined` for what cannot be told.
 */
function eventOf(item: unknown, depth = 0): Raw | string | null | undefined {
  if (typeof item === 'string') return item;
  const from = asObject(item);
  if (!from) return undefined;
  if (isOf(from, /^Event$/) || own(from, 'startTime') !== undefined) return from;
  const object = own(from, 'object');
  if (object === undefined)
    return typeof own(from, 'type') === 'string' && !isOf(from, /^(?:Create|Update|Announce)$/) ? null : undefined;
  // Groups of Mobilizon announce the activity itself.
  return isOf(from, OTHER_ACTIVITIES) || depth > 1 ? null : eventOf(list(object)[0], depth + 1);
}

/** The id of what an activity tells to be gone: an older activity about it may follow. */
function deletedBy(item: unknown): string {
  const from = asObject(item);
  if (!from || !isOf(from, /^Delete$/)) return '';
  const [object] = list(own(from, 'object'));
  return asLine(asObject(object) ? own(asObject(object)!, 'id') : object, 2000);
}

function titleOf(document: Raw): string | undefined {
  const isCollection = itemsOf(document) !== null || isOf(document, COLLECTION);
  return (isCollection && asLine(own(document, 'name'))) || undefined;
}

/** The page after this one; of a collection without items, its first page. */
function nextUrl(document: Raw, page: Raw): string | undefined {
  const next = own(page, 'next') ?? (itemsOf(page) ? undefined : own(document, 'first'));
  const link = asObject(next);
  return address(link ? (own(link, 'href') ?? own(link, 'id')) : next);
}
