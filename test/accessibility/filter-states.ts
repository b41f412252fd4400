import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import { create, event, events, feed, mount, type RawEvent } from '../helpers/event-list.js';
import { parts } from '../helpers/look.js';
import { SIX, box, filled, makeFilter, settle } from '../helpers/topic-filter.js';
import { until } from '../helpers/until.js';
import { ANNOUNCEMENTS, HARD_WORDS, SERIES } from './feeds.js';
import type { State } from './state.js';

const NINE = 'topics countries languages attendance kinds when place series organizers';

const MANY: readonly RawEvent[] = [
  ...events(25, (i) => ({ tags: [`Tag ${i + 1}`], topics: ['justice'], countries: [i % 2 ? 'KE' : 'ES'] })),
  event({ id: 'x', attendanceMode: 'online' }),
];

/** Topics of topics. */
const TREE = {
  topics: [
    { id: 'law', label: 'Law' },
    { id: 'courts', label: 'Courts and the access to them', broader: 'law' },
    { id: 'legal-aid', label: 'Legal aid', broader: 'courts' },
  ],
};
const IN_TREE = ['law', 'courts', 'legal-aid'].map((topic, i) => event({ id: `t${i}`, title: topic, topics: [topic] }));

const RICH: readonly RawEvent[] = SIX.map((raw, i) => ({
  ...raw,
  location: { name: `Hall ${i % 3}`, locality: ['Nakuru', 'Madrid', 'Lisboa'][i % 3] },
  organizers: [{ name: `Ministry of Finance and Economic Planning ${i % 2}` }],
}));

/** A filter of a list of these events, as it stands after `use`. */
const filtering = (
  attributes: Readonly<Record<string, string>>,
  use?: (filter: OgpTopicFilter) => unknown,
  list: readonly RawEvent[] = SIX,
  more: RawEvent = {},
): State => ({
  async reach({ place, net }) {
    const src = net.url();
    net.answer(src, { body: feed(list, more) });
    const filter = makeFilter({ for: 'events', facets: 'topics countries when', search: '', ...attributes });
    const beside = create({ id: 'events', src, 'page-size': '2' });
    place.append(filter);
    await mount(beside, place);
    await filled(filter);
    // Where there is little room it begins behind a button.
    await use?.(filter);
    await settle(filter, beside);
    return filter;
  },
});

const tick = (filter: OgpTopicFilter): void => parts(filter, 'option')[0]!.querySelector('input')!.click();
const tickMany = async (filter: OgpTopicFilter): Promise<void> => {
  for (const name of ['Kenya', 'Spain', 'كينيا', 'إسبانيا']) {
    try {
      box(filter, name).click();
    } catch {
      // The names of the other language.
    }
  }
  for (const option of parts(filter, 'option').slice(0, 3)) option.querySelector('input')!.click();
  await filter.updateComplete;
};
const openAll = (filter: OgpTopicFilter): void => {
  for (const toggle of filter.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) toggle.click();
};
const openPopover =
  (index: number) =>
  async (filter: OgpTopicFilter): Promise<void> => {
    filter.shadowRoot!.querySelectorAll<HTMLElement>('.toggle')[index]!.click();
    const panel = (): HTMLElement | null => filter.shadowRoot!.querySelector(':popover-open');
    // Where the browser does not place it within the window, a chunk does.
    const isPlaced = (): boolean => {
      const { left = -1, right = 0 } = panel()?.getBoundingClientRect() ?? {};
      const hasPlace = CSS.supports('position-area', 'block-end') || panel()?.style.left;
      return Boolean(hasPlace) && left >= 0 && right <= document.documentElement.clientWidth + 1;
    };
    await until(isPlaced, 'a popover is open beside its button');
  };
const typeIn = (words: string) => (filter: OgpTopicFilter) => {
  const field = filter.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: words }));
};

export const filterStates: Readonly<Record<string, State>> = {
  'a filter without a list': {
    reach: ({ place }) => {
      const filter = makeFilter({ for: 'nowhere' }, '<a href="https://example.org">Topics</a>');
      place.append(filter);
      return filter.ready;
    },
  },
  'a filter': filtering({}),
  'an open filter': filtering({ open: '' }),
  'an unfolded filter': filtering({}, openAll),
  'a filter with a choice': filtering({ open: '' }, tick),
  'a filter with much chosen': filtering({ open: '' }, tickMany),
  'a filter with a search': filtering({ open: '' }, typeIn('budget')),
  'a filter with a search that finds nothing': filtering({ open: '' }, typeIn('xyzzy')),
  'a filter with dates': filtering({ open: '', choice: 'when=2030-05-01..2030-05-09' }),
  'a filter that waits for its button': filtering({ open: '', apply: 'button' }, tick),
  'a filter with a heading that is only heard': filtering({ open: '', heading: '' }),
  'a filter of nine facets': filtering({ open: '', facets: NINE }, openAll, [...RICH, ...SERIES]),
  'a filter of announcements': filtering({ open: '' }, undefined, ANNOUNCEMENTS),
  'a filter of one facet': filtering({ open: '', facets: 'topics' }),
  'a filter full of options': filtering({ open: '' }, openAll, MANY),
  'a filter of topics in topics': filtering({ open: '' }, undefined, IN_TREE, TREE),
  'a filter of hard words': filtering({ open: '', facets: 'place topics series' }, openAll, HARD_WORDS),
  'a filter in popovers': filtering({ layout: 'popover' }),
  'a filter of nine popovers': filtering({ layout: 'popover', facets: NINE }, tick, [...RICH, ...SERIES]),
  'an open popover': filtering({ layout: 'popover' }, openPopover(0)),
  'an open popover of dates': filtering({ layout: 'popover' }, openPopover(2)),
  'an open popover full of options': filtering({ layout: 'popover' }, openPopover(0), MANY),
};
