import { expect } from '@open-wc/testing';
import { feedOf, installFakeFeed, type FakeAnswer, type FakeFeed } from '../helpers/fake-feed.js';
import { probe, settled } from '../helpers/feed-probe.js';

describe('a feed that fails', () => {
  let net: FakeFeed;
  const stray: unknown[] = [];
  const onStray = (event: Event): void => {
    stray.push(event);
    event.preventDefault();
  };
  beforeEach(() => {
    net = installFakeFeed();
    stray.length = 0;
    addEventListener('unhandledrejection', onStray);
    addEventListener('error', onStray);
  });
  afterEach(() => {
    net.restore();
    removeEventListener('unhandledrejection', onStray);
    removeEventListener('error', onStray);
  });

  const failures: readonly (readonly [string, string, FakeAnswer])[] = [
    ['is not there', 'http', { status: 404 }],
    ['is out of order', 'http', { status: 503 }],
    ['cannot be reached', 'network', { fault: 'network' }],
    ['breaks off', 'network', { body: '{"format":', fault: 'cut' }],
    ['is a login page', 'unreadable', { body: '<!doctype html><title>Sign in</title>', type: 'text/html' }],
    ['is half a document', 'unreadable', { body: '{"format": "ogp-events", "events": [' }],
    ['is nothing', 'empty', { body: '' }],
    ['is something else', 'unknown-format', { body: { weather: 'fine' } }],
    ['is of a later version', 'unsupported-version', { body: feedOf([], { version: '2.0' }) }],
  ];

  for (const [what, code, answer] of failures) {
    it(`because it ${what}, says so and recovers`, async () => {
      const src = net.url();
      net.answer(src, answer);
      const element = await probe(src);
      await settled(element);
      expect(element.feed.state).to.include({ status: 'error', snapshot: null });
      expect(element.feed.state.error!.code).to.equal(code);
      expect(element.feed.state.error!.message).to.match(/^[A-Z].*\.$/s);

      net.answer(src, { body: feedOf(['Back']) });
      await element.feed.retry();
      expect(element.feed.state).to.include({ status: 'ready', error: null });
      expect(element.titles).to.deep.equal(['Back']);
      expect(stray).to.deep.equal([]);
    });

    it(`later, because it ${what}, keeps its last good copy`, async () => {
      const src = net.url();
      net.answer(src, { body: feedOf(['Good']) });
      const element = await probe(src);
      await settled(element);
      const { snapshot, loadedAt } = element.feed.state;

      net.answer(src, answer);
      await element.feed.retry();
      expect(element.feed.state).to.include({ status: 'ready', snapshot, loadedAt, refreshing: false });
      expect(element.feed.state.error!.code).to.equal(code);

      net.answer(src, { body: feedOf(['Newer']) });
      await element.feed.retry();
      expect(element.feed.state.error).to.equal(null);
      expect(element.titles).to.deep.equal(['Newer']);
      expect(stray).to.deep.equal([]);
    });
  }

  it('is asked for anew by an element that comes after the others have gone', async () => {
    const src = net.url();
    net.answer(src, { status: 404 }, { body: feedOf(['Back']) });
    const first = await probe(src);
    await settled(first);
    first.remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    const second = await probe(src);
    await settled(second);
    expect(second.titles).to.deep.equal(['Back']);
  });

  it('on its second page, shows the first and says what is missing', async () => {
    const [src, next] = [net.url(), net.url('2')];
    net.answer(src, { body: feedOf(['One'], { nextUrl: next }) });
    net.answer(next, { status: 404 }, { body: feedOf(['Two']) });
    const element = await probe(src);
    await settled(element);
    expect(element.titles).to.deep.equal(['One']);
    expect(element.feed.state.error).to.equal(null);
    expect(element.feed.state.snapshot!.issues.map(({ code }) => code)).to.deep.equal(['page-failed']);
    dispatchEvent(new Event('online'));
    await settled(element);
    expect(element.titles).to.deep.equal(['One', 'Two']);
    expect(element.feed.state.snapshot!.issues).to.deep.equal([]);
  });
});
