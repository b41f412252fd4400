import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import type { FeedEvent } from '../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { codes, words } from '../read-events.js';

const read = (document: unknown, type?: string): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify(document), { url: 'https://city.example/agenda', type });

const context = 'https://schema.org';
const hearing = {
  '@context': context,
  '@type': 'Event',
  '@id': 'https://city.example/agenda/1',
  name: 'Hearing',
  startDate: '2027-05-18T18:00-03:00',
};

async function one(fields: Record<string, unknown>): Promise<FeedEvent> {
  return (await read({ ...hearing, ...fields })).events[0]!;
}

describe('Events that a page describes for search engines', () => {
  const shapes: Record<string, unknown> = {
    'one event': hearing,
    'a list': [hearing],
    'a graph': {
      '@context': context,
      '@graph': [
        { '@type': 'WebSite', name: 'City' },
        { ...hearing, '@context': undefined },
      ],
    },
    'an item list': {
      '@context': context,
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, item: hearing }],
    },
    'an item list without list items': { '@context': context, '@type': 'ItemList', itemListElement: [hearing] },
    'several scripts of a page': [
      { '@context': context, '@type': 'Organization', name: 'City' },
      [hearing],
      { '@graph': [] },
    ],
    'a place with events': { '@context': context, '@type': 'Place', name: 'Hall', event: [hearing] },
    'plain keys and http': {
      ...hearing,
      '@context': 'http://schema.org/',
      '@type': undefined,
      '@id': undefined,
      type: 'Event',
      id: hearing['@id'],
    },
    'a vocabulary in an object': { ...hearing, '@context': { '@vocab': 'https://schema.org/' } },
    'a subtype among several types': { ...hearing, '@type': ['Thing', 'https://schema.org/BusinessEvent'] },
    'no context, but the shape': { ...hearing, '@context': undefined },
  };
  for (const [name, document] of Object.entries(shapes)) {
    it(`are found in ${name}`, async () => {
      const snapshot = await read(document);
      expect(snapshot.format).to.equal('schema-org');
      expect(snapshot.events.map(({ id, title }) => [id, words(title)])).to.deep.equal([[hearing['@id'], 'Hearing']]);
    });
  }

  it('may be none', async () => {
    const snapshot = await read({ '@context': context, '@type': 'Organization', name: 'City' });
    expect([snapshot.events, codes(snapshot)]).to.deep.equal([[], ['no-events']]);
    expect(issueText(snapshot.issues[0]!)).to.equal('The document describes no events. It holds Organization.');
  });

  it('are not what another vocabulary means by the same words', async () => {
    let code = '';
    await read({ ...hearing, '@context': 'https://www.w3.org/ns/activitystreams' }).catch(
      (error: { code: string }) => ({ code } = error),
    );
    expect(code).to.equal('unknown-format');
    expect(
      (await read({ ...hearing, '@context': { a: 'https://a.example/' } }, 'application/ld+json')).events,
    ).to.have.length(1);
  });

  it('say when: with an offset, in local time, on whole days', async () => {
    expect((await one({ endDate: '2027-05-18 20:00 -0300' })).end!.text).to.equal('2027-05-18T20:00-03:00');
    const days = await one({ startDate: '2027-05-18', endDate: '2027-05-20' });
    expect([days.start!.kind, days.end!.text]).to.deep.equal(['date', '2027-05-20']);
    expect((await one({ startDate: '2027-05-18', endDate: '2027-05-18T22:00' })).end!.text).to.equal('2027-05-18');
    const open = await one({ endDate: '2027-05-18' });
    expect([open.end, open.rejectedEnd, codes(open)]).to.deep.equal([null, null, ['no-country']]);
    expect((await one({ duration: 'PT90M' })).duration).to.deep.equal({ days: 0, ms: 5_400_000 });
    const broken = await one({ startDate: '2019-9-13T10-10-00-00' });
    expect([broken.start!.text, words(broken.whenText), codes(broken)]).to.deep.equal([
      '2019-09-13',
      '2019-9-13T10-10-00-00',
      ['invalid-time'],
    ]);
  });

  it('say what changed', async () => {
    const event = await one({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-05-11T18:00-03:00',
    });
    expect([event.status, event.previousStart!.text]).to.deep.equal(['rescheduled', '2027-05-11T18:00-03:00']);
    for (const status of [
      'http://schema.org/EventCancelled',
      'EventCancelled',
      'schema:EventCancelled',
      { '@id': 'EventCancelled' },
    ]) {
      expect((await one({ eventStatus: status })).status).to.equal('cancelled');
    }
    const odd = await one({ eventStatus: 'https://schema.org/EventEaten' });
    expect([odd.status, odd.statusText]).to.deep.equal(['scheduled', 'EventEaten']);
  });

  it('say where', async () => {
    const { location, countries } = await one({
      location: {
        '@type': 'Place',
        name: 'Town hall',
        url: 'https://city.example/hall',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Calle del Faro 9',
          addressLocality: 'Puerto',
          addressRegion: { '@type': 'State', name: 'Colonia' },
          postalCode: 70000,
          addressCountry: { '@type': 'Country', name: 'Uruguay' },
        },
        geo: { '@type': 'GeoCoordinates', latitude: '-34.4', longitude: -57.8 },
      },
    });
    expect({ ...location, name: words(location!.name), street: words(location!.street) }).to.deep.include({
      name: 'Town hall',
      street: 'Calle del Faro 9',
      postalCode: '70000',
      country: 'UY',
      lat: -34.4,
      lon: -57.8,
      url: 'https://city.example/hall',
    });
    expect([words(location!.locality), words(location!.region)]).to.deep.equal(['Puerto', 'Colonia']);
    expect(countries).to.deep.equal(['UY']);
    expect(words((await one({ location: 'Library' })).location!.name)).to.equal('Library');
    const bare = await one({
      location: { '@type': 'Place', name: 'Hall', address: 'Main St 1, Puerto', geo: { latitude: 0, longitude: 0 } },
    });
    expect([words(bare.location!.street), bare.location!.lat]).to.deep.equal(['Main St 1, Puerto', null]);
  });

  it('name their country by code or in English', async () => {
    const country = async (addressCountry: unknown) =>
      (await one({ location: { '@type': 'Place', address: { addressCountry } } })).countries[0] ?? null;
    for (const [name, code] of Object.entries({
      uy: 'UY',
      Uruguay: 'UY',
      'United States': 'US',
      'The United States of America': 'US',
      'Côte d’Ivoire': 'CI',
      'Ivory Coast': 'CI',
      'Czech Republic': 'CZ',
      Czechia: 'CZ',
      Turkey: 'TR',
      'The Netherlands': 'NL',
      UK: 'GB',
    })) {
      expect(await country(name), name).to.equal(code);
    }
    expect(await country('Atlantis')).to.equal(null);
    expect(codes(await one({ location: { '@type': 'Place', address: { addressCountry: 'Atlantis' } } }))).to.include(
      'unknown-country',
    );
  });

  it('say how to take part', async () => {
    const virtual = { '@type': 'VirtualLocation', url: 'https://video.example/1' };
    const online = await one({ location: virtual });
    expect([online.attendanceMode, online.location]).to.deep.equal(['online', null]);
    expect(online.links.map(({ rel, url }) => [rel, url])).to.deep.equal([['livestream', 'https://video.example/1']]);
    expect((await one({ location: [virtual, { '@type': 'Place', name: 'Hall' }] })).attendanceMode).to.equal('hybrid');
    expect((await one({ location: 'https://video.example/1' })).attendanceMode).to.equal('online');
    expect((await one({ location: 'Hall' })).attendanceMode).to.equal(null);
    expect((await one({ eventAttendanceMode: 'OfflineEventAttendanceMode' })).attendanceMode).to.equal('in-person');
  });

  it('say how to register', async () => {
    const offers = {
      '@type': 'Offer',
      url: 'https://city.example/seats',
      price: 0,
      availability: 'InStock',
      validFrom: '2027-05-01',
      validThrough: '2027-05-17',
    };
    const { registration } = await one({ offers });
    expect(registration).to.include({ free: true, status: null, url: 'https://city.example/seats' });
    expect([registration!.opens!.text, registration!.closes!.text]).to.deep.equal(['2027-05-01', '2027-05-17']);
    expect((await one({ offers: [{ availability: 'https://schema.org/SoldOut' }] })).registration!.status).to.equal(
      'full',
    );
    expect((await one({ offers: { availability: 'http://schema.org/InStock', price: '5' } })).registration).to.include({
      status: 'open',
      free: null,
    });
    expect((await one({ isAccessibleForFree: true })).registration!.free).to.equal(true);
    expect((await one({ offers: [] })).registration).to.equal(null);
  });

  it('say who, what about, in which languages, with which picture', async () => {
    const event = await one({
      organizer: [
        { '@type': 'GovernmentOrganization', name: 'City', url: 'https://city.example/', email: 'a@city.example' },
        'Friends &amp; co',
      ],
      keywords: 'Media Freedom, budget ; Budget,',
      about: [
        { '@type': 'Thing', name: 'Gender & Inclusion' },
        { '@type': 'DefinedTerm', name: 'Dunes' },
      ],
      inLanguage: ['es', { '@type': 'Language', name: 'English', alternateName: 'en' }, 'Spanish, mostly'],
      image: [
        { '@type': 'ImageObject', url: 'https://city.example/a.png', caption: 'Dunes' },
        'https://city.example/b.png',
      ],
      url: 'https://city.example/agenda/1.html',
      sameAs: 'https://other.example/1',
      dateModified: '2027-01-01',
      recordedIn: { '@type': 'VideoObject', contentUrl: 'https://video.example/r' },
    });
    expect(event.organizers.map(({ name, kind, contact }) => [words(name), kind, contact])).to.deep.equal([
      ['City', 'government', 'mailto:a@city.example'],
      ['Friends & co', null, null],
    ]);
    expect(event.topics).to.deep.equal(['media-freedom', 'gender-inclusion']);
    expect(event.tags).to.deep.equal(['budget', 'Budget', 'Dunes']);
    expect(event.languages).to.deep.equal(['es', 'en']);
    expect([event.image!.url, words(event.image!.alt)]).to.deep.equal(['https://city.example/a.png', 'Dunes']);
    expect(event.links.map(({ rel }) => rel)).to.deep.equal(['info', 'recording']);
    expect(event.sameAs).to.deep.equal(['https://other.example/1']);
    expect(event.updated).to.equal(Date.UTC(2027, 0, 1));
  });

  it('have plain words, whatever HTML is in them', async () => {
    const event = await one({
      name: 'Coffee &amp; <b>code</b> &mdash; today',
      description: '<p>One<script>alert(1)</script></p><p>Two</p>',
    });
    expect([words(event.title), words(event.description)]).to.deep.equal(['Coffee & code — today', 'One\n\nTwo']);
  });

  it('have words in several languages where the page tells them apart', async () => {
    const { title } = await one({
      name: [
        { '@value': 'Hearing', '@language': 'en' },
        { '@value': 'Audiencia', '@language': 'es' },
      ],
    });
    expect(title).to.deep.equal([
      { lang: 'en', value: 'Hearing' },
      { lang: 'es', value: 'Audiencia' },
    ]);
  });

  it('refer to places and organisers that stand elsewhere in the page', async () => {
    const { events } = await read({
      '@context': context,
      '@graph': [
        { ...hearing, location: { '@id': '#hall' }, organizer: { '@id': '#city' } },
        { '@type': 'Place', '@id': '#hall', name: 'Town hall' },
        { '@type': 'Organization', '@id': '#city', name: 'City' },
      ],
    });
    expect(words(events[0]!.location!.name)).to.equal('Town hall');
    expect(words(events[0]!.organizers[0]!.name)).to.equal('City');
  });

  it('have parts: dates where they have no name, sessions where they have one', async () => {
    const { events } = await read({
      ...hearing,
      location: 'Hall',
      subEvent: [
        { '@type': 'Event', startDate: '2027-05-18T18:00-03:00' },
        { '@type': 'Event', name: 'Hearing', startDate: '2027-05-19T18:00-03:00', eventStatus: 'EventCancelled' },
        { '@type': 'Event', '@id': 's1', name: 'Opening', startDate: '2027-05-18T18:00-03:00' },
      ],
    });
    expect(events.map(({ id, partOf, role }) => [id, partOf, role])).to.deep.equal([
      [hearing['@id'], [], null],
      ['s1', [hearing['@id']], 'session'],
    ]);
    expect(events[0]!.occurrences!.map(({ start, status }) => [start.text, status])).to.deep.equal([
      ['2027-05-18T18:00-03:00', null],
      ['2027-05-19T18:00-03:00', 'cancelled'],
    ]);
    expect(words(events[1]!.location!.name)).to.equal('Hall');
  });

  it('are part of something larger, which is read once', async () => {
    const week = {
      '@type': 'EventSeries',
      '@id': 'week',
      name: 'Week',
      startDate: '2027-05-17',
      endDate: '2027-05-21',
    };
    const { events } = await read([
      { ...hearing, superEvent: week },
      { ...hearing, '@id': 'b', name: 'B', superEvent: week },
    ]);
    expect(events.map(({ id, kind, partOf }) => [id, kind, partOf])).to.have.deep.members([
      ['week', 'series', []],
      [hearing['@id'], 'event', ['week']],
      ['b', 'event', ['week']],
    ]);
  });

  it('have an id made of their page and start where they have none', async () => {
    const bare = { ...hearing, '@id': undefined };
    expect((await one({ '@id': undefined, url: 'https://city.example/a' })).id).to.equal(
      'https://city.example/a#2027-05-18T18:00-03:00',
    );
    expect((await one({ '@id': undefined, identifier: { '@type': 'PropertyValue', value: 'H 7' } })).id).to.equal(
      'H-7',
    );
    expect(codes(await read(bare))).to.deep.equal(['no-country']);
  });
});

