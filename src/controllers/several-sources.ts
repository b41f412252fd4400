import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { Feed, FeedState, SourceState } from '../core/feed/feed.js';
import { memo } from '../core/memo.js';
import { mergeSnapshots, type SourceCopy } from '../core/merge/merge-snapshots.js';
import { areSameCopies, copiesOf, labelOf, mergedState, type Merged } from '../core/merge/merged-state.js';
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
  readonly #host: ReactiveControllerHost;
  readonly #controllers: readonly SourceController[];
  readonly #readers: readonly (() => SourceState)[];
  readonly #task: Task<readonly [readonly SourceCopy[]], Merged>;
  #copies: readonly SourceCopy[] = [];

  /** @param connect Makes the controller of a source. */
  constructor(
    host: ReactiveControllerHost & Node,
    sources: readonly Source[],
    connect: (source: Source) => SourceController,
  ) {
    this.#host = host;
    this.sources = sources;
    this.#controllers = sources.map(connect);
    this.#readers = sources.map((source, i) => sourceReader(source, host.baseURI, this.#controllers[i]!));
    this.#task = new Task(host, {
      args: () => [this.#nextCopies()],
      task: async ([copies]) => ({ copies, snapshot: copies.length ? await mergeSnapshots(copies) : null }),
    });
  }

  get state(): FeedState {
    return this.#stateOf(this.#task.value, this.#task.error, ...this.#readers.map((read) => read()));
  }

  readonly #stateOf = memo(
    (merged: Merged | undefined, failure: unknown, ...sources: readonly SourceState[]): FeedState =>
      mergedState(Object.freeze([...sources]), merged, failure),
  );

  /** The copies to merge. A merge ends before the next begins, so that sources which come one after the other never put it off. */
  #nextCopies(): readonly SourceCopy[] {
    const copies = copiesOf(this.#readers.map((read) => read()));
    const isFree = this.#task.status !== TaskStatus.PENDING && !areSameCopies(copies, this.#copies);
    return isFree ? (this.#copies = copies) : this.#copies;
  }

  /** The host is asked to update by its controllers, and by the work under way. */
  subscribe(): () => void {
    return () => undefined;
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#controllers.map((one) => one.retry()));
  }

  /** Lets go of all sources. */
  remove(): void {
    this.#host.removeController(this.#task);
    for (const controller of this.#controllers) controller.remove();
  }

  // The controllers hear by themselves that the network or the page is back.
  refreshIfFailed(): void {}
  refreshIfDue(): void {}
  refreshIfStale(): void {}
}

/** Returns a function that tells how a source is: the same object as long as nothing has changed. */
function sourceReader({ src, options }: Source, baseUrl: string, controller: SourceController): () => SourceState {
  const retry = (): Promise<void> => controller.retry();
  const nameOf = memo((snapshot: FeedState['snapshot']) => labelOf(options.label, src, baseUrl, snapshot));
  const read = memo((state: FeedState): SourceState =>
    Object.freeze({ src, label: nameOf(state.snapshot), state, retry }),
  );
  return () => read(controller.state);
}
