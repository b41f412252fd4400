// The pages with which feeds and embeds are written, for anybody to host: dist/builder. Each is a page of the demo, with one script of its own in which
// the elements are, too, and the files that are loaded later beside it.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { licences } from './licences.mjs';
import { litWithoutGlobals } from './lit-globals.mjs';
import { at, root } from './paths.mjs';
import { minifiedTemplates } from './templates.mjs';
import { renamedTrustedTypesPolicy } from './trusted-types.mjs';
import { papaparseAsModule } from './umd.mjs';

/** Page to script: `editor.html` loads `editor/editor.js`, which is made of `demo/editor/editor.ts`. */
export const BUILDER_PAGES = ['builder', 'editor'];

/** Packages that are bundled into the pages alone: nobody who installs the package needs them. */
export const BUILDER_PACKAGES = ['rrule'];

const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/** The feed that the builder shows at first. */
const DEMO_FEED = 'feeds/open-gov-week-2024.json';

/** The guide to which the builder sends people, as a text that any server hands out and any browser shows. */
const GUIDE = ['docs/publishers.md', 'publishers.txt'];

/** Files of the demo that the pages name. */
const filesOf = (page) => [`${page}.html`, `${page}/${page}.css`, 'demo.css', 'icon.svg', DEMO_FEED];

/** Writes the hashes of the scripts into the page that makes the tags for them: it asks no server for them. */
function withIntegrity(integrity) {
  return {
    name: 'with-integrity',
    load: (id) =>
      id === at('demo/builder/integrity.ts') ? `export const INTEGRITY = ${JSON.stringify(integrity)};` : undefined,
  };
}

/**
 * Writes the pages and their scripts to a folder.
 *
 * @param integrity Script → hash of the CDN build beside which they stand.
 */
export async function buildBuilder(outDir, integrity) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  for (const page of BUILDER_PAGES) {
    const bundle = await rolldown({
      cwd: root,
      input: { [page]: at('demo', page, `${page}.ts`) },
      platform: 'browser',
      tsconfig: at('tsconfig.json'),
      transform: { target: 'es2022' },
      resolve: { alias: { '@rgrove/parse-xml': '@rgrove/parse-xml/src/index.ts' } },
      plugins: [
        renamedTrustedTypesPolicy(),
        litWithoutGlobals(),
        papaparseAsModule(),
        withIntegrity(integrity),
        minifiedTemplates(at('src')),
        minifiedTemplates(at('demo')),
      ],
      checks: { pluginTimings: false },
      onLog(level, log, handle) {
        if (log.code !== 'PLUGIN_TIMINGS') handle(level === 'warn' ? 'error' : level, log);
      },
    });
    const { output } = await bundle.write({
      dir: join(outDir, page),
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      minify: true,
      comments: false,
      postBanner: ({ isEntry }) =>
        isEntry ? `/*! ogp-event-widgets ${version}, Apache-2.0; parts by others: ${NOTICES} */` : '',
    });
    await bundle.close();
    // Servers seldom say of a text that it is in UTF-8; its first mark does.
    writeFileSync(join(outDir, GUIDE[1]), `\uFEFF${readFileSync(at(GUIDE[0]), 'utf8')}`);
    writeFileSync(join(outDir, page, NOTICES), licences(output.flatMap((chunk) => chunk.moduleIds ?? [])));
    for (const file of filesOf(page).filter((name) => existsSync(at('demo', name)))) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      cpSync(at('demo', file), join(outDir, file));
    }
  }
}
