import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueText } from '../../../src/core/issue-text.js';
import { codes, words } from '../read-events.js';
import { context, faults, hearing, readHearing, readLinkedData } from './read-linked-data.js';

const summary = async (document: unknown): Promise<unknown[]> =>
  (await readLinkedData(document)).events.map(({ title, start, status }) => [words(title), start?.text, status]);

const cancelled = [['Hearing', hearing.startDate, 'cancelled']];

describe('An event that a document describes in several places', () => {
  const off = { '@type': 'Event', '@id': hearing['@id'], eventStatus: 'https://schema.org/EventCancelled' };

  it('is one, with all that is said of it', async () => {
    assert.deepEqual(await summary({ '@context': context, '@graph': [hearing, off] }), cancelled);
    assert.deepEqual(await summary({ '@context': context, '@graph': [off, hearing] }), cancelled);
    assert.deepEqual(await summary([hearing, { '@context': context, '@graph': [off] }]), cancelled);
    const page = {
      '@context': context,
      '@type': 'WebPage',
      mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: hearing }] },
      about: off,
    };
    assert.deepEqual(await summary(page), cancelled);
  });

  it('may be described without its type, and by a fragment of the page', async () => {
    const here = { ...hearing, '@id': '#hearing' };
    const there = { '@id': 'https://city.example/agenda#hearing', eventStatus: 'EventCancelled' };
    assert.deepEqual(await summary({ '@context': context, '@graph': [here, there] }), cancelled);
  });

  it('is listed once where it is printed twice', async () => {
    const { events, issues } = await readLinkedData([hearing, hearing, { ...hearing }]);
    assert.deepEqual([events.length, events[0]!.copies, issues.map(({ code }) => code)], [1, 1, ['no-country']]);
  });

  it('keeps what only one of the places knows', async () => {
    const place = { '@type': 'Place', '@id': '#hall', name: 'Town hall' };
    const address = { '@id': '#hall', address: { '@id': '#address' } };
    const country = { '@id': '#address', '@type': 'PostalAddress', addressCountry: 'UY', addressLocality: 'Puerto' };
    const { events } = await readLinkedData({
      '@context': context,
      '@graph': [{ ...hearing, location: { '@id': '#hall' } }, country, place, address],
    });
    const { name, locality, country: code } = events[0]!.location!;
    assert.deepEqual([words(name), words(locality), code], ['Town hall', 'Puerto', 'UY']);
  });

  it('is referred to by its id alone, as a string too', async () => {
    const { events } = await readLinkedData({
      '@context': context,
      '@graph': [
        { ...hearing, location: 'https://city.example/#hall', organizer: ['https://city.example/#city'] },
        { '@type': 'Place', '@id': 'https://city.example/#hall', name: 'Town hall' },
        { '@type': 'Organization', '@id': 'https://city.example/#city', name: 'City' },
      ],
    });
    assert.deepEqual([words(events[0]!.location!.name), words(events[0]!.organizers[0]!.name)], ['Town hall', 'City']);
  });

  it('is no ghost where it is only referred to', async () => {
    const parts = [{ '@type': 'Event', '@id': 'elsewhere' }, { '@type': 'Event' }, { '@id': 'nowhere' }];
    assert.equal((await summary([hearing, ...parts])).length, 1);
    const document = await readLinkedData({ ...hearing, superEvent: { '@type': 'EventSeries', '@id': 'week' } });
    assert.deepEqual(
      document.events.map(({ partOf }) => partOf),
      [['week']],
    );
  });
});

