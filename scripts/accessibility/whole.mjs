// `npm run test:a11y`: the whole accessibility matrix in Chromium, a tenth of it in Firefox and WebKit, and the contrast on all hosts; then the
// report in docs/accessibility/. It takes about half an hour on two cores. BROWSERS=chromium looks in one engine, and writes no report.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ENGINES, INSTALL_HINTS, findBrowsers } from '../browsers.mjs';
import { at, root } from '../build/paths.mjs';
import { writeFrom } from './write-report.mjs';

const results = at('.cache/accessibility.jsonl');
mkdirSync(at('.cache'), { recursive: true });
rmSync(results, { force: true });

/** Runs one part. @returns whether it passed. */
function passes(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, A11Y_WHOLE: '1', A11Y_RESULTS: results, ...env },
  });
  return status === 0;
}

const found = findBrowsers();
const wanted = (process.env.BROWSERS ?? ENGINES.join(',')).split(/[\s,]+/).filter(Boolean);
const failures = wanted
  .filter((engine) => !found[engine])
  .map((engine) => INSTALL_HINTS[engine] ?? `${engine}: unknown`);

if (!passes(['--import=tsx', '--test', 'test/accessibility/contrast.node.ts'])) failures.push('contrast has failed');
for (const engine of wanted.filter((name) => found[name])) {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  for (const [name, file] of [
    ['the matrix', 'matrix'],
    ['words in little room', 'long-words'],
  ]) {
    const args = [runner, '--static-logging', '--files', `test/accessibility/${file}.test.ts`];
    if (!passes(args, { BROWSERS: engine })) failures.push(`${name}: failed in ${engine}`);
  }
}
if (failures.length === 0 && wanted.length === ENGINES.length) failures.push(...writeFrom(results));
for (const failure of failures) console.log(failure);
process.exitCode = failures.length ? 1 : 0;
