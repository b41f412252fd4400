// As zone.js does for Angular: every callback goes through a wrapper of the page's, which keeps its own list of listeners.
(() => {
  const tasks = new WeakMap();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const run = (callback, self, event) =>
    typeof callback === 'function' ? callback.call(self, event) : callback.handleEvent(event);
  const keyOf = (type, options) =>
    `${type} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    if (!callback) return addEventListener.call(this, type, callback, options);
    const target = this ?? globalThis;
    const known = tasks.get(target) ?? new Map();
    tasks.set(target, known);
    const own = known.get(callback) ?? new Map();
    known.set(callback, own);
    const key = keyOf(type, options);
    if (own.has(key)) return undefined;
    const task = function (event) {
      if (options && options.once) own.delete(key);
      return run(callback, this, event);
    };
    own.set(key, task);
    return addEventListener.call(target, type, task, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? globalThis;
    const own = tasks.get(target)?.get(callback);
    const key = keyOf(type, options);
    const task = own?.get(key);
    own?.delete(key);
    return removeEventListener.call(target, type, task ?? callback, options);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const real = globalThis[name];
    globalThis[name] = function (callback, ...rest) {
      return real.call(globalThis, (...args) => callback.apply(globalThis, args), ...rest);
    };
  }
  const RealObserver = MutationObserver;
  globalThis.MutationObserver = function (callback) {
    return new RealObserver((records, observer) => callback.call(observer, records, observer));
  };
  MutationObserver.prototype = RealObserver.prototype;
  const NativePromise = Promise;
  globalThis.Promise = class ZoneAware extends NativePromise {
    then(onFulfilled, onRejected) {
      return super.then(onFulfilled, onRejected);
    }
  };
})();
