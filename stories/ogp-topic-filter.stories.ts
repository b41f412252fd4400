import { html, type TemplateResult } from 'lit';
import '../src/define/all.js';

/** A list with its filter; the feed is that of the demo pages. */
const FEED = 'feeds/open-gov-week-2024.json';

interface Args {
  readonly facets: string;
  readonly search: boolean;
  readonly layout: 'inline' | 'popover';
  readonly apply: 'change' | 'button';
  readonly match: 'any' | 'all';
  readonly order: string;
}

export default {
  title: 'Elements/ogp-topic-filter',
  component: 'ogp-topic-filter',
  args: {
    facets: 'topics countries when',
    search: true,
    layout: 'inline',
    apply: 'change',
    match: 'any',
    order: 'catalogue',
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['inline', 'popover'] },
    apply: { control: 'inline-radio', options: ['change', 'button'] },
    match: { control: 'inline-radio', options: ['any', 'all'] },
  },
  render: ({ facets, search, layout, apply, match, order }: Args): TemplateResult =>
    html`<ogp-topic-filter
        for="events"
        facets=${facets}
        ?search=${search}
        layout=${layout}
        apply=${apply}
        match=${match}
        order=${order}
      ></ogp-topic-filter>
      <ogp-event-list id="events" src=${FEED} when="all" page-size="5"></ogp-event-list>`,
};

export const BesideAList = {};
export const InPopovers = { args: { layout: 'popover', facets: 'topics countries attendance when' } };
const ALL_FACETS = 'topics countries languages attendance kinds when place series organizers';
export const NineFacets = { args: { facets: ALL_FACETS } };
export const NineFacetsInPopovers = { args: { facets: ALL_FACETS, layout: 'popover' } };
/** Chosen values stand first, and each of them can be taken away. */
export const Chosen = {
  render: ({ facets }: Args): TemplateResult =>
    html`<ogp-topic-filter for="chosen" facets=${facets} search></ogp-topic-filter>
      <ogp-event-list
        id="chosen"
        src=${FEED}
        when="all"
        page-size="5"
        choice="topics=public-participation&amp;search=open"
      ></ogp-event-list>`,
};
export const InSpanish = {
  render: ({ facets }: Args): TemplateResult =>
    html`<ogp-topic-filter lang="es" for="es" facets=${facets}></ogp-topic-filter>
      <ogp-event-list lang="es" id="es" src=${FEED} when="all" page-size="5"></ogp-event-list>`,
};
export const OnAButton = { args: { apply: 'button' } };
export const InItsSlot = {
  render: ({ facets }: Args): TemplateResult =>
    html`<ogp-event-list src=${FEED} when="all" page-size="5">
      <ogp-topic-filter slot="filter" facets=${facets} heading-level="3"></ogp-topic-filter>
    </ogp-event-list>`,
};
