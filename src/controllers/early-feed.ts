import type { ReactiveController } from 'lit';
import { feedKey } from '../core/feed/feed-key.js';
import { feeds } from '../core/feed/feed-registry.js';
import type { FeedHost } from './feed-controller.js';

/**
 * Asks for a host's feed while the code that shows it is still on its way: two waits of the network side by side instead of one after the
 * other. Whoever shows the feed finds it under way, there, or failed, as an element does that shares it with another.
 */
export class EarlyFeed implements ReactiveController {
  readonly #host: FeedHost;
  readonly #wish: () => string | null;
  #connected = false;
  #asked: string | null = null;
  #leave: (() => void) | null = null;

  /** @param wish The feed's address, relative to the page; `null` where it is for others to ask. Read anew at every update. */
  constructor(host: FeedHost, wish: () => string | null) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return;
    this.#connected = true;
    // A move in the page disconnects and connects again.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#connected) this.#ask(this.#wish());
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#ask(null);
  }

  #ask(src: string | null): void {
    if (src === this.#asked) return;
    this.#asked = src;
    // A store waits a moment before it takes a leave for the end: in the same update the feed's controller comes.
    this.#leave?.();
    this.#leave = null;
    // What is no address is for that controller to tell.
    const key = src === null ? null : feedKey(src, this.#host.baseURI);
    if (typeof key === 'string') this.#leave = feeds.store(key).subscribe(() => undefined);
  }
}
