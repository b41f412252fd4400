import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import { until } from '../helpers/until.js';
import { choose, offered, openSearch, type } from '../helpers/zone-control.js';
import { DATES, dayFromNow, feedOf } from './host-feed.js';
import { find, inside, openHost, scriptTag, shown, type HostPage } from './host-page.js';

/** Scripts that a page ran before ours, by what it did with them. */
const PATCHES = {
  'is made with a library like Prototype.js': 'prototype-like',
  'is made with a library like MooTools': 'mootools-like',
  'has put something else in place of the classes of nodes and events': 'replaced-classes',
  'adds to Object.prototype': 'extended-object',
  'adds to Object.prototype what the platform takes for options': 'inherited-options',
  'lets nothing of the language be changed, as SES does': 'frozen-built-ins',
  'has replaced Date by one that stands still': 'mocked-date',
  'is seen in a browser that lacks the newer parts of Intl': 'poor-intl',
  'is seen in a browser that lacks constructed style sheets, popovers and observers': 'poor-platform',
  'watches fetch and JSON': 'wrapped-network',
  'has a Promise of its own': 'own-promise',
  'wraps every listener and timer, as zone.js does': 'zone-like',
  'has a URL of its own, as from core-js': 'url-polyfill',
  'wraps the registry of custom elements': 'scoped-registry',
} as const;

const STANDS_STILL = PATCHES['has replaced Date by one that stands still'];

const BODY = `<ogp-topic-filter for="events" facets="topics when" search url-sync="query"></ogp-topic-filter>
  <ogp-event-list id="events" src="feed.json" page-size="4" time-zone-control
    plan="session" actions="calendar share" deep-link="hash" json-ld><a href="#">All events</a></ogp-event-list>
  <ogp-event-list id="cards" src="feed.json" layout="cards" series="collapse" group-by="country">
    <ogp-topic-filter slot="filter" layout="popover"></ogp-topic-filter>
  </ogp-event-list>
  <ogp-event-list id="own" src="page" when="all"></ogp-event-list>
  <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", "name": "Described", "startDate": "${dayFromNow(3)}"}</script>
  <ogp-countdown id="feed" src="feed.json"></ogp-countdown>
  <ogp-countdown id="date" precision="seconds" datetime="${dayFromNow(2)}T09:00" time-zone="Europe/Madrid"></ogp-countdown>`;

describe('a page that', () => {
  let page: HostPage;
  afterEach(function () {
    if (this.currentTest?.state === 'failed') console.log(page.complaints.join('\n'));
    page.close();
  });

  for (const [what, patch] of Object.entries(PATCHES)) {
    it(`${what} has a list, a filter and a countdown that work`, async () => {
      const head = `<script src="/test/hosts/pages/patches/${patch}.js"></script>${scriptTag()}`;
      page = await openHost({ head, body: BODY, files: { 'feed.json': feedOf() } });
      await shown(page);
      const list = find<OgpEventList>(page, '#events');
      const filter = find<OgpTopicFilter>(page, 'ogp-topic-filter[for]');
      const titles = (): string[] => inside(list, '[part~=title]').map((title) => title.textContent!.trim());

      expect(titles()).to.deep.equal(['Open day', 'Online talk', 'Weekly hours', 'Two dates']);
      inside(list, '[part~=more]')[0]!.click();
      await until(() => titles().length === 8, 'four more');
      expect(inside(find(page, '#cards'), '[part~=event]').length).to.be.greaterThan(6);

      const box = await openSearch(list);
      await type(list, box, 'tokyo');
      await until(() => offered(list).length > 0, 'Tokyo is offered');
      await choose(list, 'viewer');
      expect(list.currentTimeZone).to.equal('viewer');

      await until(() => inside(filter, '[data-facet=topics] input').length > 0, 'the filter has options');
      const option = inside(filter, '[data-facet=topics] label').find((label) =>
        label.textContent!.includes('Fiscal'),
      )!;
      option.click();
      await until(() => titles().join() === 'Registered', 'what is chosen');
      await until(() => page.window.location.search.includes('fiscal-openness'), 'the choice in the address');
      const search = inside<HTMLInputElement>(filter, 'input[type=search]')[0]!;
      search.value = 'nothing has this';
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => titles().length === 0, 'nothing');
      inside(filter, '[part~=clear]')[0]!.click();
      await until(() => titles().length > 1, 'everything again');

      expect(inside(find(page, '#own'), '[part~=title]').map((title) => title.textContent!.trim())).to.deep.equal([
        'Described',
      ]);
      const block = find(page, '#events').querySelector('script[type="application/ld+json"]')!;
      const data = JSON.parse(block.textContent!) as { '@context': string; '@graph': { name: string }[] };
      expect([data['@context'], data['@graph'][0]!.name]).to.deep.equal(['https://schema.org', 'Open day']);

      page.window.sessionStorage.clear();
      inside(list, '[part~=save]')[0]!.click();
      await until(() => inside(list, '[part~=my-plan]').length === 1, 'a plan');
      expect(inside(list, '[part~=save]')[0]!.getAttribute('aria-pressed')).to.equal('true');
      inside(list, '[part~=my-plan]')[0]!.click();
      await until(() => titles().length === 1, 'the plan alone');
      inside(list, '[part~=my-plan]')[0]!.click();
      await until(() => titles().length > 1, 'everything again');
      inside(list, '[part~=save]')[0]!.click();
      await until(() => inside(list, '[part~=my-plan]').length === 0, 'no plan');
      page.window.sessionStorage.clear();
      inside(list, '[part~=calendar]')[0]!.click();
      await until(() => inside(list, '[part~=menu-item]').length >= 4, 'the menu');
      inside(list, '[part~=calendar]')[0]!.click();
      await until(() => inside(list, '[part~=menu-item]').length === 0, 'it is closed');
      inside(list, '[part~=share]')[0]!.click();
      await until(() => inside(list, '[part~=share-field]').length === 1, 'the link');
      inside(list, '[part~=share]')[0]!.click();
      await until(() => inside(list, '[part~=share-field]').length === 0, 'it is closed');

      expect(inside(find(page, '#feed'), '[part~=target]')[0]?.textContent).to.match(/Madrid|Nairobi/);
      const numbers = (): string => inside(find(page, '#date'), '[part~=units]')[0]?.textContent ?? '';
      const before = numbers();
      expect(before).to.match(/\d/);
      find(page, '#date').scrollIntoView();
      if (patch !== STANDS_STILL) await until(() => numbers() !== before, 'another second');

      let isHeard = false;
      list.addEventListener('ogp-load', () => (isHeard = true));
      await list.reload();
      await until(() => isHeard, 'the event of a loaded feed');

      list.pageSize = 'all';
      await list.ready;
      expect(titles()).to.have.length(DATES);
      expect(page.complaints).to.deep.equal([]);
    });
  }
});
