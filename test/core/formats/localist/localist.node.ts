import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const API = 'https://events.norfield.example/api/2/events?days=60&pp=5';
const read = (name: string): Promise<FeedSnapshot> => readFixture(`localist/${name}`, API);

describe('A feed of Localist', () => {
  it('is read with its times, days, places, links and the next page', async () => {
    const feed = await read('city.json');
    assert.deepEqual([feed.format, feed.nextUrl], ['localist', `${API}&page=2`]);
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['Budget & you: open house', 'scheduled', '2027-05-18T22:00/2027-05-19T00:00'],
        ['Parks month', 'scheduled', '2027-05-20'],
        ['Council', 'scheduled', '2027-05-19T23:00', '2027-06-02T23:00'],
        ['Street fair', 'cancelled', '2027-06-05T14:00/2027-06-05T20:00'],
      ],
    );
    const [house, parks] = feed.events;
    assert.equal(words(house!.description), 'Come and ask.');
    const place = house!.location!;
    assert.deepEqual(
      [words(place.name), words(place.street), words(place.locality), place.country, place.lat],
      ['City Hall, 204', '108 E Green St', 'Norfield', 'US', 42.444],
    );
    assert.deepEqual([house!.topics, house!.tags], [['fiscal-openness'], ['Open House', 'budget']]);
    assert.deepEqual([house!.registration!.free, house!.registration!.url], [true, 'https://tickets.example/501']);
    assert.deepEqual(links(house!), [
      'info https://events.norfield.example/event/e501',
      'other https://budget.norfield.example/',
    ]);
    assert.deepEqual(
      house!.organizers.map(({ name }) => words(name)),
      ['Finance'],
    );
    assert.deepEqual([parks!.attendanceMode, links(parks!)[1]], ['online', 'livestream https://video.example/502']);
    assert.deepEqual(faults(feed), []);
  });

  it('has all dates of an event, and its days where it has no dates', async () => {
    const feed = await read('series.json');
    assert.deepEqual(instants(feed, feed.events[0]!), [
      '2027-05-03T13:00/2027-05-03T14:00',
      '2027-05-10T13:00/2027-05-10T14:00',
      '2027-05-17T13:00/2027-05-17T14:00',
    ]);
    assert.deepEqual([feed.events[0]!.attendanceMode, feed.nextUrl], ['hybrid', null]);
    assert.deepEqual(instants(feed, feed.events[1]!), ['2027-05-01/2027-05-30']);
  });

  it('is not on from its first to its last day if it recurs, and its dates are missing', async () => {
    const event = { id: 1, title: 'Tour', first_date: '2027-05-17', last_date: '2027-06-20', event_instances: [] };
    for (const [recurring, expected, codes] of [
      [true, '2027-05-17', ['invalid-recurrence event_instances']],
      [false, '2027-05-17/2027-06-20', []],
    ] as const) {
      const feed = await readFeed(JSON.stringify({ events: [{ event: { ...event, recurring } }] }), { url: API });
      assert.deepEqual([instants(feed, feed.events[0]!), faults(feed)], [[expected], codes]);
    }
  });

  it('says what is postponed or full, and leaves out what is not public', async () => {
    const feed = await read('status.json');
    assert.deepEqual(
      feed.events.map(({ status, registration }) => [status, registration?.status ?? null]),
      [
        ['postponed', null],
        ['scheduled', 'full'],
      ],
    );
    assert.deepEqual(feedFaults(feed), ['not-public']);
    const empty = await read('empty.json');
    assert.deepEqual([empty.events.length, empty.issues.length], [0, 0]);
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(titles(feed), ['Cancelled: tour', undefined, undefined, 'Text id']);
    const [tour, , soon, text] = feed.events;
    assert.deepEqual(faults(tour!).sort(), [
      'contradiction title',
      'end-not-after-start end',
      'no-country countries',
      'published-password description',
      'unknown-country location.country',
      'unknown-value attendanceMode',
      'unsafe-url links.url',
    ]);
    assert.equal(tour!.location!.lat, null);
    assert.ok(faults(soon!).includes('invalid-time start'));
    assert.deepEqual([words(soon!.whenText), instants(feed, text!)], ['soon', ['2027-05-04T13:00']]);
    assert.deepEqual(feedFaults(feed), ['invalid-event events']);
  });

  it('that breaks off is refused', async () => {
    await assert.rejects(read('cut.json'), (error) => error instanceof FeedError && error.code === 'unreadable');
  });

  it('may be one event; an address needs no scheme, and “free” no belief beside a price', async () => {
    const event = {
      id: 7,
      title: 'Garden tour',
      url: 'www.gardens.norfield.example/tours',
      photo_url: '//images.norfield.example/7.jpg',
      localist_url: 'https://events.norfield.example/event/7',
      free: true,
      ticket_cost: 'Members free, others $5',
      departments: [{ name: 'Parks' }],
      event_instances: [{ event_instance: { start: '2027-05-18T11:00:00-04:00', end: null, all_day: false } }],
      geo: { country: 'US' },
    };
    const feed = await readFeed(JSON.stringify({ event }), { url: 'https://events.norfield.example/api/2/events/7' });
    const [tour] = feed.events;
    assert.deepEqual([feed.format, feed.nextUrl, tour!.registration], ['localist', null, null]);
    assert.deepEqual(links(tour!), [
      'info https://events.norfield.example/event/7',
      'other https://www.gardens.norfield.example/tours',
    ]);
    assert.equal(tour!.image!.url, 'https://images.norfield.example/7.jpg');
    assert.equal(words(tour!.organizers[0]!.name), 'Parks');
    assert.deepEqual(faults(feed), ['contradiction free']);
  });
});
