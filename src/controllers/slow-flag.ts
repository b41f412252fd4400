import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which waiting deserves a word: a message that flashes is worse than none. */
const SLOW_MS = 1000;

/** Tells its host, with an update, that it has been waiting for a while. */
export class SlowFlag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #afterMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUp = false;

  /** @param afterMs Default: one second. */
  constructor(host: ReactiveControllerHost, afterMs = SLOW_MS) {
    this.#host = host;
    this.#afterMs = afterMs;
    host.addController(this);
  }

  /** Whether the host has been waiting for that long, and still is. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Starts to wait, unless it does already, or stops. For the host to call at every update. */
  waiting(waits: boolean): void {
    if (waits === (this.#timer !== undefined)) return;
    clearTimeout(this.#timer);
    this.#timer = waits ? setTimeout(() => this.#set(true), this.#afterMs) : undefined;
    if (!waits) this.#set(false);
  }

  hostDisconnected(): void {
    this.waiting(false);
  }

  #set(isUp: boolean): void {
    if (isUp === this.#isUp) return;
    this.#isUp = isUp;
    this.#host.requestUpdate();
  }
}
