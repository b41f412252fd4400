import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { DATES, feedOf } from './host-feed.js';
import { find, inside, openHost, scriptTag, shown, type HostPage } from './host-page.js';

/** Rules of a page's style sheet for everything, ours included. */
const SHEETS = {
  'sets colours and fonts of everything, with !important':
    '* { color: #333 !important; background: #fff !important; font: 700 13px/1 serif !important; letter-spacing: 0.2em !important }',
  'unsets everything': '* { all: unset !important }',
  'resets everything, as "all: initial" does': '* { all: initial !important }',
  'makes everything a block': '* { display: block !important }',
  'floats and places everything in the page':
    'body > * { position: relative !important; float: left !important; margin: 0 !important }',
  'has a reset like Bootstrap’s': `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }
    body { font: 400 1rem/1.5 system-ui; color: #212529; -webkit-text-size-adjust: 100% }
    a { color: #0d6efd; text-decoration: none } ul, ol { list-style: none; padding-left: 2rem }
    button, input, select { margin: 0; font: inherit; border-radius: 0 } [type=button]:not(:disabled) { cursor: pointer }
    fieldset { min-width: 0; border: 0 } legend { float: left; width: 100%; font-size: 1.5rem }
    h1, h2, h3 { font-weight: 500; line-height: 1.2 } [hidden] { display: none !important } summary { display: list-item }`,
  'counts in rem, of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem } * { box-sizing: border-box }',
  'hides what is empty': 'div:empty, p:empty, span:empty, slot:empty { display: none !important }',
  'makes our elements inline': 'ogp-event-list, ogp-countdown, ogp-topic-filter { display: inline !important }',
  'makes our elements flexible':
    'body { display: flex; flex-direction: column } body > * { display: flex !important; min-width: 0 }',
  'lays a grid of narrow columns':
    'body { display: grid; grid-template-columns: 1fr 260px } ogp-event-list { grid-row: span 2 }',
  'is zoomed to 200 %': 'body { zoom: 2 }',
  'wraps nothing and breaks nothing':
    '* { white-space: nowrap !important; overflow-wrap: normal !important; word-break: keep-all !important }',
  'has tiny lines in capitals':
    '* { line-height: 0.4 !important; text-transform: uppercase !important; text-indent: 3em !important }',
} as const;

const BODY = `<ogp-topic-filter for="events" facets="topics countries" search></ogp-topic-filter>
  <ogp-event-list id="events" src="feed.json" time-zone-control><a href="#">All events</a></ogp-event-list>
  <ogp-event-list id="paged" src="feed.json" layout="cards" page-size="2" heading="Cards"></ogp-event-list>
  <ogp-countdown src="feed.json" precision="seconds"></ogp-countdown>`;

const CONTROLS = 'button, select, input, summary, [part~=title] a, [part~=actions] a';

interface Box {
  readonly name: string;
  readonly rect: DOMRect;
  readonly node: HTMLElement;
}

const boxes = (element: Element, selector: string): Box[] =>
  inside(element, selector).map((node) => ({
    name: `${element.id || element.localName} ${node.localName} ${(node.textContent || node.title).trim().slice(0, 20)}`,
    rect: node.getBoundingClientRect(),
    node,
  }));

/** Both share more than an edge. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

function overlapping(all: readonly Box[]): string[] {
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => !one.node.contains(other.node) && !other.node.contains(one.node))
      .filter((other) => overlap(one.rect, other.rect))
      .map((other) => `${one.name} × ${other.name}`),
  );
}

/** The area that a finger or a pointer hits: for a box to tick, that of its label. */
function target(node: HTMLElement): DOMRect {
  return (node.closest('label') ?? node).getBoundingClientRect();
}

/** WCAG 2.2, 2.5.8: at least 24 px, or a link in a line of text. */
function tooSmall(all: readonly Box[]): string[] {
  return all
    .filter(({ node }) => !(node.localName === 'a' && node.closest('[part~=title]')))
    .filter(({ node }) => target(node).height < 23.5 || target(node).width < 23.5)
    .map(({ name, node }) => `${name}: ${target(node).width} × ${target(node).height}`);
}

/** The innermost element at a point of the page. */
function at(page: HostPage, x: number, y: number): Element | null {
  let hit = page.document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Names the controls that something else covers at their middle, once they are scrolled to. */
function covered(page: HostPage, all: readonly Box[]): string[] {
  return all
    .filter(({ node }) => {
      node.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = node.getClientRects()[0]!;
      const hit = at(page, left + width / 2, top + height / 2);
      return hit?.getRootNode() !== node.getRootNode() || !(node.contains(hit) || hit.contains(node));
    })
    .map(({ name }) => name);
}

/** WebKit's points and rectangles do not agree in a page with `zoom`. */
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

describe('a page whose style sheet', () => {
  let page: HostPage;
  afterEach(() => page.close());

  for (const [what, sheet] of Object.entries(SHEETS)) {
    it(`${what} shows every event, with controls that can be used`, async () => {
      const head = `<link rel="stylesheet" href="style.css">${scriptTag()}`;
      page = await openHost({ head, body: BODY, files: { 'feed.json': feedOf(), 'style.css': sheet } });
      await shown(page);
      const filter = find(page, 'ogp-topic-filter');
      await until(() => filter.shadowRoot!.querySelectorAll('input').length > 2, 'the filter has options');
      // Where there is little room, its options are behind one button.
      inside(filter, '.fold')[0]?.click();
      await until(() => inside(filter, 'input').length > 2, 'the options are shown');
      await until(() => inside(find(page, '#events'), 'select').length, 'the choice of a clock');
      const elements = [...page.document.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')];

      const events = boxes(find(page, '#events'), '[part~=event]');
      expect(events.length).to.equal(DATES);
      expect(overlapping(events), 'events that lie on each other').to.deep.equal([]);
      for (const { name, rect } of events) expect(rect.height, name).to.be.greaterThan(20);
      const texts = elements.flatMap((element) =>
        boxes(element, '[part~=title], [part~=time], [part~=heading], [part~=units], [part~=group-heading]'),
      );
      for (const { name, rect } of texts) expect(Math.min(rect.width, rect.height), name).to.be.greaterThan(5);
      expect(overlapping(texts), 'words that lie on each other').to.deep.equal([]);

      const controls = elements.flatMap((element) => boxes(element, CONTROLS));
      expect(controls.length).to.be.greaterThan(12);
      expect(overlapping(controls), 'controls that lie on each other').to.deep.equal([]);
      expect(tooSmall(controls), 'controls that are too small').to.deep.equal([]);
      if (!isWebKit || !sheet.includes('zoom')) {
        expect(covered(page, controls), 'controls that are covered').to.deep.equal([]);
      }
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('shows everything hides nothing that its author has hidden', async () => {
    const head = `<link rel="stylesheet" href="style.css">${scriptTag()}`;
    const sheet = '*, [hidden], ogp-event-list { display: block !important; visibility: visible !important }';
    const body = BODY.replaceAll(' src=', ' hidden src=');
    page = await openHost({ head, body, files: { 'feed.json': feedOf(), 'style.css': sheet } });
    const hidden = [...page.document.querySelectorAll('[hidden]')];
    expect(hidden).to.have.length(3);
    await until(() => hidden.every((element) => !element.checkVisibility()), 'nothing that is hidden is seen');
  });
});
