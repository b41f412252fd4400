import type { ReactiveController } from 'lit';
import { feedKey } from '../core/feed/feed-key.js';
import { feeds } from '../core/feed/feed-registry.js';
import type { FeedHost } from './feed-controller.js';

/**
 * Asks for a host's feed while the code that shows it is still on its way: two waits of the network side by side instead of one after the
 * other. Whoever shows the feed finds it under way, or there, as an element does that shares it with another.
 */
export class EarlyFeed implements ReactiveController {
  readonly #host: FeedHost;
  readonly #wish: () => string | null;
  #asked: string | null = null;
  #leave: (() => void) | null = null;

  /** @param wish The feed's address, relative to the page; `null` where it is for others to ask. Read anew at every update. */
  constructor(host: FeedHost, wish: () => string | null) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostUpdate(): void {
    const src = this.#wish();
    if (src === this.#asked) return;
    this.hostDisconnected();
    this.#asked = src;
    // What is no address is for the feed's controller to tell.
    const key = src === null ? null : feedKey(src, this.#host.baseURI);
    if (typeof key === 'string') this.#leave = feeds.store(key).subscribe(() => undefined);
  }

  /** A store waits a moment before it takes a leave for the end: the feed's controller has come by then. */
  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#asked = null;
  }
}