describe('Events on a schedule', () => {
  const schedule = async (eventSchedule: unknown, fields: Record<string, unknown> = {}) => {
    const event = await one({ startDate: undefined, eventSchedule, ...fields });
    return [event.start?.text, event.end?.text, event.timeZone, event.recurrence?.rules, codes(event)];
  };
  const weekly = {
    '@type': 'Schedule',
    startDate: '2017-01-01',
    endDate: '2017-12-31',
    repeatFrequency: 'P1W',
    byDay: 'https://schema.org/Wednesday',
    startTime: '19:00:00',
    endTime: '20:00:00',
    scheduleTimezone: 'Europe/London',
  };

  it('begin on the first day that fits', async () => {
    expect(await schedule(weekly)).to.deep.equal([
      '2017-01-04T19:00:00',
      '2017-01-04T20:00:00',
      'Europe/London',
      ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20171231'],
      [],
    ]);
  });

  it('repeat in every way that schema.org knows', async () => {
    const rule = async (fields: object) =>
      (await schedule({ ...weekly, endDate: undefined, byDay: undefined, ...fields })).slice(0, 4);
    expect(await rule({ repeatFrequency: 'P2D', repeatCount: 5 })).to.deep.equal([
      '2017-01-01T19:00:00',
      '2017-01-01T20:00:00',
      'Europe/London',
      ['FREQ=DAILY;INTERVAL=2;COUNT=5'],
    ]);
    expect((await rule({ repeatFrequency: 'P1M', byDay: '2MO' })).at(0)).to.equal('2017-01-09T19:00:00');
    expect((await rule({ repeatFrequency: 'P1M', byDay: '-1FR' })).at(0)).to.equal('2017-01-27T19:00:00');
    expect((await rule({ repeatFrequency: 'P1M', byDay: 'Tuesday', byMonthWeek: [1, 3] })).at(3)).to.deep.equal([
      'FREQ=MONTHLY;BYDAY=1TU,3TU',
    ]);
    expect((await rule({ repeatFrequency: 'P1M', byMonthDay: [15] })).slice(0, 1)).to.deep.equal([
      '2017-01-15T19:00:00',
    ]);
    expect((await rule({ repeatFrequency: 'P1Y', byMonth: 5, byMonthDay: -1 })).at(0)).to.equal('2017-05-31T19:00:00');
    expect((await rule({ repeatFrequency: 'Weekly', byDay: ['MO', 'Friday'] })).at(3)).to.deep.equal([
      'FREQ=WEEKLY;BYDAY=MO,FR',
    ]);
  });

  it('skip the dates they name, and may end the next day', async () => {
    const event = await one({
      startDate: undefined,
      eventSchedule: { ...weekly, startTime: '22:00', endTime: '01:00', exceptDate: '2017-01-11' },
    });
    expect([event.start!.text, event.end!.text]).to.deep.equal(['2017-01-04T22:00', '2017-01-05T01:00']);
    expect(event.recurrence!.exclude.map(({ text }) => text)).to.deep.equal(['2017-01-11T22:00']);
  });

  it('become one event for each schedule', async () => {
    const { events } = await read({
      ...hearing,
      startDate: undefined,
      eventSchedule: [weekly, { ...weekly, byDay: 'Friday', startTime: '10:00' }],
    });
    expect(events.map(({ id, start }) => [id, start!.text])).to.deep.equal([
      [hearing['@id'], '2017-01-04T19:00:00'],
      [`${hearing['@id']}#2`, '2017-01-06T10:00'],
    ]);
  });

  it('say so where nothing can be made of them', async () => {
    expect(await schedule({ '@type': 'Schedule', repeatFrequency: 'P1W' })).to.deep.equal([
      undefined,
      undefined,
      null,
      undefined,
      ['no-start'],
    ]);
    const inWords = await one({ startDate: undefined, eventSchedule: 'every Tuesday' });
    expect([words(inWords.whenText), codes(inWords)]).to.deep.equal(['every Tuesday', ['invalid-recurrence']]);
    // On which of the days it is cannot be told: the days, and the words.
    const now = await one({ startDate: undefined, eventSchedule: { ...weekly, repeatFrequency: 'now and then' } });
    expect([
      now.start!.text,
      now.end!.text,
      now.timeZone,
      now.recurrence,
      words(now.whenText),
      codes(now),
    ]).to.deep.equal([
      '2017-01-01',
      '2017-12-31',
      'Europe/London',
      null,
      'Wednesday 19:00:00 – 20:00:00',
      ['invalid-recurrence'],
    ]);
  });
});

