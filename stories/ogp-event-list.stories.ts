import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/define/ogp-event-list.js';
import { setClock } from '../src/define/ogp-event-list.js';
import type { OgpEventList } from '../src/index.js';
import { offerMadeUpFeeds } from './made-up-feeds.js';

offerMadeUpFeeds();

interface Args {
  /** The moment at which the page stands. */
  asOn: string;
  src?: string;
  when?: string;
  pageSize?: number | 'all';
  groupBy?: string;
  order?: string;
  series?: string;
  heading?: string;
  timeZone?: string;
  timeZoneControl?: boolean;
  topics?: string;
  countries?: string;
  kinds?: string;
  layout?: string;
  images?: boolean;
  actions?: string;
  jsonLd?: boolean;
  lang?: string;
}

const WEEK = { asOn: '2024-05-30T12:00Z', src: '/feeds/open-gov-week-2024.json', pageSize: 8 } as const;
const SUMMIT = { asOn: '2025-10-01T12:00Z', src: '/feeds/ogp-2025.json' } as const;
const MADE_UP = '2027-05-18T09:00Z';

function list(args: Args): TemplateResult {
  // These dates are not today's: the page's clock stands at the moment of the story's choice.
  const now = Date.parse(args.asOn);
  setClock(() => now);
  return html`<ogp-event-list
    src=${args.src ?? nothing}
    when=${args.when ?? nothing}
    page-size=${args.pageSize ?? nothing}
    group-by=${args.groupBy ?? nothing}
    order=${args.order ?? nothing}
    series=${args.series ?? nothing}
    heading=${args.heading ?? nothing}
    time-zone=${args.timeZone ?? nothing}
    ?time-zone-control=${args.timeZoneControl}
    topics=${args.topics ?? nothing}
    countries=${args.countries ?? nothing}
    kinds=${args.kinds ?? nothing}
    layout=${args.layout ?? nothing}
    ?images=${args.images}
    actions=${args.actions ?? nothing}
    ?json-ld=${args.jsonLd}
    lang=${args.lang ?? nothing}
  >
    <p><a href="https://www.opengovpartnership.org/events/">All events</a></p>
  </ogp-event-list>`;
}

const within = (css: string, content: unknown): TemplateResult => html`<div style=${css}>${content}</div>`;

const meta: Meta<Args> = {
  title: 'Elements/ogp-event-list',
  component: 'ogp-event-list',
  // All of them on one page would share one clock.
  parameters: { docs: { story: { inline: false, height: '30rem' } } },
  argTypes: {
    when: { control: 'select', options: ['upcoming', 'past', 'all'] },
    groupBy: { control: 'select', options: ['day', 'month', 'country', 'none'] },
    order: { control: 'select', options: ['auto', 'ascending', 'descending'] },
    series: { control: 'select', options: ['each', 'collapse'] },
    layout: { control: 'select', options: ['list', 'cards', 'compact'] },
    jsonLd: { control: 'boolean' },
  },
  render: list,
};

export default meta;

type Story = StoryObj<Args>;

/** Open Gov Week 2024 as its publisher listed it, on its fourth day. */
export const OpenGovWeek: Story = { args: WEEK };

/** Readers choose whose clock they see; days are grouped anew. */
export const ChoiceOfAClock: Story = { args: { ...WEEK, timeZoneControl: true, timeZone: 'Asia/Kathmandu' } };

export const ByCountry: Story = { args: { ...WEEK, when: 'all', groupBy: 'country' } };

export const ByMonth: Story = { args: { ...SUMMIT, when: 'all', groupBy: 'month' } };

/** The events to come are described in the element, for programs that read the page: its `<script type="application/ld+json">`. */
export const ForSearchEngines: Story = { args: { ...WEEK, jsonLd: true } };

/** Events that are over, the latest first. */
export const Past: Story = { args: { ...WEEK, when: 'past' } };

export const Cards: Story = { args: { ...WEEK, layout: 'cards' } };

export const Compact: Story = { args: { ...WEEK, layout: 'compact' } };

/** A summit of three days, with a livestream for each language, and calls with extended deadlines. */
export const Summit: Story = { args: { ...SUMMIT, when: 'all' } };

/** Each date of a series is an entry … */
export const Series: Story = { args: { asOn: MADE_UP, src: '/made-up/series.json' } };

