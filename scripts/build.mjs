// `npm run build`: makes dist/.
import { renameSync, rmSync } from 'node:fs';
import { cdnEntries } from './build/entries.mjs';
import { buildEverything } from './build/everything.mjs';
import { at } from './build/paths.mjs';
import { forgetBuild, rememberBuild, sourceHash } from './build/stamp.mjs';

const outDir = at('dist');
// Made aside and moved into place: whoever reads dist/ meanwhile sees a whole build.
const workDir = at('node_modules/.cache/ogp-event-widgets', `dist-${process.pid}`);
const hash = sourceHash();

rmSync(workDir, { recursive: true, force: true });
try {
  const integrity = await buildEverything(workDir);
  forgetBuild();
  rmSync(outDir, { recursive: true, force: true });
  renameSync(workDir, outDir);
  rememberBuild(hash);

  console.log('Subresource Integrity (all files: dist/cdn/integrity.json; tags to copy: dist/cdn/integrity.html)');
  for (const name of Object.keys(cdnEntries())) console.log(`  ${name}.js  ${integrity[`${name}.js`]}`);
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
