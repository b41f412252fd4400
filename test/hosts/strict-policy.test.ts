import { expect } from '@open-wc/testing';
import type { OgpCountdown } from '../../src/define/ogp-countdown.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import { until } from '../helpers/until.js';
import { choose, offered, openSearch, type } from '../helpers/zone-control.js';
import { DATES, dayFromNow, feedOf } from './host-feed.js';
import { Answer, find, inside, openHost, scriptTag, shown, type HostPage } from './host-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' https://pictures.invalid; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types ogp-events";

/** An event that says neither its topics nor its zone; its author does. */
const BARE = [{ id: 'bare', title: 'Bare', start: `${dayFromNow(3)}T09:00` }];
const SOURCES = JSON.stringify([{ src: 'bare.json', topics: ['justice'], timeZone: 'Africa/Nairobi' }]);

/** Enters a value as a person does, as far as the page can tell. */
function enter(input: HTMLInputElement, value: string): void {
  input.value = value;
  for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}

const key = (target: Element, name: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));

describe('a page whose policy allows as little as can be', () => {
  let page: HostPage;
  let list: OgpEventList;
  let filter: OgpTopicFilter;
  const events = (): HTMLElement[] => inside(list, '[part~=event]');
  const facet = (name: string): HTMLInputElement[] =>
    inside<HTMLInputElement>(filter, `[data-facet="${name}"] input[type=checkbox]`);

  before(async () => {
    const countdown = (layout: string): string =>
      `<ogp-countdown layout="${layout}" precision="seconds" datetime="${dayFromNow(2)}T09:00" time-zone="Europe/Madrid"></ogp-countdown>`;
    page = await openHost({
      policy: STRICT,
      files: { 'feed.json': feedOf(), 'bare.json': feedOf(BARE), 'late.json': new Answer('', 404) },
      body: `<ogp-topic-filter for="events" facets="topics countries languages when" search url-sync="query"></ogp-topic-filter>
        <ogp-event-list id="events" src="feed.json" page-size="6" time-zone-control json-ld><a href="#">All events</a></ogp-event-list>
        <ogp-event-list id="cards" src="feed.json" layout="cards" series="collapse" group-by="month">
          <ogp-topic-filter slot="filter" layout="popover" apply="button" facets="topics countries"></ogp-topic-filter>
        </ogp-event-list>
        <ogp-event-list id="late" src="late.json" layout="compact"><a href="#">Our events</a></ogp-event-list>
        <ogp-countdown id="next" src="feed.json"></ogp-countdown>
        <ogp-topic-filter for="sourced" facets="topics"></ogp-topic-filter>
        <ogp-event-list id="sourced"><script type="application/json" slot="sources">${SOURCES}</script></ogp-event-list>
        <ogp-countdown id="sourced-next"><script type="application/json" slot="sources">${SOURCES}</script></ogp-countdown>
        ${['full', 'compact', 'blocks'].map(countdown).join('')}`,
    });
    await shown(page);
    list = find<OgpEventList>(page, '#events');
    filter = find<OgpTopicFilter>(page, 'ogp-topic-filter');
    await until(() => facet('topics').length > 0, 'the filter has options');
  });
  after(() => page.close());
  // Whatever the page was asked to do, its policy had nothing to refuse, and nobody complained but about the missing feed.
  afterEach(() => {
    expect(page.complaints.filter((words) => !words.includes('late.json')).join('\n')).to.equal('');
  });

  it('reads what its author says about a source in a data block, which no policy stops', async () => {
    const sourced = find<OgpEventList>(page, '#sourced');
    expect(sourced.snapshot!.events.map(({ topics, timeZone }) => [topics, timeZone])).to.deep.equal([
      [['justice'], 'Africa/Nairobi'],
    ]);
    expect(sourced.issues).to.deep.equal([]);
    const nextCountdown = find<OgpCountdown>(page, '#sourced-next');
    expect(nextCountdown.occurrence!.startMs).to.equal(Date.parse(`${dayFromNow(3)}T06:00Z`));
    const sourcedFilter = find<OgpTopicFilter>(page, 'ogp-topic-filter[for=sourced]');
    await until(() => inside(sourcedFilter, '[data-facet=topics] input').length === 1, 'the topic to choose');
  });

  it('describes the events to programs', async () => {
    await until(() => list.querySelector('script[data-ogp]')?.textContent, 'the data');
    const { '@graph': graph } = JSON.parse(list.querySelector('script[data-ogp]')!.textContent!) as {
      '@graph': object[];
    };
    expect(graph.length).to.be.greaterThan(6);
  });

  it('shows the events, and all of them by "show more"', async () => {
    expect(events()).to.have.length(6);
    inside(list, '[part~=more]')[0]!.click();
    await until(() => events().length === DATES, 'all events');
  });

  it('opens what is closed: descriptions, and the dates of a series', async () => {
    for (const id of ['#events', '#cards']) {
      const all = inside<HTMLDetailsElement>(find(page, id), 'details');
      expect(all.length, id).to.be.greaterThan(0);
      for (const details of all) details.querySelector('summary')!.click();
      await until(() => all.every(({ open }) => open), 'open disclosures');
    }
  });

  it('changes clocks, by the select and by the search', async () => {
    await choose(list, 'event');
    await choose(list, 'viewer');
    const box = await openSearch(list);
    await type(list, box, 'tokyo');
    await until(() => offered(list).length > 0, 'Tokyo is offered');
    key(box, 'ArrowDown');
    key(box, 'Enter');
    await until(() => list.currentTimeZone === 'Asia/Tokyo', 'the clock of Tokyo');
  });

  it('filters by topics, by search and by dates, and keeps that in the address', async () => {
    facet('topics')
      .find((box) => box.closest('label')!.textContent!.includes('Justice'))!
      .click();
    await until(() => page.window.location.search.includes('events.topics='), 'the topic in the address');
    enter(inside<HTMLInputElement>(filter, 'input[type=search]')[0]!, 'day');
    await until(() => events().length === 1, 'what is searched');
    const [from, to] = inside<HTMLInputElement>(filter, 'input[type=date]');
    enter(from!, dayFromNow(1));
    enter(to!, dayFromNow(9));
    await until(() => page.window.location.search.includes('..'), 'the dates in the address');
    inside(filter, '[part~=chip]')[0]!.click();
    await filter.updateComplete;
    inside(filter, '[part~=clear]')[0]!.click();
    await until(() => events().length > 1, 'everything again');
  });

  for (const anchors of [true, false]) {
    it(`opens a popover, ${anchors ? 'with' : 'without'} the placing of browsers by anchors`, async () => {
      const { CSS } = page.window;
      const real = CSS.supports;
      if (!anchors) CSS.supports = () => false;
      const popovers = find<OgpTopicFilter>(page, '#cards ogp-topic-filter');
      const toggles = inside<HTMLButtonElement>(popovers, '[part~=toggle]');
      expect(toggles.length).to.be.greaterThan(1);
      for (const toggle of toggles) {
        const panel = toggle.nextElementSibling as HTMLElement;
        toggle.click();
        await until(() => panel.matches(':popover-open'), 'an open popover');
        await until(
          () => (anchors ? true : panel.style.getPropertyValue('left') !== ''),
          'a popover placed by a script',
        );
        panel.querySelector('input')!.click();
        panel.hidePopover();
      }
      CSS.supports = real;
      inside(popovers, '[part~=apply]')[0]!.click();
      await popovers.updateComplete;
    });
  }

  it('counts down in every layout, second by second, and pauses', async () => {
    const all = [...page.document.querySelectorAll('ogp-countdown[datetime]')];
    expect(all).to.have.length(3);
    for (const countdown of all) {
      countdown.scrollIntoView();
      const words = (): string => inside(countdown, '[part~=units]')[0]?.textContent ?? '';
      await until(() => words() !== '', 'numbers');
      const before = words();
      await until(() => words() !== before, 'another second');
      const pause = inside<HTMLButtonElement>(countdown, '[part~=pause]')[0]!;
      pause.click();
      await until(() => countdown.hasAttribute('paused'), 'a pause');
      pause.click();
    }
  });

  it('shows pictures where it asks for them', async () => {
    list.images = true;
    list.scrollIntoView();
    await until(() => list.shadowRoot!.querySelector('img'), 'a picture');
  });

  it('is printed', async () => {
    list.pageSize = 2;
    await list.updateComplete;
    page.window.dispatchEvent(new Event('beforeprint'));
    expect(events()).to.have.length(DATES);
    page.window.dispatchEvent(new Event('afterprint'));
    await until(() => events().length === 2, 'a page of two');
  });

  it('changes its language to one from right to left', async () => {
    page.document.documentElement.lang = 'ar';
    await until(
      () =>
        [...page.document.querySelectorAll('ogp-event-list, ogp-countdown, ogp-topic-filter')].every(
          (element) => element.shadowRoot!.querySelector('[part~=base]')?.getAttribute('dir') === 'rtl',
        ),
      'everything in Arabic',
    );
  });

  it('tries again where a feed was missing, and takes a newer copy', async () => {
    const late = find<OgpEventList>(page, '#late');
    expect(late.matches(':state(error)')).to.equal(true);
    expect(late.querySelector('a')!.checkVisibility(), 'the link inside').to.equal(true);
    await page.put({ 'late.json': feedOf(), 'feed.json': feedOf([]) });
    inside(late, '[part~=retry]')[0]!.click();
    await until(() => late.matches(':state(ready)'), 'the feed that came late');
    await list.reload();
    await until(() => list.matches(':state(empty)'), 'a feed without events');
  });
});

