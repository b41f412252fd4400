// In Node: what is tested is data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrencesBetween } from '../../../../src/core/occurrences.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import type { Text } from '../../../../src/core/model/event.js';
import { fixture, readFixture, told } from '../fixture.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const read = (name: string): Promise<FeedSnapshot> =>
  readFixture(`jscalendar/${name}`, 'https://calendar.example/events');
const words = (text: Text | null): string | null => text && text[0].value;

async function datesOf(feed: FeedSnapshot, ...ids: readonly string[]): Promise<readonly string[]> {
  const all = await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0));
  return all
    .filter(({ event }) => ids.includes(event.id))
    .map(({ startMs, status, title }) => `${new Date(startMs!).toISOString().slice(0, 16)} ${words(title)} ${status}`);
}

describe('A group of events in JSCalendar', async () => {
  const feed = await read('group.json');
  const [opening, week, proposals] = feed.events;

  it('has a title, and its events as they are', () => {
    assert.deepEqual([feed.format, words(feed.title), feed.language], ['jscalendar', 'Open Week', 'en']);
    assert.equal(feed.events.length, 3);
    assert.deepEqual(
      [opening!.start!.text, opening!.duration, opening!.timeZone, opening!.status],
      ['2027-05-17T10:00:00', { days: 0, ms: 5_400_000 }, 'America/Bogota', 'scheduled'],
    );
    assert.equal(words(opening!.description), 'Come in.\n\nDoors open at nine.');
    assert.deepEqual([opening!.topics, opening!.tags], [['public-participation'], ['opening']]);
  });

  it('has the main place, and links by what they are for', () => {
    const { location, attendanceMode, links, image } = opening!;
    assert.deepEqual([words(location!.name), location!.lat, location!.lon], ['City hall', 4.598, -74.076]);
    assert.equal(attendanceMode, 'hybrid');
    assert.deepEqual(
      links.map(({ rel, url, title }) => [rel, url, words(title)]),
      [
        ['info', 'https://week.example/opening', 'Programme'],
        ['materials', 'https://week.example/agenda.pdf', null],
        ['livestream', 'https://video.example/live', 'Live'],
      ],
    );
    assert.deepEqual([image!.url, words(image!.alt)], ['https://week.example/hall.jpg', 'The hall']);
  });

  it('has days where times are not to be shown, and deadlines', async () => {
    assert.deepEqual(
      [week!.start!.text, week!.duration, week!.status],
      ['2027-05-17', { days: 5, ms: 0 }, 'cancelled'],
    );
    const [days] = (await occurrencesBetween(feed, 0, Infinity)).filter(({ event }) => event === week);
    assert.equal(new Date(days!.endMs!).toISOString(), '2027-05-22T00:00:00.000Z');
    assert.deepEqual([proposals!.kind, proposals!.start!.text], ['deadline', '2027-04-30T23:59:00']);
  });

  it('keeps private entries and participants to itself', () => {
    assert.deepEqual(
      opening!.organizers.map(({ name }) => words(name)),
      ['City of Example'],
    );
    assert.doesNotMatch(JSON.stringify(feed), /For the staff|Ann|@week/);
    assert.deepEqual(told(feed), ['The feed has 1 event that is private, a draft or hidden; left out.']);
  });
});

