import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fairRoom } from '../../../src/core/merge/fair-room.js';
import { canonicalPage } from '../../../src/core/merge/identity.js';
import { mergeSnapshots } from '../../../src/core/merge/merge-snapshots.js';
import { issueText } from '../../../src/core/issue-text.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';

// Pure data: no fact of a browser is in it.

type Raw = Readonly<Record<string, unknown>>;

async function copyOf(name: string, events: readonly Raw[], head: Raw = {}) {
  const text = JSON.stringify({ format: 'ogp-events', version: '1.0', title: name, language: 'en', ...head, events });
  const snapshot = await readFeed(text, { url: `https://${name}.example/events.json` });
  return { snapshot, label: [{ lang: '', value: name }] as const };
}

const event = (more: Raw): Raw => ({
  id: 'x',
  title: 'Forum',
  start: '2027-05-18T09:00',
  end: '2027-05-18T11:00',
  timeZone: 'Africa/Nairobi',
  sameAs: ['https://register.example/1'],
  ...more,
});

async function mergeTwo(a: Raw, b: Raw): Promise<FeedSnapshot> {
  return mergeSnapshots([await copyOf('a', [event(a)]), await copyOf('b', [event(b)])]);
}

const sentences = ({ issues }: FeedSnapshot): string[] => issues.map((issue) => `${issue.source}: ${issueText(issue)}`);

