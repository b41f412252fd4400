// In Node: what is tested is data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { occurrencesBetween } from '../../../../src/core/occurrences.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const read = (path: string): Promise<FeedSnapshot> =>
  readFeed(readFileSync(new URL(path, import.meta.url), 'utf8'), { url: 'https://calendar.example/events' });

/** A feed without what says of which format it is. */
const content = ({ format: _, ...feed }: FeedSnapshot): unknown =>
  JSON.parse(
    JSON.stringify({ ...feed, occurrences: null }, (key, value: unknown) => (key === 'feed' ? undefined : value)),
  );

describe('A calendar in jCal', () => {
  for (const name of ['council', 'hearings', 'wordpress', 'own-zone', 'series']) {
    it(`says what it says as iCalendar: ${name}`, async () => {
      const [jcal, ics] = await Promise.all([read(`${name}.json`), read(`../icalendar/${name}.ics`)]);
      assert.deepEqual([jcal.format, ics.format], ['jcal', 'icalendar']);
      assert.ok(jcal.events.length >= 2);
      assert.deepEqual(content(jcal), content(ics));
    });
  }

  it('may be within another one, or an event alone', async () => {
    const event = (title: string): unknown[] => [
      'vevent',
      [
        ['summary', {}, 'text', title],
        ['dtstart', {}, 'date', '2027-05-18'],
      ],
      [],
    ];
    const titles = async (json: unknown): Promise<unknown> => {
      const feed = await readFeed(JSON.stringify(json), { url: 'https://calendar.example/events' });
      return [feed.format, feed.events.map(({ title }) => title![0].value)];
    };
    const inner = ['vcalendar', [], [event('A')]];
    assert.deepEqual(await titles(['vcalendar', [], [inner, event('B')]]), ['jcal', ['B', 'A']]);
    assert.deepEqual(await titles(event('A')), ['jcal', ['A']]);
    assert.deepEqual(await titles([event('A'), event('B')]), ['jcal', ['A', 'B']]);
  });

  it('has the days that ical.js makes of those without VALUE=DATE', async () => {
    const day = (name: string, ...days: readonly string[]) => [
      name,
      {},
      'date-time',
      ...days.map((text) => `${text}T::`),
    ];
    const event = [
      ['summary', {}, 'text', 'First of the month'],
      day('dtstart', '2027-08-01'),
      day('dtend', '2027-08-03'),
      ['rrule', {}, 'recur', { freq: 'MONTHLY', count: 3 }],
      day('exdate', '2027-09-01'),
    ];
    const text = JSON.stringify(['vcalendar', [], [['vevent', event, []]]]);
    const feed = await readFeed(text, { url: 'https://calendar.example/events' });
    const dates = await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0));
    assert.deepEqual(
      dates.map(({ startMs, endMs }) => [startMs, endMs]),
      [
        [Date.UTC(2027, 7, 1), Date.UTC(2027, 7, 3)],
        [Date.UTC(2027, 9, 1), Date.UTC(2027, 9, 3)],
      ],
    );
    assert.deepEqual(feed.events[0]!.issues, []);
  });

  it('is read where a part of a rule is anything at all', async () => {
    const text = readFileSync(new URL('nasty.json', import.meta.url), 'utf8');
    const broken = text.replace(/"byday":\s*"[^"]*"|"byday":\s*\[[^\]]*\]/, '"byday":[{"toString":null}]');
    assert.notEqual(broken, text);
    const { events } = await readFeed(broken, { url: 'https://calendar.example/events' });
    assert.equal(events.length, (await read('nasty.json')).events.length);
  });

  it('loses no sound event for those that are none, and no sound property', async () => {
    const feed = await read('nasty.json');
    assert.equal(feed.title![0].value, 'Nasty, but readable');
    const [types, capitals] = feed.events;
    assert.deepEqual([types!.title![0].value, types!.tags], ['Wrong types', ['One', '2', 'Two, with a comma']]);
    assert.deepEqual([types!.location!.lat, types!.location!.lon], [52.5, 13.4]);
    assert.deepEqual(capitals!.title, [{ lang: 'pt', value: 'Em maiúsculas' }]);
    assert.equal(capitals!.description![0].value, 'Traga um documento, por favor.');
    // Sundays at 10:00 in São Paulo, without the ninth.
    const dates = (await occurrencesBetween(feed, Date.UTC(2027, 4), Date.UTC(2027, 5)))
      .filter(({ event }) => event === capitals)
      .map(({ startMs }) => new Date(startMs!).toISOString());
    assert.deepEqual(dates, ['2027-05-02T13:00:00.000Z', '2027-05-16T13:00:00.000Z']);
    assert.deepEqual(
      feed.issues.filter(({ eventId }) => eventId === null).map(({ code }) => code),
      ['invalid-event', 'invalid-event', 'invalid-feed-field'],
    );
    assert.doesNotMatch(JSON.stringify(feed), /Somebody/);
  });

  it('may be one of several, in a list or in a member', async () => {
    const calendar = (uid: string): unknown => [
      'vcalendar',
      [],
      [
        [
          'vevent',
          [
            ['uid', {}, 'text', uid],
            ['dtstart', {}, 'date', '2027-05-18'],
          ],
        ],
      ],
    ];
    const both = [calendar('a'), calendar('b')];
    for (const json of [both, { vcalendars: both }, ['vcalendars', [], both], [{ jcal: both[0] }, { jcal: both[1] }]]) {
      const feed = await readFeed(JSON.stringify(json), { url: 'https://calendar.example/events' });
      assert.deepEqual([feed.format, feed.events.map(({ id }) => id)], ['jcal', ['a', 'b']], JSON.stringify(json));
    }
  });

  it('says of times in UTC that name a zone, and of addresses without a host, what iCalendar says', async () => {
    const lines = ['UID:a', 'DTSTART;TZID=Europe/Madrid:20270518T180000Z', 'DTEND;TZID=Europe/Madrid:20270518T200000Z'];
    const series = ['UID:b', 'DTSTART;TZID=Europe/Madrid:20270519T180000', 'RRULE:FREQ=DAILY;COUNT=3'];
    const exception = 'EXDATE;TZID=Europe/Madrid:20270520T180000Z';
    const event = (...all: string[]): string => ['BEGIN:VEVENT', ...all, 'END:VEVENT'].join('\n');
    const text = `BEGIN:VCALENDAR\n${event(...lines, 'URL;VALUE=URI:events/1.html')}\n${event(...series, exception)}\nEND:VCALENDAR`;
    const madrid = { tzid: 'Europe/Madrid' };
    const components = [
      [
        ['uid', {}, 'text', 'a'],
        ['dtstart', madrid, 'date-time', '2027-05-18T18:00:00Z'],
        ['dtend', madrid, 'date-time', '2027-05-18T20:00:00Z'],
        ['url', {}, 'uri', 'events/1.html'],
      ],
      [
        ['uid', {}, 'text', 'b'],
        ['dtstart', madrid, 'date-time', '2027-05-19T18:00:00'],
        ['rrule', {}, 'recur', { freq: 'DAILY', count: 3 }],
        ['exdate', madrid, 'date-time', '2027-05-20T18:00:00Z'],
      ],
    ].map((properties) => ['vevent', properties, []]);
    const url = 'https://calendar.example/all/feed';
    const [ics, jcal] = await Promise.all(
      [text, JSON.stringify(['vcalendar', [], components])].map((feed) => readFeed(feed, { url })),
    );
    assert.deepEqual(content(jcal!), content(ics!));
    assert.deepEqual(
      jcal!.issues.map(({ code, eventId }) => `${eventId} ${code}`),
      ['a contradiction', 'a no-title', 'a offset-zone-mismatch', 'b contradiction', 'b no-title'],
    );
    assert.deepEqual(jcal!.events[0]!.links[0]!.url, 'https://calendar.example/all/events/1.html');
    const dates = await occurrencesBetween(jcal!, Date.UTC(2027, 4, 19), Date.UTC(2027, 5));
    assert.deepEqual(
      dates.map(({ startMs }) => new Date(startMs!).toISOString().slice(0, 13)),
      ['2027-05-19T16', '2027-05-21T16'],
    );
  });

  it('is refused where it was cut', async () => {
    await assert.rejects(read('cut.json'), { code: 'unreadable' });
  });
});
