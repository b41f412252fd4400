/** Timers of 100 ms and more wait for the test instead of the clock; shorter ones run as ever. */
export interface HeldTimers {
  /** The delays that are being waited for, in whole milliseconds from now, soonest first. */
  readonly waiting: readonly number[];
  /** Lets so much time pass: what is due runs, in order. */
  pass(ms: number): void;
  restore(): void;
}

const LONG = 100;

/** Of all that were ever held: an element of an earlier test may still clear one of its own. */
let lastId = 1_000_000_000;

export function holdTimers(): HeldTimers {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  const soonest = () => [...held].sort(([, a], [, b]) => a.at - b.at);

  globalThis.setTimeout = ((callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (!(delay >= LONG)) return set(callback, delay, ...args);
    held.set(++lastId, { at: now + delay, run: () => callback(...args) });
    return lastId;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (!held.delete(Number(id))) clear(id);
  }) as typeof clearTimeout;

  return {
    get waiting() {
      return soonest().map(([, { at }]) => Math.round(at - now));
    },
    pass(ms) {
      const until = now + ms;
      for (let next = soonest()[0]; next && next[1].at <= until; next = soonest()[0]) {
        held.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = until;
    },
    restore() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
