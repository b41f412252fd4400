import { expect } from '@open-wc/testing';
import { feedOf, installFakeFeed, type FakeFeed } from '../helpers/fake-feed.js';
import { probe, settled } from '../helpers/feed-probe.js';

describe('ten elements of one feed', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  it('cost one request and one parse, however they spell its address', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']), delay: 10 });
    const spellings = [
      src,
      `${src}#top`,
      ` ${src} `,
      src.replace('/feed.json', '/x/../feed.json'),
      src.replace('feeds-', 'FEEDS-'),
    ];
    const elements = await Promise.all([...spellings, ...spellings].map((spelling) => probe(spelling)));
    await settled(elements[0]!);
    expect(net.requests.map(({ url }) => url)).to.deep.equal([src]);
    expect(new Set(elements.map(({ feed }) => feed.state.snapshot)).size).to.equal(1);
  });

  it('cost no request more when the eleventh comes later', async () => {
    const src = net.url();
    net.answer(src, { body: feedOf(['Open day']) });
    await settled(await probe(src));
    const late = await probe(src);
    expect(late.titles).to.deep.equal(['Open day']);
    expect(late.seen.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(net.count(src)).to.equal(1);
  });

  it('share the pages of a long feed, the first of them shown at once', async () => {
    const [src, next] = [net.url(), net.url('page-2.json')];
    net.answer(src, { body: feedOf(['One'], { nextUrl: next }) });
    net.answer(next, { body: feedOf(['Two']), delay: 30 });
    const elements = await Promise.all([probe(src), probe(src)]);
    await settled(elements[0]!);
    await elements[1]!.updateComplete;
    expect(elements[1]!.titles).to.deep.equal(['One', 'Two']);
    expect(elements[1]!.seen.map(({ snapshot }) => snapshot?.events.length)).to.deep.equal([undefined, 1, 2]);
    expect(net.requests).to.have.length(2);
  });

  it('of different feeds cost one each', async () => {
    const [one, two] = [net.url('one'), net.url('two')];
    net.answer(one, { body: feedOf(['One']) });
    net.answer(two, { body: feedOf(['Two']) });
    const elements = await Promise.all([probe(one), probe(two), probe(one), probe(two)]);
    await Promise.all(elements.map(settled));
    expect(net.requests).to.have.length(2);
    expect(elements.map(({ titles }) => titles)).to.deep.equal([['One'], ['Two'], ['One'], ['Two']]);
  });
});
