import { expect, fixture, html } from '@open-wc/testing';
import { keepCopy, recallCopy } from '../../src/core/feed/device-copies.js';
import { NO_OPTIONS } from '../../src/core/source-options.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { createCountdown, standAt } from '../helpers/countdown.js';
import { create } from '../helpers/event-list.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';
import { rendered } from '../helpers/ready.js';
import { feedWith } from './feed-with.js';
import { feedThat, setUpBench, type Bench, type Feed } from './network.js';

const CACHE = 'ogp-event-widgets';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const json = 'application/json';

const documentOf = (src: string, titles: readonly string[], more = {}) => ({
  text: JSON.stringify(feedWith(titles, more)),
  type: json,
  url: src,
});

describe('cache="device"', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = setUpBench();
    await caches.delete(CACHE);
  });
  afterEach(async () => {
    bench.restore();
    expect(bench.uncaught()).to.deep.equal([]);
    await caches.delete(CACHE);
  });

  async function place(feed: Feed, attributes: Record<string, string> = { cache: 'device' }) {
    const list = create({ src: feed.src, when: 'all', ...attributes }, '<a href="/events">All events</a>');
    const told: string[] = [];
    for (const name of ['ogp-load', 'ogp-error']) list.addEventListener(name, () => told.push(name));
    (await fixture(html`<div></div>`)).append(list);
    await rendered(list);
    return { list, told };
  }

  const comesTo = (element: Element, state: string): Promise<void> =>
    until(() => inState(element, state), `it is ${state}`);
  const keptTitles = async (src: string): Promise<(string | undefined)[] | undefined> =>
    (await recallCopy(src, NO_OPTIONS))?.snapshot.events.map(({ title }) => title?.[0].value);

  it('keeps what has arrived, and keeps it up to date', async () => {
    const feed = await feedThat('good One');
    const { list } = await place(feed);
    await comesTo(list, 'ready');
    await until(async () => (await keptTitles(feed.src))?.[0] === 'One', 'the first copy is kept');
    await feed.answer('good Two');
    await list.reload();
    await until(async () => (await keptTitles(feed.src))?.[0] === 'Two', 'the second copy is kept');
    await feed.answer('html-as-json');
    await list.reload();
    expect(await keptTitles(feed.src)).to.deep.equal(['Two']);
  });

  it('is needed for anything to be kept', async () => {
    for (const attributes of [{}, { cache: 'none' }] as Record<string, string>[]) {
      const { list } = await place(await feedThat('good One'), attributes);
      await comesTo(list, 'ready');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('shows the kept copy with its age where the feed fails, until the feed is back', async () => {
    const feed = await feedThat('status 500');
    await keepCopy(feed.src, [documentOf(feed.src, ['Kept'])], Date.now() - 3 * HOUR);
    const { list, told } = await place(feed);
    const states = new Set<string>();
    const watch = new MutationObserver(() => states.add(inState(list, 'error') ? 'error' : 'fine'));
    watch.observe(list.shadowRoot!, { subtree: true, childList: true, attributes: true });

    await comesTo(list, 'stale');
    expect(textsOf(list, 'title')).to.deep.equal(['Kept']);
    expect(textOf(list, 'stale')).to.equal('Last updated 3 hours ago. A newer copy could not be loaded. Try again');
    expect(told.sort()).to.deep.equal(['ogp-error', 'ogp-load']);

    part(list, 'retry')!.click();
    await until(async () => (await feed.requests()).length === 6, 'it has tried again');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textsOf(list, 'title')).to.deep.equal(['Kept']);

    await feed.answer('good Back');
    part(list, 'retry')!.click();
    await comesTo(list, 'ready');
    expect(textsOf(list, 'title')).to.deep.equal(['Back']);
    expect([...states]).to.not.include('error');
    watch.disconnect();
  });

  it('is each element’s own: one without it shows its fallback beside one that has it', async () => {
    const feed = await feedThat('status 404');
    await keepCopy(feed.src, [documentOf(feed.src, ['Kept'])], Date.now() - HOUR);
    const [asking, other] = await Promise.all([place(feed), place(feed, {})]);
    await Promise.all([comesTo(asking.list, 'stale'), comesTo(other.list, 'error')]);
    expect(other.list.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(other.list.snapshot).to.equal(null);
    expect(await feed.requests()).to.have.length(1);

    asking.list.cache = 'none';
    await comesTo(asking.list, 'error');
    asking.list.cache = 'device';
    await comesTo(asking.list, 'stale');
  });

  it('serves a countdown, too', async () => {
    standAt('2030-05-17T07:00:00Z');
    const feed = await feedThat('status 404');
    await keepCopy(feed.src, [documentOf(feed.src, ['Kept'])], Date.now() - 2 * DAY);
    const countdown = createCountdown({ src: feed.src, cache: 'device' });
    (await fixture(html`<div></div>`)).append(countdown);
    await comesTo(countdown, 'stale');
    expect(inState(countdown, 'counting')).to.equal(true);
    expect(textOf(countdown, 'heading')).to.equal('Kept');
    expect(textOf(countdown, 'stale')).to.contain('Last updated 2 days ago.');
    await feed.answer('good Back');
    part(countdown, 'retry')!.click();
    await until(() => textOf(countdown, 'heading') === 'Back', 'the feed is back');
    expect(inState(countdown, 'stale')).to.equal(false);
    expect(textOf(countdown, 'stale')).to.equal(null);
  });

  it('keeps all pages of a feed, or the copy before', async () => {
    const feed = await feedThat('next-comes');
    const { list } = await place(feed);
    await until(async () => (await keptTitles(feed.src))?.length === 2, 'both events are kept');
    await feed.answer('next-fails');
    await list.reload();
    expect(await keptTitles(feed.src)).to.deep.equal(['Page 1', 'Page 2']);
  });

  it('keeps eight feeds, each for a month', async () => {
    const src = (n: number): string => `https://feeds.example/${n}`;
    const keep = (n: number, ageMs = 0) => keepCopy(src(n), [documentOf(src(n), [`Feed ${n}`])], Date.now() - ageMs);
    await keep(1, 29 * DAY);
    await keep(2, 31 * DAY);
    expect(await keptTitles(src(1))).to.deep.equal(['Feed 1']);
    expect(await keptTitles(src(2))).to.equal(undefined);
    for (let n = 3; n <= 10; n++) await keep(n);
    expect(await (await caches.open(CACHE)).keys()).to.have.length(8);
    expect(await keptTitles(src(1))).to.equal(undefined);
    expect(await keptTitles(src(3))).to.deep.equal(['Feed 3']);
  });

  it('does not stand in the way of the page’s own caches', async () => {
    const src = 'https://feeds.example/feed.json';
    await keepCopy(src, [documentOf(src, ['Kept'])], Date.now());
    expect(await caches.match(src)).to.equal(undefined);
  });

  it('takes what others have written there for what it is', async () => {
    const feed = await feedThat('status 404');
    await keepCopy(feed.src, [documentOf(feed.src, ['Kept'])], Date.now());
    const cache = await caches.open(CACHE);
    const [key] = await cache.keys();
    const sound = documentOf(feed.src, ['Forged']);
    const now = String(Date.now());
    const forgeries: readonly (readonly [unknown, string])[] = [
      ['no JSON', now],
      [{}, now],
      [[], now],
      [null, now],
      [[null], now],
      [[{ ...sound, text: 5 }], now],
      [[{ ...sound, text: '{"half":' }], now],
      [[sound], 'never'],
      [[sound], ''],
      [[{ ...documentOf(feed.src, ['One'], { nextUrl: `${feed.src}?page=2` }), url: feed.src }], now],
    ];
    for (const [body, at] of forgeries) {
      const text = body === 'no JSON' ? 'no JSON' : JSON.stringify(body);
      await cache.put(key!, new Response(text, { headers: { 'saved-at': at } }));
      expect(await recallCopy(feed.src, NO_OPTIONS), `${text} ${at}`).to.equal(null);
    }
    // Of a clock that was wrong then, or is now.
    await cache.put(key!, new Response(JSON.stringify([sound]), { headers: { 'saved-at': String(Date.now() + DAY) } }));
    expect((await recallCopy(feed.src, NO_OPTIONS))!.loadedAt).to.be.at.most(Date.now());
  });

  for (const [title, denied] of [
    ['denied', { open: () => Promise.reject(new DOMException('No', 'SecurityError')) }],
    ['missing', undefined],
    ['full', { open: async () => ({ put: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')) }) }],
  ] as const) {
    it(`changes nothing where storage is ${title}`, async () => {
      const real = Object.getOwnPropertyDescriptor(globalThis, 'caches')!;
      Object.defineProperty(globalThis, 'caches', { value: denied, configurable: true });
      try {
        const feed = await feedThat('good One');
        const { list } = await place(feed);
        await comesTo(list, 'ready');
        const failing: { list: OgpEventList } = await place(await feedThat('status 404'));
        await comesTo(failing.list, 'error');
        expect(failing.list.querySelector('a')!.getClientRects().length).to.equal(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
      } finally {
        Object.defineProperty(globalThis, 'caches', real);
      }
    });
  }
});
