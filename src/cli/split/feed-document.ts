import { matches } from '../../core/formats/ogp-events/match.js';
import { read } from '../../core/formats/ogp-events/read.js';
import { NO_OPTIONS } from '../../core/source-options.js';
import type { EventTexts } from './event-texts.js';
import { partsOf, valueOf } from './json-parts.js';
import { compact, membersOf } from './raw-json.js';

/** A feed as its publisher wrote it: one document, or its pages one after another. */
export interface PublishedFeed {
  /** Every member of the first document but `events` and `nextUrl`: key → compact JSON. */
  readonly head: ReadonlyMap<string, string>;
  readonly events: EventTexts;
  /** Where the last document says that the feed goes on. */
  readonly nextUrl: unknown;
}

/** A file, with a name for messages. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Members of the head that give events their meaning: they must be the same on every page. */
const SHARED = ['language', 'timeZone', 'topics'] as const;

/**
 * Puts the documents of a feed together. Their events are examined only when they are read.
 *
 * @param documents In the order of the pages.
 * @throws Error where one is no `ogp-events` 1 feed, or does not belong to the first one.
 */
export function readDocuments(documents: readonly NamedBytes[]): PublishedFeed {
  let head: Map<string, string> | null = null;
  let nextUrl: unknown;
  const parts = documents.map(({ name, bytes }) => {
    const { frame, items } = takeApart(name, bytes);
    const members = membersOf(compact(frame));
    nextUrl = (JSON.parse(frame) as { nextUrl?: unknown }).nextUrl;
    members.delete('events');
    members.delete('nextUrl');
    head ??= members;
    const other = SHARED.find((key) => members.get(key) !== head!.get(key));
    if (other) throw new Error(`${name} has another ${other} than ${documents[0]!.name}: pages of one feed share it.`);
    return { bytes, items };
  });
  return { head: head ?? new Map(), events: new EventsOfDocuments(parts), nextUrl };
}

/** A document, and where its events are in it: see `partsOf`. */
interface Parts {
  readonly bytes: Buffer;
  readonly items: readonly number[];
}

class EventsOfDocuments implements EventTexts {
  readonly count: number;
  readonly #documents: readonly Parts[];

  constructor(documents: readonly Parts[]) {
    this.#documents = documents;
    this.count = documents.reduce((total, { items }) => total + items.length / 2, 0);
  }

  text(index: number): string {
    let at = 2 * index;
    for (const { bytes, items } of this.#documents) {
      if (at < items.length) return compact(bytes.toString('utf8', items[at], items[at + 1]));
      at -= items.length;
    }
    throw new RangeError(`There is no event ${index}.`);
  }
}

/**
 * Finds the events of a document.
 *
 * @returns Where they are, and the document with `0` in the place of each.
 */
function takeApart(name: string, bytes: Buffer): { frame: string; items: readonly number[] } {
  // The byte order mark is no part of the text (RFC 8259, 8.1).
  let from = 0;
  while (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) from += 3;
  let items: readonly number[] = [];
  const members = partsOf(bytes, bytes.indexOf('{', from), bytes.length);
  for (let i = 0; i < members.length; i += 2) {
    // Of a name that comes twice the last counts, as for `JSON.parse`.
    const value = valueOf(bytes, members[i]!, members[i + 1]!, 'events');
    if (value) items = bytes[value[0]] === 0x5b ? partsOf(bytes, ...value) : [];
  }
  let frame = '';
  let at = from;
  for (let i = 0; i < items.length; i += 2) {
    frame += `${bytes.toString('utf8', at, items[i])}0`;
    at = items[i + 1]!;
  }
  frame += bytes.toString('utf8', at);
  let json: unknown;
  try {
    json = JSON.parse(frame);
  } catch {
    throw new Error(`${name} is no JSON: ${reasonOf(bytes.toString('utf8', from))}`);
  }
  const probe = { text: frame, json, type: '', url: '', base: '', source: NO_OPTIONS };
  if (!matches(probe)) throw new Error(`${name} is no ogp-events feed; only that format can be split.`);
  try {
    read(probe);
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
  return { frame, items };
}

/** Returns why a text is no JSON. */
function reasonOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (cause) {
    return (cause as Error).message;
  }
  return 'it has events that cannot be told apart';
}
