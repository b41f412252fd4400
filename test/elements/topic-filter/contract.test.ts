import { create, event, events, feed } from '../../helpers/event-list.js';
import { CHOICE } from '../../helpers/shared-settings.js';
import { elementContract } from '../../helpers/element-contract.js';
import { parts, plain } from '../../helpers/look.js';
import { box, filled, makeFilter, settle, showPair, SIX } from '../../helpers/topic-filter.js';
import type { OgpTopicFilter } from '../../../src/define/ogp-topic-filter.js';

const MANY = events(25, (i) => ({ tags: [`Tag ${i + 1}`], topics: ['justice'], countries: i % 2 ? ['KE'] : ['ES'] }));
const WHOLE = { facets: 'topics countries when', search: '' };

const choice = (attribute: string, property: string, initial: string, ...others: readonly string[]) => ({
  attribute,
  property,
  initial,
  values: others.map((value) => [value, value] as const),
  nonsense: ['nonsense'],
});
const flag = (attribute: string) => ({ attribute, property: attribute, initial: false, values: [['', true]] as const });

/** A filter with something to choose from, in the state that `use` brings it into. */
const reached =
  (
    attributes: Readonly<Record<string, string>>,
    use?: (filter: OgpTopicFilter) => unknown,
    list: readonly unknown[] = SIX,
  ) =>
  async (place: HTMLElement): Promise<Element> => {
    const pair = await showPair(list, { ...WHOLE, ...attributes }, { 'page-size': '2' });
    place.append(pair.place);
    await filled(pair.filter);
    await use?.(pair.filter);
    await settle(pair.filter, pair.list);
    return pair.filter;
  };

const tick = (filter: OgpTopicFilter): void => parts(filter, 'option')[0]!.querySelector('input')!.click();
const openAll = (filter: OgpTopicFilter): void =>
  filter
    .shadowRoot!.querySelectorAll<HTMLElement>('.toggle[aria-expanded="false"]')
    .forEach((toggle) => toggle.click());

describe('<ogp-topic-filter>', function () {
  // Every rule of axe on many options takes some engines a while.
  this.timeout(30_000);

  elementContract<OgpTopicFilter>({
    tag: 'ogp-topic-filter',
    feed: feed(SIX),
    attributes: () => ({ for: 'events', facets: 'topics countries', search: '' }),
    beside: (src) => create({ id: 'events', src }),
    shown: filled,
    text: (filter) => plain(parts(filter, 'base')[0]?.textContent),
    async use(filter) {
      box(filter, 'Kenya').click();
      await settle(filter);
    },
    settings: [
      { attribute: 'for', property: 'htmlFor', initial: null, values: [['events next', 'events next']] },
      {
        attribute: 'facets',
        property: 'facets',
        initial: 'topics',
        values: [
          ['countries when', 'countries when'],
          ['Topics PLACE', 'topics place'],
        ],
        nonsense: ['colours'],
      },
      flag('search'),
      { attribute: 'order', property: 'order', initial: 'catalogue', values: [['count', 'count']] },
      choice('match', 'match', 'any', 'all'),
      choice('apply', 'apply', 'change', 'button'),
      choice('layout', 'layout', 'inline', 'popover'),
      flag('open'),
      choice('url-sync', 'urlSync', 'off', 'query', 'hash'),
      { attribute: 'url-sync-search', property: 'urlSyncSearch', initial: false, values: [['', true]] },
      {
        attribute: 'heading',
        property: 'heading',
        initial: null,
        values: [
          ['Choose', 'Choose'],
          ['', ''],
        ],
      },
      {
        attribute: 'heading-level',
        property: 'headingLevel',
        initial: 2,
        values: [
          ['1', 1],
          ['6', 6],
        ],
        nonsense: ['0', '7', 'h2'],
      },
      CHOICE,
    ],
    states: {
      'without a list': async (place) => {
        const filter = makeFilter({ for: 'nowhere' }, '<a href="https://example.org">Topics</a>');
        place.append(filter);
        return filter.ready;
      },
      ready: reached({}),
      active: reached({}, tick),
      'waiting for its button': reached({ apply: 'button' }, tick),
      'in popovers': reached({ layout: 'popover' }, async (filter) => {
        filter.shadowRoot!.querySelector<HTMLElement>('.toggle')!.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }),
      'full of options': reached({}, openAll, [...MANY, event({ id: 'x', attendanceMode: 'online' })]),
    },
  });
});
