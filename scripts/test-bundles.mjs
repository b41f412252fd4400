// Serves each test file as a bundle with all that it imports: a dozen files in place of some 150, for which each page would ask anew. What is
// loaded later (`import()`) stays a file of its own, and is fetched when it is needed. A page has one instance of each module, as without
// bundles.
import { dirname, relative, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { at, filesBelow, root } from './build/paths.mjs';

/** The folder of all bundles. test/hostile/watch.ts knows it, too. */
const BUNDLES = '/__bundles';

/** Too large to be bundled again and again. */
const AXE = 'axe-core/axe.min.js';

const addressOf = (file) => `/${relative(root, file).split(sep).join('/')}`;

// Each hook has a filter: a call from the bundler into JavaScript for each import takes as long as all the rest.

/** Leaves axe-core, and the runner's own modules, to the runner. */
const servedByRunner = {
  name: 'served-by-runner',
  resolveId: {
    filter: { id: /^\/__web-|^axe-core\/axe\.min\.js$/ },
    handler: (id) => ({ id: id === AXE ? `/node_modules/${AXE}` : id, external: 'absolute' }),
  },
};

/** Keeps the address that a module has without bundles: tests fetch what lies beside them. */
const ownAddress = {
  name: 'own-address',
  transform: {
    filter: { id: /\.ts$/, code: 'import.meta.url' },
    handler: (code, id) => ({
      code: code.replaceAll('import.meta.url', `(location.origin + ${JSON.stringify(addressOf(id))})`),
      map: null,
    }),
  },
};

/** Replaces `import 'tests-of:core,feeds'` by imports of all test files below these folders. */
const TESTS_OF = { id: /^tests-of:/ };
const testsOfFolders = {
  name: 'tests-of-folders',
  resolveId: { filter: TESTS_OF, handler: (id) => id },
  load: {
    filter: TESTS_OF,
    handler(id) {
      const folders = id.replace(TESTS_OF.id, '').split(',');
      const files = folders.flatMap((folder) => filesBelow(at('test', folder)).map((file) => at('test', folder, file)));
      return files
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `import ${JSON.stringify(file)};`)
        .join('\n');
    },
  },
};

/** Returns the chunks of a test file. The first is the entry. */
async function bundle(file, sourcemap) {
  const build = await rolldown({
    cwd: root,
    input: file,
    platform: 'browser',
    tsconfig: at('tsconfig.json'),
    preserveEntrySignatures: 'allow-extension',
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    treeshake: false,
    plugins: [servedByRunner, ownAddress, testsOfFolders],
    // A test may import at once what the library loads later.
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap,
    sourcemapPathTransform: (source, map) => resolve(dirname(map), source),
  });
  await build.close();
  return output;
}

/** Returns middleware: neither the runner nor its plugins change the code any more. */
export function testBundles() {
  /** The code of each address. */
  const served = new Map();
  /** The address of each test file's entry. */
  const entries = new Map();

  async function serveChunks(path) {
    const folder = BUNDLES + path;
    const chunks = await bundle(at(`.${path}`), false);
    for (const { fileName, code } of chunks) {
      served.set(`${folder}/${fileName}`, `${code}\n//# sourceMappingURL=${fileName}.map`);
    }
    return `${folder}/${chunks[0].fileName}`;
  }

  /** Source maps cost as much as the bundles. The runner asks for them only to say where a test has failed. */
  async function serveMaps(folder) {
    for (const { fileName, source } of await bundle(at(`.${folder.slice(BUNDLES.length)}`), true)) {
      if (fileName.endsWith('.map')) served.set(`${folder}/${fileName}`, source);
    }
  }

  return async (context, next) => {
    const { path } = context;
    if (path.startsWith(BUNDLES)) {
      if (path.endsWith('.map') && !served.has(path)) await serveMaps(path.slice(0, path.lastIndexOf('/')));
      context.body = served.get(path);
    } else if (path.endsWith('.test.ts') && context.URL.searchParams.has('wtr-session-id')) {
      if (!entries.has(path)) entries.set(path, serveChunks(path));
      context.body = `import ${JSON.stringify(await entries.get(path))};`;
    } else {
      return next();
    }
    context.type = path.endsWith('.map') ? 'json' : 'js';
    return undefined;
  };
}
