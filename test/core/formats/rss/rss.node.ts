import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeApart } from '../../../../src/core/formats/xml/pieces.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { fixture, instants, readFixture, told } from '../fixture.js';

const SHAPE = { items: 'item|entry', root: 'rss|feed|rdf' };
const url = 'https://ville.example/feed.xml';

describe('RSS and Atom', () => {
  it('list the events of a town whose system writes days and clocks apart', async () => {
    const feed = await readFixture('rss/town.xml', url, 'America/Chicago');
    assert.deepEqual(
      [feed.format, words(feed.title), feed.language],
      ['rss', 'Oak Hill, KS - Calendar - Public meetings', 'en-us'],
    );
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.kind, ...instants(feed, event)]),
      [
        ['Town Council & Work Session', 'event', '2027-05-18T23:00/2027-05-19T01:30'],
        ['CANCELLED: Parks Board', 'event', '2027-05-22'],
        ['Open house', 'event', '2027-06-03/2027-06-05'],
      ],
    );
    const [council] = feed.events;
    assert.equal(words(council!.location!.name), 'Town Hall, 12 Main Street, Oak Hill, KS 67432');
    assert.equal(words(council!.description), 'Event date: May 18, 2027\nEvent Time: 06:00 PM - 08:30 PM\nOpen to all');
    assert.equal(council!.id, 'https://www.oakhill.example/Calendar.aspx?EID=101/639');
    assert.equal(council!.created, Date.UTC(2027, 4, 1, 13));
    assert.equal(council!.links[0]!.url, 'https://www.oakhill.example/Calendar.aspx?EID=101');
    // A picture is neither a link nor an id.
    const house = feed.events[2]!;
    assert.deepEqual([house.links, house.image!.url], [[], 'https://www.oakhill.example/house.jpg']);
    assert.ok(house.id.startsWith('event-'));
    assert.deepEqual(told(feed), ['The name says that the event is cancelled; its status does not.']);
  });

  it('have the lines of a place apart, which CivicPlus joins, where the description has them', async () => {
    const place = 'Hall A12 Main StreetOak Hill, KS 67432';
    const lines = [
      'Event date: May 18, 2027',
      'Location:',
      'Hall A',
      '12 Main Street',
      'Oak Hill, KS 67432',
      'Stories',
    ];
    const item = (description: string): string =>
      `<item><title>${description.length}</title><description>${description}</description><c:EventDates>May 18, 2027</c:EventDates>
       <c:EventTimes>12:00 AM - 11:59 PM</c:EventTimes><c:Location>${place}</c:Location></item>`;
    const items = item(lines.join('&lt;br&gt;')) + item('Stories') + item(`Hall A&lt;br&gt;12 Main Street`);
    const text = `<rss version="2.0" xmlns:c="https://x.example/"><channel><title>T</title>${items}</channel></rss>`;
    const { events } = await readFeed(text, { url });
    assert.deepEqual(
      events.map(({ location }) => words(location!.name)),
      ['Hall A, 12 Main Street, Oak Hill, KS 67432', place, place],
    );
  });

  it('have the clocks of the place where Trumba tells them, its whole days, and no days for categories', async () => {
    const item = (from: string, to: string, whole: boolean, more = ''): string =>
      `<item><title>T</title><category>2027/05/18 (Tue)</category><category>Parks</category>${more}
       <x-trumba:localstart tzAbbr="EAST" tzCode="260">${from}</x-trumba:localstart>
       <x-trumba:localend tzAbbr="EAST" tzCode="260">${to}</x-trumba:localend>
       <x-microsoft:cdo-alldayevent>${whole}</x-microsoft:cdo-alldayevent></item>`;
    const utc = (start: string, end: string): string =>
      `<xCal:dtstart>${start}</xCal:dtstart><xCal:dtend>${end}</xCal:dtend>`;
    const items = [
      item('2027-05-18T09:00:00', '2027-05-18T13:00:00', false, utc('2027-05-17T23:00:00Z', '2027-05-18T03:00:00Z')),
      item('2027-05-18T00:00:00', '2027-05-20T00:00:00', true, utc('2027-05-17T14:00:00Z', '2027-05-19T14:00:00Z')),
      // The clocks of the place change between the two.
      item('2027-04-02T09:00:00', '2027-04-05T09:00:00', false, utc('2027-04-01T22:00:00Z', '2027-04-04T23:00:00Z')),
      // Half of it is nothing.
      item('soon', '', false, utc('2027-05-17T23:00:00Z', '2027-05-18T03:00:00Z')),
    ];
    const text = `<rss version="2.0" xmlns:xCal="urn:ietf:params:xml:ns:xcal" xmlns:x-trumba="urn:t" xmlns:x-microsoft="urn:m"><channel><title>T</title>${items.join('')}</channel></rss>`;
    const { events } = await readFeed(text, { url });
    assert.deepEqual(
      events.map(({ start, end, tags }) => [start!.text, end!.text, tags]),
      [
        ['2027-05-18T09:00:00+10:00', '2027-05-18T13:00:00+10:00', ['Parks']],
        ['2027-05-18', '2027-05-19', ['Parks']],
        ['2027-04-02T09:00:00+11:00', '2027-04-05T09:00:00+10:00', ['Parks']],
        ['2027-05-17T23:00:00Z', '2027-05-18T03:00:00Z', ['Parks']],
      ],
    );
  });

  it('keep several days without times as they are written', async () => {
    const item = '<title>Fair</title><c:EventDates>June 3, 2027 - June 5, 2027</c:EventDates>';
    const text = `<rss version="2.0" xmlns:c="https://x.example/"><channel><title>T</title><item>${item}</item></channel></rss>`;
    const [fair] = (await readFeed(text, { url })).events;
    assert.deepEqual([fair!.start!.text, fair!.end!.text], ['2027-06-03', '2027-06-05']);
    assert.equal(words(fair!.whenText), 'June 3, 2027 - June 5, 2027');
    // Nor have whole days any, which their system writes as clocks.
    const whole = text.replace('</item>', '<c:EventTimes>12:00 AM - 11:59 PM</c:EventTimes></item>');
    assert.equal(words((await readFeed(whole, { url })).events[0]!.whenText), 'June 3, 2027 - June 5, 2027');
  });

  it('have the clocks that stand beside a day in any other module', async () => {
    const whens = [
      '<e:startdate>2027-05-18</e:startdate><e:enddate>2027-05-18</e:enddate><e:starttime>10:00 am</e:starttime><e:endtime>1:30 pm</e:endtime>',
      '<e:startdate>2027-05-18</e:startdate><e:starttime>10:00 am</e:starttime><e:venue>Hall</e:venue>',
      '<e:startdate>2027-05-18</e:startdate><e:enddate>2027-06-18</e:enddate><e:starttime>10:00 am</e:starttime>',
      '<e:startdate>2027-05-18T09:00Z</e:startdate><e:starttime>10:00 am</e:starttime>',
      '<e:localstartdate>2027-05-18T13:00:00.0000000</e:localstartdate>',
    ];
    const items = whens.map((when, i) => `<item><title>${i}</title>${when}</item>`).join('');
    const text = `<rss version="2.0" xmlns:e="https://x.example/"><channel><title>T</title>${items}</channel></rss>`;
    const feed = await readFeed(text, { url, source: { timeZone: 'UTC' } });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [
        ['2027-05-18T10:00/2027-05-18T13:30'],
        ['2027-05-18T10:00'],
        ['2027-05-18/2027-06-18'],
        ['2027-05-18T09:00'],
        ['2027-05-18T13:00'],
      ],
    );
    assert.equal(words(feed.events[1]!.location!.name), 'Hall');
    assert.equal(words(feed.events[2]!.whenText), '2027-05-18 - 2027-06-18 10:00 am');
  });

  it('list the events of libraries, with what their systems say in elements of their own', async () => {
    const feed = await readFixture('rss/libraries.xml', url, 'America/Chicago');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, event.attendanceMode, ...instants(feed, event)]),
      [
        ['Budget game for beginners', 'scheduled', null, '2027-05-18T17:30/2027-05-18T18:00'],
        ['Open records, explained', 'cancelled', 'online', '2027-05-19T17:30'],
        ['Ask the council', 'scheduled', 'online', '2027-05-20T17:30'],
        ['Civics night', 'scheduled', null, '2027-05-21T21:00/2027-05-21T22:30'],
        ['Open day', 'scheduled', null, '2027-05-22'],
      ],
    );
    const [game, records, council, night, day] = feed.events.map(({ location }) => location);
    assert.deepEqual([game!.name, game!.street, game!.locality, game!.region].map(words), [
      'North Branch, Room 2',
      '1 Kings Way',
      'Oak Hill',
      'KS',
    ]);
    assert.deepEqual([game!.postalCode, game!.lat, game!.lon], ['67432', 39.26, -97.1]);
    assert.deepEqual([records, council], [null, null]);
    assert.deepEqual(
      [night, day].map((place) => words(place!.name)),
      ['Story Room, South Branch', 'South - Main Floor'],
    );
    assert.deepEqual(told(feed), []);
  });

  it('list events of the module ev:, with entities of HTML and a document type', async () => {
    const feed = await readFixture('rss/agenda.xml', url);
    assert.equal(words(feed.title), 'Agenda pública');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), ...instants(feed, event)]),
      [
        ['Audiência\u00a0pública', '2027-05-18T21:00/2027-05-18T23:00'],
        ['Semana aberta', '2027-06-01/2027-06-05'],
        ['Sessão', '2027-05-25T23:30'],
      ],
    );
    const [hearing, week] = feed.events;
    assert.equal(words(hearing!.location!.name), 'Câmara Municipal');
    // A name, and no address.
    assert.deepEqual(
      hearing!.organizers.map(({ name, contact }) => [words(name), contact]),
      [['Casa Civil', null]],
    );
    assert.deepEqual(hearing!.tags, ['Orçamento']);
    assert.deepEqual(
      [week!.attendanceMode, week!.links[1]!.rel, week!.links[1]!.url],
      ['online', 'livestream', 'https://meet.google.com/abc'],
    );
  });

  it("have The Events Calendar's own clocks: May 18, 2027 @ 10:00 am", async () => {
    const feed = await readFeed(
      `<rss version="2.0"><channel><title>City</title><link>https://city.example/</link>
        <item><title>Council</title><link>https://city.example/event/council/</link><pubDate>Tue, 18 May 2027 10:00:00 +0000</pubDate>
          <ev:tribe_event_meta xmlns:ev="Event"><ev:startdate>May 18, 2027 @ 10:00 am</ev:startdate>
            <ev:enddate>May 18, 2027 @ 11:30 am</ev:enddate></ev:tribe_event_meta></item></channel></rss>`,
      { url, source: { timeZone: 'America/Chicago' } },
    );
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [['2027-05-18T15:00/2027-05-18T16:30']],
    );
  });

  it('have the two dates that views of Drupal print for the one of publication: nothing is published from one to the other', async () => {
    const item = (guid: number, published: string): string =>
      `<item><title>E${guid}</title><guid isPermaLink="false">${guid}</guid><pubDate>${published}</pubDate></item>`;
    const feed = await readFeed(
      `<rss version="2.0"><channel><title>Events</title><link>https://city.example/</link>
        ${item(1, 'Wed, 19 May 2027 15:00:00 +0200 - Wed, 19 May 2027 17:30:00 +0200')}
        ${item(2, 'Thu, 20 May 2027 00:00:00 +0200 - Fri, 21 May 2027 23:59:00 +0200')}
        ${item(3, 'Wed, 19 May 2027 15:00:00 +0200')}
        ${item(4, 'Wed, 19 May 2027 15:00:00 +0200 - later')}
      </channel></rss>`,
      { url, source: { timeZone: 'Europe/Amsterdam' } },
    );
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.kind, event.created, ...instants(feed, event)]),
      [
        ['E1', 'event', null, '2027-05-19T13:00/2027-05-19T15:30'],
        ['E2', 'event', null, '2027-05-20/2027-05-21'],
        ['E3', 'announcement', Date.UTC(2027, 4, 19, 13)],
        ['E4', 'announcement', null],
      ],
    );
    assert.equal(feed.issues.length, 1);
  });

  it('have the start that LiveWhale prints as the date of publication, in UTC, with its zone and its whole days', async () => {
    const item = (guid: number, published: string, more: string): string =>
      `<item><title>E${guid}</title><guid isPermaLink="false">${guid}</guid><pubDate>${published}</pubDate>
        <livewhale:timezone>America/New_York</livewhale:timezone>${more}</item>`;
    const feed = await readFeed(
      `<rss version="2.0" xmlns:livewhale="http://www.livewhale.com/ns/2.0/" xmlns:georss="http://www.georss.org/georss"><channel>
        <title>All Events</title><link>https://college.example/</link>
        ${item(
          1,
          'Tue, 18 May 2027 22:00:00 +0000',
          `<livewhale:type>events</livewhale:type><livewhale:ends>Tue, 18 May 2027 23:30:00 +0000</livewhale:ends>
           <georss:featurename>Chapel</georss:featurename><georss:point>41.7 -72.6</georss:point>`,
        )}
        ${item(
          2,
          'Wed, 19 May 2027 04:00:00 +0000',
          `<livewhale:type>events</livewhale:type><livewhale:all_day>1</livewhale:all_day>
           <livewhale:ends>Fri, 21 May 2027 03:59:59 +0000</livewhale:ends>`,
        )}
        ${item(3, 'Tue, 18 May 2027 22:00:00 +0000', '<livewhale:type>news</livewhale:type>')}
      </channel></rss>`,
      { url },
    );
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.kind, event.created, ...instants(feed, event)]),
      [
        ['E1', 'event', null, '2027-05-18T22:00/2027-05-18T23:30'],
        ['E2', 'event', null, '2027-05-19/2027-05-20'],
        ['E3', 'announcement', Date.UTC(2027, 4, 18, 22)],
      ],
    );
    const [{ location, timeZone }] = feed.events as [(typeof feed.events)[number]];
    assert.deepEqual([words(location!.name), location!.lat, timeZone], ['Chapel', 41.7, 'America/New_York']);
    assert.deepEqual(told(feed), []);
  });

  it('are where elements of their module say: the parts of an address, and its position', async () => {
    const feed = await readFeed(
      `<rss version="2.0" xmlns:event="https://canton.example/ns"><channel><title>Agenda</title>
        <item><title>Après-midi</title><guid isPermaLink="false">1</guid><event:startDate>2027-05-18T13:30:00+02:00</event:startDate>
          <event:address1>Wilerweg 53</event:address1><event:postalCode>3280</event:postalCode><event:city>Murten</event:city>
          <event:gps>46.92,7.12</event:gps></item>
        <item><title>Walk</title><guid isPermaLink="false">2</guid><event:startdate>2027-05-18</event:startdate>
          <event:location>Pier 26</event:location><event:coordinates>40.80, -73.96</event:coordinates></item>
      </channel></rss>`,
      { url, source: { timeZone: 'Europe/Zurich' } },
    );
    assert.deepEqual(
      feed.events.map(({ location }) => [
        words(location!.name ?? null) ?? null,
        words(location!.street ?? null) ?? null,
        words(location!.locality ?? null) ?? null,
        location!.postalCode ?? null,
        location!.lat,
        location!.lon,
      ]),
      [
        [null, 'Wilerweg 53', 'Murten', '3280', 46.92, 7.12],
        ['Pier 26', null, null, null, 40.8, -73.96],
      ],
    );
  });

  it('end when the module of their start says, whatever another one ends', async () => {
    const feed = await readFeed(
      `<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:art="https://ville.example/art"><channel>
        <item><title>Fête</title><guid isPermaLink="false">1</guid>
          <art:startdate>2027-01-01T00:00:00+01:00</art:startdate><art:enddate>2028-05-18T00:00:00+02:00</art:enddate>
          <ev:startdate>2027-05-18T18:00:00+02:00</ev:startdate><ev:enddate>2027-05-18T20:00:00+02:00</ev:enddate></item>
        <item><title>Marché</title><guid isPermaLink="false">2</guid>
          <art:enddate>2028-05-19T00:00:00+02:00</art:enddate><ev:startdate>2027-05-19T08:00:00+02:00</ev:startdate></item>
      </channel></rss>`,
      { url },
    );
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [['2027-05-18T16:00/2027-05-18T18:00'], ['2027-05-19T06:00']],
    );
  });

  it('list events of xCal: UTC, an exclusive last day, a zone, a length, a status', async () => {
    const feed = await readFixture('rss/xcal.xml', url);
    assert.equal(feed.timeZone, 'America/Chicago');
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.status, ...instants(feed, event)]),
      [
        ['Data clinic', 'scheduled', '2027-05-18T18:00/2027-05-18T19:30'],
        ['Book fair', 'cancelled', '2027-06-01/2027-06-03'],
        ['Reading', 'scheduled', '2027-05-20T23:00/2027-05-21T00:30'],
        ['One day', 'scheduled', '2027-06-10'],
      ],
    );
    const [clinic] = feed.events;
    assert.deepEqual(
      [clinic!.id, words(clinic!.location!.name), clinic!.location!.lat, clinic!.location!.lon],
      ['uid-1', 'Room 2', 41.88, -87.63],
    );
    assert.equal(words(clinic!.description), 'Bring your data.\n\nnot one');
    assert.deepEqual(told(feed), []);
  });

  it('list events whose entries hold a calendar in XML', async () => {
    const feed = await readFixture('rss/calendar-entries.xml', url);
    assert.deepEqual(
      feed.events.map((event) => [
        words(event.title),
        event.status,
        words(event.description),
        ...instants(feed, event),
      ]),
      [
        ['Open lecture', 'cancelled', 'Bring questions.', '2027-05-18T23:00/2027-05-19T00:30'],
        // DTEND is the day after.
        ['Days of open doors', 'scheduled', 'Two days.', '2027-06-05/2027-06-06'],
      ],
    );
    const [lecture] = feed.events;
    assert.deepEqual([lecture!.timeZone, words(lecture!.location!.name)], ['America/New_York', 'Hall 3']);
  });

  it('go on on the next page, and resolve what is relative', async () => {
    const feed = await readFixture('rss/atom.xml', url);
    assert.deepEqual(
      [words(feed.title), feed.language, feed.nextUrl, feed.homepage],
      ['Concertations', 'fr', 'https://ville.example/atom?page=2', 'https://ville.example/agenda'],
    );
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.kind, ...instants(feed, event)]),
      [
        ['Réunion & débat', 'event', '2027-05-18T16:30/2027-05-18T18:30'],
        ['Exposition', 'event', '2027-06-01/2027-06-03'],
        ['Le budget est en ligne', 'announcement'],
      ],
    );
    const [meeting] = feed.events;
    assert.deepEqual(
      [meeting!.links[0]!.url, meeting!.links[0]!.language, words(meeting!.location!.name), meeting!.tags],
      ['https://ville.example/agenda/1', 'fr', 'Salle des fêtes', ['Mobilité']],
    );
    assert.equal(words(meeting!.description), 'Venez nombreux.');
  });

  it('list announcements where nothing says when an event is: a publication is none', async () => {
    const feed = await readFixture('rss/news.xml', 'https://ogp.example/feed/');
    assert.equal(feed.nextUrl, 'https://ogp.example/feed/?paged=2');
    assert.deepEqual(
      feed.events.map(({ title, kind, start, created }) => [words(title), kind, start, created]),
      [
        ['Apply by 30 November', 'announcement', null, Date.UTC(2027, 4, 18, 18)],
        // Text that is not escaped is mended: an ampersand means itself.
        ['AT&T joins R&D', 'announcement', null, Date.UTC(2027, 4, 19, 13)],
      ],
    );
    assert.equal(words(feed.events[0]!.description), 'Café & more');
    assert.equal(feed.events[0]!.image!.url, 'https://ogp.example/a.jpg');
    assert.equal(feed.events[1]!.links[0]!.url, 'https://ogp.example/2');
    assert.deepEqual(told(feed), []);
  });

  it('show what is sound of a broken document, and say what is not', async () => {
    const feed = await readFixture('rss/nasty.xml', url);
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), words(event.whenText), ...instants(feed, event)]),
      [
        ['Hearing', undefined, '2027-05-18T18:00'],
        ['No date at all that one can read', 'next Tuesday'],
        [undefined, undefined],
        ['Entity &bomb; 😀', undefined, '2027-05-19'],
        ['Last', undefined, '2027-05-20T18:00'],
      ],
    );
    const sentences = told(feed).join('\n');
    for (const part of ['Event 2 cannot be read', 'gives away the password', '“javascript:alert(1)”']) {
      assert.ok(sentences.includes(part), `${part}\n${sentences}`);
    }
    const cut = await readFixture('rss/cut.xml', url);
    // Two are whole; of the third, nobody knows what is missing.
    assert.deepEqual(
      cut.events.map(({ title }) => words(title)),
      ['Town Council & Work Session', 'CANCELLED: Parks Board'],
    );
    assert.ok(told(cut).includes('The document ends before its end: events may be missing.'));
  });

  it('are taken apart as far as a list goes, in pieces, so that a page stays alive', async () => {
    const { items, isTooLong } = await takeApart(`<rss><channel>${'<item/>'.repeat(20_001)}</channel></rss>`, SHAPE);
    assert.deepEqual([items.length, isTooLong], [20_000, true]);
    const whole = await takeApart(fixture('rss/xcal.xml'), SHAPE);
    assert.deepEqual([whole.items.length, whole.isCut, whole.isTooLong], [4, false, false]);
  });
});
