import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { PagesTable } from '../../src/cli/split/split-feed.js';
import { HEAD, largeFeed, TODAY, URL_OF_PAGES } from './large-feed.js';
import { feedOf } from './reading.js';
import { runCommand } from './run-command.js';

const now = (): number => Date.parse(`${TODAY}T12:00Z`);

let scratch = '';
let count = 0;
let feed = '';
let out = '';

before(() => (scratch = mkdtempSync(join(tmpdir(), 'ogp-split-'))));
after(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  const folder = join(scratch, String(++count));
  mkdirSync(folder);
  feed = join(folder, 'feed.json');
  out = join(folder, 'public', 'feed');
});

const run = (...args: string[]) => runCommand(args, { now });
const split = (...more: string[]) => run('split', feed, '--out', out, '--url', URL_OF_PAGES, ...more);
const publish = (...events: object[]): void => writeFileSync(feed, feedOf(events));
const table = (): PagesTable => JSON.parse(readFileSync(join(out, 'months.json'), 'utf8')) as PagesTable;

const PAST = { id: 'past', title: 'Past', start: '2025-05-01' };
const NEXT = { id: 'next', title: 'Next', start: '2027-05-01' };

describe('ogp-events split', () => {
  it('writes the pages, and says what goes into src', async () => {
    publish(PAST, NEXT);
    const { status, said, warned } = await split();
    assert.equal(status, 0);
    assert.equal(warned, '');
    assert.match(said, /^2 events in 2 months, 0 in several, 0 without a date\n1 of them in the index, on 2 pages\n/);
    assert.match(said, /For src: https:\/\/events\.example\/feed\/index\.json/);
    assert.deepEqual(readdirSync(out).sort(), [
      '2025-05.json',
      '2027-05.json',
      'index.json',
      'months.json',
      'upcoming-2027-05.json',
    ]);
  });

  it('writes a table of the months for people and programs', async () => {
    publish(PAST, NEXT, { id: 'again', start: '2025-01-01', recurrence: { rule: 'FREQ=WEEKLY' } });
    await split();
    const row = (file: string, events: number, pages = 1) => ({ url: URL_OF_PAGES + file, pages, events });
    assert.deepEqual(table(), {
      format: 'ogp-events-pages',
      version: '1.0',
      index: { ...row('index.json', 2, 2), left: 0, until: null },
      months: [
        { month: '2025-05', ...row('2025-05.json', 1) },
        { month: '2027-05', ...row('2027-05.json', 1) },
      ],
      series: row('series.json', 1),
      undated: null,
      files: ['2025-05.json', '2027-05.json', 'index.json', 'series.json', 'upcoming-2027-05.json'],
    });
  });

  it('does not touch a page that is as it was', async () => {
    writeFileSync(feed, feedOf(largeFeed(2000)));
    await split();
    const before = new Map(readdirSync(out).map((file) => [file, statSync(join(out, file)).ino]));
    const { said } = await split();
    assert.match(said, /: 0 were written, 0 removed, \d+ are unchanged/);
    assert.deepEqual(new Map(readdirSync(out).map((file) => [file, statSync(join(out, file)).ino])), before);
  });

  it('removes the pages of months that have no events any more, and nothing that is not its own', async () => {
    publish(PAST, NEXT);
    await split();
    for (const file of ['2025-05.json.gz', '2025-05.json.br', '.htaccess', 'notes.json']) {
      writeFileSync(join(out, file), 'x');
    }
    // As somebody might write it who wants more removed than that.
    const told = { ...table(), files: [...table().files, 'notes.json', '../../feed.json', '.htaccess'] };
    writeFileSync(join(out, 'months.json'), JSON.stringify(told));
    publish(NEXT);
    const { said } = await split();
    assert.match(said, /, 1 removed/);
    assert.deepEqual(readdirSync(out).sort(), [
      '.htaccess',
      '2027-05.json',
      'index.json',
      'months.json',
      'notes.json',
      'upcoming-2027-05.json',
    ]);
    assert.ok(existsSync(feed));
  });

  it('leaves no compressed copy of what a page was before', async () => {
    publish(PAST, NEXT);
    await split();
    for (const file of ['2025-05.json.br', '2027-05.json.br']) writeFileSync(join(out, file), 'x');
    publish({ ...PAST, title: 'Another' }, NEXT);
    await split();
    assert.ok(!existsSync(join(out, '2025-05.json.br')));
    assert.ok(existsSync(join(out, '2027-05.json.br')));
  });

  it('says what it would do, and does nothing, with --dry-run', async () => {
    publish(PAST, NEXT);
    assert.match((await split('--dry-run')).said, /5 would be written/);
    assert.ok(!existsSync(out));
    await split();
    publish(NEXT);
    assert.match((await split('--dry-run')).said, /1 would be written, 1 removed/);
    assert.ok(existsSync(join(out, '2025-05.json')));
  });

  it('takes the day that it is told for today', async () => {
    publish(PAST);
    await split('--today', '2025-04-30');
    assert.equal(table().index.events, 1);
    await split();
    assert.equal(table().index.events, 0);
  });

  it('puts the pages of a feed together', async () => {
    const second = `${feed}.2`;
    writeFileSync(feed, feedOf([PAST], { ...HEAD, nextUrl: 'https://events.example/2' }));
    writeFileSync(second, feedOf([PAST, NEXT]));
    const alone = await split();
    assert.match(alone.warned, /the feed goes on at https:\/\/events\.example\/2/);
    const whole = await run('split', feed, second, '--out', out, '--url', URL_OF_PAGES);
    assert.match(whole.said, /^2 events in 2 months/);
    assert.equal(whole.warned, 'Warning: Events that came twice, word for word, and were written once: 1.\n');
  });

  it('finishes with warnings where events are bad', async () => {
    writeFileSync(feed, feedOf([...Array.from({ length: 30 }, (_, i) => i), NEXT]));
    const { status, warned } = await split();
    assert.equal(status, 0);
    assert.equal(warned.match(/^Warning: Event \d+ is no event/gm)!.length, 20);
    assert.match(warned, /and 10 more like these/);
  });
});

