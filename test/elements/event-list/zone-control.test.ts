import { expect } from '@open-wc/testing';
import { viewerZone } from '../../../src/core/time/zone.js';
import type { OgpZoneChangeEvent } from '../../../src/events.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { create, event, events, feed, inline, mount, show } from '../../helpers/event-list.js';
import { holdTimers } from '../../helpers/held-timers.js';
import { deepActive, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { listen } from '../../helpers/speech.js';
import { choose, optionsOf, zoneSelect } from '../../helpers/zone-control.js';

const TIMES = [
  event({
    id: 'a',
    title: 'Santiago',
    start: '2030-05-20T20:00',
    end: '2030-05-20T21:00',
    timeZone: 'America/Santiago',
  }),
  event({ id: 'b', title: 'Madrid' }),
  event({ id: 'c', title: 'Madrid again', start: '2030-05-21T09:00', end: '2030-05-21T10:00' }),
  event({ id: 'd', title: 'Kyiv', start: '2030-05-21T09:00', end: '2030-05-21T10:00', timeZone: 'Europe/Kiev' }),
];

describe('the choice of a clock beside the heading', () => {
  it('is not there unless the page asks for it', async () => {
    const list = await show(TIMES);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(list.shadowRoot!.querySelector('select')).to.equal(null);
    expect(list.timeZoneControl).to.equal(false);
  });

  it('comes and goes with the attribute', async () => {
    const list = await show(TIMES);
    list.setAttribute('time-zone-control', '');
    await zoneSelect(list);
    await choose(list, 'UTC');
    list.removeAttribute('time-zone-control');
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('select')).to.equal(null);
    expect(list.currentTimeZone).to.equal('auto');
  });

  it('is called "Times shown in"', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    const select = await zoneSelect(list);
    expect(select.labels.length).to.equal(1);
    expect(plain(select.labels[0]!.querySelector('span')!.textContent)).to.equal('Times shown in');
  });

  it('offers the reader’s, the events’ own, UTC and the zones of the feed by offset, then a search', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    expect(optionsOf(await zoneSelect(list))).to.deep.equal([
      'Automatic',
      'Your time (New York)',
      'Each event’s local time',
      'UTC',
      'Santiago, GMT−4',
      'Madrid, GMT+2',
      'Kyiv, GMT+3',
      'Other…',
    ]);
  });

  it('gives the offsets of the first event’s day', async () => {
    const list = await show([event({ start: '2030-12-02T09:00', end: undefined })], { 'time-zone-control': '' });
    expect(optionsOf(await zoneSelect(list))).to.include('Madrid, GMT+1');
  });

  it('offers "Automatic" only where the page’s author leaves it open', async () => {
    const list = await show(TIMES, { 'time-zone-control': '', 'time-zone': 'Asia/Tokyo' });
    const select = await zoneSelect(list);
    expect(optionsOf(select)).to.not.include('Automatic');
    expect(optionsOf(select)).to.include('Tokyo, GMT+9');
    expect(select.value).to.equal('Asia/Tokyo');
    for (const word of ['event', 'viewer']) {
      list.timeZone = word;
      await list.updateComplete;
      expect(select.value).to.equal(word);
      expect(optionsOf(select)).to.not.include('Automatic');
    }
    list.timeZone = 'auto';
    await list.updateComplete;
    expect(select.value).to.equal('auto');
  });

  it('offers a city once, though the feed has two names for it', async () => {
    const twice = [TIMES[3]!, event({ ...TIMES[3], id: 'e', timeZone: 'Europe/Kyiv' })];
    const options = optionsOf(await zoneSelect(await show(twice, { 'time-zone-control': '' })));
    expect(options.filter((words) => words.startsWith('Kyiv'))).to.deep.equal(['Kyiv, GMT+3']);
  });

  it('offers at most thirty zones, those of most events', async () => {
    const zones = Intl.supportedValuesOf('timeZone').filter(
      (zone) => zone.startsWith('America/') && !/\/.*\//.test(zone),
    );
    const list = await show(
      events(60, (i) => ({ timeZone: zones[i % 45] })),
      { 'time-zone-control': '', 'page-size': 'all' },
    );
    const values = [...(await zoneSelect(list)).options]
      .map(({ value }) => value)
      .filter((value) => value.includes('/'));
    expect(values).to.have.length(30);
    // The first fifteen have two events each.
    expect(values).to.include.members(zones.slice(0, 15));
  });

  it('regroups the days, and leaves the author’s attribute alone', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    const days = (): string[][] =>
      parts(list, 'group').map((group) => [...textsOf(group, 'group-heading'), ...textsOf(group, 'title')]);
    const ownDays = [
      ['Monday 20 May 2030', 'Madrid', 'Santiago'],
      ['Tuesday 21 May 2030', 'Kyiv', 'Madrid again'],
    ];
    expect(days()).to.deep.equal(ownDays);
    await choose(list, 'Europe/Madrid');
    expect(days()).to.deep.equal([
      ['Monday 20 May 2030', 'Madrid'],
      ['Tuesday 21 May 2030', 'Santiago', 'Kyiv', 'Madrid again'],
    ]);
    expect(textsOf(list, 'time')[1]).to.equal('02:00 to 03:00 Madrid, GMT+2 20:00 Santiago, GMT−4, previous day');
    expect(list.timeZone).to.equal('auto');
    expect(list.hasAttribute('time-zone')).to.equal(false);
    expect(list.currentTimeZone).to.equal('Europe/Madrid');
    await choose(list, 'auto');
    expect(list.currentTimeZone).to.equal('auto');
    expect(days()).to.deep.equal(ownDays);
  });

  it('stays when the author’s attribute changes', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    await choose(list, 'UTC');
    list.timeZone = 'Asia/Tokyo';
    await list.updateComplete;
    expect(list.currentTimeZone).to.equal('UTC');
    expect((await zoneSelect(list)).value).to.equal('UTC');
  });

  it('calls UTC by its name', async () => {
    const list = await show([event()], { 'time-zone-control': '' });
    await choose(list, 'UTC');
    expect(textOf(list, 'time')).to.equal('07:00 to 08:30 UTC 09:00 Madrid, GMT+2');
  });

  it('tells the page, from outside the element, what a person chose', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    const told: [string, boolean, boolean][] = [];
    const onChange = (change: OgpZoneChangeEvent): void =>
      void told.push([change.timeZone, change.composed, change.target === list]);
    document.body.addEventListener('ogp-zone-change', onChange as EventListener);
    for (const zone of ['viewer', 'Europe/Madrid', 'auto']) await choose(list, zone);
    list.timeZone = 'UTC';
    await list.updateComplete;
    document.body.removeEventListener('ogp-zone-change', onChange as EventListener);
    expect(told).to.deep.equal([
      ['viewer', true, true],
      ['Europe/Madrid', true, true],
      ['auto', true, true],
    ]);
  });

  it('has the new state when the page is told', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    let seen = '';
    list.addEventListener('ogp-zone-change', () => (seen = list.currentTimeZone));
    await choose(list, 'event');
    expect(seen).to.equal('event');
  });

  it('keeps focus', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    const select = await zoneSelect(list);
    select.focus();
    for (const zone of ['Europe/Madrid', 'viewer', 'UTC']) {
      await choose(list, zone);
      expect(deepActive()).to.equal(select);
      expect(select.value).to.equal(zone);
    }
  });

  it('is said once, when it has settled, and nothing else with it', async () => {
    const timers = holdTimers();
    try {
      const list = await show(TIMES, { 'time-zone-control': '' });
      await zoneSelect(list);
      const speech = listen(list);
      for (const zone of ['UTC', 'America/Santiago', 'Europe/Madrid']) {
        await choose(list, zone);
        timers.pass(100);
      }
      timers.pass(2000);
      await list.updateComplete;
      expect(speech.said).to.deep.equal(['Times shown in Madrid, GMT+2']);
      await choose(list, 'viewer');
      timers.pass(2000);
      await list.updateComplete;
      expect(speech.said.slice(1)).to.deep.equal(['Times shown in Your time (New York)']);
    } finally {
      timers.restore();
    }
  });

  it('is there for a list without events', async () => {
    const list = await show([], { 'time-zone-control': '' });
    expect(optionsOf(await zoneSelect(list))).to.have.length(5);
  });

  it('speaks the language of the page, from right to left too', async () => {
    const spanish = await show(TIMES, { 'time-zone-control': '', lang: 'es' });
    expect(optionsOf(await zoneSelect(spanish)).slice(0, 3)).to.deep.equal([
      'Automático',
      'Su hora local (New York)',
      'Hora local de cada evento',
    ]);
    const arabic = await show(TIMES, { 'time-zone-control': '', lang: 'ar' });
    const select = await zoneSelect(arabic);
    const heading = arabic.shadowRoot!.querySelector('#heading')!;
    expect(select.getBoundingClientRect().left).to.be.below(heading.getBoundingClientRect().right);
    expect(getComputedStyle(select).direction).to.equal('rtl');
  });

  it('goes below the heading where there is no room beside it, and is never wider than the list', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '200px';
    document.body.append(narrow);
    try {
      const src = inline(feed(TIMES), narrow);
      const list = await mount(create({ src, 'time-zone-control': '', heading: 'A heading of some length' }), narrow);
      const select = (await zoneSelect(list)).getBoundingClientRect();
      const heading = list.shadowRoot!.querySelector('#heading')!.getBoundingClientRect();
      expect(select.top).to.be.at.least(heading.bottom - 1);
      expect(select.width).to.be.at.most(200);
      expect(select.height).to.be.at.least(24);
      expect(narrow.scrollWidth).to.be.at.most(200);
    } finally {
      narrow.remove();
    }
  });

  it('has no barriers', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    await zoneSelect(list);
    await expectNoBarriers(list);
  });
});

