import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueText } from '../../src/core/issue-text.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { readFeed } from '../../src/core/read-feed.js';
import { assertSoundFeed } from './soundness.js';

// Documents that make a careless reader work far more than they are long. Steps are counted, not time: each look at a part of the parsed
// document is one, and each character that a regular expression goes over.

const CONTEXT = '"@context":"https://schema.org"';

const event = (i: number, more: object = {}): object => ({
  '@type': 'Event',
  '@id': `e${i}`,
  name: `Event ${i}`,
  startDate: '2030-05-20T09:00+02:00',
  ...more,
});
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: Math.ceil(n) }, (_, i) => make(i));
const graph = (...nodes: readonly object[]): string => `{${CONTEXT},"@graph":${JSON.stringify(nodes)}}`;
const keys = (n: number, value: unknown): object => Object.fromEntries(times(n, (i) => [`k${i}`, value]));
/** Objects within objects, written as text: to nest them first would take a stack. */
const nested = (n: number, open: (i: number) => string, core: string, close = '}'): string =>
  `{${CONTEXT},"@graph":[${times(n, open).join('')}${core}${close.repeat(n)}]}`;
const inside = (fields: object, key: string): string => `${JSON.stringify(fields).slice(0, -1)},"${key}":`;
const minute = (i: number): string => `2030-01-01T00:00:00.${i}Z`;
/** Longer than any name may be. */
const long = (n: number): string => '<p>a</p>'.repeat(10 * n);

/** A document of each kind, as large as `n` says. */
const KINDS: Readonly<Record<string, (n: number) => string>> = {
  'parts that are one event with a long name': (n) =>
    graph(event(0, { name: long(n) }), event(1, { subEvent: times(n, () => ({ '@id': 'e0' })) })),
  'parts of an event with a long name': (n) =>
    graph(event(0, { name: long(n) }), ...times(n, (i) => event(i + 1, { superEvent: { '@id': 'e0' } }))),
  'parts without a name of an event with long texts': (n) =>
    graph(
      event(0, {
        ...{ name: long(n), location: long(n), organizer: long(n), description: long(n), eventStatus: long(n) },
        subEvent: times(n, (i) => event(i + 1)),
      }),
    ),
  'parts of an event with long lists': (n) =>
    graph(
      event(0, {
        location: times(n, (i) => `L${i}`),
        organizer: times(n, (i) => `O${i}`),
        eventAttendanceMode: times(n, (i) => `m${i}`),
        superEvent: times(n, (i) => ({ '@id': `x${i}` })),
      }),
      ...times(n, (i) => event(i + 1, { superEvent: { '@id': 'e0' } })),
    ),
  'parts of an event whose place has many properties': (n) =>
    graph(
      event(0, { location: { '@id': 'hall', '@type': times(n, (i) => `T${i}`), ...keys(n, 1) } }),
      ...times(n, (i) => event(i + 1, { superEvent: { '@id': 'e0' }, organizer: { '@id': 'hall' } })),
    ),
  'parts of an event with a long address': (n) =>
    graph({ ...event(0, { url: `/${'u'.repeat(8 * n)}`, subEvent: times(n, (i) => event(i + 1)) }), '@id': undefined }),
  'events that share parts with prices': (n) =>
    graph(
      ...times(50, (i) => event(i, { offers: times(20, () => ({ price: 1, validFrom: '2029-01-01' })) })),
      ...times(n / 10, (i) => event(100 + i, { subEvent: times(50, (k) => ({ '@id': `e${k}` })) })),
    ),
  'events that share a schedule with many exceptions': (n) =>
    graph(
      { '@id': 's', repeatFrequency: 'P1W', startDate: '2030-01-01', exceptDate: times(n, minute) },
      ...times(n, (i) => event(i, { eventSchedule: { '@id': 's' } })),
    ),
  'many words': (n) => graph(event(0, { keywords: times(n, (i) => `w${i}`).join(',') })),
  'a list of words': (n) => graph(event(0, { keywords: times(n, (i) => `w${i}`), about: times(n, (i) => `a${i}`) })),
  'many dates': (n) => graph(event(0, { startDate: times(n, minute), endDate: times(n, minute) })),
  'many parts that are dates': (n) =>
    graph(event(0, { subEvent: times(n, (i) => ({ '@type': 'Event', startDate: minute(i) })) })),
  'many offers': (n) => graph(event(0, { offers: times(n, (i) => ({ price: i })) })),
  'many wordings': (n) => graph(event(0, { name: times(n, (i) => ({ '@language': `a${i}`, '@value': `t${i}` })) })),
  'many empty lists': (n) => graph(event(0, { location: times(n, () => []), organizer: times(n, () => [[[]]]) })),
  'one id in all objects': (n) => graph(...times(n, (i) => event(0, { [`p${i % 50}`]: i }))),
  'one id on many dates': (n) => graph(...times(n, (i) => event(0, { startDate: minute(i) }))),
  'one id on many dates, and much that is said of all': (n) =>
    graph(
      ...times(n, (i) => event(0, { startDate: minute(i) })),
      ...times(n, (i) => ({ '@id': 'e0', performer: `P${i}`, [`q${i}`]: 1 })),
    ),
  'one identifier in all events': (n) =>
    graph(...times(n, (i) => ({ ...event(i, { identifier: 'same', startDate: minute(i) }), '@id': undefined }))),
  'a long chain of ids': (n) =>
    graph(
      ...times(n, (i) => event(i, { superEvent: { '@id': `e${i + 1}` }, location: { '@id': `p${i}` } })),
      ...times(n, (i) => ({ '@id': `p${i}`, '@type': 'Place', address: { '@id': `p${i + 1}` } })),
    ),
  'equal objects within each other': (n) => {
    const chain = nested(n, (i) => `{"@id":"x${i}","name":"x","inner":`, '1');
    return `[${chain},${chain}]`;
  },
  'lists within lists': (n) => nested(n, () => '{"@graph":[', JSON.stringify(event(0)), ']}'),
  'parts within parts': (n) => nested(n, (i) => inside(event(i), 'subEvent'), JSON.stringify(event(n))),
  'wholes within wholes': (n) => nested(n, (i) => inside(event(i), 'superEvent'), JSON.stringify(event(n))),
  'offers within offers': (n) => nested(n, (i) => inside(event(i), 'offers'), '{"price":1}'),
  'contexts within contexts': (n) =>
    nested(n, (i) => `{"@context":{"t${i}":"https://schema.org/name"},"x":`, JSON.stringify(event(0))),
  'a context for each event': (n) =>
    graph(...times(n, (i) => event(i, { '@context': { [`t${i}`]: 'https://schema.org/name' } }))),
  'a context of many terms': (n) =>
    graph({ '@context': keys(n, 'https://schema.org/name'), '@graph': times(n, (i) => event(i, { [`k${i}`]: 'x' })) }),
  'many properties': (n) => graph(event(0, keys(n, { x: 1 }))),
  'names of countries that are none': (n) =>
    graph(...times(n, (i) => event(i, { location: { address: { addressCountry: `Republic of Atlantis ${i}` } } }))),
  'days of the week that are none': (n) =>
    graph(event(0, { eventSchedule: { byDay: times(n, (i) => `xday${i}-yday`), startDate: '2030-01-01' } })),
  'signs alone': (n) =>
    graph(
      ...['/', ' ', '<', '&amp;', '&', '%', ':', '-', '[', '(', '.', '<a ', '0'].map((sign, i) => {
        const text = `${sign.repeat(n)}x`;
        const fields = ['name', 'startDate', 'url', 'keywords', 'eventStatus', 'inLanguage', 'duration', 'identifier'];
        return event(i, Object.fromEntries(fields.map((field) => [field, text])));
      }),
    ),
  'line breaks that JSON does not allow': (n) => graph(event(0, { name: 'NAME' })).replace('NAME', '\n'.repeat(n)),
  'commas that JSON does not allow': (n) => graph(event(0, { x: 'NAME' })).replace('"NAME"', `[${'[1,],'.repeat(n)}1]`),
};

