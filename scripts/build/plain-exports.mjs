// A chunk of several modules that is also loaded later, by `import()`, would make an object of what one of these exports, with the bundler's own code in a
// chunk of its own: one more request before the first event. Exports under their own names do the same, for `import()` makes such an object of the chunk.

/** An object of exports, as the bundler writes it: its name, and what it holds. */
const OBJECT = /^var (\w+) = \/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}\);$/gm;
/** Takes the object out of the chunk that was loaded. */
const TAKEN = /(\bimport\("[^"]+"\))\.then\(\(n\) => n\.[\w$]+\)/g;
const HELPERS = /^import \{[^}]*\} from "\.\/rolldown-runtime-[^"]*";$/m;

/** The lines of a source map stay. */
const linesOf = (text) => text.replace(/[^\n]/g, '');

/** Lets chunks export under their own names what is loaded later, without the bundler's helper. */
export function plainExports() {
  return {
    name: 'plain-exports',
    // Before the names of files are made, which follow from what is in them.
    renderChunk(code, { name }) {
      const added = [];
      let result = code.replace(TAKEN, '$1').replace(OBJECT, (found, object, members) => {
        added.push({ object, members: [...members.matchAll(/([\w$]+): \(\) => ([\w$]+)/g)] });
        return linesOf(found);
      });
      for (const { object, members } of added) {
        result = result.replace(/^export \{(.*)\};$/m, (_, list) => {
          const others = list.split(',').filter((one) => !one.trim().startsWith(`${object} as `));
          const own = members.map(([, exported, local]) => (exported === local ? local : `${local} as ${exported}`));
          return `export {${[...new Set([...others, ...own].map((one) => one.trim()))].join(', ')}};`;
        });
        if (new RegExp(`\\b${object}\\b`).test(result)) this.error(`${name} needs the object ${object}`);
      }
      if (!result.includes('__exportAll(')) result = result.replace(HELPERS, '');
      return { code: result, map: null };
    },
    generateBundle(_, bundle) {
      const helpers = Object.keys(bundle).find((file) => file.startsWith('rolldown-runtime-'));
      const user = Object.values(bundle).find(({ code }) => helpers && code?.includes(helpers));
      if (user) this.error(`${user.fileName} needs helpers of the bundler`);
      delete bundle[helpers];
    },
  };
}
