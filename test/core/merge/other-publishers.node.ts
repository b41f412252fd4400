import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeSnapshots } from '../../../src/core/merge/merge-snapshots.js';
import { readFeed } from '../../../src/core/read-feed.js';

// Pure data: no fact of a browser is in it. Pairs as publishers of different systems write them: what they share by chance, and what they
// write otherwise though it is one event.

type Entry = Readonly<Record<string, unknown>>;

const page = (url: string) => ({ links: [{ rel: 'info', url }] });
const DAY = '2026-05-18';

const BASE: Entry = {
  id: '4711',
  title: 'Open budget forum',
  start: `${DAY}T10:00`,
  end: `${DAY}T12:00`,
  timeZone: 'Africa/Nairobi',
  countries: ['KE'],
  location: { locality: 'Nakuru', country: 'KE' },
  ...page('https://nakuru.example/forum'),
};

const NO_PAGE = { links: [] };
const NOWHERE = { countries: [], location: null };
const LAGOS = { timeZone: 'Africa/Lagos', countries: ['NG'], location: { locality: 'Lagos', country: 'NG' } };
const OUTLOOK = '040000008200E00074C5B7101A82E00800000000D0A1C7E35BDADC01000000000000000010000000A3F1B2C4';

/** Changes that each of the two entries makes to the one above. */
const ONE: readonly (readonly [name: string, a: Entry, b: Entry])[] = [
  ['a UID of Outlook', { id: OUTLOOK, ...NO_PAGE }, { id: OUTLOOK, ...NO_PAGE, title: { sw: 'Jukwaa la bajeti' } }],
  [
    'an id of Google Calendar',
    { id: '6n5g3o9kq2p0v7c1s8t4u6a0ei', ...NO_PAGE },
    { id: '6n5g3o9kq2p0v7c1s8t4u6a0ei', ...NO_PAGE, title: { sw: 'Jukwaa la bajeti' } },
  ],
  [
    'dashes and quotes of a typesetter',
    { title: '“Open budget” – forum' },
    { ...NO_PAGE, title: '"Open budget" - forum' },
  ],
  ['a picture before the title', { title: '📣 Open budget forum' }, NO_PAGE],
  ['letters of full width', { title: 'Ｏｐｅｎ budget forum' }, NO_PAGE],
  ['"Cancelled" before the title', { title: 'CANCELLED: Open budget forum' }, NO_PAGE],
  ['"Cancelled" in another language', { title: 'Open budget forum (CANCELADO)' }, NO_PAGE],
  [
    'escapes in small letters',
    page('https://nakuru.example/jukwaa-%c3%a9'),
    { ...page('https://nakuru.example/jukwaa-é'), title: { sw: 'Jukwaa' } },
  ],
  [
    'a URN as sameAs',
    { sameAs: ['urn:week:2026:1'] },
    { ...NO_PAGE, title: { sw: 'Jukwaa' }, sameAs: ['urn:week:2026:1'] },
  ],
  ['an address in capitals', page('HTTPS://WWW.Nakuru.example/forum'), { title: { sw: 'Jukwaa la bajeti' } }],
  [
    'a slash before the query',
    page('https://nakuru.example/e/?id=7'),
    { ...page('https://nakuru.example/e?id=7'), title: { sw: 'Jukwaa' } },
  ],
  ['the same page, and the room changed', {}, { location: { name: 'Room 3', locality: 'Nakuru', country: 'KE' } }],
  [
    'the same page to register, and no place',
    { ...NOWHERE, links: [], registration: { url: 'https://forms.example/r/991' } },
    { ...NOWHERE, links: [], registration: { url: 'https://forms.example/r/991?utm_source=b' } },
  ],
  [
    'the same livestream, and no place',
    { ...NOWHERE, links: [{ rel: 'livestream', url: 'https://video.example/live/5' }] },
    { ...NOWHERE, links: [{ rel: 'livestream', url: 'https://video.example/live/5' }] },
  ],
  ['the same page, moved by two hours', {}, { start: `${DAY}T12:00`, end: `${DAY}T14:00` }],
  [
    'the same UID, moved to the next morning',
    { id: 'a1@nakuru.example', ...NO_PAGE },
    { id: 'a1@nakuru.example', ...NO_PAGE, start: '2026-05-19T09:00', end: null },
  ],
  ['the day in one, the hour in the other, one page', { start: DAY, end: null }, {}],
  [
    'a host that begins like that of a network',
    page('https://x.com.example/forum'),
    { ...page('https://x.com.example/forum'), title: { sw: 'Jukwaa la bajeti' } },
  ],
  [
    'a host of two words that begins like a network',
    page('https://t.me.example/e/5'),
    { ...page('https://t.me.example/e/5'), title: { sw: 'Jukwaa la bajeti' } },
  ],
];

