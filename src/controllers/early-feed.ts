import type { ReactiveController } from 'lit';
import { askEarly } from '../core/feed/early-answers.js';
import { feedKey } from '../core/feed/feed-key.js';
import { MAX_SOURCES } from '../core/limits.js';
import { rulesOf, type RequestSettings } from '../core/feed/request-rules.js';
import type { FeedHost } from './feed-controller.js';

/** Asks for a host's feed while the code that shows it is still on its way. That code then finds the answer, under way, there, or failed. */
export class EarlyFeed implements ReactiveController {
  readonly #host: FeedHost & RequestSettings;
  readonly #src: () => string | null;

  /** @param src Returns the feed's address, relative to the page; `null` to ask for nothing. Called at every update. */
  constructor(host: FeedHost & RequestSettings, src: () => string | null) {
    this.#host = host;
    this.#src = src;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const src = this.#host.isConnected ? this.#src() : null;
    for (const address of src?.trim().split(/\s+/, MAX_SOURCES) ?? []) {
      // If it is no address, the feed's controller will say so.
      const key = feedKey(address, this.#host.baseURI);
      if (typeof key === 'string') askEarly(key, rulesOf(this.#host));
    }
  }
}
