import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { feedServer, type FeedServer } from './gather-server.js';

// The steps of the guide's workflow, run by bash in a repository of its own: with our command as `npx`, and nothing else replaced.

const guide = readFileSync(at('docs/publishers.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(yaml|ini)\n(.*?)^```/gms)].map(([, language, text]) => ({
  language,
  text: text!,
}));
const workflow = blocks.find(({ text }) => text.startsWith('name: Gather events'))!.text;

const scratch = mkdtempSync(join(tmpdir(), 'ogp-job-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const start = promisify(execFile);

describe('the scheduled jobs of the guide', () => {
  it('are short, name the version of this package, and pin what they use by its hash', () => {
    const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
    for (const { text } of blocks) assert.ok(text.split('\n').length <= 25);
    for (const [, named] of guide.matchAll(/ogp-event-widgets@(\S+)/g)) assert.equal(named, version);
    for (const [, ref] of workflow.matchAll(/uses: \S+@(\S+)/g)) assert.match(ref!, /^[\da-f]{40}$/);
    assert.match(workflow, /permissions:\n {2}contents: write\n\S/);
  });

  it('are what systemd takes, four times a day', async (t) => {
    const hasSystemd = await start('systemd-analyze', ['--version']).then(
      () => true,
      () => false,
    );
    if (!hasSystemd) return t.skip('no systemd-analyze here');
    const units = blocks.filter(({ language }) => language === 'ini').map(({ text }) => text);
    assert.equal(units.length, 2);
    const paths = ['gather.service', 'gather.timer'].map((name) => join(scratch, name));
    // npx is elsewhere on some machines, and a program that is not there is a fault.
    writeFileSync(paths[0]!, units[0]!.replace('/usr/bin/npx', process.execPath));
    writeFileSync(paths[1]!, units[1]!);
    const { stderr } = await start('systemd-analyze', ['verify', '--man=no', ...paths]);
    assert.deepEqual(
      stderr.split('\n').filter((line) => line.includes(scratch)),
      [],
    );
    const [, time] = /^OnCalendar=(.*)$/m.exec(units[1]!)!;
    const args = ['calendar', '--base-time=2027-05-18 00:00:00', '--iterations=4', time!];
    const { stdout } = await start('systemd-analyze', args, { env: { ...process.env, TZ: 'UTC' } });
    const times = [...stdout.matchAll(/2027-05-18 (\S+) UTC/g)].map(([, clock]) => clock);
    assert.deepEqual(times, ['00:17:00', '06:17:00', '12:17:00', '18:17:00']);
  });

  /** A folder with a list of two sources, of which one fails, and our command as `npx`. */
  async function setUp(name: string, server: FeedServer) {
    const work = join(scratch, name);
    const bin = join(work, 'bin');
    mkdirSync(bin, { recursive: true });
    const event = { id: '1', title: 'One', start: '2099-12-01T10:00', timeZone: 'Europe/Oslo' };
    const head = { format: 'ogp-events', version: '1.0', title: 'A', language: 'en' };
    server.answers.set('/a.json', { body: JSON.stringify({ ...head, events: [event] }) });
    // npx --yes --package=… ogp-events …
    const command = `"${process.execPath}" "${at('dist/cli/ogp-events.js')}"`;
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 3\nexec ${command} "$@"\n`, { mode: 0o755 });
    writeFileSync(join(bin, 'sleep'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(work, 'sources.json'), JSON.stringify([`${server.origin}/a.json`, `${server.origin}/none`]));
    const env = {
      ...process.env,
      PATH: bin + delimiter + process.env.PATH,
      CI: 'true',
      CI_PAGES_URL: 'https://group.pages.example/site',
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    const bash = async (text: string): Promise<string> =>
      (await start('bash', ['-e', '-c', text], { cwd: work, env })).stdout.trim();
    return { work, bash };
  }

  let server: FeedServer;
  before(async () => {
    await built();
    server = await feedServer();
  });
  after(() => server.close());

  it('commit what is new, with a feed that fails, and nothing without news', async () => {
    const script = /run: \|\n((?: {10}.*\n)+)/.exec(workflow)![1]!.replace(/^ {10}/gm, '');
    const { bash } = await setUp('actions', server);
    await bash(
      'git init -q -b main --bare ../remote && git init -q -b main && git add sources.json && ' +
        'git -c user.name=a -c user.email=a@b.example commit -qm first && git remote add origin ../remote && git push -qu origin main',
    );
    await bash(script);
    assert.equal(await bash('git log --format=%s origin/main'), 'Gather events\nfirst');
    assert.match(await bash('git show origin/main:public/events/report.json'), /"state": "failed"/);
    await bash(script);
    assert.equal(await bash('git log --format=%s origin/main'), 'Gather events\nfirst');
    const withMore = script.replace('gather sources.json', 'gather sources.json --calendars --pages');
    await bash(withMore);
    assert.match(await bash('git show origin/main:public/events/calendars/all.ics'), /SUMMARY.*:One/);
    assert.match(await bash('git show origin/main:public/events/html/list.html'), /One/);
    await bash(withMore);
    assert.equal(await bash('git log --format=%s origin/main'), 'Gather events\nGather events\nfirst');
  });

  // Paths of a server are in this machine's scratch folder; nothing else of the lines is replaced.
  for (const [name, line, folder] of [
    [
      'GitLab',
      /^ {4}- (npx .*)$/m.exec(blocks.find(({ text }) => text.startsWith('pages:'))!.text)![1]!,
      'public/events',
    ],
    ['cron', /^17 \*\/6 \* \* \* (.*)$/m.exec(guide)![1]!, 'var/www/events'],
    ['systemd', /^ExecStart=(.*)$/m.exec(guide)![1]!, 'var/lib/events/public'],
  ] as const) {
    it(`write the whole feed, as ${name} runs them, with a feed that fails`, async () => {
      const { work, bash } = await setUp(name, server);
      await bash(
        line.replaceAll('/srv/events', work).replaceAll('/var/', `${work}/var/`).replace('/usr/bin/npx', 'npx'),
      );
      const report = readFileSync(join(work, folder, 'report.json'), 'utf8');
      assert.match(report, /"state": "good"[^]*"state": "failed"/);
      const address = name === 'GitLab' ? 'https://group.pages.example/site/events/' : 'https://example.org/events/';
      assert.ok(readFileSync(join(work, folder, 'months.json'), 'utf8').includes(`"url": "${address}index.json"`));
    });
  }
});
