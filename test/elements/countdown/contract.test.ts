import type { OgpCountdown } from '../../../src/define/ogp-countdown.js';
import { createCountdown, mountCountdown, standAt } from '../../helpers/countdown.js';
import { CHOICE, COUNTRIES, KINDS, TIME_ZONE, TOPICS } from '../../helpers/shared-settings.js';
import { elementContract } from '../../helpers/element-contract.js';
import { event, feed } from '../../helpers/event-list.js';
import type { FakeFeed } from '../../helpers/fake-feed.js';
import { part, plain } from '../../helpers/look.js';
import { rendered } from '../../helpers/ready.js';
import { until } from '../../helpers/until.js';

const full = (more: Record<string, unknown> = {}): unknown =>
  feed([
    event({
      links: [
        { rel: 'info', url: 'https://example.org' },
        { rel: 'livestream', url: 'https://example.org/live', language: 'es' },
      ],
      milestones: [{ type: 'proposals-close', at: '2030-05-10', previously: '2030-05-02', label: 'Call for papers' }],
      registration: { opens: '2030-04-01', closes: '2030-05-18', url: 'https://example.org/register' },
      ...more,
    }),
  ]);

async function settle(
  net: FakeFeed,
  place: HTMLElement,
  body: unknown,
  attributes: Record<string, string> = {},
): Promise<OgpCountdown> {
  const src = net.url(`state-${net.requests.length}.json`);
  net.answer(src, body ? { body } : { status: 404 });
  return mountCountdown(createCountdown({ src, ...attributes }, '<a href="https://example.org">All events</a>'), place);
}

const choice = (attribute: string, property: string, initial: string, ...others: readonly string[]) => ({
  attribute,
  property,
  initial,
  values: others.map((value) => [value, value] as const),
  nonsense: ['nonsense'],
});
const text = (attribute: string, property: string, initial: string | null, value: string) => ({
  attribute,
  property,
  initial,
  values: [[value, value]] as const,
});

describe('<ogp-countdown>', () => {
  beforeEach(() => standAt('2030-05-01T12:00:00Z'));

  elementContract<OgpCountdown>({
    tag: 'ogp-countdown',
    feed: full(),
    attributes: (src) => ({ src, layout: 'blocks', precision: 'hours' }),
    shown: (element) => until(() => part(element, 'units'), 'the countdown counts'),
    text: (element) => plain(part(element, 'base')?.textContent),
    async use(element) {
      part(element, 'pause')!.click();
      await element.updateComplete;
    },
    settings: [
      text('src', 'src', null, '#feed'),
      text('event', 'event', null, 'open-day'),
      text('for', 'htmlFor', null, 'list'),
      text('datetime', 'datetime', null, '2030-05-20'),
      TIME_ZONE,
      text('heading', 'heading', null, 'Our week'),
      TOPICS,
      COUNTRIES,
      KINDS,
      CHOICE,
      text('stages', 'stages', '', 'start end'),
      choice('after-end', 'afterEnd', 'next', 'stay'),
      choice('precision', 'precision', 'minutes', 'seconds', 'hours', 'days', 'auto'),
      choice('layout', 'layout', 'full', 'compact', 'blocks'),
      choice('announce', 'announce', 'stages', 'approach'),
      {
        attribute: 'heading-level',
        property: 'headingLevel',
        initial: 2,
        values: [
          ['1', 1],
          ['6', 6],
        ],
        nonsense: ['0', 'h2'],
      },
      choice('cache', 'cache', 'none', 'device', 'no-store'),
      choice('redirects', 'redirects', 'refuse', 'follow'),
      { attribute: 'paused', property: 'paused', initial: false, values: [['', true]] },
      { attribute: 'refresh', property: 'refresh', initial: 0, values: [['15', 15]], nonsense: ['-1', 'often'] },
    ],
    states: {
      loading: (place, net) => {
        const src = net.url('hang.json');
        net.answer(src, { fault: 'hang' });
        const element = createCountdown({ src }, '<a href="https://example.org">All events</a>');
        place.append(element);
        return rendered(element);
      },
      counting: (place, net) => settle(net, place, full()),
      'counting in blocks': (place, net) => settle(net, place, full(), { layout: 'blocks', stages: 'start' }),
      'counting in one line': (place, net) => settle(net, place, full(), { layout: 'compact', stages: 'start' }),
      paused: (place, net) => settle(net, place, full(), { paused: '', precision: 'seconds', stages: 'start' }),
      live: (place, net) => settle(net, place, full({ start: '2030-05-01T12:00', end: '2030-05-01T20:00' })),
      ended: (place, net) =>
        settle(net, place, full({ start: '2030-04-01', end: '2030-04-02', milestones: [], registration: undefined })),
      cancelled: (place, net) => settle(net, place, full({ status: 'cancelled' })),
      'unknown: only a month': (place, net) =>
        settle(net, place, full({ start: '2030-08', end: undefined }), { stages: 'start' }),
      'in doubt': (place, net) =>
        settle(
          net,
          place,
          full({ start: '2030-05-20T09:00+01:00', end: undefined, timeZone: undefined, countries: ['NL'] }),
          { stages: 'start' },
        ),
      empty: (place, net) => settle(net, place, feed([])),
      error: (place, net) => settle(net, place, null),
    },
  });
});
