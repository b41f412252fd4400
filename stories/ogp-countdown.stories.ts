import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/ogp-countdown.js';
import { setClock } from '../src/define/ogp-countdown.js';

interface Args {
  /** The day on which the page stands, at noon in UTC. */
  asOn: string;
  src?: string;
  event?: string;
  datetime?: string;
  timeZone?: string;
  heading?: string;
  kinds?: string;
  stages?: string;
  precision?: string;
  layout?: string;
  lang?: string;
}

const MEETING = { src: '/feeds/americas-2017.json', event: 'americas-regional-meeting-2017' };
const SUMMIT = { src: '/feeds/ogp-2025.json', event: 'ogp-summit-2025' };

const meta: Meta<Args> = {
  title: 'Elements/ogp-countdown',
  component: 'ogp-countdown',
  render: ({ asOn, src, event, datetime, timeZone, heading, kinds, stages, precision, layout, lang }) => {
    // The dates are past: the clock is set to a day of the story's choice, and runs from there.
    const ahead = Date.parse(`${asOn}T12:00:00Z`) - Date.now();
    setClock(() => Date.now() + ahead);
    return html`<ogp-countdown
      src=${src ?? nothing}
      event=${event ?? nothing}
      datetime=${datetime ?? nothing}
      time-zone=${timeZone ?? nothing}
      heading=${heading ?? nothing}
      kinds=${kinds ?? nothing}
      stages=${stages ?? nothing}
      precision=${precision ?? nothing}
      layout=${layout ?? nothing}
      lang=${lang ?? nothing}
    >
      <p>What readers see without script.</p>
    </ogp-countdown>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Before the call for proposals closes. */
export const CallForProposals: Story = { args: { asOn: '2017-07-19', ...MEETING } };

/** After it: nobody knows on which day registration opens, so the start is next. */
export const BeforeTheStart: Story = { args: { asOn: '2017-08-20', ...MEETING } };

/** On its second day, with the livestreams of that day, each naming its language. */
export const HappeningNow: Story = { args: { asOn: '2025-10-08', ...SUMMIT } };

/** Over, and nothing comes next. */
export const Ended: Story = { args: { asOn: '2017-12-01', ...MEETING } };

/** Whatever comes next in a feed. */
export const WhateverComesNext: Story = { args: { asOn: '2025-10-01', src: SUMMIT.src } };

/** With no feed, to the second, in blocks. */
export const PlainDate: Story = {
  args: {
    asOn: '2027-05-10',
    datetime: '2027-05-17T09:00',
    timeZone: 'Africa/Nairobi',
    heading: 'Open Gov Week',
    precision: 'seconds',
    layout: 'blocks',
  },
};

/** The essentials only. */
export const Compact: Story = {
  args: {
    asOn: '2027-05-10',
    datetime: '2027-06-01T18:00+03:00',
    heading: 'Comments',
    kinds: 'deadline',
    layout: 'compact',
  },
};

/** A time in no zone is counted in days, and the element says why. */
export const InDoubt: Story = { args: { asOn: '2027-05-10', datetime: '2027-05-17T09:00', heading: 'Open day' } };

/** A month is printed, never counted. */
export const MonthOnly: Story = { args: { asOn: '2027-05-10', datetime: '2027-11', heading: 'Global Summit' } };

/** Stopped by a reader, or from the start by the page. */
export const Paused: Story = {
  args: PlainDate.args!,
  render: () =>
    html`<ogp-countdown
      datetime="2099-05-17T09:00"
      time-zone="Africa/Nairobi"
      heading="Open Gov Week"
      precision="seconds"
      paused
    ></ogp-countdown>`,
};

export const Spanish: Story = { args: { ...PlainDate.args, asOn: '2027-05-10', lang: 'es' } };

export const Arabic: Story = { args: { ...PlainDate.args, asOn: '2027-05-10', lang: 'ar' } };
