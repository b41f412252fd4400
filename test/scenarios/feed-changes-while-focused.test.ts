import { expect } from '@open-wc/testing';
import { create, events, feed, mount } from '../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../helpers/fake-feed.js';
import { deepActive, parts, plain } from '../helpers/look.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';

const link = (i: number) => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }], description: 'More' });
const all = events(5, link);
const focused = (): string => plain(deepActive()?.textContent);

describe('a reader in the middle of a list that changes', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  async function reading(i: number, ...newer: readonly unknown[][]): Promise<OgpEventList> {
    const src = net.url();
    net.answer(src, { body: feed(all) }, ...newer.map((list) => ({ body: feed(list) })));
    const list = await mount(create({ src }));
    parts(list, 'title')[i]!.querySelector('a')!.focus();
    return list;
  }

  it('stays on the event although its words change', async () => {
    const renamed = all.map((one, i) => (i === 2 ? { ...one, title: 'Renamed' } : one));
    const list = await reading(2, renamed);
    await list.reload();
    expect(focused()).to.equal('Renamed');
  });

  it('stays on the event although it moves to another day', async () => {
    const moved = all.map((one, i) => (i === 2 ? { ...one, start: '2030-05-30T09:00', end: undefined } : one));
    const list = await reading(2, moved);
    await list.reload();
    expect(focused()).to.equal('Event 3');
    expect(
      parts(list, 'title')
        .map((title) => plain(title.textContent))
        .at(-1),
    ).to.equal('Event 3');
  });

  it('is led to the next event when theirs is withdrawn, then to the one before, then to the heading', async () => {
    const list = await reading(3, [all[0], all[1], all[2], all[4]], all.slice(0, 2), []);
    await list.reload();
    expect(focused()).to.equal('Event 5');
    await list.reload();
    expect(focused()).to.equal('Event 2');
    await list.reload();
    expect(focused()).to.equal('A feed for tests');
  });

  it('keeps what they have opened', async () => {
    const list = await reading(0, [...all].reverse());
    const details = parts(list, 'details')[1] as HTMLDetailsElement;
    details.open = true;
    await list.reload();
    const open = parts(list, 'details').map((node) => (node as HTMLDetailsElement).open);
    expect(open).to.deep.equal([false, true, false, false, false]);
  });
});
