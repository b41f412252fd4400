import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '../core/feed-error.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { listableOccurrences } from '../core/occurrences.js';
import { DAY } from '../core/time/units.js';
import { startOfDay } from '../core/time/wall.js';

/** How far ahead, and back, a listing looks for what recurs: a year of dates is more than anyone reads. */
const HORIZON = 366 * DAY;

interface Worked {
  readonly feed: FeedSnapshot;
  readonly occurrences: readonly Occurrence[];
}

/**
 * A snapshot's occurrences, worked out once for each snapshot and day. Keeps showing the last result while it works.
 */
export class OccurrencesTask {
  readonly #task: Task<readonly [FeedSnapshot | null, number], Worked | null>;
  #last: Worked | null = null;
  #failure: FeedError | null = null;

  /**
   * @param snapshot Answers the snapshot to show, or `null`. @param now Answers epoch milliseconds.
   */
  constructor(host: ReactiveControllerHost, snapshot: () => FeedSnapshot | null, now: () => number) {
    this.#task = new Task(host, {
      args: () => [snapshot(), startOfDay(now())] as const,
      task: async ([feed, today], { signal }) => {
        const occurrences = feed && (await listableOccurrences(feed, today - HORIZON, today + HORIZON, today));
        const worked = occurrences && { feed, occurrences };
        // A later one may have been faster.
        if (!signal.aborted) this.#last = worked;
        return worked;
      },
    });
  }

  /** The occurrences by start, or `null` before the first result. */
  get value(): readonly Occurrence[] | null {
    return this.#worked?.occurrences ?? null;
  }

  /** The snapshot whose occurrences these are: while those of a newer one are worked out, still the last. */
  get feed(): FeedSnapshot | null {
    return this.#worked?.feed ?? null;
  }

  get #worked(): Worked | null {
    return this.#task.value ?? this.#last;
  }

  /** Why there are none, should the part of the library that works out rules not have loaded; `null` otherwise. */
  get error(): FeedError | null {
    const cause = this.#task.error;
    if (cause === undefined) return null;
    this.#failure ??= new FeedError('chunk', 'The part of the library that places events in time did not load.', {
      cause,
    });
    return this.#failure;
  }

  /** Resolves when the work under way is done; never rejects. */
  async settled(): Promise<void> {
    await this.#task.taskComplete.catch(() => undefined);
  }
}
