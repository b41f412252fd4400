// The WordPress plugin: its sources, the scripts of dist/cdn beside them, the settings that the elements declare, the part of the builder that the
// block editor uses, and the plugin's own words in other languages.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { licences } from '../build/licences.mjs';
import { at, filesBelow, root } from '../build/paths.mjs';
import { papaparseAsModule } from '../build/umd.mjs';
import { compiledCatalogue, readCatalogue } from './catalogue.mjs';
import { messagesOf, templateOf } from './messages.mjs';
import { settingsFile } from './settings-file.mjs';

/** The plugin's slug, which is also the name of its folder and main file. */
export const PLUGIN = 'ogp-event-widgets';

const SOURCE = at('integrations/wordpress', PLUGIN);

/** Files of dist/cdn that are for pages without WordPress: the iframe edition, and what tells how to write tags. */
const NOT_FOR_WORDPRESS =
  /^(?:embed(?:-parent)?\.(?:html|js)|integrity\.(?:html|json)|how-to-use\.html|looks\/(?:govuk|uswds)\.css)$/;

/** Makes the folder of the plugin; returns its path. The version stands in the header of the main file, in `VERSION`, and in the readme. */
export async function buildPlugin(version) {
  const folder = at('.cache/wordpress/plugin', PLUGIN);
  const assets = join(folder, 'assets');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  cpSync(SOURCE, folder, { recursive: true });
  for (const file of ['ogp-event-widgets.php', 'readme.txt']) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^((?: \* Version|Stable tag): |const VERSION = ')[\d.]+/gm, `$1${version}`));
  }
  const cdn = at('dist/cdn');
  for (const file of filesBelow(cdn, (name) => !NOT_FOR_WORDPRESS.test(name)))
    cpSync(join(cdn, file), join(assets, file));
  cpSync(at('demo/feeds/open-gov-week-2024.json'), join(assets, 'demo-feed.json'));
  cpSync(at('LICENSE'), join(assets, 'LICENSE-Apache-2.0.txt'));
  writeFileSync(join(folder, 'includes/settings-data.php'), settingsFile());
  await buildEditorParts(join(assets, 'editor'));
  writeCatalogues(join(folder, 'languages'), templateOf(messagesOf(SOURCE), version));
  return folder;
}

/** Compiles the catalogues of a folder, and puts the template for further languages beside them. */
function writeCatalogues(folder, template) {
  writeFileSync(join(folder, `${PLUGIN}.pot`), template);
  for (const file of filesBelow(folder, (name) => name.endsWith('.po'))) {
    const catalogue = readCatalogue(readFileSync(join(folder, file), 'utf8'));
    writeFileSync(join(folder, file.replace(/\.po$/, '.mo')), compiledCatalogue(catalogue));
  }
}

async function buildEditorParts(outDir) {
  const bundle = await rolldown({
    cwd: root,
    input: { 'editor-parts': at('integrations/wordpress/editor-parts.ts') },
    platform: 'browser',
    tsconfig: at('tsconfig.json'),
    transform: { target: 'es2022' },
    resolve: { alias: { '@rgrove/parse-xml': '@rgrove/parse-xml/src/index.ts' } },
    plugins: [papaparseAsModule()],
    checks: { pluginTimings: false },
    onLog(level, log, handle) {
      if (log.code !== 'PLUGIN_TIMINGS') handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output } = await bundle.write({
    dir: outDir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    comments: false,
  });
  await bundle.close();
  writeFileSync(join(outDir, 'THIRD-PARTY-LICENSES.txt'), licences(output.flatMap((chunk) => chunk.moduleIds ?? [])));
}