describe('the policy of a page whose list describes its events', () => {
  let page: HostPage | undefined;
  afterEach(() => page?.close());

  /** As plug-ins for search engines write it: about the page, and of one event. */
  const OTHERS = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': 'https://example.org/events/', name: 'Open day' },
      { '@type': 'Organization', name: 'City of Estuaria', url: 'https://example.org/' },
      { '@type': 'Event', name: 'Online talk', startDate: `${dayFromNow(3)}T09:00:00+02:00` },
    ],
  };
  for (const [which, policy] of Object.entries({
    none: '',
    'for scripts alone': "script-src 'self'",
    'without Trusted Types': STRICT.split('; require-trusted')[0]!,
    'with Trusted Types': STRICT,
  })) {
    it(`may be ${which}: programs find the events, and none twice`, async () => {
      const block = `<script id="others" type="application/ld+json">${JSON.stringify(OTHERS)}</script>`;
      page = await openHost({
        policy,
        body: `${block}<ogp-event-list json-ld src="feed.json"></ogp-event-list>`,
        files: { 'feed.json': feedOf() },
      });
      await shown(page);
      const list = find(page, 'ogp-event-list');
      await until(() => list.querySelector('script[data-ogp]')?.textContent, 'the data');
      const own = JSON.parse(list.querySelector('script[data-ogp]')!.textContent!) as {
        '@graph': { '@type': string; name: string }[];
      };
      const names = own['@graph'].map(({ name }) => name);
      expect(names).to.include('Open day').and.not.include('Online talk');
      expect(JSON.parse(find(page, '#others').textContent!)).to.deep.equal(OTHERS);
      expect(page.complaints).to.deep.equal([]);
    });
  }
});