const TWO: readonly (readonly [name: string, a: Entry, b: Entry])[] = [
  [
    'a list of events as the page of each',
    page('https://week.example/events'),
    { ...page('https://week.example/events/'), title: 'Data clinic' },
  ],
  [
    'a list of events in Spanish',
    page('https://week.example/es/agenda'),
    { ...page('https://week.example/es/agenda'), title: 'Data clinic' },
  ],
  [
    'the page of the week as the page of each',
    page('https://week.example/open-gov-week-2026'),
    { ...page('https://week.example/open-gov-week-2026'), title: 'Data clinic' },
  ],
  [
    'one page of a day that is held everywhere',
    { title: 'Open Data Day', start: DAY, end: null, ...page('https://odd.example/about') },
    { title: 'Open Data Day', start: DAY, end: null, ...page('https://odd.example/about'), ...LAGOS },
  ],
  [
    'one page, one hour, two towns',
    page('https://week.example/about'),
    { ...page('https://week.example/about'), location: { locality: 'Kisumu', country: 'KE' } },
  ],
  ['a UID that counts', { id: '1@localhost' }, { ...NO_PAGE, id: '1@localhost', title: 'Data clinic' }],
  [
    'a UID of a programme without a host',
    { id: '20260518@calendar' },
    { ...NO_PAGE, id: '20260518@calendar', title: 'Data clinic' },
  ],
  ['a number as UID', { id: '17' }, { ...NO_PAGE, id: '17', title: 'Data clinic' }],
  [
    'a slug as UID',
    { id: 'open-gov-week-2026-opening-ceremony' },
    { ...NO_PAGE, id: 'open-gov-week-2026-opening-ceremony', title: 'Opening', ...LAGOS },
  ],
  [
    'a page of the organiser as sameAs',
    { sameAs: ['https://www.facebook.com/opennakuru'] },
    { ...NO_PAGE, title: 'Data clinic', sameAs: ['https://facebook.com/opennakuru/'] },
  ],
  [
    'a channel as sameAs',
    { sameAs: ['https://x.com/opennakuru'] },
    { ...NO_PAGE, title: 'Data clinic', sameAs: ['https://x.com/opennakuru'] },
  ],
  [
    'the front page of the week as sameAs',
    { sameAs: ['https://week.example/'] },
    { ...NO_PAGE, title: 'Data clinic', sameAs: ['https://week.example'] },
  ],
  ['the same title and hour, on the clock of each town', NO_PAGE, { ...NO_PAGE, ...LAGOS }],
  [
    'the same title and instant in another country',
    NO_PAGE,
    { ...NO_PAGE, ...LAGOS, start: `${DAY}T08:00`, end: null },
  ],
  ['the same title and instant, nowhere', { ...NO_PAGE, ...NOWHERE }, { ...NO_PAGE, ...NOWHERE }],
  ['a part of a title', NO_PAGE, { ...NO_PAGE, title: 'Open budget forum: closing' }],
  [
    'two parts, by their number',
    { ...NO_PAGE, title: 'Open budget forum #1' },
    { ...NO_PAGE, title: 'Open budget forum #2' },
  ],
  [
    'one room that all meetings share',
    { ...NOWHERE, title: 'Data clinic', links: [{ rel: 'livestream', url: 'https://video.example/live/5' }] },
    { ...NOWHERE, links: [{ rel: 'livestream', url: 'https://video.example/live/5' }] },
  ],
  ['the year before', page('https://nakuru.example/forum'), { start: '2025-05-18T10:00', end: null }],
  ['a deadline and an event', NO_PAGE, { ...NO_PAGE, kind: 'deadline' }],
];

const feed = async (name: string, change: Entry) => ({
  label: [{ lang: '', value: name }] as const,
  snapshot: await readFeed(
    JSON.stringify({
      format: 'ogp-events',
      version: '1.0',
      title: name,
      language: 'en',
      events: [{ ...BASE, ...change }],
    }),
    { url: `https://${name}.example/events.json` },
  ),
});

describe('the entries of two publishers', () => {
  for (const [name, a, b] of ONE)
    it(`are one event: ${name}`, async () => {
      const { events } = await mergeSnapshots([await feed('a', a), await feed('b', b)]);
      assert.equal(events.length, 1);
      if (name.startsWith('"Cancelled"')) assert.equal(events[0]!.status, 'cancelled');
    });

  for (const [name, a, b] of TWO)
    it(`are two events: ${name}`, async () => {
      const { events } = await mergeSnapshots([await feed('a', a), await feed('b', b)]);
      assert.equal(events.length, 2);
    });
});
