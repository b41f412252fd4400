import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedAddress } from '../../../../src/core/formats/requests.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { fixture, instants, readFixture, told } from '../fixture.js';

const url = 'https://webapi.legistar.com/v1/riverton/events';
const read = (name: string, zone = 'America/Los_Angeles') => readFixture(`legistar/${name}`, url, zone);

describe('Legistar: the meetings of a city in the United States', () => {
  it('are at the clock of the zone that the page names, on their day where they have no clock', async () => {
    const feed = await read('events.json');
    assert.equal(feed.format, 'legistar');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['City Council', 'scheduled', '2027-05-18T20:30'],
        ['Budget Committee', 'scheduled', '2027-05-18T16:00'],
        ['Planning Commission', 'cancelled', '2027-05-18'],
        // A recess is no end: the words say until when.
        ['Zoning Board', 'scheduled', '2027-05-18T17:00'],
        ['Transit Board', 'scheduled', '2027-05-19T01:00/2027-05-19T03:00'],
        ['Parks Board', 'scheduled', '2027-05-18T19:00'],
        ['Audit Committee', 'postponed', '2027-12-01'],
      ],
    );
    assert.deepEqual(told(feed), []);
    assert.equal(feed.events[0]!.updated, Date.UTC(2027, 3, 30, 15, 21, 9, 113));
    assert.equal(feed.nextUrl, null);
  });

  it('are in a room, too, where the clerk says so in any words', async () => {
    for (const [place, mode] of [
      ['In Person and/or Electronic Meeting', 'hybrid'],
      ['En présentiel et en ligne', 'hybrid'],
      ['Presencial y online', 'hybrid'],
      ['Zoom, no in-person attendance', 'online'],
      ['Online, not in person', 'online'],
    ]) {
      const text = JSON.stringify([
        { EventBodyName: 'Board', EventDate: '2027-05-18T00:00:00', EventTime: '5:30 PM', EventLocation: place },
      ]);
      assert.equal((await readFeed(text, { url })).events[0]!.attendanceMode, mode, place);
    }
  });

  it('say where to go, or where to call, in the words of the clerk', async () => {
    const { events } = await read('events.json');
    const at = events.map(({ location, attendanceMode }) => [words(location?.name ?? null), attendanceMode]);
    assert.deepEqual(at, [
      ['Council Chambers, City Hall, 100 Main Street', null],
      ['Online Only, Phone 1 (253) 555-0100 - Webinar ID 881 234', 'online'],
      ['Council Chambers, City Hall, 100 Main Street', null],
      [undefined, null],
      [undefined, 'online'],
      ['Riverside Park Pavilion and via Zoom', 'hybrid'],
      ['Council Chambers, City Hall, 100 Main Street', null],
    ]);
    assert.deepEqual(
      events.map(({ description }) => words(description)),
      [
        undefined,
        undefined,
        'CANCELLED',
        'Recessed to 09/29/27',
        undefined,
        '12 Noon or immediately after the site visit',
        'Deferred',
      ],
    );
    assert.deepEqual(
      events[0]!.links.map(({ rel, url: to, title }) => [rel, to, words(title)]),
      [
        ['info', 'https://riverton.legistar.com/MeetingDetail.aspx?LEGID=1&GID=1&G=X', undefined],
        ['agenda', 'https://riverton.legistar1.com/riverton/meetings/1_A.pdf', undefined],
        ['materials', 'https://riverton.legistar1.com/riverton/meetings/1_M.pdf', 'Minutes'],
        ['recording', 'https://riverton.granicus.com/player/clip/1', undefined],
      ],
    );
    assert.deepEqual(
      [1, 4].map((index) => events[index]!.links[1]),
      [
        { rel: 'livestream', url: 'https://us02web.zoom.us/j/881234', language: null, title: null, type: null },
        { rel: 'livestream', url: 'https://www.youtube.com/watch?v=abc', language: null, title: null, type: null },
      ],
    );
  });

  it('are shown as written, for whoever knows where, if nobody names a zone', async () => {
    const feed = await read('single.json', '');
    assert.deepEqual([feed.occurrences[0]!.certainty, feed.events[0]!.timeZone], ['wall-only', null]);
    assert.deepEqual(told(feed), [
      '2027-01-05T17:15 has neither an offset nor a time zone: shown as written, for whoever knows where.',
    ]);
    assert.equal(words(feed.events[0]!.description), '1. Roll call\nPublic comment & petitions');
  });

  it('are cancelled where the clerk wrote so, and not because another one was', async () => {
    const feed = await read('cancelled.json');
    assert.deepEqual(
      feed.events.map(({ status }) => status),
      [
        'cancelled',
        'cancelled',
        'cancelled',
        // On this day it is not.
        'postponed',
        'rescheduled',
        'scheduled',
        'scheduled',
        'cancelled',
      ],
    );
    assert.equal(words(feed.events[1]!.location!.name), 'City Hall, Room 200');
    const mention =
      'EventComment says that something is cancelled; the event is not shown so, as it may be another one.';
    assert.deepEqual(told(feed), [mention, mention]);
  });

  it('have notes in the mark-up of places apart from the place, and are doubtful if their name says so', async () => {
    const [event] = JSON.parse(fixture('legistar/events.json')) as object[];
    const one = async (fields: object) =>
      (await readFeed(JSON.stringify([{ ...event, ...fields }]), { url })).events[0]!;
    const moved = await one({ EventLocation: 'Town Hall\r\n1 Elm St\n--em--Evening meeting: \r\ndoors at 6--em--' });
    assert.deepEqual([words(moved.location!.name), moved.status], ['Town Hall, 1 Elm St', 'scheduled']);
    assert.match(words(moved.description!)!, /Evening meeting/);
    assert.equal((await one({ EventLocation: 'Town Hall\n--em--Meeting cancelled--em--' })).status, 'cancelled');
    assert.equal((await one({ EventMinutesStatusName: 'Cancelled' })).status, 'cancelled');
    assert.equal((await one({ EventLocation: 'Electronic Meeting' })).attendanceMode, 'online');
    for (const [words, status] of [
      ['Not Held', 'cancelled'],
      ['NO MEETING', 'cancelled'],
      ['The meeting will not be held', 'cancelled'],
      ['Postponed to 6/12/27', 'postponed'],
      // It took place, or begins again: the words say more.
      ['Adjourned', 'scheduled'],
      ['Recessed', 'scheduled'],
    ]) {
      for (const field of ['EventAgendaStatusName', 'EventLocation']) {
        const event = await one({ EventLocation: '', [field]: words });
        assert.deepEqual([event.status, event.location], [status, null], `${field} ${words}`);
      }
    }
    const named = await one({ EventBodyName: 'Parks Board - CANCELLED' });
    assert.ok(named.issues.some(({ code, field }) => code === 'contradiction' && field === 'EventBodyName'));
  });

  it('go on on the next page where a page is full, unless the author limits their number', async () => {
    const [event] = JSON.parse(fixture('legistar/events.json')) as object[];
    const text = JSON.stringify(Array.from({ length: 1000 }, (_, index) => ({ ...event, EventGuid: `g${index}` })));
    const next = async (from: string) => (await readFeed(text, { url: from })).nextUrl;
    assert.equal(await next(url), `${url}?$skip=1000`);
    const filtered = `${url}?$filter=EventDate+ge+datetime%272027-01-01%27`;
    assert.equal(await next(filtered), `${filtered}&$skip=1000`);
    assert.equal(await next(`${url}?$skip=1000&$orderby=EventDate`), `${url}?$skip=2000&$orderby=EventDate`);
    assert.equal(await next(`${url}?%24skip=1000`), `${url}?%24skip=2000`);
    assert.equal(await next(`${url}?$top=1000`), null);
  });

  it('are found from the calendar that people see', () => {
    const feed = 'https://webapi.legistar.com/v1/riverton/events?$orderby=EventDate+desc&$top=1000';
    for (const page of ['https://riverton.legistar.com/Calendar.aspx', 'https://riverton.legistar.com/']) {
      assert.equal(feedAddress(page), feed);
    }
    for (const other of [url, 'https://riverton.legistar.com/MeetingDetail.aspx?ID=1']) {
      assert.equal(feedAddress(other), other);
    }
  });

  it('are read from eLMS as well, which has instants and statuses', async () => {
    const from = 'https://api.clerk.example/meeting-agenda?filter=date%20gt%202027&skip=0&top=2';
    const feed = await readFixture('legistar/elms.json', from, 'America/Chicago');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, event.statusText, ...instants(feed, event)]),
      [
        ['Committee on Parks', 'cancelled', null, '2027-10-12T15:00'],
        // It took place, and goes on another day.
        ['City Council', 'scheduled', null, '2027-10-13T15:00'],
      ],
    );
    assert.deepEqual(
      feed.events.map(({ links }) => links.map(({ rel, title }) => [rel, words(title)])),
      [
        [
          ['materials', 'Notice'],
          ['agenda', 'Agenda'],
        ],
        [
          ['recording', undefined],
          ['materials', 'Transcript'],
        ],
      ],
    );
    const meeting = { meetingId: '1', bodyId: '2', date: '2027-10-12T15:00:00+00:00', body: 'A', status: 'Not Held' };
    assert.equal((await readFeed(JSON.stringify({ data: [meeting] }), { url: from })).events[0]!.status, 'cancelled');
    assert.equal(feed.nextUrl, from.replace('skip=0', 'skip=2'));
  });

  it('are sound beside those that are not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), ...instants(feed, event)]),
      [
        ['Council', '2027-05-18T20:30'],
        [undefined],
        ['City Council'],
        ['City Council'],
        ['City Council', '2027-05-18'],
      ],
    );
    const sentences = told(feed).join('\n');
    for (const part of [
      'start is “0001-01-01T13:30”, a date that nobody meant',
      'EventLocation gives away the password of a meeting',
      '“javascript:alert(1)”, which cannot be linked to',
      'private network',
      'Event 3 cannot be read',
      'Event 4 cannot be read (7 is no event)',
      'EventComment is 7, not text',
      'title is not text',
      'start is “2027-02-30”, which is no date or time',
    ]) {
      assert.ok(sentences.includes(part), `${part}\n${sentences}`);
    }
    await assert.rejects(read('cut.json'), { code: 'unreadable' });
  });
});
