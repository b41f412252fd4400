import { expect, fixture, html } from '@open-wc/testing';
import { readFeed } from '../../../src/core/read-feed.js';
import { loadLanguage } from '../../../src/locales/load-language.js';
import { setClock } from '../../../src/core/time/clock.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { renderEvents, type RenderSettings } from '../../../src/render/index.js';
import { create, event, events, feed, TODAY } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeAnswer, type FakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, inState, parts, plain } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

/** The style sheet of the build, which sizes the tags and styles what was written. */
const sheet = new CSSStyleSheet();
const withPageStyles = (...more: readonly CSSStyleSheet[]): void => {
  document.adoptedStyleSheets = [sheet, ...more];
};

async function written(document_: unknown, settings: RenderSettings = {}): Promise<string> {
  const snapshot = await readFeed(JSON.stringify(document_), { url: 'https://feed.example/events.json' });
  return renderEvents(snapshot, { nowMs: Date.parse(TODAY), ...settings });
}

const inSight = (node: Element | null | undefined): boolean => Boolean(node?.getClientRects().length);
const link = (i: number) => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] });

describe('a list that was written beforehand', () => {
  let net: FakeFeed;
  let place: HTMLElement;
  before(async function () {
    // The build is made first, if it is not there.
    this.timeout(120_000);
    sheet.replaceSync(await (await fetch('/hosts/cdn/ogp-events.css')).text());
  });
  beforeEach(async () => {
    net = installFakeFeed();
    place = await fixture(html`<div></div>`);
  });
  afterEach(() => {
    net.restore();
    document.adoptedStyleSheets = [];
    document.getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });

  /** Puts a list into the page whose feed waits for `answer()`. */
  async function put(
    document_: unknown,
    settings: RenderSettings = {},
    attributes: Readonly<Record<string, string>> = {},
  ) {
    const src = net.url();
    let answer = (_: FakeAnswer): void => undefined;
    const { fetch: pretended } = globalThis;
    const asked = new Promise<void>((resolve) => (answer = (how) => (net.answer(src, how), resolve())));
    globalThis.fetch = async (input, init) =>
      String(input) === src ? asked.then(() => pretended(input, init)) : pretended(input, init);
    const list = create({ src, ...attributes }, await written(document_, settings));
    place.append(list);
    // Everything but the feed has come.
    await until(
      () => list.shadowRoot && !list.isUpdatePending && inState(list, 'loading'),
      'the list waits for its feed',
    );
    return { list, answer: (how: FakeAnswer = { body: document_ }): Promise<unknown> => (answer(how), list.ready) };
  }
  const old = (list: OgpEventList): Element => list.querySelector('.ogp-rendered')!;

  it('stays in sight until the list is there, which takes its place in one task', async () => {
    const { list, answer } = await put(feed(events(3)));
    expect(inSight(old(list))).to.equal(true);
    const seen: boolean[][] = [];
    const look = new MutationObserver(() => seen.push([inSight(old(list)), parts(list, 'event').length > 0]));
    look.observe(list.shadowRoot!, { childList: true, subtree: true });
    await answer();
    look.disconnect();
    expect(inSight(old(list))).to.equal(false);
    expect(parts(list, 'event')).to.have.length(3);
    expect(seen.filter(([before, after]) => before === after)).to.deep.equal([]);
  });

  it('stays, with its date and without a message, where the feed does not load', async () => {
    const { list, answer } = await put(feed(events(3)));
    const before = list.getBoundingClientRect().height;
    await answer({ status: 404 });
    await until(() => inState(list, 'error'), 'the error');
    expect(inSight(old(list))).to.equal(true);
    expect(plain((list as HTMLElement).innerText)).to.match(/As of 1 May 2030/);
    expect(list.shadowRoot!.textContent).to.equal('');
    expect(list.getBoundingClientRect().height).to.equal(before);
    net.answer(list.src!, { body: feed(events(2)) });
    await list.reload();
    expect([inSight(old(list)), parts(list, 'event').length]).to.deep.equal([false, 2]);
  });

  it('keeps its room until the reader does something, or another copy comes', async () => {
    withPageStyles();
    const { list, answer } = await put(feed(events(8)));
    const before = list.getBoundingClientRect().height;
    await answer({ body: feed(events(2)) });
    expect(list.getBoundingClientRect().height).to.be.closeTo(before, 1);
    parts(list, 'title')[0]!.click();
    expect(list.getBoundingClientRect().height).to.be.lessThan(before / 2);
  });

  it('gives focus to the title of the same entry', async () => {
    const { list, answer } = await put(feed(events(4, link)));
    old(list).querySelectorAll<HTMLElement>('.title a')[2]!.focus();
    await answer();
    const title = deepActive()!;
    expect([plain(title.textContent), title.getRootNode()]).to.deep.equal(['Event 3', list.shadowRoot]);
  });

  it('leaves the entry at the top of the window at its pixel, also when others come before it', async () => {
    withPageStyles();
    const all = events(30);
    const { list, answer } = await put(feed(all.slice(5)), {}, { 'page-size': '30' });
    place.style.paddingBlock = '300px 2000px';
    const twelfth = old(list).querySelectorAll('.event')[11]!;
    scrollBy(0, twelfth.getBoundingClientRect().top + 20);
    const { top } = twelfth.getBoundingClientRect();
    await answer({ body: feed(all) });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const same = parts(list, 'event')[16]!;
    expect(plain(same.querySelector('.title')!.textContent)).to.equal('Event 17');
    expect(same.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('goes on showing what the reader had opened: the rest of the list, and a description', async () => {
    withPageStyles();
    const more = (i: number) => ({ ...link(i), description: 'All about it.\n\nAnd more.' });
    const { list, answer } = await put(feed(events(12, more)), { pageSize: 4 }, { 'page-size': '4' });
    place.style.paddingBlock = '0 2000px';
    const rest = old(list).querySelector<HTMLDetailsElement>('.rest')!;
    rest.open = true;
    const ninth = rest.querySelectorAll('.event')[4]!;
    ninth.querySelector('details')!.open = true;
    scrollBy(0, ninth.getBoundingClientRect().top + 10);
    const { top } = ninth.getBoundingClientRect();
    await answer();
    expect(parts(list, 'event').length).to.be.at.least(9);
    const entry = parts(list, 'event')[8]!;
    expect(entry.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(entry.querySelector('details')!.open).to.equal(true);
  });

  it('waits while words in it are selected', async () => {
    const { list, answer } = await put(feed(events(2)));
    document.getSelection()!.selectAllChildren(old(list).querySelector('.title')!);
    void answer();
    await until(() => list.snapshot, 'the feed');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(inSight(old(list))).to.equal(true);
    document.getSelection()!.removeAllRanges();
    await list.ready;
    expect([inSight(old(list)), parts(list, 'event').length]).to.deep.equal([false, 2]);
  });

  it('does not stay below the new list where it stood in a declarative shadow root', async () => {
    const document_ = feed(events(3, link));
    const src = net.url();
    net.answer(src, { body: document_, delay: 20 });
    const list = create({ src }, '<a href="/events">All events</a>');
    // As a parser leaves it.
    const template = (await written(document_, { as: 'shadow' })).replace(
      /^<template[^>]*><link[^>]*>|<\/template>$/g,
      '',
    );
    list.attachShadow({ mode: 'open' }).innerHTML = template;
    place.append(list);
    expect(parts(list, 'event')).to.have.length(3);
    list.shadowRoot!.querySelectorAll<HTMLElement>('.title a')[1]!.focus();
    await list.ready;
    expect(list.shadowRoot!.querySelector('.ogp-rendered')).to.equal(null);
    expect(parts(list, 'event')).to.have.length(3);
    expect(plain(deepActive()!.textContent)).to.equal('Event 2');
  });

  describe('is as high as the list of the script', () => {
    const german =
      'Öffentlichkeitsbeteiligungsverfahrensordnung: Informationsveranstaltung zur Landeshaushaltsordnungsänderung';
    const words = {
      title: german,
      summary: `${german}. `.repeat(4),
      description: german,
      topics: ['fiscal-openness', 'justice'],
    };
    const place_ = {
      name: 'Bürgerbeteiligungszentrum',
      street: 'Donaudampfschifffahrtsgesellschaftsstraße 1',
      locality: 'Wien',
      country: 'AT',
    };
    const document_ = feed([
      ...events(6, (i) => ({ ...link(i), topics: ['justice'], summary: i % 2 ? 'What the city plans.' : null })),
      event({
        id: 'german',
        ...words,
        location: place_,
        start: '2030-05-02T10:00',
        registration: { required: true, url: 'https://example.org/r' },
      }),
      event({
        id: 'days',
        title: 'Fair',
        start: '2030-05-03',
        end: '2030-05-05',
        organizers: [{ name: 'City', url: 'https://example.org' }],
      }),
      event({ id: 'off', title: 'Off', status: 'cancelled', languages: ['en', 'fr'] }),
      event({ id: 'floating', title: 'Floating', timeZone: null, countries: [], start: '2030-05-07T09:00' }),
    ]);

    for (const lang of ['en', 'ar']) {
      it(`in every layout, 200 to 1,280 pixels wide, in ${lang}`, async () => {
        document.documentElement.lang = lang;
        // The summary of the list tells a clock that is set, which only a page’s author or a test does.
        setClock(null);
        const hostile = new CSSStyleSheet();
        hostile.replaceSync(
          'main h2, main h3, main h4 { margin: 2em; line-height: 3 } main ul li { padding: 9px; list-style: square } main .event { border: 9px solid }',
        );
        withPageStyles(hostile);
        for (const layout of ['list', 'cards', 'compact'] as const) {
          const src = net.url(`${layout}.json`);
          net.answer(src, { body: document_ });
          const main = place.appendChild(document.createElement('main'));
          const before = main.appendChild(document.createElement('div'));
          before.innerHTML = await written(document_, { layout, lang, nowMs: Date.now() });
          const list = create({ src, layout });
          main.append(list);
          await list.ready;
          // Cities get their names a little later in a list that takes nothing over.
          const madrid = (await loadLanguage(lang)).city('Europe/Madrid');
          await until(() => list.shadowRoot!.textContent?.includes(madrid), `${madrid} in ${lang}`);
          for (const width of [200, 320, 390, 768, 1280]) {
            main.style.inlineSize = `${width}px`;
            const [one, two] = [before.querySelector('.root')!, list.shadowRoot!.querySelector('.root')!].map((root) =>
              [...root.querySelectorAll('.heading, .summary, .group-heading, .event')].map(
                (node) => node.getBoundingClientRect().height,
              ),
            );
            expect(one).to.have.length(two!.length);
            one!.forEach((height, i) => expect(height, `${layout} ${width} ${i}`).to.be.closeTo(two![i]!, 1));
            expect(before.getBoundingClientRect().height, `${layout} ${width}`).to.be.closeTo(
              list.getBoundingClientRect().height,
              1,
            );
          }
          main.remove();
        }
      });
    }
  });
});

describe('a list that describes its events to programs', () => {
  let net: FakeFeed;
  let place: HTMLElement;
  beforeEach(async () => {
    net = installFakeFeed();
    place = await fixture(html`<div></div>`);
  });
  afterEach(() => net.restore());

  interface Described {
    readonly name: string;
    readonly startDate: string;
    readonly url?: string;
  }

  let count = 0;
  async function put(document_: unknown, inside = '', attributes: Readonly<Record<string, string>> = {}) {
    const src = net.url(`${++count}.json`);
    net.answer(src, { body: document_ });
    const list = create({ src, 'json-ld': '', ...attributes }, inside);
    place.append(list);
    await list.ready;
    await until(() => !list.isUpdatePending && inState(list, 'ready'), 'the list');
    return list;
  }
  const blockOf = (list: Element): HTMLScriptElement | null => list.querySelector('script[data-ogp=list]');
  async function described(list: Element): Promise<Described[]> {
    await until(() => blockOf(list), 'the data');
    const document_ = JSON.parse(blockOf(list)!.textContent!) as Described & { '@graph'?: Described[] };
    return document_['@graph'] ?? [document_];
  }
  const names = async (list: Element): Promise<string[]> => (await described(list)).map(({ name }) => name);
  const sure = (more: object): ReturnType<typeof event> =>
    event({ timeZone: 'Africa/Nairobi', end: undefined, ...more });

  it('has one block of them inside it, as in the page, and keeps it up to date', async () => {
    const first = [sure({ id: 'a', title: 'A </script>', start: '2030-05-21T10:00', end: '2030-05-21T11:00' })];
    const list = await put(feed(first));
    const [a] = await described(list);
    expect([a!.name, a!.startDate]).to.deep.equal(['A </script>', '2030-05-21T10:00+03:00']);
    net.answer(list.src!, { body: feed([...first, sure({ id: 'b', title: 'B', start: '2030-05-22' })]) });
    await list.reload();
    await until(() => blockOf(list)!.textContent.includes('"B"'), 'the newer data');
    expect(list.querySelectorAll('script')).to.have.length(1);
    list.jsonLd = false;
    await list.updateComplete;
    expect(blockOf(list)).to.equal(null);
    list.jsonLd = true;
    expect(await names(list)).to.deep.equal(['A </script>', 'B']);
  });

  it('leaves out what is over, what is in doubt of a time, and more than fifty', async () => {
    const list = await put(
      feed([
        sure({ id: 'over', title: 'Over', start: '2030-04-01T10:00', end: '2030-04-01T11:00' }),
        sure({ id: 'doubt', title: 'Doubt', start: '2030-05-02T10:00+09:00', end: undefined }),
        ...Array.from({ length: 60 }, (_, i) => sure({ id: `e${i}`, title: `E${i}`, start: '2030-06-01' })),
      ]),
      '',
      { when: 'all', 'page-size': 'all' },
    );
    const all = await described(list);
    expect(all).to.have.length(50);
    expect([all[0]!.name, all[0]!.startDate]).to.deep.equal(['Doubt', '2030-05-02']);
  });

  it('does not say twice what the page says already, or another list', async () => {
    const said = document.createElement('div');
    said.innerHTML = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"A"},
      {"@type":["Event","Thing"],"name":"a","startDate":"2030-05-21T10:00:00+03:00"},{"@type":"Event","url":"https://example.org/2"}]}</script>
      <script type="application/ld+json">{ broken</script>`;
    place.append(said);
    const known = [
      sure({ id: 'a', title: 'A', start: '2030-05-21T10:00' }),
      sure({ id: 'b', title: 'B', start: '2030-05-22', ...link(2) }),
      sure({ id: 'c', title: 'C', start: '2030-05-23' }),
    ];
    const list = await put(feed(known));
    expect(await names(list)).to.deep.equal(['C']);
    const other = await put(feed([...known, sure({ id: 'd', title: 'D', start: '2030-05-24' })]));
    expect(await names(other)).to.deep.equal(['D']);
  });

  it('says nothing where its events have pages of their own, which it was written with, or are the page’s own', async () => {
    const document_ = feed(events(2));
    const pages = await written(document_, { pageOf: (id) => `https://example.org/e/${id}.html` });
    const list = await put(document_, pages);
    await until(() => list.querySelector('.ogp-rendered')!.getClientRects().length === 0, 'the list has taken over');
    await list.updateComplete;
    expect(blockOf(list)).to.equal(null);
    expect(JSON.parse(list.querySelector('script')!.textContent)).to.have.property('@type', 'ItemList');
  });
});
