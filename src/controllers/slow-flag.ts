import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which waiting deserves a word: a message that flashes is worse than none. */
const PATIENCE_MS = 1000;

/** Tells its host when something has taken a while. */
export class SlowFlag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUp = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it has taken a while. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Says, at every update, whether the host is waiting. */
  waiting(waits: boolean): void {
    if (waits === (this.#timer !== undefined)) return;
    clearTimeout(this.#timer);
    this.#timer = waits ? setTimeout(() => this.#set(true), PATIENCE_MS) : undefined;
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
