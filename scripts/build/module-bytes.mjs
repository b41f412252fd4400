// Counts what each source module costs in the script-tag build: every byte that the minifier leaves is put down to the module that the source map names.
import { SourceMap } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { root } from './paths.mjs';

/** The name for bytes that no module has written: imports, exports, the bundler's own helpers. */
export const BUNDLER = '(bundler)';

const EXPORTS = /export\s*\{[^{}]*\};?\s*$/;

/** A module as one would name it: `src/core/text.ts`, `lit-html/directives/repeat.js`; a copy of one has its name. */
const nameOf = (path) => relative(root, path).split(sep).join('/').split('node_modules/').at(-1).replace(/\?.*$/, '');

/** Module → bytes of this code. */
function attributed(code, map, folder) {
  const bytes = new Map();
  const sourceMap = map && new SourceMap(map);
  const end = EXPORTS.exec(code)?.index ?? code.length;
  let [row, column, index] = [0, 0, 0];
  for (const character of code) {
    // Text without a mark of its own belongs with what stands before it: the lines of a template, say.
    const source = index < end ? sourceMap?.findEntry(row, column).originalSource : undefined;
    const module = source ? nameOf(resolve(folder, source)) : BUNDLER;
    bytes.set(module, (bytes.get(module) ?? 0) + Buffer.byteLength(character));
    index += character.length;
    column += character.length;
    if (character === '\n') [row, column] = [row + 1, 0];
  }
  return bytes;
}

/** A plugin for {@link buildCdn}'s `watch`, and what it finds: file → module → bytes. */
export function moduleBytes() {
  /** @type {Map<string, Map<string, number>>} */
  const files = new Map();
  const plugin = {
    name: 'module-bytes',
    // Maps beside the scripts, which do not name them: they stay the same to the byte.
    outputOptions: (options) => ({ ...options, sourcemap: 'hidden' }),
    generateBundle({ dir }, bundle) {
      for (const { type, fileName, code, map } of Object.values(bundle)) {
        if (type === 'chunk') files.set(fileName, attributed(code, map, dir));
      }
    },
  };
  return { plugin, files };
}
