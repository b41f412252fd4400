import { expect, fixture, html } from '@open-wc/testing';
import type { OgpErrorEvent } from '../../src/events.js';
import { installFakeFeed, type FakeAnswer, type FakeFeed } from '../helpers/fake-feed.js';
import { create, event, feed, inline, mount, TODAY } from '../helpers/event-list.js';
import { countdown, standAt } from '../helpers/countdown.js';
import { inState, part, parts, plain, textOf, textsOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';
import '../../src/define/ogp-topic-filter.js';

const nakuru = feed([event({ id: 'n', title: 'Budget forum', start: '2030-05-03T09:00', end: '2030-05-03T10:00' })], {
  title: 'City of Nakuru',
});
const kenya = feed([event({ id: 'k', title: 'Data clinic', start: '2030-05-02T09:00', end: '2030-05-02T10:00' })], {
  title: 'Open data Kenya',
});

describe('a list of several sources', () => {
  let net: FakeFeed;
  let one: string;
  let other: string;
  beforeEach(() => {
    net = installFakeFeed();
    one = net.url('one.json');
    other = net.url('other.json');
    net.answer(one, { body: nakuru });
    net.answer(other, { body: kenya });
  });
  afterEach(() => net.restore());

  const both = (more: Record<string, string> = {}) => create({ src: `${one}\n  ${other}`, ...more });

  it('shows the events of all in one order, each with its source', async () => {
    const list = both();
    let loads = 0;
    list.addEventListener('ogp-load', () => loads++);
    await mount(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Data clinic', 'Budget forum']);
    expect(textsOf(list, 'source')).to.deep.equal(['From Open data Kenya', 'From City of Nakuru']);
    expect(textOf(list, 'heading')).to.equal('Events');
    expect(loads).to.equal(1);
    expect(list.snapshot!.events.map(({ feed }) => feed.url)).to.have.members([one, other]);
    expect([net.count(one), net.count(other)]).to.deep.equal([1, 1]);
  });

  it('says nothing of its source where there is one alone', async () => {
    const list = await mount(create({ src: one }));
    expect(parts(list, 'source')).to.have.length(0);
    expect(list.snapshot!.events[0]!.sources).to.deep.equal([]);
  });

  it('names its sources as its author does, in a property or a data block', async () => {
    const sources = [{ src: one, label: 'Nakuru', topics: ['justice'] }, other];
    const list = create();
    list.sources = sources;
    await mount(list);
    expect(textsOf(list, 'source')).to.deep.equal(['From Open data Kenya', 'From Nakuru']);
    expect(textsOf(list, 'topic')).to.deep.equal(['Justice']);
    const block = create({}, `<script type="application/json" slot="sources">${JSON.stringify(sources)}</script>`);
    await mount(block);
    expect(textsOf(block, 'source')).to.deep.equal(['From Open data Kenya', 'From Nakuru']);
  });

  it('names them in the compact layout as well, whether or not an entry leads anywhere', async () => {
    const linked = event({ id: 'l', title: 'Linked', links: [{ rel: 'info', url: 'https://nakuru.example/l' }] });
    net.answer(one, { body: feed([linked], { title: 'City of Nakuru' }) });
    const list = await mount(both({ layout: 'compact' }));
    expect(textsOf(list, 'source')).to.deep.equal(['From Open data Kenya', 'From City of Nakuru']);
    const size = (name: string): string => getComputedStyle(part(list, name)!).fontSize;
    expect(size('source')).to.equal(size('meta'));
    expect(parts(list, 'source').every((node) => !node.closest('details'))).to.equal(true);
  });

  it('may mix the page’s own data with addresses', async () => {
    const place = await fixture(html`<div></div>`);
    const own = inline(feed([event({ id: 'own', title: 'Own' })], { title: 'Ours' }), place);
    const list = await mount(create({ src: `${own} ${one}` }), place);
    expect(textsOf(list, 'source')).to.deep.equal(['From City of Nakuru', 'From Ours']);
  });

  it('shows what has come, and adds the rest without moving what is read', async () => {
    let answer: (answer: FakeAnswer) => void = () => undefined;
    const scripted = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      if (String(input) === other) net.answer(other, await new Promise<FakeAnswer>((resolve) => (answer = resolve)));
      return scripted(input, init);
    };
    const list = both();
    const ready = mount(list);
    await until(() => textsOf(list, 'title').length === 1, 'the first source is shown');
    const entry = parts(list, 'event')[0]!;
    answer({ body: kenya });
    await ready;
    expect(textsOf(list, 'title')).to.deep.equal(['Data clinic', 'Budget forum']);
    expect(parts(list, 'event')[1]).to.equal(entry);
  });

  it('names the one that fails, and tries it alone again', async () => {
    net.answer(other, { status: 404 }, { body: kenya });
    const list = both();
    const errors: (string | null)[] = [];
    list.addEventListener('ogp-error', (error) => errors.push((error as OgpErrorEvent).source));
    await mount(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Budget forum']);
    expect(inState(list, 'ready')).to.equal(true);
    expect(errors).to.deep.equal([other]);
    const words = `Events from ${new URL(other).hostname} could not be loaded.`;
    expect(textOf(list, 'source-error')).to.equal(`${words} Try again`);
    const status = list.shadowRoot!.querySelector('[role=status]')!;
    await until(() => plain(status.textContent) === words, 'the failure is announced');
    part(list, 'retry')!.click();
    await until(() => textsOf(list, 'title').length === 2, 'the other source has come');
    expect(part(list, 'source-error')).to.equal(null);
    expect([net.count(one), net.count(other)]).to.deep.equal([1, 2]);
  });

  it('keeps the last good copy of a source that fails later, and says how old it is', async () => {
    net.answer(other, { body: kenya }, { status: 404 });
    const list = await mount(both());
    await list.reload();
    await until(() => part(list, 'source-error'), 'the failure is told');
    expect(textsOf(list, 'title')).to.deep.equal(['Data clinic', 'Budget forum']);
    expect(textOf(list, 'source-error')).to.match(/^Events from Open data Kenya were last updated .+ A newer copy/);
  });

  it('fails as a whole only where all of them do', async () => {
    net.answer(one, { status: 404 });
    net.answer(other, { status: 404 });
    const list = await mount(both());
    expect(inState(list, 'error')).to.equal(true);
    expect(textOf(list, 'error')).to.equal('The events could not be loaded. Try again');
    expect(part(list, 'source-error')).to.equal(null);
  });

  it('shows once what both have, in both languages, and as cancelled where one of them says so', async () => {
    const place = { locality: 'Nakuru', country: 'KE' };
    const page = { links: [{ rel: 'info', url: 'https://nakuru.example/forum' }], location: place };
    net.answer(one, { body: feed([event({ id: 'a', title: 'Budget forum', ...page })], { title: 'A' }) });
    const french = { title: { fr: 'Forum du budget' }, status: 'cancelled', links: page.links };
    net.answer(other, { body: feed([event({ id: 'b', ...french })], { title: 'B' }) });
    const list = await mount(both());
    expect(textsOf(list, 'title')).to.deep.equal(['Budget forum']);
    expect(textsOf(list, 'status')).to.deep.equal(['Cancelled']);
    expect(textsOf(list, 'source')).to.deep.equal(['From A, also from B']);
    expect(list.issues.map(({ code }) => code)).to.deep.equal(['contradiction']);
    const inFrench = await mount(both({ lang: 'fr' }));
    expect(textsOf(inFrench, 'title')).to.deep.equal(['Forum du budget']);
  });

  it('tells both times where two sources differ', async () => {
    const sameAs = ['https://register.example/7'];
    net.answer(one, { body: feed([event({ id: 'a', sameAs })], { title: 'A' }) });
    const later = { start: '2030-05-20T11:00', end: undefined, sameAs };
    net.answer(other, { body: feed([event({ id: 'b', ...later })], { title: 'B' }) });
    const list = await mount(both());
    expect(textOf(list, 'time')).to.match(/^09:00/);
    expect(textOf(list, 'note')).to.match(/^Please check the time: B gives another start, .*11:00/);
  });

  it('can be chosen from by source', async () => {
    const place = await fixture(html`<div></div>`);
    const list = both({ id: 'sourced' });
    const filter = document.createElement('ogp-topic-filter');
    filter.setAttribute('for', 'sourced');
    filter.setAttribute('facets', 'sources');
    filter.open = true;
    place.append(filter);
    await mount(list, place);
    await filter.ready;
    await until(() => parts(filter, 'option').length === 2, 'both sources can be chosen');
    expect(textsOf(filter, 'option')).to.deep.equal(['City of Nakuru 1', 'Open data Kenya 1']);
    parts(filter, 'option')[0]!.querySelector('input')!.click();
    await until(() => textsOf(list, 'title').length === 1, 'the choice is applied');
    expect(textsOf(list, 'title')).to.deep.equal(['Budget forum']);
  });

  it('loses one that its author takes away', async () => {
    const list = await mount(both());
    list.src = one;
    await until(() => textsOf(list, 'title').length === 1, 'one source is left');
    expect(parts(list, 'source')).to.have.length(0);
  });

  it('reads twenty, and tells its author of more', async () => {
    const all = Array.from({ length: 21 }, (_, i) => net.url(`${i}.json`));
    all.forEach((src, i) =>
      net.answer(src, { body: feed([event({ id: `e${i}`, title: `E ${i}` })], { title: `T${i}` }) }),
    );
    const list = await mount(create({ src: all.join(' ') }));
    expect(list.snapshot!.events).to.have.length(20);
    expect(list.issues.map(({ code }) => code)).to.deep.equal(['unread-sources']);
    expect(net.count(all[20]!)).to.equal(0);
  });

  it('is what a countdown may count to as well', async () => {
    standAt(TODAY);
    const element = await countdown({ src: `${one} ${other}` });
    expect(textOf(element, 'heading')).to.equal('Data clinic');
  });

  it('tells after what a countdown counts to that another source has failed', async () => {
    standAt(TODAY);
    net.answer(other, { status: 404 });
    const element = await countdown({ src: `${one} ${other}` });
    await until(() => part(element, 'source-error'), 'the failure is told');
    const { compareDocumentPosition: positionOf, DOCUMENT_POSITION_FOLLOWING: FOLLOWING } = Node.prototype;
    expect(parts(element, 'source-error')).to.have.length(1);
    for (const name of ['target', 'pause'])
      expect(positionOf.call(part(element, name)!, part(element, 'source-error')!) & FOLLOWING, name).to.be.above(0);
  });
});
