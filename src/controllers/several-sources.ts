import type { Feed, FeedState } from '../core/feed/feed.js';
import { MergedSources } from '../core/merge/merged-sources.js';
import type { Source } from '../core/source-options.js';

/** The controller of one source, at work as long as its host is in the page. */
interface SourceController {
  readonly state: FeedState;
  /** Loads the source anew. Resolves when that has ended, well or not. */
  retry(): Promise<void>;
  /** Lets go of the source for good. */
  remove(): void;
}

/** The sources of a host as one feed. A chunk of its own: most hosts have one source. */
export class SeveralSources implements Feed {
  readonly sources: readonly Source[];
  readonly #controllers: readonly SourceController[];
  readonly #merged = new MergedSources(() => this.#onChange());
  #onChange: () => void = () => undefined;

  /** @param connect Makes the controller of a source. */
  constructor(sources: readonly Source[], connect: (source: Source) => SourceController) {
    this.sources = sources;
    this.#controllers = sources.map(connect);
  }

  get state(): FeedState {
    return this.#merged.state;
  }

  subscribe(onChange: () => void): () => void {
    this.#onChange = onChange;
    return () => (this.#onChange = () => undefined);
  }

  /** For the host to call at each update: looks at how the sources are. */
  update(): void {
    this.#merged.update(
      this.#controllers.map((one, i) => ({ source: this.sources[i]!, state: one.state, retry: () => one.retry() })),
    );
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#controllers.map((one) => one.retry()));
  }

  /** Lets go of all sources. */
  remove(): void {
    for (const controller of this.#controllers) controller.remove();
  }

  // Their controllers hear by themselves that the network or the page is back.
  refreshIfFailed(): void {}
  refreshIfDue(): void {}
  refreshIfStale(): void {}
}
