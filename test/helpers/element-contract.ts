import { expect, fixture, html } from '@open-wc/testing';
import type { OgpElement } from '../../src/elements/base/element.js';
import type { Body, LazyElement } from '../../src/elements/base/lazy-element.js';
import { expectNoBarriers } from './axe.js';
import { recordConsole } from './console-recorder.js';
import { watchRenders } from './failed-renders.js';
import { installFakeFeed, type FakeFeed } from './fake-feed.js';
import { watchLeftovers } from './leftovers.js';
import { until } from './until.js';

/** One primitive setting: attribute and property in step. */
export interface Setting {
  readonly attribute: string;
  readonly property: string;
  readonly initial: unknown;
  /** Texts that may be written, with the property that it gives; each must survive the way back. */
  readonly values: readonly (readonly [text: string, value: unknown])[];
  /** Texts that mean nothing: they give `initial`, and one warning. */
  readonly nonsense?: readonly string[];
}

/** The promises of every element of the library; see `elementContract`. */
export interface Contract<E extends LazyElement<Body>> {
  readonly tag: string;
  /** A sound document for its feed, and the attributes with which it shows it. */
  readonly feed: unknown;
  readonly attributes: (src: string) => Readonly<Record<string, string>>;
  /** An element that must stand beside it in the page, if it is nothing by itself. */
  readonly beside?: (src: string) => Element;
  /** Resolves once it shows its feed. */
  readonly shown: (element: E) => Promise<unknown>;
  /** Returns what readers see, as text. */
  readonly text: (element: E) => string;
  readonly settings: readonly Setting[];
  /** Every state, by name; puts the element into `place` and resolves once it is in that state. */
  readonly states: Readonly<Record<string, (place: HTMLElement, net: FakeFeed) => Promise<Element>>>;
  /** Brings it into a state that only its reader could bring it into, to be kept when it is moved. */
  readonly use?: (element: E) => Promise<void>;
}

const AUTHORS: Readonly<Record<string, string>> = {
  role: 'region',
  tabindex: '-1',
  title: 'A title',
  class: 'ours',
  style: 'color: rgb(1, 2, 3);',
  lang: 'en',
  id: 'an-id',
};

/** Values that a script may set by mistake or on purpose. */
const ANYTHING: readonly unknown[] = [
  null,
  undefined,
  NaN,
  -1,
  1e21,
  true,
  '',
  ' ',
  '\u0000',
  'x'.repeat(10_000),
  {},
  [],
  [null, {}, Symbol('x')],
  { heading: 1, count: { other: null }, showMore: {}, countdown: Symbol('x') },
  { topics: 1, countries: [null], when: {}, search: Symbol('x') },
  Symbol('x'),
  Object.create(null),
  () => 1,
  new Date(NaN),
  document.createElement('p'),
  10n ** 30n,
];

const asWords = (value: unknown): string => {
  try {
    return `${typeof value} ${String(value)}`.slice(0, 60);
  } catch {
    return typeof value;
  }
};

