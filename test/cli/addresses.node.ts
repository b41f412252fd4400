import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand } from './run-command.js';

// Seventeen addresses that people have tried, and the sentence that each gets from the command. What a page itself can find out about a server
// is in test/network/other-servers.test.ts.

const NOW = Date.parse('2027-01-01T00:00Z');
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json', ETag: '"1"' };

const feed = (events: readonly object[], more: object = {}): string =>
  JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'City', language: 'en', events, ...more });
const event = (id: string, start = '2027-05-18', more: object = {}): object => ({
  id,
  title: `Title ${id}`,
  start,
  ...more,
});
const failing = (code: string) => (): Response => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
};
const answer =
  (body: string, headers: Record<string, string> = OPEN, status = 200) =>
  (): Response =>
    new Response(body, { status, headers });

const ADDRESSES: readonly (readonly [what: string, answer: () => Response, sentence: RegExp, address?: string])[] = [
  ['a host that does not exist', failing('ENOTFOUND'), /cannot be reached: there is no such host/],
  ['a server that is down', failing('ECONNREFUSED'), /cannot be reached: the server refuses the connection/],
  ['a server without https', failing('ERR_SSL_WRONG_VERSION_NUMBER'), /does not speak https there/],
  ['a wrong path', answer('', OPEN, 404), /^This feed cannot be shown\. The server answers with HTTP status 404\.\n$/],
  [
    'a wrong path of a closed server',
    answer('', {}, 404),
    /sends no Access-Control-Allow-Origin\. Let it send that header, with errors too/,
  ],
  [
    'a feed that other websites may not read',
    answer(feed([event('a')]), { ETag: '"1"', 'Content-Type': 'application/json' }),
    /Let it send that header, or copy the feed/,
  ],
  [
    'a redirect',
    () => new Response(null, { status: 301, headers: { Location: 'https://events.example/new' } }),
    /The address redirects \(301\) to https:\/\/events\.example\/new: name that one/,
  ],
  ['an http address', answer(feed([event('a')])), /a page that is https cannot load it/, 'http://events.example/feed'],
  [
    'a page that names its feed',
    answer('<!doctype html><title>Agenda</title><link rel="alternate" type="text/calendar" href="/a.ics">'),
    /a web page, “Agenda”\. It names these feeds: \/a\.ics/,
  ],
  [
    'a page to sign in',
    answer('<!doctype html><title>Log in</title><input type="password">'),
    /It asks people to sign in: name a feed that is public/,
  ],
  ['a sitemap', answer('<?xml version="1.0"?><urlset/>'), /The feed is a sitemap, a list of pages/],
  [
    'posts of WordPress',
    answer('[{"guid":{"rendered":"x"},"title":{"rendered":"y"}}]'),
    /The events of The Events Calendar are at \/wp-json\/tribe\/events\/v1\/events/,
  ],
  [
    'another interface',
    answer('{"type":"FeatureCollection","features":[]}'),
    /a map \(GeoJSON\)\. If its events are in there, say where with map/,
  ],
  ['half of a feed', answer(feed([event('a'), event('b')]).slice(0, -30)), /broken JSON, which ends in the middle/],
  [
    'a feed that is over',
    answer(feed([event('a', '2020-05-18'), event('b', '2020-05-19')])),
    /All 2 events are over: a list shows none, unless it is set to when="past" or when="all"/,
  ],
  ['an empty feed', answer(feed([])), /It has no events/],
  [
    'a feed of all years',
    answer(feed(Array.from({ length: 5001 }, (_, i) => event(`e${i}`)))),
    /5001 events: split it \(ogp-events split\)/,
  ],
];

describe('ogp-events check has a sentence of its own for', () => {
  assert.equal(ADDRESSES.length, 17);
  for (const [what, answered, sentence, address = 'https://events.example/feed'] of ADDRESSES) {
    it(what, async () => {
      const isRedirected = what === 'a redirect';
      const { said } = await runCommand(['check', address], {
        now: () => NOW,
        fetch: async (url) => (isRedirected && /new$/.test(String(url)) ? answer(feed([event('a')]))() : answered()),
      });
      assert.match(said, sentence);
      for (const [other, , own] of ADDRESSES) if (other !== what) assert.doesNotMatch(said, own, other);
    });
  }
});
