import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { runCommand } from './run-command.js';

describe('ogp-events', () => {
  it('lists its commands', async () => {
    for (const args of [[], ['--help'], ['help']]) {
      const { status, said } = await runCommand(args);
      assert.equal(status, 0);
      assert.match(said, /^Usage: ogp-events <command>/);
      for (const name of ['calendars', 'check', 'convert', 'gather', 'new', 'render', 'split']) {
        assert.match(said, new RegExp(`\n  ${name} {2,}[a-z]`));
      }
    }
  });

  it('explains a command with --help, -h and help, and ends with 2 if it is told nothing: a script may have named no file', async () => {
    for (const args of [
      ['check', '--help'],
      ['check', '-h'],
      ['help', 'check'],
    ]) {
      const { status, said } = await runCommand(args);
      assert.equal(status, 0);
      assert.match(said, /^Usage: ogp-events check /);
    }
    assert.equal((await runCommand(['-h'])).status, 0);
    for (const name of ['calendars', 'check', 'convert', 'gather', 'new', 'render', 'split']) {
      const { status, said, warned } = await runCommand([name]);
      assert.deepEqual([status, said], [2, ''], name);
      assert.match(warned, new RegExp(`Try ogp-events ${name} --help`));
    }
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
    assert.equal((await runCommand(['--version'])).said, `${version}\n`);
  });

  it('ends with 2 for a command that it does not have, and says which there are', async () => {
    for (const name of ['join', '--dry-run', 'constructor']) {
      const { status, warned } = await runCommand([name]);
      assert.equal(status, 2);
      assert.match(
        warned,
        new RegExp(`no command “${name}”\\. There are calendars, .*split\\.\nTry ogp-events --help\\.`),
      );
    }
  });
});
