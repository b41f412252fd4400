import { FeedError } from '../core/feed-error.js';
import { FeedStore } from '../core/feed/feed-store.js';
import { loadFeed } from '../core/feed/load-feed.js';

/** A feed written into the page: `<script type="application/json" id="…">`. */
interface InlineFeed {
  readonly store: FeedStore;
  /** Reads the element anew if its text or type is no longer what was read. For subscribers of the store. */
  check(): void;
}

/** One per element, so that all who name it share one parse; gone with the element. */
const inlineFeeds = new WeakMap<Element, InlineFeed>();

/** The feed in an element that `findInline` found. */
export function inlineFeed(element: Element): InlineFeed {
  const known = inlineFeeds.get(element);
  if (known) return known;
  const url = `#${element.id}`;
  let type = '';
  let text = '';
  const read = (): boolean => {
    const [oldType, oldText] = [type, text];
    type = typeOf(element);
    text = element.textContent ?? '';
    return type !== oldType || text !== oldText;
  };
  const store = new FeedStore(
    loadFeed(url, {
      inline: () => {
        read();
        return { text, type, url, base: element.baseURI };
      },
    }),
  );
  const feed: InlineFeed = {
    store,
    check() {
      if (read()) void store.restart();
    },
  };
  inlineFeeds.set(element, feed);
  return feed;
}

/**
 * Looks up an inline feed.
 *
 * @param src `#` and the id.
 * @param roots Where to look, in this order.
 * @returns The element; `null` where it is not there, or not all of it yet, while the page is still being parsed; or a
 *   `FeedError` (`no-element`).
 */
export function findInline(src: string, roots: Iterable<Document | ShadowRoot>): Element | FeedError | null {
  const id = src.slice(1);
  for (const root of roots) {
    const element = root.getElementById(id);
    if (!element) continue;
    if (element.localName !== 'script' || !isData(typeOf(element))) {
      return new FeedError(
        'no-element',
        `The element ${src} must be a <script> of a data type, such as application/json.`,
      );
    }
    return isParsing(element) ? null : element;
  }
  if (document.readyState === 'loading') return null;
  return new FeedError('no-element', `There is no element ${src} in this page.`);
}

function typeOf(element: Element): string {
  return element.getAttribute('type')?.trim().toLowerCase() ?? '';
}

/** A media type, but none of JavaScript's (they all have "script" in them). */
function isData(type: string): boolean {
  return type.includes('/') && !type.includes('script');
}

/** The parser inserts a script's text bit by bit; it has left an element once anything comes after it. */
function isParsing(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
