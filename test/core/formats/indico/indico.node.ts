import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import { feedAddress } from '../../../../src/core/formats/requests.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const CATEGORY = 'https://indico.council.example/export/categ/12.json?from=-31d&order=start';
const read = (name: string, url = CATEGORY): Promise<FeedSnapshot> => readFixture(`indico/${name}`, url);

describe('A feed of Indico', () => {
  it('is read on the clocks of each event, whatever the zone of its dates, with its rooms, papers and chairs', async () => {
    const feed = await read('category.json');
    assert.deepEqual([feed.format, feed.nextUrl], ['indico', null]);
    assert.deepEqual(titles(feed), ['Working group on open contracting & budgets', 'Data for climate: a lecture']);
    const [group, lecture] = feed.events;
    assert.deepEqual(instants(feed, group!), ['2027-05-18T07:00/2027-05-18T10:30']);
    assert.deepEqual([group!.timeZone, group!.start!.text], ['Europe/Zurich', '2027-05-18T09:00']);
    assert.equal(words(group!.description), 'Third session.\n\n• Report\n• Vote');
    assert.deepEqual(
      [words(group!.location!.name), words(group!.location!.street)],
      ['Palais, Building E - Room XIX', 'Avenue de la Paix 14 1202 Genève'],
    );
    assert.deepEqual([group!.topics, group!.tags], [['anti-corruption'], ['Open government', 'procurement']]);
    assert.deepEqual(links(group!), [
      'info https://indico.council.example/event/4101/',
      'map https://maps.council.example/?room=XIX',
      'materials https://indico.council.example/event/4101/attachments/1/2/agenda.pdf',
    ]);
    assert.deepEqual(
      group!.organizers.map(({ name }) => words(name)),
      ['Ana Keller', 'Chidi Okoro'],
    );
    assert.ok(!JSON.stringify(feed).includes('@council.example'), 'no mail address is shown');
    // 11:22:33 in Zurich in winter.
    assert.equal(group!.created, Date.UTC(2027, 0, 10, 10, 22, 33, 123));
    assert.equal(group!.updated, Date.UTC(2027, 1, 1, 8));
    // 18:00 in Zurich in winter.
    assert.deepEqual(instants(feed, lecture!), ['2027-11-03T17:00/2027-11-03T18:00']);
    assert.deepEqual(
      [lecture!.attendanceMode, lecture!.organizers, links(lecture!)[1]],
      ['online', [], 'livestream https://zoom.us/j/123456789'],
    );
    assert.deepEqual(feedFaults(feed), ['not-public']);
  });

  it('need not name a zone of its own, nor a room: blanks say nothing', async () => {
    const date = (time: string): object => ({ date: '2027-08-14', time, tz: 'Asia/Singapore' });
    const from = { startDate: date('13:30:00'), endDate: date('15:30:00'), location: 'Hub', room: '   ' };
    const json = { results: [{ id: 10, title: '工作坊', ...from }] };
    const feed = await readFeed(JSON.stringify(json), { url: CATEGORY });
    const [event] = feed.events;
    assert.deepEqual(instants(feed, event!), ['2027-08-14T05:30/2027-08-14T07:30']);
    assert.deepEqual([event!.timeZone, words(event!.location!.name), faults(feed)], ['Asia/Singapore', 'Hub', []]);
  });

  it('has the hours of each day', async () => {
    const feed = await read('days.json');
    assert.deepEqual(instants(feed, feed.events[0]!), [
      '2027-06-21T13:30/2027-06-21T21:40',
      '2027-06-22T17:00/2027-06-22T20:00',
    ]);
    assert.deepEqual(words(feed.events[0]!.organizers[0]!.name), 'Institute of Public Data');
  });

  it('has its programme as events that are part of another one', async () => {
    const feed = await read('programme.json');
    assert.deepEqual(
      feed.events.map((event) => [event.id, words(event.title), event.partOf, ...instants(feed, event)]),
      [
        // 00:30 in UTC is the first 02:30 of the night in which clocks go back.
        ['90', 'Forum', [], '2027-10-31T00:30/2027-10-31T18:00'],
        ['90-s1', 'Budgets', ['90'], '2027-10-31T09:00/2027-10-31T11:00'],
        ['90-c1', 'Welcome', ['90'], '2027-10-31T08:20/2027-10-31T08:40'],
        ['90-c3', 'Reading a budget', ['90'], '2027-10-31T09:00/2027-10-31T10:00'],
      ],
    );
    assert.deepEqual(faults(feed.events[0]!), ['invalid-field contributions']);
  });

  it('goes on where the server did not give all', async () => {
    const feed = await read('old.json', 'https://indico.old.example/export/categ/2.json?from=today&offset=20');
    assert.equal(feed.nextUrl, 'https://indico.old.example/export/categ/2.json?from=today&offset=22');
    assert.deepEqual(
      feed.events.map((event) => [event.id, ...instants(feed, event)]),
      [
        ['137344', '2027-06-17T02:30/2027-06-30T12:30'],
        ['137346', '2027-06-23T06:00/2027-06-24T16:00'],
      ],
    );
    const limited = await read('old.json', 'https://indico.old.example/export/categ/2.json?limit=2');
    assert.equal(limited.nextUrl, null);
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(titles(feed), [
      'CANCELLED: Hearing',
      'In a zone that nobody knows',
      'Text for a date',
      'No date',
      'Twice',
    ]);
    const [hearing, mars, text, none, twice] = feed.events;
    for (const code of [
      'contradiction title',
      'published-password description',
      'unsafe-url links.url',
      'time-in-gap start',
      'invalid-field location',
      'invalid-field room',
    ])
      assert.ok(faults(hearing!).includes(code), `${code}: ${faults(hearing!).join()}`);
    assert.deepEqual(hearing!.organizers, []);
    assert.ok(faults(mars!).includes('unknown-zone timeZone'), faults(mars!).join());
    assert.deepEqual(instants(feed, text!), ['2027-05-18T07:00']);
    assert.ok(faults(none!).includes('no-start start'), faults(none!).join());
    assert.ok(faults(twice!).includes('invalid-time start'), faults(twice!).join());
    assert.ok(feedFaults(feed).includes('invalid-event events'), feedFaults(feed).join());
    await assert.rejects(read('cut.json'), FeedError);
  });

  it('is found behind the page of a category', () => {
    for (const [page, feed] of [
      [
        'https://indico.un.example/category/12/',
        'https://indico.un.example/export/categ/12.json?from=-31d&order=start',
      ],
      [
        'https://www.lab.example/indico/category/7',
        'https://www.lab.example/indico/export/categ/7.json?from=-31d&order=start',
      ],
    ])
      assert.equal(feedAddress(page!), feed);
    for (const other of ['https://shop.example/category/12/', 'https://indico.un.example/category/12/calendar'])
      assert.equal(feedAddress(other), other);
  });
});
