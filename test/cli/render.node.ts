import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '../../src/core/read-feed.js';
import { SCRIPTS } from '../hostile/corpora/scripts.js';
import { TEXTS } from '../hostile/corpora/texts.js';
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

  describe('writes a page for each event', () => {
    const pages = (...args: string[]) =>
      runCommand([
        'render',
        feed,
        '--pages',
        join(folder, 'e'),
        '--url',
        'https://city.example/e',
        '--today',
        '2030-05-20',
        ...args,
      ]);
    const page = (name: string): string => readFileSync(join(folder, 'e', name), 'utf8');
    const dataIn = (html: string): string => {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json" data-ogp>([^]*?)<\/script>/g)];
      assert.equal(blocks.length, 1);
      return blocks[0]![1]!;
    };

    it('with its own address, in each language, and the same events in its data', async () => {
      const hall = { name: 'Sala', street: 'Calle 1', locality: 'Lima', country: 'PE' };
      write(
        forum({ location: hall, status: 'cancelled' }),
        forum({ id: 'Días', start: '2030-05-21', end: '2030-05-22' }),
      );
      const { status, said, warned } = await pages('--lang', 'es', '--lang', 'ar', '--list', 'https://city.example/');
      assert.equal(status, 0);
      assert.match(said, /^2 pages in .*: 4 were written, 0 removed, 0 unchanged$/m);
      assert.match(warned, /^Note: 1 of 2 events have all that Google requires\. 1 has no address/m);
      const days = readdirSync(join(folder, 'e')).find((name) => name.startsWith('D%'))!;
      for (const [name, about] of [
        ['forum.html', '2030-05-21T07:00:00.000Z cancelled Lima'],
        [`ar/${days}`, '2030-05-21T00:00:00.000Z scheduled '],
      ] as const) {
        const html = page(name);
        const address = `https://city.example/e/${name.split('/').map(encodeURIComponent).join('/')}`;
        assert.ok(html.includes(`<link rel="canonical" href="${address}">`), html);
        assert.equal(html.match(/rel="alternate" hreflang/g)?.length, 2);
        const again = await readFeed(dataIn(html), { url: address, type: 'schema-org' });
        const [date] = again.occurrences;
        const { startMs, location } = date!;
        assert.equal(
          `${new Date(startMs!).toISOString()} ${date!.status} ${location?.locality?.[0].value ?? ''}`,
          about,
        );
        assert.equal(date!.event.links.find(({ rel }) => rel === 'info')?.url, address);
      }
      assert.match(page('forum.html'), /<title>Cancelado: Forum – A city<\/title>/);
      assert.match(page(`ar/${days}`), /<html lang="ar" dir="rtl">[^]*<a href="https:\/\/city\.example\/">/);
      assert.match(
        (await pages('--lang', 'es', '--lang', 'ar', '--list', 'https://city.example/')).said,
        /4 unchanged/,
      );
    });

    it('to which the titles of the list lead, and which search engines are told of', async () => {
      write(forum(), forum({ id: 'call', title: 'Call', links: [{ rel: 'info', url: 'https://other.example/' }] }));
      await pages('--out', join(folder, 'lists'));
      const list = readFileSync(join(folder, 'lists', 'list.html'), 'utf8');
      for (const id of ['forum', 'call']) assert.match(list, new RegExp(`href="https://city.example/e/${id}.html"`));
      assert.match(list, /part="link info" href="https:\/\/other\.example\/"/);
      const { itemListElement } = JSON.parse(dataIn(list)) as { itemListElement: { url: string }[] };
      assert.deepEqual(
        itemListElement.map(({ url }) => url),
        ['forum', 'call'].map((id) => `https://city.example/e/${id}.html`),
      );
    });

    it('which says so once the event has left the feed, or goes if asked', async () => {
      write(forum());
      assert.match((await pages()).said, /1 page in .* [1-9] of earlier runs say that their event is no longer listed/);
      assert.match(page('call.html'), /<meta name="robots" content="noindex">[^]*<h1>/);
      assert.doesNotMatch(page('call.html'), /canonical|ld\+json/);
      assert.match((await pages('--prune')).said, /[1-9] removed/);
      assert.deepEqual(
        readdirSync(join(folder, 'e')).filter((name) => name.endsWith('.html')),
        ['forum.html'],
      );
      write();
      assert.match((await pages()).warned, /no events\. The pages stay/);
    });

    it('in a template of the site, whatever stands in the texts', async () => {
      const template = join(folder, 'template.html');
      writeFileSync(template, '<title>{{ title }}</title>{{head}}<body lang="{{lang}}">$&{{content}}</body>');
      const texts = [...TEXTS, ...SCRIPTS, '{{head}}', '$&', '<!--<script>'];
      const events = texts.map((title, i) =>
        forum({ id: `e${i}`, title, description: title, location: { name: title } }),
      );
      write(...events, forum({ id: 'plain', description: 'Words', location: { name: 'Sala' } }));
      assert.equal((await pages('--template', template, '--prune')).status, 0);
      const { events: known } = await readFeed(readFileSync(feed, 'utf8'), { url: 'https://city.example/feed.json' });
      const tagsIn = (html: string): Set<string> => new Set(html.match(/<[a-z!/?][^\s>]*/gi));
      const plain = tagsIn(page('plain.html'));
      for (const { id, title } of known) {
        const html = page(`${id}.html`);
        assert.equal((JSON.parse(dataIn(html)) as { name?: string }).name, title?.[0].value);
        assert.equal(html.match(/<meta name="generator"/g)!.length, 1);
        // Nothing but text in an element or attribute of ours.
        const foreign = [...tagsIn(html)].filter((tag) => !plain.has(tag) && !/^<\/?(?:a|bdi|br)$/.test(tag));
        assert.deepEqual(foreign, [], html);
      }
      writeFileSync(template, '{{content}}');
      assert.match((await pages('--template', template)).warned, /no \{\{head\}\}/);
      writeFileSync(template, '{{content}}{{head}}{{date}}');
      assert.match((await pages('--template', template)).warned, /has \{\{date\}\}\. There are/);
    });

    it('but never in the place of somebody else’s file', async () => {
      write(forum());
      writeFileSync(join(folder, 'e', 'forum.html'), '<p>ours</p>');
      const { status, warned } = await pages();
      assert.equal(status, 1);
      assert.match(warned, /is there already, and not of this command/);
    });
  });

  it('says what is wrong with its options', async () => {
    for (const [args, words] of [
      [['--layout', 'grid'], /--layout is grid\. It may be list, cards, compact/],
      [['--page-size', '0'], /--page-size is 0, not a number from 1 to 1000/],
      [['--lang', '!'], /--lang is !, which is no language/],
      [['--time-zone', 'Mars'], /no time zone/],
      [['--today', 'soon'], /--today is soon/],
      [['--list', 'https://a.example/'], /--list is for pages/],
      [['--pages', 'e'], /Say with --url/],
      [['--pages', 'e', '--url', 'https://a.example/', '--list', 'x'], /--list is x, no address/],
      [['--pages', 'e', '--url', 'https://a.example/', '--template', 'none'], /none cannot be read/],
    ] as const) {
      const { status, warned } = await run(...args);
      assert.equal(status, 2);
      assert.match(warned, words);
    }
  });
});
