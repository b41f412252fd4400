import type { ReactiveController } from 'lit';
import { feedKey } from '../core/feed/feed-key.js';
import { feeds } from '../core/feed/feed-registry.js';
import type { FeedHost } from './feed-controller.js';

/**
 * Asks for a host's feed while the code that shows it is still on its way: two waits of the network side by side instead of one after the
 * other. That code then finds the feed under way, there, or failed, like an element that shares its feed with another.
 */
export class EarlyFeed implements ReactiveController {
  readonly #host: FeedHost;
  readonly #src: () => string | null;
  #connected = false;
  /** The address that was asked for last. */
  #asked: string | null = null;
  #unsubscribe: (() => void) | null = null;

  /** @param src Returns the feed's address, relative to the page; `null` to ask for nothing. Called at every update. */
  constructor(host: FeedHost, src: () => string | null) {
    this.#host = host;
    this.#src = src;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return;
    this.#connected = true;
    // A move in the page disconnects and connects again.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#connected) this.#ask(this.#src());
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#ask(null);
  }

  #ask(src: string | null): void {
    if (src === this.#asked) return;
    this.#asked = src;
    // A store waits a moment before it stops without subscribers: the feed's controller comes in the same update.
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    // If it is no address, that controller will say so.
    const key = src === null ? null : feedKey(src, this.#host.baseURI);
    if (typeof key === 'string') this.#unsubscribe = feeds.store(key).subscribe(() => undefined);
  }
}
