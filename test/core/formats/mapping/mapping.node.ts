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

describe('A field of a mapped document', () => {
  const map = { title: 'title', start: 'day', startTime: 'hours', lat: 'where', lon: 'where' };
  const event = async (fields: Record<string, unknown>): Promise<FeedSnapshot['events'][number]> =>
    (await mapped([{ title: 'Concert', day: '2027-02-10', ...fields }], map)).events[0]!;

  it('may hold both numbers of a position', async () => {
    const { location, issues } = await event({ where: '-25.3842233,-49.27757' });
    assert.deepEqual([location?.lat, location?.lon, issues.length], [-25.3842233, -49.27757, 0]);
    const spaced = await event({ where: ' 43.6 ; 1.44 ' });
    assert.deepEqual([spaced.location?.lat, spaced.location?.lon], [43.6, 1.44]);
    // Half a pair is none.
    assert.equal((await event({ where: '43.6,' })).location, null);
  });

  it('may say a clock as people do: "A 20h30."', async () => {
    assert.equal((await event({ hours: 'A 20h30.' })).start?.text, '2027-02-10T20:30');
    assert.equal((await event({ hours: 'à 20h.' })).start?.text, '2027-02-10T20:00');
    assert.equal((await event({ hours: 'De 19h à minuit.' })).start?.text, '2027-02-10');
  });
});

describe('A clock of a mapped document', () => {
  it('may stand with a day that means nothing, and at midnight says nothing', async () => {
    const json = ['2027-01-20 15:00:00', '1899-12-30T09:30:00.000', '2027-01-20 00:00:00'].map((hours, i) => ({
      title: `E${i}`,
      day: '2027-02-10T00:00:00.000',
      hours,
    }));
    const feed = await mapped(json, { title: 'title', start: 'day', startTime: 'hours' });
    assert.deepEqual(
      feed.events.map(({ start, whenText }) => [start?.text, whenText]),
      [
        ['2027-02-10T15:00', null],
        ['2027-02-10T09:30', null],
        ['2027-02-10', null],
      ],
    );
  });
});

describe('A midnight of a mapped document', () => {
  it('is a day without a time where the clock has a field of its own, which is empty', async () => {
    const json = [
      { title: 'Board', day: '2027-05-28 17:30', hours: '05:30 PM' },
      { title: 'No Meetings', day: '2027-05-10 00:00', hours: '' },
      { title: 'Retreat', day: '2027-05-11 00:00', hours: null, to: '2027-05-11 02:00' },
    ];
    const feed = await mapped(json, { title: 'title', start: 'day', startTime: 'hours', end: 'to' });
    assert.deepEqual(
      feed.events.map(({ start, end }) => [start?.text, end?.text]),
      [
        ['2027-05-28T17:30', undefined],
        ['2027-05-10', undefined],
        ['2027-05-11T00:00', '2027-05-11T02:00'],
      ],
    );
    assert.deepEqual(told(feed), ['The name says that the event is cancelled; its status does not.']);
    // Where nobody says that clocks stand apart, midnight may be one: the day is certain, and that is told.
    const alone = await mapped(json.slice(0, 2), { title: 'title', start: 'day', end: 'to' });
    assert.equal(alone.events[1]!.start?.text, '2027-05-10');
    assert.equal(alone.events[1]!.issues[0]!.code, 'invalid-time');
  });

  it('is one, without an end, at the place alone', async () => {
    const json = ['2027-05-17T22:00:00Z', '2027-05-18T00:00:00Z', '2027-05-18T08:00:00Z'].map((day, i) => ({
      title: `E${i}`,
      day,
    }));
    const source = { timeZone: 'Europe/Madrid', map: { title: 'title', start: 'day' } };
    const feed = await readFeed(JSON.stringify(json), { url, source });
    assert.deepEqual(
      feed.events.map(({ start }) => start?.text),
      ['2027-05-18', '2027-05-18T00:00:00Z', '2027-05-18T08:00:00Z'],
    );
  });
});

