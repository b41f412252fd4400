/** Things that elements hold on to beyond themselves: listeners of the page, timers, observers. */
export interface Leftovers {
  /** One word for each thing that is still held, sorted: `window focus`, `timer 500`, `observer`. */
  now(): readonly string[];
  restore(): void;
}

/** Counts from here on. Listeners on an element's own nodes go with it and do not count. */
export function watchLeftovers(): Leftovers {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop } = globalThis;
  const listeners = new Map<unknown, Set<string>>();
  const timers = new Map<unknown, string>();
  const observers = new Set<MutationObserver>();

  const pageWide = (target: unknown): string | null =>
    target === window || target === undefined ? 'window' : target === document ? 'document' : null;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, callback, options) {
    const where = pageWide(this);
    if (where && callback) {
      const kept = listeners.get(callback) ?? new Set();
      listeners.set(callback, kept.add(`${where} ${type}`));
    }
    return add.call(this ?? window, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, callback, options) {
    listeners.get(callback)?.delete(`${String(pageWide(this))} ${type}`);
    return remove.call(this ?? window, type, callback, options);
  };
  MutationObserver.prototype.observe = function (target, options) {
    observers.add(this);
    return observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    return disconnect.call(this);
  };
  globalThis.setTimeout = ((callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const id = set(() => {
      timers.delete(id);
      callback(...args);
    }, delay);
    timers.set(id, `timer ${delay ?? 0}`);
    return id;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    timers.delete(id);
    clear(id);
  }) as typeof clearTimeout;
  globalThis.setInterval = ((callback: () => void, delay?: number) => {
    const id = repeat(callback, delay);
    timers.set(id, `interval ${delay ?? 0}`);
    return id;
  }) as typeof setInterval;
  globalThis.clearInterval = ((id?: number) => {
    timers.delete(id);
    stop(id);
  }) as typeof clearInterval;

  return {
    now: () =>
      [
        ...[...listeners.values()].flatMap((kept) => [...kept]),
        ...timers.values(),
        ...[...observers].map(() => 'observer'),
      ].sort(),
    restore() {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      Object.assign(MutationObserver.prototype, { observe, disconnect });
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop });
    },
  };
}