/** … or all are one that opens. */
export const SeriesAsOneEntry: Story = { args: { asOn: MADE_UP, src: '/made-up/series.json', series: 'collapse' } };

/** Happening now, cancelled, postponed, on another day, hybrid and full, a deadline. */
export const StatusInWords: Story = { args: { asOn: MADE_UP, src: '/made-up/status.json' } };

/** Each fault is said beside the event and listed in `issues`; nothing is repaired in silence. */
export const HonestData: Story = { args: { asOn: MADE_UP, src: '/made-up/honest.json' } };

/** The feed does not arrive. What is inside the element stays, and after a moment readers are told. */
export const Loading: Story = { args: { asOn: MADE_UP, src: '/made-up/never.json' } };

/** The feed has no events. */
export const Empty: Story = { args: { asOn: MADE_UP, src: '/made-up/empty.json' } };

/** It has events, but none that fits. */
export const NoMatch: Story = { args: { ...WEEK, topics: 'beneficial-ownership' } };

/** There is no feed at that address; the console says more. */
export const NotFound: Story = { args: { asOn: MADE_UP, src: '/feeds/none.json' } };

/** A web page came instead of a feed. */
export const NotAFeed: Story = { args: { asOn: MADE_UP, src: '/made-up/web-page.json' } };

/** A newer copy could not be loaded, so the earlier one is shown, and its age. */
export const Stale: Story = {
  args: { asOn: MADE_UP, src: '/made-up/once.json' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<OgpEventList>('ogp-event-list');
    await element?.reload();
    await element?.reload();
  },
};

/** In a sidebar of 200 pixels. */
export const Narrow: Story = { args: WEEK, render: (args) => within('inline-size: 200px', list(args)) };

/** The page says that it is dark; the element follows. */
export const Dark: Story = {
  args: { ...WEEK, timeZoneControl: true },
  render: (args) => within('color-scheme: dark; background: #14171c; color: #e8e6e1; padding: 1.5rem', list(args)),
};

/** A page with its own colour, type and corners. */
export const Styled: Story = {
  args: WEEK,
  render: (args) =>
    within(
      '--ogp-accent: #7a1f5c; --ogp-radius: 0; --ogp-heading-font: Georgia, serif; font-size: 1.125rem',
      list(args),
    ),
};

const withLook = (look: string, page: string, args: Args): TemplateResult =>
  html`<link rel="stylesheet" href="/looks/${look}.css" />${within(`padding: 1.5rem; ${page}`, list(args))}`;

/** A page in the manner of GOV.UK, with `looks/govuk.css`. */
export const LookOfGovUk: Story = {
  args: WEEK,
  render: (args) => withLook('govuk', 'background: #fff; color: #0b0c0c; font: 19px/1.32 arial, sans-serif', args),
};

/** A page in the manner of the U.S. Web Design System, with `looks/uswds.css`. */
export const LookOfUswds: Story = {
  args: WEEK,
  render: (args) =>
    withLook('uswds', 'background: #fff; color: #1b1b1b; font: 17px/1.5 "Source Sans 3", sans-serif', args),
};

/** A WordPress block theme whose primary colour is too pale for text, with `looks/wordpress.css`. */
export const LookOfWordPress: Story = {
  args: WEEK,
  render: (args) =>
    withLook(
      'wordpress',
      `--wp--preset--color--primary: #9dff20; --wp--preset--color--base: #fff; --wp--preset--font-family--heading: Georgia, serif;
       background: #fff; color: #000; font: 18px/1.6 sans-serif`,
      args,
    ),
};

export const Spanish: Story = { args: { ...WEEK, lang: 'es' } };

/** An Arabic page, from right to left. */
export const Arabic: Story = {
  args: { ...WEEK, timeZoneControl: true },
  render: (args) => html`<div lang="ar" dir="rtl">${list(args)}</div>`,
};

/** Your own words and sentence where there is nothing to show. */
export const OwnEmptyMessage: Story = {
  args: { asOn: MADE_UP, src: '/made-up/empty.json' },
  render: ({ asOn, src }) => {
    const now = Date.parse(asOn);
    setClock(() => now);
    return html`<ogp-event-list src=${src ?? nothing}>
      <p slot="empty">The programme comes out on 1 March. <a href="#letter">Have it sent to you.</a></p>
    </ogp-event-list>`;
  },
};
