// Minifies chunks. A name that several chunks share would cost bytes in each: `export{x as Dt,y as lt}` here, `import{Dt as a,lt as k}` there. Here it is
// the same in all of them: `export{Dt6,lt6}`, `import{Dt6,lt6}`.
import { analyze } from 'eslint-scope';
import { parse } from 'espree';
import { minifySync } from 'rolldown/utils';

const SYNTAX = { ecmaVersion: 2022, sourceType: 'module' };

/** How the bundler names exports that only other chunks import. */
const INTERNAL = /^[\w$]{1,2}$/;
/** The last letter of a shared name stands for the chunk that exports it. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$_';

/** The address of a chunk → the bundler's name of an export → its name in all chunks. */
function sharedNames(chunks, ownExports) {
  const names = new Map();
  // Those that share most come first: digits compress best.
  const sharing = Object.values(chunks).sort((a, b) => b.exports.length - a.exports.length);
  for (const { fileName, exports, facadeModuleId } of sharing) {
    const own = ownExports(facadeModuleId);
    const internal = exports.filter((name) => INTERNAL.test(name) && !own.includes(name));
    if (internal.length === 0) continue;
    const letter = LETTERS[names.size];
    if (!letter) throw new Error(`More than ${LETTERS.length} chunks share names`);
    names.set(`./${fileName}`, new Map(internal.map((name) => [name, name + letter])));
  }
  return names;
}

/** A plugin that minifies each chunk, after what other plugins change in it. */
export function minifiedChunks() {
  let names;
  return {
    name: 'minified-chunks',
    renderStart() {
      names = null;
    },
    renderChunk(code, { fileName }, _, { chunks }) {
      names ??= sharedNames(chunks, (module) => (module ? this.getModuleInfo(module).exports : []));
      const { renamed, shared } = renameShared(code, `./${fileName}`, names);
      const { errors, ...minified } = minifySync(fileName, renamed, {
        module: true,
        compress: { target: 'es2022' },
        mangle: { reserved: shared },
        codegen: { legalComments: 'none' },
        sourcemap: true,
      });
      if (errors.length > 0) this.error(errors[0].message);
      return minified;
    },
  };
}

/** Returns the code of a chunk in which names that other chunks share are the same as there, and these names. */
function renameShared(code, address, names) {
  const tree = parse(code, { ...SYNTAX, range: true });
  const { scopes } = analyze(tree, SYNTAX);
  const variables = scopes.flatMap((scope) => scope.variables);
  const taken = new Set(variables.map(({ name }) => name));
  /** Name in this chunk → in all. */
  const shared = new Map();
  const share = (local, name) => !taken.has(name) && !shared.has(local) && shared.set(local, name);
  const edits = [];

  const imports = tree.body.filter(({ type, specifiers }) => type === 'ImportDeclaration' && specifiers.length > 0);
  for (const { source, specifiers, start, end } of imports) {
    const list = specifiers.map(({ imported, local }) => {
      const name = names.get(source.value)?.get(imported.name);
      if (name) share(local.name, name);
      return `${name ?? imported.name} as ${shared.get(local.name) ?? local.name}`;
    });
    edits.push({ start, end, text: `import { ${list.join(', ')} } from "${source.value}";` });
  }

  const exports = tree.body.filter(
    ({ type, specifiers }) => type === 'ExportNamedDeclaration' && specifiers.length > 0,
  );
  for (const { specifiers, start, end } of exports) {
    const list = specifiers.map(({ exported, local }) => {
      const name = names.get(address)?.get(exported.name);
      if (name) share(local.name, name);
      return `${shared.get(local.name) ?? local.name} as ${name ?? exported.name}`;
    });
    edits.push({ start, end, text: `export { ${list.join(', ')} };` });
  }

  const isEdited = (at) => edits.some(({ start, end }) => start <= at && at < end);
  const shorthands = shorthandsIn(tree);
  const uses = [];
  for (const { name, identifiers, references } of scopes.find(({ type }) => type === 'module').variables) {
    const text = shared.get(name);
    if (!text) continue;
    const nodes = new Set([...identifiers, ...references.map(({ identifier }) => identifier)]);
    for (const { start, end } of nodes) {
      if (!isEdited(start)) uses.push({ start, end, text: shorthands.has(start) ? `${name}: ${text}` : text });
    }
  }

  let renamed = code;
  for (const { start, end, text } of [...edits, ...uses].sort((a, b) => b.start - a.start)) {
    renamed = renamed.slice(0, start) + text + renamed.slice(end);
  }
  return { renamed, shared: [...shared.values()] };
}

/** Where `{ name }` stands for `{ name: name }`. */
function shorthandsIn(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((one) => shorthandsIn(one, found));
  else if (typeof node === 'object' && node !== null) {
    if (node.type === 'Property' && node.shorthand) found.add(node.start);
    Object.values(node).forEach((one) => shorthandsIn(one, found));
  }
  return found;
}
