import type { EventTexts } from './event-texts.js';

/** One event on its way to its pages. */
export interface Item {
  /** Its number in the feed, counted from 0. */
  readonly index: number;
  /** The length of its text in UTF-8. */
  readonly bytes: number;
}

/** One document that is written. */
export interface Page {
  readonly file: string;
  readonly items: readonly Item[];
  /** The file of the next page. */
  readonly next: string | null;
}

export interface Limit {
  readonly events: number;
  readonly bytes: number;
}

/** The most that a page of a publisher holds, by the format's description; the feed's head comes on top. */
export const PAGE: Limit = { events: 5000, bytes: 1_000_000 };

/**
 * Cuts a list into pages, each but the last as full as it may be: what is added at the end leaves the others as they are.
 *
 * @param name `2027-05` makes `2027-05.json`, `2027-05-2.json` and so on; the last of them links to `next`.
 * @param first What the first page may hold.
 * @returns At least one page: an empty list has an empty one.
 */
export function cut(
  name: string,
  items: readonly Item[],
  limit: Limit = PAGE,
  first = limit,
  next: string | null = null,
): Page[] {
  const parts: Item[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const room = parts.length === 1 ? first : limit;
    let part = parts.at(-1)!;
    if (part.length && (part.length >= room.events || bytes + item.bytes > room.bytes)) {
      parts.push((part = []));
      bytes = 0;
    }
    part.push(item);
    bytes += item.bytes;
  }
  const file = (i: number): string => `${name}${i ? `-${i + 1}` : ''}.json`;
  return parts.map((part, i) => ({ file: file(i), items: part, next: i + 1 < parts.length ? file(i + 1) : next }));
}

/**
 * A page's text: the feed's head, then an event a line, so that what has changed is easy to see.
 *
 * @param head Key → JSON. @param url Where the pages will be, with a slash at the end.
 */
export function textOf(
  { items, next }: Page,
  head: ReadonlyMap<string, string>,
  events: EventTexts,
  url: string,
): string {
  const members = [...head].map(([key, value]) => `${JSON.stringify(key)}:${value}`);
  if (next) members.push(`"nextUrl":${JSON.stringify(url + next)}`);
  return `{${members.join(',')},"events":[\n${items.map(({ index }) => events.text(index)).join(',\n')}\n]}\n`;
}
