import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import type { SourceOptions } from '../../../../src/core/source-options.js';
import { words } from '../../read-events.js';
import { fixture, instants, told } from '../fixture.js';

// Pure data: no fact of a browser is in it.

const url = 'https://feed.example/v1';
const MAPS = JSON.parse(fixture('mapping/maps.json')) as Readonly<Record<string, SourceOptions>>;
const read = (name: string): Promise<FeedSnapshot> =>
  readFeed(fixture(`mapping/${name}.json`), { url, source: MAPS[name] });

/** A document of one's own, by a map of one's own. */
const mapped = (json: unknown, map: Record<string, unknown>): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify(json), { url, source: { timeZone: 'UTC', map } });

describe('A document of any shape, by the map that its author gives', () => {
  const expected: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'drupal-json-api': [
      ['Budget forum & fair', '2027-05-18T08:00/2027-05-18T10:30'],
      ['Council by video', '2027-06-01T17:00'],
    ],
    // Its dates without times are all at midnight.
    socrata: [
      ['Park clean-up', '2027-05-22/2027-05-23'],
      ['Tree planting', '2027-05-29'],
    ],
    ckan: [
      ['Consulta pública', '2027-05-18T17:30'],
      ['Oficina', '2027-06-03'],
    ],
    opendatasoft: [
      ['Atelier budget', '2027-05-18T17:00/2027-05-18T19:00'],
      ['Visite', '2027-05-19T08:00'],
    ],
    decidim: [
      ['Assemblea', '2027-05-18T16:00/2027-05-18T18:00'],
      ['Taller', '2027-05-20T16:00/2027-05-20T18:00'],
    ],
    consul: [
      ['Nueva ordenanza', '2027-05-01/2027-06-30'],
      ['Plan de datos', '2027-07-01'],
    ],
    // 1,810,648,800 seconds after 1970.
    telerik: [
      ['Board meeting', '2027-05-18T14:00/2027-05-18T16:00'],
      ['Hearing', '2027-05-19T14:00'],
    ],
    // Seven in the evening in Chicago.
    odata: [
      ['City Council', '2027-05-19T00:00'],
      ['Zoning board', '2027-06-03T23:30'],
    ],
    euskadi: [
      ['Gobierno abierto', '2027-05-18T17:00'],
      ['Datos', '2027-05-20/2027-05-21'],
    ],
    madrid: [
      ['Cuentacuentos', '2027-05-18T17:00/2027-05-18T18:30'],
      ['Concierto', '2027-05-20/2027-05-22'],
    ],
  };
  for (const [name, dates] of Object.entries(expected)) {
    it(`is read as ${name} prints it, with nothing left to say`, async () => {
      const feed = await read(name);
      assert.equal(feed.format, 'mapping');
      assert.deepEqual(
        feed.events.map((event) => [words(event.title), ...instants(feed, event)]),
        dates,
      );
      assert.deepEqual(told(feed), []);
    });
  }

  it('leads to its next page, from wherever the document says it', async () => {
    assert.equal(
      (await read('drupal-json-api')).nextUrl,
      'https://feed.example/jsonapi/node/event?page%5Boffset%5D=50',
    );
    assert.equal((await read('odata')).nextUrl, 'https://feed.example/v1/Events?$skip=2');
    const ckan = (await read('ckan')).nextUrl;
    assert.equal(ckan, 'https://feed.example/api/3/action/datastore_search?offset=2&resource_id=r1');
  });

  it('has places, links, states and words in several languages', async () => {
    const [forum] = (await read('drupal-json-api')).events;
    assert.deepEqual(
      [forum!.id, words(forum!.location!.name), words(forum!.location!.street), forum!.location!.postalCode],
      ['9f3c0d2e-0001', 'Town Hall', '1 Town Square', 'AS1 2HM'],
    );
    assert.equal(words(forum!.description), 'All about the budget.');
    assert.deepEqual(forum!.countries, ['GB']);
    const [assembly, workshop] = (await read('decidim')).events;
    assert.deepEqual(
      assembly!.title!.map(({ lang }) => lang),
      ['ca', 'es'],
    );
    assert.deepEqual([assembly!.attendanceMode, workshop!.attendanceMode], ['hybrid', 'online']);
    assert.deepEqual([assembly!.status, workshop!.status], ['scheduled', 'cancelled']);
    assert.deepEqual(
      assembly!.links.map(({ rel, url: to }) => [rel, to]),
      [['livestream', 'https://meet.jit.si/assemblea']],
    );
    assert.equal((await read('telerik')).events[1]!.status, 'cancelled');
    const [conference] = (await read('euskadi')).events;
    assert.deepEqual(
      conference!.title!.map(({ lang, value }) => [lang, value]),
      [
        ['es', 'Gobierno abierto'],
        ['eu', 'Gobernu irekia'],
      ],
    );
    assert.deepEqual(
      [(await read('madrid')).events[0]!.location!.lat, (await read('socrata')).events[0]!.location!.lon],
      [40.41, -87.63],
    );
  });

  it('names the paths that found nothing, and what in the map means nothing', async () => {
    const feed = await read('nasty');
    assert.deepEqual(
      feed.issues.filter(({ eventId }) => eventId === null).map(({ code, field }) => [code, field]),
      [
        ['unknown-value', 'sources.map'],
        ['unread-map', 'sources.map.dates'],
        ['unread-map', 'sources.map.place'],
        ['invalid-event', 'events'],
        ['invalid-event', 'events'],
      ],
    );
    assert.ok(told(feed).includes('sources.map.place: nothing was found at “nowhere.at.all” in any item.'));
    assert.deepEqual(
      feed.events.map(({ title }) => title && words(title)),
      ['Fallback', null, 'Second'],
    );
    assert.deepEqual(
      feed.events.map(({ whenText, start }) => (whenText ? words(whenText) : start?.text)),
      ['03/04/2027', undefined, '2027-05-18T10:00:00Z'],
    );
    assert.deepEqual(feed.events[2]!.tags, ['x', 'y']);
  });

  it('is an error that names the path where there is no list', async () => {
    await assert.rejects(
      mapped({ data: { a: 1 }, meta: 2 }, { items: 'data.events', title: 't' }),
      /“data.events”.*data, meta/,
    );
    await assert.rejects(mapped({ data: [] }, { title: 't' }), /map\.items/);
    await assert.rejects(
      readFeed(fixture('mapping/cut.json'), { url, source: MAPS['drupal-json-api'] }),
      /broken JSON/,
    );
  });

  it('may count seconds or milliseconds since 1970', async () => {
    for (const [dates, at] of [
      ['unix', 1_810_648_800],
      ['unix', '1810648800'],
      ['unix-ms', 1_810_648_800_000],
    ] as const) {
      const feed = await mapped([{ t: 'A', at }], { title: 't', start: 'at', dates });
      assert.deepEqual(instants(feed, feed.events[0]!), ['2027-05-18T14:00'], dates);
    }
  });

  it('is read by its map even where it looks like another format', async () => {
    const json = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', label: 'A', on: '2027-05-18' }] };
    const feed = await mapped(json, { items: '@graph', title: 'label', start: 'on' });
    assert.deepEqual(
      feed.events.map(({ title }) => words(title)),
      ['A'],
    );
  });
});
