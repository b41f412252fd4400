// In Node: what is tested is data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { occurrencesBetween } from '../../../../src/core/occurrences.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, titles } from '../fixture.js';

const read = (path: string): Promise<FeedSnapshot> =>
  readFeed(readFileSync(new URL(path, import.meta.url), 'utf8'), { url: 'https://calendar.example/events' });

/** A feed without what says of which format it is. */
const content = ({ format: _, ...feed }: FeedSnapshot): unknown =>
  JSON.parse(
    JSON.stringify({ ...feed, occurrences: null }, (key, value: unknown) => (key === 'feed' ? undefined : value)),
  );

describe('A calendar in xCal', () => {
  for (const name of ['council', 'hearings', 'wordpress', 'own-zone', 'series']) {
    it(`says what it says as iCalendar: ${name}`, async () => {
      const [xcal, ics] = await Promise.all([read(`${name}.xml`), read(`../icalendar/${name}.ics`)]);
      assert.deepEqual([xcal.format, ics.format], ['xcal', 'icalendar']);
      assert.ok(xcal.events.length >= 2);
      assert.deepEqual(content(xcal), content(ics));
    });
  }

  it('is read as the drafts before the standard wrote it, too', async () => {
    const feed = await read('draft.xml');
    assert.deepEqual(
      [feed.format, words(feed.title), feed.events.map((event) => [words(event.title), ...instants(feed, event)])],
      [
        'xcal',
        'Feiertage & Sitzungen',
        [
          ['Gemeinderat, öffentlich', '2027-05-18T17:00/2027-05-18T19:00'],
          // DTEND is the day after.
          ['Tag der offenen Tür', '2027-06-05/2027-06-06'],
        ],
      ],
    );
    const [council] = feed.events;
    assert.deepEqual([...council!.topics, ...council!.tags], ['Haushalt', 'Rat, öffentlich']);
    assert.deepEqual(
      council!.organizers.map(({ name }) => words(name)),
      ['Gemeinde'],
    );
    assert.deepEqual(feedFaults(feed), ['not-public']);
    assert.doesNotMatch(JSON.stringify(feed), /omebody|rat@/);
  });

  it('says of times in UTC that name a zone, and of addresses without a host, what iCalendar says', async () => {
    const zone = '<parameters><tzid><text>Europe/Madrid</text></tzid></parameters>';
    const start = `<dtstart>${zone}<date-time>2027-05-18T18:00:00Z</date-time></dtstart>`;
    const properties = `<uid><text>a</text></uid>${start}<url><uri>/events/1</uri></url>`;
    const feed = await readFeed(
      `<icalendar><vcalendar><components><vevent><properties>${properties}</properties></vevent></components></vcalendar></icalendar>`,
      { url: 'https://calendar.example/all/feed' },
    );
    assert.deepEqual(faults(feed), ['contradiction', 'no-title title', 'offset-zone-mismatch start']);
    assert.equal(feed.events[0]!.links[0]!.url, 'https://calendar.example/events/1');
  });

  it('loses no sound event for those that are broken, and says which are', async () => {
    const feed = await read('nasty.xml');
    assert.equal(words(feed.title), 'Nasty & readable');
    assert.deepEqual(titles(feed), ['A in a title, passcode', undefined, undefined, 'Semanal']);
    const [cdata, odd, , weekly] = feed.events;
    assert.deepEqual(instants(feed, cdata!), ['2027-05-18T19:00/2027-05-18T20:30']);
    assert.deepEqual([cdata!.location!.lat, cdata!.location!.lon], [52.5, 13.4]);
    for (const code of ['published-password description', 'unsafe-url links.url'])
      assert.ok(faults(cdata!).includes(code), faults(cdata!).join());
    assert.deepEqual(odd!.tags, ['One', 'Two, with a comma']);
    assert.ok(faults(odd!).includes('invalid-time start'), faults(odd!).join());
    // Sundays at 10:00 in São Paulo, without the ninth and the 23rd.
    const dates = (await occurrencesBetween(feed, Date.UTC(2027, 4), Date.UTC(2027, 6)))
      .filter(({ event }) => event === weekly)
      .map(({ startMs }) => new Date(startMs!).toISOString().slice(0, 10));
    assert.deepEqual(dates, ['2027-05-02', '2027-05-16', '2027-05-30']);
    assert.deepEqual(feedFaults(feed), ['invalid-event']);
  });

  it('is shown as far as it is there where it was cut, and says so', async () => {
    const feed = await read('cut.xml');
    assert.equal(words(feed.title), 'Stadtrat Beispielheim');
    assert.ok(feed.events.length >= 1);
    assert.ok(feedFaults(feed).includes('cut-short'), feedFaults(feed).join());
    await assert.rejects(
      read('../rss/cut.xml').then(() => readFeed('<icalendar/>', { url: 'https://a.example/' })),
      {
        code: 'unreadable',
      },
    );
  });
});
