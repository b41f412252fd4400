import { expect } from '@open-wc/testing';
import { CITY_LANGUAGES } from '../../../src/locales/city-languages.js';
import { event, show } from '../../helpers/event-list.js';
import { plain } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';
import { choose, offered, openSearch, optionsOf, type, zoneSelect } from '../../helpers/zone-control.js';

type Loaders = Map<string, () => Promise<{ readonly names: string }>>;
const loaders = CITY_LANGUAGES as Loaders;

const EVENTS = [
  event({ id: 'a', title: 'Madrid' }),
  event({ id: 'b', title: 'Kyiv', start: '2030-05-21T09:00', end: '2030-05-21T10:00', timeZone: 'Europe/Kiev' }),
  event({ id: 'c', title: 'Prague', start: '2030-05-21T09:00', end: '2030-05-21T10:00', timeZone: 'Europe/Prague' }),
];
const shown = (lang: string) => show(EVENTS, { lang, 'time-zone-control': '' });
const words = (nodes: readonly Element[]): string[] => nodes.map((node) => plain(node.textContent));

/** Asks for the cities of a language as the loader of ours does, but not before it is told to. */
function held(lang: string): { readonly release: () => void; readonly restore: () => void } {
  const real = loaders.get(lang)!;
  let release = (): void => {};
  const wait = new Promise<void>((resolve) => (release = resolve));
  loaders.set(lang, () => wait.then(real));
  return { release, restore: () => void loaders.set(lang, real) };
}

describe('the cities of time zones', () => {
  it('are asked for by a list that names one, and by no other', async () => {
    const real = loaders.get('uk')!;
    let asked = 0;
    loaders.set('uk', () => {
      asked++;
      return real();
    });
    try {
      const online = event({ id: 'o', title: 'Online', start: '2030-05-21T09:00Z', end: '2030-05-21T10:00Z' });
      const list = await show([{ ...online, timeZone: undefined }], { lang: 'uk', 'time-zone': 'UTC' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(plain(list.shadowRoot!.querySelector('.events')!.textContent)).to.include('UTC');
      expect(asked).to.equal(0);
      list.timeZone = 'Europe/Kyiv';
      await until(
        () => list.shadowRoot!.querySelector('.events')?.textContent?.includes('Київ'),
        'Kyiv beside the time',
      );
      expect(list.shadowRoot!.textContent).not.to.include('Kyiv');
      expect(asked).to.equal(1);
    } finally {
      loaders.set('uk', real);
    }
  });

  it('are beside the times of a list without a choice of clocks', async () => {
    const list = await show(EVENTS, { lang: 'el' });
    await until(() => list.shadowRoot!.textContent?.includes('Πράγα, '), 'Prague in Greek');
    expect(list.shadowRoot!.textContent).not.to.match(/Kyiv, |Prague, /);
  });

  for (const [lang, kyiv, prague] of [
    ['ar', 'كييف', 'براغ'],
    ['cs', 'Kyjev', 'Praha'],
    ['de', 'Kiew', 'Prag'],
    ['el', 'Κίεβο', 'Πράγα'],
    ['ka', 'კიევი', 'პრაღა'],
  ] as const) {
    it(`are in the menu, in its search and beside the times: ${lang}`, async () => {
      const list = await shown(lang);
      const select = await zoneSelect(list);
      await until(() => optionsOf(select).some((text) => text.includes(kyiv)), `Kyiv in ${lang}`);
      const cities = optionsOf(select);
      expect(cities.some((text) => text.includes(prague))).to.equal(true);
      expect(cities.filter((text) => /Kyiv|Kiev|Prague/.test(text))).to.deep.equal([]);
      await choose(list, 'Europe/Prague');
      await until(() => list.shadowRoot!.querySelector('ol, ul')?.textContent?.includes(prague), 'the rows say it');
      expect(list.shadowRoot!.textContent).not.to.match(/Prague, /);
      const box = await openSearch(list);
      for (const query of [kyiv, 'Kyiv', 'Kiev']) {
        await type(list, box, query);
        expect(words(offered(list))[0], query).to.include(kyiv);
      }
    });
  }

  it('keep their place while a reader is choosing', async () => {
    const cities = held('hy');
    try {
      const list = await shown('hy');
      const select = await zoneSelect(list);
      select.focus();
      const before = optionsOf(select);
      expect(before.some((text) => text.startsWith('Kyiv, '))).to.equal(true);
      cities.release();
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(optionsOf(select)).to.deep.equal(before);
      select.blur();
      await until(() => optionsOf(select).some((text) => text.startsWith('Կիև, ')), 'names arrive afterwards');
    } finally {
      cities.restore();
    }
  });

  it('keep their place while a reader goes from the menu to the search', async () => {
    const cities = held('lt');
    try {
      const list = await shown('lt');
      const box = await openSearch(list);
      const select = await zoneSelect(list);
      select.focus();
      const before = optionsOf(select);
      expect(before.some((text) => text.startsWith('Kyiv, '))).to.equal(true);
      cities.release();
      await new Promise((resolve) => setTimeout(resolve, 80));
      box.focus();
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(optionsOf(select)).to.deep.equal(before);
      box.blur();
      await until(() => optionsOf(select).some((text) => text.startsWith('Kijevas, ')), 'names arrive afterwards');
    } finally {
      cities.restore();
    }
  });

  it('arrive also where the choice is taken away while a reader is in it', async () => {
    const cities = held('lv');
    try {
      const list = await shown('lv');
      const select = await zoneSelect(list);
      select.focus();
      cities.release();
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(optionsOf(select).some((text) => text.startsWith('Kyiv, '))).to.equal(true);
      list.removeAttribute('time-zone-control');
      await until(() => list.shadowRoot!.textContent?.includes('Kijeva, '), 'the rows say it');
    } finally {
      cities.restore();
    }
  });

  it('stay as the zones are called where they do not load', async () => {
    const real = loaders.get('mk')!;
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (message: unknown) => said.push(message);
    loaders.set('mk', () => Promise.reject(new Error('offline')));
    try {
      const list = await shown('mk');
      const select = await zoneSelect(list);
      await until(() => said.length > 0, 'the author is told');
      expect(optionsOf(select).some((text) => text.startsWith('Kyiv, '))).to.equal(true);
      expect(String(said[0])).to.include('the cities in "mk" did not load');
      await choose(list, 'Europe/Prague');
      expect(list.currentTimeZone).to.equal('Europe/Prague');
    } finally {
      loaders.set('mk', real);
      console.warn = warn;
    }
  });

  it('follow the language of the page', async () => {
    const list = await shown('uk');
    const select = await zoneSelect(list);
    await until(() => optionsOf(select).some((text) => text.startsWith('Київ, ')), 'in Ukrainian');
    list.lang = 'en';
    await until(() => optionsOf(select).some((text) => text.startsWith('Kyiv, ')), 'in English');
    list.lang = 'uk';
    await until(() => optionsOf(select).some((text) => text.startsWith('Київ, ')), 'in Ukrainian again');
  });
});
