// Kept from before the page could replace it.
const systemNow = Date.now;

let source: () => number = systemNow;
const listeners = new Set<() => void>();

/** What "now" is on this page: apart from the clock that wakes those who wait, for an element's first few bytes. */
export const pageNow = {
  /** Epoch milliseconds, by the system or as {@link setClock} says. */
  now(): number {
    const now = source();
    return Number.isFinite(now) ? now : systemNow();
  },
  /** What it is read from, so that who looks twice knows whether it was replaced. */
  get source(): () => number {
    return source;
  },
  /** Whether {@link setClock} decides, so that what is shown is not of this moment. */
  get isSet(): boolean {
    return source !== systemNow;
  },
  /** Calls back whenever the clock is set. */
  onSet(listener: () => void): void {
    listeners.add(listener);
  },
};

/**
 * Replaces "now" for everything on the page, and lets everybody who waits look again. For demonstrations ("as on 30 May 2024") and tests.
 *
 * @param now Epoch milliseconds on each call; `null` for the system's clock.
 */
export function setClock(now: (() => number) | null): void {
  source = now ?? systemNow;
  for (const listener of listeners) listener();
}
