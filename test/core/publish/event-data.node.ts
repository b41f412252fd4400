import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventData } from '../../../src/core/publish/event-data.js';
import { toJsonLd } from '../../../src/core/publish/json-ld.js';
import { eventsText, listText } from '../../../src/core/publish/json-ld-text.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { readFeed } from '../../../src/core/read-feed.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { SCRIPTS } from '../../hostile/corpora/scripts.js';
import { TEXTS } from '../../hostile/corpora/texts.js';

// In Node: it looks at texts and data, and no browser has a say in them.

const read = (...events: object[]): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'City', language: 'en', events }), {
    url: 'https://city.example/feed.json',
  });

async function dataOf(event: object): Promise<Record<string, unknown> | null> {
  const feed = await read({ id: 'a', title: 'A', start: '2027-05-18T09:00', timeZone: 'Europe/Paris', ...event });
  const data = eventData(feed.occurrences[0]!, {
    value: (text) => text?.[0].value ?? null,
    eventOf: (id) => feed.events.find((one) => one.id === id),
  });
  return data as Record<string, unknown> | null;
}

const HALL = { name: 'Town hall', street: 'Market 1', locality: 'Lyon', postalCode: '69001', country: 'FR' };
const register = { required: true, url: 'https://city.example/register' };
const before = { status: 'rescheduled', previousStart: '2027-05-03T09:00' };

/** Each property that Google names, and the way it is filled; `undefined` where nothing is known, and so nothing said. */
const ROWS: readonly (readonly [name: string, why: string, event: object, expected: unknown])[] = [
  ['name', 'the title', {}, 'A'],
  ['startDate', 'with the offset of that day', {}, '2027-05-18T09:00+02:00'],
  ['startDate', 'in winter, too', { start: '2027-12-18T09:00' }, '2027-12-18T09:00+01:00'],
  ['startDate', 'a day alone for all day', { start: '2027-05-18' }, '2027-05-18'],
  ['startDate', 'a day alone where the zone is not known', { timeZone: undefined }, '2027-05-18'],
  ['startDate', 'as it was, of what is cancelled', { status: 'cancelled' }, '2027-05-18T09:00+02:00'],
  ['startDate', 'as it was, of what is postponed', { status: 'postponed' }, '2027-05-18T09:00+02:00'],
  ['endDate', 'nothing where no end is announced', {}, undefined],
  ['endDate', 'the last day', { start: '2027-05-18', end: '2027-05-20' }, '2027-05-20'],
  ['endDate', 'nothing where it is not after the start', { end: '2027-05-18T08:00' }, undefined],
  [
    'location',
    'a place with all of its address that is known',
    { location: HALL },
    {
      '@type': 'Place',
      name: 'Town hall',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Market 1',
        addressLocality: 'Lyon',
        postalCode: '69001',
        addressCountry: 'FR',
      },
    },
  ],
  [
    'location',
    'no address of an organiser in place of a place',
    { organizers: [{ name: 'City', country: 'FR' }] },
    undefined,
  ],
  ['eventStatus', 'scheduled', {}, 'https://schema.org/EventScheduled'],
  ['eventStatus', 'cancelled', { status: 'cancelled' }, 'https://schema.org/EventCancelled'],
  ['eventStatus', 'postponed', { status: 'postponed' }, 'https://schema.org/EventPostponed'],
  ['eventStatus', 'rescheduled', { status: 'rescheduled' }, 'https://schema.org/EventRescheduled'],
  ['eventStatus', 'moved online', { status: 'moved-online' }, 'https://schema.org/EventMovedOnline'],
  ['eventStatus', 'nothing where it is not decided yet', { status: 'tentative' }, undefined],
  ['previousStartDate', 'with its offset', before, '2027-05-03T09:00+02:00'],
  ['previousStartDate', 'only of what is rescheduled', { ...before, status: 'postponed' }, undefined],
  ['previousStartDate', 'a day alone of a time in doubt', { ...before, timeZone: undefined }, '2027-05-03'],
  ['previousStartDate', 'nothing of a month', { ...before, previousStart: '2027-04' }, undefined],
  [
    'eventAttendanceMode',
    'in person',
    { attendanceMode: 'in-person' },
    'https://schema.org/OfflineEventAttendanceMode',
  ],
  ['eventAttendanceMode', 'nothing where nobody says', {}, undefined],
  ['description', 'the description', { summary: 'S', description: 'D' }, 'D'],
  ['description', 'else the summary', { summary: 'S' }, 'S'],
  ['image', 'the picture', { image: { url: 'https://city.example/a.jpg', alt: '' } }, 'https://city.example/a.jpg'],
  ['offers', 'where one registers', { registration: register }, { '@type': 'Offer', url: register.url }],
  [
    'offers',
    'and that it is full',
    { registration: { ...register, status: 'full' } },
    { '@type': 'Offer', url: register.url, availability: 'https://schema.org/SoldOut' },
  ],
  ['offers', 'nothing without an address', { registration: { required: true, free: true } }, undefined],
  ['isAccessibleForFree', 'free', { registration: { free: true } }, true],
  ['organizer', 'who invites', { organizers: [{ name: 'City' }] }, [{ '@type': 'Organization', name: 'City' }]],
  ['performer', 'never: a feed has none', { organizers: [{ name: 'City' }] }, undefined],
  ['superEvent', 'what it is part of', { partOf: ['week'] }, [{ '@type': 'Event', identifier: 'week' }]],
];

