// `npm run build`: dist/ for npm, dist/cdn/ for script tags, the custom-elements manifest and the bill of materials.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn } from './build/cdn.mjs';
import { cdnEntries } from './build/entries.mjs';
import { buildNpm } from './build/npm.mjs';
import { at, root } from './build/paths.mjs';
import { billOfMaterials } from './build/sbom.mjs';
import { forgetBuild, rememberBuild, sourceHash } from './build/stamp.mjs';

const outDir = at('dist');
const hash = sourceHash();

forgetBuild();
rmSync(outDir, { recursive: true, force: true });
await buildNpm(outDir);
const integrity = await buildCdn(join(outDir, 'cdn'));
execFileSync(process.execPath, [at('node_modules/@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(join(outDir, 'sbom.json'), billOfMaterials());
rememberBuild(hash);

console.log('Subresource Integrity (all files: dist/cdn/integrity.json)');
for (const name of Object.keys(cdnEntries())) console.log(`  ${name}.js  ${integrity[`${name}.js`]}`);