describe('Hours that stand apart in a mapped document', () => {
  const map = { title: 'title', start: 'from', end: 'to', startTime: 'hours' };
  const dated = async (from: string, to: string | null, more: object = {}): Promise<unknown[]> => {
    const source = { timeZone: 'Europe/Madrid', map: { ...map, ...more } };
    const feed = await readFeed(JSON.stringify([{ title: 'A', from, to: to ?? from, hours: '10:00 - 18:00' }]), {
      url,
      source,
    });
    const [{ start, end, whenText }] = feed.events as [FeedSnapshot['events'][number]];
    return [start?.text, end?.text, whenText && words(whenText), ...told(feed)];
  };

  it('are those of each day where there are several', async () => {
    assert.deepEqual(await dated('2027-05-12', '2027-05-12'), ['2027-05-12T10:00', '2027-05-12T18:00', null]);
    const [start, end, text, issue] = await dated('2027-05-12', '2027-05-14');
    assert.deepEqual([start, end, text], ['2027-05-12', '2027-05-14', '10:00 - 18:00']);
    assert.match(String(issue), /10:00 - 18:00/);
  });

  it('are those of the night that ends on the next day', async () => {
    const json = [{ title: 'Night of museums', from: '2027-05-15', to: '2027-05-16', hours: '19:00 - 02:00' }];
    const { events } = await mapped(json, map);
    assert.deepEqual(
      [events[0]!.start?.text, events[0]!.end?.text, events[0]!.whenText],
      ['2027-05-15T19:00', '2027-05-16T02:00', null],
    );
  });

  it('are of the place, on the day that an instant has there', async () => {
    const there = ['2027-05-12T10:00', '2027-05-12T18:00', null];
    assert.deepEqual(await dated('2027-05-11T22:00:00Z', null), there);
    assert.deepEqual(await dated('2027-05-11T22:00:00+00:00', null), there);
    assert.deepEqual(await dated('2027-05-11T22:00:00', null, { dates: 'UTC' }), there);
    // A day that was entered without a time.
    assert.deepEqual(await dated('2027-05-12T00:00:00.000Z', null), there);
    // Where the day has no clock, both may be in UTC.
    assert.deepEqual(await dated('2027-05-12', null, { dates: 'UTC' }), [
      '2027-05-12T10:00Z',
      '2027-05-12T18:00Z',
      null,
    ]);
  });
});

describe('An end of a mapped document', () => {
  it('in the last second of the day is none where the start is no midnight, and that is told', async () => {
    const ends = ['2027-05-18T23:59:59', '2027-05-18T23:59:00', '2027-05-19T23:59:59'];
    const json = ends.map((to, i) => ({ title: `E${i}`, from: '2027-05-18T17:00:00', to }));
    const feed = await mapped(json, { title: 'title', start: 'from', end: 'to' });
    assert.deepEqual(
      feed.events.map(({ end }) => end?.text),
      [undefined, '2027-05-18T23:59:00', '2027-05-19T23:59:59'],
    );
    assert.equal(told(feed).length, 1);
  });
});

describe('Several dates of a mapped item', () => {
  it('may each be whole or not, and have their start at another of the paths', async () => {
    const json = [
      {
        title: 'Fair',
        dates: [
          { begin: '2027-05-12T18:00', end: '2027-05-12T21:00' },
          { begin: '2027-05-13T00:00', end: '2027-05-13T00:00', all_day: true },
        ],
      },
    ];
    for (const start of ['dates.begin', ['dates.from', 'dates.begin']]) {
      const map = { title: 'title', start, end: 'dates.end', allDay: 'dates.all_day' };
      const { events } = await mapped(json, map);
      assert.deepEqual(
        events[0]!.occurrences?.map(({ start, end }) => [start.text, end?.text]),
        [
          ['2027-05-12T18:00', '2027-05-12T21:00'],
          ['2027-05-13', undefined],
        ],
      );
    }
    // A word for the whole item is one for all its dates.
    const whole = await mapped([{ ...json[0], whole: 'yes' }], {
      title: 'title',
      start: 'dates.begin',
      allDay: 'whole',
    });
    assert.deepEqual(
      whole.events[0]!.occurrences?.map(({ start }) => start.text),
      ['2027-05-12', '2027-05-13'],
    );
  });
});

describe('A day of a mapped document', () => {
  const map = { title: 'title', start: 'from', end: 'to' };

  it('with which a database says that there is none is none', async () => {
    const nones = [
      '0001-01-01T00:00:00',
      '/Date(-62135596800000)/',
      '1900-01-01T00:00:00Z',
      '1899-12-30',
      '0000-00-00',
    ];
    const json = nones.flatMap((none) => [
      { title: `ends ${none}`, from: '2027-05-18T19:00:00', to: none },
      { title: `starts ${none}`, from: none },
    ]);
    const feed = await mapped(json, map);
    assert.deepEqual(
      feed.events.map((event) => [instants(feed, event), event.issues.map(({ code }) => code)]),
      nones.flatMap(() => [
        [['2027-05-18T19:00'], []],
        [[], ['no-start']],
      ]),
    );
    const counted = await mapped([{ title: 'A', from: 1_810_648_800, to: 0 }], { ...map, dates: 'unix' });
    assert.deepEqual(instants(counted, counted.events[0]!), ['2027-05-18T14:00']);
  });
});

