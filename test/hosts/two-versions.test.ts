import { expect } from '@open-wc/testing';
import type { OgpElement } from '../../src/elements/base/element.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { until } from '../helpers/until.js';
import { DATES, feedOf } from './host-feed.js';
import { find, inside, openHost, scriptTag, shown, type HostPage } from './host-page.js';

const TAGS = ['ogp-countdown', 'ogp-event-list', 'ogp-topic-filter'];
const OTHER = '9.9.9';
/** The build for bundlers, with the Lit of the page's own project. */
const npm = '<script type="module" src="/dist/define/all.js"></script>';

const BODY = `<ogp-topic-filter for="events" facets="topics" search></ogp-topic-filter>
  <ogp-event-list id="events" src="feed.json" page-size="all"><a href="#">All events</a></ogp-event-list>
  <ogp-countdown for="events"></ogp-countdown>`;

describe('a page with the library', () => {
  let page: HostPage | undefined;
  afterEach(() => page?.close());

  async function open(head: string): Promise<HostPage> {
    page = await openHost({ head, body: BODY, files: { 'feed.json': feedOf() } });
    await shown(page);
    return page;
  }
  const count = (): number => inside(find(page!, '#events'), '[part~=event]').length;
  const versionOf = (tag: string): string =>
    (page!.window.customElements.get(tag) as unknown as typeof OgpElement).version;

  /** The filter steers the list, and the countdown follows it. */
  async function worksTogether(): Promise<void> {
    const filter = find(page!, 'ogp-topic-filter');
    const target = (): string => inside(find(page!, 'ogp-countdown'), '[part~=heading]')[0]?.textContent?.trim() ?? '';
    await until(() => inside(filter, '[part~=option]').length > 0, 'the filter has options');
    expect(count()).to.equal(DATES);
    const before = target();
    inside(filter, '[part~=option]')
      .find((option) => option.textContent!.includes('Civic'))!
      .click();
    await until(() => count() === 1, 'what is chosen');
    await until(() => target() !== before && target().includes('Online talk'), 'what comes next of that');
    find<OgpEventList>(page!, '#events').choice = { topics: ['justice'] };
    await until(() => inside(filter, 'input:checked').length === 1, 'the filter shows what the page chose');
    expect(count()).to.be.greaterThan(1);
  }

  const orders = {
    'from a script tag twice, an old version first': [scriptTag(), scriptTag('ogp-event-widgets', OTHER)],
    'from a script tag twice, a new version first': [scriptTag('ogp-event-widgets', OTHER), scriptTag()],
    'from a script tag and then from npm': [scriptTag('ogp-event-widgets', OTHER), npm],
    'from npm and then from a script tag': [npm, scriptTag('ogp-event-widgets', OTHER)],
  } as const;
  for (const [how, [first, second]] of Object.entries(orders)) {
    it(`${how} works, and is told once an element`, async () => {
      const { complaints } = await open(first + second);
      await until(() => complaints.length >= TAGS.length, 'the second copy has said that it is not used');
      const wins = versionOf('ogp-event-list');
      const loses = wins === OTHER ? '0.1.0' : OTHER;
      expect(wins === OTHER).to.equal(first.includes(OTHER));
      expect([...complaints].sort()).to.deep.equal(
        TAGS.map(
          (tag) => `warn: <${tag}> is already defined (version ${wins}); this copy (version ${loses}) is not used.`,
        ),
      );
      expect(TAGS.map(versionOf)).to.deep.equal([wins, wins, wins]);
      await worksTogether();
      expect(complaints).to.have.length(TAGS.length);
    });
  }

  const mixtures = {
    'where the list is of an older version than its filter and its countdown': ['', OTHER],
    'where the list is of a newer version than its filter and its countdown': [OTHER, ''],
  } as const;
  for (const [how, [ofList, ofOthers]] of Object.entries(mixtures)) {
    it(`${how} works all the same`, async () => {
      const others = scriptTag('ogp-topic-filter', ofOthers) + scriptTag('ogp-countdown', ofOthers);
      await open(scriptTag('ogp-event-list', ofList) + others);
      expect(versionOf('ogp-event-list')).not.to.equal(versionOf('ogp-topic-filter'));
      await worksTogether();
      expect(page!.complaints).to.deep.equal([]);
    });
  }
});
