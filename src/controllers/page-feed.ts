import { FeedError } from '../core/feed-error.js';
import type { FeedLoad } from '../core/feed/feed-store.js';
import { loadFeed } from '../core/feed/load-feed.js';
import type { RequestRules } from '../core/feed/request-rules.js';
import { joinScripts } from '../core/formats/repair-json.js';
import { MAX_BYTES, MAX_WAIT_MS } from '../core/limits.js';
import { newIssue } from '../core/new-issue.js';
import type { SourceOptions } from '../core/source-options.js';

interface PageOptions {
  readonly rules: RequestRules;
  readonly source: SourceOptions;
}

/**
 * Loads the events that a page itself describes in JSON-LD (schema.org), once it is parsed, and again once all of it is loaded: scripts add
 * some as late as that. No request is made.
 */
export async function loadPage(
  page: Document,
  { rules, source }: PageOptions,
  options: Parameters<FeedLoad>[0],
): ReturnType<FeedLoad> {
  const { signal, onProgress } = options;
  const read = async (): ReturnType<FeedLoad> => {
    const { text, faults } = await joinScripts(scriptsOf(page));
    const inline = () => ({ text, type: 'schema-org', url: '#page', base: page.baseURI });
    const loaded = await loadFeed('#page', { inline, rules, source })(options);
    const { snapshot } = loaded;
    if (!faults.length) return loaded;
    const issues = Object.freeze([...faults.map((fault) => newIssue(fault, null)), ...snapshot.issues]);
    return { ...loaded, snapshot: Object.freeze({ ...snapshot, issues }) };
  };
  if (page.readyState === 'loading') await heard(page, 'DOMContentLoaded', signal);
  if (page.readyState !== 'complete') {
    const allLoaded = heard(page.defaultView ?? page, 'load', signal, MAX_WAIT_MS);
    const first = await read().catch(() => null);
    if (first?.snapshot.events.length && !signal.aborted) onProgress(first.snapshot);
    await allLoaded;
  }
  return read();
}

/** Resolves after an event, or once the signal aborts, or after so many milliseconds. */
const heard = (target: EventTarget, name: string, signal: AbortSignal, maxMs?: number): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      target.removeEventListener(name, soon);
      signal.removeEventListener('abort', end);
      resolve();
    };
    // Others hear it later than this, and add something then.
    const soon = (): void => void setTimeout(end);
    const timer = maxMs === undefined ? undefined : setTimeout(end, maxMs);
    target.addEventListener(name, soon);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });

/** Returns the texts of all scripts of JSON-LD. */
function scriptsOf(page: Document): string[] {
  // Not what lists have made of their feeds. A form or picture with that name would take the place of the page's own method, and pages put
  // something else in place of `Document`.
  const { querySelectorAll } = Object.getPrototypeOf(page) as Document;
  const scripts = [...querySelectorAll.call(page, 'script[type]:not([data-ogp=list])')].filter(isLinkedData);
  if (!scripts.length)
    throw new FeedError('no-element', 'There is no <script type="application/ld+json"> in this page.');
  const texts = scripts.map(({ textContent }) => textContent ?? '');
  if (texts.reduce((length, text) => length + text.length, 0) > MAX_BYTES)
    throw new FeedError('too-large', `The JSON-LD of this page is larger than ${MAX_BYTES / 1e6} MB.`);
  return texts;
}

const isLinkedData = (script: Element): boolean =>
  /^application\/ld\+json(?:\s*;.*)?$/i.test(script.getAttribute('type')!.trim());
