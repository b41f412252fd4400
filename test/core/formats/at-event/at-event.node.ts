// Documents of pure data: nothing here depends on a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { issueText } from '../../../../src/core/issue-text.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const SERVER =
  'https://pds.example/xrpc/com.atproto.repo.listRecords?repo=did:plc:rivertalks&collection=community.lexicon.calendar.event';

const load = (name: string, url = SERVER): Promise<FeedSnapshot> =>
  readFeed(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'), { url });
const sentences = ({ issues }: FeedSnapshot, key: string | null): string[] =>
  issues
    .filter(({ eventId }) => (key === null ? eventId === null : eventId?.endsWith(`/${key}`)))
    .map((issue) => issueText(issue));

describe('The events of an AT Protocol account', () => {
  it('start and end at their instants, in the zone that the record names', async () => {
    const { format, events, occurrences } = await load('records');
    assert.equal(format, 'at-event');
    const [first, second] = occurrences;
    assert.deepEqual(
      [first!.startMs, first!.endMs, first!.timeZone, second!.startMs, second!.endMs],
      [Date.UTC(2026, 10, 20, 18), Date.UTC(2026, 10, 20, 20), 'Europe/Zurich', Date.UTC(2026, 10, 21, 18), null],
    );
    assert.equal(events[0]!.created, Date.UTC(2026, 8, 1, 10));
  });

  it('take place, or not, as their status says; planned ones are not certain', async () => {
    const { events } = await load('records');
    assert.deepEqual(
      events.map(({ status, attendanceMode }) => [status, attendanceMode]),
      [
        ['scheduled', 'in-person'],
        ['cancelled', 'online'],
        ['tentative', 'hybrid'],
        ['postponed', null],
      ],
    );
    const places = await load('places');
    assert.equal(places.events[1]!.status, 'rescheduled');
  });

  it('are at their place, and on the web at its address', async () => {
    const { events } = await load('records');
    const { location } = events[0]!;
    assert.deepEqual(
      [location?.name, location?.street, location?.locality, location?.region].map((text) => text?.[0].value),
      ['Town library', 'Hauptstr. 1', 'Bern', 'BE'],
    );
    assert.deepEqual([location?.postalCode, location?.country], ['3011', 'CH']);
    assert.deepEqual([events[2]!.location?.lat, events[2]!.location?.lon], [46.9, 7.4]);
    assert.deepEqual(
      events.slice(0, 3).map(({ links }) => links.map(({ rel, url }) => `${rel} ${url}`)),
      [
        ['info https://rivers.example/talks/1', 'other https://rivers.example/register'],
        ['livestream https://video.example/room'],
        ['livestream https://video.example/3'],
      ],
    );
    const alone = await load('record');
    assert.deepEqual(alone.events[0]!.countries, ['CH']);
    const places = await load('places');
    assert.deepEqual(sentences(places, 'c1'), ['locations has 2 items; only the first was read.']);
  });

  it('have links in their description, and their picture from the server of the record', async () => {
    const { events } = await load('records');
    assert.deepEqual(events[0]!.textLinks, [
      { at: 17, text: 'rivers.example/talk', url: 'https://rivers.example/talk?x=1' },
    ]);
    assert.equal(
      events[2]!.image?.url,
      'https://pds.example/xrpc/com.atproto.sync.getBlob?did=did:plc:rivertalks&cid=bafkimg',
    );
    assert.equal(events[2]!.image?.alt?.[0].value, 'The bridge');
  });

  it('are in a room for meetings, not described by it, if that is all they link to', async () => {
    const value = {
      $type: 'community.lexicon.calendar.event',
      name: 'Talk',
      startsAt: '2027-05-18T19:00:00Z',
      uris: [{ uri: 'https://zoom.us/j/1' }, { uri: 'https://talk.example/' }],
    };
    const json = { records: [{ uri: 'at://did:plc:a/community.lexicon.calendar.event/1', value }] };
    const { events } = await readFeed(JSON.stringify(json), { url: 'https://pds.example/' });
    assert.deepEqual(
      events[0]!.links.map(({ rel }) => rel),
      ['livestream', 'other'],
    );
  });

  it('go on with the cursor', async () => {
    const { nextUrl } = await load('records');
    assert.equal(new URL(nextUrl!).searchParams.get('cursor'), 'a4');
    assert.equal((await load('records', 'https://city.example/copy.json')).nextUrl, null);
    assert.deepEqual((await load('empty')).events, []);
  });

  it('are shown as far as they are sound', async () => {
    const feed = await load('nasty');
    assert.equal(feed.events.length, 5);
    assert.equal(sentences(feed, null).length, 2);
    assert.deepEqual(sentences(feed, 'n4'), [
      'links gives away the password of a meeting, for anyone to use.',
      'timeZone is “Mars/Olympus”, which is no time zone that is known here.',
    ]);
    assert.ok(sentences(feed, 'n1').includes('status is “maybe”, which is none of its known values.'));
    assert.ok(
      sentences(feed, 'n3').includes('$type is “community.lexicon.calendar.rsvp”, which is none of its known values.'),
    );
    await assert.rejects(load('cut'), { code: 'unreadable' });
  });

  it('are at one place, where an address, a point and a cell of a grid are told of it', async () => {
    const locations = [
      { $type: 'community.lexicon.location.address', name: 'Town library', locality: 'Bern', country: 'CH' },
      { $type: 'community.lexicon.location.geo', latitude: '46.95', longitude: '7.45' },
      { $type: 'community.lexicon.location.hthree', value: '872681a33ffffff' },
    ];
    const value = {
      $type: 'community.lexicon.calendar.event',
      name: 'Talk',
      startsAt: '2026-11-20T18:00:00Z',
      locations,
    };
    const feed = await readFeed(JSON.stringify({ records: [{ uri: 'at://did:plc:rivertalks/x/1', value }] }), {
      url: SERVER,
    });
    const { location } = feed.events[0]!;
    assert.deepEqual(
      [location?.name?.[0].value, location?.lat, location?.lon, feed.issues],
      ['Town library', 46.95, 7.45, []],
    );
  });
});
