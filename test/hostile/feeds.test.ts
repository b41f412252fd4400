import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { recordConsole, type ConsoleRecorder } from '../helpers/console-recorder.js';
import { createCountdown, mountCountdown } from '../helpers/countdown.js';
import { answered, create, event, feed, inline, mount, standOn, TODAY, type RawEvent } from '../helpers/event-list.js';
import { part, parts, plain, textOf, textsOf } from '../helpers/look.js';
import { installFakeFeed } from '../helpers/fake-feed.js';
import { filled, makeFilter, settle } from '../helpers/topic-filter.js';
import { batches, everything } from './corpora/all.js';
import { SCRIPTS } from './corpora/scripts.js';
import { TEXTS } from './corpora/texts.js';
import { URLS } from './corpora/urls.js';
import { SHAPES } from './corpora/values.js';
import { good, poisoned, poisonedHead, poisonedLinkedData } from './poisoned.js';
import { strangersIn } from './templates.js';
import { watchPage, type Watch } from './watch.js';

/** One of so many values is looked at, another one each day. */
interface Share {
  readonly parts: number;
  readonly seed: number;
}
// Chromium meets the whole corpus, and the other engines a part of it: see scripts/browser-commands.mjs.
const { parts: shares, seed }: Share = await executeServerCommand('hostile-share');
const shareOf = <T>(values: readonly T[]): T[] => values.filter((_, i) => i % shares === seed % shares);

const FACETS = 'topics organizers place series languages countries attendance kinds when';
const EVERYTHING_SHOWN = { when: 'all', 'page-size': 'all', images: '', 'group-by': 'none' };

/** Addresses that images of the list were given; asking for these is what `images` is for. */
const imagesOf = (list: Element): Set<string> =>
  new Set([...list.shadowRoot!.querySelectorAll('img')].map(({ src }) => src));

function expectGoodOnes(list: Element, count: number): void {
  const titles = textsOf(list, 'title').filter((title) => /^Good \d+$/.test(title));
  expect(new Set(titles)).to.deep.equal(new Set(Array.from({ length: count }, (_, i) => `Good ${i}`)));
}

function openAll(host: Element): void {
  for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
}