describe('ogp-events split ends with 1 and changes nothing', () => {
  for (const [title, text, reason] of [
    ['without the feed', null, /ENOENT/],
    ['for broken JSON', '{"format":', /feed\.json is no JSON/],
    ['for another format', '{"@type":"Event"}', /is no ogp-events feed; only that format/],
    ['for a list of another major version', '{"format":"ogp-events","version":"2.0","events":[]}', /reads 1\.x/],
    ['for a feed without events', '{"format":"ogp-events","version":"1.0"}', /has no list of events/],
  ] as const) {
    it(title, async () => {
      if (text !== null) writeFileSync(feed, text);
      const { status, warned } = await split();
      assert.equal(status, 1);
      assert.match(warned, reason);
      assert.ok(!existsSync(out));
    });
  }

  it('for documents that are not of one feed', async () => {
    publish(PAST);
    writeFileSync(`${feed}.2`, feedOf([NEXT], { ...HEAD, timeZone: 'Asia/Tokyo' }));
    const { status, warned } = await run('split', feed, `${feed}.2`, '--out', out, '--url', URL_OF_PAGES);
    assert.equal(status, 1);
    assert.match(warned, /has another timeZone than/);
    assert.ok(!existsSync(out));
  });

  it('for a folder with an index of somebody else', async () => {
    publish(PAST);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.json'), '{}');
    const { status, warned } = await split();
    assert.equal(status, 1);
    assert.match(warned, /index\.json is there already, and not of this command/);
    assert.equal(readFileSync(join(out, 'index.json'), 'utf8'), '{}');
  });
});

describe('ogp-events split ends with 2', () => {
  const wanted = (...args: string[]) => run('split', feed, '--out', out, ...args);

  for (const [title, call, reason] of [
    ['without a feed', () => run('split', '--out', out, '--url', URL_OF_PAGES), /Name the file of the feed/],
    ['without a folder', () => run('split', feed, '--url', URL_OF_PAGES), /--out/],
    ['without an address', () => wanted(), /--url/],
    ['for an address that is not absolute', () => wanted('--url', '/feed/'), /--url/],
    ['for an address that is no folder', () => wanted('--url', `${URL_OF_PAGES}?a=b`), /--url/],
    ['for a day that is none', () => wanted('--url', URL_OF_PAGES, '--today', '2026-02-30'), /--today is 2026-02-30/],
    ['for months without end', () => wanted('--url', URL_OF_PAGES, '--months', '13'), /--months is a number/],
    ['for an option that is none', () => wanted('--ulr', URL_OF_PAGES), /--ulr/],
    [
      'rather than overwrite the feed',
      () => run('split', feed, '--out', join(feed, '..'), '--url', URL_OF_PAGES),
      /would be overwritten by index\.json/,
    ],
  ] as const) {
    it(title, async () => {
      publish(PAST);
      if (title.startsWith('rather')) {
        feed = join(feed, '..', 'index.json');
        publish(PAST);
      }
      const { status, warned } = await call();
      assert.equal(status, 2, warned);
      assert.match(warned, reason);
      assert.match(warned, /--help/);
    });
  }
});

describe('ogp-events split --help', () => {
  it('explains every option', async () => {
    assert.equal((await run('split')).status, 2);
    for (const args of [
      ['split', '--help'],
      ['split', feed, '--help'],
    ]) {
      const { status, said } = await run(...args);
      assert.equal(status, 0);
      for (const option of ['--out', '--url', '--today', '--months', '--dry-run']) assert.ok(said.includes(option));
    }
  });
});
