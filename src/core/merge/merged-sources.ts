import { asFeedError } from '../feed-error.js';
import { IDLE, type FeedState, type SourceState } from '../feed/feed.js';
import type { Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Source } from '../source-options.js';
import { mergeSnapshots, type SourceCopy } from './merge-snapshots.js';

/** A source with the state of its feed. */
export interface Member {
  readonly source: Source;
  readonly state: FeedState;
  /** Loads it anew. Resolves when that has ended, well or not. */
  readonly retry: () => Promise<void>;
}

const LOADING: FeedState = Object.freeze({ ...IDLE, status: 'loading' });

/** The state of a feed that is merged from several sources. Merging takes time: meanwhile the merged copy before is shown. */
export class MergedSources {
  readonly #onChange: () => void;
  readonly #labels = new Map<string, Text>();
  #members: readonly Member[] = [];
  /** The copies that are merged, and the result. */
  #copies: readonly SourceCopy[] = [];
  #snapshot: FeedSnapshot | null = null;
  #isMerging = false;
  #state: FeedState = LOADING;

  /** @param onChange Called after every change of `state` that a merge brings. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Frozen; another object after every change. */
  get state(): FeedState {
    return this.#state;
  }

  /** Hears how the sources are. @param members In their order. */
  update(members: readonly Member[]): void {
    const isSame =
      members.length === this.#members.length &&
      members.every(({ source, state }, i) => state === this.#members[i]!.state && source === this.#members[i]!.source);
    if (isSame) return;
    this.#members = members;
    void this.#merge();
    this.#settle();
  }

  /** The names of the sources beside their events. The same object for the same words. */
  #labelOf({ source, state }: Member): Text {
    const { src, options } = source;
    const title = options.label ? null : state.snapshot?.title;
    if (title) return title;
    const words = options.label ?? hostOf(state.snapshot?.url ?? src);
    let label = this.#labels.get(words);
    if (!label) this.#labels.set(words, (label = Object.freeze([Object.freeze({ lang: '', value: words })] as const)));
    return label;
  }

  async #merge(): Promise<void> {
    if (this.#isMerging) return;
    this.#isMerging = true;
    try {
      for (;;) {
        const copies = this.#wanted();
        if (isSameList(copies, this.#copies)) break;
        const snapshot = copies.length ? await mergeSnapshots(copies) : null;
        this.#copies = copies;
        this.#snapshot = snapshot;
      }
    } finally {
      this.#isMerging = false;
    }
    this.#settle();
    this.#onChange();
  }

  #wanted(): readonly SourceCopy[] {
    return this.#members.flatMap((member) => {
      const { snapshot } = member.state;
      return snapshot ? [{ snapshot, label: this.#labelOf(member) }] : [];
    });
  }

  #settle(): void {
    const states = this.#members.map(({ state }) => state);
    // One that is idle has not been asked for yet.
    const isBusy = states.some(({ status, refreshing }) => status === 'idle' || status === 'loading' || refreshing);
    const isMerged = isSameList(this.#wanted(), this.#copies);
    const sources = Object.freeze(
      this.#members.map((member): SourceState => {
        const { source, state, retry } = member;
        return Object.freeze({ src: source.src, label: this.#labelOf(member), state, retry });
      }),
    );
    const snapshot = this.#snapshot;
    const failure = states.find(({ error }) => error !== null)?.error ?? null;
    const loaded = states.map(({ loadedAt }) => loadedAt).filter((at) => at !== null);
    const isLost = !snapshot && !isBusy && isMerged;
    this.#state = Object.freeze({
      status: snapshot ? 'ready' : isLost ? 'error' : 'loading',
      snapshot,
      // One that fails is told by itself: the whole has failed where nothing else is left.
      error: isLost ? asFeedError(failure) : null,
      loadedAt: loaded.length ? Math.min(...loaded) : null,
      refreshing: snapshot !== null && (isBusy || !isMerged),
      sources,
    });
  }
}

const isSameList = (a: readonly SourceCopy[], b: readonly SourceCopy[]): boolean =>
  a.length === b.length && a.every(({ snapshot, label }, i) => snapshot === b[i]!.snapshot && label === b[i]!.label);

/** Returns the name of the server, without `www.`; what cannot be read as it is. */
function hostOf(src: string): string {
  try {
    return new URL(src).hostname.replace(/^www\./, '') || src;
  } catch {
    return src;
  }
}
