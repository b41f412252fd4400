// `npm run build`: dist/ for npm, dist/cdn/ for script tags, the custom-elements manifest and the bill of materials.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildCdn } from './build/cdn.mjs';
import { cdnEntries } from './build/entries.mjs';
import { buildNpm } from './build/npm.mjs';
import { at, root } from './build/paths.mjs';
import { billOfMaterials } from './build/sbom.mjs';
import { forgetBuild, rememberBuild, sourceHash } from './build/stamp.mjs';

const outDir = at('dist');
// Made aside and moved into place: whoever reads dist/ meanwhile sees a whole build.
const workDir = at('node_modules/.cache/ogp-event-widgets', `dist-${process.pid}`);
const hash = sourceHash();

rmSync(workDir, { recursive: true, force: true });
mkdirSync(workDir, { recursive: true });
try {
  await buildNpm(workDir);
  const cem = at('node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', relative(root, workDir)], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(join(workDir, 'sbom.json'), billOfMaterials());
  const integrity = await buildCdn(join(workDir, 'cdn'));
  forgetBuild();
  rmSync(outDir, { recursive: true, force: true });
  renameSync(workDir, outDir);
  rememberBuild(hash);

  console.log('Subresource Integrity (all files: dist/cdn/integrity.json)');
  for (const name of Object.keys(cdnEntries())) console.log(`  ${name}.js  ${integrity[`${name}.js`]}`);
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
