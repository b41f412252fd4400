// Changes that a page with MooTools (1.2 to 1.6) makes to the built-ins, in small.
(() => {
  const each = function (fn, bind) {
    for (let i = 0; i < this.length; i++) fn.call(bind, this[i], i, this);
  };
  const { slice } = Array.prototype;
  Array.from = (item) => {
    if (item == null) return [];
    if (typeof item !== 'string' && typeof item === 'object' && typeof item.length === 'number')
      return slice.call(item);
    return [item];
  };
  Object.assign(Array, { each: (list, fn, bind) => each.call(list, fn, bind), clone: (list) => slice.call(list) });
  Object.assign(Array.prototype, {
    each,
    clean() {
      return this.filter((value) => value != null);
    },
    invoke(name, ...args) {
      return this.map((value) => value[name](...args));
    },
    associate(keys) {
      return keys.map((key, i) => [key, this[i]]);
    },
    contains(item, from) {
      return this.indexOf(item, from) !== -1;
    },
    append(list) {
      this.push(...list);
      return this;
    },
    getLast() {
      return this.length ? this[this.length - 1] : null;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    pick() {
      return this[0];
    },
  });
  // As in MooTools 1.2: it asks whether words, parted by the second argument, hold the first.
  String.prototype.contains = function (string, separator) {
    return separator ? (separator + this + separator).includes(separator + string + separator) : this.includes(string);
  };
  Object.assign(String.prototype, {
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    camelCase() {
      return this;
    },
  });
  String.from = (item) => String(item);
  Number.from = (item) => (Number.isFinite(parseFloat(item)) ? parseFloat(item) : null);
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Number.prototype.times = function (fn) {
    for (let i = 0; i < this; i++) fn(i);
  };
  Function.prototype.bind = function (that, ...args) {
    const run = (...more) => this.apply(that, args.length ? args : more);
    return run;
  };
  Function.prototype.extend = function (key, value) {
    this[key] = value;
    return this;
  };
  Function.prototype.implement = function (key, value) {
    this.prototype[key] = value;
    return this;
  };
  // MooTools More: answers a date, not a number.
  const { parse } = Date;
  Date.parse = (text) => new Date(parse(text));
  Date.prototype.set = function (unit, value) {
    this[`set${unit}`](value);
    return this;
  };
  const own = {
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    erase(name) {
      this.removeAttribute(name);
      return this;
    },
    clone() {
      return this.cloneNode(true);
    },
    empty() {
      this.textContent = '';
      return this;
    },
    dispose() {
      return this.parentNode.removeChild(this);
    },
    show() {
      return this;
    },
    hide() {
      return this;
    },
    match(selector) {
      return this.matches(selector);
    },
    addEvent(type, fn) {
      this.addEventListener(type, fn);
      return this;
    },
    getElements(selector) {
      return slice.call(this.querySelectorAll(selector));
    },
  };
  Object.assign(Element.prototype, own);
  window.$ = document.id = (id) => document.getElementById(id);
  window.$$ = (selector) => slice.call(document.querySelectorAll(selector));
  window.typeOf = (item) => (Array.isArray(item) ? 'array' : typeof item);
  window.instanceOf = (item, object) => item instanceof object;
})();
