// `npm run build:wordpress`: makes the WordPress plugin of the build in dist/ (which it makes first if the sources have changed): a folder in
// .cache/wordpress/, and a zip of it in release/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build/stamp.mjs';
import { at, root } from './build/paths.mjs';
import { zipOf } from './release/zip.mjs';
import { buildPlugin, PLUGIN } from './wordpress/plugin.mjs';

if (!isBuilt()) execFileSync(process.execPath, [at('scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const folder = await buildPlugin(version);
const zip = at('release', `${PLUGIN}-wordpress-${version}.zip`);
mkdirSync(at('release'), { recursive: true });
writeFileSync(
  zip,
  await zipOf(
    PLUGIN,
    readdirSync(folder).map((file) => join(folder, file)),
  ),
);
console.log(`${folder}\n${zip}`);
