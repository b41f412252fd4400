import { pageNow } from './page-now.js';
import { MINUTE } from './units.js';

/**
 * The page's one clock: what "now" is, and one timer for all who wait for something.
 *
 * A timer cannot be trusted with a long wait. Browsers stop it while the computer sleeps or the page lies in the back-forward cache, slow
 * it down in hidden tabs, do not move it when somebody sets the system clock, and overflow beyond 24.8 days. So a timer here never
 * decides anything: it only has the clock read again. After at most a minute it does so anyway, which is as often as browsers
 * let a hidden page run and costs a visible one microseconds; and whoever knows that the page comes back (`pageshow`,
 * `visibilitychange`, `focus`) calls `check()`, after which everybody is right at once. With nobody waiting there is no timer.
 */

/** Milliseconds: the longest wait without reading the clock. */
const MAX_WAIT = MINUTE;
/** Milliseconds: a clock that goes back by more was set; less is how system clocks are kept in step. */
const SET_BACK = 1000;

interface Waiting {
  readonly at: number;
  readonly callback: (nowMs: number) => void;
}

interface Clock {
  /** Epoch milliseconds, by the system or as {@link setClock} says. */
  now(): number;
  /** Whether {@link setClock} decides, so that what is shown is not of this moment. */
  readonly isSet: boolean;
  /**
   * Calls back once, with what the clock says: at or soon after `ms`, or earlier if the clock was set, since everything shown may then be
   * wrong. Never before this function has returned. `Infinity` waits for the clock to be set alone.
   *
   * @returns cancels; may be called at any time.
   */
  wakeAt(ms: number, callback: (nowMs: number) => void): () => void;
  /** Reads the clock and calls back who is due: for moments at which a timer may have been asleep. */
  check(): void;
}

class PageClock implements Clock {
  readonly #waiting = new Set<Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires, on this clock; `Infinity` without a timer. */
  #timerAt = Infinity;
  #lastSeen = -Infinity;
  /** How often in a row a timer fired and the clock stood still. */
  #standstills = 0;

  constructor() {
    pageNow.onSet(() => this.#onSet());
  }

  get isSet(): boolean {
    return pageNow.isSet;
  }

  now(): number {
    return pageNow.now();
  }

  wakeAt(ms: number, callback: (nowMs: number) => void): () => void {
    const waiting: Waiting = { at: Number.isNaN(ms) ? Infinity : ms, callback };
    this.#waiting.add(waiting);
    if (waiting.at < this.#timerAt) this.#arm(waiting.at);
    return () => {
      this.#waiting.delete(waiting);
      // An early timer does no harm while somebody waits, and is not worth looking for the next one now.
      if (this.#waiting.size === 0) this.#disarm();
    };
  }

  check(): void {
    const now = this.now();
    const all = now < this.#lastSeen - SET_BACK;
    this.#lastSeen = now;
    this.#wake(now, all);
  }

  #onSet(): void {
    this.#lastSeen = this.now();
    this.#standstills = 0;
    this.#wake(this.#lastSeen, true);
  }

  #wake(now: number, all: boolean): void {
    this.#disarm();
    // Armed once, for the soonest of all.
    this.#timerAt = -Infinity;
    // A copy: who is called back may wait again.
    for (const waiting of [...this.#waiting]) {
      // One that is cancelled by another's callback is not called.
      if (!(all || waiting.at <= now) || !this.#waiting.delete(waiting)) continue;
      try {
        waiting.callback(now);
      } catch (error) {
        // Reported as uncaught, without keeping the others from waking.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    this.#disarm();
    let next = Infinity;
    for (const { at } of this.#waiting) if (at < next) next = at;
    if (next < Infinity) this.#arm(next);
  }

  #arm(at: number): void {
    this.#disarm();
    const armed = this.now();
    this.#lastSeen = Math.max(this.#lastSeen, armed);
    // Doubled while the clock stands still: one that is fixed ("as on 30 May") must not be polled for what it never reaches,
    // one that is coarse on purpose (some browsers' protection from fingerprinting) is soon read again.
    const patience = this.#standstills && 2 ** Math.min(this.#standstills, 20);
    const wait = at <= armed ? 0 : Math.min(Math.max(at - armed, patience), MAX_WAIT);
    this.#timerAt = at;
    this.#timer = setTimeout(() => {
      this.#standstills = pageNow.source() === armed && wait > 0 ? this.#standstills + 1 : 0;
      this.check();
    }, Math.ceil(wait));
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Infinity;
  }
}

/** The clock of the page (of the process, in Node). */
export const clock: Clock = /* @__PURE__ */ new PageClock();

export { setClock } from './page-now.js';