describe('a page that allows one policy of Trusted Types', () => {
  let page: HostPage | undefined;
  afterEach(() => page?.close());

  const BODY = '<ogp-event-list src="feed.json" page-size="all"><a href="#">All events</a></ogp-event-list>';
  const open = async (
    policy: string,
    head: string,
    files: Readonly<Record<string, unknown>> = {},
  ): Promise<HostPage> => {
    page = await openHost({ policy, head, body: BODY, files: { 'feed.json': feedOf(), ...files } });
    await shown(page);
    return page;
  };
  const count = (): number => inside(find(page!, 'ogp-event-list'), '[part~=event]').length;

  it('is looked at closely: what does break its policy is noticed', async () => {
    const { complaints, document } = await open(STRICT, scriptTag(), {});
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.append(document.createElement('script'));
      document.querySelector('body > script')!.textContent = 'document.title = "inline"';
    } catch {
      // Trusted Types refuse the text of a script.
    }
    await until(() => complaints.some((words) => words.includes('style-src-attr')), 'the refused style');
    // Where there are Trusted Types, they are asked first.
    const refused = 'trustedTypes' in globalThis ? 'require-trusted-types-for' : 'script-src';
    expect(
      complaints.some((words) => words.includes(refused)),
      'the refused script',
    ).to.equal(true);
    expect(document.title).to.equal('A host');
  });

  it('may use Lit itself, from npm, before or after', async () => {
    const own = '<script type="module" src="/test/hosts/pages/own-lit.js"></script>';
    for (const head of [own + scriptTag(), scriptTag() + own]) {
      const { complaints, document } = await open(`${STRICT} lit-html`, head);
      await until(() => document.querySelector('own-element')?.shadowRoot?.textContent, 'the element of the page');
      expect(count()).to.equal(DATES);
      expect(complaints).to.deep.equal([]);
      page!.close();
    }
  });

  it('may have two copies of the library', async () => {
    const { complaints } = await open(STRICT, scriptTag() + scriptTag('ogp-event-widgets', '9.9.9'));
    await until(() => complaints.length >= 3, 'the second copy');
    expect(complaints.filter((words) => !words.includes('is already defined'))).to.deep.equal([]);
    expect(count()).to.equal(DATES);
  });

  const hasSetHTML = 'setHTML' in Element.prototype;
  const refusals = {
    'that is not ours': [STRICT.replace('ogp-events', 'other'), ''],
    'that is "none"': [STRICT.replace('ogp-events', "'none'"), ''],
    'of its own that has our name already': [STRICT, `globalThis.trustedTypes?.createPolicy('ogp-events', {})`],
  } as const;
  for (const [which, [policy, script]] of Object.entries(refusals)) {
    it(`may allow one ${which}`, async function () {
      if (!hasSetHTML) this.skip();
      await open(policy, `<script src="own.js"></script>${scriptTag()}`, { 'own.js': script });
      const others = page!.complaints.filter((words) => !words.startsWith('policy: trusted-types'));
      expect(others).to.deep.equal([]);
      expect(count()).to.equal(DATES);
      // No mark of a template was lost on the way.
      const list = find<OgpEventList>(page!, 'ogp-event-list');
      list.pageSize = 2;
      await list.updateComplete;
      inside(list, '[part~=more]')[0]!.click();
      await until(() => count() === 4, 'two more');
    });
  }

  it('that is not ours, and enforces none: shows the events in every browser', async () => {
    const { complaints } = await open("script-src 'self'; trusted-types other", scriptTag());
    expect(complaints.filter((words) => !words.startsWith('policy: trusted-types'))).to.deep.equal([]);
    expect(count()).to.equal(DATES);
  });

  it('that is not ours: has no JSON-LD where that is refused, and its author is told once', async function () {
    if (!hasSetHTML) this.skip();
    page = await openHost({
      policy: STRICT.replace('ogp-events', 'other'),
      body: BODY.replace('<ogp-event-list', '<ogp-event-list json-ld'),
      files: { 'feed.json': feedOf() },
    });
    await shown(page);
    const told = (): string[] => page!.complaints.filter((words) => words.includes('allows no JSON-LD'));
    if ('trustedTypes' in globalThis) await until(() => told().length > 0, 'what the author is told');
    expect(told().length).to.be.lessThan(2);
    expect(find(page, 'ogp-event-list').querySelector('script') === null).to.equal('trustedTypes' in globalThis);
  });

  it('that is not ours keeps what stands inside where the browser has no other way, and its author is told once', async () => {
    const without = 'delete Element.prototype.setHTML;';
    const head = `<script src="own.js"></script>${scriptTag()}`;
    await open(STRICT.replace('ogp-events', "'none'"), head, { 'own.js': without });
    if (!('trustedTypes' in globalThis)) return expect(count()).to.equal(DATES);
    expect(find(page!, 'ogp-event-list a').checkVisibility()).to.equal(true);
    const told = page!.complaints.filter((words) => !words.startsWith('policy: '));
    expect(told).to.have.length(1);
    return expect(told[0]).to.contain('warn: <ogp-event-list>: the element could not be shown.');
  });
});
