// `npm run build:wordpress`: makes the WordPress plugin of the build in dist/ (which it makes first if the sources have changed): a folder in
// .cache/wordpress/, and a zip of it in release/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuilt } from './build/stamp.mjs';
import { at, root } from './build/paths.mjs';
import { zipOf } from './release/zip.mjs';
import { buildPlugin, PLUGIN } from './wordpress/plugin.mjs';

if (!isBuilt()) execFileSync(process.execPath, [at('scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const folder = await buildPlugin(version);
const zip = at('release', `${PLUGIN}-wordpress-${version}.zip`);
mkdirSync(at('release'), { recursive: true });
writeFileSync(zip, await zipOf(PLUGIN, folder, []));
console.log(`${folder}\n${zip}`);
