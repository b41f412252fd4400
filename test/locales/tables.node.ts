import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('The tables of languages are what the language files give', () => {
  const script = fileURLToPath(new URL('../../scripts/make-languages.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});

test('The table of country names is what its script writes', () => {
  const script = fileURLToPath(new URL('../../scripts/make-country-names.mjs', import.meta.url));
  const run = spawnSync(process.execPath, ['--import=tsx', script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});