describe('One event of two sources', () => {
  it('is told by the copy with more facts, and by the other where that one is silent', async () => {
    const { events } = await mergeTwo(
      { summary: 'Short.' },
      {
        id: 'y',
        location: { locality: 'Nakuru' },
        topics: ['justice'],
        attendanceMode: 'in-person',
        links: [{ rel: 'register', url: 'https://b.example/r' }],
      },
    );
    assert.equal(events.length, 1);
    const [one] = events;
    assert.equal(one!.id, 'x');
    assert.equal(one!.feed.url, 'https://b.example/events.json');
    assert.deepEqual(
      one!.sources.map((name) => name[0].value),
      ['b', 'a'],
    );
    assert.equal(one!.summary![0].value, 'Short.');
    assert.equal(one!.location!.locality![0].value, 'Nakuru');
  });

  it('has its title in the languages of both', async () => {
    const both = await mergeSnapshots([
      await copyOf('a', [event({})], { language: 'en' }),
      await copyOf('b', [event({ title: 'Foro' })], { language: 'es' }),
    ]);
    assert.deepEqual(both.events[0]!.title, [
      { lang: 'en', value: 'Forum' },
      { lang: 'es', value: 'Foro' },
    ]);
    assert.deepEqual(both.occurrences[0]!.title, both.events[0]!.title);
  });

  it('has what it lacks in the language of the source that it is from, and topics as that source defines them', async () => {
    const topics = [{ id: 'parks', label: { es: 'Parques' } }];
    const { events } = await mergeSnapshots([
      await copyOf('a', [
        event({
          description: 'Long.',
          attendanceMode: 'in-person',
          organizers: [{ name: 'City' }],
          links: [{ rel: 'info', url: 'https://a.example/1' }],
        }),
      ]),
      await copyOf('b', [event({ title: undefined, location: { name: 'Sala' }, topics: ['parks'] })], {
        language: 'es',
        topics,
      }),
    ]);
    const [one] = events;
    assert.deepEqual([one!.feed.url, one!.feed.language], ['https://a.example/events.json', 'en']);
    assert.deepEqual(one!.location!.name, [{ lang: 'es', value: 'Sala' }]);
    assert.deepEqual(one!.topics, ['parks']);
    assert.deepEqual(
      one!.feed.topics.map(({ label }) => label),
      [[{ lang: 'es', value: 'Parques' }]],
    );
  });

  it('is led by the source that is named first where none has more facts', async () => {
    const [a, b] = [await copyOf('a', [event({})]), await copyOf('b', [event({ title: 'Meeting' })])];
    const led = async (...copies: (typeof a)[]): Promise<unknown> => (await mergeSnapshots(copies)).events[0]!.feed.url;
    assert.equal(await led(a, b), a.snapshot.url);
    assert.equal(await led(b, a), b.snapshot.url);
  });

  it('starts no more than a day apart in them', async () => {
    const count = async (start: string, more: Raw): Promise<number> => {
      const own = { end: undefined, ...more };
      return (await mergeTwo(own, { ...own, start })).events.length;
    };
    const page = { sameAs: undefined, links: [{ rel: 'info', url: 'https://city.example/forum' }] };
    const uid = { sameAs: undefined, id: 'forum@city.example' };
    for (const name of [{}, uid, page]) {
      assert.equal(await count('2027-05-19T09:00', name), 1, JSON.stringify(name));
      assert.equal(await count('2027-05-19T09:01', name), 2, JSON.stringify(name));
      assert.equal(await count('2027-05-17T08:59', name), 2, JSON.stringify(name));
    }
  });

  it('is off where one of them says so, and its date as well', async () => {
    const { events, occurrences } = await mergeTwo({}, { status: 'cancelled' });
    assert.equal(events[0]!.status, 'cancelled');
    assert.equal(occurrences[0]!.status, 'cancelled');
  });

  it('says nothing of a registration of which they say different things', async () => {
    const merged = await mergeTwo(
      { registration: { status: 'open', free: true } },
      { registration: { status: 'full', free: false } },
    );
    assert.equal(merged.events[0]!.registration!.status, null);
    assert.equal(merged.events[0]!.registration!.free, null);
    assert.deepEqual(
      merged.issues.map((issue) => issueText(issue)),
      [
        'Sources of this event differ in registration.free: true; false. Neither is shown.',
        'Sources of this event differ in registration.status: open; full. Neither is shown.',
      ],
    );
  });

  it('has the more exact start, and leaves out an end that they do not agree on', async () => {
    const { events, occurrences } = await mergeTwo(
      {
        start: '2027-05-18',
        end: undefined,
        summary: 'S',
        topics: ['justice'],
        location: { name: 'Hall' },
        attendanceMode: 'online',
      },
      {},
    );
    assert.equal(events[0]!.start!.text, '2027-05-18T09:00');
    assert.deepEqual(events[0]!.otherStarts, []);
    assert.equal(occurrences[0]!.startMs, Date.UTC(2027, 4, 18, 6));
    const ends = await mergeTwo({}, { end: '2027-05-18T12:00' });
    assert.equal(ends.events[0]!.end, null);
    assert.equal(ends.occurrences[0]!.endMs, null);
  });

  it('has the zone that one of them names where the other names none, which is no contradiction', async () => {
    const merged = await mergeTwo({ timeZone: undefined, summary: 'Short.', topics: ['justice'] }, {});
    assert.equal(merged.events[0]!.timeZone, 'Africa/Nairobi');
    assert.equal(merged.occurrences[0]!.certainty, 'exact');
    assert.deepEqual(merged.events[0]!.otherStarts, []);
    assert.ok(!sentences(merged).some((text) => /differ in start/.test(text)));
  });

  it('is not made of two events that one of them lists under one number in a register', async () => {
    const two = await mergeSnapshots([
      await copyOf('a', [
        event({}),
        event({ id: 'second', title: 'Second day', start: '2027-05-19T09:00', end: undefined }),
      ]),
      await copyOf('b', [event({})]),
    ]);
    assert.equal(two.events.length, 3);
  });
});

