import { expect, fixture, html } from '@open-wc/testing';
import { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { LANGUAGES } from '../../../src/locales/languages.js';
import type { CatalogueLoader, Words } from '../../../src/locales/words.js';
import type { OgpErrorEvent, OgpIssuesEvent, OgpLoadEvent } from '../../../src/events.js';
import { answered, create, event, events, feed, inline, mount, show } from '../../helpers/event-list.js';
import { recordConsole } from '../../helpers/console-recorder.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { inState, part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { rendered } from '../../helpers/ready.js';
import { listen } from '../../helpers/speech.js';
import { until } from '../../helpers/until.js';

const STATES = ['loading', 'ready', 'empty', 'error', 'stale'];
const statesOf = (list: Element): string[] => STATES.filter((state) => inState(list, state));
const section = (list: Element): Element => list.shadowRoot!.querySelector('section')!;
/** Whether the page author's own children are to be seen. */
const fallbackSeen = (list: Element): boolean => list.querySelector('a')!.getClientRects().length > 0;
const FALLBACK = '<a href="/events">All events</a>';

describe('a list', () => {
  let net: FakeFeed;
  let timers: HeldTimers;
  let src: string;
  beforeEach(() => {
    net = installFakeFeed();
    timers = holdTimers();
    src = net.url();
  });
  afterEach(() => {
    net.restore();
    timers.restore();
  });

  /** In the page, with whatever its feed answers on the way. */
  async function place(attributes: Record<string, string> = { src }) {
    const list = create(attributes, FALLBACK);
    (await fixture(html`<div></div>`)).append(list);
    return rendered(list);
  }

  it('without a feed shows what its author put into it, and waits for nothing', async () => {
    for (const attributes of [{}, { src: '' }, { src: '  ' }] as Record<string, string>[]) {
      const list = await place(attributes);
      timers.pass(5000);
      await list.updateComplete;
      expect(fallbackSeen(list), JSON.stringify(attributes)).to.equal(true);
      expect(section(list).getAttribute('aria-busy')).to.equal('false');
      expect(textOf(list, 'message')).to.equal(null);
    }
  });

  it('keeps its author’s children in sight while it loads', async () => {
    net.answer(src, { fault: 'hang' });
    const list = await place();
    expect(statesOf(list)).to.deep.equal(['loading']);
    expect(fallbackSeen(list)).to.equal(true);
    expect(section(list).getAttribute('aria-busy')).to.equal('true');
    expect(textOf(list, 'heading')).to.equal(null);
  });

  it('says that it is loading only when that takes more than a second', async () => {
    net.answer(src, { fault: 'hang' });
    const list = await place();
    timers.pass(900);
    await list.updateComplete;
    expect(textOf(list, 'loading')).to.equal(null);
    timers.pass(200);
    await list.updateComplete;
    expect(textOf(list, 'loading')).to.equal('Loading events…');
  });

  it('shows its events instead of the author’s children, and says so', async () => {
    net.answer(src, { body: feed([event()]) });
    const list = create({ src }, FALLBACK);
    const loads: Event[] = [];
    list.addEventListener('ogp-load', (load) => loads.push(load));
    await mount(list);
    expect(statesOf(list)).to.deep.equal(['ready']);
    expect(fallbackSeen(list)).to.equal(false);
    expect(section(list).getAttribute('aria-busy')).to.equal('false');
    expect(loads).to.have.length(1);
    const [load] = loads as OgpLoadEvent[];
    expect([load!.bubbles, load!.composed, load!.cancelable]).to.deep.equal([false, false, false]);
    expect(load!.snapshot).to.equal(list.snapshot);
    expect(Object.isFrozen(list.snapshot)).to.equal(true);
  });

  it('says that it has loaded when the events are there, not before', async () => {
    net.answer(src, { body: feed([event()]) });
    const list = create({ src });
    let titles: string[] = [];
    list.addEventListener('ogp-load', () => (titles = textsOf(list, 'title')));
    await mount(list);
    expect(titles).to.deep.equal(['Open day']);
  });

  for (const [when, words] of [
    ['upcoming', 'There are no upcoming events.'],
    ['past', 'There are no past events.'],
    ['all', 'There are no events to show.'],
  ] as const) {
    it(`says “${words}”`, async () => {
      const list = await show([], { when });
      expect(statesOf(list)).to.deep.equal(['ready', 'empty']);
      expect(textOf(list, 'empty')).to.equal(words);
      expect(textOf(list, 'summary')).to.equal(null);
    });
  }

  it('says that no events were found where a page describes none, not that none are coming', async () => {
    const context = 'https://schema.org';
    let count = 0;
    const listOf = (body: unknown) => {
      const address = net.url(`page-${++count}.json`);
      net.answer(address, { body: JSON.stringify(body), type: 'application/ld+json' });
      return mount(create({ src: address }));
    };
    for (const body of [[], { '@context': context, '@graph': [{ '@type': 'WebSite', name: 'City' }] }]) {
      const list = await listOf(body);
      expect(textOf(list, 'empty')).to.equal('No events were found in the published data.');
      expect(list.issues.map(({ code }) => code)).to.deep.equal(['no-events']);
    }
    const past = await listOf({ '@context': context, '@type': 'Event', name: 'Over', startDate: '2001-01-01' });
    expect(textOf(past, 'empty')).to.equal('There are no upcoming events.');
  });

  it('tells an empty feed from a choice that leaves nothing', async () => {
    const list = await show([event({ topics: ['justice'] })], { topics: 'anti-corruption' });
    expect(textOf(list, 'empty')).to.equal('No events match.');
    expect(statesOf(list)).to.deep.equal(['ready', 'empty']);
  });

  it('speaks of announcements where there is nothing else', async () => {
    const posts = [event({ kind: 'announcement', start: '2030-04-02', end: undefined, topics: ['justice'] })];
    const none = await show(posts);
    expect(textOf(none, 'empty')).to.equal('There are no announcements to show.');
    const list = await show(posts, { when: 'all' });
    expect(textOf(list, 'summary')).to.match(/^1 announcement ·/);
    const speech = listen(list);
    list.choice = { topics: ['anti-corruption'] };
    await until(() => textOf(list, 'empty') === 'No announcements match. Clear filters', 'the choice is applied');
    timers.pass(600);
    await list.updateComplete;
    expect(speech.said).to.deep.equal(['0 announcements']);
    list.lang = 'es';
    await until(() => textOf(list, 'empty')!.startsWith('Ningún anuncio coincide.'), 'it says so in Spanish');
    list.lang = 'ar';
    await until(() => textOf(list, 'empty')!.startsWith('لا توجد إعلانات مطابقة.'), 'it says so in Arabic');
    const both = await show([...posts, event({ id: 'e' })], { topics: 'anti-corruption' });
    expect(textOf(both, 'empty')).to.equal('No events match.');
  });

  for (const [what, answer, code, words] of [
    ['is missing', { status: 404 }, 'http', 'The events could not be loaded.'],
    ['does not answer', { fault: 'network' }, 'network', 'The events could not be loaded.'],
    ['is not JSON', { body: '<!doctype html><p>Hello' }, 'unreadable', 'The events could not be read.'],
    ['is broken JSON', { body: '{"format": "ogp-events", ' }, 'unreadable', 'The events could not be read.'],
    ['is nothing', { body: '' }, 'empty', 'The events could not be read.'],
    [
      'is of another major version',
      { body: { format: 'ogp-events', version: '2.0', title: 'x', language: 'en', events: [] } },
      'unsupported-version',
      'The events are published in a newer form that this page cannot read yet.',
    ],
  ] as const) {
    it(`whose feed ${what} tells the reader in a sentence, and the developer in a code`, async () => {
      net.answer(src, answer);
      const list = create({ src }, FALLBACK);
      const errors: OgpErrorEvent[] = [];
      list.addEventListener('ogp-error', (error) => errors.push(error));
      await mount(list);
      expect(statesOf(list)).to.deep.equal(['error']);
      expect(textOf(list, 'error')).to.equal(`${words} Try again`);
      expect(fallbackSeen(list), 'the author’s children stay').to.equal(true);
      // Of no answer a browser does not say why; that is asked first.
      await until(() => errors.length > 0, 'the page is told');
      expect(errors).to.have.length(1);
      expect([errors[0]!.bubbles, errors[0]!.composed, errors[0]!.error.code]).to.deep.equal([false, false, code]);
      expect(errors[0]!.error.message.length).to.be.greaterThan(10);
    });
  }

  it('that is too slow says so', async () => {
    net.answer(src, { fault: 'hang' });
    const list = create({ src });
    const done = answered(list);
    (await fixture(html`<div></div>`)).append(list);
    const ticking = setInterval(() => timers.pass(60_000), 5);
    expect(((await done) as OgpErrorEvent).error.code).to.equal('timeout');
    clearInterval(ticking);
    await list.updateComplete;
    expect(textOf(list, 'error')).to.contain('The events took too long to load.');
  });

  it('that is told of no such element, or no such address, says that it is not set up correctly', async () => {
    for (const wrong of ['#nowhere', 'javascript:alert(1)', 'https://']) {
      const list = await mount(create({ src: wrong }));
      expect(statesOf(list), wrong).to.deep.equal(['error']);
      expect(textOf(list, 'error')).to.contain('not set up correctly');
    }
  });

  it('shows every sound event of a half-broken feed', async () => {
    const list = await show([null, 7, 'x', event({ start: 'soon' }), [], event({ id: 'b', title: 'B', links: 'no' })]);
    expect(textsOf(list, 'title').sort()).to.deep.equal(['B', 'Open day']);
    expect(list.issues.map(({ code }) => code)).to.include.members(['invalid-event', 'invalid-time']);
  });

  it('lists what is wrong with its feed, in a property and an event', async () => {
    net.answer(src, { body: feed([event({ title: '' }), event({ id: 'ok' })]) });
    const list = create({ src });
    const heard: OgpIssuesEvent[] = [];
    list.addEventListener('ogp-issues', (issues) => heard.push(issues));
    await mount(list);
    expect(heard).to.have.length(1);
    expect([heard[0]!.bubbles, heard[0]!.composed]).to.deep.equal([false, false]);
    expect(heard[0]!.issues).to.deep.equal(list.issues);
    expect(list.issues.map(({ code, eventId }) => [code, eventId])).to.deep.equal([['no-title', 'open-day']]);
  });

  it('says nothing of issues where there are none', async () => {
    net.answer(src, { body: feed([event()]) });
    const list = create({ src });
    let heard = 0;
    list.addEventListener('ogp-issues', () => heard++);
    await mount(list);
    expect([heard, list.issues.length]).to.deep.equal([0, 0]);
  });

  it('loads anew on reload(), and says so again', async () => {
    net.answer(src, { body: feed([event()]) }, { body: feed([event(), event({ id: 'b', title: 'B' })]) });
    const list = await mount(create({ src }));
    const seen: string[][] = [];
    list.addEventListener('ogp-load', () => seen.push(textsOf(list, 'title')));
    await list.reload();
    expect(seen).to.deep.equal([['Open day', 'B']]);
    expect(net.count(src)).to.equal(2);
  });

  it('tells its author in the console, once, why a feed does not load', async () => {
    net.answer(src, { status: 404 });
    const printed = recordConsole();
    await mount(create({ src }));
    await (await mount(create({ src }))).reload();
    printed.restore();
    // Others may still be heard: the report of what is wrong with a feed comes later, in a file of its own.
    expect(printed.lines.filter((line) => line.includes(src))).to.deep.equal([
      `warn: <ogp-event-list>: The feed at ${src} answered with HTTP status 404: check the address.`,
    ]);
  });

  it('tells its author that it has no address, after a while, and that it has taken in the page', async () => {
    const timers = holdTimers();
    const printed = recordConsole();
    // A name of its own: each sentence is said once a page, and another list may have said it.
    class Own extends OgpEventList {}
    Own.define('sourceless-list');
    const list = new Own();
    list.innerHTML = '<p>Events</p><footer>Contact</footer>';
    document.body.append(list);
    await list.ready;
    await until(() => printed.lines.length > 0, 'a hint');
    timers.pass(4999);
    await list.updateComplete;
    expect(printed.lines).to.deep.equal([
      'warn: <sourceless-list>: it holds the rest of the page. Is </sourceless-list> missing?',
    ]);
    timers.pass(1);
    await list.updateComplete;
    printed.restore();
    timers.restore();
    list.remove();
    expect(printed.lines.slice(1)).to.deep.equal([
      'warn: <sourceless-list>: src is missing: it says where the events are, as in src="events.json".',
    ]);
  });

  it('misses no address where its author names the sources in a data block', async () => {
    const timers = holdTimers();
    const printed = recordConsole();
    class Own extends OgpEventList {}
    Own.define('sourced-list');
    const list = new Own();
    const block = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'sources' });
    block.textContent = JSON.stringify([{ src: inline(feed([event()]), document.body) }]);
    list.append(block);
    document.body.append(list);
    await until(() => parts(list, 'event').length === 1, 'the event');
    timers.pass(5000);
    await list.updateComplete;
    printed.restore();
    timers.restore();
    list.remove();
    expect(printed.lines).to.deep.equal([]);
  });

  it('tells its author how it reads what is no code, no slug and no attribute', async () => {
    const printed = recordConsole();
    class Named extends OgpEventList {}
    Named.define('named-list');
    const list = new Named();
    list.setAttribute('feed', 'events.json');
    list.countries = 'Kenya, Atlantis';
    list.topics = 'Fiscal Openness';
    document.body.append(list);
    await until(() => printed.lines.length === 3, 'three hints');
    printed.restore();
    list.remove();
    expect(printed.lines).to.deep.equal([
      'warn: <named-list>: the attribute feed does nothing. Is src meant?',
      'warn: <named-list>: ATLANTIS is no country that countries knows. Two letters each are sure, as in countries="KE".',
      'warn: <named-list>: topics="Fiscal Openness" is read as "fiscal-openness".',
    ]);
  });

  it('keeps its last good copy when a newer one does not come, and says how old it is', async () => {
    net.answer(src, { body: feed([event()]) }, { status: 404 });
    const list = await mount(create({ src }));
    let errors = 0;
    list.addEventListener('ogp-error', () => errors++);
    await list.reload();
    expect(statesOf(list)).to.deep.equal(['stale']);
    expect(textsOf(list, 'title')).to.deep.equal(['Open day']);
    expect(textOf(list, 'stale')).to.match(
      /^Last updated 1 minute ago\. A newer copy could not be loaded\. ?Try again$/,
    );
    expect(errors).to.equal(1);
  });

  it('is no longer stale once a newer copy has come', async () => {
    net.answer(src, { body: feed([event()]) }, { status: 404 }, { body: feed([event({ title: 'New' })]) });
    const list = await mount(create({ src }));
    await list.reload();
    part(list, 'retry')!.click();
    await until(() => !inState(list, 'stale'), 'the list is fresh');
    expect(statesOf(list)).to.deep.equal(['ready']);
    expect(textsOf(list, 'title')).to.deep.equal(['New']);
    expect(textOf(list, 'stale')).to.equal(null);
  });

  it('keeps Retry, and says that it loads instead of that it failed, while it tries again', async () => {
    net.answer(src, { status: 404 }, { body: feed([event()]), delay: 60 });
    const list = await mount(create({ src }));
    const retry = part(list, 'retry')!;
    retry.click();
    await list.updateComplete;
    expect(part(list, 'retry') === retry, 'the same button').to.equal(true);
    expect(textOf(list, 'error')).to.equal('Loading events… Try again');
    expect(section(list).getAttribute('aria-busy')).to.equal('true');
    await until(() => inState(list, 'ready'), 'the list is ready');
    expect(textOf(list, 'error')).to.equal(null);
  });

  it('says that it failed in the language of the page, also where its words come after the failure', async () => {
    const loaders = LANGUAGES as Map<string, CatalogueLoader<Words>>;
    const real = loaders.get('ky')!;
    let release = (): void => {};
    const wait = new Promise<void>((resolve) => (release = resolve));
    loaders.set('ky', () => wait.then(real));
    try {
      net.answer(src, { status: 404 });
      const list = await place({ src, lang: 'ky' });
      const said = (): string => list.shadowRoot!.querySelector('[role="status"]')?.textContent ?? '';
      await until(() => textOf(list, 'error')?.includes('The events could not be loaded'), 'it is shown in English');
      timers.pass(700);
      await list.updateComplete;
      expect(said()).to.equal('');
      release();
      await until(() => {
        timers.pass(50);
        return said() !== '';
      }, 'it is said');
      expect(said()).to.match(/^[^A-Za-z]+$/);
      expect(textOf(list, 'error')).to.include(said());
    } finally {
      loaders.set('ky', real);
    }
  });

  it('says anew that it failed when it fails again', async () => {
    net.answer(src, { status: 404 });
    const list = await mount(create({ src }));
    let errors = 0;
    list.addEventListener('ogp-error', () => errors++);
    await list.reload();
    expect(errors).to.equal(1);
    expect(textOf(list, 'error')).to.contain('The events could not be loaded.');
  });

  it('shows another feed when src changes, and nothing of the first', async () => {
    const other = net.url('other.json');
    net.answer(src, { body: feed([event()]) });
    net.answer(other, { body: feed([event({ title: 'Other' })]), delay: 30 });
    const list = await mount(create({ src }, FALLBACK));
    const done = answered(list);
    list.src = other;
    await list.updateComplete;
    expect(statesOf(list)).to.deep.equal(['loading']);
    expect(parts(list, 'event')).to.have.length(0);
    expect(fallbackSeen(list)).to.equal(true);
    await done;
    expect(textsOf(list, 'title')).to.deep.equal(['Other']);
  });

  it('says of a feed that others show already that it has loaded when its own events are there', async () => {
    const other = net.url('other.json');
    net.answer(src, { body: feed([event({ title: '' })]) });
    net.answer(other, { body: feed([event({ title: 'Other' })]) });
    await mount(create({ src: other }));
    const list = await mount(create({ src }));
    const seen: unknown[] = [];
    list.addEventListener('ogp-load', () => seen.push(textsOf(list, 'title'), list.issues.length));
    list.addEventListener('ogp-issues', () => seen.push('issues of the other feed'));
    const done = answered(list);
    list.src = other;
    await done;
    expect(seen).to.deep.equal([['Other'], 0]);
  });

  it('forgets its events when src is taken away', async () => {
    net.answer(src, { body: feed([event()]) });
    const list = await mount(create({ src }, FALLBACK));
    list.removeAttribute('src');
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(0);
    expect(fallbackSeen(list)).to.equal(true);
    expect(list.snapshot).to.equal(null);
    expect(list.issues).to.deep.equal([]);
  });

  it('lets its author say what an empty or failed list says', async () => {
    const children = '<p slot="empty">Come back in May.</p><p slot="error">Call <a href="tel:+1">us</a>.</p>';
    const box = await fixture(html`<div></div>`);
    const empty = await mount(create({ src: inline(feed([]), box) }, children), box);
    const seen = (list: Element) =>
      [...list.children].filter((c) => c.getClientRects().length).map((c) => plain(c.textContent));
    expect(seen(empty)).to.deep.equal(['Come back in May.']);
    net.answer(src, { status: 404 });
    const failed = await mount(create({ src }, children));
    expect(seen(failed)).to.deep.equal(['Call us.']);
    expect(textOf(failed, 'retry')).to.equal('Try again');
  });

  it('has room for a filter of its own', async () => {
    const box = await fixture(html`<div></div>`);
    const list = await mount(create({ src: inline(feed(events(2)), box) }, '<form slot="filter">Filter</form>'), box);
    expect(list.querySelector('form')!.getClientRects().length).to.equal(1);
  });
});
