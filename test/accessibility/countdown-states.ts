import { createCountdown, mountCountdown } from '../helpers/countdown.js';
import { event, feed } from '../helpers/event-list.js';
import type { OgpCountdown } from '../../src/define/ogp-countdown.js';
import type { FakeAnswer } from '../helpers/fake-feed.js';
import { part } from '../helpers/look.js';
import { rendered } from '../helpers/ready.js';
import { until } from '../helpers/until.js';
import type { Stage, State } from './state.js';

type Attributes = Readonly<Record<string, string>>;
type Use = (element: OgpCountdown, stage: Stage) => unknown;

const FALLBACK = '<a href="https://example.org">All events</a>';
const failure = { status: 404 };

const full = (more: Record<string, unknown> = {}): unknown =>
  feed([
    event({
      title: { en: 'Open day of the city', ar: 'اليوم المفتوح للمدينة' },
      links: [
        { rel: 'info', url: 'https://example.org' },
        { rel: 'livestream', url: 'https://example.org/live', language: 'es' },
        { rel: 'livestream', url: 'https://example.org/signed', language: 'ase' },
      ],
      milestones: [{ type: 'proposals-close', at: '2030-05-10', previously: '2030-05-02', label: 'Call for papers' }],
      registration: { opens: '2030-04-01', closes: '2030-05-18', url: 'https://example.org/register' },
      ...more,
    }),
  ]);

const answered =
  (answers: readonly FakeAnswer[], attributes: Attributes = {}, use?: Use): State['reach'] =>
  async (stage) => {
    const src = stage.net.url();
    stage.net.answer(src, ...answers);
    const element = await mountCountdown(createCountdown({ src, ...attributes }, FALLBACK), stage.place);
    await use?.(element, stage);
    await element.updateComplete;
    return element;
  };
const counting = (attributes: Attributes = {}, more: Record<string, unknown> = {}): State => ({
  reach: answered([{ body: full(more) }], attributes),
});

/** A countdown without a feed. */
const plain = (attributes: Attributes, children = ''): State => ({
  reach: ({ place }) => mountCountdown(createCountdown(attributes, children), place),
});

const waiting =
  (use?: Use): State['reach'] =>
  async (stage) => {
    const src = stage.net.url();
    stage.net.answer(src, { fault: 'hang' });
    const element = createCountdown({ src }, FALLBACK);
    stage.place.append(element);
    await rendered(element);
    await use?.(element, stage);
    return element;
  };

/** Presses "Try again", and waits for the answer to it. */
const tryAgain =
  (isAnswered: (element: OgpCountdown) => unknown): Use =>
  async (element, { timers }) => {
    timers.pass(2000);
    await element.updateComplete;
    part(element, 'retry')!.click();
    await until(() => isAnswered(element), 'the second answer has come');
  };
const failsAgain: Use = async (element, stage) => {
  let errors = 0;
  element.addEventListener('ogp-error', () => errors++);
  await tryAgain(() => errors > 0)(element, stage);
};

const START = { stages: 'start' };
const inDoubt = { start: '2030-05-20T09:00+01:00', end: undefined, timeZone: undefined, countries: ['NL'] };
const over = { start: '2030-04-01', end: '2030-04-02', milestones: [], registration: undefined };

export const countdownStates: Readonly<Record<string, State>> = {
  'a countdown that loads': { reach: waiting(), says: 1 },
  'a countdown that has been loading for a while': {
    reach: waiting(async (element, { timers }) => {
      timers.pass(1000);
      await until(() => part(element, 'message')?.textContent, 'it says that it is loading');
    }),
    says: 1,
  },
  'a countdown that has failed': { reach: answered([failure]), says: 1 },
  'a countdown that has failed again': { reach: answered([failure, failure], {}, failsAgain), says: 1 },
  'a countdown that has recovered': {
    reach: answered(
      [failure, { body: full() }],
      {},
      tryAgain((element) => part(element, 'units')),
    ),
  },
  'a countdown of which a source has failed': {
    reach: async ({ place, net }) => {
      const [one, two] = [net.url('one.json'), net.url('two.json')];
      net.answer(one, { body: full() });
      net.answer(two, failure);
      const element = await mountCountdown(createCountdown({ src: `${one} ${two}` }, FALLBACK), place);
      await until(() => part(element, 'source-error'), 'the failure is told');
      return element;
    },
    says: 1,
  },
  'a countdown without events': { reach: answered([{ body: feed([]) }]) },
  'a countdown': counting(),
  'a countdown to the start': counting(START),
  'a countdown in blocks': counting({ layout: 'blocks', ...START }),
  'a countdown in one line': counting({ layout: 'compact', ...START }),
  'a countdown of seconds': counting({ precision: 'seconds', ...START }),
  'a countdown of seconds in blocks': counting({ precision: 'seconds', layout: 'blocks', ...START }),
  'a countdown of days': counting({ precision: 'days', layout: 'blocks', ...START }),
  'a paused countdown': counting({ paused: '', precision: 'seconds', ...START }),
  'a countdown with a heading that is only heard': counting({ heading: '' }),
  'a countdown to what goes on': counting({}, { start: '2030-05-01T12:00', end: '2030-05-01T20:00' }),
  'a countdown in one line to what goes on': counting(
    { layout: 'compact' },
    { start: '2030-05-01T12:00', end: '2030-05-01T20:00' },
  ),
  'a countdown to what is over': counting({}, over),
  'a countdown to what is cancelled': counting({}, { status: 'cancelled' }),
  'a countdown to what is postponed': counting({}, { status: 'postponed' }),
  'a countdown to a month': counting(START, { start: '2030-08', end: undefined }),
  'a countdown in doubt': counting(START, inDoubt),
  'a countdown in blocks in doubt': counting({ layout: 'blocks', ...START }, inDoubt),
  'a countdown to a date': plain({
    datetime: '2030-05-17T09:00',
    'time-zone': 'Africa/Nairobi',
    heading: 'Open Gov Week',
  }),
  'a countdown to a day': plain({ datetime: '2030-05-17', heading: 'Open Gov Week', layout: 'blocks' }),
  'a countdown to a deadline': plain({ datetime: '2030-05-17', heading: 'Comments', kinds: 'deadline' }),
  'a countdown to a date in no zone': plain({ datetime: '2030-05-17T09:00', heading: 'Open Gov Week' }),
  'a countdown to the date in the page': plain(
    {},
    '<p>Comments are welcome until <time datetime="2030-06-01T18:00+03:00">1 June, 18:00</time>.</p>',
  ),
};
