import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../core/time/clock.js';

/** What brings a page back: after sleep, a hidden tab or the back-forward cache the clock has moved on without its timer. */
const WAKING = ['pageshow', 'focus', 'online'] as const;

let hosts = 0;
const check = (): void => clock.check();

/** The page's clock hears of a page that comes back, while any element listens. */
function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  for (const type of WAKING) window[change](type, check);
  document[change]('visibilitychange', check);
}

/** Does what a moment asks for without a render; `null` where it cannot. @returns when it is to be asked again, in epoch milliseconds. */
type Tick = (nowMs: number) => number | null;

/** Re-renders its host when the shown words would change, through the one clock of the page. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tick: Tick | undefined;
  #cancel: (() => void) | null = null;
  #wakeAt = Infinity;
  #connected = false;

  /** @param tick Is asked first, each time. Who has none is rendered. */
  constructor(host: ReactiveControllerHost, tick?: Tick) {
    this.#host = host;
    this.#tick = tick;
    host.addController(this);
  }

  /** Epoch milliseconds on the page's clock. */
  now(): number {
    return clock.now();
  }

  /** Says when the host's words would next change; `Infinity` for never. Replaces what was said before. */
  wakeAt(ms: number): void {
    if (ms === this.#wakeAt) return;
    this.#wakeAt = ms;
    this.#arm();
  }

  hostConnected(): void {
    this.#connected = true;
    if (hosts++ === 0) listen(true);
    this.#arm();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    if (--hosts === 0) listen(false);
    this.#arm();
  }

  #arm(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (!this.#connected) return;
    // Also with nothing to wait for: should the page set the clock, everything shown may change. That costs no timer.
    this.#cancel = clock.wakeAt(this.#wakeAt, this.#onWake);
  }

  #onWake = (nowMs: number): void => {
    const next = this.#tick?.(nowMs) ?? null;
    // Without a next moment it waits for the clock to be set, until the host has said what for.
    this.#wakeAt = next ?? Infinity;
    this.#arm();
    if (next === null) this.#host.requestUpdate();
  };
}
