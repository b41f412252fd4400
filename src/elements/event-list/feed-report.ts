import { windowOf } from '../../controllers/node-kinds.js';
import { SlowFlag } from '../../controllers/slow-flag.js';
import type { FeedError } from '../../core/feed-error.js';
import type { FeedState } from '../../core/feed/feed.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { OgpIssuesEvent, OgpLoadEvent } from '../../events.js';
import { tellFailure } from '../base/tell-failure.js';
import type { EventListHost } from './event-list-settings.js';

/** Milliseconds: how long a list may be without an address before the page author is told. */
const SOURCELESS_MS = 5000;

/** Tells the page, once each, of every copy of the feed that is shown, of every failure, and that a list has no feed. */
export class FeedReport {
  readonly #host: EventListHost;
  readonly #sourceless: SlowFlag;
  #snapshot: FeedSnapshot | null = null;
  #error: FeedError | null = null;

  constructor(host: EventListHost) {
    this.#host = host;
    this.#sourceless = new SlowFlag(host, SOURCELESS_MS);
  }

  /**
   * @param status That of the feed: `idle` without one, be it named by `src` or by `sources`.
   * @param snapshot The copy that is shown, whole and newest; `null` for none.
   * @param issues Asked only for a copy that is new.
   */
  tell(
    status: FeedState['status'],
    snapshot: FeedSnapshot | null,
    error: FeedError | null,
    issues: () => readonly Issue[],
  ): void {
    this.#sourceless.waiting(!this.#host.src && status === 'idle' && this.#host.isConnected);
    if (this.#sourceless.isUp)
      this.#host.warn('src is missing: it says where the events are, as in src="events.json".');
    if (error && error !== this.#error) void tellFailure(this.#host, error);
    this.#error = error;
    if (!snapshot || snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.#host.dispatchEvent(new OgpLoadEvent(snapshot));
    const found = issues();
    if (!found.length) return;
    this.#host.dispatchEvent(new OgpIssuesEvent(found));
    void this.#report(snapshot, found);
  }

  /** Only who reads the console needs the sentences: they come once the rows are drawn, in a file of their own. */
  async #report(snapshot: FeedSnapshot, issues: readonly Issue[]): Promise<void> {
    try {
      await nextFrameDrawn(this.#host);
      const { reportIssues } = await import('./issue-report.js');
      reportIssues(this.#host.localName, snapshot, issues);
    } catch {
      this.#host.warn(`${snapshot.url} has ${issues.length} issues, listed in the element's "issues" property.`);
    }
  }
}

/** Resolves after the next frame is drawn. At once if the page is hidden: no animation frame would come. */
async function nextFrameDrawn(host: Element): Promise<void> {
  const view = windowOf(host);
  if (view.document.hidden) return;
  await new Promise((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
}
