import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { feedServer, type FeedServer } from './gather-server.js';

// The built command, in processes of its own that are killed (SIGKILL) before a change of a file: the first, the last, and some between.

const URL_OF_PAGES = 'https://events.example/all/';
const NOW = Date.parse('2026-11-26T12:00Z');
const KILLS = 4;

interface Run {
  /** `null` for a process that was killed. */
  readonly code: number | null;
  readonly changes: number;
  readonly warned: string;
}

describe('ogp-events gather, killed', () => {
  let scratch = '';
  let list = '';
  let server: FeedServer;
  /** File → content, of the output before and after the run that is killed. */
  let old: ReadonlyMap<string, string>;
  let fresh: ReadonlyMap<string, string>;
  let changes = 0;

  function gather(out: string, killAt: number): Promise<Run> {
    const args = [at('dist/cli/ogp-events.js'), 'gather', list, '--out', join(scratch, out), '--url', URL_OF_PAGES];
    args.push('--calendars', '--pages', '--atom');
    const env = { ...process.env, KILL_AT: String(killAt), NOW: String(NOW) };
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', at('test/cli/kill-at.mjs'), ...args],
        { env },
        (_, __, err) =>
          resolve({ code: child.exitCode, changes: Number(/changes: (\d+)/.exec(err)?.[1]), warned: err }),
      );
    });
  }

  const outputOf = (out: string): ReadonlyMap<string, string> =>
    new Map(
      (readdirSync(join(scratch, out), { recursive: true }) as string[])
        .filter((file) => /^(?!\.gather).*\.(?:json|html|ics|atom)$/.test(file))
        .map((file) => [file, readFileSync(join(scratch, out, file), 'utf8')]),
    );

  /** Three sources with events of many months, so that there are many files. @param edition Other words, and one more event. */
  function serve(edition: number): void {
    for (const name of ['a', 'b', 'c']) {
      const events = Array.from({ length: 30 + edition }, (_, i) => ({
        id: `${name}${i}`,
        title: `Number ${i} of ${name}, edition ${edition}`,
        start: new Date(NOW + (i - 10) * 20 * 86_400_000).toISOString().slice(0, 16),
        timeZone: 'Europe/Oslo',
      }));
      const body = JSON.stringify({ format: 'ogp-events', version: '1.0', title: name, language: 'en', events });
      server.answers.set(`/${name}.json`, { body });
    }
  }

  before(async () => {
    await built();
    scratch = mkdtempSync(join(tmpdir(), 'ogp-killed-'));
    list = join(scratch, 'sources.json');
    server = await feedServer();
    writeFileSync(list, JSON.stringify(['a', 'b', 'c'].map((name) => `${server.origin}/${name}.json`)));
    serve(1);
    const first = await gather('old', 0);
    assert.equal(first.code, 0, first.warned);
    old = outputOf('old');
    serve(2);
    cpSync(join(scratch, 'old'), join(scratch, 'fresh'), { recursive: true });
    const run = await gather('fresh', 0);
    assert.equal(run.code, 0);
    ({ changes } = run);
    fresh = outputOf('fresh');
  });
  after(async () => {
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('at any moment, leaves files that are whole, old or new, and the next run brings all of them up to date', async () => {
    assert.ok(old.size > 10 && changes > 2 * old.size);
    const moments = Array.from({ length: KILLS }, (_, i) => 1 + Math.round((i * (changes - 1)) / (KILLS - 1)));
    const left: ('old' | 'new' | 'both')[] = [];
    for (const moment of moments) {
      const out = `killed-${moment}`;
      cpSync(join(scratch, 'old'), join(scratch, out), { recursive: true });
      assert.equal((await gather(out, moment)).code, null);
      const found = outputOf(out);
      for (const [file, text] of found) assert.ok(text === old.get(file) || text === fresh.get(file), file);
      for (const file of old.keys()) assert.ok(found.has(file) || !fresh.has(file), `${file} is gone`);
      const isNew = [...fresh].every(([file, text]) => found.get(file) === text);
      left.push(isNew ? 'new' : [...old].every(([file, text]) => found.get(file) === text) ? 'old' : 'both');
      assert.equal((await gather(out, 0)).code, 0);
      assert.deepEqual(outputOf(out), fresh);
    }
    assert.equal(left[0], 'old');
    // Only while files are put in their places can there be some of both.
    assert.ok(left.filter((what) => what === 'old').length >= KILLS / 3, left.join(' '));
  });
});
