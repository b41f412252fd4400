// The build for script tags: minified ES modules, one entry for each element and one for all, what they share and what
// is loaded later in chunks beside them, all found relative to the importing file.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { chunksByRule } from './chunks.mjs';
import { cdnInputs, FRAME, FRAME_PARENT } from './entries.mjs';
import { frameCopies } from './frame-copies.mjs';
import { framePage } from './frame-page.mjs';
import { integrityOf, integrityTags } from './integrity.mjs';
import { licences } from './licences.mjs';
import { litWithoutGlobals } from './lit-globals.mjs';
import { minifiedChunks } from './minified-chunks.mjs';
import { ownKeysOnly } from './own-keys.mjs';
import { pageStyles } from './page-styles.mjs';
import { at, filesBelow, root } from './paths.mjs';
import { plainExports } from './plain-exports.mjs';
import { minifiedTemplates } from './templates.mjs';
import { renamedTrustedTypesPolicy } from './trusted-types.mjs';
import { papaparseAsModule } from './umd.mjs';

const NOTICES = 'THIRD-PARTY-LICENSES.txt';

const ENTRY = 'entry:';

/** Keeps all code out of the files that pages name: these are cached by name, and import files whose names change with what is in them. */
function thinEntries() {
  return {
    name: 'thin-entries',
    resolveId: (id) => (id.startsWith(ENTRY) ? id : undefined),
    load: (id) =>
      id.startsWith(ENTRY) ? `export * from ${JSON.stringify(cdnInputs()[id.slice(ENTRY.length)])};` : undefined,
  };
}

/** The name of a format, whose reader is one of several files called `read.ts`. */
const formatOf = (module) => /formats\/([^/]+)\/read\.ts$/.exec(module ?? '')?.[1];

/**
 * The names of files of words: `ar`, `actions-ar`, `cities-ar`. They end in one hash for all, that of all sources: the list of languages is in every page,
 * and fifty hashes, which nothing compresses, would be half of a kilobyte there.
 */
function nameOfWords(module, hash) {
  const [, folder, tag] = /locales\/(languages|actions|cities)\/([^/]+)\.ts$/.exec(module ?? '') ?? [];
  return tag && `${folder === 'languages' ? '' : `${folder}-`}${tag}-${hash}.js`;
}

/** A hash of all that a chunk can depend on. */
function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(at('package-lock.json')));
  for (const file of filesBelow(at('src'), () => true).sort()) hash.update(readFileSync(at('src', file)));
  return hash.digest('hex').slice(0, 8);
}

/** A chunk and everything that it imports at once. */
function closure(file, bundle) {
  const reached = new Set([file]);
  for (const one of reached) bundle[one]?.imports.forEach((next) => bundle[next] && reached.add(next));
  return reached;
}

/**
 * Asks for everything that will be needed in one go. Otherwise the browser would learn of a chunk only when the chunk
 * before it has arrived, one round trip after another: entries name all that they load at once, and what is loaded later
 * is asked for together with its imports.
 */
function noWaterfalls() {
  return {
    name: 'no-waterfalls',
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const loaded = closure(file, bundle);
        chunk.code = chunk.code.replace(/\bimport\(\s*[`"']\.\/([^`"']+)[`"']\s*\)/g, (found, target) => {
          const more = [...closure(target, bundle)].filter((one) => one !== target && !loaded.has(one));
          if (more.length === 0) return found;
          const all = [target, ...more].map((one) => `import("./${one}")`);
          return `Promise.all([${all.join()}]).then(all=>all[0])`;
        });
        const later = chunk.isEntry ? [...loaded].filter((one) => one !== file && !chunk.imports.includes(one)) : [];
        if (later.length > 0) chunk.code = `${chunk.code.trim()}${later.map((one) => `import"./${one}";`).join('')}\n`;
      }
    },
  };
}

/** A list of words by language, as the minifier writes it: `Object.entries({ar:()=>import(`./ar-….js`),…})`. */
const WORDS_BY_LANGUAGE =
  /Object\.entries\(\{((?:"?[\w-]+"?:\(\)=>(?:import\([^)]*\)|Promise\.all\(\[[^\]]*\]\)\.then\(all=>all\[0\]\)),?)+)\}\)/g;

/**
 * Writes the lists of words by language as their tags and one rule, for the files have one hash: a page loads the list, whatever its language,
 * and it would be 140 bytes more.
 */
