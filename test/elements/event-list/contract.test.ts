import { create, event, events, feed, answered, mount } from '../../helpers/event-list.js';
import { CHOICE, COUNTRIES, KINDS, TIME_ZONE, TOPICS } from '../../helpers/shared-settings.js';
import { elementContract } from '../../helpers/element-contract.js';
import type { FakeFeed } from '../../helpers/fake-feed.js';
import { part, plain } from '../../helpers/look.js';
import { rendered } from '../../helpers/ready.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';

const PICTURE = { url: 'https://images.example/a.png', alt: 'A poster' };
const full = events(6, (i) => ({
  description: 'More about it: https://example.org/text',
  topics: ['justice', 'civic-space'],
  location: { name: 'Hall', url: 'https://example.org/hall' },
  organizers: [{ name: 'City', url: 'https://example.org/city' }],
  links: [
    { rel: 'info', url: 'https://example.org' },
    { rel: 'livestream', url: 'https://example.org/live', language: 'es' },
  ],
  registration: { url: 'https://example.org/register', closes: '2030-05-02' },
  status: ['scheduled', 'cancelled', 'postponed', 'tentative', 'moved-online', 'odd'][i],
  attendanceMode: ['in-person', 'online', 'hybrid'][i % 3],
  timeZone: i === 3 ? undefined : 'Europe/Madrid',
  image: PICTURE,
}));
const live = event({ id: 'live', title: 'Live', start: '2030-05-01T12:00', end: '2030-05-01T20:00' });

async function settle(net: FakeFeed, place: HTMLElement, answer: object, attributes = {}): Promise<OgpEventList> {
  const src = net.url(`state-${net.requests.length}.json`);
  net.answer(src, answer);
  return mount(create({ src, ...attributes }, '<a href="https://example.org">All events</a>'), place);
}

