import { expect, fixture, html } from '@open-wc/testing';
import { create, events, feed } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, part, parts, plain, textsOf } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { until } from '../../helpers/until.js';

const LINKED = events(14, (i) => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] }));

const titles = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `Event ${from + i}`);

describe('a list whose feed has many pages', () => {
  let net: FakeFeed;
  /** Lets a page come that was asked for. */
  let held: Map<string, () => void>;
  const page = (n: number): string => net.url(`page-${n}.json`);
  const release = async (n: number): Promise<void> => {
    await until(() => held.has(page(n)), `page ${n} is asked for`);
    held.get(page(n))!();
  };

  beforeEach(() => {
    net = installFakeFeed();
    held = new Map();
    const answer = globalThis.fetch;
    globalThis.fetch = async (url, init) => {
      if (url !== page(1)) await new Promise<void>((resolve) => held.set(String(url), resolve));
      return answer(url, init);
    };
    for (const [n, from, to] of [
      [1, 0, 3],
      [2, 3, 6],
      [3, 6, 12],
      [4, 12, 14],
    ] as const) {
      net.answer(page(n), { body: feed(LINKED.slice(from, to), n < 4 ? { nextUrl: page(n + 1) } : {}) });
    }
  });
  afterEach(() => net.restore());

  it('shows what is there while the rest loads; nobody loses their place, and nothing is said', async () => {
    const list = create({ src: page(1), 'page-size': '5' });
    let loads = 0;
    list.addEventListener('ogp-load', () => loads++);
    (await fixture(html`<div></div>`)).append(list);
    const shows = (count: number) => until(() => textsOf(list, 'title').length === count, `${count} events`);
    await shows(3);
    const speech = listen(list);
    const second = parts(list, 'event')[1]!;
    second.querySelector('a')!.focus();
    const top = second.getBoundingClientRect().top;
    expect(part(list, 'more')).to.equal(null);

    await release(2);
    await shows(5);
    expect(textsOf(list, 'title')).to.deep.equal(titles(1, 5));
    expect(parts(list, 'event')[1]).to.equal(second);
    expect(deepActive()).to.equal(second.querySelector('a'));
    expect(second.getBoundingClientRect().top).to.equal(top);

    part(list, 'more')!.click();
    await shows(6);
    await list.updateComplete;
    expect(plain(deepActive()?.textContent)).to.equal('Event 6');
    expect(part(list, 'more')).to.equal(null);

    await release(3);
    await shows(10);
    expect(plain(deepActive()?.textContent)).to.equal('Event 6');
    expect(loads).to.equal(0);

    await release(4);
    await until(() => loads > 0, 'it is loaded');
    expect(list.snapshot!.events).to.have.length(14);
    expect(textsOf(list, 'title')).to.deep.equal(titles(1, 10));
    expect(plain(deepActive()?.textContent)).to.equal('Event 6');
    expect(loads).to.equal(1);
    expect(speech.said).to.deep.equal([]);
  });

  it('shows a choice among what is there, and then among all', async () => {
    const list = create({ src: page(1), 'page-size': 'all' });
    (await fixture(html`<div></div>`)).append(list);
    await release(2);
    await until(() => textsOf(list, 'title').length === 6, 'six events');
    list.choice = { search: 'Event 1' };
    const shows = (...expected: string[]) =>
      until(() => textsOf(list, 'title').join() === expected.join(), expected.join());
    await shows('Event 1');
    await release(3);
    await shows('Event 1', 'Event 10', 'Event 11', 'Event 12');
    await release(4);
    await shows('Event 1', 'Event 10', 'Event 11', 'Event 12', 'Event 13', 'Event 14');
  });
});