describe('Dates under one id or address', () => {
  const days = Array.from(
    { length: 26 },
    (_, i) => `2027-${String((i % 12) + 1).padStart(2, '0')}-${10 + Math.floor(i / 12)}`,
  );

  it('are as many dates', async () => {
    for (const same of [
      { '@id': 'forum' },
      { '@id': '#forum' },
      { '@id': undefined, url: 'https://city.example/forum' },
    ]) {
      const document = days.map((startDate) => ({ ...hearing, ...same, startDate }));
      const { events } = await readLinkedData(document);
      assert.deepEqual(
        events.map(({ start, copies }) => [start!.text, copies]),
        days.map((day) => [day, 1]),
      );
      assert.equal(new Set(events.map(({ id }) => id)).size, 26);
    }
  });

  it('are as many where none of them can be read', async () => {
    const spelled = days.map((day) => `${day}T10-10-00-00`);
    const { events } = await readLinkedData(spelled.map((startDate) => ({ ...hearing, '@id': undefined, startDate })));
    assert.deepEqual(
      events.map(({ whenText, copies }) => [words(whenText), copies]),
      spelled.map((text) => [text, 1]),
    );
  });

  it('are told of once', async () => {
    const { issues } = await readLinkedData(days.map((startDate) => ({ ...hearing, startDate })));
    assert.deepEqual(
      issues.map((issue) => [issue.code, issueText(issue)]),
      [['duplicate-id', '26 dates share an @id or url with another one; each is shown under an id of its own.']],
    );
  });

  it('are all off where the document says so of the id', async () => {
    const { events } = await readLinkedData([
      ...days.slice(0, 3).map((startDate) => ({ ...hearing, startDate })),
      { '@id': hearing['@id'], '@type': 'Event', eventStatus: 'EventPostponed' },
    ]);
    assert.deepEqual(
      events.map(({ status }) => status),
      ['postponed', 'postponed', 'postponed'],
    );
  });

  it('may have different names on one date', async () => {
    const other = { ...hearing, name: 'Inquiry' };
    assert.equal((await summary([hearing, other])).length, 2);
  });

  it('may be several starts of one event', async () => {
    const event = await readHearing({
      startDate: ['2027-05-18T18:00-03:00', '2027-05-19T18:00-03:00', '2027-05-18T18:00-03:00'],
      endDate: ['2027-05-18T20:00-03:00', '2027-05-19T21:00-03:00', '2027-05-18T20:00-03:00'],
    });
    assert.deepEqual(
      event.occurrences!.map(({ start, end }) => [start.text, end!.text]),
      [
        ['2027-05-18T18:00-03:00', '2027-05-18T20:00-03:00'],
        ['2027-05-19T18:00-03:00', '2027-05-19T21:00-03:00'],
      ],
    );
  });
});

describe('Names in linked data', () => {
  const prefixed = {
    '@id': 'https://kg.example/1',
    '@type': 'schema:Event',
    'schema:name': { '@value': 'Hearing' },
    'schema:startDate': { '@type': 'schema:DateTime', '@value': hearing.startDate },
    'schema:eventStatus': { '@id': 'schema:EventCancelled' },
  };
  const full = Object.fromEntries(
    Object.entries(prefixed).map(([key, value]) => [
      key.replace('schema:', 'http://schema.org/'),
      typeof value === 'string' && key === '@type' ? 'http://schema.org/Event' : value,
    ]),
  );
  const own = (at: string): Record<string, unknown> => ({
    [`${at}name`]: 'Hearing',
    [`${at}startDate`]: hearing.startDate,
    [`${at}eventStatus`]: 'EventCancelled',
  });
  const documents: Record<string, unknown> = {
    'a declared prefix': { '@context': { schema: 'http://schema.org/' }, '@graph': [prefixed] },
    'a prefix that is not declared': { '@graph': [prefixed] },
    'another prefix': { '@context': { s: 'https://schema.org/' }, '@type': 's:Event', ...own('s:') },
    'a prefix beside another context': {
      '@context': ['https://www.w3.org/ns/activitystreams', { sdo: 'https://schema.org/' }],
      '@type': 'sdo:Event',
      ...own('sdo:'),
    },
    'whole addresses': full,
    'whole addresses, expanded': [
      Object.fromEntries(Object.entries(full).map(([key, value]) => [key, key === '@id' ? value : [value]])),
    ],
    '@vocab': { '@context': { '@vocab': 'http://schema.org/' }, '@type': 'Event', ...own('') },
    'terms of its own': {
      '@context': {
        schema: 'http://schema.org/',
        Happening: 'schema:Event',
        label: { '@id': 'schema:name' },
        begins: { '@id': 'http://schema.org/startDate', '@type': 'xsd:dateTime' },
        state: 'schema:eventStatus',
      },
      '@type': 'Happening',
      label: 'Hearing',
      begins: hearing.startDate,
      state: 'EventCancelled',
    },
    'keywords of its own': {
      '@context': ['https://schema.org', { ref: '@id', kind: '@type', nodes: '@graph' }],
      nodes: [{ kind: 'Event', ref: 'x', ...own('') }],
    },
    'a context of a list': { '@context': ['https://schema.org', { '@language': 'en' }], '@type': 'Event', ...own('') },
    'a context within': { '@type': 'WebPage', about: { '@context': 'schema.org', '@type': 'Event', ...own('') } },
    'capital letters by mistake': {
      '@context': context,
      '@type': 'event',
      Name: 'Hearing',
      StartDate: hearing.startDate,
      EventStatus: 'EventCancelled',
    },
  };
  for (const [name, document] of Object.entries(documents)) {
    it(`are read with ${name}`, async () => assert.deepEqual(await summary(document), cancelled));
  }

  it('lead to what they refer to, under any prefix', async () => {
    const { events } = await readLinkedData({
      '@context': { schema: 'http://schema.org/', kg: 'http://kg.example/' },
      '@graph': [
        { ...prefixed, 'schema:location': { '@id': 'kg:hall' } },
        {
          '@id': 'http://kg.example/hall',
          '@type': ['http://schema.org/Place'],
          'http://schema.org/name': [{ '@value': 'Hall' }],
        },
      ],
    });
    assert.equal(words(events[0]!.location!.name), 'Hall');
  });

  it('of another vocabulary mean something else', async () => {
    const other = {
      '@context': 'https://www.w3.org/ns/activitystreams',
      '@type': 'Event',
      name: 'Party',
      startTime: 'x',
    };
    const error = await readLinkedData(other).catch((cause: Error) => cause);
    assert.equal(
      (error as Error).message,
      'The document is in another vocabulary than schema.org: “https://www.w3.org/ns/activitystreams”.',
    );
    // Nothing in it is schema.org's, not even what holds its events.
    const hydra = 'http://www.w3.org/ns/hydra/context.jsonld';
    const pages = { '@context': hydra, '@type': 'PagedCollection', member: [{ '@id': '/1', name: { nl: 'Trio' } }] };
    const refused = await readLinkedData(pages).catch((cause: Error) => cause);
    assert.ok((refused as Error).message.includes(hydra));
    const mixed = await readLinkedData([hearing, other]);
    assert.deepEqual([mixed.events.length, mixed.issues[0]!.code], [1, 'other-vocabulary']);
    const meeting = {
      '@context': { oparl: 'https://oparl.example/' },
      '@graph': [{ '@type': 'oparl:Meeting', name: 'x' }, hearing],
    };
    assert.ok(codes(await readLinkedData(meeting)).includes('other-vocabulary'));
  });
});

