import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { DATES, feedOf } from './host-feed.js';
import { find, inside, openHost, shown, type HostPage } from './host-page.js';

// "DOM clobbering": an id of an element is a name of the window, and a name of some elements one of the document.

const BODY = `<ogp-event-list src="feed.json" page-size="all"><a href="#">All events</a></ogp-event-list>
  <ogp-topic-filter for="x"><a href="#">All topics</a></ogp-topic-filter>
  <ogp-countdown datetime="2099-05-17T09:00" time-zone="Europe/Madrid"><p>In May</p></ogp-countdown>`;

const IDS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementPolyfillSupport',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'litNonce',
  'ShadyCSS',
  'ShadyDOM',
  'JSCompiler_renameProperty',
  'trustedTypes',
  'scheduler',
  'process',
  'define',
  'module',
  'exports',
  'ogp-events',
];

const NAMES = [
  'createElement',
  'createElementNS',
  'createComment',
  'createTextNode',
  'createTreeWalker',
  'createDocumentFragment',
  'createEvent',
  'importNode',
  'adoptNode',
  'getElementById',
  'querySelector',
  'addEventListener',
  'removeEventListener',
  'activeElement',
  'adoptedStyleSheets',
  'body',
  'defaultView',
  'documentElement',
  'querySelectorAll',
  'hidden',
  'location',
  'ownerDocument',
  'readyState',
  'baseURI',
  'contains',
  'nodeType',
];

describe('a page in which an element has', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('an id that a library would take for a global of its own shows everything', async () => {
    const ids = IDS.map((id) => `<a id="${id}"></a><a id="${id}"></a>`).join('');
    page = await openHost({ body: `${ids}${BODY}`, files: { 'feed.json': feedOf() } });
    await shown(page);
    expect(inside(find(page, 'ogp-event-list'), '[part~=event]')).to.have.length(DATES);
    expect(inside(find(page, 'ogp-countdown'), '[part~=units]')).to.have.length(1);
    const list = find<OgpEventList>(page, 'ogp-event-list');
    list.timeZoneControl = true;
    await list.updateComplete;
    expect(list.hasAttribute('time-zone-control')).to.equal(true);
    expect(page.complaints).to.deep.equal([]);
  });

  for (const name of NAMES) {
    it(`the name of a method of the document (${name}) shows the events, or what stands inside instead`, async () => {
      const body = `<img name="${name}" alt=""><form name="${name}"></form>${BODY}`;
      page = await openHost({ body, files: { 'feed.json': feedOf() } });
      await shown(page);
      const { querySelector } = page.window.Document.prototype;
      const list = querySelector.call(page.document, 'ogp-event-list')!;
      const events = inside(list, '[part~=event]').length;
      const fallback = list.querySelector('a')!.checkVisibility();
      expect([events, fallback]).to.deep.equal(fallback ? [0, true] : [DATES, false]);
      // Moved, it fails no louder.
      querySelector.call(page.document, 'ogp-countdown')!.after(list);
      list.remove();
      expect(page.complaints.filter((words) => !words.startsWith('warn: '))).to.deep.equal([]);
    });
  }
});
