import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { mergeSnapshots } from '../../../src/core/merge/merge-snapshots.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { makePairs, type Entry } from './pairs.js';

// Pure data: no fact of a browser is in it.

const feedOf = (name: string, events: readonly Entry[]): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify({ format: 'ogp-events', version: '1.0', title: name, language: 'en', events }), {
    url: `https://${name}.example/events.json`,
  });

const labelled = (name: string, snapshot: FeedSnapshot) => ({ snapshot, label: [{ lang: '', value: name }] as const });

async function merge(a: readonly Entry[], b: readonly Entry[]): Promise<FeedSnapshot> {
  return mergeSnapshots([labelled('a', await feedOf('a', a)), labelled('b', await feedOf('b', b))]);
}

describe('300 pairs of entries in two feeds', () => {
  it('are merged where they are one event, in 95 of 100 cases at least, and never where they are two', async () => {
    const pairs = makePairs();
    assert.equal(pairs.length, 300);
    const wrong = new Map<string, number>();
    let [found, all] = [0, 0];
    for (const { rule, isOne, a, b } of pairs) {
      const { events } = await merge([a], [b]);
      if (isOne) {
        all += 1;
        if (events.length === 1) found += 1;
      }
      if ((events.length === 1) !== isOne) wrong.set(rule, (wrong.get(rule) ?? 0) + 1);
    }
    assert.deepEqual(
      [...wrong].filter(([rule]) => !pairs.find((pair) => pair.rule === rule)!.isOne),
      [],
      'merged wrongly',
    );
    assert.ok(found / all >= 0.95, `found ${found} of ${all}: ${JSON.stringify([...wrong])}`);
    console.log(`# ${found} of ${all} found, 0 of ${pairs.length - all} merged wrongly`);
  });

  it('are merged with their own copy, and no other, when each feed has all of them', async () => {
    const mark = (entry: Entry, i: number, side: string): Entry => {
      const links = [...((entry['links'] as readonly object[] | undefined) ?? [])];
      return { ...entry, links: [...links, { rel: 'materials', url: `https://mark.example/${i}/${side}` }] };
    };
    const own = (entry: Entry, i: number): Entry =>
      /^(?:x|17)$/.test(entry.id) ? { ...entry, id: `${entry.id}${i}` } : entry;
    const pairs = makePairs();
    const { events } = await merge(
      pairs.map(({ a }, i) => mark(own(a, i), i, 'a')),
      pairs.map(({ b }, i) => mark(own(b, i), i, 'b')),
    );
    const marks = events.map(({ links }) =>
      links.filter(({ rel }) => rel === 'materials').map(({ url }) => url.slice('https://mark.example/'.length)),
    );
    const together = marks.filter(({ length }) => length > 1).map((both) => both.map((mark) => mark.split('/')[0]!));
    const wrong = together.filter(([one, other]) => one !== other || !pairs[Number(one)]!.isOne);
    const one = pairs.filter(({ isOne }) => isOne).length;
    assert.deepEqual(
      wrong.map((numbers) => numbers.map((number) => pairs[Number(number)]!.rule)),
      [],
    );
    assert.ok(together.length >= one * 0.95, `found ${together.length} of ${one}`);
  });
});
