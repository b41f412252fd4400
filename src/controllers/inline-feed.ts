import { chunkError, FeedError } from '../core/feed-error.js';
import type { Feed } from '../core/feed/feed.js';
import { FeedRegistry } from '../core/feed/feed-registry.js';
import { loadFeed } from '../core/feed/load-feed.js';
import type { RequestRules } from '../core/feed/request-rules.js';
import type { SourceOptions } from '../core/source-options.js';

/** One feed for each element, or for all of a page, so that all who name it share one parse; gone with it. */
const inlineFeeds = new WeakMap<Element | Document, FeedRegistry>();

function registryOf(holder: Element | Document, create: () => FeedRegistry): FeedRegistry {
  let feeds = inlineFeeds.get(holder);
  if (!feeds) inlineFeeds.set(holder, (feeds = create()));
  return feeds;
}

/**
 * Returns the feed in a `<script>` that `findInline` found. Its text is read when the feed is loaded, and again at each `refresh()`.
 *
 * @param rules How its next pages are asked for. @param source The words of the page's author about it.
 */
export function inlineFeed(script: Element, rules: RequestRules, source?: SourceOptions): Feed {
  const url = `#${script.id}`;
  const inline = () => ({ text: script.textContent ?? '', type: typeOf(script), url, base: script.baseURI });
  const load = (_: string, rules: RequestRules, source: SourceOptions) => loadFeed(url, { inline, rules, source });
  return registryOf(script, () => new FeedRegistry(load)).store(url, rules, source);
}

/** Returns the feed that is in all `<script type="application/ld+json">` of a page together. They are read as those of an inline feed. */
export const pageFeed = (page: Document, rules: RequestRules, source: SourceOptions): Feed =>
  registryOf(
    page,
    () =>
      new FeedRegistry(
        (_, rules, source) => async (options) => {
          const { loadPage } = await import('./page-feed.js').catch((cause: unknown) => {
            throw chunkError('reads what a page describes', cause);
          });
          return loadPage(page, { rules, source }, options);
        },
        // Whoever comes back may find another page: applications change it.
        0,
      ),
  ).store('page', rules, source);

/**
 * Looks up the `<script type="application/json" id="…">` of an inline feed.
 *
 * @param src `#` and the id.
 * @param roots Where to look, in this order: shadow trees, then documents.
 * @returns The element; `null` if it, or some of it, is still to come while the page is being parsed; or a `FeedError` (`no-element`).
 */
export function findInline(src: string, roots: readonly (Document | ShadowRoot)[]): HTMLElement | FeedError | null {
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
  if (roots.some((root) => 'readyState' in root && root.readyState === 'loading')) return null;
  return new FeedError('no-element', `There is no element ${src} in this page.`);
}

function typeOf(element: Element): string {
  return element.getAttribute('type')?.trim().toLowerCase() ?? '';
}

/** Whether it is a media type, but none of JavaScript's (they all have "script" in them). */
function isData(type: string): boolean {
  return type.includes('/') && !type.includes('script');
}

/** Whether the parser may still be in the element: it inserts a script's text bit by bit, and has left it once any node follows. */
function isParsing(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