describe('The data of an event for search engines', () => {
  for (const [name, why, event, expected] of ROWS) {
    it(`have ${name}: ${why}`, async () => assert.deepEqual((await dataOf(event))![name], expected));
  }

  it('are none of a deadline, of an announcement, and where the day is not known', async () => {
    for (const event of [{ kind: 'deadline' }, { kind: 'announcement' }, { start: '2027-05' }]) {
      assert.equal(await dataOf(event), null);
    }
  });

  it('name the page that is about the event alone, and that of others beside it', async () => {
    const info = { links: [{ rel: 'info', url: 'https://other.example/a' }] };
    const [date] = (await read({ id: 'a', title: 'A', start: '2027-05-18', ...info })).occurrences;
    const options = { value: () => null, eventOf: () => undefined };
    const [plain, own] = [
      eventData(date!, options),
      eventData(date!, { ...options, pageOf: ({ id }) => `https://city.example/e/${id}.html` }),
    ] as object[];
    assert.deepEqual(
      [plain, own].map((data) => [(data as { url: string }).url, 'sameAs' in data!]),
      [
        ['https://other.example/a', false],
        ['https://city.example/e/a.html', true],
      ],
    );
  });

  it('say of the dates of a series of which one they are', async () => {
    const feed = await read({
      id: 's',
      title: 'S',
      start: '2027-05-18T09:00',
      timeZone: 'Europe/Paris',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' },
    });
    const { '@graph': events } = JSON.parse(await toJsonLd(feed, new Losses(), 0)) as { '@graph': object[] };
    assert.equal(events.length, 2);
    for (const event of events as { superEvent: unknown }[]) {
      assert.deepEqual(event.superEvent, [{ '@type': 'EventSeries', identifier: 's', name: 'S' }]);
    }
  });

  it('stand in a page without ending their script, whatever the texts', () => {
    for (const text of [...SCRIPTS, ...TEXTS, '</script>', '<!--<script>', '\u2028']) {
      const event = { '@type': 'Event', identifier: text, startDate: '2027-05-18', name: text } as const;
      for (const written of [eventsText([event]), eventsText([event, event]), listText([text])]) {
        assert.doesNotMatch(written, /[<\u2028\u2029]/);
        assert.ok(JSON.stringify(JSON.parse(written)).includes(JSON.stringify(text)));
      }
    }
  });
});
