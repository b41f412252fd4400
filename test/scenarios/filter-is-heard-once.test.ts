import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import { create, feed, inline, mount } from '../helpers/event-list.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';
import { part } from '../helpers/look.js';
import { listen } from '../helpers/speech.js';
import { box, filled, makeFilter, settle, SIX } from '../helpers/topic-filter.js';

describe('what is heard of a choice', () => {
  let timers: HeldTimers;
  afterEach(() => timers.restore());

  /** Lists of these ids, and filters with these attributes; `said` is what all lists say, in the order of the lists. */
  async function setUp(
    ids: readonly string[],
    filters: readonly Readonly<Record<string, string>>[],
  ): Promise<{ lists: OgpEventList[]; filters: OgpTopicFilter[]; said: () => string[]; pass: () => Promise<void> }> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const src = inline(feed(SIX), place);
    const lists: OgpEventList[] = [];
    // The second list shows less, so that one can tell who speaks.
    for (const id of ids) lists.push(await mount(create({ id, src, ...(lists[0] ? { countries: 'ES' } : {}) }), place));
    const made = filters.map((attributes) => makeFilter({ for: ids.join(' '), ...attributes }));
    place.append(...made);
    for (const filter of made) await filled(filter);
    await settle(...made, ...lists);
    timers = holdTimers();
    const speeches = lists.map(listen);
    return {
      lists,
      filters: made,
      said: () => speeches.flatMap(({ said }) => said),
      async pass() {
        timers.pass(600);
        await settle(...made, ...lists);
      },
    };
  }

  it('is one message from two lists with one filter: the first speaks for both', async () => {
    const { lists, filters, said, pass } = await setUp(['events', 'next'], [{}]);
    const [filter] = filters as [OgpTopicFilter];
    box(filter, 'Climate and Environment').click();
    await settle(filter, ...lists);
    await pass();
    expect(said()).to.deep.equal(['2 events']);
    filter.choice = { topics: ['civic-space', 'other'] };
    await settle(filter, ...lists);
    await pass();
    expect(said()).to.deep.equal(['2 events', '3 events']);
  });

  it('is one message for ten toggles in a second, from two lists with two filters', async () => {
    const { lists, filters, said, pass } = await setUp(['events', 'next'], [{}, { facets: 'countries' }]);
    const [topics, countries] = filters as [OgpTopicFilter, OgpTopicFilter];
    for (let i = 0; i < 10; i++) {
      box(i % 2 ? topics : countries, i % 2 ? 'Climate and Environment' : 'Kenya').click();
      await settle(topics, countries, ...lists);
      timers.pass(90);
    }
    expect(said()).to.deep.equal([]);
    await pass();
    expect(said()).to.deep.equal(['1 event']);
  });

  it('is one message from one list with two filters', async () => {
    const { lists, filters, said, pass } = await setUp(['events'], [{}, { facets: 'topics countries' }]);
    const [topics, both] = filters as [OgpTopicFilter, OgpTopicFilter];
    box(topics, 'Other').click();
    await settle(topics, both, ...lists);
    timers.pass(400);
    box(both, 'Portugal').click();
    await settle(topics, both, ...lists);
    await pass();
    expect(said()).to.deep.equal(['1 event']);
  });

  it('comes from the list in which the choice was taken back', async () => {
    const { lists, filters, said, pass } = await setUp(['events', 'next'], [{}]);
    const [filter] = filters as [OgpTopicFilter];
    const [, next] = lists as [OgpEventList, OgpEventList];
    box(filter, 'Other').click();
    await settle(filter, ...lists);
    part(next, 'clear')!.click();
    await settle(filter, ...lists);
    await pass();
    // It alone: what the other was about to say is no longer true.
    expect(said()).to.deep.equal(['2 events']);
    expect(listTotals(lists)).to.deep.equal([6, 2]);
  });

  it('comes from a list that can be seen', async () => {
    const { lists, filters, said, pass } = await setUp(['events', 'next'], [{}]);
    const [filter] = filters as [OgpTopicFilter];
    lists[0]!.hidden = true;
    box(filter, 'Climate and Environment').click();
    await settle(filter, ...lists);
    await pass();
    expect(said()).to.deep.equal(['1 event']);
  });

  it('is nothing when a filter comes that has something chosen already', async () => {
    const { lists, said, pass } = await setUp(['events'], [{}]);
    const late = makeFilter({ for: 'events', facets: 'countries', choice: 'countries=KE' });
    lists[0]!.parentElement!.append(late);
    await filled(late);
    await settle(late, ...lists);
    await pass();
    expect([listTotals(lists), said()]).to.deep.equal([[2], []]);
  });

  it('is still said of what the page sets on a list after a filter was heard', async () => {
    const { lists, filters, said, pass } = await setUp(['events', 'next'], [{}]);
    const [filter] = filters as [OgpTopicFilter];
    box(filter, 'Climate and Environment').click();
    await settle(filter, ...lists);
    await pass();
    lists[1]!.countries = '';
    await settle(...lists);
    await pass();
    expect(said()).to.deep.equal(['2 events', '2 events']);
  });
});

const listTotals = (lists: readonly OgpEventList[]): number[] =>
  lists.map((list) => list.shadowRoot!.querySelectorAll('[part~=event]').length);
