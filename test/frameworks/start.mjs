// `npm run test:frameworks [-- --built] [part …]`: installs the packed library into one small app a framework or bundler, checks the types, builds
// and opens them. It takes minutes and needs the package registry, so it is no part of `npm test`: run it before a release. Without a part it runs
// all of them, one after another; `--list` names them. `--built` takes dist/ as it is.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { at, root } from '../../scripts/build/paths.mjs';
import { checkApp, closeBrowser } from './apps.mjs';
import { checkSnippets } from './snippets.mjs';
import { faultOf, pack } from './package.mjs';
import { checkTypes } from './types.mjs';

const args = process.argv.slice(2);
const apps = readdirSync(at('test/frameworks')).filter((name) => existsSync(at('test/frameworks', name, 'app.json')));
const PARTS = ['types', 'snippets', ...apps];
if (args.includes('--list')) {
  console.log(PARTS.join('\n'));
  process.exit();
}
const wanted = args.filter((name) => name !== '--built');
const unknown = wanted.filter((name) => !PARTS.includes(name));
if (unknown.length) {
  console.error(`No part is called ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const isWanted = (name) => !wanted.length || wanted.includes(name);

if (!args.includes('--built')) {
  execFileSync(process.execPath, [at('scripts/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
const tarball = pack();

let failed = 0;
function tell(what, faults, more = '') {
  if (faults.length) failed++;
  console.log(`${faults.length ? 'failed' : 'passed'}  ${what}${more}`);
  for (const fault of faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
}

for (const [part, check] of [
  ['types', checkTypes],
  ['snippets', checkSnippets],
]) {
  if (!isWanted(part)) continue;
  try {
    for (const [what, faults] of check(tarball)) tell(what, faults);
  } catch (error) {
    tell(part, [faultOf(error)]);
  }
}
for (const name of apps.filter(isWanted)) {
  const start = performance.now();
  const { faults, figures } = await checkApp(name, tarball);
  tell(name, faults, `${figures && `: ${figures}`} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}
await closeBrowser();
if (failed) process.exitCode = 1;
