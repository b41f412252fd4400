import type { RawEvent } from '../../src/core/model/raw-feed.js';

/** Any object of a feed as it stands in its file, with whatever else is in it. */
export type Members = Readonly<Record<string, unknown>>;

/** An entry of `events`: an event, or what a file holds in the place of one, which is kept. */
export interface Entry {
  /** Unique in this page, and the same through all changes. */
  readonly key: number;
  readonly event: unknown;
  /** Whether it was begun here, so that its empty fields are no mistakes yet. */
  readonly isNew: boolean;
}

/** A feed that is being edited: its document without the events, and the events. Never changed, only replaced. */
export interface EditedFeed {
  readonly head: Members;
  readonly entries: readonly Entry[];
}

/** A file that holds no `ogp-events` 1 feed. */
export class NotAFeedError extends Error {}

let lastKey = 0;

export const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** An event as its file has it. */
export type EditedEvent = RawEvent & Members;

/** The event of an entry; `null` for anything else that a file holds there. */
export const eventOf = ({ event }: Entry): EditedEvent | null => (isMembers(event) ? (event as EditedEvent) : null);

export const newEntry = (event: unknown, isNew = true): Entry => ({ key: ++lastKey, event, isNew });

/** The time zone of this computer, with which a new feed begins. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The time zone that a feed names, IANA; `''` for none. */
export const textZone = ({ head }: EditedFeed): string => (typeof head.timeZone === 'string' ? head.timeZone : '');

/** @param language BCP 47. @param timeZone IANA. */
export function newFeed(language: string, timeZone: string, title = ''): EditedFeed {
  return { head: { format: 'ogp-events', version: '1.0', title, language, timeZone, events: [] }, entries: [] };
}

/** Returns an event with an id of its own: it must be the same in every edition of the feed, whatever else changes. */
export function newEvent(): Entry {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return newEntry({ id: `event-${id}`, title: '' });
}

/**
 * Returns the feed in a document, every member kept.
 *
 * @throws NotAFeedError where it is none.
 */
export function editedFeed(document: unknown): EditedFeed {
  if (!isMembers(document) || document.format !== 'ogp-events' || !Array.isArray(document.events)) {
    throw new NotAFeedError('no ogp-events feed');
  }
  return { head: document, entries: document.events.map((event) => newEntry(event, false)) };
}

/** Returns the document of a feed, its members in their old order. */
export const documentOf = ({ head, entries }: EditedFeed): Members => ({
  ...head,
  events: entries.map(({ event }) => event),
});

/** Returns the text of the file. */
export const fileText = (feed: EditedFeed): string => `${JSON.stringify(documentOf(feed), null, 2)}\n`;

/** Returns the feed with the moment of its last change. @param updated An RFC 3339 instant. */
export function dated(feed: EditedFeed, updated: string): EditedFeed {
  const { events, ...head } = feed.head;
  return { ...feed, head: 'updated' in head ? { ...feed.head, updated } : { ...head, updated, events } };
}

/** Returns an object with one member set, in its old place; `undefined` takes it out. */
export function withMember<T extends Members>(object: T, name: string, value: unknown): T {
  if (value !== undefined) return { ...object, [name]: value };
  const { [name]: _, ...rest } = object;
  return rest as T;
}

/** Returns the feed with one entry's event changed. */
export function withEvent(feed: EditedFeed, key: number, change: (event: RawEvent & Members) => Members): EditedFeed {
  return {
    ...feed,
    entries: feed.entries.map((entry) => {
      const event = eventOf(entry);
      return entry.key === key && event ? { ...entry, event: change(event) } : entry;
    }),
  };
}

/** Returns the language of the feed's bare strings. */
export const languageOf = ({ head }: EditedFeed): string =>
  (typeof head.language === 'string' && head.language) || 'en';

/** Texts that the form has a field for. */
const TEXTS = ['title', 'summary', 'description'] as const;

/** Returns the languages in which texts of the feed are written, its own first. */
export function languagesIn(feed: EditedFeed): readonly string[] {
  const found = new Set([languageOf(feed)]);
  const look = (value: unknown): void => {
    if (isMembers(value)) for (const tag of Object.keys(value)) found.add(tag);
  };
  look(feed.head.title);
  for (const entry of feed.entries) {
    const event = eventOf(entry);
    if (event) for (const name of TEXTS) look(event[name]);
  }
  return [...found];
}
