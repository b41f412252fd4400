// Joins the modules of the npm build into fewer and larger ones, by the rule of the script-tag build. A bundler that never joins modules (esbuild)
// makes a file of each set of them that is needed together, and a page would ask for a hundred.
//
// Modules that users import stay in their place, and so do those that are loaded later; all they share lies in `parts/`. Core stays apart, and so do words and
// cards: who needs these alone needs no Lit. What registers an element stays in `define/`, for all other files may be left out where nothing of them is
// used (`sideEffects`).
//
// No part of core, words and cards leads back to itself by what it loads later. Rolldown keeps all files that a kept module loads, and all that these
// import: in such a circle one function would keep every reader of a format.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { chunksByRule } from './chunks.mjs';
import { at, filesBelow } from './paths.mjs';
import { withPureConstants } from './pure-constants.mjs';

/** The folder of what only our own modules import. */
const PARTS = 'parts';

/** Files that stay as they are: they only say what others export, or which elements are registered. */
const KEPT = /^(?:index\.js$|define\/|frameworks\/)/;

/** Modules that the files that stay import, those that users name besides, and those that Node runs. */
const ENTRIES =
  /^(?:elements\/[\w-]+\/ogp-[\w-]+|events|core\/index|core\/time\/page-now|render\/index|locales\/languages\/[\w-]+|cli\/ogp-events)\.js$/;

/** How formats are told apart: needed by the table of formats and by readers, in small modules. */
const MATCHES = /[\\/]formats[\\/][\w-]+[\\/]match\.js$/;

/** Joins the modules in a folder that TypeScript wrote. The declarations stay as they are. */
export async function joinModules(folder) {
  const all = filesBelow(folder, (file) => file.endsWith('.js') && !KEPT.test(file));
  const entries = all.filter((file) => ENTRIES.test(file));
  const { plugin, groups } = chunksByRule((source) => {
    const path = relative(at('src'), source).replace(/\.ts$/, '.js');
    // Its shell begins with the element itself.
    return join(folder, path.replace(/^define\/ogp-(.+)\.js$/, 'elements/$1/ogp-$1.js'));
  });
  // A definition hands it on at once.
  const clock = join(folder, 'core/time/page-now.js');
  const floors = Object.entries({ core: /^core\//, plain: /^(?:locales|markup)\//, all: /./ });
  const depths = new Map();
  const isOn = (floor, id) => floors.find(([, files]) => files.test(relative(folder, id)))?.[0] === floor;
  const bundle = await rolldown({
    cwd: folder,
    input: Object.fromEntries(entries.map((file) => [file.slice(0, -3), join(folder, file)])),
    external: (id) => /^[\w@]/.test(id),
    treeshake: { moduleSideEffects: false },
    preserveEntrySignatures: 'allow-extension',
    plugins: [plugin, depthsOfLoading(depths)],
    checks: { pluginTimings: false },
    onLog(level, log, handle) {
      if (log.code !== 'PLUGIN_TIMINGS') handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output } = await bundle.generate({
    format: 'es',
    codeSplitting: {
      groups: [
        ...groups.flatMap(({ name, test, priority }) =>
          floors.map(([floor], index) => ({
            name: (id) => (floor === 'all' ? name : `${floor}-${name}${depths.get(id) ? `-${depths.get(id)}` : ''}`),
            test: (id) => isOn(floor, id) && (test(id) || (name === 'ogp-shared' && id === clock)),
            priority: floors.length * (priority + 1) - index,
          })),
        ),
        { name: 'core-formats', test: MATCHES, priority: 1 },
      ],
    },
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, moduleIds }) => {
      if (facadeModuleId) return relative(folder, facadeModuleId);
      // The command finds package.json from its folder, and it alone uses modules of Node.
      return moduleIds.some((id) => id.startsWith(join(folder, 'cli/'))) ? 'cli/[name].js' : `${PARTS}/[name].js`;
    },
    minify: false,
    minifyInternalExports: false,
  });
  await bundle.close();
  for (const file of all) rmSync(join(folder, file));
  for (const { fileName, code } of output) {
    mkdirSync(dirname(join(folder, fileName)), { recursive: true });
    writeFileSync(join(folder, fileName), withPureConstants(code));
  }
}

/**
 * A plugin that fills a map: how many files are loaded one after another, at most, from a module on. It is 0 for a module that loads nothing later,
 * and 1 for one that loads such a module. No module imports a deeper one, and what it loads is less deep.
 */
function depthsOfLoading(depths) {
  return {
    name: 'depths-of-loading',
    buildEnd() {
      const depthOf = (id) => {
        if (depths.has(id)) return depths.get(id);
        const info = this.getModuleInfo(id);
        const below = info
          ? [...info.importedIds.map(depthOf), ...info.dynamicallyImportedIds.map((next) => depthOf(next) + 1)]
          : [];
        depths.set(id, Math.max(0, ...below));
        return depths.get(id);
      };
      for (const id of this.getModuleIds()) depthOf(id);
    },
  };
}
