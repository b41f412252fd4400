import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makersOf } from '../../src/markup/makers.js';
import { textTarget } from '../../src/markup/target-text.js';
import { SCRIPTS } from '../hostile/corpora/scripts.js';
import { TEXTS } from '../hostile/corpora/texts.js';
import { URLS } from '../hostile/corpora/urls.js';
import { good, poisoned } from '../hostile/poisoned.js';
import { groupsAs, languageOf, show, VARIANTS } from './shown.js';

const make = makersOf(textTarget);

/** Every tag as the target writes it; what is left is text. */
const TAG = /<\/?[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*>/g;

async function write(feed: string, variant: string, tag: string, nowMs: number) {
  const shown = await show(feed, VARIANTS[variant]!, nowMs);
  const html = groupsAs(make, shown, await languageOf(tag), VARIANTS[variant]!).join('\n');
  return { html, keys: shown.rows.map(({ key }) => key) };
}

describe('A list written as HTML text, without a browser', () => {
  const folder = new URL('../../demo/feeds/', import.meta.url);

  for (const file of readdirSync(folder)) {
    it(`says each event of ${file}, in every language and layout`, async () => {
      assert.equal(typeof (globalThis as { document?: unknown }).document, 'undefined');
      const feed = readFileSync(new URL(file, folder), 'utf8');
      const nowMs = Date.UTC(Number(/(?<=-)20\d\d/.exec(file)![0]), 4, 29);
      for (const tag of ['en', 'es', 'ar']) {
        for (const variant of Object.keys(VARIANTS)) {
          const { html, keys } = await write(feed, variant, tag, nowMs);
          assert.doesNotMatch(html.replace(TAG, ''), /[<>]/);
          assert.ok(keys.length > 0);
          for (const key of keys) assert.ok(html.includes(` data-id="${key}"`), `${key} in ${variant}, ${tag}`);
        }
      }
    });
  }

  it('marks an address that stands in a text, so that paper does not say it twice', async () => {
    const summary = 'See https://example.org/a and https://example.org.';
    const event = {
      id: 'e',
      title: 'T',
      start: '2030-05-21',
      summary,
      links: [{ rel: 'agenda', url: 'https://example.org/b' }],
    };
    const feed = JSON.stringify({ format: 'ogp-events', version: '1.0', events: [event] });
    const { html } = await write(feed, 'list', 'en', Date.UTC(2030, 4, 20, 3));
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => [
      /href="([^"]*)"/.exec(tag)![1],
      tag.includes('class="address"'),
    ]);
    assert.deepEqual(links, [
      ['https://example.org/a', true],
      ['https://example.org/', true],
      ['https://example.org/b', false],
    ]);
  });

  it('has no tag or attribute that came from a feed', async () => {
    const values = [...SCRIPTS, ...TEXTS, ...URLS];
    const events = values.flatMap((value, i) => [good(i), ...poisoned(value, i)]);
    const feed = JSON.stringify({ format: 'ogp-events', version: '1.0', events });
    const { html } = await write(feed, 'cards', 'en', Date.UTC(2030, 4, 20, 3));
    assert.doesNotMatch(html.replace(TAG, ''), /[<>]/);
    const names = new Set(
      [...html.matchAll(/<([a-z\d]+)|(?<=["a-z\d]) ([a-z-]+)="/g)].map(([, tag, name]) => tag ?? name),
    );
    const ours =
      'a alt bdi body br class data-id datetime decoding details dir div h3 h4 href hreflang img lang li loading p part referrerpolicy rel role span src strong summary tabindex time type ul';
    assert.deepEqual(
      [...names].filter((name) => !ours.split(' ').includes(name!)),
      [],
    );
    for (const [, url] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) assert.match(url!, /^(?:https?|mailto|tel):/);
  });
});
