import { expect } from '@open-wc/testing';
import { expectNoBarriers } from '../../helpers/axe.js';
import { press } from '../../helpers/browser.js';
import { event, events } from '../../helpers/event-list.js';
import { deepActive, part, parts, plain } from '../../helpers/look.js';
import { box, settle, showPair, SIX } from '../../helpers/topic-filter.js';
import { until } from '../../helpers/until.js';

const MANY = events(25, (i) => ({ tags: [`Tag ${i + 1}`], topics: ['justice'], countries: i % 2 ? ['KE'] : ['ES'] }));
const WHOLE = { facets: 'topics countries when', search: '' };

/**
 * Presses a key and waits for what it does: some engines answer a little later. A window that is not in front (Firefox, in a test run) gets
 * keys, but does not let them press buttons and tick boxes: there the page does what the key would.
 */
async function hit(keys: string): Promise<void> {
  const node = deepActive();
  await press(keys);
  const presses = keys === 'Space' ? 'button, [type="checkbox"]' : keys === 'Enter' ? 'button' : '';
  if (presses && node?.matches(presses) && !document.hasFocus()) (node as HTMLElement).click();
  await new Promise((resolve) => setTimeout(resolve, 40));
}

/** Returns what a reader meets with Tab in a filter, in order. */
async function walk(filter: Element, from: HTMLElement): Promise<string[]> {
  const met: string[] = [];
  from.focus();
  for (let i = 0; i < 60; i++) {
    await hit('Tab');
    const node = deepActive();
    if (!node || node.getRootNode() !== filter.shadowRoot) break;
    const name = node.closest('label')?.textContent ?? node.textContent;
    const what = `${node.localName} ${plain(name)}`;
    // The fields of a native date are stops of their own in some engines.
    if (met.at(-1) !== what) met.push(what);
  }
  return met;
}

describe('a filter by keyboard', () => {
  it('is met control by control, in the order in which it is read', async function () {
    // A key a control, and some engines take a third of a second for each.
    this.timeout(30_000);
    const { filter, place, list } = await showPair(SIX, WHOLE);
    const before = document.createElement('button');
    before.textContent = 'Before';
    place.prepend(before);
    box(filter, 'Other').click();
    await settle(filter, list);
    expect(await walk(filter, before)).to.deep.equal([
      'button Remove filter: Other×',
      'button Clear all filters',
      'input Search events',
      'input Civic Space 2',
      'input Climate and Environment 2',
      'input Fiscal Openness 1',
      'input Other 1',
      'input Voting 1',
      'input Kenya 0',
      'input Portugal 1',
      'input Spain 0',
      'input Today 1',
      'input Tomorrow 0',
      'input This weekend 0',
      'input Next 7 days 1',
      'input This month 1',
      'input From',
      'input To',
    ]);
  });

  it('never loses focus, whatever is pressed', async () => {
    const { filter, list } = await showPair(MANY, WHOLE);
    const toggle = filter.shadowRoot!.querySelector<HTMLElement>('.toggle')!;
    toggle.focus();
    const seen: (Element | null)[] = [];
    const presses = [
      'Space',
      'Tab',
      'o',
      'Tab',
      'Tab',
      'Space',
      'Tab',
      'Space',
      'Shift+Tab',
      'Space',
      'Tab',
      'Tab',
      'Enter',
    ];
    for (const key of presses) {
      await hit(key);
      await settle(filter, list);
      seen.push(deepActive());
    }
    expect(seen.filter((node) => !node || node === document.body)).to.deep.equal([]);
    expect(seen.every((node) => node!.getRootNode() === filter.shadowRoot)).to.equal(true);
    const [chip] = parts(filter, 'chip');
    chip!.focus();
    for (let i = 0; i < 3 && parts(filter, 'chip').length; i++) {
      await hit('Enter');
      await settle(filter, list);
      expect(deepActive()?.getRootNode()).to.equal(filter.shadowRoot);
    }
    expect(filter.choice).to.deep.equal({});
  });

  it('Enter in the search sends no form anywhere', async () => {
    const { filter } = await showPair(SIX, { ...WHOLE, apply: 'button' });
    const { href } = location;
    filter.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!.focus();
    await hit('a');
    await hit('Enter');
    await settle(filter);
    expect(filter.choice).to.deep.equal({ search: 'a' });
    expect(location.href).to.equal(href);
  });

  it('opens where there is little room, and stays open for whoever is in it', async () => {
    const { filter, place } = await showPair(SIX, WHOLE);
    place.style.width = '320px';
    const fold = filter.shadowRoot!.querySelector<HTMLElement>('.fold')!;
    const panel = filter.shadowRoot!.querySelector<HTMLElement>('#panel')!;
    expect(panel.getBoundingClientRect().height).to.equal(0);
    fold.focus();
    await hit('Enter');
    await filter.updateComplete;
    expect([fold.getAttribute('aria-expanded'), panel.getBoundingClientRect().height > 0]).to.deep.equal([
      'true',
      true,
    ]);
    box(filter, 'Other').click();
    await settle(filter);
    expect(plain(fold.textContent)).to.equal('Filters (1)');
    place.style.width = '';
    expect(fold.getBoundingClientRect().height).to.equal(0);
  });
});

describe('a filter without barriers', function () {
  // Every rule of axe on many options takes some engines a while.
  this.timeout(30_000);

  const check = async (attributes: Readonly<Record<string, string>>, width = ''): Promise<void> => {
    const { filter, list, place } = await showPair(
      [...MANY, event({ id: 'x', attendanceMode: 'online' })],
      { ...WHOLE, ...attributes },
      { 'page-size': '2' },
    );
    place.style.width = width;
    filter.shadowRoot!.querySelector<HTMLElement>('.toggle')?.click();
    box(filter, 'Kenya').click();
    await settle(filter, list);
    await expectNoBarriers(place);
    expect(filter.scrollWidth, 'nothing sticks out').to.be.at.most(filter.clientWidth);
  };

  it('in place', () => check({}));
  it('on a button', () => check({ apply: 'button' }));
  it('in popovers', () => check({ layout: 'popover' }));
  it('in 320 pixels', () => check({ open: '' }, '320px'));
  it('in 200 pixels', () => check({ open: '' }, '200px'));
  it('folded', () => check({}, '200px'));
  it('from right to left', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    try {
      const { filter, list, place } = await showPair(SIX, WHOLE);
      const hasArabic = (): boolean => /[\u0600-\u06ff]/.test(part(filter, 'heading')!.textContent!);
      await until(hasArabic, 'the filter speaks Arabic');
      parts(filter, 'option')[0]!.querySelector('input')!.click();
      await settle(filter, list);
      await expectNoBarriers(place);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
  it('where nothing is left', async () => {
    const { filter, list, place } = await showPair(SIX, { facets: 'topics countries' });
    for (const name of ['Voting', 'Kenya']) box(filter, name).click();
    await settle(filter, list);
    await expectNoBarriers(place);
  });
});
