import { expect } from '@open-wc/testing';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { codes, feedText, readEvent, readEvents } from '../read-events.js';

/** An event that uses every field, so that every field can be spoilt. */
const full = {
  id: 'full',
  kind: 'event',
  title: { en: 'Hearing', es: 'Audiencia' },
  summary: 'Short',
  description: 'Long',
  accessibility: 'Lift',
  start: '2027-05-18T18:00',
  end: '2027-05-18T20:00',
  timeZone: 'America/Montevideo',
  whenText: 'In May',
  previousStart: '2027-05-11T18:00',
  recurrence: {
    rule: ['FREQ=WEEKLY;COUNT=3'],
    include: ['2027-06-01T18:00'],
    exclude: ['2027-05-25T18:00'],
    overrides: {
      '2027-06-01T18:00': { start: '2027-06-01T19:00', title: 'Late', status: 'tentative', location: { name: 'X' } },
    },
  },
  status: 'scheduled',
  attendanceMode: 'hybrid',
  location: {
    name: 'Hall',
    street: 'S',
    locality: 'L',
    region: 'R',
    postalCode: '1',
    country: 'UY',
    lat: 1,
    lon: 2,
    url: 'https://a.example/',
  },
  countries: ['UY'],
  topics: ['justice'],
  tags: ['t'],
  languages: ['es'],
  interpretation: ['ase'],
  links: [{ rel: 'info', url: 'https://a.example/', language: 'es', title: 'T', type: 'text/html' }],
  registration: {
    required: true,
    free: true,
    status: 'open',
    opens: '2027-01-01',
    closes: '2027-02-01',
    url: 'https://a.example/',
  },
  milestones: [{ type: 'other', at: '2027-01', previously: '2026-12-01', label: 'L', url: 'https://a.example/' }],
  image: { url: 'https://a.example/i.png', alt: 'A', credit: 'C' },
  organizers: [{ name: 'O', url: 'https://a.example/', kind: 'media', country: 'UY', contact: 'tel:1' }],
  partOf: ['week'],
  role: 'main',
  sameAs: ['x'],
  created: '2027-01-01T00:00Z',
  updated: '2027-01-01T00:00Z',
  source: { name: 'S', url: 'https://a.example/' },
  occurrences: null,
  duration: null,
};

const before = { id: 'before', title: 'Before', start: '2027-05-17', topics: ['justice'] };
const after = {
  id: 'after',
  title: 'After',
  start: '2027-05-19T10:00',
  end: '2027-05-19T11:00',
  timeZone: 'Asia/Tokyo',
};

/** Values that no field expects. */
const poison: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '2027-02-30',
  '9999-12-31T23:59:59+18:00',
  '0001-01-01T00:00:00-18:00',
  'x'.repeat(100_000),
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'.repeat(1000),
  '(((('.repeat(10_000),
  [],
  [[]],
  [null],
  [{}],
  [[[['deep']]]],
  Array.from({ length: 3000 }, (_, i) => i),
  {},
  { _$litDirective$: 1 },
  { _$litType$: 1, strings: ['<script>'] },
  { nodeType: 1, tagName: 'SCRIPT' },
  { then: 1 },
  { toString: 1, valueOf: 2, toJSON: 3 },
  { length: 1e9 },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true,"title":"x"}}'),
];

/** A generator of numbers from 0 to 1 (mulberry32), the same in every engine and run. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every way to a value inside a value. */
function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [...path, key],
    ...paths((value as Record<string, unknown>)[key], [...path, key]),
  ]);
}

function spoil(event: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(event) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) {
    if (typeof at[key] !== 'object' || at[key] === null) return copy;
    at = at[key] as Record<string, unknown>;
  }
  at[path.at(-1)!] = value;
  return copy;
}

/** Everything in a snapshot has passed the boundary: primitives of the right kind, plain arrays and objects, no `undefined`. */
function expectClean(snapshot: FeedSnapshot): void {
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value === 'boolean') return;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
    } else if (typeof value === 'string') {
      if (
        /[\0-\x08\u202e\ud800-\udfff]|javascript:/u.test(value) &&
        !/message|statusText|title|tags|value|name|text|postalCode|type|sameAs|partOf|rules|[iI]d$/.test(path)
      ) {
        throw new Error(`${path} is ${JSON.stringify(value)}`);
      }
      if (/[\0-\x08\u202e\ud800-\udfff]/u.test(value) && !/rules/.test(path))
        throw new Error(`${path} has hidden characters`);
    } else if (typeof value === 'object') {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype)
        throw new Error(`${path} is no plain object`);
      if (!Object.isFrozen(value)) throw new Error(`${path} is not frozen`);
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    } else throw new Error(`${path} is ${typeof value}`);
  };
  visit(snapshot, 'feed');
}