describe('Whatever stands in a feed,', () => {
  let printed: ConsoleRecorder;
  let watch: Watch | undefined;
  const images = new Set<string>();
  const mounted: Element[] = [];

  beforeEach(() => {
    printed = recordConsole();
    images.clear();
    mounted.length = 0;
  });
  afterEach(() => {
    watch?.stop();
    watch = undefined;
    printed.restore();
  });

  /** Places a feed, and begins to watch before an element sees it. */
  async function place(document_: unknown): Promise<{ readonly box: HTMLElement; readonly src: string }> {
    // Not drawn: thousands of events cost seconds, and what is drawn asks for nothing else (`requests.node.ts` looks at a page that is).
    const box = await fixture<HTMLElement>(html`<div style="display: none"></div>`);
    const src = inline(document_, box);
    watch?.stop();
    watch = watchPage((url) => images.has(url));
    return { box, src };
  }

  function expectHarmless(...elements: readonly Element[]): void {
    for (const element of elements) {
      for (const src of imagesOf(element)) images.add(src);
      expect(strangersIn(element)).to.deep.equal([]);
    }
    expect(watch!.findings()).to.deep.equal([]);
    expect(printed.lines.filter((line) => /^(?:uncaught|unhandled|error)|could not be shown/.test(line))).to.deep.equal(
      [],
    );
  }

  it('its list shows every event, as text, in every layout, and its filter every choice', async () => {
    for (const [round, values] of shareOf([...batches(await everything(), 120).entries()])) {
      const events = values.flatMap((value, i) => [good(i), ...poisoned(value, i)]);
      const { box, src } = await place(feed(events, round % 2 ? poisonedHead(values[0]) : {}));
      const filter = makeFilter({
        for: `list-${round}`,
        facets: FACETS,
        search: '',
        layout: round % 2 ? 'popover' : 'inline',
      });
      box.append(filter);
      const attributes = {
        ...EVERYTHING_SHOWN,
        id: `list-${round}`,
        ...(round === 0 ? { 'time-zone-control': '' } : {}),
      };
      const list = await mount(create({ src, ...attributes }), box);
      await filled(filter);
      openAll(list);
      for (const toggle of filter.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) toggle.click();
      await settle(filter, list);
      expectGoodOnes(list, values.length);
      const dates = new Set(parts(list, 'event').map(({ dataset }) => dataset['id']));
      expect(dates.size).to.be.at.least(events.length);
      expectHarmless(list, filter);
      const layout = (['cards', 'compact'] as const)[round % 2]!;
      Object.assign(list, { layout, groupBy: (['day', 'month', 'country'] as const)[round % 3] });
      await list.updateComplete;
      expectGoodOnes(list, values.length);
      expectHarmless(list);
      box.remove();
    }
  }).timeout(240_000);

  it('a reader can choose by it and search for it', async () => {
    const values = [...SCRIPTS.slice(0, 20), ...TEXTS.slice(0, 40)];
    const events = values.flatMap((value, i) => [good(i), ...poisoned(value, i)]);
    const { box, src } = await place(feed(events));
    const filter = makeFilter({ for: 'chosen', facets: 'topics organizers', search: '' });
    box.append(filter);
    const list = await mount(create({ src, id: 'chosen', ...EVERYTHING_SHOWN, 'page-size': '20' }), box);
    await filled(filter);
    const boxes = [...filter.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.length).to.be.greaterThan(60);
    for (const one of boxes.filter((_, i) => i % 5 === 0)) one.click();
    await settle(filter, list);
    expect(parts(filter, 'chip').length).to.be.greaterThan(10);
    expect(textOf(list, 'summary')).to.match(/\d+ of \d+/);
    expectHarmless(list, filter);
    part(filter, 'clear')!.click();
    await settle(filter, list);
    const search = filter.shadowRoot!.querySelector<HTMLInputElement>('[part="search"] input')!;
    for (const value of values.filter((_, i) => i % 4 === 0)) {
      search.value = value;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle(filter, list);
    }
    expectHarmless(list, filter);
    search.value = 'Good 17';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(filter, list);
    expect(textsOf(list, 'title')).to.include('Good 17');
  });

  it('it may stand around the events as well', async () => {
    const network = installFakeFeed();
    const feeds = new Set<string>();
    const { box } = await place(feed([]));
    watch!.stop();
    // A next page may be asked of the feed's own server, and of no other.
    const isOwn = (url: string): boolean =>
      [...feeds].some((feed) => new URL(feed).origin === new URL(url, feed).origin);
    watch = watchPage((url) => feeds.has(url) || isOwn(url));
    const list = create(EVERYTHING_SHOWN);
    box.append(list);
    const texts = TEXTS.filter(({ length }) => length < 10_000);
    try {
      for (const value of shareOf([...SCRIPTS, ...URLS.filter((_, i) => i % 3 === 0), ...SHAPES, ...texts])) {
        const url = network.url(`feed-${feeds.size}.json`);
        feeds.add(url);
        const topical = event({ topics: ['sound-topic'] });
        network.answer(url, { body: feed([good(0), topical], { ...poisonedHead(value), language: 'en' }) });
        const done = answered(list);
        list.src = url;
        await done;
        await list.updateComplete;
        expect(textsOf(list, 'title')).to.deep.equal(['Good 0', 'Open day']);
        expect(strangersIn(list)).to.deep.equal([]);
      }
      expectHarmless(list);
      // None of them was sent on to another server by its next page.
      const firstPages = network.requests.map(({ url }) => url).filter((url) => feeds.has(url));
      expect(firstPages).to.deep.equal([...feeds]);
      expect(network.requests.filter(({ url }) => !isOwn(url))).to.deep.equal([]);
    } finally {
      network.restore();
    }
  }).timeout(120_000);

  it('its countdowns name it as text: title, stages, links', async () => {
    standOn(TODAY);
    const values = shareOf([...SCRIPTS, ...TEXTS.filter(({ length }) => length < 10_000), ...SHAPES]);
    const events = values.map((value, i): RawEvent => ({ ...poisoned(value, i)[0], id: `e-${i}` }));
    const { box, src } = await place(feed(events));
    const element = await mountCountdown(createCountdown({ src, event: 'e-0' }), box);
    for (let i = 0; i < events.length; i++) {
      element.event = `e-${i}`;
      element.layout = (['full', 'compact', 'blocks'] as const)[i % 3]!;
      await element.updateComplete;
      expect(element.occurrence?.event.id).to.equal(`e-${i}`);
      expect(strangersIn(element)).to.deep.equal([]);
    }
    // While they are on, with their livestreams.
    standOn('2030-05-19T22:01:30Z');
    for (let i = 0; i < events.length; i += 10) {
      element.event = `e-${i}`;
      await element.updateComplete;
      expect(strangersIn(element)).to.deep.equal([]);
    }
    expectHarmless(element);
  }).timeout(60_000);

  it('linked data with markup in it is shown as text', async () => {
    for (const values of batches(shareOf([...SCRIPTS, ...URLS.filter((_, i) => i % 2 === 0), ...SHAPES]), 150)) {
      const graph = values.flatMap((value, i) => [
        { '@type': 'Event', '@id': `good-${i}`, name: `Good ${i}`, startDate: '2030-05-20T09:00+02:00' },
        poisonedLinkedData(value, i),
      ]);
      const { box, src } = await place({ '@context': 'https://schema.org', '@graph': graph });
      const list: OgpEventList = await mount(create({ src, ...EVERYTHING_SHOWN }), box);
      openAll(list);
      expect(list.snapshot?.format).to.equal('schema-org');
      expectGoodOnes(list, values.length);
      expectHarmless(list);
      box.remove();
    }
  }).timeout(120_000);

  it('an event that cannot be rendered in spite of all is missing alone, and the page’s author hears of it', async () => {
    const { formatToParts } = Intl.ListFormat.prototype;
    // Three organisers break the formatter; nobody else has three.
    Intl.ListFormat.prototype.formatToParts = function (items) {
      const list = [...items];
      if (list.length === 3) throw new RangeError('Three is too many');
      return formatToParts.call(this, list);
    };
    try {
      const bad = { id: 'bad', title: 'Bad', start: '2030-05-20T00:01', organizers: ['A', 'B', 'C'] };
      const { box, src } = await place(feed([good(0), bad, good(1)]));
      const list = await mount(create({ src, ...EVERYTHING_SHOWN }), box);
      expect(textsOf(list, 'title').map(plain)).to.deep.equal(['Good 0', 'Good 1']);
      expect(printed.lines.filter((line) => /event bad could not be shown/.test(line))).to.have.length(1);
      list.groupBy = 'day';
      await list.updateComplete;
      expectGoodOnes(list, 2);
    } finally {
      Intl.ListFormat.prototype.formatToParts = formatToParts;
    }
  });
});