describe('lists of one time-zone-group', () => {
  const group = { 'time-zone-control': '', 'time-zone-group': 'week' };

  it('share the choice, also those without a control', async () => {
    const [one, two, other] = [
      await show(TIMES, group),
      await show(TIMES, { 'time-zone-group': 'week' }),
      await show(TIMES),
    ];
    await choose(one, 'UTC');
    await two.updateComplete;
    expect([one, two, other].map(({ currentTimeZone }) => currentTimeZone)).to.deep.equal(['UTC', 'UTC', 'auto']);
    expect(textsOf(two, 'time')[0]).to.contain('UTC');
  });

  it('show it in their own controls', async () => {
    const [one, two] = [await show(TIMES, group), await show([event()], group)];
    await choose(one, 'America/Santiago');
    await two.updateComplete;
    expect((await zoneSelect(two)).value).to.equal('America/Santiago');
  });

  it('fall back each to what its author says', async () => {
    const [one, two] = [await show(TIMES, group), await show(TIMES, { ...group, 'time-zone': 'Asia/Tokyo' })];
    await choose(one, 'UTC');
    await choose(one, 'auto');
    await two.updateComplete;
    expect(two.currentTimeZone).to.equal('Asia/Tokyo');
  });

  it('say it, and tell the page of it, only where it was chosen', async () => {
    const timers = holdTimers();
    try {
      const [one, two] = [await show(TIMES, group), await show(TIMES, group)];
      await Promise.all([zoneSelect(one), zoneSelect(two)]);
      const [first, second] = [listen(one), listen(two)];
      let told = 0;
      two.addEventListener('ogp-zone-change', () => told++);
      await choose(one, 'UTC');
      timers.pass(2000);
      await Promise.all([one.updateComplete, two.updateComplete]);
      expect(first.said).to.deep.equal(['Times shown in UTC']);
      expect(second.said).to.deep.equal([]);
      expect(told).to.equal(0);
    } finally {
      timers.restore();
    }
  });

  it('may be told apart by name', async () => {
    const [one, two] = [await show(TIMES, group), await show(TIMES, { ...group, 'time-zone-group': 'month' })];
    await choose(one, 'UTC');
    await two.updateComplete;
    expect(two.currentTimeZone).to.equal('auto');
  });
});

