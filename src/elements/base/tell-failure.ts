import type { FeedError } from '../../core/feed-error.js';
import { OgpErrorEvent } from '../../events.js';

/** The part of an element that is told of failures. */
export interface FailureHost extends EventTarget {
  readonly isConnected: boolean;
  /** Tells the page author something once. */
  warn(message: string): void;
}

/**
 * Tells the page of a failure, in the console and by an event: once what can be found out about it is known. Readers do not wait for that.
 *
 * @param src The address of the source, of several.
 */
export async function tellFailure(host: FailureHost, error: FeedError, src?: string): Promise<void> {
  const told = error.explained ? await error.explained : error;
  if (error.explained && !host.isConnected) return;
  host.warn(told.message);
  host.dispatchEvent(new OgpErrorEvent(told, src));
}
