// All of dist/: for npm, for script tags, the pages of the builder, the custom-elements manifest with the data of editors, and the bill of materials.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildBuilder } from './builder.mjs';
import { buildCdn } from './cdn.mjs';
import { codeData, webTypes, wordTypes } from './editor-data.mjs';
import { buildNpm } from './npm.mjs';
import { at, filesBelow, root } from './paths.mjs';
import { billOfMaterials } from './sbom.mjs';

/** Writes the whole build to an empty folder; answers the hashes of its scripts for script tags. */
export async function buildEverything(outDir) {
  mkdirSync(outDir, { recursive: true });
  await buildNpm(outDir);
  const cem = at('node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', relative(root, outDir)], {
    cwd: root,
    stdio: 'inherit',
  });
  describeElements(outDir);
  writeFileSync(join(outDir, 'sbom.json'), billOfMaterials());
  const integrity = await buildCdn(join(outDir, 'cdn'));
  await buildBuilder(join(outDir, 'builder'), integrity);
  return integrity;
}

/** Leaves the modules in the manifest that there are, and writes what editors read of it. */
function describeElements(outDir) {
  const read = (path) => readFileSync(path, 'utf8');
  const manifest = JSON.parse(read(join(outDir, 'custom-elements.json')));
  manifest.modules = manifest.modules.filter(({ path }) => existsSync(join(outDir, relative('dist', path))));
  const declarations = filesBelow(outDir, (file) => file.endsWith('.d.ts'));
  const types = wordTypes(declarations.map((file) => read(join(outDir, file))));
  const { html, css } = codeData(manifest, types);
  for (const [name, data] of Object.entries({
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    'web-types.json': webTypes(manifest, types, JSON.parse(read(at('package.json')))),
  })) {
    writeFileSync(join(outDir, name), `${JSON.stringify(data, null, 2)}\n`);
  }
}
