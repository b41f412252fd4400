// All of dist/: for npm, for script tags, the pages of the builder, the custom-elements manifest and the bill of materials.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildBuilder } from './builder.mjs';
import { buildCdn } from './cdn.mjs';
import { buildNpm } from './npm.mjs';
import { at, root } from './paths.mjs';
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
  writeFileSync(join(outDir, 'sbom.json'), billOfMaterials());
  const integrity = await buildCdn(join(outDir, 'cdn'));
  await buildBuilder(join(outDir, 'builder'), integrity);
  return integrity;
}