describe('Events of several sources', () => {
  it('have ids of their own, and their parents under these', async () => {
    const series = {
      id: '1',
      title: 'Week',
      kind: 'series',
      start: '2027-05-18',
      timeZone: undefined,
      end: undefined,
      sameAs: undefined,
    };
    const part = { id: '2', title: 'Part', partOf: ['1'], sameAs: undefined };
    const merged = await mergeSnapshots([
      await copyOf('a', [event(series), event(part)]),
      await copyOf('b', [event({ ...series, title: 'Other week' }), event({ ...part, title: 'Other part' })]),
    ]);
    assert.deepEqual(
      merged.events.map(({ id, partOf }) => [id, ...partOf]),
      [['1'], ['2', '1'], ['1~2'], ['2~2', '1~2']],
    );
    assert.deepEqual(
      merged.occurrences.map(({ id }) => id),
      ['1', '2', '1~2', '2~2'],
    );
  });

  it('name their source in their issues, and so do the feeds', async () => {
    const merged = await mergeSnapshots([
      await copyOf('a', [event({ end: '2027-05-17T09:00', sameAs: undefined })]),
      await copyOf('b', [], { updated: 'long ago' }),
    ]);
    assert.deepEqual(
      sentences(merged).map((sentence) => sentence.slice(0, 2)),
      ['b:', 'a:'],
    );
  });

  it('are the same objects as long as their source is the same', async () => {
    const [a, b] = [
      await copyOf('a', [event({ sameAs: undefined })]),
      await copyOf('b', [event({ id: 'y', title: 'Other', sameAs: undefined })]),
    ];
    const [first] = (await mergeSnapshots([a])).occurrences;
    const [again] = (await mergeSnapshots([a, b])).occurrences;
    assert.equal(again, first);
  });
});

describe('Dates of several sources', () => {
  it('are in the order of their starts, and of the sources where they begin at the same time', async () => {
    const plain = { sameAs: undefined, end: undefined };
    const [a, b] = [
      await copyOf('a', [
        event({ ...plain, id: 'a1', title: 'A 1' }),
        event({ ...plain, id: 'a2', title: 'A 2', start: '2027-05-20T09:00' }),
      ]),
      await copyOf('b', [
        event({ ...plain, id: 'b1', title: 'B 1' }),
        event({ ...plain, id: 'b2', title: 'B 2', start: '2027-05-17T09:00' }),
      ]),
    ];
    const order = async (...copies: (typeof a)[]): Promise<string[]> => {
      const dates = await listableOccurrences(await mergeSnapshots(copies), -Infinity, Infinity);
      return dates.occurrences.map(({ event }) => event.id);
    };
    assert.deepEqual(await order(a, b), ['b2', 'a1', 'b1', 'a2']);
    assert.deepEqual(await order(b, a), ['b2', 'b1', 'a1', 'a2']);
  });
});

describe('Room', () => {
  it('is shared so that no source starves', () => {
    assert.deepEqual(fairRoom([10, 10], 100), [10, 10]);
    assert.deepEqual(fairRoom([20_000, 500, 500], 20_000), [19_000, 500, 500]);
    assert.deepEqual(fairRoom([20_000, 20_000, 100], 20_000), [9950, 9950, 100]);
    assert.deepEqual(fairRoom([], 5), []);
  });

  it('is for 20,000 events of all sources together, and what is cut of which is said', async () => {
    const many = (name: string, count: number): Raw[] =>
      Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, title: `${name} ${i}`, start: '2027-05-18' }));
    const merged = await mergeSnapshots([
      await copyOf('large', many('large', 19_800)),
      await copyOf('small', many('small', 300)),
    ]);
    assert.equal(merged.events.length, 20_000);
    assert.equal(merged.events.filter(({ feed }) => feed.title![0].value === 'small').length, 300);
    assert.deepEqual(sentences(merged), ['large: The feed has 19800 events; only the first 19700 were read.']);
  });
});

describe('The address of a page', () => {
  it('is one in all its spellings', () => {
    for (const spelling of [
      'https://www.city.example/events/7/',
      'http://city.example/events/7#top',
      'https://city.example:443/events/7?utm_source=x&fbclid=1',
      'HTTPS://CITY.example/events/7',
    ]) {
      assert.equal(canonicalPage(spelling), 'city.example/events/7', spelling);
    }
    assert.equal(canonicalPage('https://city.example/?p=7&a=1'), 'city.example?a=1&p=7');
  });

  it('is none where it is the front of a site, or no page', () => {
    for (const address of ['https://city.example', 'https://city.example/#x', 'mailto:a@city.example', 'x']) {
      assert.equal(canonicalPage(address), null, address);
    }
  });
});
