// While it is imported, Lit reads and writes globals of the page: for polyfills of browsers that this library does not support, to count
// its versions, and for standard decorators, which it does not use. An element with one of these ids (`<a id="litHtmlVersions">`), a frozen
// `Symbol` or another `Document` would end the whole script there. The CDN build does without.

const WITHOUT = [
  // The kind of a style sheet and its place are up to src/elements/base/apply-styles.ts.
  [
    /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|[^()]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g,
    'true',
  ],
  [/\b\w+\.(?:reactiveElement|litHtml)PolyfillSupport\b/g, 'void 0'],
  [/,\(\w+\.(?:reactiveElement|litHtml)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
  [/this\[Symbol\.metadata\]/g, 'null'],
  // `trustedTypes` may be an element, too, where the browser has none.
  [/\b(\w+)\?\1\.emptyScript:""/g, '$1?.emptyScript??""'],
];
/** How many there are in the versions of Lit that are used. */
const EXPECTED = 9;

const GLOBALS = /\b(?:ShadyCSS|litNonce|litPropertyMetadata|\w+PolyfillSupport|\w+Versions)\b|Symbol\.metadata/;

export function litWithoutGlobals() {
  let count = 0;
  return {
    name: 'lit-without-globals',
    transform(code, id) {
      if (!/node_modules\/(?:@lit|lit-html|lit)\//.test(id)) return undefined;
      let without = code;
      for (const [pattern, instead] of WITHOUT) {
        count += without.match(pattern)?.length ?? 0;
        without = without.replace(pattern, instead);
      }
      return without === code ? undefined : { code: without, map: null };
    },
    // A new Lit that spells it otherwise must stop the build, not slip through it.
    generateBundle(_, bundle) {
      if (count !== EXPECTED) this.error(`expected ${EXPECTED} uses of globals in Lit, found ${count}`);
      for (const { fileName, code = '' } of Object.values(bundle)) {
        const found = GLOBALS.exec(code);
        if (found) this.error(`${fileName} still uses ${found[0]}`);
      }
    },
  };
}