async function expectNeighboursIntact(event: unknown): Promise<FeedSnapshot> {
  const snapshot = await readEvents([before, event, after]);
  const sound = await readEvents([before, after]);
  expect(snapshot.events[0]).to.deep.equal(sound.events[0]);
  expect(snapshot.events.at(-1)).to.deep.equal(sound.events[1]);
  expectClean(snapshot);
  return snapshot;
}

describe('A hostile feed', () => {
  it('is told from a sound one: the event that is to be spoilt has no issues', async () => {
    expect(codes(await readEvent(full))).to.deep.equal([]);
  });

  it('never throws, and never harms the events beside the one that is spoilt: each field, each poison', async () => {
    const fields = paths(full).filter(([first]) => first !== 'id');
    for (const [index, path] of fields.entries()) {
      // Each field meets a third of the poisons here, the next field the next third; the random test below mixes them all.
      for (let i = index % 3; i < poison.length; i += 3) await expectNeighboursIntact(spoil(full, path, poison[i]));
    }
  }).timeout(60_000);

  it('never throws, and never harms the other events: many faults at once, at random', async () => {
    const random = randomFrom(20_270_518);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const fields = paths(full);
    for (let round = 0; round < 400; round++) {
      let event: unknown = full;
      for (let faults = 1 + Math.floor(random() * 12); faults > 0; faults--)
        event = spoil(event, pick(fields), pick(poison));
      const snapshot = await expectNeighboursIntact(event);
      expect(snapshot.events.length).to.be.within(2, 3);
      expect(snapshot.issues.some(({ code }) => code === 'invalid-event')).to.equal(false);
    }
  }).timeout(60_000);

  it('never throws for a spoilt head', async () => {
    const head = {
      description: 'D',
      timeZone: 'UTC',
      homepage: 'https://a.example/',
      updated: '2027-01-01T00:00Z',
      license: 'https://a.example/',
      publisher: { name: 'P', url: 'https://a.example/', kind: 'media', country: 'UY', contact: 'tel:1' },
      topics: [{ id: 't', label: 'T', broader: 'u', url: 'https://a.example/' }],
      nextUrl: 'https://a.example/2',
      title: 'T',
      language: 'en',
    };
    for (const path of paths(head)) {
      for (const value of poison) {
        const snapshot = await readEvents([before, after], spoil(head, path, value) as Record<string, unknown>);
        expect(snapshot.events.map(({ id }) => id)).to.deep.equal(['before', 'after']);
        expectClean(snapshot);
      }
    }
  }).timeout(60_000);

  it('cannot reach the prototypes of a page, nor use what a page added to them', async () => {
    const text = feedText([before]).replace(
      '"id":"before"',
      '"id":"before","__proto__":{"location":{"name":"Evil"},"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    );
    const snapshot = await readFeed(text, { url: 'https://feed.example/' });
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(snapshot.events[0]!.location).to.equal(null);
    const added = {
      location: { value: { name: 'Evil' }, configurable: true },
      image: { value: 'https://evil.example/', configurable: true },
    };
    try {
      Object.defineProperties(Object.prototype, added);
      const event = await readEvent({});
      expect([Object.hasOwn(event, 'location'), event.location, event.image]).to.deep.equal([true, null, null]);
    } finally {
      for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('is read the same in a page that extends arrays', async () => {
    const text = feedText([full, before, { ...before, id: 'near', topics: ['other'] }, { ...before, id: 'copy' }]);
    const read = () => readFeed(text, { url: 'https://feed.example/' });
    const sound = await read();
    let odd: FeedSnapshot;
    try {
      for (const key of ['toJSON', 'each']) {
        Object.defineProperty(Array.prototype, key, { value: () => 'odd', configurable: true, enumerable: true });
      }
      odd = await read();
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
      Reflect.deleteProperty(Array.prototype, 'each');
    }
    expect(odd).to.deep.equal(sound);
    expect(odd.events.map(({ id, copies }) => [id, copies])).to.deep.equal([
      ['full', 1],
      ['before', 2],
      ['near', 1],
    ]);
  });

  it('uses names of built-in things as ids and topics without effect', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const snapshot = await readEvents(
      names.map((id) => ({
        id,
        title: id,
        start: '2027-05-18',
        partOf: names.filter((name) => name > id),
        topics: [id],
      })),
      { topics: [{ id: 'constructor', label: '__proto__' }] },
    );
    expect(snapshot.events.map(({ id }) => id)).to.deep.equal(names);
    expect(snapshot.events[0]!.topics).to.deep.equal(['constructor']);
    expect(snapshot.events[3]!.tags).to.deep.equal(['toString']);
  });

  it('is deeply nested, in a field', async () => {
    const nest = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = feedText([{ ...before, links: 'NEST', title: 'NEST', location: 'NEST' }, after]).replaceAll(
      '"NEST"',
      nest,
    );
    const snapshot = await readFeed(text, { url: 'https://feed.example/' });
    expect(snapshot.events.map(({ id }) => id)).to.deep.equal(['before', 'after']);
    expectClean(snapshot);
  });
});
