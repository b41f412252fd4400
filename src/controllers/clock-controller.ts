import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../core/memo.js';
import { clock } from '../core/time/clock.js';
import { MINUTE } from '../core/time/units.js';
import { viewerZone } from '../core/time/zone.js';

/** Events of a page that comes back: after sleep, a hidden tab or the back-forward cache the clock has moved on without its timer. */
const WAKING = ['pageshow', 'focus', 'online'] as const;

let hosts = 0;
const check = (): void => clock.check();

/** The page's clock hears of a page that comes back, while any element listens. */
function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  for (const type of WAKING) window[change](type, check);
  document[change]('visibilitychange', check);
}

/** Tells its host what "now" is for its reader, and renders it when the shown words would change, through the one clock of the page. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #cancel: (() => void) | null = null;
  readonly #zoneIn = memo((_minute: number) => viewerZone());
  #wakeAt = Infinity;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Epoch milliseconds on the page's clock. */
  now(): number {
    return clock.now();
  }

  /** Returns the reader's IANA zone. The browser is asked once a minute: people travel, but not by the second, and asking is slow. */
  viewerZone(nowMs: number = this.now()): string {
    return this.#zoneIn(Math.floor(nowMs / MINUTE));
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

  #onWake = (): void => {
    // Until the host has said what for, it waits for the clock to be set.
    this.#wakeAt = Infinity;
    this.#arm();
    this.#host.requestUpdate();
  };
}
