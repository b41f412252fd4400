// rrule 2.8.1 has no `exports` and its ES modules import each other without extensions: Node and browsers cannot load
// them as they are. Both builds therefore carry it bundled. Its `nlp` folder reads and writes rules in English prose,
// which nothing here calls: it is a third of the library, and left out.
import { at } from './paths.mjs';

const STUB = '\0rrule-nlp';

const UNUSED = ['fromText', 'parseText', 'toText', 'isFullyConvertible'];

export function withoutRRuleProse() {
  return {
    name: 'without-rrule-prose',
    resolveId(source, importer) {
      const fromRRule = importer?.replaceAll('\\', '/').includes('/node_modules/rrule/');
      return fromRRule && source === './nlp/index' ? STUB : undefined;
    },
    load(id) {
      if (id !== STUB) return undefined;
      return UNUSED.map((name) => `export const ${name} = () => { throw new Error('rrule: no prose here'); };`).join(
        '\n',
      );
    },
  };
}

/** The ES module entry of rrule, which its package.json names only in `module`. */
export const rruleEntry = at('node_modules/rrule/dist/esm/index.js');
