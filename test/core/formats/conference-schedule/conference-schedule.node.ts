import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { words } from '../../read-events.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const read = (name: string): Promise<FeedSnapshot> =>
  readFixture(`conference-schedule/${name}`, 'https://talks.opendays.example/od27/schedule/export/schedule.json');

describe('The schedule of a conference', () => {
  it('is read by day and room, with who speaks, papers and pictures', async () => {
    const feed = await read('rooms.json');
    assert.deepEqual(
      [feed.format, feed.title?.[0]!.value, feed.homepage],
      ['conference-schedule', 'Open Data Days & Nights 2027', 'https://talks.opendays.example/'],
    );
    const [opening, night] = feed.events;
    assert.deepEqual(instants(feed, opening!), ['2027-05-18T08:00/2027-05-18T08:45']);
    assert.deepEqual(
      [words(opening!.summary), words(opening!.description), words(opening!.location!.name)],
      ['with music', 'How it began.\n\nAnd how it goes on.\n\nAna Keller, Chidi Okoro', 'Saal 1'],
    );
    assert.deepEqual(
      [opening!.topics, opening!.languages, opening!.timeZone],
      [['anti-corruption'], ['de'], 'Europe/Berlin'],
    );
    assert.deepEqual(links(opening!), [
      'info https://talks.opendays.example/od27/talk/TTWC9F/',
      'materials https://talks.opendays.example/media/od27/handout.pdf',
      'other https://slides.example/1',
    ]);
    assert.equal(opening!.image!.url, 'https://talks.opendays.example/media/od27/keynote.jpg');
    assert.ok(!JSON.stringify(feed).includes('555 0100'), 'answers to the organisers are not read');
    // A day, two hours and a half.
    assert.deepEqual(instants(feed, night!), ['2027-05-18T22:30/2027-05-20T01:00']);
    assert.equal(night!.attendanceMode, 'online');
    assert.deepEqual(faults(feed), []);
  });

  it('is read as one list, with what is called off, and without what is withdrawn', async () => {
    const feed = await read('list.json');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['Opening', 'cancelled', '2027-08-20T09:30/2027-08-20T10:00'],
        ['Almoço', 'scheduled', '2027-08-20T11:00/2027-08-20T12:00'],
      ],
    );
    assert.deepEqual(
      [feed.events[0]!.description?.map(({ value }) => value), feed.events[0]!.tags, feed.homepage],
      [['Welcome.', 'Boas-vindas.'], ['Budgets'], 'https://camp.example/2027/'],
    );
    assert.ok(feedFaults(feed).includes('not-public'), feedFaults(feed).join());
  });

  it('is read where talks have only a clock: after midnight it is still the same day of the conference', async () => {
    const feed = await read('old.json');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), ...instants(feed, event)]),
      [
        ['Apertura', '2027-11-05T14:30/2027-11-05T15:15'],
        ['Concierto', '2027-11-06T03:00/2027-11-06T07:00'],
        ['Cierre', '2027-11-06T06:15/2027-11-06T06:45'],
      ],
    );
    const place = feed.events[0]!.location!;
    assert.deepEqual([words(place.name), words(place.locality)], ['Sala A, Casa de la Cultura', 'Quito']);
    assert.equal(words(feed.events[0]!.description), 'Luz Vera');
  });

  it('is read without a "schedule" around it, by its offsets where nobody knows the zone', async () => {
    const feed = await read('bare.json');
    const [welcome] = feed.events;
    assert.deepEqual(instants(feed, welcome!), ['2027-06-05T08:30/2027-06-05T09:15']);
    assert.deepEqual(
      [words(welcome!.description), links(welcome!), welcome!.image, welcome!.languages],
      ['Three days.', ['info https://forum.example/session/welcome'], null, []],
    );
    assert.ok(
      faults(feed).some((code) => code.startsWith('unknown-zone')),
      faults(feed).join(),
    );
  });

  it('has a talk without a clock on its day', async () => {
    const days = [{ date: '2027-06-05', rooms: { Hall: [{ id: 1, title: { en: 'Registration' } }] } }];
    const conference = { title: 'Forum', time_zone_name: 'Asia/Kolkata', days };
    const feed = await readFeed(JSON.stringify({ schedule: { conference } }), { url: 'https://forum.example/s.json' });
    assert.deepEqual(
      [titles(feed), instants(feed, feed.events[0]!), faults(feed)],
      [['Registration'], ['2027-06-05'], []],
    );
  });

  it('tells of a room whose talks are missing', async () => {
    const days = [{ date: '2027-06-05', rooms: { Hall: [{ id: 1, title: 'A' }], Yard: false, Attic: [] } }];
    const feed = await readFeed(JSON.stringify({ schedule: { conference: { days } } }), {
      url: 'https://forum.example/',
    });
    assert.deepEqual([titles(feed), feed.issues[0]!.code], [['A'], 'invalid-event']);
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(titles(feed).filter(Boolean), ['Never', 'CANCELLED: talk', 'Two']);
    const [never, off, two] = [0, 1, 2].map((at) => feed.events.filter(({ title }) => title)[at]!);
    assert.ok(faults(never!).includes('invalid-time start'), faults(never!).join());
    for (const code of ['contradiction title', 'invalid-field duration'])
      assert.ok(faults(off!).includes(code), faults(off!).join());
    for (const code of ['published-password description', 'unsafe-url links.url'])
      assert.ok(faults(two!).includes(code), faults(two!).join());
    assert.deepEqual(instants(feed, two!), ['2027-05-18T10:00']);
    await assert.rejects(read('cut.json'), FeedError);
  });
});