describe('The items of a mapped document', () => {
  const map = { title: 'name', start: 'day' };
  const [one, two, three] = ['A', 'B', 'C'].map((name, i) => ({ name, day: `2027-05-1${i}` }));
  const titles = async (json: unknown, items?: string): Promise<readonly (string | undefined)[]> =>
    (await mapped(json, items === undefined ? map : { ...map, items })).events.map(({ title }) => words(title));

  it('may stand in lists within lists, of which some are empty', async () => {
    const processes = [
      { components: [{}, { meetings: { nodes: [one, two] } }] },
      { components: [{ meetings: { nodes: [] } }, { meetings: { nodes: [three] } }] },
    ];
    const path = 'data.processes.components.meetings.nodes';
    assert.deepEqual(await titles({ data: { processes } }, path), ['A', 'B', 'C']);
    for (const none of [[], [{ components: [] }], [{ components: [{ meetings: { nodes: [] } }] }]])
      assert.deepEqual(await titles({ data: { processes: none } }, path), []);
    const edges = [{ node: one }, { node: two }];
    assert.deepEqual(await titles({ data: { milestones: { edges } } }, 'data.milestones.edges.node'), ['A', 'B']);
  });

  it('may be a list with gaps, as PHP prints it, days with their items, or rows without names', async () => {
    assert.deepEqual(await titles({ events: { 0: one, 2: two } }, 'events'), ['A', 'B']);
    assert.deepEqual(await titles({ '2027-05-10': [one], '2027-05-11': [two, three] }, ''), ['A', 'B', 'C']);
    const rows = { records: [[1, 'A', '2027-05-10']] };
    const feed = await mapped(rows, { items: 'records', id: '0', title: '1', start: '2' });
    assert.deepEqual(
      [feed.events[0]!.id, words(feed.events[0]!.title), feed.events[0]!.start?.text],
      ['1', 'A', '2027-05-10'],
    );
  });

  it('may be the document itself, if its author says so', async () => {
    assert.deepEqual(await titles(one, ''), ['A']);
    await assert.rejects(titles(one), /The document is no list/);
  });

  it('may be one event that was asked for, or stand in a text of JSON, as ASP.NET answers', async () => {
    assert.deepEqual(await titles({ data: { meeting: one } }, 'data.meeting'), ['A']);
    assert.deepEqual(await titles({ d: JSON.stringify([one, two]) }, 'd'), ['A', 'B']);
    assert.deepEqual(await titles(JSON.stringify([one, two])), ['A', 'B']);
    await assert.rejects(titles({ d: '[{"name":' }, 'd'), /no list at “d”/);
  });

  it('may have values in texts: an address in JSON, periods, HTML with the time itself, addresses of the site', async () => {
    const address = '{"address":"2957 W. Armitage","city":"Chicago"}';
    const [from, to] = ['2027-05-18T10:00:00+02:00', '2027-05-18T12:00:00+02:00'];
    const periods = `${from}_${to};${from.replace('18T', '19T')}_${to.replace('18T', '19T')}`;
    const places = await mapped([{ name: 'A', day: from, at: { human_address: address }, link: 'internal:/node/11' }], {
      ...map,
      street: 'at.human_address.address',
      locality: 'at.human_address.city',
      url: 'link',
    });
    const { location, links } = places.events[0]!;
    assert.deepEqual([words(location!.street), words(location!.locality)], ['2957 W. Armitage', 'Chicago']);
    assert.equal(links[0]!.url, 'https://feed.example/node/11');
    const dates = await mapped([{ name: 'A', day: periods }], map);
    assert.deepEqual(instants(dates, dates.events[0]!), [
      '2027-05-18T08:00/2027-05-18T10:00',
      '2027-05-19T08:00/2027-05-19T10:00',
    ]);
    const time = (utc: string): string => `<time datetime="${utc}" class="datetime">18 May 2027</time>`;
    for (const [day, expected] of [
      [time('2027-05-18T16:00:00Z'), '2027-05-18T16:00'],
      [`${time('2027-05-18T16:00:00Z')} - ${time('2027-05-18T18:00:00Z')}`, '2027-05-18T16:00/2027-05-18T18:00'],
    ]) {
      const feed = await mapped([{ name: 'A', day }], map);
      assert.deepEqual([instants(feed, feed.events[0]!), told(feed)], [[expected], []]);
    }
  });

  it('are told why they are missing, if the server says so', async () => {
    const json = { data: null, errors: [{ message: "Field 'meetings' doesn't exist" }] };
    await assert.rejects(titles(json, 'data.meetings'), /It says: Field 'meetings' doesn't exist/);
    const answer = { data: { meetings: [{ t: 'Council', day: '2027-05-18' }] }, errors: [{ message: 'Too slow' }] };
    const part = await mapped(answer, { items: 'data.meetings', title: 't', start: 'day' });
    assert.deepEqual([part.events.length, told(part)], [1, ['The server says: “Too slow”.']]);
  });

  it('end with a page that has none, whatever next page it names', async () => {
    const page = (items: readonly unknown[]): Promise<FeedSnapshot> =>
      mapped({ items, next: '/v1?offset=2' }, { ...map, items: 'items', next: 'next' });
    assert.equal((await page([one])).nextUrl, 'https://feed.example/v1?offset=2');
    assert.equal((await page([])).nextUrl, null);
  });

  it('are left out if any of the paths says that they are not public', async () => {
    const json = [
      { ...one, deleted: false, state: 'Published' },
      { ...two, deleted: false, state: 'Draft' },
      { ...three, deleted: true },
    ];
    const { events, issues } = await mapped(json, { ...map, private: ['deleted', 'state'] });
    assert.deepEqual([events.length, issues.map(({ code }) => code)], [1, ['not-public']]);
  });

  it('are left out, too, if a path says that they are not published', async () => {
    const json = ['Published', 'Draft', true, false, 'no', null, '2027-05-01'].map((isPublished) => ({
      name: String(isPublished),
      day: '2027-05-18',
      isPublished,
    }));
    const feed = await mapped(json, { ...map, private: 'isPublished' });
    assert.deepEqual(
      feed.events.map(({ title }) => words(title)),
      ['Published', 'true', 'null', '2027-05-01'],
    );
    // “No” at another path means public; and where nothing is public, nothing is said of the other paths.
    const hidden = await mapped([{ name: 'A', day: '2027-05-18', unpublished: false }], {
      ...map,
      private: 'unpublished',
    });
    assert.equal(hidden.events.length, 1);
    // Drupal calls it the status.
    const nodes = [true, false].map((status) => ({ name: String(status), day: '2027-05-18', at: { status } }));
    const drupal = await mapped(nodes, { ...map, private: 'at.status' });
    assert.deepEqual(
      drupal.events.map(({ title }) => words(title)),
      ['true'],
    );
    // `listed` of Eventbrite; `unlisted` asks for the contrary.
    const listed = [true, false].map((is, i) => ({
      name: String(i),
      listed: is,
      unlisted: !is,
      is_not_active: !is,
      day: '2027-05-18',
    }));
    for (const path of ['listed', 'unlisted', 'is_not_active']) {
      const { events } = await mapped(listed, { ...map, private: path });
      assert.deepEqual(
        events.map(({ title }) => words(title)),
        ['0'],
        path,
      );
    }
    const drafts = ['live', 'draft', 'pending'].map((state) => ({ name: state, state, day: '2027-05-18' }));
    const states = await mapped(drafts, { ...map, status: 'state' });
    assert.deepEqual(
      [states.events.map(({ title }) => words(title)), told(states)[0]],
      [['live', 'pending'], 'The feed has 1 event that is private, a draft or hidden; left out.'],
    );
    const none = await mapped([{ name: 'A', public: 0 }], { ...map, private: 'public' });
    assert.deepEqual(
      none.issues.map(({ code }) => code),
      ['not-public'],
    );
  });

  it('have links beneath an address, if the author names it, and the one wording that was asked for', async () => {
    const json = [{ name: { translation: 'Plenària' }, day: '2027-05-10', file: 'stream/7.pdf' }];
    const links = async (base?: string): Promise<readonly string[]> =>
      (await mapped(json, { ...map, agenda: 'file', base })).events[0]!.links.map((link) => link.url);
    assert.deepEqual(
      [await links('https://site.example/a/'), await links()],
      [['https://site.example/a/stream/7.pdf'], []],
    );
    assert.deepEqual(await titles(json), ['Plenària']);
  });
});

describe('An item of a mapped document that stands for a series', () => {
  const map = { items: 'value', title: 'Title', start: 'EventDate', end: 'EndDate' };
  const [EventDate, EndDate] = ['2027-03-04T18:00:00Z', '2110-03-04T19:30:00Z'];
  const event = async (fields: Record<string, unknown>): Promise<FeedSnapshot['events'][number]> =>
    (await mapped({ value: [{ Title: 'Council', EventDate, EndDate, ...fields }] }, map)).events[0]!;
  const ONLY_FIRST = 'recurrence has no rule that can be read; only the first date is shown.';

  it('is shown on its first date, not as one event of 83 years, and says so', async () => {
    const RecurrenceData =
      '<recurrence><rule><repeat><weekly th="TRUE" weekFrequency="1" /></repeat></rule></recurrence>';
    for (const fields of [
      { fRecurrence: true },
      { fRecurrence: '1' },
      { RecurrenceData },
      { rrule: 'FREQ=WEEKLY;BYDAY=TH' },
      { rrule: 'DTSTART:20270518T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH' },
      { recurrence: { pattern: { type: 'weekly' }, range: { type: 'noEnd' } } },
      { type: 'seriesMaster' },
      { is_recurring: 'Yes' },
    ]) {
      const series = await event(fields);
      assert.deepEqual([series.start?.text, series.end, told(series)], [EventDate, null, [ONLY_FIRST]]);
    }
  });

  it('is shown on its first date, too, where its rule is an object, and whole where that is an exhibition', async () => {
    const recurrence = { days: 'TU,TH', frequency: 'WEEKLY', interval: 1 };
    const lesson = await event({ EndDate: '2027-06-30T23:59:00Z', recurrence });
    assert.deepEqual([lesson.end, told(lesson)], [null, [ONLY_FIRST]]);
    for (const [start, end] of [
      ['2027-03-04', '2027-06-30'],
      ['2027-03-04 00:00:00.0', '2027-06-30 23:59:00.0'],
    ]) {
      const exhibition = await event({ EventDate: start, EndDate: end, recurrence });
      assert.deepEqual([exhibition.end?.text, told(exhibition)], ['2027-06-30', []]);
    }
    const once = await event({ EndDate: '2027-03-06T18:00:00Z', recurrence: { frequency: 'ONCE' } });
    assert.deepEqual([once.end?.text, told(once)], ['2027-03-06T18:00:00Z', []]);
  });

  it('keeps an end on the day of its start', async () => {
    const series = await event({ fRecurrence: true, EndDate: '2027-03-04T19:30:00Z' });
    assert.deepEqual([series.end?.text, told(series)], ['2027-03-04T19:30:00Z', [ONLY_FIRST]]);
  });

  it('may be one date of it, if it does not last for months', async () => {
    const festival = await event({ recurring: true, EndDate: '2027-03-06T19:30:00Z' });
    assert.deepEqual([festival.end?.text, told(festival)], ['2027-03-06T19:30:00Z', []]);
  });

  it('is none where it says no, and a changed or deleted date of one stands for itself', async () => {
    const changed = { fRecurrence: true, EventType: 4, EndDate: '2027-03-05T19:30:00Z' };
    for (const fields of [{ fRecurrence: false, RecurrenceData: null, recurrence: null, type: 'event' }, changed]) {
      const one = await event(fields);
      assert.deepEqual([one.end?.text, told(one)], [{ EndDate, ...fields }.EndDate, []]);
    }
    const deleted = await event({ ...changed, EventType: '3', Title: 'Deleted: Council' });
    assert.equal(deleted.status, 'cancelled');
  });
});

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
      ['Nueva ordenanza', '2027-05-01'],
      ['Plan de datos', '2027-07-01'],
    ],
    // 1,810,648,800 seconds after 1970.
    telerik: [
      ['Board meeting', '2027-05-18T14:00/2027-05-18T16:00'],
      ['Hearing', '2027-05-19T14:00'],
    ],
    // Seven in the evening in Chicago: such systems print the clock there, and call it UTC.
    odata: [
      ['City Council', '2027-05-19T00:00/2027-05-19T02:00'],
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
  it('tells of an item that is missing in a list of edges', async () => {
    const text = fixture('mapping/consul.json').replace(/"node":\{"id":"3".*\}/, '"node":null}');
    const feed = await readFeed(text, { url, source: MAPS['consul'] });
    assert.deepEqual(
      feed.events.map((event) => words(event.title)),
      ['Plan de datos'],
    );
    assert.ok(feed.issues.some(({ code }) => code === 'invalid-event'));
    // A component of Decidim that has no meetings lacks none.
    const json = { components: [{ meetings: { edges: [{ node: { t: 'A', s: '2027-05-18' } }] } }, { id: '6' }] };
    const others = await mapped(json, { items: 'components.meetings.edges.node', title: 't', start: 's' });
    assert.deepEqual([others.events.length, told(others)], [1, []]);
  });

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
    assert.equal(forum!.links[0]!.url, 'https://feed.example/events/budget-forum');
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
      [
        ['info', 'https://decidim.example/processes/a/f/1/meetings/7'],
        ['livestream', 'https://meet.jit.si/assemblea'],
      ],
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

  it('may be in UTC and not say so, on the clocks of the zone that its author names', async () => {
    const map = { title: 't', start: 'from', end: 'to', dates: 'UTC' };
    const json = [{ t: 'A', from: '2027-05-18T22:00:00', to: '2027-05-19T00:00:00' }];
    const feed = await readFeed(JSON.stringify(json), { url, source: { timeZone: 'America/New_York', map } });
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-05-18T22:00/2027-05-19T00:00']);
    assert.equal(feed.occurrences[0]!.timeZone, 'America/New_York');
  });

  it('has whole days, whose end is the midnight after them, and none that last no time at midnight', async () => {
    const json = [
      { t: 'One', from: '2027-05-18T00:00:00', to: '2027-05-19T00:00:00', all: true },
      { t: 'Two', from: '2027-05-18T00:00:00', to: '2027-05-20T00:00:00', all: 'true' },
      { t: 'Same', from: '2027-05-18T00:00:00', to: '2027-05-18T00:00:00', all: true },
      { t: 'In UTC', from: '2027-05-17T22:00:00Z', to: '2027-05-18T22:00:00Z', all: true },
      { t: 'Written days', from: '2027-05-18', to: '2027-05-19', all: true },
      { t: 'Holiday', from: '7/14/2027 12:00:00 AM', to: '7/14/2027 12:00:00 AM', all: false },
      { t: 'Timed', from: '2027-05-18T09:00:00', to: '2027-05-18T10:00:00', all: false },
    ];
    const map = { title: 't', start: 'from', end: 'to', allDay: 'all', dates: 'M/D/YYYY h:mm:ss A' };
    const feed = await readFeed(JSON.stringify(json), { url, source: { timeZone: 'Europe/Madrid', map } });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [
        ['2027-05-18'],
        ['2027-05-18/2027-05-19'],
        ['2027-05-18'],
        ['2027-05-18'],
        ['2027-05-18/2027-05-19'],
        ['2027-07-14'],
        ['2027-05-18T07:00/2027-05-18T08:00'],
      ],
    );
  });

  it("has the whole days of Drupal's Smart Date, which is from midnight to the last minute there, in UTC", async () => {
    const json = [
      {
        t: 'Closed',
        when: [{ value: '2027-05-31T04:00:00+00:00', end_value: '2027-06-01T03:59:00+00:00', timezone: '' }],
      },
      {
        t: 'Fair',
        when: [{ value: '2027-06-03T04:00:00+00:00', end_value: '2027-06-06T03:59:00+00:00', timezone: '' }],
      },
      {
        t: 'Late',
        when: [{ value: '2027-06-04T02:00:00+00:00', end_value: '2027-06-04T03:59:00+00:00', timezone: '' }],
      },
      { t: 'WILL NOT BE HELD: Board', when: [{ value: '2027-06-08T22:00:00+00:00', end_value: null }] },
    ];
    const source = { timeZone: 'America/New_York', map: { title: 't', start: 'when.value', end: 'when.end_value' } };
    const feed = await readFeed(JSON.stringify(json), { url, source });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [['2027-05-31'], ['2027-06-03/2027-06-05'], ['2027-06-04T02:00/2027-06-04T03:59'], ['2027-06-08T22:00']],
    );
    assert.deepEqual(told(feed), ['The name says that the event is cancelled; its status does not.']);
  });

  it('has the whole days that are written, where they begin at midnight there and the document calls it UTC', async () => {
    const json = [
      { t: 'One', from: '2027-05-18T00:00:00Z', to: '2027-05-18T23:59:00Z', all: true },
      { t: 'Three', from: '2027-05-18T00:00:00Z', to: '2027-05-20T23:59:00Z', all: true },
      { t: 'Next', from: '2027-05-18T00:00:00Z', to: '2027-05-19T00:00:00Z', all: true },
      { t: 'In UTC', from: '2027-05-18T05:00:00Z', to: '2027-05-19T05:00:00Z', all: true },
      { t: 'Timed', from: '2027-05-18T00:00:00Z', to: '2027-05-18T01:00:00Z', all: false },
    ];
    const source = { timeZone: 'America/Chicago', map: { title: 't', start: 'from', end: 'to', allDay: 'all' } };
    const feed = await readFeed(JSON.stringify(json), { url, source });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [
        ['2027-05-18'],
        ['2027-05-18/2027-05-20'],
        ['2027-05-18'],
        ['2027-05-18'],
        ['2027-05-18T00:00/2027-05-18T01:00'],
      ],
    );
    // The clocks there, with a “Z” that means nothing: no time is put on other clocks.
    const there = [{ t: 'Fair', from: '2027-05-18T05:00:00Z', to: '2027-05-20T00:00:00Z', all: true }];
    const wall = await readFeed(JSON.stringify(there), { url, source: { ...source, ignoreOffsets: true } });
    assert.deepEqual(instants(wall, wall.events[0]!), ['2027-05-18/2027-05-19']);
  });

  it('has every date of an event whose start leads to several', async () => {
    const json = [
      {
        t: 'Course',
        dates: [
          { value: '2027-06-01T10:00:00', end_value: '2027-06-01T12:00:00' },
          { value: '2027-06-08T10:00:00', end_value: '2027-06-08T12:00:00' },
        ],
      },
      { t: 'One', dates: [{ value: '2027-06-02T10:00:00', end_value: '2027-06-02T12:00:00' }] },
      { t: 'Uneven', dates: [{ value: '2027-06-03' }, { value: '2027-06-04', end_value: '2027-06-05' }] },
      { t: 'Unsure', dates: [{ value: '03/04/2027' }, { value: '04/05/2027' }] },
      { t: 'None', dates: [] },
    ];
    const feed = await mapped(json, { title: 't', start: 'dates.value', end: 'dates.end_value' });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [
        ['2027-06-01T10:00/2027-06-01T12:00', '2027-06-08T10:00/2027-06-08T12:00'],
        ['2027-06-02T10:00/2027-06-02T12:00'],
        // Of two dates the second alone has an end.
        ['2027-06-03', '2027-06-04/2027-06-05'],
        [],
        [],
      ],
    );
    const [, , uneven, unsure] = feed.events;
    assert.deepEqual(uneven!.issues, []);
    assert.equal(words(unsure!.whenText), '03/04/2027, 04/05/2027');
    const clocks = [{ t: 'Market', days: ['2027-06-01', '2027-06-02'], hours: ['9:00', '14:00'] }];
    const market = await mapped(clocks, { title: 't', start: 'days', startTime: 'hours' });
    assert.deepEqual(instants(market, market.events[0]!), ['2027-06-01T09:00', '2027-06-02T14:00']);
  });

  it('has a way to take part, or both ways of a list', async () => {
    const json = [['Virtual', 'Venue'], ['Venue'], 'Virtual', ['Virtual', 'By boat']].map((how, i) => ({
      t: `E${i}`,
      at: '2027-05-18',
      how,
    }));
    const feed = await mapped(json, { title: 't', start: 'at', attendanceMode: 'how' });
    assert.deepEqual(
      feed.events.map(({ attendanceMode }) => attendanceMode),
      ['hybrid', 'in-person', 'online', null],
    );
    assert.deepEqual(told(feed), ['attendanceMode is “online, By boat”, which is none of its known values.']);
  });

  it('has the first of the links that it has for several languages', async () => {
    const url = { sv: null, fi: 'https://city.example/fi', en: 'https://city.example/en' };
    const feed = await mapped([{ title: 'A', start: '2027-05-01', url }], {
      title: 'title',
      start: 'start',
      url: 'url',
    });
    assert.deepEqual(
      feed.events[0]!.links.map((link) => link.url),
      ['https://city.example/fi'],
    );
  });

  it('has a status in the words of systems, and says which it does not know', async () => {
    const json = ['upcoming', 'Approved', 'Held', 'Recessed', 'EventCancelled', 'Not held', 'inactive'].map(
      (status) => ({
        title: status,
        start: '2027-05-01',
        status,
      }),
    );
    const { events } = await mapped(json, { title: 'title', start: 'start', status: 'status' });
    assert.deepEqual(
      events.map(({ status, issues }) => [status, issues.length]),
      [
        ['scheduled', 0],
        ['scheduled', 0],
        ['scheduled', 0],
        ['scheduled', 0],
        ['cancelled', 0],
        ['cancelled', 0],
        ['scheduled', 1],
      ],
    );
  });

  it('has words whose languages nobody asked for, as in answers of GraphQL', async () => {
    const title = { translations: [{ text: '' }, { text: 'Assemblea ' }, { text: 'Asamblea' }] };
    const [event] = (await mapped([{ title, day: '2027-05-18' }], { title: 'title', start: 'day' })).events;
    assert.deepEqual(
      event!.title!.map(({ lang, value }) => [lang, value]),
      [['', 'Assemblea']],
    );
  });

  it('says what its place or its name says of the meeting, without taking it for the status', async () => {
    const feed = await mapped(
      [
        { t: 'Council - NO MEETING', day: '2027-05-18' },
        { t: 'Council', day: '2027-05-19', where: 'Room 1, CANCELLED - study session' },
      ],
      { title: 't', start: 'day', place: 'where' },
    );
    assert.deepEqual(
      feed.events.map(({ status }) => status),
      ['scheduled', 'scheduled'],
    );
    assert.deepEqual(told(feed), [
      'The name says that the event is cancelled; its status does not.',
      'place says that something is cancelled; the event is not shown so, as it may be another one.',
    ]);
  });

  it('is hybrid where its place says so in one word, and online in the word of American law', async () => {
    const places = ['Hybrid - via Zoom', 'Electronic Meeting', 'Room 1'].map((where) => ({ day: '2027-05-18', where }));
    const { events } = await mapped(places, { start: 'day', place: 'where' });
    assert.deepEqual(
      events.map(({ attendanceMode }) => attendanceMode),
      ['hybrid', 'online', null],
    );
  });

  it('has a link to take part where the street would stand', async () => {
    const map = { title: 't', start: 'day', place: 'room', street: 'line2' };
    const day = '2027-05-18';
    const feed = await mapped(
      [
        { t: 'A', day, room: 'Learning Center', line2: 'https://zoom.us/j/123456' },
        { t: 'B', day, line2: 'https://zoom.us/j/123456' },
        { t: 'C', day, room: 'Learning Center', line2: '1 Main Street' },
      ],
      map,
    );
    assert.deepEqual(
      feed.events.map(({ attendanceMode, location, links }) => [
        attendanceMode,
        location?.street && words(location.street),
        links.map(({ rel }) => rel),
      ]),
      [
        ['hybrid', null, ['livestream']],
        ['online', undefined, ['livestream']],
        [null, '1 Main Street', []],
      ],
    );
  });

  it('has links as people and systems write them, relative to the document or to where the map says', async () => {
    const json = [
      { t: 'A', at: '2027-05-18', to: '/node/11', by: 'City of Riverton (clerk@riverton.example)' },
      { t: 'B', at: '2027-05-19', to: 'data.riverton.example/b', by: 'Mail: clerk@riverton.example' },
      { t: 'C', at: '2027-05-20', to: '//video.example/c', by: '@riverton, clerks@work' },
      { t: 'D', at: '2027-05-21', to: 'n/a', by: 'Clerk, clerk@riverton.example, mayor@riverton.example' },
      { t: 'E', at: '2027-05-22', to: 'agenda.pdf', by: '' },
    ];
    const map = { title: 't', start: 'at', url: 'to', organizer: 'by' };
    const feed = await mapped(json, map);
    assert.deepEqual(
      feed.events.map(({ links, organizers }) => [links[0]?.url, organizers[0] && words(organizers[0].name)]),
      [
        ['https://feed.example/node/11', 'City of Riverton'],
        ['https://data.riverton.example/b', undefined],
        ['https://video.example/c', '@riverton, clerks@work'],
        [undefined, 'Clerk'],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(told(feed), ['links.url is “agenda.pdf”, which cannot be linked to; it was left out.']);
    const copy = await mapped(json.slice(0, 1), { ...map, base: 'https://www.riverton.example/' });
    assert.equal(copy.events[0]!.links[0]!.url, 'https://www.riverton.example/node/11');
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
