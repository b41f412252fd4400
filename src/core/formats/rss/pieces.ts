import { MAX_EVENTS } from '../../limits.js';
import { TimeSlice } from '../../yield-to-page.js';

/** A feed taken apart before it is parsed: each item by itself, so that one that is broken costs no other, and no parse takes long. */
interface Pieces {
  readonly items: readonly string[];
  /** The text around the items. */
  readonly head: string;
  /** Whether the text ends within an item, or before the root's end tag. */
  readonly isCut: boolean;
  /** Whether there are more items than are read. */
  readonly isTooLong: boolean;
}

const ITEM = /(\/?)(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s/>])/iy;
/** Sections in which tags are text, and where each ends. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
];

/** Cuts a feed into its items. Time grows with its length. */
export async function takeApart(text: string): Promise<Pieces> {
  const slice = new TimeSlice();
  const items: string[] = [];
  let head = '';
  let headFrom = 0;
  let start = -1;
  let at = text.indexOf('<');
  while (at >= 0) {
    const section = SECTIONS.find(([opens]) => text.startsWith(opens, at));
    if (section) {
      const end = text.indexOf(section[1], at + section[0].length);
      // One that never ends swallows the rest.
      if (end < 0) break;
      at = text.indexOf('<', end + section[1].length);
      continue;
    }
    ITEM.lastIndex = at + 1;
    const tag = ITEM.exec(text);
    if (!tag) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    if (items.length >= MAX_EVENTS) {
      const tail = /(?:<\/\w[\w:-]{0,20}>\s*){1,2}$/.exec(text.slice(-200))?.[0] ?? '';
      return { items, head: head + tail, isCut: false, isTooLong: true };
    }
    if (slice.step()) await slice.next();
    const end = text.indexOf('>', ITEM.lastIndex) + 1;
    if (!end) break;
    const isClosing = tag[1] === '/';
    if (!isClosing) {
      // An item within an item: the outer one never ended.
      if (start >= 0) items.push(text.slice(start, at));
      else head += text.slice(headFrom, at);
      [start, headFrom] = [at, at];
    }
    if ((isClosing && start >= 0) || (!isClosing && text[end - 2] === '/')) {
      items.push(text.slice(start, end));
      [start, headFrom] = [-1, end];
    }
    at = text.indexOf('<', end);
  }
  if (start >= 0) items.push(text.slice(start));
  else head += text.slice(headFrom);
  return {
    items,
    head,
    isCut: start >= 0 || !/<\/(?:[\w-]+:)?(?:rss|feed|RDF)\s*>\s*(?:<!--[^>]*-->\s*)?$/i.test(text.slice(-500)),
    isTooLong: false,
  };
}
