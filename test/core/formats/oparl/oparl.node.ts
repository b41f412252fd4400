import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedError } from '../../../../src/core/feed-error.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { fixture, instants, readFixture, told } from '../fixture.js';

const url = 'https://ris.lindenau.example/oparl/v1.1/body/1/meeting';

describe('OParl 1.1: the meetings of a German council', () => {
  it('are read from a list, with their instants, agenda, place and links, and the page that follows', async () => {
    const feed = await readFixture('oparl/council.json', url);
    assert.equal(feed.format, 'oparl');
    assert.equal(feed.nextUrl, `${url}?page=2`);
    // One was deleted: of it there is nothing to list.
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), ...instants(feed, event)]),
      [
        ['12. Sitzung des Stadtrates', '2027-05-18T16:00/2027-05-18T19:00'],
        ['Finanzausschuss', '2027-05-20T15:00'],
        // Midnight is no hour for a council: the day is meant.
        ['Klausurtagung', '2027-06-12/2027-06-13'],
        ['Jugendparlament (Videokonferenz)', '2027-11-03T16:30'],
      ],
    );
    const [council, finance, retreat, youth] = feed.events;
    assert.equal(council!.id, 'https://ris.lindenau.example/oparl/v1.1/meeting/501');
    assert.equal(words(council!.description), '1. Eröffnung\n2.1 Haushalt & Bürgerhaushalt 2028');
    assert.equal(words(council!.location!.name), 'Rathaus, Ratssaal, Am Markt 1, 12345 Lindenau');
    assert.deepEqual([council!.location!.street, council!.location!.lat, council!.location!.lon], [null, 51.33, 12.34]);
    assert.deepEqual(council!.tags, ['Haushalt', 'Beteiligung']);
    assert.equal(council!.timeZone, 'Europe/Berlin');
    assert.equal(council!.updated, Date.UTC(2027, 3, 2, 7, 30));
    assert.deepEqual(
      council!.links.map(({ rel, url: to, type }) => [rel, to, type]),
      [
        ['info', 'https://ris.lindenau.example/sitzung/501', null],
        ['agenda', 'https://ris.lindenau.example/file/1.pdf', 'application/pdf'],
      ],
    );
    assert.deepEqual(
      feed.events.map(({ status }) => status),
      ['scheduled', 'cancelled', 'scheduled', 'scheduled'],
    );
    // Named by its address, and held by another meeting.
    assert.equal(words(finance!.location!.name), 'Rathaus, Ratssaal, Am Markt 1, 12345 Lindenau');
    assert.equal(words(finance!.organizers[0]!.name), 'Finanzausschuss');
    assert.equal(words(retreat!.organizers[0]!.name), 'Finanzausschuss');
    assert.deepEqual([youth!.attendanceMode, words(youth!.location!.name)], ['online', 'Videokonferenz']);
    assert.deepEqual(
      youth!.links.map(({ rel, url: to }) => [rel, to]),
      [['livestream', 'https://meet.jit.si/lindenau']],
    );
    assert.deepEqual(told(feed), [
      'organization refers to 1 object that the document does not hold.',
      'start is “2027-06-12T00:00:00+02:00”; it was read as 2027-06-12 (RFC 3339).',
    ]);
  });

  it('may be one alone; coordinates in the order of the specification’s example are put right', async () => {
    const feed = await readFixture('oparl/meeting.json', 'https://ris.lindenau.example/oparl/v1.1/meeting/77');
    const [event] = feed.events;
    assert.deepEqual(instants(feed, event!), ['2027-01-14T15:00/2027-01-14T17:30']);
    assert.deepEqual([event!.location!.lat, event!.location!.lon], [51.3301, 12.3402]);
    assert.deepEqual(told(feed), [
      'location.geojson is “51.3301, 12.3402”; it was read as latitude 51.3301, longitude 12.3402.',
    ]);
    assert.deepEqual(
      event!.links.map(({ rel, title }) => [rel, words(title)]),
      [
        ['materials', 'Niederschrift'],
        ['materials', 'Wortprotokoll'],
        ['materials', 'Lageplan'],
      ],
    );
  });

  it('are found from the address of their body', async () => {
    const feed = await readFixture('oparl/body.json', 'https://ris.lindenau.example/oparl/v1.1/body/1');
    assert.deepEqual([feed.nextUrl, words(feed.title), feed.events.length], [url, 'Stadt Lindenau', 0]);
    assert.equal(feed.license, 'https://www.govdata.de/dl-de/zero-2-0');
    const body = JSON.parse(fixture('oparl/body.json')) as object;
    const two = JSON.stringify({ data: [body, { ...body, name: 'Kreis Lindenau', meeting: `${url}?body=2` }] });
    await assert.rejects(readFeed(two, { url }), (error: FeedError) => {
      assert.equal(error.code, 'unknown-format');
      assert.ok(error.message.includes(`Stadt Lindenau ${url}; Kreis Lindenau ${url}?body=2`));
      return true;
    });
  });

  it('go on at an address that is relative to the list', async () => {
    const list = JSON.stringify({ data: [], pagination: { currentPage: 2 }, links: { next: 'meeting?page=3' } });
    assert.equal((await readFeed(list, { url: `${url}?page=2` })).nextUrl, `${url}?page=3`);
  });

  it('are none in an empty list, or in a list of something else', async () => {
    assert.deepEqual(told(await readFixture('oparl/empty.json', url)), [
      'The document describes no events. It is empty.',
    ]);
    const papers = JSON.stringify({ data: [{ id: 'p', type: 'https://schema.oparl.org/1.1/Paper' }] });
    assert.deepEqual(told(await readFeed(papers, { url })), ['The document describes no events. It holds Paper.']);
  });

  it('are told of where one has a type that nobody knows', async () => {
    const [first, ...others] = JSON.parse(fixture('oparl/old.json')) as object[];
    const list = JSON.stringify([{ ...first, type: 'Sitzung' }, ...others]);
    assert.ok(told(await readFeed(list, { url })).includes('type is “Sitzung”, which is none of its known values.'));
  });

  it('are a failure where the server answers with an error, whatever its HTTP status', async () => {
    const type = 'https://schema.oparl.org/1.1/Error';
    const error = JSON.stringify({ type, message: 'Wartungsarbeiten', debug: 'db down' });
    await assert.rejects(readFeed(error, { url }), {
      reason: 'error-message',
      message: /: Wartungsarbeiten – db down$/,
    });
  });

  it('are off where any of their words says so, and the name alone is an issue', async () => {
    const feed = await readFixture('oparl/old.json', url);
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['Ortsrat', 'cancelled', '2027-02-03T18:00'],
        // Published with the offset of winter: the zone, not the offset, has the last word.
        ['ABGESAGT: Sportausschuss', 'scheduled', ...instants(feed, feed.events[1]!)],
        ['Kulturausschuss', 'cancelled', '2027-02-05T17:00'],
        ['Seniorenbeirat', 'scheduled', '2027-02-05T16:00'],
      ],
    );
    assert.deepEqual(told(feed), [
      'meetingState says scheduled and cancelled; it was read as cancelled.',
      'The name says that the event is cancelled; its status does not.',
      'Published as GMT+1, but clocks in Europe/Berlin show GMT+2 on 2027-07-03.',
      'Its end, 2027-02-05T15:00:00, is not after its start, 2027-02-05T17:00:00: the end is not used.',
    ]);
  });

  it('have no end where a system wrote midnight for one', async () => {
    const meeting = { ...(JSON.parse(fixture('oparl/meeting.json')) as object), end: '2027-01-15T00:00:00+01:00' };
    const feed = await readFeed(JSON.stringify(meeting), { url });
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-01-14T15:00']);
    assert.ok(
      told(feed).includes(
        'end is “2027-01-15T00:00:00+01:00”, which is written where nothing was entered; it was left out.',
      ),
    );
  });

  it('are sound beside those that are not', async () => {
    const feed = await readFixture('oparl/nasty.json', url);
    assert.deepEqual(
      feed.events.map(({ title, location }) => [words(title), words(location?.name ?? null)]),
      [
        ['Rat', 'Kennwort: geheim'],
        [undefined, undefined],
        ['Ohne Datum', undefined],
        ['Rat', undefined],
        ['Weit weg', 'R 1'],
      ],
    );
    assert.equal(words(feed.events[3]!.whenText), 'übermorgen');
    const sentences = told(feed).join('\n');
    for (const part of [
      'gives away the password',
      '“javascript:alert(1)”, which cannot be linked to',
      'private network',
      'Event 3 cannot be read',
      'location is 5, not an object',
      'nextUrl is “http://[bad”',
      'title is not text',
      'cancelled is “vielleicht”, not true or false',
      'location.lat is “x”, not',
    ]) {
      assert.ok(sentences.includes(part), `${part}\n${sentences}`);
    }
    await assert.rejects(readFixture('oparl/cut.json', url), { code: 'unreadable' });
  });
});
