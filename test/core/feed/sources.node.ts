import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../src/core/feed-error.js';
import { FeedRegistry } from '../../../src/core/feed/feed-registry.js';
import { DEFAULT_RULES } from '../../../src/core/feed/request-rules.js';
import { readSources } from '../../../src/core/feed/sources.js';
import { issueText } from '../../../src/core/issue-text.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';
import type { Source } from '../../../src/core/source-options.js';

// Pure data: no fact of a browser is in it.

const url = 'https://feed.example/events.json';

function sourceOf(given: unknown, src = url): Source {
  const sources = readSources(given, src);
  if (sources instanceof FeedError) throw sources;
  return sources[0]!;
}

/** A native feed of these events, as read with what an author says about it. */
function read(given: object, events: readonly object[], head: object = {}): Promise<FeedSnapshot> {
  const text = JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'F', language: 'en', ...head, events });
  return readFeed(text, { url, source: sourceOf(given).options });
}

const sentences = ({ issues }: FeedSnapshot): string[] =>
  issues.filter(({ eventId }) => eventId === null).map((issue) => issueText(issue));

const atNoon = { id: 'a', title: 'A', start: '2027-07-18T12:00' };

describe('A source', () => {
  it('gives its zone to times that have none, and to no others', async () => {
    const zoned = { ...atNoon, id: 'b', timeZone: 'Asia/Tokyo' };
    const { occurrences } = await read({ timeZone: 'Europe/Madrid' }, [atNoon, zoned]);
    assert.deepEqual(
      occurrences.map(({ startMs }) => new Date(startMs!).toISOString()),
      ['2027-07-18T10:00:00.000Z', '2027-07-18T03:00:00.000Z'],
    );
    const ofFeed = await read({ timeZone: 'Europe/Madrid' }, [atNoon], { timeZone: 'UTC' });
    assert.equal(ofFeed.occurrences[0]!.startMs, Date.UTC(2027, 6, 18, 12));
  });

  it('that prints winter time in summer is read by its clock and zone, where its author says so', async () => {
    const events = [
      { id: 'a', title: 'A', start: '2027-07-18T12:00:00+01:00', end: '2027-07-18T13:00:00+01:00' },
      { id: 'b', title: 'B', occurrences: [{ start: '2027-07-19T12:00Z' }, '2027-07-20T12:00+0100'] },
      {
        id: 'c',
        title: 'C',
        start: '2027-07-21T12:00+01:00',
        recurrence: {
          rule: 'FREQ=DAILY;COUNT=3',
          exclude: ['2027-07-22T12:00+01:00'],
          overrides: { '2027-07-23T12:00+01:00': { start: '2027-07-23T14:00+01:00' } },
        },
      },
    ];
    const snapshot = await read({ timeZone: 'Europe/Madrid', ignoreOffsets: true }, events);
    assert.deepEqual(
      snapshot.events.flatMap(({ issues }) => issues.map(issueText)),
      [],
    );
    const [a, b, c] = snapshot.events;
    assert.deepEqual([a!.start!.text, a!.end!.text], ['2027-07-18T12:00:00', '2027-07-18T13:00:00']);
    assert.deepEqual(
      b!.occurrences!.map(({ start }) => start.text),
      ['2027-07-19T12:00', '2027-07-20T12:00'],
    );
    assert.equal(c!.recurrence!.exclude[0]!.text, '2027-07-22T12:00');
    assert.equal(c!.recurrence!.overrides[0]!.recurrenceId.text, '2027-07-23T12:00');
    assert.equal(snapshot.occurrences.find(({ event }) => event.id === 'a')!.startMs, Date.UTC(2027, 6, 18, 10));
  });

  it('gives topics, countries and languages to events that have none of their own', async () => {
    const own = {
      ...atNoon,
      id: 'own',
      title: 'Own',
      topics: ['civic-space'],
      location: { country: 'PT' },
      languages: ['pt'],
    };
    const given = { timeZone: 'UTC', topics: ['Justice', 'parks'], countries: ['es'], languages: 'eu' };
    const snapshot = await read(given, [
      atNoon,
      { ...atNoon, id: 'empty', title: 'Empty', topics: [], countries: [] },
      own,
    ]);
    const facts = snapshot.events.map(({ topics, countries, languages }) => [topics, countries, languages]);
    assert.deepEqual(facts, [
      [['justice'], ['ES'], ['eu']],
      [['justice'], ['ES'], ['eu']],
      [['civic-space'], ['PT'], ['pt']],
    ]);
    assert.deepEqual(snapshot.events[0]!.tags, ['parks']);
    // Said once, not for each event.
    assert.deepEqual(sentences(snapshot), [
      'The topic “parks” is neither in the catalogue nor defined by the feed; it was kept as a tag.',
    ]);
    assert.deepEqual(
      snapshot.events.flatMap(({ issues }) => issues),
      [],
    );
  });

  it('knows the topics that its feed defines', async () => {
    const topics = [{ id: 'parks', label: { en: 'Parks and gardens' } }, 'roads'];
    const snapshot = await read({ timeZone: 'UTC', topics: ['Parks & Gardens', 'roads'] }, [atNoon], { topics });
    assert.deepEqual(snapshot.events[0]!.topics, ['parks', 'roads']);
    assert.deepEqual(snapshot.issues, []);
  });

  it('keeps what its reader has found wrong with an event that it changes', async () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'A',
      startDate: '2027-05-18',
      eventStatus: 'EventScheduled',
      superEvent: 5,
    });
    const bare = await readFeed(text, { url });
    const given = await readFeed(text, { url, source: sourceOf({ languages: ['eu'] }).options });
    assert.deepEqual(given.events[0]!.issues, bare.events[0]!.issues);
    assert.deepEqual(given.events[0]!.languages, ['eu']);
  });

  it('lends its name to a feed without a title', async () => {
    assert.equal((await read({ label: 'City hall' }, [atNoon], { title: undefined })).title![0].value, 'City hall');
    assert.equal((await read({ label: 'City hall' }, [atNoon])).title![0].value, 'F');
  });

  it('is read as the format that it names, and says if there is none of that name', async () => {
    const bare = JSON.stringify({ version: '1.0', title: 'T', language: 'en', events: [atNoon] });
    const { options } = sourceOf({ type: 'OGP-events' });
    assert.equal((await readFeed(bare, { url, source: options })).format, 'ogp-events');
    assert.deepEqual(sentences(await read({ type: 'cvs' }, [atNoon])), [
      'sources.type is “cvs”, which is none of its known values.',
    ]);
  });

  it('says which of its members mean nothing or cannot be used, and uses the others', async () => {
    const given = {
      src: url,
      colour: 'red',
      label: 5,
      timeZone: 'Europe/Madrid',
      ignoreOffsets: 'yes',
      map: [],
      countries: ['ES', 'Narnia'],
      languages: ['not a tag', 'eu'],
    };
    const snapshot = await read(given, [atNoon]);
    assert.deepEqual(sentences(snapshot), [
      'sources.label is 5, not text; it was left out.',
      'sources.ignoreOffsets is “yes”, not true or false; it was left out.',
      'sources.map is a list, not an object; it was left out.',
      'sources.countries is “Narnia”, which is no country code of ISO 3166-1 (two letters).',
      'sources.languages is “not a tag”, not a language tag such as “en”; it was left out.',
      'sources has the member “colour”, which means nothing; it was ignored.',
    ]);
    assert.deepEqual(snapshot.events[0]!.countries, ['ES']);
  });

  it('may be one of several, by address alone or with more words; each once, twenty at most', async () => {
    const sources = readSources([{ src: 'a.json', label: 'A' }, 'b.json', ' b.json ', { label: 'C' }, 5], '');
    assert.ok(!(sources instanceof FeedError));
    assert.deepEqual(
      sources.map(({ src }) => src),
      ['a.json', 'b.json'],
    );
    const text = JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'F', language: 'en', events: [] });
    assert.deepEqual(sentences(await readFeed(text, { url, source: sources[0]!.options })), [
      'A source names no address (src): an object.',
      'A source names no address (src): 5.',
    ]);
    const many = readSources(
      Array.from({ length: 22 }, (_, i) => `${i}.json`),
      '',
    );
    assert.ok(!(many instanceof FeedError));
    assert.equal(many.length, 20);
    assert.deepEqual(sentences(await readFeed(text, { url, source: many[0]!.options })), [
      'No more than 20 sources are read; not read: “20.json”, “21.json”.',
    ]);
  });

  it('may leave the address to the element, or name another one, which is then read', async () => {
    assert.equal(sourceOf({ label: 'A' }, 'own.json').src, 'own.json');
    const { src, options } = sourceOf({ src: 'other.json' }, 'own.json');
    assert.equal(src, 'other.json');
    assert.equal(options.issues!.length, 1);
    assert.match((readSources({ label: 'A' }, '') as FeedError).message, /names no address/);
  });

  it('that is nonsense is an error in words, never an exception', () => {
    for (const given of ['', '{"src":', 'null', '5', '[]', '[[]]', [], [null], 5, true]) {
      const source = readSources(given, '');
      assert.ok(source instanceof FeedError, JSON.stringify(given));
      assert.equal(source.code, 'invalid-src');
    }
    for (const value of [null, 5, [], {}, 'x', true, [[]], [{}], ['']]) {
      for (const key of [
        'src',
        'label',
        'type',
        'timeZone',
        'ignoreOffsets',
        'map',
        'topics',
        'countries',
        'languages',
      ]) {
        readSources({ [key]: value }, url);
      }
    }
  });

  it('is shared by elements that say the same about it, and by no others', () => {
    const feeds = new FeedRegistry(() => () => Promise.reject(new Error('not asked for')));
    const store = (given: object) => feeds.store(url, DEFAULT_RULES, sourceOf(given).options);
    assert.equal(store({ label: 'A', topics: ['justice'] }), store({ topics: 'justice', label: 'A' }));
    assert.notEqual(store({ label: 'A' }), store({ label: 'B' }));
    assert.notEqual(store({ label: 'A' }), feeds.store(url));
  });
});
