// Kept from before the page could replace it.
const systemNow = Date.now;

let source: () => number = systemNow;
const listeners = new Set<() => void>();

/** Says what time it is on this page. Apart from the clock that wakes those who wait, so that an element's first few bytes need only this. */
export const pageNow = {
  /** Epoch milliseconds, by the system or as {@link setClock} says. */
  now(): number {
    const now = source();
    return Number.isFinite(now) ? now : systemNow();
  },
  /** The function that is read, so that callers can see whether it was replaced. */
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
