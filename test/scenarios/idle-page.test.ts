import { expect } from '@open-wc/testing';
import { idlePage } from '../helpers/idle-page.js';

type Raw = Readonly<Record<string, unknown>>;

const feed = (events: readonly Raw[]): string =>
  `<script type="application/json" id="feed">${JSON.stringify({ format: 'ogp-events', version: '1.0', language: 'en', events })}</script>`;
const on = (start: string, more: Raw = {}): Raw => ({
  id: start,
  title: `On ${start}`,
  start: `${start}T09:00:00`,
  end: `${start}T10:00:00`,
  timeZone: 'Europe/Madrid',
  topics: [start < '2050' ? 'justice' : 'other'],
  ...more,
});

const PAST = on('2020-03-04');
const LONG_PAST = on('2020-04-04', { end: '2020-04-08T10:00:00' });
const FUTURE = on('2090-03-04');
const FUTURE_DAYS = on('2090-04-04', { end: '2090-04-08T10:00:00' });
const NO_DATE = { id: 'some-day', title: 'Some day' };
const list = (attributes = '', children = ''): string =>
  `<ogp-event-list src="#feed" ${attributes}>${children}</ogp-event-list>`;

describe('a page that is left open waits for nothing', () => {
  for (const [what, body] of Object.entries({
    'with a list of what is over': feed([PAST, LONG_PAST]) + list('when="all"'),
    'with an empty list of what is to come': feed([PAST, LONG_PAST]) + list(),
    'with an empty feed': feed([]) + list(),
    'with events that have no date': feed([NO_DATE]) + list(),
    'with a list that shows nothing that will change': feed([PAST, FUTURE]) + list('when="all" topics="justice"'),
    'with a list that names no feed': '<ogp-event-list></ogp-event-list>',
    'with a feed that could not be loaded': '<ogp-event-list src="/no-such-feed.json"></ogp-event-list>',
    'with a filter of what is over':
      feed([PAST, LONG_PAST]) + list('when="all"', '<ogp-topic-filter slot="filter"></ogp-topic-filter>'),
    'with a filter of nothing': '<ogp-topic-filter for="nothing"></ogp-topic-filter>',
    'with a countdown that is over': '<ogp-countdown datetime="2020-03-04T09:00:00Z"></ogp-countdown>',
    'with a countdown without a date': '<ogp-countdown></ogp-countdown>',
    'with a countdown that stands still': '<ogp-countdown datetime="2090-03-04T09:00:00Z" paused></ogp-countdown>',
    'with a countdown to the next of no events': `${feed([PAST])}<ogp-countdown src="#feed"></ogp-countdown>`,
  })) {
    it(what, async () => {
      expect(await idlePage(body)).to.deep.equal([]);
    });
  }
});

describe('a page that is left open has one timer', () => {
  for (const [what, body] of Object.entries({
    'with a list of days that go on': feed([on('2020-03-04', { end: '2090-03-04T09:00:00' })]) + list(),
    'with an empty list that others would fill': feed([FUTURE]) + list('topics="justice"'),
    'with a countdown to a year': '<ogp-countdown datetime="2090"></ogp-countdown>',
    'with a list of what is far away': feed([FUTURE, FUTURE_DAYS]) + list(),
    'with a filter of it': feed([FUTURE]) + list('', '<ogp-topic-filter slot="filter"></ogp-topic-filter>'),
    'with a countdown without seconds':
      '<ogp-countdown datetime="2090-03-04T09:00:00Z" precision="days"></ogp-countdown>',
    'with all of them, several times': `${feed([FUTURE, FUTURE_DAYS, PAST])}${list('id="a" time-zone-control').repeat(2)}
      <ogp-topic-filter for="a"></ogp-topic-filter><ogp-countdown src="#feed"></ogp-countdown>
      <ogp-countdown datetime="2090-03-04T09:00:00Z"></ogp-countdown>`,
  })) {
    it(what, async () => {
      const pending = await idlePage(body);
      expect(pending).to.have.length(1);
      expect(pending[0]).to.match(/^timer/);
    });
  }
});
