import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const API = 'https://api.openagenda.com/v2/agendas/9/events?key=k&detailed=1';
const read = (name: string, url = API): Promise<FeedSnapshot> => readFixture(`openagenda/${name}`, url);

describe('A feed of OpenAgenda', () => {
  it('is read with its dates, places, languages, links and the next page', async () => {
    const feed = await read('rennes.json');
    const after = 'after%5B%5D=0&after%5B%5D=000001758268800&after%5B%5D=1758472200000';
    assert.deepEqual([feed.format, feed.nextUrl], ['openagenda', `${API}&${after}`]);
    assert.equal((await read('rennes.json', `${API}&${after}`)).nextUrl, `${API}&${after}`);
    assert.deepEqual(
      feed.events.map((event) => [event.status, event.attendanceMode, ...instants(feed, event)]),
      [
        ['scheduled', 'in-person', '2027-05-18T16:00/2027-05-18T18:00'],
        ['cancelled', 'in-person', '2027-03-27T09:00/2027-03-27T11:00', '2027-03-29T08:00/2027-03-29T10:00'],
        ['scheduled', 'online', '2027-05-20T10:00/2027-05-20T11:00'],
        ['postponed', 'hybrid', '2027-05-21/2027-05-21'],
      ],
    );
    const [council, , webinar] = feed.events;
    assert.deepEqual(council!.title, [
      { lang: 'fr', value: 'Conseil & débat' },
      { lang: 'br', value: 'Kuzul' },
    ]);
    assert.equal(words(council!.description), 'Programme\n\n• Accueil à 9h\n• Plan (https://plan.example/a)');
    assert.equal(words(council!.summary), 'Court.');
    assert.deepEqual(
      [council!.location!.country, council!.location!.lat, council!.timeZone],
      ['FR', 48.11, 'Europe/Paris'],
    );
    assert.deepEqual([council!.topics, council!.tags], [['justice'], ['budget']]);
    assert.equal(council!.registration!.url, 'https://ville.example/inscription');
    assert.deepEqual(links(council!), ['info https://openagenda.com/rennes/events/e-101']);
    assert.equal(council!.image!.url, 'https://cdn.openagenda.example/main/abc.base.image.jpg');
    assert.deepEqual([webinar!.registration!.status, webinar!.registration!.url], ['full', 'tel:0203040506']);
    assert.equal(links(webinar!)[1], 'livestream https://visio.example/1');
    assert.deepEqual(faults(feed), []);
  });

  it('has three dates of each event where nobody asked for all of them, and says so', async () => {
    const feed = await read('short.json');
    assert.deepEqual(instants(feed, feed.events[0]!), [
      '2027-05-18T06:00/2027-05-18T10:00',
      '2027-05-25T06:00/2027-05-25T10:00',
      '2027-06-01T06:00/2027-06-01T10:00',
    ]);
    assert.deepEqual([feed.events.length, feed.events[0]!.status, feed.nextUrl], [1, 'moved-online', null]);
    assert.deepEqual(faults(feed), ['invalid-feed-field timings']);
  });

  it('of the export that is no longer offered is read from a copy', async () => {
    const feed = await read('legacy.json', 'https://site.example/agenda.json?limit=2');
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-05-18T16:00/2027-05-18T18:00']);
    assert.deepEqual(links(feed.events[0]!), ['info https://openagenda.com/ville/events/a']);
    assert.equal(feed.nextUrl, 'https://site.example/agenda.json?limit=2&offset=2');
  });

  it('is read from Opendatasoft as well, with the clock of the place', async () => {
    const api = 'https://data.example/api/explore/v2.1/catalog/datasets/evenements/records?limit=2';
    const feed = await read('opendatasoft.json', api);
    assert.deepEqual([feed.format, feed.nextUrl], ['openagenda', `${api}&offset=2`]);
    const [tour, single] = feed.events;
    assert.deepEqual(instants(feed, tour!), ['2027-09-18T08:00/2027-09-18T16:00', '2027-09-19T08:00/2027-09-19T16:00']);
    assert.deepEqual(tour!.title?.map(({ lang }) => lang).sort(), ['en', 'fr']);
    assert.deepEqual(
      [words(tour!.description), tour!.attendanceMode, tour!.tags],
      ['Une visite.', 'in-person', ['patrimoine', 'visite']],
    );
    assert.deepEqual(
      [tour!.location!.country, tour!.location!.lon, tour!.registration!.url],
      ['FR', -1.68, 'https://ville.example/r'],
    );
    // UTC is not the clock of Rennes, and nothing says that it is.
    assert.deepEqual([single!.status, ...instants(feed, single!)], ['cancelled', '2027-09-18T08:00/2027-09-18T16:00']);
    assert.deepEqual(faults(feed), ['invalid-feed-field timings']);
    const last = await read('opendatasoft.json', `${api}&offset=248`);
    assert.equal(last.nextUrl, null);
    const file = await read('export.json', 'https://site.example/export.json');
    assert.deepEqual(instants(file, file.events[0]!), ['2027-09-18T08:00/2027-09-18T16:00']);
  });

  it('of Opendatasoft has its first and its last date, whatever else its list of dates has', async () => {
    const [first, second, third] = ['09-18T08:00', '09-19T08:00', '09-20T08:00'].map((day) => `2027-${day}:00+00:00`);
    const record = { uid: '1', title_fr: 'A', firstdate_begin: first, lastdate_begin: third };
    const local = '{"begin":"2027-09-19T10:00:00+02:00"}';
    for (const [timings, expected, codes] of [
      [`[${local}]`, [first, second, third], ['contradiction timings', 'contradiction timings']],
      [`[{"begin":"${first}"},${local},{"begin":"${third}"}]`, [first, second, third], []],
      [`${first}_${first!.replace('08', '09')};${second}_${second};${third}_${third}`, [first, second, third], []],
      // Cut off: that dates are missing is said of the feed.
      [`[${local},{"beg`, [first, third], []],
    ] as const) {
      const feed = await readFeed(JSON.stringify({ results: [{ ...record, timings }] }), { url: API });
      const starts = feed.occurrences.map(({ startMs }) => startMs).sort();
      assert.deepEqual(
        starts,
        expected.map((time) => Date.parse(time!)),
        timings,
      );
      assert.deepEqual(
        faults(feed.events[0]!).filter((code) => code.endsWith('timings')),
        codes,
        timings,
      );
    }
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(titles(feed), ['ANNULÉ : visite', 'Décalé', 'Bonjour', 'Temps étrange']);
    const [off, shifted, none, odd] = feed.events;
    assert.deepEqual(faults(off!).sort(), [
      'contradiction title',
      'end-not-after-start end',
      'invalid-field title',
      'unknown-value attendanceMode',
      'unknown-value status',
    ]);
    assert.deepEqual(faults(shifted!).sort(), ['offset-zone-mismatch start', 'unsafe-url links.url']);
    assert.deepEqual([shifted!.tags, shifted!.registration!.url], [['a', 'b'], 'mailto:x@y.example']);
    assert.deepEqual(faults(none!), ['published-password description', 'no-start start']);
    assert.deepEqual([words(odd!.whenText), words(odd!.location!.name)], ['bientôt', 'Partout']);
    assert.deepEqual(feedFaults(feed).sort(), ['invalid-event events', 'invalid-feed-field timings', 'not-public']);
  });

  it('that breaks off is refused', async () => {
    await assert.rejects(read('cut.json'), (error) => error instanceof FeedError && error.code === 'unreadable');
  });

  it('shows no draft, whatever a yes is there; and one event stands for a list', async () => {
    const timings = [{ begin: '2027-05-18T18:00:00+02:00', end: '2027-05-18T20:00:00+02:00' }];
    const event = (uid: number, more: object): object => ({ uid, title: { fr: `Visite ${uid}` }, timings, ...more });
    const events = [event(1, { draft: 1 }), event(2, { draft: 0, private: 0 }), event(3, { private: 1 })];
    const feed = await readFeed(JSON.stringify({ success: true, total: 3, events }), { url: API });
    assert.deepEqual([titles(feed), feedFaults(feed)], [['Visite 2'], ['not-public']]);
    const image = '//cdn.agendas.example/logo.png';
    const one = await readFeed(JSON.stringify(event(4, { image, timezone: 'Europe/Paris' })), { url: API });
    assert.deepEqual([one.format, titles(one), faults(one)], ['openagenda', ['Visite 4'], []]);
    assert.equal(one.events[0]!.image!.url, 'https://cdn.agendas.example/logo.png');
  });
});
