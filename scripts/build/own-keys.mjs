// The bundler lists the exports of a module with `for…in`, which also sees what a page has added to Object.prototype:
// anything there that is no function kept every element of that page from loading.

const FOR_IN = /\bfor ?\((?:var|let|const) (\w+) in ([\w.]+)\)/g;

/** Goes through own keys alone in the bundler's code; that in `src` is seen to by the linter. */
export function ownKeysOnly() {
  return {
    name: 'own-keys-only',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(FOR_IN, 'for(var $1 of Object.keys($2))');
        if (/\bfor\s*\([^;)]*\s+in\s/.test(chunk.code)) this.error(`${chunk.fileName} goes through inherited keys`);
      }
    },
  };
}
