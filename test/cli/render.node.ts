import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from './run-command.js';

const forum = (more: object = {}): object => ({
  id: 'forum',
  title: 'Forum',
  start: '2030-05-21T10:00',
  end: '2030-05-21T12:00',
  timeZone: 'Africa/Nairobi',
  location: { country: 'KE' },
  ...more,
});

describe('ogp-events render', () => {
  let folder = '';
  let feed = '';
  const write = (...events: object[]): void =>
    writeFileSync(
      feed,
      JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'A city', language: 'es', events }),
    );
  const run = (...args: string[]) =>
    runCommand(['render', feed, '--out', join(folder, 'html'), '--today', '2030-05-20', ...args]);
  const read = (name: string): string => readFileSync(join(folder, 'html', name), 'utf8');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ogp-render-'));
    feed = join(folder, 'feed.json');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes a list in the language of the feed, and nothing the second time', async () => {
    write(forum(), forum({ id: 'over', start: '2030-05-18', end: undefined }));
    const { status, said, warned } = await run();
    assert.deepEqual([status, warned], [0, '']);
    assert.match(said, /^1 entry in list\.html: 1 were written, 0 unchanged/);
    assert.match(
      read('list.html'),
      /^<div class="ogp-rendered" data-ogp-rendered="\w+ 2030-05-20">.*A fecha de 20 de mayo de 2030.*id="events\.forum"/s,
    );
    const first = read('list.html');
    assert.match((await run()).said, /0 were written, 1 unchanged/);
    assert.equal(read('list.html'), first);
  });

  it('writes one file for each language, with the settings of the element, which it prints', async () => {
    write(forum(), forum({ id: 'other', location: { country: 'PE' } }));
    const { said } = await run(
      '--lang',
      'en',
      '--lang',
      'ar',
      '--countries',
      'Kenya',
      '--layout',
      'cards',
      '--id',
      'agenda',
      '--page-size',
      '5',
    );
    assert.match(said, /<ogp-event-list id="agenda" src="[^"]*" layout="cards" page-size="5" countries="Kenya">/);
    assert.deepEqual(readdirSync(join(folder, 'html')), ['list.ar.html', 'list.html']);
    assert.match(read('list.html'), /class="root cards" lang="en".*id="agenda\.forum"/s);
    assert.doesNotMatch(read('list.html'), /agenda\.other/);
    assert.match(read('list.ar.html'), /lang="ar" dir="rtl"/);
  });

  it('keeps the list when the feed has become empty, and never takes the place of somebody else’s file', async () => {
    write();
    const { status, warned } = await run();
    assert.equal(status, 1);
    assert.match(warned, /no events\. The lists stay/);
    write(forum());
    writeFileSync(join(folder, 'html', 'list.html'), '<p>ours</p>');
    assert.match((await run()).warned, /is there already, and not of this command/);
  });

  it('says what is wrong with its options', async () => {
    for (const [args, words] of [
      [['--layout', 'grid'], /--layout is grid\. It may be list, cards, compact/],
      [['--page-size', '0'], /--page-size is 0, not a number from 1 to 1000/],
      [['--lang', '!'], /--lang is !, which is no language/],
      [['--time-zone', 'Mars'], /no time zone/],
      [['--today', 'soon'], /--today is soon/],
    ] as const) {
      const { status, warned } = await run(...args);
      assert.equal(status, 2);
      assert.match(warned, words);
    }
  });
});
