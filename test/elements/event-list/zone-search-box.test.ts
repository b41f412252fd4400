import { expect } from '@open-wc/testing';
import { expectNoBarriers } from '../../helpers/axe.js';
import { press } from '../../helpers/browser.js';
import { event, show } from '../../helpers/event-list.js';
import { holdTimers } from '../../helpers/held-timers.js';
import { deepActive, plain, textOf } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { until } from '../../helpers/until.js';
import { active, offered, openSearch, optionsOf, type, zoneSelect } from '../../helpers/zone-control.js';

const list_ = (more: Record<string, string> = {}) => show([event()], { 'time-zone-control': '', ...more });
const words = (nodes: readonly Element[]): string[] => nodes.map((node) => plain(node.textContent));

describe('the search for other time zones', () => {
  it('opens below the select, with focus in its box', async () => {
    const list = await list_();
    const select = await zoneSelect(list);
    select.focus();
    const box = await openSearch(list);
    await until(() => deepActive() === box, 'focus is in the box');
    expect(box.getBoundingClientRect().top).to.be.at.least(select.getBoundingClientRect().bottom);
    expect(select.value).to.equal('other');
    expect(list.currentTimeZone, 'nothing is chosen yet').to.equal('auto');
  });

  it('opens also where the list is updated while the search is still on its way', async () => {
    const list = await list_();
    const select = await zoneSelect(list);
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // Rows that are built later, a minute that has passed, a newer copy of the feed: all of them update the list.
    list.heading = 'Updated';
    await list.updateComplete;
    await until(() => list.shadowRoot!.querySelector('[role="combobox"]'), 'the search box');
    expect(select.value).to.equal('other');
  });

  it('does not open any more where its reader has chosen another clock meanwhile', async () => {
    const list = await list_();
    const select = await zoneSelect(list);
    for (const value of ['other', 'UTC']) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => list.currentTimeZone === 'UTC', 'the chosen clock');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(list.shadowRoot!.querySelector('[role="combobox"]')).to.equal(null);
    expect(select.value).to.equal('UTC');
  });

  it('leaves focus to who steps through the closed select', async () => {
    const list = await list_();
    const select = await zoneSelect(list);
    select.focus();
    select.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await openSearch(list);
    expect(deepActive()).to.equal(select);
    await press('Tab');
    expect(deepActive()!.getAttribute('role')).to.equal('combobox');
  });

  it('is a combobox with a listbox in the same tree, as the ARIA Authoring Practices have it', async () => {
    const list = await list_();
    const box = await openSearch(list);
    const listbox = list.shadowRoot!.getElementById(box.getAttribute('aria-controls')!)!;
    expect(box.localName).to.equal('input');
    expect(box.getAttribute('aria-autocomplete')).to.equal('list');
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(listbox.getAttribute('role')).to.equal('listbox');
    expect(listbox.hidden).to.equal(true);
    expect(plain(box.labels![0]!.textContent)).to.equal('Find a time zone');
    await type(list, box, 'kat');
    expect(box.getAttribute('aria-expanded')).to.equal('true');
    expect(listbox.hidden).to.equal(false);
    expect(offered(list)).not.to.be.empty;
    expect(offered(list).every((option) => option.parentElement === listbox)).to.equal(true);
  });

  it('offers what matches from two characters on, with city, offset on the event’s day and country', async () => {
    const list = await list_();
    const box = await openSearch(list);
    await type(list, box, 'k');
    expect(offered(list)).to.deep.equal([]);
    await type(list, box, 'kath');
    expect(words(offered(list))).to.deep.equal(['Kathmandu, GMT+5:45 Nepal']);
    await type(list, box, 'saigon');
    expect(words(offered(list))).to.deep.equal(['Ho Chi Minh City, GMT+7 Vietnam']);
    await type(list, box, 'america');
    expect(offered(list)).to.have.length(50);
  });

  it('says in place when nothing matches', async () => {
    const list = await list_();
    const box = await openSearch(list);
    const hint = (): string =>
      plain(list.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!)!.textContent);
    expect(hint()).to.equal('City, country or GMT offset, at least 2 characters');
    await type(list, box, 'xyzzy');
    expect(hint()).to.equal('No time zone matches.');
    expect(box.getAttribute('aria-expanded')).to.equal('false');
  });

  it('says how many match once typing has settled', async () => {
    const timers = holdTimers();
    try {
      const list = await list_();
      const box = await openSearch(list);
      const speech = listen(list);
      for (const text of ['n', 'ne', 'nep', 'nepa']) {
        await type(list, box, text);
        timers.pass(100);
      }
      timers.pass(2000);
      await list.updateComplete;
      expect(speech.said).to.deep.equal(['1 time zone']);
      await type(list, box, 'xyzzy');
      timers.pass(2000);
      await list.updateComplete;
      expect(speech.said.slice(1)).to.deep.equal(['No time zone matches.']);
    } finally {
      timers.restore();
    }
  });

  it('walks its options with the arrows, round and round, while focus stays in the box', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'german');
    const walk: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      await list.updateComplete;
      walk.push(active(list)!.split(',')[0]!);
      expect(deepActive()).to.equal(box);
    }
    expect(walk).to.deep.equal(['Berlin', 'Busingen', 'Berlin', 'Busingen', 'Berlin']);
  });

  it('begins at the end with the arrow up', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'german');
    await press('ArrowUp');
    await list.updateComplete;
    expect(active(list)).to.contain('Busingen');
  });

  it('shows the option that is reached in a long list', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'america');
    await press('ArrowUp');
    await list.updateComplete;
    await list.updateComplete;
    const last = offered(list).at(-1)!;
    expect(last.getAttribute('aria-selected')).to.equal('true');
    const frame = last.parentElement!.getBoundingClientRect();
    expect(last.getBoundingClientRect().bottom).to.be.at.most(frame.bottom + 1);
    expect(frame.height).to.be.below(50 * 24);
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    it(`goes back to the text with ${key}`, async () => {
      const list = await list_();
      const box = await openSearch(list);
      box.focus();
      await type(list, box, 'german');
      await press('ArrowDown');
      await list.updateComplete;
      expect(active(list)).to.contain('Berlin');
      await press(key);
      await list.updateComplete;
      expect(active(list)).to.equal(null);
      expect(offered(list)).to.have.length(2);
      if (key === 'Home') expect(box.selectionStart).to.equal(0);
      if (key === 'End') expect(box.selectionStart).to.equal(6);
    });
  }

  it('chooses with Enter: the days regroup, and focus is back on the select, which has the zone now', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    let told = '';
    list.addEventListener('ogp-zone-change', ({ timeZone }) => (told = timeZone));
    await type(list, box, 'tokyo');
    await press('ArrowDown');
    await press('Enter');
    await list.updateComplete;
    const select = await zoneSelect(list);
    expect(told).to.equal('Asia/Tokyo');
    expect(list.currentTimeZone).to.equal('Asia/Tokyo');
    expect(textOf(list, 'time')).to.equal('16:00 to 17:30 Tokyo, GMT+9 09:00 Madrid, GMT+2');
    expect(list.shadowRoot!.querySelector('[role="combobox"]')).to.equal(null);
    expect(deepActive()).to.equal(select);
    expect(select.value).to.equal('Asia/Tokyo');
    expect(optionsOf(select)).to.include('Tokyo, GMT+9');
  });

  it('chooses the only match with Enter, and nothing while there are several', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'german');
    await press('Enter');
    await list.updateComplete;
    expect(list.currentTimeZone).to.equal('auto');
    await type(list, box, 'nepal');
    await press('Enter');
    await list.updateComplete;
    expect(list.currentTimeZone).to.equal('Asia/Kathmandu');
  });

  it('chooses with a click, and says what it chose once', async () => {
    const timers = holdTimers();
    try {
      const list = await list_();
      const box = await openSearch(list);
      const speech = listen(list);
      await type(list, box, 'tokyo');
      offered(list)[0]!.click();
      timers.pass(3000);
      await list.updateComplete;
      expect(speech.said).to.deep.equal(['Times shown in Tokyo, GMT+9']);
      expect(deepActive()).to.equal(await zoneSelect(list));
    } finally {
      timers.restore();
    }
  });

  it('does not lose focus to a press of the mouse on an option', async () => {
    const list = await list_();
    const box = await openSearch(list);
    await type(list, box, 'tokyo');
    const press_ = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    offered(list)[0]!.dispatchEvent(press_);
    expect(press_.defaultPrevented).to.equal(true);
  });

  it('closes its list with Escape, then itself; nothing is chosen, and focus is back on the select', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'german');
    await press('ArrowDown');
    await press('Escape');
    await list.updateComplete;
    expect(offered(list)).to.deep.equal([]);
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(deepActive()).to.equal(box);
    await press('ArrowDown');
    await list.updateComplete;
    expect(offered(list), 'the arrow opens it again').to.have.length(2);
    await press('Escape');
    await press('Escape');
    await list.updateComplete;
    const select = await zoneSelect(list);
    expect(list.shadowRoot!.querySelector('[role="combobox"]')).to.equal(null);
    expect(deepActive()).to.equal(select);
    expect(select.value).to.equal('auto');
    expect(list.currentTimeZone).to.equal('auto');
  });

  it('closes its list, and lets focus go, with Tab', async () => {
    const list = await list_();
    const box = await openSearch(list);
    box.focus();
    await type(list, box, 'german');
    await press('ArrowDown');
    await press('Tab');
    await list.updateComplete;
    expect(offered(list)).to.deep.equal([]);
    expect(deepActive()).to.not.equal(box);
    expect(list.currentTimeZone).to.equal('auto');
  });

  it('goes when something else is chosen, and is empty when it comes again', async () => {
    const list = await list_();
    const box = await openSearch(list);
    await type(list, box, 'german');
    const select = await zoneSelect(list);
    select.value = 'UTC';
    select.dispatchEvent(new Event('change'));
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('[role="combobox"]')).to.equal(null);
    const again = await openSearch(list);
    expect(again.value).to.equal('');
    expect(offered(list)).to.deep.equal([]);
  });

  it('knows the countries by their names in the language of the page', async () => {
    const list = await list_({ lang: 'es' });
    const box = await openSearch(list);
    await type(list, box, 'japón');
    expect(offered(list)).to.have.length(1);
    // The names of cities may come later: zone-cities.test.ts.
    expect(words(offered(list))[0]).to.match(/^Tok[iy]o, GMT\+9 Japón$/);
    await type(list, box, 'japan');
    expect(offered(list)).to.have.length(1);
  });

  it('has targets of 24 pixels at least, within the list, from right to left too', async () => {
    for (const lang of ['en', 'ar']) {
      const list = await list_({ lang });
      list.parentElement!.style.width = '260px';
      const box = await openSearch(list);
      await type(list, box, 'am');
      for (const node of [box, ...offered(list).slice(0, 5)]) {
        const { width, height } = node.getBoundingClientRect();
        expect(height).to.be.at.least(24);
        expect(width).to.be.at.most(260);
      }
      expect(list.parentElement!.scrollWidth).to.be.at.most(260);
    }
  });

  it('has no barriers, open and closed', async () => {
    const list = await list_();
    const box = await openSearch(list);
    await expectNoBarriers(list);
    await type(list, box, 'am');
    box.focus();
    await press('ArrowDown');
    await list.updateComplete;
    await expectNoBarriers(list);
  });
});
