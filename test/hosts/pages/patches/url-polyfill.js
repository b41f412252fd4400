// As core-js replaces `URL` and `URLSearchParams`: own classes with the standard's members, and nothing newer.
(() => {
  const RealURL = URL;
  class OwnParams {
    constructor(init = '') {
      this.list = [];
      const text = String(init).replace(/^\?/, '');
      for (const pair of text ? text.split('&') : []) {
        const [name, value = ''] = pair.split('=').map((part) => decodeURIComponent(part.replace(/\+/g, ' ')));
        this.list.push([name, value]);
      }
    }
    get(name) {
      return this.list.find(([own]) => own === name)?.[1] ?? null;
    }
    getAll(name) {
      return this.list.filter(([own]) => own === name).map(([, value]) => value);
    }
    has(name) {
      return this.list.some(([own]) => own === name);
    }
    set(name, value) {
      this.delete(name);
      this.append(name, value);
    }
    append(name, value) {
      this.list.push([String(name), String(value)]);
    }
    delete(name) {
      this.list = this.list.filter(([own]) => own !== name);
    }
    forEach(callback) {
      this.list.forEach(([name, value]) => callback(value, name, this));
    }
    *entries() {
      yield* this.list;
    }
    *keys() {
      for (const [name] of this.list) yield name;
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.list.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&');
    }
  }
  class OwnURL {
    constructor(url, base) {
      const real = arguments.length > 1 ? new RealURL(url, base) : new RealURL(url);
      Object.defineProperty(this, 'real', { value: real });
    }
    get searchParams() {
      return new OwnParams(this.search);
    }
    toString() {
      return this.href;
    }
    toJSON() {
      return this.href;
    }
  }
  for (const name of [
    'href',
    'protocol',
    'username',
    'password',
    'host',
    'hostname',
    'port',
    'pathname',
    'search',
    'hash',
  ]) {
    Object.defineProperty(OwnURL.prototype, name, {
      get() {
        return this.real[name];
      },
      set(value) {
        this.real[name] = value;
      },
    });
  }
  Object.defineProperty(OwnURL.prototype, 'origin', {
    get() {
      return this.real.origin;
    },
  });
  globalThis.URL = OwnURL;
  globalThis.URLSearchParams = OwnParams;
})();
