import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import type { Text, Topic } from '../../src/core/model/event.js';
import { words as arabic } from '../../src/locales/languages/ar.js';
import { words as spanish } from '../../src/locales/languages/es.js';
import type { WordsLoader, WordsLoaders } from '../../src/locales/words.js';
import type { Strings, Words } from '../../src/locales/words.js';

interface Gate {
  resolve(module: { words: Words }): void;
  reject(error: Error): void;
}

/** Loaders whose chunks arrive when the test says so. */
function slowLoaders() {
  const gates = new Map<string, Gate>();
  const loaders = new Map<string, WordsLoader>();
  for (const tag of ['es', 'ar']) {
    const chunk = new Promise<{ words: Words }>((resolve, reject) => gates.set(tag, { resolve, reject }));
    loaders.set(tag, () => chunk);
  }
  return { loaders, gate: (tag: string) => gates.get(tag)! };
}

let injected: WordsLoaders | undefined;

class LocaleHost extends LitElement {
  strings: Strings | null | undefined;
  renders = 0;
  readonly controller = new LocaleController(this, {
    strings: () => this.strings,
    ...(injected && { loaders: injected }),
  });

  get locale() {
    return this.controller.language;
  }

  override render() {
    this.renders++;
    const { locale } = this;
    return template`<p lang=${locale.lang} dir=${locale.dir}>${locale.t('count', { n: 3 })}</p>`;
  }

  get shown(): string {
    const { lang, dir, textContent } = this.renderRoot.querySelector('p')!;
    return `${lang} ${dir} ${textContent}`;
  }
}
customElements.define('test-locale-host', LocaleHost);

const tick = () => new Promise((resolve) => setTimeout(resolve));

/** Waits for observers, words and rendering. */
async function settled(host: LocaleHost): Promise<void> {
  await tick();
  await host.controller.ready;
  await host.updateComplete;
}

async function silently<T>(task: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await task();
  } finally {
    console.warn = warn;
  }
}

const EN = 'en ltr 3 events';
const ES = 'es ltr 3 eventos';