function languagesByRule(hash) {
  return {
    name: 'languages-by-rule',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(WORDS_BY_LANGUAGE, (found, list) => {
          /** Files that are loaded besides → the tags of languages that need them. */
          const tags = new Map();
          let prefix;
          for (const [, tag, loader] of list.matchAll(
            /"?([\w-]+)"?:\(\)=>((?:Promise|import).*?)(?=,"?[\w-]+"?:|,?$)/g,
          )) {
            const [words, ...more] = [...loader.matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g)].map(([, file]) => file);
            prefix ??= words?.slice(0, words.indexOf(tag));
            if (words !== `${prefix}${tag}-${hash}.js`) return found;
            const key = more.map((file) => `import("./${file}")`).join();
            tags.set(key, [...(tags.get(key) ?? []), tag]);
          }
          const lists = [...tags].map(
            ([more, of]) =>
              `..."${of.join(' ')}".split(" ").map(t=>[t,()=>${more ? `(${more},` : ''}import(\`./${prefix}\${t}-${hash}.js\`)${more ? ')' : ''}])`,
          );
          return `[${lists.join()}]`;
        });
      }
    },
  };
}

/** Writes the script beside frames: a classic one, alone in its file. */
async function buildFrameParent(outDir, minify, watch) {
  const bundle = await rolldown({
    cwd: root,
    input: { [FRAME_PARENT]: at('src/embed/frame/parent.ts') },
    platform: 'browser',
    tsconfig: at('tsconfig.json'),
    transform: { target: 'es2022' },
    plugins: watch,
  });
  await bundle.write({ dir: outDir, format: 'iife', entryFileNames: '[name].js', minify, comments: false });
  await bundle.close();
}

/**
 * Writes the CDN build to a folder and returns its file names with their Subresource Integrity hashes.
 *
 * @param {string} outDir
 * @param {object} options
 * @param {boolean} [options.minify] `false` keeps names and adds source maps, for profiles that one can read.
 * @param {import('rolldown').Plugin[]} [options.watch] Look at the chunks as the minifier leaves them, and change none.
 */
export async function buildCdn(outDir, { minify = true, watch = [] } = {}) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { plugin, groups } = chunksByRule();
  const sources = hashOfSources();
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.keys(cdnInputs()).map((name) => [name, ENTRY + name])),
    platform: 'browser',
    tsconfig: at('tsconfig.json'),
    // Files that are loaded later may offer more than they are asked for: no wrapper around what they export.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022' },
    // Its build is CommonJS, which would add a runtime to the files that every list loads; its source is not.
    resolve: { alias: { '@rgrove/parse-xml': '@rgrove/parse-xml/src/index.ts' } },
    plugins: [
      thinEntries(),
      frameCopies(),
      renamedTrustedTypesPolicy(),
      litWithoutGlobals(),
      papaparseAsModule(),
      minifiedTemplates(at('src')),
      plainExports(),
      ...watch,
      noWaterfalls(),
      languagesByRule(sources),
      ownKeysOnly(),
      ...(minify ? [minifiedChunks()] : []),
      plugin,
    ],
    // Any warning stops the build, but for one that only says how busy the machine is.
    checks: { pluginTimings: false },
    onLog(level, log, handle) {
      if (log.code === 'PLUGIN_TIMINGS') return;
      handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output } = await bundle.write({
    dir: outDir,
    cleanDir: true,
    format: 'es',
    codeSplitting: { groups },
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId }) =>
      nameOfWords(facadeModuleId, sources) ?? `${formatOf(facadeModuleId) ?? '[name]'}-[hash].js`,
    minify: false,
    sourcemap: !minify,
    comments: false,
    // On what pages name; their chunks lie beside them.
    postBanner: ({ isEntry }) =>
      isEntry ? `/*! ogp-event-widgets ${version}, Apache-2.0; parts by others: ${NOTICES} */` : '',
  });
  await bundle.close();
  copyFileSync(at('scripts/build/how-to-use.html'), join(outDir, 'how-to-use.html'));
  cpSync(at('src/looks'), join(outDir, 'looks'), { recursive: true });
  writeFileSync(join(outDir, 'ogp-events.css'), await pageStyles());
  writeFileSync(join(outDir, `${FRAME}.html`), framePage(output));
  await buildFrameParent(outDir, minify, watch);
  writeFileSync(join(outDir, NOTICES), licences(output.flatMap((chunk) => chunk.moduleIds ?? [])));

  const integrity = integrityOf(outDir);
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(outDir, 'integrity.html'), integrityTags(integrity));
  return integrity;
}