describe('A value in linked data', () => {
  it('has its wordings in a map of languages, however it is written', async () => {
    const both = [
      { lang: 'en', value: 'Open day' },
      { lang: 'fr', value: 'Portes ouvertes' },
    ];
    for (const name of [
      { en: 'Open day', fr: 'Portes ouvertes' },
      { en: ['Open day'], fr: ['Portes ouvertes'] },
      [
        { '@language': 'en', '@value': 'Open day' },
        { '@language': 'fr', '@value': 'Portes ouvertes' },
      ],
      { '@set': [{ '@language': 'en', '@value': 'Open day' }, [{ '@language': 'fr', '@value': 'Portes ouvertes' }]] },
    ]) {
      assert.deepEqual((await readHearing({ name })).title, both);
    }
    const { title } = await readHearing({ name: [{ '@language': 'fr', '@value': 'Portes ouvertes' }, 'Open day'] });
    assert.deepEqual(
      title!.map(({ value }) => value),
      ['Portes ouvertes', 'Open day'],
    );
  });

  it('is in the language that the context says', async () => {
    const { language, events } = await readLinkedData({
      '@context': [context, { '@language': 'es' }],
      '@graph': [{ ...hearing, '@context': undefined }],
    });
    assert.deepEqual([language, events[0]!.title![0].lang], ['es', 'es']);
  });

  it('may be in a list, a set, a list of lists, or alone', async () => {
    const hall = { '@type': 'Place', name: 'Hall' };
    for (const location of [hall, [hall], { '@list': [hall] }, { '@set': [[hall]] }, [[hall]], [null, hall]]) {
      assert.equal(words((await readHearing({ location })).location!.name), 'Hall');
    }
    const { tags } = await readHearing({ keywords: { '@list': ['a, b', { '@value': 'c' }] } });
    assert.deepEqual(tags, ['a', 'b', 'c']);
  });

  it('is prose in all its parts, and a name by the first of them', async () => {
    const event = await readHearing({ description: ['One.', 'Two.'], name: ['Hearing', 'Inquiry'] });
    assert.deepEqual([words(event.description), words(event.title)], ['One.\n\nTwo.', 'Hearing']);
  });
});