/** Reads a document and counts the steps. */
async function stepsOf(text: string): Promise<{ steps: number; snapshot: FeedSnapshot }> {
  const { parse } = JSON;
  const { exec } = RegExp.prototype;
  let steps = 0;
  const watched = new WeakMap<object, object>();
  const watch = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    let proxy = watched.get(value);
    if (!proxy) {
      proxy = new Proxy(value, {
        get: (target, key) => (steps++, watch(Reflect.get(target, key))),
        getOwnPropertyDescriptor: (target, key) => (steps++, Reflect.getOwnPropertyDescriptor(target, key)),
        ownKeys(target) {
          const names = Reflect.ownKeys(target);
          steps += names.length;
          return names;
        },
      });
      watched.set(value, proxy);
    }
    return proxy;
  };
  JSON.parse = (source: string): unknown => watch(parse(source));
  RegExp.prototype.exec = function (source) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, source);
    steps += 1 + (found ? found.index + found[0].length - from : this.sticky ? 0 : source.length - from);
    return found;
  };
  try {
    return { snapshot: await readFeed(text, { url: 'https://site.example/', type: 'application/ld+json' }), steps };
  } finally {
    JSON.parse = parse;
    RegExp.prototype.exec = exec;
  }
}

describe('Linked data that is made to be much work', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`takes no more steps than it is long: ${kind}`, async () => {
      const [small, large] = [await stepsOf(make(150)), await stepsOf(make(600))];
      // Four times as long: n log n is five times as much.
      assert.ok(large.steps < 5 * small.steps + 20_000, `${small.steps} steps, then ${large.steps}`);
      assertSoundFeed(small.snapshot);
    });
  }

  it('is cut where its lists are too long, and that is told', async () => {
    const { issues } = (await stepsOf(KINDS['many offers']!(500))).snapshot;
    assert.deepEqual(issues.filter(({ field }) => field === 'offers').map(issueText), [
      'offers has 500 items; only the first 200 were read.',
    ]);
    const { events } = (await stepsOf(KINDS['many parts that are dates']!(1000))).snapshot;
    assert.equal(events[0]!.occurrences!.length, 800);
    assert.ok(events[0]!.issues.map(issueText).includes('subEvent has 1000 items; only the first 800 were read.'));
  });
});
