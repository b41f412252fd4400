// `npm test`: the Node tests, and the browser tests in every engine. `node scripts/test.mjs node` or `… browsers` runs
// one half; BROWSERS=chromium,firefox chooses engines. The last line is always `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEBIAN_PACKAGES, ENGINES, INSTALL_HINTS, findBrowsers } from './browsers.mjs';
import { at, filesBelow, root } from './build/paths.mjs';
import { isBuilt } from './build/stamp.mjs';

const half = process.argv[2] ?? 'all';
if (!['all', 'node', 'browsers'].includes(half)) throw new Error(`unknown part ${half}: say node or browsers`);

const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const scratch = mkdtempSync(join(tmpdir(), 'ogp-test-'));
const total = { passed: 0, failed: 0 };

function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (signal || error) console.log(`${command} ${args[0]} ended by ${signal ?? error.message}`);
  return status ?? 1;
}

function fail(message) {
  console.log(message);
  total.failed += 1;
}

function readSums(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Node tests that look at the build find it made. */
function runNodeTests() {
  const files = filesBelow(at('test'), (file) => file.endsWith('.node.ts') && !file.startsWith('bench/'));
  if (files.length === 0) return;
  // The tests of whole pages drive Chromium from Node.
  if (!findBrowsers().chromium) installMissing(['chromium']);
  if (!isBuilt() && run(process.execPath, ['scripts/build.mjs']) !== 0) fail('The build failed.');
  const sums = join(scratch, 'node.json');
  const status = run(
    process.execPath,
    [
      '--import=tsx',
      '--test',
      '--test-timeout=300000',
      '--test-reporter=./scripts/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files.map((file) => `test/${file}`),
    ],
    { TEST_SUMS: sums, TZ: process.env.TEST_TZ ?? 'America/New_York', NODE_OPTIONS: '' },
  );
  const { passed, failed } = readSums(sums) ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += failed;
  if (status !== 0 && failed === 0) fail('The Node tests ended without a result.');
}

/** On Debian as root the missing browsers are installed; anywhere else we say what to install. */
function installMissing(missing) {
  const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (missing.length === 0 || !isDebian || process.getuid?.() !== 0) return;
  const packages = missing.flatMap((engine) => DEBIAN_PACKAGES[engine]);
  console.log(`Installing ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], env);
  run('apt-get', ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', 'install', ...packages], env);
}

function runBrowserTests() {
  const found = findBrowsers();
  const missing = wanted.filter((engine) => !found[engine]);
  const engines = wanted.filter((engine) => found[engine]);
  if (missing.length > 0) {
    console.log(`Not run here: ${missing.map((engine) => INSTALL_HINTS[engine] ?? `${engine}: unknown`).join('; ')}`);
    if (inCI) missing.forEach((engine) => fail(`CI wants every engine, and ${engine} is missing.`));
  }
  if (engines.length === 0) return;
  console.log(`Engines: ${engines.join(', ')}`);
  const sums = join(scratch, 'browsers.json');
  const status = run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--static-logging'], {
    BROWSERS: engines.join(','),
    TEST_SUMS: sums,
  });
  const byEngine = readSums(sums) ?? {};
  let failed = 0;
  for (const engine of engines) {
    const sum = byEngine[engine];
    if (!sum || sum.passed + sum.failed === 0) {
      fail(`No test ran in ${engine}.`);
      continue;
    }
    total.passed += sum.passed;
    total.failed += sum.failed;
    failed += sum.failed;
  }
  if (status !== 0 && failed === 0) fail('The browser tests ended badly.');
}

const wanted = (process.env.BROWSERS ?? ENGINES.join(',')).split(/[\s,]+/).filter(Boolean);

try {
  // Some Node tests drive a browser too.
  installMissing(wanted.filter((engine) => !findBrowsers()[engine]));
  if (half !== 'browsers') runNodeTests();
  if (half !== 'node') runBrowserTests();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
