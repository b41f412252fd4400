import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { at } from '../../scripts/build/paths.mjs';
import { feedServer } from './gather-server.js';

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

  it('commit what is new, with a feed that fails, and nothing without news', async () => {
    const script = /run: \|\n((?: {10}.*\n)+)/.exec(workflow)![1]!.replace(/^ {10}/gm, '');
    const server = await feedServer();
    try {
      const event = { id: '1', title: 'One', start: '2099-12-01T10:00', timeZone: 'Europe/Oslo' };
      const body = JSON.stringify({
        format: 'ogp-events',
        version: '1.0',
        title: 'A',
        language: 'en',
        events: [event],
      });
      server.answers.set('/a.json', { body });
      const bin = join(scratch, 'bin');
      const work = join(scratch, 'work');
      for (const folder of [bin, work]) mkdirSync(folder);
      // npx --yes --package=… ogp-events …
      writeFileSync(
        join(bin, 'npx'),
        `#!/bin/sh\nshift 3\nexec "${process.execPath}" --import="${import.meta.resolve('tsx')}" "${at('src/cli/ogp-events.ts')}" "$@"\n`,
        { mode: 0o755 },
      );
      writeFileSync(join(work, 'sources.json'), JSON.stringify([`${server.origin}/a.json`, `${server.origin}/none`]));
      const env = {
        ...process.env,
        PATH: bin + delimiter + process.env.PATH,
        CI: 'true',
        GIT_CONFIG_GLOBAL: '/dev/null',
      };
      const bash = async (text: string): Promise<string> =>
        (await start('bash', ['-e', '-c', text], { cwd: work, env })).stdout.trim();
      await bash(
        'git init -q -b main --bare ../remote && git init -q -b main && git add . && ' +
          'git -c user.name=a -c user.email=a@b.example commit -qm first && git remote add origin ../remote && git push -qu origin main',
      );
      await bash(script);
      assert.equal(await bash('git log --format=%s origin/main'), 'Gather events\nfirst');
      assert.match(await bash('git show origin/main:public/events/report.json'), /"state": "failed"/);
      await bash(script);
      assert.equal(await bash('git log --format=%s origin/main'), 'Gather events\nfirst');
    } finally {
      await server.close();
    }
  });
});
