// A `Promise` of the page's own: thenables without `finally`, `any`, `allSettled` or species, as small polyfills were.
globalThis.Promise = class OwnPromise {
  constructor(run) {
    this.state = 'pending';
    this.waiting = [];
    const settle = (state, value) => {
      if (this.state !== 'pending') return;
      this.state = state;
      this.value = value;
      for (const wake of this.waiting) wake();
    };
    const reject = (error) => settle('rejected', error);
    const resolve = (value) => {
      if (value && typeof value.then === 'function') value.then(resolve, reject);
      else settle('fulfilled', value);
    };
    try {
      run(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }
  then(onFulfilled, onRejected) {
    return new OwnPromise((resolve, reject) => {
      const run = () =>
        setTimeout(() => {
          const handler = this.state === 'fulfilled' ? onFulfilled : onRejected;
          if (typeof handler !== 'function') return (this.state === 'fulfilled' ? resolve : reject)(this.value);
          try {
            resolve(handler(this.value));
          } catch (error) {
            reject(error);
          }
        });
      if (this.state === 'pending') this.waiting.push(run);
      else run();
    });
  }
  catch(onRejected) {
    return this.then(undefined, onRejected);
  }
  static resolve(value) {
    return new OwnPromise((resolve) => resolve(value));
  }
  static reject(error) {
    return new OwnPromise((_, reject) => reject(error));
  }
  static all(list) {
    return new OwnPromise((resolve, reject) => {
      const results = [...list];
      let left = results.length;
      if (!left) resolve(results);
      results.forEach((one, i) =>
        OwnPromise.resolve(one).then((value) => {
          results[i] = value;
          if (!--left) resolve(results);
        }, reject),
      );
    });
  }
  static race(list) {
    return new OwnPromise((resolve, reject) => {
      for (const one of list) OwnPromise.resolve(one).then(resolve, reject);
    });
  }
};