describe('<ogp-event-list>', () => {
  elementContract<OgpEventList>({
    tag: 'ogp-event-list',
    feed: feed(events(45, (i) => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] }))),
    attributes: (src) => ({ src, 'page-size': '10', 'group-by': 'month' }),
    shown: answered,
    text: (list) => plain(part(list, 'base')?.textContent),
    async use(list) {
      part(list, 'more')!.click();
      await list.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    },
    settings: [
      { attribute: 'src', property: 'src', initial: null, values: [['#feed', '#feed']] },
      {
        attribute: 'when',
        property: 'when',
        initial: 'upcoming',
        values: [
          ['past', 'past'],
          ['ALL', 'all'],
          ['', 'upcoming'],
        ],
        nonsense: ['tomorrow'],
      },
      {
        attribute: 'page-size',
        property: 'pageSize',
        initial: 20,
        values: [
          ['5', 5],
          ['all', 'all'],
          ['1000', 1000],
        ],
        nonsense: ['0', '1001', '2.5', 'many', '-3', '1e2'],
      },
      {
        attribute: 'group-by',
        property: 'groupBy',
        initial: 'day',
        values: [
          ['month', 'month'],
          ['country', 'country'],
          ['none', 'none'],
        ],
        nonsense: ['year'],
      },
      {
        attribute: 'order',
        property: 'order',
        initial: 'auto',
        values: [
          ['ascending', 'ascending'],
          ['descending', 'descending'],
        ],
        nonsense: ['random'],
      },
      {
        attribute: 'series',
        property: 'series',
        initial: 'each',
        values: [['collapse', 'collapse']],
        nonsense: ['some'],
      },
      {
        attribute: 'heading',
        property: 'heading',
        initial: null,
        values: [
          ['Our week', 'Our week'],
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
      TIME_ZONE,
      { attribute: 'time-zone-control', property: 'timeZoneControl', initial: false, values: [['', true]] },
      { attribute: 'time-zone-group', property: 'timeZoneGroup', initial: '', values: [['week', 'week']] },
      {
        attribute: 'persist',
        property: 'persist',
        initial: 'none',
        values: [
          ['session', 'session'],
          ['local', 'local'],
        ],
        nonsense: ['cookie'],
      },
      TOPICS,
      COUNTRIES,
      KINDS,
      CHOICE,
      {
        attribute: 'layout',
        property: 'layout',
        initial: 'list',
        values: [
          ['cards', 'cards'],
          ['compact', 'compact'],
        ],
        nonsense: ['grid'],
      },
      {
        attribute: 'actions',
        property: 'actions',
        initial: '',
        values: [
          ['calendar', 'calendar'],
          [' Calendar  calendar ', 'calendar'],
          ['share calendar', 'share calendar'],
        ],
        nonsense: ['print'],
      },
      {
        attribute: 'images',
        property: 'images',
        initial: false,
        values: [
          ['', true],
          ['https://cdn.example https://a.example', 'https://cdn.example https://a.example'],
          ['cdn.example', 'https://cdn.example'],
        ],
        nonsense: ['http://cdn.example', 'https://'],
      },
      {
        attribute: 'cache',
        property: 'cache',
        initial: 'none',
        values: [
          ['device', 'device'],
          ['no-store', 'no-store'],
        ],
        nonsense: ['force-cache'],
      },
      {
        attribute: 'redirects',
        property: 'redirects',
        initial: 'refuse',
        values: [['follow', 'follow']],
        nonsense: ['manual'],
      },
      {
        attribute: 'detail',
        property: 'detail',
        initial: 'link',
        values: [['dialog', 'dialog']],
        nonsense: ['popup'],
      },
      {
        attribute: 'tools',
        property: 'tools',
        initial: '',
        values: [['Subscribe  subscribe', 'subscribe']],
        nonsense: ['search'],
      },
      {
        attribute: 'calendars',
        property: 'calendars',
        initial: null,
        values: [['/events/calendars/calendars.json', '/events/calendars/calendars.json']],
      },
      {
        attribute: 'plan',
        property: 'plan',
        initial: 'none',
        values: [
          ['session', 'session'],
          ['local', 'local'],
        ],
        nonsense: ['server'],
      },
      {
        attribute: 'deep-link',
        property: 'deepLink',
        initial: 'off',
        values: [
          ['query', 'query'],
          ['hash', 'hash'],
        ],
        nonsense: ['history'],
      },
      {
        attribute: 'json-ld',
        property: 'jsonLd',
        initial: false,
        values: [['', true]],
      },
      {
        attribute: 'refresh',
        property: 'refresh',
        initial: 0,
        values: [
          ['15', 15],
          ['10080', 10080],
        ],
        nonsense: ['-5', 'often', '10081'],
      },
    ],
    states: {
      'without a feed': async (place) => {
        const list = create({}, '<a href="https://example.org">All events</a>');
        place.append(list);
        return rendered(list);
      },
      loading: async (place, net) => {
        const src = net.url('hangs.json');
        net.answer(src, { fault: 'hang' });
        const list = create({ src }, '<a href="https://example.org">All events</a>');
        place.append(list);
        await list.updateComplete;
        return list;
      },
      ready: (place, net) => settle(net, place, { body: feed([live, ...full]) }, { 'page-size': '5', images: '' }),
      'ready in cards': (place, net) => settle(net, place, { body: feed([live, ...full]) }, { layout: 'cards' }),
      'ready and compact': (place, net) =>
        settle(net, place, { body: feed([live, ...full]) }, { layout: 'compact', 'group-by': 'none' }),
      'ready with all opened': async (place, net) => {
        const list = await settle(net, place, { body: feed(full) });
        for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
        return list;
      },
      empty: (place, net) => settle(net, place, { body: feed([]) }),
      'without a match': (place, net) => settle(net, place, { body: feed(full) }, { topics: 'media-freedom' }),
      'in error': (place, net) => settle(net, place, { status: 404 }),
      stale: async (place, net) => {
        const src = net.url('stale.json');
        net.answer(src, { body: feed(full) }, { status: 404 });
        const list = await mount(create({ src }), place);
        await list.reload();
        return list;
      },
    },
  });
});
