/** Choices that the builder offers, apart from those that a feed has. The block editor of WordPress asks the same. */
import type { FacetName } from '../../src/core/listing/choice.js';
import type { ElementName } from '../../src/embed/description.js';
import type { OgpCountdown } from '../../src/elements/countdown/ogp-countdown.js';
import type { OgpEventList } from '../../src/elements/event-list/ogp-event-list.js';

export const SHOWN_ELEMENTS = ['event-list', 'countdown'] as const satisfies readonly ElementName[];

/** Attribute → its values, the default first. */
export const VALUES = {
  'event-list': {
    layout: ['list', 'cards', 'compact'],
    'group-by': ['day', 'month', 'country', 'none'],
    series: ['each', 'collapse'],
  },
  countdown: { layout: ['full', 'compact', 'blocks'] },
} as const satisfies {
  'event-list': {
    layout: readonly OgpEventList['layout'][];
    'group-by': readonly OgpEventList['groupBy'][];
    series: readonly OgpEventList['series'][];
  };
  countdown: { layout: readonly OgpCountdown['layout'][] };
};

export const HEADING_LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

export const WHENS = ['upcoming', 'past', 'all'] as const satisfies readonly OgpEventList['when'][];

/** Facets that a filter is mostly wanted for, in the order of the filter. `sources` is not asked for: it is for lists of several feeds. */
export const FACETS = [
  'topics',
  'countries',
  'when',
  'attendance',
  'kinds',
  'languages',
  'place',
  'organizers',
] as const satisfies readonly FacetName[];

/** The filter that is put above a list at first. */
export const FIRST_FILTER = { facets: 'topics when', layout: 'popover' } as const;

/** The accent that is offered first: easy to read on a white page. */
export const FIRST_ACCENT = '#7a1f5c';

/** Events to choose one from: more would fill the page. */
export const MOST_EVENTS = 300;
