// Changes that a page with Prototype.js (1.6, 1.7) makes to the built-ins, in small: enumerable additions, generics that know only
// arrays, `toJSON` that answers a string, and methods of elements with names that the platform has too.
(() => {
  const identity = (value) => value;
  const toArray = (list) => {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    const results = new Array(list.length || 0);
    for (let i = results.length; i--;) results[i] = list[i];
    return results;
  };
  const STOP = {};
  const enumerable = {
    each(iterator, context) {
      try {
        this._each((value, index) => iterator.call(context, value, index));
      } catch (error) {
        if (error !== STOP) throw error;
      }
      return this;
    },
    all(iterator = identity, context) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw STOP;
      });
      return result;
    },
    any(iterator = identity, context) {
      let result = false;
      this.each((value, index) => {
        if ((result = !!iterator.call(context, value, index))) throw STOP;
      });
      return result;
    },
    collect(iterator = identity, context) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    detect(iterator, context) {
      let result;
      this.each((value, index) => {
        if (!iterator.call(context, value, index)) return;
        result = value;
        throw STOP;
      });
      return result;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    include(object) {
      return this.any((value) => value == object);
    },
    inject(memo, iterator) {
      this.each((value, index) => (memo = iterator(memo, value, index)));
      return memo;
    },
    min(iterator = identity) {
      return this.collect(iterator).sort()[0];
    },
    size() {
      return this.toArray().length;
    },
    toArray() {
      return this.collect(identity);
    },
  };
  Object.assign(enumerable, {
    map: enumerable.collect,
    find: enumerable.detect,
    select: enumerable.findAll,
    filter: enumerable.findAll,
    member: enumerable.include,
    entries: enumerable.toArray,
    every: enumerable.all,
    some: enumerable.any,
  });
  Object.assign(Array.prototype, enumerable, {
    _each(iterator) {
      for (let i = 0; i < this.length; i++) iterator(this[i], i);
    },
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.filter((value) => value != null);
    },
    flatten() {
      return this.inject([], (all, value) => all.concat(Array.isArray(value) ? value.flatten() : [value]));
    },
    without(...values) {
      return this.filter((value) => !values.include(value));
    },
    uniq() {
      return this.inject([], (all, value) => (all.include(value) ? all : [...all, value]));
    },
    clone() {
      return [].concat(this);
    },
    toArray() {
      return [].concat(this);
    },
    size() {
      return this.length;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
    toJSON() {
      return `[${this.map((value) => Object.toJSON(value)).join(', ')}]`;
    },
  });
  const { reverse } = Array.prototype;
  Array.prototype.reverse = function (inline) {
    return reverse.call(inline === false ? this.toArray() : this);
  };
  Array.from = toArray;
  globalThis.$A = toArray;

  Object.assign(Object, {
    toJSON: (value) => (value && value.toJSON ? value.toJSON() : String(value)),
    extend: Object.assign,
    isArray: (value) => Array.isArray(value),
    keys(object) {
      const found = [];
      for (const name in object) if (Object.prototype.hasOwnProperty.call(object, name)) found.push(name);
      return found;
    },
    values(object) {
      const found = [];
      for (const name in object) found.push(object[name]);
      return found;
    },
    clone: (object) => Object.assign({}, object),
  });
  Object.assign(String.prototype, {
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return `"${this}"`;
    },
  });
  Number.prototype.toJSON = function () {
    return String(this);
  };
  Date.prototype.toJSON = function () {
    return `"${this.toISOString()}"`;
  };
  Function.prototype.bind = function (context, ...first) {
    const method = this;
    return function (...rest) {
      return method.apply(context, first.concat(rest));
    };
  };
  Object.assign(Function.prototype, {
    argumentNames: () => [],
    wrap(wrapper) {
      return (...args) => wrapper(this, ...args);
    },
    delay(seconds) {
      return setTimeout(this, seconds * 1000);
    },
    methodize() {
      return this;
    },
  });

  // Names of Prototype's methods; what they do here is to be wrong where they are called for the platform's.
  const wrong = (name) =>
    function () {
      throw new Error(`the page's own ${name}() was called`);
    };
  for (const name of [
    'show',
    'hide',
    'select',
    'update',
    'replace',
    'insert',
    'wrap',
    'clone',
    'next',
    'previous',
    'up',
  ]) {
    Element.prototype[name] = wrong(name);
  }
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Event.prototype.stop = function () {
    this.preventDefault();
    this.stopPropagation();
  };
})();
