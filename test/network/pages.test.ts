import { issueText } from '../../src/core/issue-text.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { create } from '../helpers/event-list.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';
import { rendered } from '../helpers/ready.js';
import { feedThat, outwait, requestsOf, setUpBench, type Bench, type Feed } from './network.js';

const INCOMPLETE = 'This list is incomplete: some of it could not be loaded.';

describe('a list of a feed with pages', () => {
  let bench: Bench;
  beforeEach(() => (bench = setUpBench()));
  afterEach(() => {
    bench.restore();
    expect(bench.uncaught()).to.deep.equal([]);
  });

  async function place(feed: Feed): Promise<{ list: OgpEventList; events: string[] }> {
    const list = create({ src: feed.src, when: 'all', 'page-size': 'all' });
    const events: string[] = [];
    for (const name of ['ogp-load', 'ogp-error', 'ogp-issues']) list.addEventListener(name, () => events.push(name));
    (await fixture(html`<div></div>`)).append(list);
    await rendered(list);
    return { list, events };
  }

  const whole = (events: readonly string[]): Promise<void> =>
    until(() => events.includes('ogp-load'), 'the feed is read to its end');
  const codesOf = (list: OgpEventList): string[] => list.issues.map(({ code }) => code);

  it('shows them all, the first of them at once', async () => {
    const { list, events } = await place(await feedThat('next-comes'));
    await whole(events);
    expect(textsOf(list, 'title')).to.deep.equal(['Page 1', 'Page 2']);
    expect(codesOf(list)).to.deep.equal([]);
    expect(textOf(list, 'incomplete')).to.equal(null);
  });

  it('that never end stops after twenty, and says that there are more', async () => {
    const feed = await feedThat('pages');
    const { list, events } = await place(feed);
    await whole(events);
    expect(await feed.requests()).to.have.length(20);
    expect(textsOf(list, 'title')).to.have.length(20);
    expect(codesOf(list)).to.deep.equal(['too-many-pages']);
    expect(textOf(list, 'incomplete')).to.equal(INCOMPLETE);
    // Trying again would bring the same.
    expect(part(list, 'retry')).to.equal(null);
    expect(events).to.deep.equal(['ogp-load', 'ogp-issues']);
  });

  it('does not read again the page that names itself', async () => {
    const feed = await feedThat('page-of-itself');
    const { list, events } = await place(feed);
    await whole(events);
    expect(await feed.requests()).to.have.length(1);
    expect(codesOf(list)).to.deep.equal(['repeated-page']);
    expect(textOf(list, 'incomplete')).to.equal(null);
  });

  it('shows the first while it waits for the second, and says in the end that it did not come', async () => {
    const feed = await feedThat('next-silent');
    const { list, events } = await place(feed);
    await until(() => inState(list, 'ready'), 'the first page is shown');
    expect(textsOf(list, 'title')).to.deep.equal(['Page 1']);
    expect(textOf(list, 'incomplete')).to.equal(null);
    expect(events).to.deep.equal([]);

    await outwait(feed, bench, 2);
    await whole(events);
    expect(codesOf(list)).to.deep.equal(['page-failed']);
    expect(textOf(list, 'incomplete')).to.equal(`${INCOMPLETE} Try again`);
    expect(inState(list, 'ready')).to.equal(true);

    await feed.answer('next-comes');
    part(list, 'retry')!.click();
    await until(() => textsOf(list, 'title').length === 2, 'the second page is there');
    expect(textOf(list, 'incomplete')).to.equal(null);
  });

  for (const [title, behaviour] of [
    ['is missing', 'next-fails'],
    ['is nonsense', 'next-garbage'],
  ] as const) {
    it(`of which one ${title} shows the others, says so, and tries again when the network is back`, async () => {
      const feed = await feedThat(behaviour);
      const { list, events } = await place(feed);
      await whole(events);
      expect(textsOf(list, 'title')).to.deep.equal(['Page 1']);
      expect(textOf(list, 'incomplete')).to.equal(`${INCOMPLETE} Try again`);

      await feed.answer('next-comes');
      dispatchEvent(new Event('online'));
      await until(() => textsOf(list, 'title').length === 2, 'the second page is there');

      // A whole copy is not given up for one that lacks a page.
      await feed.answer(behaviour);
      await list.reload();
      expect(inState(list, 'stale')).to.equal(true);
      expect(textsOf(list, 'title')).to.deep.equal(['Page 1', 'Page 2']);
    });
  }

  it('never asks another server because a feed says so', async () => {
    const feed = await feedThat('next-elsewhere');
    const { list, events } = await place(feed);
    await whole(events);
    expect((await requestsOf('elsewhere')).filter(({ url }) => url === '/good')).to.deep.equal([]);
    expect(issueText(list.issues[0]!)).to.contain('is on another server than the feed');
    expect(textOf(list, 'incomplete')).to.contain(INCOMPLETE);
  });

  it('finds a next page that is named relative to its own', async () => {
    const feed = await feedThat('next-is /relative');
    const { list, events } = await place(feed);
    await whole(events);
    // There is none, and the address that was asked is named.
    expect(list.issues.map(({ code }) => code)).to.deep.equal(['page-failed']);
    expect(issueText(list.issues[0]!)).to.contain(new URL('/relative', feed.src).href);
  });

  for (const nextUrl of ['javascript:alert(1)', 'data:application/json,{}', 'https://me:secret@a.example/']) {
    it(`ends before ${nextUrl}, and says that it is incomplete`, async () => {
      const feed = await feedThat(`next-is ${nextUrl}`);
      const { list, events } = await place(feed);
      await whole(events);
      expect(await feed.requests()).to.have.length(1);
      expect(textsOf(list, 'title')).to.deep.equal(['Page 1']);
      expect(list.issues.map(({ code, field }) => field ?? code)).to.deep.equal(['page-failed', 'nextUrl']);
      expect(textOf(list, 'incomplete')).to.contain(INCOMPLETE);
    });
  }
});
