import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Quiet time before something is said: ten changes in a second are one message. */
const QUIET_MS = 500;
/** Milliseconds after which a message is gone from the region: heard by then, and soon no longer true. */
const SHOWN_MS = 5000;

/**
 * Decides when a polite live region has something to say. The host renders `message` into a `role="status"` that exists, empty, from the
 * first render.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get message(): string {
    return this.#message;
  }

  /** Says it after a while of quiet, unless something else is to be said before. */
  say(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(message), QUIET_MS);
  }

  /** Takes back what was about to be said. */
  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#message) this.#set('');
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#message = '';
  }

  #set(message: string): void {
    // A region that already holds the same words would stay silent.
    this.#message = message && message === this.#message ? `${message}\u00a0` : message;
    clearTimeout(this.#timer);
    if (message) this.#timer = setTimeout(() => this.#set(''), SHOWN_MS);
    this.#host.requestUpdate();
  }
}
