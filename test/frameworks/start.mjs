// `npm run test:frameworks [-- --built] [name …]`: installs the packed library into one small app a framework or bundler, checks the types, builds
// and opens them. It takes minutes and needs the package registry, so it is no part of `npm test`: run it before a release. `--built` takes dist/
// as it is.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { at, root } from '../../scripts/build/paths.mjs';
import { checkApp, closeBrowser } from './apps.mjs';
import { checkSnippets } from './snippets.mjs';
import { pack } from './package.mjs';
import { checkTypes } from './types.mjs';

const wanted = process.argv.slice(2).filter((name) => name !== '--built');
const isWanted = (name) => !wanted.length || wanted.includes(name);
const apps = readdirSync(at('test/frameworks')).filter((name) => existsSync(at('test/frameworks', name, 'app.json')));

if (!process.argv.includes('--built')) {
  execFileSync(process.execPath, [at('scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
const tarball = pack();

let failed = 0;
function tell(what, faults, more = '') {
  if (faults.length) failed++;
  console.log(`${faults.length ? 'failed' : 'passed'}  ${what}${more}`);
  for (const fault of faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
}

if (isWanted('types')) for (const [what, faults] of checkTypes(tarball)) tell(what, faults);
if (isWanted('snippets')) for (const [what, faults] of checkSnippets(tarball)) tell(what, faults);
for (const name of apps.filter(isWanted)) {
  const { faults, figures } = await checkApp(name, tarball);
  tell(name, faults, figures && `: ${figures}`);
}
await closeBrowser();
if (failed) process.exitCode = 1;
