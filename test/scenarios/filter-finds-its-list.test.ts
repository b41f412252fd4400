import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { create, feed, inline, mount } from '../helpers/event-list.js';
import { part, parts } from '../helpers/look.js';
import { box, filled, makeFilter, settle, SIX, titlesOf } from '../helpers/topic-filter.js';

const ALL = 6;

/** A place in the page with a feed in it. */
async function setUp(): Promise<{ place: HTMLElement; src: string; list: (id: string) => OgpEventList }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const src = inline(feed(SIX), place);
  return { place, src, list: (id) => create({ id, src }) };
}

const sees = (list: Element): number => titlesOf(list as OgpEventList).length;

describe('a filter', () => {
  it('that comes before its list finds it when it comes', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' }, '<p>Filters need the list</p>');
    place.append(filter);
    await filter.updateComplete;
    expect(part(filter, 'heading')).to.equal(null);
    const events = await mount(list('events'), place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(sees(events)).to.equal(1);
  });

  it('that comes after its list takes over what is chosen there', async () => {
    const { place, list } = await setUp();
    const events = list('events');
    events.choice = { topics: ['other'] };
    await mount(events, place);
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    await filled(filter);
    expect(box(filter, 'Other').checked).to.equal(true);
    expect(sees(events)).to.equal(1);
  });

  it('that was told what to choose before there was a list tells the list', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events', choice: 'topics=other' });
    place.append(filter);
    const events = await mount(list('events'), place);
    await filled(filter);
    await settle(filter, events);
    expect(sees(events)).to.equal(1);
  });

  it('steers two lists, which stay in step', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events next' });
    place.append(filter);
    const [one, two] = [await mount(list('events'), place), await mount(list('next'), place)];
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, one, two);
    expect([sees(one), sees(two)]).to.deep.equal([1, 1]);
    two.choice = {};
    await settle(two, filter, one);
    expect([sees(one), sees(two), box(filter, 'Other').checked]).to.deep.equal([ALL, ALL, false]);
  });

  it('shares a list with another: their choices combine', async () => {
    const { place, list } = await setUp();
    const [topics, countries] = [makeFilter({ for: 'events' }), makeFilter({ for: 'events', facets: 'countries' })];
    const events = await mount(list('events'), place);
    place.prepend(topics);
    place.append(countries);
    await filled(topics);
    await filled(countries);
    box(topics, 'Climate and Environment').click();
    box(countries, 'Kenya').click();
    await settle(topics, events, countries);
    expect(titlesOf(events)).to.deep.equal(['Air']);
    part(countries, 'clear')!.click();
    await settle(topics, events, countries);
    expect(titlesOf(events)).to.have.length(2);
    expect([topics.choice, countries.choice]).to.deep.equal([{ topics: ['climate-environment'] }, {}]);
  });

  it('that is removed leaves the choice to its list, which offers to clear it', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    const events = await mount(list('events'), place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(part(events, 'clear')).to.equal(null);
    filter.remove();
    await settle(events);
    expect(sees(events)).to.equal(1);
    part(events, 'clear')!.click();
    await settle(events);
    expect(sees(events)).to.equal(ALL);
  });

  it('finds its list again when that has moved elsewhere in the page', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    const events = await mount(list('events'), place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    const elsewhere = document.createElement('section');
    place.append(elsewhere);
    elsewhere.append(events);
    await settle(events, filter);
    expect(sees(events)).to.equal(1);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(sees(events)).to.equal(ALL);
  });

  it('keeps its choice for a list that takes the place of another', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    const events = await mount(list('events'), place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    events.remove();
    await settle(filter);
    const other = await mount(list('events'), place);
    await settle(other, filter);
    expect(sees(other)).to.equal(1);
  });

  it('leaves a list whose id is taken away, and finds the one that gets it', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    const [one, two] = [await mount(list('events'), place), await mount(list('later'), place)];
    await filled(filter);
    one.removeAttribute('id');
    two.id = 'events';
    await settle(filter, one, two);
    box(filter, 'Other').click();
    await settle(filter, one, two);
    expect([sees(one), sees(two)]).to.deep.equal([ALL, 1]);
  });

  it('follows another `for`', async () => {
    const { place, list } = await setUp();
    const filter = makeFilter({ for: 'events' });
    place.append(filter);
    const [one, two] = [await mount(list('events'), place), await mount(list('next'), place)];
    await filled(filter);
    filter.htmlFor = 'next';
    await settle(filter);
    box(filter, 'Other').click();
    await settle(filter, one, two);
    expect([sees(one), sees(two)]).to.deep.equal([ALL, 1]);
  });

  it('without `for` steers the list around it, also from its slot', async () => {
    const { place, list } = await setUp();
    const events = list('');
    const filter = makeFilter({ slot: 'filter' });
    events.append(filter);
    await mount(events, place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(sees(events)).to.equal(1);
  });

  it('without `for` finds the list around it across shadow roots', async () => {
    const { place, list } = await setUp();
    const events = list('');
    const wrapper = document.createElement('div');
    wrapper.slot = 'filter';
    const filter = makeFilter();
    wrapper.attachShadow({ mode: 'open' }).append(filter);
    events.append(wrapper);
    await mount(events, place);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(sees(events)).to.equal(1);
  });

  it('that a page hands to a list in another component steers that list', async () => {
    const { place, list } = await setUp();
    const component = document.createElement('div');
    const events = list('');
    events.innerHTML = '<slot name="tools" slot="filter"></slot>';
    component.attachShadow({ mode: 'open' }).append(events);
    const filter = makeFilter({ slot: 'tools' });
    component.append(filter);
    place.append(component);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, events);
    expect(sees(events)).to.equal(1);
  });

  it('names lists of its own tree only: an equal feed or an equal id elsewhere binds nothing', async () => {
    const { place, list } = await setUp();
    const component = document.createElement('div');
    const [inside, outside] = [list('events'), list('events')];
    const filter = makeFilter({ for: 'events' });
    component.attachShadow({ mode: 'open' }).append(filter, inside);
    await mount(outside, place);
    place.append(component);
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, inside, outside);
    expect([sees(inside), sees(outside)]).to.deep.equal([1, ALL]);
  });

  it('waits for a list whose tag is defined later', async () => {
    const { place, src } = await setUp();
    const filter = makeFilter({ for: 'events' });
    const late = document.createElement('late-event-list');
    late.id = 'events';
    late.setAttribute('src', src);
    place.append(filter, late);
    await filter.updateComplete;
    expect(part(filter, 'heading')).to.equal(null);
    const List = customElements.get('ogp-event-list')!;
    customElements.define('late-event-list', class extends List {});
    await filled(filter);
    box(filter, 'Other').click();
    await settle(filter, late as OgpEventList);
    expect(sees(late)).to.equal(1);
  });

  it('shows its own children while there is nothing to filter, and bears any element under the id', async () => {
    const { place } = await setUp();
    const filter = makeFilter({ for: 'other' }, '<p>Choose a list</p>');
    place.innerHTML = '<div id="other"></div>';
    place.append(filter);
    await settle(filter);
    expect(filter.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
    expect(parts(filter, 'option')).to.have.length(0);
  });
});