describe('A series in JSCalendar', async () => {
  it('has its dates with all that is changed on them', async () => {
    const feed = await read('series.json');
    assert.deepEqual(await datesOf(feed, ...feed.events.map(({ id }) => id)), [
      '2027-03-08T17:00 Office hour scheduled',
      '2027-03-23T18:00 Bürgersprechstunde scheduled',
      '2027-03-29T16:00 Office hour cancelled',
      '2027-04-05T16:00 Office hour scheduled',
      '2027-04-14T08:00 Office hour scheduled',
    ]);
    const own = feed.events.find(({ id }) => id === 'weekly#2027-04-05T18:00:00')!;
    assert.deepEqual([words(own.description), own.links[0]!.url], ['In der Bibliothek', 'https://office.example/5']);
    assert.deepEqual(told(feed), ['The feed has 1 event that is private, a draft or hidden; left out.']);
  });

  it('is in all its languages', async () => {
    const [event] = (await read('series.json')).events;
    assert.deepEqual(
      event!.title!.map(({ lang, value }) => [lang, value]),
      [
        ['de', 'Office hour'],
        ['fr', 'Permanence'],
      ],
    );
  });

  it('has one rule in the dialect of the revision', async () => {
    const feed = await read('revision.json');
    assert.deepEqual(await datesOf(feed, 'monthly', 'monthly#2027-06-29T19:00:00'), [
      '2027-01-27T00:00 Council scheduled',
      '2027-02-24T00:00 Council scheduled',
      '2027-03-30T23:00 Council scheduled',
      '2027-04-27T23:00 Council scheduled',
      '2027-06-29T21:00 Council, in summer scheduled',
    ]);
    const { occurrences } = { occurrences: await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0)) };
    assert.deepEqual(occurrences.map(({ location }) => location && words(location.name)).filter(Boolean), ['Library']);
    assert.ok(feed.issues.some(({ code }) => code === 'published-password'));
  });

  it('is held by whom its address means in the dialect of the revision', async () => {
    const people = [
      { calendarAddress: 'mailto:foo@example.com', name: 'Jane Doe' },
      { calendarAddress: 'mailto:bar@example.com', name: 'Guest' },
      { name: 'Nobody' },
    ];
    const event = { '@type': 'Event', uid: 'a', title: 'T', start: '2027-05-18T10:00:00', participants: { ...people } };
    const heldBy = async (fields: object): Promise<unknown> => {
      const feed = await readFeed(JSON.stringify({ ...event, ...fields }), { url: 'https://calendar.example/events' });
      return feed.events[0]!.organizers.map(({ name }) => words(name));
    };
    assert.deepEqual(await heldBy({ organizerCalendarAddress: 'mailto:foo@example.com' }), ['Jane Doe']);
    assert.deepEqual(await heldBy({}), []);
  });

  it('of days says where it takes out dates by a rule; a time without a zone is at any clock', async () => {
    const feed = await read('days.json');
    assert.deepEqual(await datesOf(feed, 'yearly'), ['2027-09-28T00:00 Right to Know Day scheduled']);
    assert.ok(feed.issues.some(({ code }) => code === 'not-read'));
    assert.equal(feed.events[1]!.timeZone, null);
  });
});

describe('JSCalendar that is full of faults', () => {
  it('is in the zone that one of its own is elsewhere; one that is none elsewhere is told', async () => {
    const zoned = async (zone: object) => {
      const json = { '@type': 'Event', uid: '1', title: 'T', start: '2027-05-18T09:00:00', timeZone: '/office' };
      const feed = await readFeed(JSON.stringify({ ...json, timeZones: { '/office': zone } }), {
        url: 'https://c.example/',
      });
      return [feed.events[0]!.timeZone, feed.issues.map(({ code }) => code)];
    };
    assert.deepEqual(await zoned({ '@type': 'TimeZone', tzId: 'Office', aliases: { 'America/Lima': true } }), [
      'America/Lima',
      [],
    ]);
    assert.deepEqual(await zoned({ '@type': 'TimeZone', tzId: 'Europe/Berlin' }), ['Europe/Berlin', []]);
    assert.deepEqual(await zoned({ '@type': 'TimeZone', tzId: 'Office' }), [null, ['unknown-zone', 'no-time-zone']]);
  });

  it('loses no sound event, and says what is wrong', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(await datesOf(feed, 'proto'), [
      '2027-05-02T08:00 Paths into nowhere scheduled',
      '2027-05-03T08:00 Second day scheduled',
      '2027-05-04T08:00 Paths into nowhere scheduled',
    ]);
    assert.equal(({} as Record<string, unknown>).title, undefined);
    const codes = new Set(feed.issues.map(({ code }) => code));
    for (const code of ['invalid-event', 'not-public', 'unsafe-url', 'invalid-field', 'unknown-zone']) {
      assert.ok(codes.has(code as never), `${code} is not among ${[...codes].join(', ')}`);
    }
  });

  it('may be a task without a date, which is complete', async () => {
    const task = JSON.stringify({
      '@type': 'Task',
      uid: 't1',
      updated: '2027-01-09T14:32:01Z',
      title: 'Answer the survey',
    });
    const feed = await readFeed(task, { url: 'https://x.example/' });
    assert.deepEqual(
      [feed.format, feed.events[0]!.kind, words(feed.events[0]!.title)],
      ['jscalendar', 'deadline', 'Answer the survey'],
    );
  });

  it('is refused where it was cut, and told from schema.org', async () => {
    await assert.rejects(read('cut.json'), { code: 'unreadable' });
    const schema = JSON.stringify({ '@type': 'Event', name: 'x', startDate: '2027-05-01T10:00Z' });
    assert.equal((await readFeed(schema, { url: 'https://x.example/' })).format, 'schema-org');
    assert.ok(fixture('jscalendar/group.json').length > 1000);
  });
});