describe('the language of an element', () => {
  const pageLang = document.documentElement.getAttribute('lang');
  beforeEach(() => {
    injected = undefined;
    document.documentElement.lang = 'en';
  });
  after(() => {
    if (pageLang === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = pageLang;
  });

  it('is its own lang attribute, before anything around it', async () => {
    const page = await fixture(html`<div lang="ar"><test-locale-host lang="es"></test-locale-host></div>`);
    const host = page.firstElementChild as LocaleHost;
    await settled(host);
    expect(host.shown).to.equal(ES);
  });

  it('is the nearest lang around it, else that of the document, else English', async () => {
    const page = await fixture(
      html`<div lang="ar">
        <p lang="es"><test-locale-host></test-locale-host></p>
      </div>`,
    );
    const host = page.querySelector<LocaleHost>('test-locale-host')!;
    await settled(host);
    expect(host.shown).to.equal(ES);

    document.documentElement.lang = 'es';
    const bare = await fixture<LocaleHost>(html`<test-locale-host></test-locale-host>`);
    await settled(bare);
    expect(bare.shown).to.equal(ES);

    document.documentElement.removeAttribute('lang');
    await settled(bare);
    expect(bare.shown).to.equal(EN);
    expect(bare.locale.requested).to.equal('en');
  });

  it('is found through shadow roots, however deep', async () => {
    const outer = await fixture(html`<div lang="es"></div>`);
    let root = outer.attachShadow({ mode: 'open' });
    for (let depth = 0; depth < 3; depth++) {
      const box = document.createElement('div');
      root.append(document.createElement('section'));
      root.firstElementChild!.append(box);
      root = box.attachShadow({ mode: depth === 1 ? 'closed' : 'open' });
    }
    const host = document.createElement('test-locale-host') as LocaleHost;
    root.append(host);
    await settled(host);
    expect(host.shown).to.equal(ES);
  });

  it('is that of its parent in the page, not of the slot that shows it, as in HTML', async () => {
    const card = document.createElement('div');
    card.attachShadow({ mode: 'open' }).innerHTML = '<div lang="ar"><slot></slot></div>';
    const host = document.createElement('test-locale-host') as LocaleHost;
    card.append(host);
    const page = await fixture(html`<div lang="es"></div>`);
    page.append(card);
    await settled(host);
    expect(host.matches(':lang(es)')).to.equal(true);
    expect(host.shown).to.equal(ES);
  });

  it('is English where lang is empty or nonsense, and never an error', async () => {
    for (const lang of ['', '   ', 'no such language', '12345', '<script>']) {
      const host = await fixture<LocaleHost>(html`<test-locale-host lang=${lang}></test-locale-host>`);
      await settled(host);
      expect(host.shown, lang).to.equal(EN);
    }
  });

  it('is never that of the browser', async () => {
    document.documentElement.removeAttribute('lang');
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
    let read = 0;
    Object.defineProperty(Navigator.prototype, 'languages', { configurable: true, get: () => (read++, ['es']) });
    try {
      const host = await fixture<LocaleHost>(html`<test-locale-host></test-locale-host>`);
      await settled(host);
      expect(host.shown).to.equal(EN);
      expect(read).to.equal(0);
    } finally {
      Object.defineProperty(Navigator.prototype, 'languages', original);
    }
  });

  it('may differ between two elements of one page', async () => {
    const page = await fixture(html`
      <div>
        <test-locale-host lang="es"></test-locale-host>
        <test-locale-host lang="ar-EG"></test-locale-host>
        <test-locale-host></test-locale-host>
      </div>
    `);
    const hosts = [...page.querySelectorAll<LocaleHost>('test-locale-host')];
    await Promise.all(hosts.map(settled));
    expect(hosts.map(({ shown }) => shown)).to.deep.equal([ES, 'ar-EG rtl ٣ فعاليات', EN]);
  });

  it('takes the dates of the country with the words of the language', async () => {
    const host = await fixture<LocaleHost>(html`<test-locale-host lang="ar-MA"></test-locale-host>`);
    await settled(host);
    expect(host.shown).to.equal('ar-MA rtl 3 فعاليات');
    expect(host.locale.format.tag).to.equal('ar-MA');
  });

  it('is English in words and dates alike where we have no words', async () => {
    const host = await fixture<LocaleHost>(html`<test-locale-host lang="qu"></test-locale-host>`);
    await settled(host);
    expect(host.shown).to.equal(EN);
    expect(host.locale.requested).to.equal('qu');
    expect(host.locale.format.moment(Date.UTC(2026, 4, 30), 'date')).to.equal('30 May 2026');
  });
});

describe('when words arrive and languages change', () => {
  beforeEach(() => {
    injected = undefined;
  });

  it('English shows until the words are here, marked as English', async () => {
    const { loaders, gate } = slowLoaders();
    injected = loaders;
    const host = await fixture<LocaleHost>(html`<test-locale-host lang="es-CL"></test-locale-host>`);
    expect(host.shown).to.equal(EN);
    expect(host.locale.requested).to.equal('es-CL');
    gate('es').resolve({ words: spanish });
    await settled(host);
    expect(host.shown).to.equal('es-CL ltr 3 eventos');
  });

  it('words that are here already show at once, in one rendering', async () => {
    injected = new Map([['es', () => Promise.resolve({ words: spanish })]]);
    const first = await fixture<LocaleHost>(html`<test-locale-host lang="es"></test-locale-host>`);
    await settled(first);
    const second = await fixture<LocaleHost>(html`<test-locale-host lang="es"></test-locale-host>`);
    expect(second.shown).to.equal(ES);
    expect(second.renders).to.equal(1);
  });

  it('a chunk that does not load leaves English, and ready still settles', async () => {
    const { loaders, gate } = slowLoaders();
    injected = loaders;
    await silently(async () => {
      const host = await fixture<LocaleHost>(html`<test-locale-host lang="ar"></test-locale-host>`);
      gate('ar').reject(new TypeError('Failed to fetch dynamically imported module'));
      await settled(host);
      expect(host.shown).to.equal(EN);
      expect(host.locale.requested).to.equal('ar');
    });
  });

  it('a failed chunk after another language goes back to English, not to the language before', async () => {
    const { loaders, gate } = slowLoaders();
    injected = loaders;
    gate('es').resolve({ words: spanish });
    await silently(async () => {
      const host = await fixture<LocaleHost>(html`<test-locale-host lang="es"></test-locale-host>`);
      await settled(host);
      expect(host.shown).to.equal(ES);
      host.lang = 'ar';
      await tick();
      expect(host.shown).to.equal(ES);
      gate('ar').reject(new Error('gone'));
      await settled(host);
      expect(host.shown).to.equal(EN);
    });
  });

  it('a change of lang is followed on the element, around it, outside its shadow root and on the document', async () => {
    const page = await fixture(html`<div><section></section></div>`);
    const inner = document.createElement('div');
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(inner);
    const host = document.createElement('test-locale-host') as LocaleHost;
    inner.append(host);
    const was = document.documentElement.lang;
    const steps: [Element, string | null, string][] = [
      [document.documentElement, 'es', ES],
      [page, 'en', EN],
      [page.firstElementChild!, 'es', ES],
      [inner, 'en', EN],
      [host, 'es', ES],
      [host, null, EN],
      [inner, null, ES],
    ];
    for (const [node, lang, shown] of steps) {
      if (lang === null) node.removeAttribute('lang');
      else node.setAttribute('lang', lang);
      await settled(host);
      expect(host.shown, `${node.localName} ${lang}`).to.equal(shown);
    }
    document.documentElement.lang = was;
  });

  it('the last of several quick changes wins, whichever chunk comes last', async () => {
    const { loaders, gate } = slowLoaders();
    injected = loaders;
    const host = await fixture<LocaleHost>(html`<test-locale-host lang="ar"></test-locale-host>`);
    host.lang = 'es';
    await tick();
    gate('es').resolve({ words: spanish });
    await settled(host);
    gate('ar').resolve({ words: arabic });
    await settled(host);
    expect(host.shown).to.equal(ES);
  });

  it('moving the element asks its new surroundings', async () => {
    const page = await fixture(
      html`<div>
        <p lang="es"></p>
        <p lang="en"></p>
      </div>`,
    );
    const host = document.createElement('test-locale-host') as LocaleHost;
    page.children[0]!.append(host);
    await settled(host);
    expect(host.shown).to.equal(ES);
    page.children[1]!.append(host);
    await settled(host);
    expect(host.shown).to.equal(EN);
    page.children[1]!.setAttribute('lang', 'es');
    await settled(host);
    expect(host.shown).to.equal(ES);
  });

  it('a change elsewhere in the page, or of another attribute, renders nothing', async () => {
    const page = await fixture(html`<div lang="es"><b></b><test-locale-host></test-locale-host></div>`);
    const host = page.querySelector<LocaleHost>('test-locale-host')!;
    await settled(host);
    const { renders } = host;
    page.firstElementChild!.setAttribute('lang', 'ar');
    page.className = 'x';
    host.title = 'y';
    page.setAttribute('lang', 'ES');
    await settled(host);
    expect(host.renders).to.equal(renders);
  });

  it('an element that left the page watches nothing any more', async () => {
    const active = new Set<MutationObserver>();
    const Original = window.MutationObserver;
    window.MutationObserver = class extends Original {
      override observe(...args: Parameters<MutationObserver['observe']>) {
        active.add(this);
        super.observe(...args);
      }
      override disconnect() {
        active.delete(this);
        super.disconnect();
      }
    };
    try {
      const page = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const host = document.createElement('test-locale-host') as LocaleHost;
      for (let round = 0; round < 3; round++) {
        page.append(host);
        await settled(host);
        expect(active.size).to.equal(1);
        host.remove();
        expect(active.size).to.equal(0);
      }
      const { renders } = host;
      page.lang = 'ar';
      await settled(host);
      expect(host.renders).to.equal(renders);
    } finally {
      window.MutationObserver = Original;
    }
  });
});

describe('messages', () => {
  const make = async (lang = 'en', strings?: Strings | null) => {
    const host = document.createElement('test-locale-host') as LocaleHost;
    host.strings = strings;
    host.lang = lang;
    (await fixture(html`<div></div>`)).append(host);
    await settled(host);
    return host.locale;
  };
  beforeEach(() => {
    injected = undefined;
  });

  it('fill in values, count, and write numbers as the language does', async () => {
    const en = await make();
    expect(en.t('showing', { range: '1–20', n: 1137 })).to.equal('Showing 1–20 of 1,137 events');
    expect([0, 1, 2].map((n) => en.t('count', { n }))).to.deep.equal(['0 events', '1 event', '2 events']);
    const es = await make('es');
    expect([1, 2, 1_000_000].map((n) => es.t('count', { n }))).to.deep.equal(
      ['1 evento', '2 eventos', '1.000.000 de eventos'], //
    );
    const ar = await make('ar-MA');
    expect([0, 1, 2, 3, 11, 100].map((n) => ar.t('count', { n }))).to.deep.equal(
      ['لا توجد فعاليات', 'فعالية واحدة', 'فعاليتان', '3 فعاليات', '11 فعالية', '100 فعالية'], //
    );
  });

  it('leave a placeholder without a value as it is, and take values as they are', async () => {
    const en = await make();
    expect(en.t('dayOf', { i: 2 })).to.equal('day 2 of {n}');
    expect(en.t('partOf', { name: '{n} $& <b>' })).to.equal('Part of {n} $& <b>');
    expect(en.t('count', { n: '3' })).to.equal('3 events');
  });

  it('may hold markup between the words', async () => {
    const bold = template`<b>x</b>`;
    expect((await make()).parts('organizers', { names: bold })).to.deep.equal(['Organised by ', bold, '']);
  });

  it('are the page author’s own where there are any, and then in the language of the page', async () => {
    const locale = await make('qu', { heading: 'Ruwanakuna', count: { other: '{n} ✔' }, free: '' });
    expect(locale.t('heading')).to.equal('Ruwanakuna');
    expect(locale.t('count', { n: 1 })).to.equal('1 ✔');
    expect(locale.t('free')).to.equal('');
    expect(locale.t('ended')).to.equal('Ended');
    expect(locale.langOf('heading')).to.equal('qu');
    expect(locale.langOf('ended')).to.equal('en');
  });

  it('survive anything that a page author gives for them', async () => {
    for (const strings of [null, undefined, 0, 'x', [], { heading: 5 }, { heading: null }, { heading: {} }]) {
      expect((await make('en', strings as never)).t('heading'), JSON.stringify(strings)).to.equal('Events');
    }
  });

  it('fall back one by one where a translation lacks them, and say so', async () => {
    const { ended: _, ...rest } = spanish;
    injected = new Map([['es', () => Promise.resolve({ words: rest as typeof spanish })]]);
    const locale = await make('es');
    expect([locale.t('ended'), locale.langOf('ended')]).to.deep.equal(['Ended', 'en']);
    expect([locale.t('heading'), locale.langOf('heading')]).to.deep.equal(['Eventos', 'es']);
  });

  it('tell a citizen what failed', async () => {
    const en = await make();
    const codes = ['network', 'http', 'chunk', 'timeout', 'unreadable', 'unsupported-version', 'invalid-src'] as const;
    expect(new Set(codes.map((code) => en.errorText(code))).size).to.equal(5);
    expect((await make('es')).errorText('timeout')).to.equal('Los eventos tardaron demasiado en cargarse.');
  });

  it('name a clock by its offset', async () => {
    const en = await make();
    expect([-300, 330, 0].map((minutes) => en.gmt(minutes))).to.deep.equal(['GMT−5', 'GMT+5:30', 'GMT+0']);
    expect((await make('ar-EG')).gmt(180).replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')).to.equal('غرينتش\u00a0+٣');
  });
});

describe('the feed’s own words', () => {
  const label = (...pairs: [string, string][]) => pairs.map(([lang, value]) => ({ lang, value })) as unknown as Text;
  const topic = (id: string, text: Text): Topic => ({ id, label: text, broader: null, url: null });
  const make = async (lang: string) => {
    const host = await fixture<LocaleHost>(html`<test-locale-host lang=${lang}></test-locale-host>`);
    await settled(host);
    return host.locale;
  };
  beforeEach(() => {
    injected = undefined;
  });

  it('come in the language of the page, even where we have no words in it', async () => {
    const text = label(['es', 'Hola'], ['en', 'Hello'], ['hy', 'Բարև']);
    expect((await make('hy-AM')).text(text).value).to.equal('Բարև');
    expect((await make('es')).text(text).value).to.equal('Hola');
    expect((await make('ka')).text(text).value).to.equal('Hola');
  });

  it('name topics, unless only we have the name in the language of the page', async () => {
    const topics = [
      topic('justice', label(['en', 'Open Justice'])),
      topic('water', label(['en', 'Water'])),
      topic('civic-space', label(['', 'Civic space!'])),
    ];
    const en = await make('en-GB');
    expect(en.topicLabel('justice', topics)).to.deep.equal({ lang: 'en', value: 'Open Justice' });
    expect(en.topicLabel('fiscal-openness', topics)).to.deep.equal({ lang: 'en-GB', value: 'Fiscal Openness' });
    const es = await make('es');
    expect(es.topicLabel('justice', topics)).to.deep.equal({ lang: 'es', value: 'Justicia' });
    expect(es.topicLabel('water', topics)).to.deep.equal({ lang: 'en', value: 'Water' });
    expect(es.topicLabel('civic-space', topics)).to.deep.equal({ lang: '', value: 'Civic space!' });
    expect(es.topicLabel('unheard-of', topics)).to.deep.equal({ lang: '', value: 'unheard-of' });
    expect(es.topicLabel('__proto__')).to.deep.equal({ lang: '', value: '__proto__' });
  });
});
