// The bundler lists the exports of a module with `for…in`, which also sees what a page has added to Object.prototype:
// anything there that is no function kept every element of that page from loading.

// Libraries do so too (papaparse, with variables that it declares elsewhere).
const FOR_IN = /\bfor\s*\((?:(?:var|let|const) )?(\w+) in ([\w.]+)\)/g;

/** Goes through own keys alone in the code of the bundler and of libraries; that in `src` is seen to by the linter. */
export function ownKeysOnly() {
  return {
    name: 'own-keys-only',
    // Before the names of files are made, which follow from what is in them.
    renderChunk(code) {
      return { code: code.replace(FOR_IN, 'for (var $1 of Object.keys($2))'), map: null };
    },
    generateBundle(_, bundle) {
      for (const { type, fileName, code } of Object.values(bundle)) {
        if (type === 'chunk' && /\bfor\s*\([^;)]*\s+in\s/.test(code)) {
          this.error(`${fileName} goes through inherited keys`);
        }
      }
    },
  };
}
