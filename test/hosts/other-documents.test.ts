import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { until } from '../helpers/until.js';
import { dayFromNow, feedOf } from './host-feed.js';
import { find, inside, openHost, type HostPage } from './host-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types ogp-events";

const MARKUP = {
  'ogp-event-list': { src: 'feed.json', 'time-zone-control': '', layout: 'cards', 'page-size': '4' },
  'ogp-countdown': { datetime: `${dayFromNow(2)}T09:00`, 'time-zone': 'Europe/Madrid', precision: 'seconds' },
  'ogp-topic-filter': { for: 'events', facets: 'topics', layout: 'popover' },
} as const;

/** Signs that an element has its style: of each, a part and a property that its style sheets alone give it. */
const STYLED = {
  'ogp-event-list': ['[part~=event]', 'border-top-style', 'solid'],
  'ogp-countdown': ['[part~=units]', 'display', 'flex'],
  'ogp-topic-filter': ['[part~=facets]', 'display', 'flex'],
} as const;

type Tag = keyof typeof MARKUP;

describe('an element that is put into another document', () => {
  let page: HostPage;
  let inner: Document;
  beforeEach(async () => {
    page = await openHost({
      policy: STRICT,
      files: {
        'feed.json': feedOf(),
        'inner.html': '<!doctype html><html lang="es"><body><main></main></body></html>',
      },
      body: `<script type="application/json" id="feed">${JSON.stringify(feedOf())}</script>
        <iframe width="800" height="600" src="inner.html"></iframe>`,
    });
    const frame = find<HTMLIFrameElement>(page, 'iframe');
    await until(() => frame.contentDocument?.querySelector('main'), 'the inner page');
    inner = frame.contentDocument!;
    await page.window.customElements.whenDefined('ogp-topic-filter');
  });
  afterEach(() => page.close());

  function make(tag: Tag, document: Document = page.document): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(MARKUP[tag])) element.setAttribute(name, value);
    element.append('All events');
    return element;
  }

  /** Waits until it shows what it has to show, in style. */
  async function looksRight(element: HTMLElement): Promise<void> {
    const [selector, property, value] = STYLED[element.localName as Tag];
    const part = (): HTMLElement | undefined => inside(element, selector)[0];
    await until(part, () => `${element.localName} shows something: ${page.complaints.join()}`);
    const view = element.ownerDocument.defaultView!;
    expect(view.getComputedStyle(part()!).getPropertyValue(property), selector).to.equal(value);
    // No style sheet is there twice, and none needs leave of a policy.
    const { adoptedStyleSheets } = element.shadowRoot!;
    expect(new Set(adoptedStyleSheets).size).to.equal(adoptedStyleSheets.length);
    expect(adoptedStyleSheets.length).to.be.greaterThan(3);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    expect(page.complaints).to.deep.equal([]);
  }

  const places: Record<string, (element: HTMLElement) => void> = {
    'made here and appended there': (element) => inner.body.append(element),
    'adopted first': (element) => inner.body.append(inner.adoptNode(element)),
    'made here in a fragment': (element) => {
      const fragment = page.document.createDocumentFragment();
      fragment.append(element);
      inner.querySelector('main')!.append(fragment);
    },
    'shown here before': (element) => {
      page.document.body.append(element);
      inner.body.append(element);
    },
    'put into a document that nobody sees before': (element) => {
      page.document.implementation.createHTMLDocument().body.append(element);
      inner.body.append(element);
    },
    'put into a shadow tree there': (element) => {
      const main = inner.querySelector('main')!;
      (main.shadowRoot ?? main.attachShadow({ mode: 'open' })).append(element);
    },
  };
  for (const [how, put] of Object.entries(places)) {
    it(`looks and works as here (${how})`, async () => {
      for (const tag of ['ogp-event-list', 'ogp-countdown', 'ogp-topic-filter'] as const) {
        const element = make(tag);
        if (tag === 'ogp-event-list') element.id = 'events';
        put(element);
        await looksRight(element);
        await until(
          () => inside(element, '[part~=base]')[0]?.lang === 'es',
          `${tag} speaks the language of the page in which it is`,
        );
      }
      const root = inner.querySelector('main')!.shadowRoot ?? inner;
      const list = root.querySelector<OgpEventList>('ogp-event-list')!;
      const filter = root.querySelector('ogp-topic-filter')!;
      inside(list, '[part~=more]')[0]!.click();
      await until(() => inside(list, '[part~=event]').length === 8, 'four more');
      inside<HTMLElement>(filter, '[part~=toggle]').at(-1)!.click();
      const boxes = inside<HTMLInputElement>(filter, '[part~=option] input');
      await until(() => inside(filter, '[part~=option] input').length > 0, 'options');
      (boxes[0] ?? inside<HTMLInputElement>(filter, '[part~=option] input')[0])!.click();
      await until(() => inside(list, '[part~=event]').length < 5, 'what is chosen');
      const countdown = root.querySelector<HTMLElement>('ogp-countdown')!;
      countdown.scrollIntoView();
      const words = (): string => inside(countdown, '[part~=units]')[0]!.textContent!;
      const before = words();
      await until(() => words() !== before, 'another second');
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('keeps its look when it comes back, and there and back again', async () => {
    for (const tag of ['ogp-event-list', 'ogp-countdown'] as const) {
      const element = make(tag);
      for (const document of [page.document, inner, page.document, inner, page.document]) {
        document.body.append(element);
        await looksRight(element);
      }
    }
  });

  it('keeps a feed that stands in the page that it comes from', async () => {
    const list = make('ogp-event-list');
    list.setAttribute('src', '#feed');
    page.document.body.append(list);
    await looksRight(list);
    inner.body.append(list);
    await looksRight(list);
  });

  const broken = (): never => {
    throw new TypeError('Not today');
  };
  type Realm = Window & typeof globalThis;
  const failures: Record<string, () => void> = {
    'no style sheet can be constructed there': () =>
      void ((inner.defaultView as Realm).CSSStyleSheet.prototype.replaceSync = broken),
    'no style sheet can be used there': () =>
      void Object.defineProperty(page.window.ShadowRoot.prototype, 'adoptedStyleSheets', { set: broken }),
    'nothing can be put before anything': () => void (page.window.Node.prototype.insertBefore = broken),
    'no shadow tree can be made': () => void (page.window.Element.prototype.attachShadow = broken),
    'nothing can be observed': () => void (page.window.MutationObserver.prototype.observe = broken),
    'no listener can be added to it': () => void ((inner.defaultView as Realm).addEventListener = broken),
  };
  for (const [what, fail] of Object.entries(failures)) {
    it(`shows its events, or what stands inside it, and throws nothing, where ${what}`, async () => {
      await page.window.customElements.whenDefined('ogp-event-list');
      const [list, shownBefore] = [make('ogp-event-list'), make('ogp-event-list')];
      inner.body.append(shownBefore);
      await until(() => inside(shownBefore, '[part~=event]').length, 'events');
      fail();
      inner.body.append(list);
      inner.body.prepend(shownBefore);
      page.document.body.append(shownBefore);
      await until(
        () => list.matches(':state(error)') || inside(list, '[part~=event]').length,
        () => `an end: ${page.complaints.join()}`,
      );
      // A page with so strict a policy and so old a browser has a list without style.
      expect(page.complaints.filter((words) => !/^(warn: |policy: style-src-elem inline)/.test(words))).to.deep.equal(
        [],
      );
      for (const element of [list, shownBefore]) {
        const slot = element.shadowRoot?.querySelector('slot:not([name])');
        const isFallback =
          !element.shadowRoot || slot?.checkVisibility() || getComputedStyle(slot!).display === 'contents';
        expect(isFallback || inside(element, '[part~=event]').length > 0).to.equal(true);
      }
    });
  }
});