describe('the clock of a list', () => {
  it('can be read before anything is loaded', () => {
    expect(create({ 'time-zone': 'Asia/Tokyo' }).currentTimeZone).to.equal('Asia/Tokyo');
    expect(create().currentTimeZone).to.equal('auto');
  });

  it('keeps a choice over a move in the page, and stores nothing', async () => {
    const list = await show(TIMES, { 'time-zone-control': '' });
    await choose(list, 'UTC');
    const elsewhere = document.createElement('section');
    list.parentElement!.append(elsewhere);
    elsewhere.append(list);
    await list.updateComplete;
    expect(list.currentTimeZone).to.equal('UTC');
    expect((await zoneSelect(list)).value).to.equal('UTC');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('is that of last time where the page keeps it', async () => {
    try {
      const list = await show(TIMES, { 'time-zone-control': '', persist: 'session' });
      expect(sessionStorage.length).to.equal(0);
      await choose(list, 'Europe/Madrid');
      const again = await show(TIMES, { 'time-zone-control': '', persist: 'session' });
      expect(again.currentTimeZone).to.equal('Europe/Madrid');
      expect((await show(TIMES, { persist: 'session' })).currentTimeZone).to.equal('auto');
    } finally {
      sessionStorage.clear();
    }
  });

  it('is New York’s for the reader of these tests', () => {
    expect(viewerZone()).to.equal('America/New_York');
  });
});
