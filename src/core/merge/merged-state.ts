import { asFeedError } from '../feed-error.js';
import type { FeedState, SourceState } from '../feed/feed.js';
import type { Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { SourceCopy } from './merge-snapshots.js';

/** Copies of sources, and what they are merged into; `null` for none. */
export interface Merged {
  readonly copies: readonly SourceCopy[];
  readonly snapshot: FeedSnapshot | null;
}

/** Returns the copies that the sources have now, in their order. */
export const copiesOf = (sources: readonly SourceState[]): readonly SourceCopy[] =>
  sources.flatMap(({ label, state: { snapshot } }) => (snapshot ? [{ snapshot, label }] : []));

/** Whether two lists hold the same copies under the same names. */
export const areSameCopies = (a: readonly SourceCopy[], b: readonly SourceCopy[]): boolean =>
  a.length === b.length && a.every(({ snapshot, label }, i) => snapshot === b[i]!.snapshot && label === b[i]!.label);

/**
 * Returns the state of a feed that is merged from several sources. It is ready as soon as one of them is, and has failed where none is left.
 *
 * @param merged What is merged so far. While more is on its way, it is shown. @param failure The reason why merging failed.
 */
export function mergedState(sources: readonly SourceState[], merged: Merged | undefined, failure: unknown): FeedState {
  const states = sources.map(({ state }) => state);
  const isMerged = failure !== undefined || areSameCopies(copiesOf(sources), merged?.copies ?? []);
  // One that is idle has not been asked for yet.
  const isBusy =
    !isMerged || states.some(({ status, refreshing }) => status === 'idle' || status === 'loading' || refreshing);
  const snapshot = merged?.snapshot ?? null;
  const isLost = !snapshot && !isBusy;
  const loaded = states.map(({ loadedAt }) => loadedAt).filter((at) => at !== null);
  return Object.freeze({
    status: snapshot ? 'ready' : isLost ? 'error' : 'loading',
    snapshot,
    // A source that fails is told by itself.
    error: isLost ? asFeedError(failure ?? states.find(({ error }) => error)?.error) : null,
    loadedAt: loaded.length ? Math.min(...loaded) : null,
    refreshing: snapshot !== null && isBusy,
    sources,
  });
}

/**
 * Returns the name of a source beside its events: what the author says, else the feed's title, else its server.
 *
 * @param src The address as the author writes it. @param baseUrl The address that it is relative to.
 */
export function labelOf(
  label: string | undefined,
  src: string,
  baseUrl: string,
  snapshot: Pick<FeedSnapshot, 'title'> | null,
): Text {
  const title = label ? null : snapshot?.title;
  return title ?? Object.freeze([Object.freeze({ lang: '', value: label ?? hostOf(src, baseUrl) })] as const);
}

/** Returns the name of the server without `www.`; what cannot be read as it is. */
function hostOf(src: string, baseUrl: string): string {
  try {
    return new URL(src, baseUrl).hostname.replace(/^www\./, '') || src;
  } catch {
    return src;
  }
}
