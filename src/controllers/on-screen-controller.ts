import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from './node-kinds.js';

/** Knows whether anybody can see its host: in the window, and the page not hidden. Asks for an update whenever that changes. */
export class OnScreenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** The document in which the host is shown, while it is in the page. */
  #document: Document | null = null;
  #observer: IntersectionObserver | null = null;
  /** Seen until the browser says otherwise, which it does within a frame. */
  #inWindow = true;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get value(): boolean {
    return this.#inWindow && !this.#host.ownerDocument.hidden;
  }

  hostConnected(): void {
    const view = windowOf(this.#host);
    this.#document = view.document;
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    if (typeof view.IntersectionObserver === 'undefined') return;
    this.#observer = new view.IntersectionObserver((entries) => {
      const inWindow = entries.at(-1)?.isIntersecting ?? true;
      if (inWindow === this.#inWindow) return;
      this.#inWindow = inWindow;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('visibilitychange', this.#onVisibility);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#inWindow = true;
  }

  #onVisibility = (): void => this.#host.requestUpdate();
}
