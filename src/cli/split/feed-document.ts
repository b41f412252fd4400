import { matches } from '../../core/formats/ogp-events/match.js';
import { read } from '../../core/formats/ogp-events/read.js';
import type { RawFeed } from '../../core/model/raw-feed.js';
import { NO_OPTIONS } from '../../core/source-options.js';
import { compact, itemsOf, membersOf } from './raw-json.js';

/** A feed as its publisher wrote it: one document, or its pages one after another. */
export interface PublishedFeed {
  /** Every member of the first document but `events` and `nextUrl`: key → compact JSON. */
  readonly head: ReadonlyMap<string, string>;
  /** Each as compact JSON, otherwise as published. */
  readonly events: readonly string[];
  /** Where the last document says that the feed goes on. */
  readonly nextUrl: unknown;
}

/** Members of the head that give events their meaning: they must be the same on every page. */
const SHARED = ['language', 'timeZone', 'topics'] as const;

/**
 * Puts the documents of a feed together.
 *
 * @param documents In the order of the pages, each with a name for messages.
 * @throws Error where one is no `ogp-events` 1 feed, or does not belong to the first one.
 */
export function readDocuments(documents: readonly { readonly name: string; readonly text: string }[]): PublishedFeed {
  let head: Map<string, string> | null = null;
  let nextUrl: unknown;
  const events: string[] = [];
  for (const { name, text } of documents) {
    const { json, raw } = parse(name, text);
    const members = membersOf(raw);
    for (const event of itemsOf(members.get('events')!)) events.push(event);
    nextUrl = json.nextUrl;
    members.delete('events');
    members.delete('nextUrl');
    head ??= members;
    const other = SHARED.find((key) => members.get(key) !== head!.get(key));
    if (other) throw new Error(`${name} has another ${other} than ${documents[0]!.name}: pages of one feed share it.`);
  }
  return { head: head ?? new Map(), events, nextUrl };
}

function parse(name: string, text: string): { json: RawFeed; raw: string } {
  // The byte order mark is no part of the text (RFC 8259, 8.1).
  const body = text.replace(/^\ufeff+/, '').trim();
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error(`${name} is no JSON: ${(cause as Error).message}`, { cause });
  }
  const probe = { text: body, json, type: '', url: '', base: '', source: NO_OPTIONS };
  if (!matches(probe)) throw new Error(`${name} is no ogp-events feed; only that format can be split.`);
  try {
    return { json: read(probe), raw: compact(body) };
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}
