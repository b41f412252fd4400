import { foldText } from '../../src/core/listing/search.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { Losses } from '../../src/core/publish/losses.js';
import { toOgpEvents } from '../../src/core/publish/ogp-events.js';
import { readFeed } from '../../src/core/read-feed.js';
import { documentOf, eventOf, languageOf, newEntry, withMember, type EditedFeed, type Entry } from './feed-document.js';
import { wordingsOf } from './wordings.js';

/** A feed with the events of another below its own. */
export interface JoinedFeed {
  readonly feed: EditedFeed;
  /** Entries that were added. */
  readonly added: readonly Entry[];
  /** Entries that were left out, because an event of the same title, start and place was there already. */
  readonly copies: readonly Entry[];
  /** Entries that were added and had the identifier of an event that differs: perhaps a change of it. Each got one of its own. */
  readonly renamed: readonly Entry[];
}

/** Adds the events of `other` below those of `feed`, whose name, language and time zone stay. */
export async function addBelow(feed: EditedFeed, other: EditedFeed): Promise<JoinedFeed> {
  const { entries, topics } = await asIn(feed, other);
  const known = new Set(feed.entries.flatMap((entry) => marksOf(entry, feed)));
  const ids = new Set(feed.entries.map((entry) => eventOf(entry)?.id));
  const added: Entry[] = [];
  const copies: Entry[] = [];
  const renamed: Entry[] = [];
  for (const entry of entries) {
    if (marksOf(entry, feed).some((mark) => known.has(mark))) {
      copies.push(entry);
      continue;
    }
    const event = eventOf(entry);
    const id = event?.id && freeId(event.id, ids);
    const own = event && id && id !== event.id ? { ...entry, event: { ...event, id } } : entry;
    if (own !== entry) renamed.push(own);
    ids.add(eventOf(own)?.id);
    added.push(own);
  }
  const head = topics.length ? withMember(feed.head, 'topics', [...listOf(feed.head.topics), ...topics]) : feed.head;
  return { feed: { head, entries: [...feed.entries, ...added] }, added, copies, renamed };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns the events of `other` as they are written in `feed`, and the topics that it has and `feed` has not. */
async function asIn(
  feed: EditedFeed,
  other: EditedFeed,
): Promise<{ readonly entries: readonly Entry[]; readonly topics: readonly unknown[] }> {
  const language = languageOf(feed);
  let { entries, head } = other;
  if (languageOf(other) !== language) {
    const snapshot: FeedSnapshot = await readFeed(JSON.stringify(documentOf(other)), { url: '#file' });
    const { events, ...rest } = toOgpEvents({ ...snapshot, language }, new Losses());
    entries = events.map((event) => newEntry(event, false));
    head = { ...rest };
  }
  const zone = head.timeZone;
  if (typeof zone === 'string' && zone !== feed.head.timeZone) {
    entries = entries.map((entry) => {
      const event = eventOf(entry);
      const isZoned = !event || event.timeZone !== undefined || event.start === undefined;
      return isZoned ? entry : { ...entry, event: { ...event, timeZone: zone } };
    });
  }
  const own = new Set(listOf(feed.head.topics).map(topicId));
  return { entries, topics: listOf(head.topics).filter((topic) => !own.has(topicId(topic))) };
}

const topicId = (topic: unknown): unknown => (topic as { readonly id?: unknown } | null)?.id;

/** Returns what only a copy of an event shares with it: its start and place, with each wording of its title. */
function marksOf(entry: Entry, { head }: EditedFeed): readonly string[] {
  const event = eventOf(entry);
  const start = event?.start ?? event?.whenText;
  if (!event || !start) return [];
  const rest = JSON.stringify([start, event.timeZone ?? head.timeZone, placeOf(event.location)]);
  return [...wordingsOf(event.title, '').values()].filter(Boolean).map((title) => `${folded(title)}\n${rest}`);
}

const placeOf = (location: unknown): string => folded(JSON.stringify(location ?? null));

const folded = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** Returns an id, with the first suffix that is free where it is taken. */
function freeId(id: string, taken: ReadonlySet<unknown>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}~${count}`;
  return free;
}
