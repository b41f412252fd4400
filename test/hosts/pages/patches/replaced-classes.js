// As MooTools does with some of them: the names of the platform's classes mean something else.
for (const name of [
  'Document',
  'ShadowRoot',
  'Element',
  'Event',
  'CustomEvent',
  'Node',
  'NodeList',
  'Window',
  'Text',
]) {
  globalThis[name] = function () {};
}
globalThis.HTMLDocument = () => {};
globalThis.DocumentFragment = undefined;
