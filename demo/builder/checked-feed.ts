/** Loads the feed of the form, once for the check, the counts and the preview, which all see the same copy. */
import { explainFailure } from '../../src/controllers/explain-failure.js';
import { FeedError } from '../../src/core/feed-error.js';
import { feedKey } from '../../src/core/feed/feed-key.js';
import { feeds } from '../../src/core/feed/feed-registry.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { withDateIssues } from '../../src/core/occurrences.js';
import { reportFailure, reportFeed, type FeedReport } from '../../src/embed/feed-report.js';

export interface Checked {
  /** As it was asked for. */
  readonly src: string;
  readonly snapshot: FeedSnapshot | null;
  /** `null` while the feed is on its way. */
  readonly report: FeedReport | null;
  /** Why there is none to show. */
  readonly error: FeedError | null;
  /** The feed is a page for people, which may name a feed. */
  readonly isWebPage: boolean;
}

/** Largest document in which the address of a feed is looked for, in characters. */
const LARGEST_PAGE = 2_000_000;

export class CheckedFeed {
  state: Checked = { src: '', snapshot: null, report: null, error: null, isWebPage: false };
  readonly #onChange: () => void;
  #end: () => void = () => undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Loads the feed at an address; what was loading before is left. */
  load(src: string): void {
    if (src === this.state.src) return;
    this.#end();
    this.#end = () => undefined;
    this.#set({ src, snapshot: null, report: null, error: null, isWebPage: false });
    if (!src) return;
    const key = feedKey(src, document.baseURI);
    if (key instanceof FeedError) {
      this.#set({ ...this.state, report: reportFailure(key.message, []), error: key });
      return;
    }
    const store = feeds.store(key);
    const report = async (snapshot: FeedSnapshot): Promise<void> => {
      const nowMs = Date.now();
      // A part that cannot be loaded now costs the issues of dates alone.
      const checked = await withDateIssues(snapshot, nowMs).catch(() => snapshot);
      if (this.state.src !== src || store.state.snapshot !== snapshot) return;
      const report = reportFeed(checked, [], () => null, nowMs);
      this.#set({ src, snapshot, report, error: null, isWebPage: false });
    };
    const look = (): void => {
      const { status, snapshot, error, refreshing } = store.state;
      if (status === 'error' && error) {
        const report = reportFailure(error.message, []);
        this.#set({ src, snapshot: null, report, error, isWebPage: error.reason === 'web-page' });
      } else if (snapshot && !refreshing) {
        void report(snapshot);
      }
    };
    const explain = async (error: FeedError, signal: AbortSignal): Promise<FeedError> => {
      const known = explainFailure(error, { url: key, signal, page: document });
      return (await known.explained) ?? known;
    };
    this.#end = store.subscribe(look, { explain });
    look();
  }

  #set(state: Checked): void {
    this.state = state;
    this.#onChange();
  }
}

/** Returns the first feed that a page for people names; `null` if it names none, or may not be read. */
export async function feedOfPage(page: string): Promise<string | null> {
  try {
    const response = await fetch(new URL(page, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const text = (await response.text()).slice(0, LARGEST_PAGE);
    const { feedsOf } = await import('../../src/core/formats/name-document.js');
    const [first] = feedsOf(text);
    return first === undefined ? null : new URL(first, response.url).href;
  } catch {
    return null;
  }
}