describe('Events in a document', () => {
  it('are found wherever they stand', async () => {
    for (const wrap of [
      (event: object) => ({ '@type': 'Person', performerIn: event }),
      (event: object) => ({ '@type': 'Organization', department: { '@type': 'Library', events: [event] } }),
      (event: object) => ({ '@type': 'Article', about: [{ '@type': 'Thing' }, event] }),
      (event: object) => ({ '@type': 'WebPage', hasPart: { '@type': 'WebPageElement', mainEntity: [[event]] } }),
      (event: object) => ({ '@type': 'DataFeed', dataFeedElement: { '@type': 'DataFeedItem', item: event } }),
      (event: object) => ({ items: [{ data: event }] }),
    ]) {
      const document = { '@context': context, ...wrap({ ...hearing, '@context': undefined }) };
      assert.deepEqual(await summary(document), [['Hearing', hearing.startDate, 'scheduled']]);
    }
  });

  it('are not those that an event only speaks of', async () => {
    const offered = {
      ...hearing,
      offers: { price: 5, itemOffered: { '@type': 'Event', name: 'Hearing', startDate: '2027' } },
    };
    assert.equal((await summary(offered)).length, 1);
  });

  it('are parts of one that the document lists as well, once', async () => {
    const document = {
      '@context': context,
      '@graph': [
        {
          '@type': 'EventSeries',
          '@id': 'show',
          name: 'Show',
          subEvent: [{ '@id': 'a' }, { '@id': 'b' }, { '@id': 'c' }],
        },
        { '@type': 'Event', '@id': 'a', name: 'Show', startDate: '2027-04-22T20:00-04:00' },
        { '@type': 'Event', '@id': 'b', startDate: '2027-04-23T20:00-04:00', eventStatus: 'EventCancelled' },
        { '@type': 'Event', '@id': 'c', name: 'Talk', startDate: '2027-04-24T20:00-04:00' },
      ],
    };
    const { events } = await readLinkedData(document);
    assert.deepEqual(
      events.map(({ id, kind, occurrences }) => [id, kind, occurrences?.map(({ status }) => status)]),
      [
        ['show', 'series', [null, 'cancelled']],
        ['c', 'event', undefined],
      ],
    );
  });

  it('are also those beside it in what it is part of', async () => {
    const week = {
      '@type': 'EventSeries',
      '@id': 'week',
      name: 'Week',
      subEvent: [hearing, { ...hearing, '@id': '2', name: 'B' }],
    };
    const { events } = await readLinkedData({ ...hearing, superEvent: week });
    assert.deepEqual([...events.map(({ id }) => id)].sort(), [...['week', hearing['@id'], '2']].sort());
  });

  it('take from what they are part of what they do not say themselves', async () => {
    const event = await readHearing({
      name: undefined,
      superEvent: {
        '@type': 'EventSeries',
        name: 'Hearings',
        location: { '@type': 'Place', name: 'Hall' },
        organizer: { '@type': 'Organization', legalName: 'City' },
      },
    });
    assert.deepEqual(
      [words(event.title), words(event.location!.name), words(event.organizers[0]!.name)],
      ['Hearings', 'Hall', 'City'],
    );
  });

  it('are recorded where they refer to what is not there', async () => {
    const event = await readHearing({ subEvent: ['https://city.example/2', { '@type': 'Event', name: 'Later' }] });
    for (const one of ['invalid-field subEvent', 'invalid-field subEvent']) assert.ok(faults(event).includes(one));
    assert.ok(event.issues.map(issueText).includes('subEvent refers to 1 event that the document does not hold.'));
  });

  it('may be none: the page’s author is told what is there instead', async () => {
    for (const [document, message] of [
      [[], 'The document describes no events. It is empty.'],
      [{ '@context': context, '@graph': [] }, 'The document describes no events. It is empty.'],
      [
        { '@context': context, '@graph': [{ '@type': 'WebSite' }, { '@type': ['Person', 'Thing'] }] },
        'The document describes no events. It holds WebSite, Person, Thing.',
      ],
    ] as const) {
      const { events, issues } = await readLinkedData(document);
      assert.deepEqual([events, issues.map((issue) => [issue.code, issueText(issue)])], [[], [['no-events', message]]]);
    }
  });
});
