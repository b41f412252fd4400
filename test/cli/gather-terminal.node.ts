import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { feedServer, type FeedServer } from './gather-server.js';

// The built command on a terminal: `script` (util-linux) gives it one, and hands on what it shows.

const start = promisify(execFile);
const RED = '\x1b[31mFailed:';
const LINE = /\r\x1b\[2K\[[= ]{20}\] \d of 3 sources, \d failed/;

// Elsewhere `script` has other options.
describe('ogp-events gather, watched', { skip: process.platform !== 'linux' }, () => {
  let scratch = '';
  let server: FeedServer;
  let count = 0;

  before(async () => {
    await built();
    scratch = mkdtempSync(join(tmpdir(), 'ogp-terminal-'));
    server = await feedServer();
    const event = { id: '1', title: 'One', start: '2099-12-01T10:00', timeZone: 'Europe/Oslo' };
    const body = JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'A', language: 'en', events: [event] });
    for (const path of ['/a', '/b']) server.answers.set(path, { body });
    writeFileSync(
      join(scratch, 'sources.json'),
      JSON.stringify(['/a', '/b', '/none'].map((path) => server.origin + path)),
    );
  });
  after(async () => {
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** @returns All that the terminal got. */
  async function shown(own: Readonly<Record<string, string>>, isTerminal = true): Promise<string> {
    const out = join(scratch, String(++count));
    const args = [at('dist/cli/ogp-events.js'), 'gather', join(scratch, 'sources.json'), '--out', out];
    const command = [process.execPath, ...args, '--url', 'https://events.example/all/'];
    const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
    const env = { ...rest, TERM: 'xterm', ...own };
    const [program, ...more] = isTerminal
      ? ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null']
      : ['sh', '-c', '"$@" 2>&1', 'sh', ...command];
    return (await start(program!, more, { env })).stdout;
  }

  it('shows on a terminal how far it is, in one line that changes and is gone at the end, and marks failures in colour', async () => {
    const text = await shown({});
    assert.match(text, LINE);
    assert.match(text, /\[={20}\] 3 of 3 sources, 1 failed/);
    assert.ok(text.includes(RED), text);
    assert.match(text, /\r\x1b\[2K2 events|\r\x1b\[2K1 events/);
  });

  it('has no colours with NO_COLOR, and says the same', async () => {
    const text = await shown({ NO_COLOR: '1' });
    assert.match(text, LINE);
    assert.doesNotMatch(text, /\x1b\[\d+m/);
    assert.match(text, /Failed: .*HTTP status 404/);
  });

  for (const [where, own, isTerminal] of [
    ['in CI', { CI: 'true' }, true],
    ['in a file or a pipe', {}, false],
  ] as const) {
    it(`has neither a line that changes nor colours ${where}`, async () => {
      const text = await shown(own, isTerminal);
      assert.ok(!text.includes('\x1b'), text);
      assert.match(text, /Failed: .*HTTP status 404/);
    });
  }
});

describe('ogp-events new, on a terminal', { skip: process.platform !== 'linux' }, () => {
  it('asks a person, and writes a feed of the answers', async () => {
    await built();
    const scratch = mkdtempSync(join(tmpdir(), 'ogp-terminal-new-'));
    const file = join(scratch, 'events.json');
    const command = `'${process.execPath}' '${at('dist/cli/ogp-events.js')}' new --out '${file}'`;
    const terminal = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const first = ['Days', 'en', 'Open day', '2027-05-18 10:00', '12:00', 'Africa/Nairobi', '', '', ''];
    const second = ['Fair', '2027-05-19', '', '', '', ''];
    const exited = once(terminal, 'exit') as Promise<[number]>;
    let said = '';
    terminal.stdout.on('data', (piece: Buffer) => (said += String(piece)));
    await until(() => said.includes('?'), 'the first question');
    for (const answer of [...first, ...second, '']) {
      const before = said.length;
      terminal.stdin.write(`${answer}\n`);
      // The next question, or the end.
      await until(() => said.length > before + answer.length + 5, `an answer to “${answer}”`);
    }
    const [status] = await exited;
    assert.equal(status, 0);
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: { title: string; end?: string }[] };
    assert.deepEqual(
      events.map(({ title, end }) => [title, end]),
      [
        ['Open day', '2027-05-18T12:00'],
        ['Fair', undefined],
      ],
    );
    rmSync(scratch, { recursive: true, force: true });
  });
});