describe('Broken linked data', () => {
  const poison: unknown[] = [
    null,
    true,
    7,
    '',
    'x',
    [],
    [null],
    [[[]]],
    {},
    { '@id': 'x' },
    { '@value': {} },
    { '@type': 7 },
    { name: [] },
    'x'.repeat(50_000),
  ];

  it('never throws, and leaves the events beside it alone', async () => {
    const rich: Record<string, unknown> = {
      ...hearing,
      endDate: 'x',
      location: {},
      offers: {},
      organizer: {},
      image: {},
      eventSchedule: {},
      subEvent: {},
      superEvent: {},
      inLanguage: {},
      keywords: {},
      about: {},
      eventStatus: {},
      eventAttendanceMode: {},
      description: {},
      url: {},
      identifier: {},
      sameAs: {},
      recordedIn: {},
      dateModified: {},
      duration: {},
      previousStartDate: {},
      isAccessibleForFree: {},
      accessibilitySummary: {},
      mainEntityOfPage: {},
    };
    const nested = {
      location: ['address', 'geo', 'name'],
      offers: ['offers', 'price', 'availability', 'validFrom'],
      organizer: ['name', 'email'],
      image: ['url', 'caption'],
      eventSchedule: ['startDate', 'byDay', 'repeatFrequency', 'exceptDate'],
    };
    const beside = { ...hearing, '@id': 'beside', name: 'Beside' };
    for (const key of Object.keys(rich).slice(1)) {
      for (const value of poison) {
        const spoilt = [
          value,
          ...(nested[key as keyof typeof nested] ?? []).map((inner) => ({
            '@type': 'X',
            startDate: '2027-01-01',
            [inner]: value,
          })),
        ];
        for (const fault of spoilt) {
          const { events, issues } = await read([{ ...rich, [key]: fault }, beside]);
          const last = events.at(-1)!;
          expect([last.id, words(last.title), last.start!.text]).to.deep.equal(['beside', 'Beside', hearing.startDate]);
          expect(issues.some(({ code }) => code === 'invalid-event')).to.equal(false);
        }
      }
    }
  }).timeout(60_000);

  it('is followed however deep it is, and never in a circle', async () => {
    let nest: unknown = hearing;
    for (let i = 0; i < 1000; i++) nest = { '@context': context, '@graph': [nest] };
    expect((await read(nest)).events).to.have.length(1);
    let parts: Record<string, unknown> = { ...hearing, '@id': 'e0', name: 'E0' };
    for (let i = 1; i < 1000; i++) parts = { ...hearing, '@id': `e${i}`, name: `E${i}`, subEvent: parts };
    expect((await read(parts)).events.map(({ id, partOf }) => [id, partOf[0]])).to.deep.include.members([
      ['e999', undefined],
      ['e0', 'e1'],
    ]);
    const circle = { ...hearing, subEvent: { '@id': hearing['@id'] }, superEvent: { '@id': hearing['@id'] } };
    expect((await read(circle)).events).to.have.length(1);
    const a = { ...hearing, '@id': 'a', name: 'A', subEvent: { '@id': 'b' } };
    const b = { ...hearing, '@id': 'b', name: 'B', subEvent: { '@id': 'a' }, location: { '@id': 'a' } };
    expect((await read([a, b])).events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});
