// `npm test`: the Node tests, and the browser tests in every engine. `node scripts/test.mjs node` or `… browsers` runs
// one half, `… quick` a part of about a minute; BROWSERS=chromium,firefox chooses engines; --durations lists the slowest
// files. A file that fails is run once more by itself: see flaky.mjs. The last line is always `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEBIAN_PACKAGES, ENGINES, INSTALL_HINTS, findBrowsers } from './browsers.mjs';
import { at, filesBelow, root } from './build/paths.mjs';
import { isBuilt } from './build/stamp.mjs';
import { complainOfFlaky, describeFlaky, rerunFailed } from './flaky.mjs';

const PARTS = ['all', 'node', 'browsers', 'quick'];

/** Of `quick`: guards that need no build, the core, and the contract of one element. */
const QUICK_GUARDS = ['docs', 'files', 'flaky', 'layers', 'style', 'unused'].map(
  (name) => `test/guards/${name}.node.ts`,
);
const QUICK_TESTS = ['test/data.test.ts', 'test/elements/countdown/contract.test.ts'];

/** Node tests about waiting: a machine that is busy with another file would be measured along. */
const ALONE = ['test/network/real-time.node.ts'];

const args = process.argv.slice(2);
const part = args.find((arg) => !arg.startsWith('--')) ?? 'all';
if (!PARTS.includes(part)) throw new Error(`unknown part ${part}: say one of ${PARTS.join(', ')}`);

const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const scratch = mkdtempSync(join(tmpdir(), 'ogp-test-'));

/** The number of failures besides the tests themselves. */
let faults = 0;

function fail(message) {
  console.log(message);
  faults += 1;
}

function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (signal || error) console.log(`${command} ${args[0]} ended by ${signal ?? error.message}`);
  return status ?? 1;
}

/** Runs tests whose reporter writes a `FileResult` of each file. @returns those, and the exit status. */
function runAndRead(args, env) {
  const file = join(scratch, 'results.json');
  rmSync(file, { force: true });
  const status = run(process.execPath, args, { ...env, TEST_RESULTS: file });
  return { status, results: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [] };
}

/** Runs Node tests, so many files at a time. */
const runNodeFiles = (files, concurrency = 1) =>
  runAndRead(
    [
      '--import=tsx',
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-timeout=300000',
      '--test-reporter=./scripts/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
    { TZ: process.env.TEST_TZ ?? 'America/New_York', NODE_OPTIONS: '' },
  );

const runBrowserFiles = (engines, files = []) =>
  runAndRead(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--static-logging',
      ...(files.length > 0 ? ['--files', ...files] : []),
    ],
    { BROWSERS: engines.join(',') },
  );

/** Runs one file alone, in the engine where it failed. */
function runAgain({ engine, file }) {
  console.log(`\nOnce more, by itself: ${file} (${engine})`);
  const { results } = engine === 'node' ? runNodeFiles([file]) : runBrowserFiles([engine], [file]);
  return results.find((result) => result.file === file && result.engine === engine);
}

const hasFailed = ({ failed }) => failed > 0;

function runNodeTests(files, concurrency) {
  const { status, results } = runNodeFiles(files, concurrency);
  if (status !== 0 && !results.some(hasFailed)) fail('The Node tests ended without a result.');
  return results;
}

/** Node tests that look at the build find it made. */
function runAllNodeTests() {
  const files = filesBelow(at('test'), (file) => file.endsWith('.node.ts') && !file.startsWith('bench/'));
  // The tests of whole pages drive Chromium from Node.
  if (!findBrowsers().chromium) installMissing(['chromium']);
  if (!isBuilt() && run(process.execPath, ['scripts/build.mjs']) !== 0) fail('The build failed.');
  const rest = files.map((file) => `test/${file}`).filter((file) => !ALONE.includes(file));
  return [...runNodeTests(ALONE), ...runNodeTests(rest, 2)];
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

function runBrowserTests(wanted, files) {
  const found = findBrowsers();
  const missing = wanted.filter((engine) => !found[engine]);
  const engines = wanted.filter((engine) => found[engine]);
  if (missing.length > 0) {
    console.log(`Not run here: ${missing.map((engine) => INSTALL_HINTS[engine] ?? `${engine}: unknown`).join('; ')}`);
    if (inCI) missing.forEach((engine) => fail(`CI wants every engine, and ${engine} is missing.`));
  }
  if (engines.length === 0) return [];
  console.log(`Engines: ${engines.join(', ')}`);
  const { status, results } = runBrowserFiles(engines, files);
  for (const engine of engines) {
    if (!results.some((result) => result.engine === engine)) fail(`No test ran in ${engine}.`);
  }
  if (status !== 0 && !results.some(hasFailed)) fail('The browser tests ended badly.');
  return results;
}

function runPart() {
  if (part === 'quick') return [...runNodeTests(QUICK_GUARDS), ...runBrowserTests(['chromium'], QUICK_TESTS)];
  const wanted = (process.env.BROWSERS ?? ENGINES.join(',')).split(/[\s,]+/).filter(Boolean);
  // Some Node tests drive a browser too.
  installMissing(wanted.filter((engine) => !findBrowsers()[engine]));
  return [...(part === 'browsers' ? [] : runAllNodeTests()), ...(part === 'node' ? [] : runBrowserTests(wanted))];
}

function printDurations(results) {
  for (const engine of new Set(results.map((result) => result.engine))) {
    const own = results.filter((result) => result.engine === engine).sort((a, b) => b.ms - a.ms);
    const seconds = (ms) => (ms / 1000).toFixed(1).padStart(7);
    console.log(`\n${engine}: ${seconds(own.reduce((total, { ms }) => total + ms, 0)).trim()} s, of which`);
    for (const { file, ms } of own.slice(0, 20)) console.log(`${seconds(ms)} s  ${file}`);
  }
}

let passed = 0;
let failed = 0;
try {
  const { results, flaky } = rerunFailed(runPart(), runAgain);
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
  }
  if (args.includes('--durations')) printDurations(results);
  if (flaky.length > 0) console.log(describeFlaky(flaky));
  const complaint = complainOfFlaky(flaky);
  if (complaint) fail(complaint);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
failed += faults;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
