// A monitoring script: it looks at every request and every piece of JSON, and adds its own to both.
(() => {
  const realFetch = globalThis.fetch;
  globalThis.fetch = function (input, init) {
    const started = performance.now();
    return realFetch.call(this ?? globalThis, input, init).then((response) => {
      globalThis.lastDuration = performance.now() - started;
      return response.clone();
    });
  };
  const { parse, stringify } = JSON;
  JSON.parse = function (text, reviver) {
    return parse(String(text), reviver && ((key, value) => reviver(key, value)));
  };
  JSON.stringify = function (value) {
    return stringify(value);
  };
})();
