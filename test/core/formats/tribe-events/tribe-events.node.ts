import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import { issueText } from '../../../../src/core/issue-text.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture as read, titles } from '../fixture.js';

const readFixture = (name: string, { url = 'https://feed.example/events', timeZone = '' } = {}) =>
  read(`tribe-events/${name}`, url, timeZone);
const API = 'https://abierto.example/wp-json/tribe/events/v1/events?per_page=4';

describe('A feed of The Events Calendar', () => {
  it('is read with its times, days, places, links and topics', async () => {
    const feed = await readFixture('council.json', { url: API });
    assert.equal(feed.format, 'tribe-events');
    assert.deepEqual(titles(feed), [
      'Gobierno abierto – día 1 & taller',
      'Semana abierta',
      'Reunión de invierno',
      'Seminario en línea',
    ]);
    const [workshop, week, winter, online] = feed.events;
    assert.equal(workshop!.id, 'abierto.example?id=101');
    assert.deepEqual(instants(feed, workshop!), ['2027-05-17T17:00/2027-05-17T18:30']);
    assert.equal(workshop!.timeZone, 'Europe/Madrid');
    assert.equal(words(workshop!.description), 'Primera línea.\nSegunda ética.\n\nPrograma (https://docs.example/a)');
    assert.equal(words(workshop!.summary), 'Un taller.');
    assert.deepEqual(links(workshop!), [
      'info https://abierto.example/evento/101/',
      'other https://taller.example/?a=1&b=2',
    ]);
    const { location } = workshop!;
    assert.deepEqual(
      [words(location!.name), words(location!.locality), location!.country, location!.lat, location!.lon],
      ['Casa de las Letras & Museo', 'Zamora', 'ES', 41.503, -5.744],
    );
    assert.deepEqual([workshop!.topics, workshop!.tags], [['access-to-information'], ['Talleres', 'Datos']]);
    assert.equal(workshop!.registration?.free, true);
    assert.deepEqual(
      workshop!.organizers.map(({ name, url, contact }) => [words(name), url, contact]),
      [['Red Abierta', 'https://red.example/', null]],
    );
    assert.equal(workshop!.updated, Date.UTC(2027, 2, 2, 11, 30));
    assert.deepEqual(instants(feed, week!), ['2027-05-17/2027-05-21']);
    assert.deepEqual([winter!.status, winter!.end, faults(winter!)], ['cancelled', null, []]);
    assert.deepEqual([online!.status, online!.attendanceMode], ['postponed', 'online']);
    assert.deepEqual(links(online!)[1], 'livestream https://video.example/j/5?pwd=abc');
    assert.deepEqual(faults(online!), ['published-password links']);
  });

  it('goes on at the address that the page names, whatever the site calls itself', async () => {
    const first = await readFixture('council.json', { url: API });
    assert.equal(first.nextUrl, `${API}&page=2`);
    const last = await readFixture('council.json', { url: `${API}&page=2` });
    assert.equal(
      last.nextUrl,
      'http://interno.abierto.example/wp-json/tribe/events/v1/events/?page=2&per_page=4&start_date=2027-01-01',
    );
  });

  it('of a site that never set its zone is shown as written, or in the zone that the page names', async () => {
    const feed = await readFixture('unset.json');
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-07-01T18:00/2027-07-01T20:00']);
    assert.deepEqual(faults(feed.events[0]!), ['default-zone timezone', 'no-time-zone start']);
    assert.match(issueText(feed.events[0]!.issues[0]!), /UTC\+0.*never set/);
    assert.deepEqual(instants(feed, feed.events[1]!), ['2027-09-22/2027-09-22']);
    assert.deepEqual(faults(feed.events[1]!), []);
    const named = await readFixture('unset.json', { timeZone: 'Europe/Madrid' });
    assert.deepEqual(instants(named, named.events[0]!), ['2027-07-01T16:00/2027-07-01T18:00']);
    assert.deepEqual(faults(named), []);
  });

  it('of a site with an offset for a zone has the instants of that offset', async () => {
    const feed = await readFixture('offsets.json');
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)[0]),
      ['2027-05-18T13:00/2027-05-18T15:00', '2027-05-18T04:30/2027-05-18T06:30', '2027-05-18/2027-05-19'],
    );
    assert.deepEqual(faults(feed), []);
  });

  it('is read from the new interface as well, without what a password protects', async () => {
    const feed = await readFixture('tec-v1.json', { url: 'https://new.example/wp-json/tec/v1/events' });
    assert.deepEqual(titles(feed), ['Café & Justice', 'Whole day']);
    const [cafe, day] = feed.events;
    assert.deepEqual(instants(feed, cafe!), ['2027-05-20T17:00/2027-05-20T18:00']);
    assert.deepEqual(instants(feed, day!), ['2027-05-21/2027-05-21']);
    assert.deepEqual([cafe!.topics, cafe!.tags, cafe!.summary], [['justice'], ['open data'], null]);
    assert.deepEqual([words(cafe!.location!.name), cafe!.location!.country], ['Town Hall', 'GB']);
    assert.deepEqual(words(cafe!.organizers[0]!.name), 'Leeds’s Forum');
    assert.deepEqual(links(cafe!), ['info https://new.example/event/e-1/']);
    assert.deepEqual(feedFaults(feed), ['not-public']);
    assert.equal(feed.nextUrl, null);
    const full = await readFixture('tec-v1.json', {
      url: 'https://new.example/wp-json/tec/v1/events?per_page=3',
    });
    assert.equal(full.nextUrl, 'https://new.example/wp-json/tec/v1/events?per_page=3&page=2');
  });

  it('has its instants where only UTC is left of its times', async () => {
    const utc = { utc_start_date: '2027-05-18 23:00:00', utc_end_date: '2027-05-19 01:00:00' };
    const document = { rest_url: API, events: [{ id: 1, title: 'Hearing', timezone: 'UTC-5', ...utc }] };
    const feed = await readFeed(JSON.stringify(document), { url: API });
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-05-18T23:00/2027-05-19T01:00']);
    assert.deepEqual(faults(feed), []);
  });

  it('ends when nobody knows where its end is decades away, and is known without its times in UTC', async () => {
    const event = { id: 1, title: 'Hearing', all_day: false, timezone: 'Europe/Madrid' };
    const dates = { start_date: '2027-05-18 19:30:00', end_date: '2067-02-26 00:00:00' };
    const feed = await readFeed(JSON.stringify({ events: [{ ...event, ...dates }] }), {
      url: 'https://copy.example/a',
    });
    assert.deepEqual([feed.format, ...instants(feed, feed.events[0]!)], ['tribe-events', '2027-05-18T17:30']);
    assert.deepEqual(faults(feed), ['invalid-time end_date']);
  });

  it('may be a single event', async () => {
    const feed = await readFixture('one.json');
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-11-03T12:30/2027-11-03T14:00']);
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await readFixture('nasty.json');
    const [copied, moved, hearing, zero, bold] = feed.events;
    assert.deepEqual(instants(feed, copied!), ['2027-06-01T08:00/2027-06-01T09:00']);
    assert.deepEqual(faults(copied!), ['contradiction utc_start_date']);
    // Both times are told.
    assert.deepEqual(faults(moved!), ['offset-zone-mismatch start']);
    const [doubtful] = feed.occurrences.filter(({ event }) => event.id === moved!.id);
    assert.deepEqual(
      doubtful!.candidates.map(({ startMs }) => new Date(startMs).toISOString().slice(11, 16)),
      ['14:00', '08:00'],
    );
    assert.deepEqual([words(hearing!.location!.name), hearing!.registration], ['North', null]);
    assert.deepEqual(faults(hearing!).sort(), [
      'contradiction title',
      'invalid-field venue',
      'unsafe-url image.url',
      'unsafe-url links.url',
    ]);
    assert.equal(zero!.start, null);
    assert.ok(faults(zero!).includes('invalid-time start'));
    assert.equal(words(bold!.title), 'Bold & safe');
    assert.deepEqual(faults(bold!), ['published-password description', 'end-not-after-start end']);
    assert.deepEqual(words(bold!.organizers[0]!.name), 'One, not a list');
    assert.equal(words(bold!.location!.name), 'Somewhere');
    assert.deepEqual(feedFaults(feed), ['not-public', 'invalid-event events']);
    assert.equal(
      issueText(feed.issues.find(({ code }) => code === 'not-public')!),
      'The feed has 2 events that are private, a draft or hidden; left out.',
    );
  });

  it('that breaks off is refused', async () => {
    await assert.rejects(readFixture('cut.json'), (error) => error instanceof FeedError && error.code === 'unreadable');
  });
});
