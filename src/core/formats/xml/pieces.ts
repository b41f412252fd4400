import { MAX_EVENTS } from '../../limits.js';
import { TimeSlice } from '../../yield-to-page.js';

/** A document taken apart before it is parsed: each item by itself, so that one that is broken costs no other, and no parse takes long. */
interface Pieces {
  readonly items: readonly string[];
  /** The text around the items, with the mark in place of each of them. */
  readonly head: string;
  /** Whether the text ends within an item, or before the root's end tag. */
  readonly isCut: boolean;
  /** Whether there are more items than are read. */
  readonly isTooLong: boolean;
}

/** The names of a document's items and of its root. */
interface Shape {
  /** The names of items, without prefixes, with `|` between them. None is within another one. */
  readonly items: string;
  /** The names of the root element. */
  readonly root: string;
  /** Stands for an item in the text around it. Default: nothing. */
  readonly mark?: string;
}

/** Sections in which tags are text, and where each ends. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
];

/** Cuts a document into its items. Time grows with its length. */
export async function takeApart(text: string, { items: names, root, mark = '' }: Shape): Promise<Pieces> {
  const itemTag = new RegExp(`(/?)(?:[\\w-]{1,20}:)?(?:${names})(?=[\\s/>])`, 'iy');
  const end = new RegExp(`</(?:[\\w-]+:)?(?:${root})\\s*>\\s*(?:<!--[^>]*-->\\s*)?$`, 'i');
  const slice = new TimeSlice();
  const items: string[] = [];
  let head = '';
  let headFrom = 0;
  let start = -1;
  let at = text.indexOf('<');
  while (at >= 0) {
    const section = SECTIONS.find(([opens]) => text.startsWith(opens, at));
    if (section) {
      const ending = text.indexOf(section[1], at + section[0].length);
      // One that never ends swallows the rest.
      if (ending < 0) break;
      at = text.indexOf('<', ending + section[1].length);
      continue;
    }
    itemTag.lastIndex = at + 1;
    const tag = itemTag.exec(text);
    if (!tag) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    if (items.length >= MAX_EVENTS) {
      const tail = /(?:<\/\w[\w:-]{0,20}>\s*){1,4}$/.exec(text.slice(-200))?.[0] ?? '';
      return { items, head: head + tail, isCut: false, isTooLong: true };
    }
    if (slice.step()) await slice.next();
    const after = text.indexOf('>', itemTag.lastIndex) + 1;
    if (!after) break;
    const isClosing = tag[1] === '/';
    if (!isClosing) {
      // An item within an item: the outer one never ended.
      if (start >= 0) items.push(text.slice(start, at));
      else head += text.slice(headFrom, at);
      head += mark;
      [start, headFrom] = [at, at];
    }
    if ((isClosing && start >= 0) || (!isClosing && text[after - 2] === '/')) {
      items.push(text.slice(start, after));
      [start, headFrom] = [-1, after];
    }
    at = text.indexOf('<', after);
  }
  if (start >= 0) items.push(text.slice(start));
  else head += text.slice(headFrom);
  return {
    items,
    head,
    isCut: start >= 0 || !end.test(text.slice(-500)),
    isTooLong: false,
  };
}
