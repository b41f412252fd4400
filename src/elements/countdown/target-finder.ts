import type { SourceState } from '../../core/feed/feed.js';
import type { ClockController } from '../../controllers/clock-controller.js';
import { slottedSources } from '../../controllers/slotted-sources.js';
import type { FilterableView } from '../../controllers/filterable-view.js';
import type { ViewPool } from '../../controllers/view.js';
import type { CountdownHost } from './countdown-settings.js';
import { NOTHING, type TargetState } from './countdown-target.js';
import type { FeedTarget } from './feed-target.js';
import { PlainTarget } from './plain-target.js';

/** Finds the target: a date in the page, or one in a feed. The code for feeds is loaded when it is first needed. */
export class TargetFinder {
  readonly #host: CountdownHost;
  readonly #view: FilterableView;
  readonly #clock: ClockController;
  readonly #plain: PlainTarget;
  #feed: FeedTarget | null = null;
  #loading: Promise<void> | null = null;
  #failed = false;

  constructor(host: CountdownHost, view: FilterableView, clock: ClockController) {
    this.#host = host;
    this.#view = view;
    this.#clock = clock;
    this.#plain = new PlainTarget(host);
  }

  /** Whether it looks in a feed, its own or another element's. */
  get needsFeed(): boolean {
    const { src, htmlFor, sources } = this.#host;
    return src !== null || htmlFor !== null || sources !== null || slottedSources(this.#host) !== null;
  }

  /** Whether the date is that of an element among the children. */
  get isLabelled(): boolean {
    return !this.needsFeed && this.#plain.element !== null;
  }

  /** The dates that it chooses among, for filters; `null` while there are none. */
  get pool(): ViewPool | null {
    return this.#feed?.pool ?? null;
  }

  /** Whether a newer copy of the feed, or the rest of it, is on its way. */
  get isRefreshing(): boolean {
    return this.needsFeed && this.#feed !== null && this.#feed.isRefreshing;
  }

  /** The sources of its own feed, if there are several. */
  get sources(): readonly SourceState[] | undefined {
    return this.needsFeed ? this.#feed?.sources : undefined;
  }

  /** For the host to call before each render. */
  update(): void {
    if (this.needsFeed && !this.#feed && !this.#failed) this.#loading ??= this.#load();
  }

  /** For the host to call at each render. @param lang The language of the page. It says which days are the weekend. */
  find(nowMs: number, viewer: string, lang: string): TargetState {
    if (!this.needsFeed) return this.#plain.find();
    return this.#feed?.find(nowMs, viewer, lang) ?? { ...NOTHING, status: this.#failed ? 'error' : 'loading' };
  }

  /** Loads anew the code or the feed. Resolves when that has ended, well or not. */
  async retry(): Promise<void> {
    if (this.#feed) return this.#feed.reload();
    this.#failed = false;
    this.#host.requestUpdate();
    await (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      const { FeedTarget } = await import('./feed-target.js');
      this.#feed = new FeedTarget(this.#host, this.#view, this.#clock);
    } catch (error) {
      this.#failed = true;
      this.#host.warn(
        `a part of the library did not load from beside the script; the fallback stays. ${String(error)}`,
      );
    }
    this.#loading = null;
    this.#host.requestUpdate();
  }
}
