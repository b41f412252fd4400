import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chunkError, FeedError } from '../core/feed-error.js';
import { memo } from '../core/memo.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Issue } from '../core/model/issue.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { listableOccurrences, yearAround, type TimeWindow } from '../core/occurrences.js';
import type { ClockController } from './clock-controller.js';
import type { FeedController } from './feed-controller.js';

/** A copy of a feed, with its dates worked out. */
export interface DatedFeed {
  readonly snapshot: FeedSnapshot;
  /** By start. */
  readonly occurrences: readonly Occurrence[];
  /** The issues that working them out has found, besides those of the snapshot. */
  readonly issues: readonly Issue[];
}

interface DatedFeedHost extends ReactiveControllerHost {
  readonly src: string | null;
}

/**
 * Works out the dates of its host's feed, once for each copy and window, and asks for an update when that is done. Meanwhile it keeps the
 * copy before. Create it after the {@link FeedController}, whose state it reads in `hostUpdate`.
 */
export class DatedFeedController implements ReactiveController {
  readonly #host: DatedFeedHost;
  readonly #feed: Pick<FeedController, 'state' | 'retry'>;
  readonly #windowAt: (nowMs: number) => TimeWindow;
  readonly #clock: Pick<ClockController, 'now'>;
  #dated: DatedFeed | null = null;
  /** The work under way, or the last. Never rejects. */
  #work: Promise<void> = Promise.resolve();
  #runs = 0;
  /** The reason why no dates could be worked out. */
  #chunkError: FeedError | null = null;
  /** The reason why there is nothing to show. It stays until trying again has succeeded. */
  #failure: { readonly src: string | null; readonly error: FeedError } | null = null;

  /** @param windowAt Returns the window to work out, at an instant in epoch milliseconds. */
  constructor(
    host: DatedFeedHost,
    feed: Pick<FeedController, 'state' | 'retry'>,
    clock: Pick<ClockController, 'now'>,
    windowAt: (nowMs: number) => TimeWindow = yearAround,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#clock = clock;
    this.#windowAt = windowAt;
    host.addController(this);
  }

  /** The newest copy of which the dates are worked out; `null` while there is none. */
  get current(): DatedFeed | null {
    return this.#feed.state.snapshot && this.#dated;
  }

  /** The reason why the newest copy is not shown, or none is; `null` for no such reason. */
  get error(): FeedError | null {
    const { error, snapshot } = this.#feed.state;
    // A copy from the device comes with the reason for it: that is no failure while its dates are worked out.
    if (snapshot && !this.current) return this.#chunkError;
    return error ?? this.#failure?.error ?? this.#chunkError;
  }

  /** The issues of the current copy: the feed's own, then each event's, then those of rules and of single dates. */
  get issues(): readonly Issue[] {
    const { current } = this;
    return current ? [...current.snapshot.issues, ...current.issues] : [];
  }

  /** Loads the feed anew. Resolves when its dates are worked out and shown, or it has failed; never rejects. */
  async reload(): Promise<void> {
    await this.#feed.retry();
    // The dates of a new copy are worked out from its first update on.
    await this.#host.updateComplete;
    await this.settled();
    await this.#host.updateComplete;
  }

  /** Resolves when the work under way is done; never rejects. */
  settled(): Promise<void> {
    return this.#work;
  }

  hostUpdate(): void {
    const { src } = this.#host;
    const { status, error } = this.#feed.state;
    if (error) this.#failure = { src, error };
    else if (status !== 'loading' || this.#failure?.src !== src) this.#failure = null;
    const { fromMs, toMs, nowMs } = this.#windowAt(this.#clock.now());
    this.#work = this.#workOut(this.#feed.state.snapshot, fromMs, toMs, nowMs);
  }

  readonly #workOut = memo(
    async (snapshot: FeedSnapshot | null, fromMs: number, toMs: number, nowMs: number | undefined): Promise<void> => {
      const run = ++this.#runs;
      if (!snapshot) {
        this.#dated = this.#chunkError = null;
        return;
      }
      const dated = await listableOccurrences(snapshot, fromMs, toMs, nowMs).catch((cause: unknown) =>
        chunkError('places events in time', cause),
      );
      // A later one has overtaken it.
      if (run !== this.#runs) return;
      this.#chunkError = dated instanceof FeedError ? dated : null;
      if (!(dated instanceof FeedError)) this.#dated = { snapshot, ...dated };
      this.#host.requestUpdate();
    },
  );
}
