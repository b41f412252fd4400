// In Node: what an address alone tells, of a page that is on https. What a browser tells is in test/network/other-servers.test.ts.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { explainFailure } from '../../src/controllers/explain-failure.js';
import { FeedError } from '../../src/core/feed-error.js';

const { signal } = new AbortController();
const error = new FeedError('network', 'The feed could not be fetched.');
const location = { protocol: 'https:', origin: 'https://city.example' };
const page = { defaultView: { navigator: { onLine: true }, location } } as unknown as Document;
const explain = (url: string): FeedError => explainFailure(error, { url, signal, page });

it('A page that is https says that browsers block a feed that is http, and asks nobody', () => {
  const { code, reason, message } = explain('http://events.example/feed.json');
  assert.deepEqual([code, reason], ['network', 'mixed-content']);
  assert.match(message, /browsers block http: on a page that is https:\. Name it with https:/);
});

it('A page says of its own server that it gave no answer', () => {
  assert.equal(explain('https://city.example/feed.json').reason, 'unreachable');
});

it('A page says nothing new where the visitor is offline', () => {
  const offline = { defaultView: { navigator: { onLine: false }, location } } as unknown as Document;
  assert.equal(explainFailure(error, { url: 'http://events.example/', signal, page: offline }), error);
});
