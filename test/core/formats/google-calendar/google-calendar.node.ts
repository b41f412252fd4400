import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { occurrencesBetween } from '../../../../src/core/occurrences.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const API = 'https://www.googleapis.com/calendar/v3/calendars/c_1/events?key=k';
const read = (name: string): Promise<FeedSnapshot> => readFixture(`google-calendar/${name}`, API);

describe('A feed of Google Calendar', () => {
  it('is read with its times, days, places, links and the next page', async () => {
    const feed = await read('council.json');
    assert.deepEqual(
      [feed.format, words(feed.title), feed.timeZone],
      ['google-calendar', 'Vera: meetings', 'Europe/Madrid'],
    );
    assert.equal(feed.nextUrl, `${API}&pageToken=Cg+%26+8`);
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['Plenary & questions', 'scheduled', '2027-05-18T17:00/2027-05-18T19:00'],
        ['Open week', 'tentative', '2027-05-17/2027-05-21'],
        ['One day', 'scheduled', '2027-06-05/2027-06-05'],
        ['Network call', 'scheduled', '2027-05-20T14:00/2027-05-20T15:00'],
        ['Night walk', 'cancelled', '2027-07-01T20:00'],
      ],
    );
    const [plenary, , , call, walk] = feed.events;
    assert.equal(words(plenary!.description), 'Agenda:\n1. Budget\nPapers (https://vera.example/agenda)');
    assert.equal(words(plenary!.location!.name), 'Town Hall, Plaza Mayor 1, Vera');
    assert.deepEqual(links(plenary!), [
      'info https://www.google.com/calendar/event?eid=aa1',
      'materials https://drive.google.com/file/d/1',
    ]);
    assert.deepEqual([words(plenary!.organizers[0]!.name), walk!.organizers], ['Vera town council', []]);
    assert.equal(plenary!.updated, Date.UTC(2027, 1, 5, 10, 30, 0, 123));
    // The calendar prints the time with its own offset: the event is at 10:00 in New York.
    assert.deepEqual(
      [call!.timeZone, call!.start!.text, call!.attendanceMode],
      ['America/New_York', '2027-05-20T10:00', 'online'],
    );
    assert.equal(links(call!)[1], 'livestream https://meet.google.com/abc-defg-hij');
    assert.deepEqual(faults(feed), ['published-password conferenceData']);
  });

  it('never tells who was invited, nor the address of anybody', async () => {
    for (const name of ['council.json', 'single.json']) {
      const text = JSON.stringify(await read(name));
      assert.doesNotMatch(text, /@vera\.example|@group\.calendar|Luis/);
    }
  });

  it('has series with dates left out, added and moved', async () => {
    const feed = await read('series.json');
    assert.deepEqual(titles(feed), ['Office hours', 'Market']);
    const dates = await occurrencesBetween(feed, Date.UTC(2027, 2), Date.UTC(2027, 5));
    const starts = (id: string): string[] =>
      dates.filter(({ event }) => event.id === id).map(({ startMs }) => new Date(startMs!).toISOString().slice(0, 16));
    assert.deepEqual(starts('ss1'), [
      '2027-03-02T17:00',
      '2027-03-16T19:00',
      '2027-03-30T16:00',
      '2027-04-06T16:00',
      '2027-05-01T08:00',
    ]);
    assert.equal(dates.filter(({ event }) => event.id === 'ss2').length, 3);
    assert.deepEqual(faults(feed), []);
  });

  it('has the dates of a series one by one where it was asked for so', async () => {
    const feed = await read('single.json');
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)[0]),
      ['2027-03-02T17:00/2027-03-02T18:00', '2027-03-09T17:00/2027-03-09T18:00'],
    );
    assert.deepEqual([feed.title, faults(feed)], [null, []]);
  });

  it('is read without what is private', async () => {
    const feed = await read('personal.json');
    assert.deepEqual(titles(feed), ['Hearing']);
    assert.deepEqual(
      feed.issues.map((issue) => ('count' in issue ? issue.count : 0)),
      [4],
    );
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    // The end of "platform" is no room.
    assert.deepEqual(feed.events.map(({ attendanceMode }) => attendanceMode).slice(1, 2), ['online']);
    const [plenary, untitled, mars, old, twice, odd] = feed.events;
    assert.deepEqual([plenary!.location, plenary!.attendanceMode], [null, 'online']);
    assert.deepEqual(faults(plenary!), [
      'contradiction summary',
      'published-password links',
      'end-not-after-start end',
    ]);
    assert.deepEqual(faults(untitled!), ['no-title title']);
    assert.deepEqual(instants(feed, untitled!), ['2027-05-18/2027-05-18']);
    assert.deepEqual(instants(feed, mars!), ['2027-05-18T23:00/2027-05-19T00:00']);
    assert.deepEqual(faults(mars!), ['unknown-zone timeZone', 'unsafe-url links.url', 'no-country countries']);
    assert.deepEqual([old!.recurrence, faults(old!)], [null, ['invalid-recurrence recurrence']]);
    // The second half past two of that night.
    assert.deepEqual(instants(feed, twice!), ['2027-10-31T01:30/2027-10-31T02:30']);
    assert.ok(faults(odd!).includes('invalid-time start'));
    assert.deepEqual(feedFaults(feed), ['invalid-event events']);
  });

  it('that breaks off is refused', async () => {
    await assert.rejects(read('cut.json'), (error) => error instanceof FeedError && error.code === 'unreadable');
  });

  it('is known by its entries, where only some of its fields were asked for', async () => {
    const item = {
      kind: 'calendar#event',
      id: 'a',
      summary: 'Council',
      start: { date: '2027-05-18' },
      end: { date: '2027-05-19' },
    };
    const feed = await readFeed(JSON.stringify({ timeZone: 'Europe/Vienna', items: [item] }), { url: API });
    assert.deepEqual([feed.format, instants(feed, feed.events[0]!)], ['google-calendar', ['2027-05-18/2027-05-18']]);
  });
});
