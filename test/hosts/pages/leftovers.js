// Counts what elements hold on to beyond themselves, and puts them into the page and takes them out again, often.
(() => {
  const held = new Map();
  const hold = (key, what) => held.set(key, what);
  const pageWide = (target) => target === globalThis || target === undefined || target === document;

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const listeners = new Map();
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    if (pageWide(this) && callback) {
      const own = listeners.get(callback) ?? new Set();
      listeners.set(callback, own.add(type));
    }
    return add.call(this ?? globalThis, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const own = pageWide(this) ? listeners.get(callback) : undefined;
    own?.delete(type);
    // Or the callback, and whatever it knows, would stay for our sake.
    if (own?.size === 0) listeners.delete(callback);
    return remove.call(this ?? globalThis, type, callback, options);
  };

  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop } = globalThis;
  globalThis.setTimeout = (callback, delay, ...args) => {
    const id = set(() => {
      held.delete(id);
      callback(...args);
    }, delay);
    hold(id, `timer ${delay}`);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    held.delete(id);
    clear(id);
  };
  globalThis.setInterval = (callback, delay) => {
    const id = repeat(callback, delay);
    hold(id, `interval ${delay}`);
    return id;
  };
  globalThis.clearInterval = (id) => {
    held.delete(id);
    stop(id);
  };

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { observe, disconnect } = globalThis[name].prototype;
    globalThis[name].prototype.observe = function (...args) {
      hold(this, name);
      return observe.apply(this, args);
    };
    globalThis[name].prototype.disconnect = function () {
      held.delete(this);
      return disconnect.call(this);
    };
  }

  const { fetch: ask } = globalThis;
  globalThis.fetch = async (...args) => {
    const request = {};
    hold(request, `request ${args[0]}`);
    try {
      return await ask(...args);
    } finally {
      held.delete(request);
    }
  };

  const pause = (ms) => new Promise((resolve) => set(resolve, ms));

  globalThis.leftovers = () => [
    ...held.values(),
    ...[...listeners.values()].flatMap((types) => [...types].map((type) => `listener ${type}`)),
  ];

  /** Every 25th stays until it shows something, every third for a moment, the others not even that. */
  globalThis.mountOften = async (markup, times) => {
    const place = document.querySelector('main');
    for (let i = 0; i < times; i++) {
      place.innerHTML = markup;
      const element = place.firstElementChild;
      if (i % 25 === 0) {
        const selector = ':state(ready), :state(counting), :state(error)';
        for (let wait = 0; wait < 400 && !element.matches(selector); wait++) await pause(5);
        if (!element.matches(selector)) throw new Error(`${element.localName} has nothing to show`);
      } else if (i % 3 === 0) await element.updateComplete;
      place.textContent = '';
      if (i % 100 === 0) await pause(0);
    }
    // A feed's store waits a moment for whoever was only moved.
    for (let wait = 0; wait < 100 && globalThis.leftovers().length > 0; wait++) await pause(10);
    return globalThis.leftovers();
  };
})();
