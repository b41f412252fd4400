// `npm run bench`: installs what ours is compared with, the first time and when it has changed, and starts the benchmark.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { at, root } from '../../scripts/build/paths.mjs';

const folder = at('test/bench');
const installed = at('test/bench/node_modules/.package-lock.json');
const { dependencies } = JSON.parse(readFileSync(at('test/bench/package.json'), 'utf8'));

function isInstalled() {
  if (!existsSync(installed)) return false;
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => packages[`node_modules/${name}`]?.version === version);
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const [what, ...rest] = process.argv.slice(2);
// They compare nothing with others.
if (what === 'gather' || what === 'formats' || what === 'frame') {
  run(process.execPath, ['--import', 'tsx', at(`test/bench/${what}.ts`), ...rest], root);
  process.exit();
}

if (!isInstalled()) {
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, 'ci'], folder);
  else run('npm', ['ci'], folder);
}
run(process.execPath, ['--import', 'tsx', at('test/bench/bench.ts'), ...process.argv.slice(2)], root);