/** Runs the promises of the gold standard on one element. Call it inside a `describe`. */
export function elementContract<E extends LazyElement<Body>>(contract: Contract<E>): void {
  const { tag, settings } = contract;
  let net: FakeFeed;
  let src: string;
  let place: HTMLElement;
  let beside: Element | null;
  beforeEach(async () => {
    net = installFakeFeed();
    src = net.url();
    net.answer(src, { body: contract.feed });
    place = await fixture<HTMLElement>(html`<div></div>`);
    beside = contract.beside?.(src) ?? null;
    if (beside) place.before(beside);
  });
  afterEach(() => net.restore());

  const create = (attributes: Readonly<Record<string, string>> = {}): E => {
    const element = document.createElement(tag) as unknown as E;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const names = (element: Element): string[] => element.getAttributeNames().sort();
  const read = (element: E, { property }: Setting): unknown => Reflect.get(element, property);

  async function shown(): Promise<E> {
    const element = create(contract.attributes(src));
    const done = contract.shown(element);
    place.append(element);
    await done;
    await element.updateComplete;
    return element;
  }

  it('can be made by a script, and then touches nothing', () => {
    const element = create();
    expect(names(element)).to.deep.equal([]);
    expect(element.childNodes).to.have.length(0);
    expect(new (customElements.get(tag)!)()).to.be.instanceOf(HTMLElement);
  });

  it('can be cloned, and parsed from text', () => {
    place.innerHTML = `<${tag}></${tag}>`;
    place.append(place.firstElementChild!.cloneNode(true));
    expect(place.children).to.have.length(2);
    expect(place.children[1]!.shadowRoot).not.to.equal(null);
  });

  it('has no setting but those that are looked at here', () => {
    const { observedAttributes } = customElements.get(tag) as unknown as typeof OgpElement;
    expect([...observedAttributes].sort()).to.deep.equal(settings.map(({ attribute }) => attribute).sort());
  });

  for (const setting of settings) {
    const { attribute, property, initial, values, nonsense = [] } = setting;

    it(`${attribute} is ${JSON.stringify(initial)} unless it is set`, async () => {
      const element = create();
      expect(read(element, setting)).to.deep.equal(initial);
      place.append(element);
      await element.updateComplete;
      expect(names(element)).to.deep.equal([]);
    });

    it(`${attribute} as an attribute is ${property} as a property, and the other way round`, async () => {
      const element = create();
      place.append(element);
      for (const [text, value] of values) {
        element.setAttribute(attribute, text);
        expect(read(element, setting), text).to.deep.equal(value);
        element.removeAttribute(attribute);
        expect(read(element, setting), 'removed').to.deep.equal(initial);
        await element.updateComplete;
        Reflect.set(element, property, value);
        await element.updateComplete;
        expect(read(element, setting)).to.deep.equal(value);
        const written = element.getAttribute(attribute);
        if (written === null) expect(value).to.deep.equal(initial);
        else {
          const copy = create({ [attribute]: written });
          expect(read(copy, setting), written).to.deep.equal(value);
        }
        element.removeAttribute(attribute);
        await element.updateComplete;
      }
    });

    it(`${attribute} may be set before the element is known`, async () => {
      const [, value] = values[0]!;
      // A document without a window knows no custom elements: as if the script came late.
      const early = document.implementation.createHTMLDocument().createElement(tag);
      Reflect.set(early, property, value);
      place.append(early);
      const element = early as unknown as E;
      await element.updateComplete;
      expect(element).to.be.instanceOf(customElements.get(tag));
      expect(read(element, setting)).to.deep.equal(value);
      const later = create();
      Reflect.set(later, property, value);
      place.append(later);
      await later.updateComplete;
      expect(element.getAttribute(attribute)).to.equal(later.getAttribute(attribute));
    });

    for (const text of nonsense) {
      it(`${attribute}="${text}" falls back, and the page author is told once`, async () => {
        const printed = recordConsole();
        for (let i = 0; i < 3; i++) {
          const element = create({ [attribute]: text });
          place.append(element);
          await element.updateComplete;
          expect(read(element, setting)).to.deep.equal(initial);
        }
        printed.restore();
        expect(printed.lines).to.have.length(1);
        expect(printed.lines[0]).to.match(/^warn: /);
        expect(printed.lines[0]).to.contain(`<${tag}>`).and.to.contain(`${attribute}="${text}"`);
      });
    }
  }

  const { elementProperties } = customElements.get(tag) as unknown as typeof OgpElement;
  for (const [name, { state }] of elementProperties) {
    if (state) continue;
    it(`${String(name)} answers sensibly to anything that a script may set, and to the same as before after that`, async () => {
      const element = await shown();
      const text = contract.text(element);
      const before: unknown = Reflect.get(element, name);
      const printed = recordConsole();
      const renders = watchRenders();
      try {
        for (const value of ANYTHING) {
          Reflect.set(element, name, value);
          await element.updateComplete;
          expect(renders.errors, asWords(value)).to.deep.equal([]);
        }
        Reflect.set(element, name, before);
        await element.updateComplete;
        await until(
          () => contract.text(element) === text,
          () => `it shows ${text} again; it shows ${contract.text(element)}`,
        );
        element.remove();
      } finally {
        renders.restore();
        printed.restore();
      }
      expect(renders.errors).to.deep.equal([]);
      expect(printed.lines.filter((line) => !line.startsWith('warn: '))).to.deep.equal([]);
    });
  }

  it('shows the same whether its attributes come before it is attached, after, or with the markup', async () => {
    const attributes = contract.attributes(src);
    const before = await shown();
    const after = create();
    const done = contract.shown(after);
    place.append(after);
    await after.updateComplete;
    for (const [name, value] of Object.entries(attributes).reverse()) after.setAttribute(name, value);
    await done;
    await after.updateComplete;
    const markup = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const holder = document.createElement('div');
    place.append(holder);
    holder.innerHTML = `<${tag} ${markup.join(' ')}></${tag}>`;
    const parsed = holder.firstElementChild as E;
    await contract.shown(parsed);
    await parsed.updateComplete;
    expect(contract.text(before)).not.to.equal('');
    expect(contract.text(after)).to.equal(contract.text(before));
    expect(contract.text(parsed)).to.equal(contract.text(before));
    expect(net.count(src), 'one feed, one request').to.equal(1);
  });

  it('is ready once it shows its feed, and says so with itself', async () => {
    const wanted = contract.text(await shown());
    const element = create(contract.attributes(src));
    let isReady = false;
    void element.ready.then(() => (isReady = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isReady, 'outside the page').to.equal(false);
    place.append(element);
    expect(await element.ready).to.equal(element);
    expect(contract.text(element)).to.equal(wanted);
    expect(await element.updateComplete, 'nothing more is to come').to.equal(true);
    expect(contract.text(element)).to.equal(wanted);
  });

  it('is ready, too, when its feed cannot be loaded', async () => {
    const printed = recordConsole();
    const missing = net.url('missing.json');
    net.answer(missing, { status: 404 });
    if (beside) beside.replaceWith((beside = contract.beside!(missing)));
    const element = create(contract.attributes(missing));
    place.append(element);
    await element.ready;
    printed.restore();
    expect(net.count(missing)).to.be.greaterThan(0);
    expect(printed.lines.filter((line) => !line.startsWith('warn: '))).to.deep.equal([]);
  });

  it('keeps what it shows when it is moved, and asks for nothing again', async () => {
    const element = await shown();
    await contract.use?.(element);
    const text = contract.text(element);
    const elsewhere = document.createElement('section');
    place.append(elsewhere);
    for (const parent of [elsewhere, place, elsewhere]) {
      parent.append(element);
      await element.updateComplete;
      expect(contract.text(element)).to.equal(text);
    }
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    place.append(element);
    await element.updateComplete;
    expect(contract.text(element)).to.equal(text);
    expect(net.count(src)).to.equal(1);
  });

  it('is hidden by the hidden attribute, whatever the page’s style says', async () => {
    const style = document.createElement('style');
    style.textContent = `${tag}, ${tag}[hidden] { display: flex !important }`;
    place.append(style);
    const element = create({ hidden: '' });
    place.append(element);
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('leaves what its author has set', async () => {
    const element = create({ ...contract.attributes(src), ...AUTHORS });
    const wanted = names(element);
    const done = contract.shown(element);
    place.append(element);
    await done;
    await element.updateComplete;
    for (const [name, value] of Object.entries(AUTHORS)) expect(element.getAttribute(name), name).to.equal(value);
    expect(names(element), 'and adds nothing').to.deep.equal(wanted);
  });

  it('may be defined twice; a second copy of the library gives way and says so once', () => {
    const own = customElements.get(tag) as unknown as typeof OgpElement;
    const printed = recordConsole();
    own.define(tag);
    expect(printed.lines).to.deep.equal([]);
    class Copy extends HTMLElement {
      static readonly define = own.define;
      static readonly version = '9.9.9';
    }
    Copy.define(tag);
    printed.restore();
    expect(customElements.get(tag)).to.equal(own);
    expect(printed.lines).to.have.length(1);
    expect(printed.lines[0]).to.contain(own.version);
  });

  it('may have a name of the page’s own, on the page or in one shadow tree', async () => {
    const own = customElements.get(tag) as unknown as typeof OgpElement;
    class Own extends own {}
    const name = `city-${tag.slice('ogp-'.length)}`;
    Own.define(name);
    expect(customElements.get(name)).to.equal(Own);
    const element = document.createElement(name) as E;
    for (const [key, value] of Object.entries(contract.attributes(src))) element.setAttribute(key, value);
    const done = contract.shown(element);
    place.append(element);
    await done;
    expect(element.shadowRoot!.querySelector('[part~="base"]')).not.to.equal(null);

    const registered = new Map<string, unknown>();
    const registry = {
      get: (known: string) => registered.get(known),
      define: (known: string, made: unknown) => void registered.set(known, made),
    };
    own.define(undefined, registry as unknown as CustomElementRegistry);
    expect([...registered]).to.deep.equal([[tag, own]]);
  });

  it('tells its author of an attribute that is almost one of its own, and of no other', async () => {
    const { observedAttributes } = customElements.get(tag) as unknown as typeof OgpElement;
    const attribute = observedAttributes.find((name) => name.includes('-'))!;
    const bare = attribute.replace('-', '');
    const printed = recordConsole();
    const element = create({ ...contract.attributes(src), [bare]: '3', title: 'x', 'data-heading': 'x', class: 'x' });
    const done = contract.shown(element);
    place.append(element);
    await done;
    await element.updateComplete;
    // The code that tells it comes later, in a file of its own.
    await until(() => printed.lines.length > 0, 'a hint');
    printed.restore();
    expect(printed.lines).to.deep.equal([`warn: <${tag}>: the attribute ${bare} does nothing. Is ${attribute} meant?`]);
  });

  it('says nothing in the console while its feed is sound', async () => {
    const printed = recordConsole();
    const element = await shown();
    await contract.use?.(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    printed.restore();
    expect(printed.lines).to.deep.equal([]);
  });

  it('leaves no listener, timer or observer behind, however often it comes and goes', async () => {
    // By now the page has what it keeps for all of them.
    (await shown()).remove();
    await new Promise((resolve) => setTimeout(resolve, 90));
    const held = watchLeftovers();
    try {
      for (let i = 0; i < 50; i++) {
        const element = create(contract.attributes(src));
        const done = i % 10 ? null : contract.shown(element);
        place.append(element);
        await done;
        if (i % 10 === 5) await element.updateComplete;
        element.remove();
      }
      // Counts what it leaves with its partner, not what that one has of its own.
      beside?.remove();
      await until(
        () => held.now().length === 0,
        () => `nothing is left behind, but ${held.now().join(', ')}`,
      );
    } finally {
      held.restore();
    }
  });

  for (const [state, reach] of Object.entries(contract.states)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`puts nothing in anybody’s way while it is ${state} (${dir})`, async () => {
        place.dir = dir;
        place.lang = dir === 'rtl' ? 'ar' : 'en';
        const element = await reach(place, net);
        // Arabic arrives as a chunk.
        const base = (): string | null | undefined =>
          element.shadowRoot!.querySelector('[part="base"]')?.getAttribute('dir');
        await until(() => (base() ?? dir) === dir, `it is written ${dir}`);
        await expectNoBarriers(element);
      });
    }
  }
}
