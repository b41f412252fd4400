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

  it('are merged likewise when each feed has all of them', async () => {
    const pairs = makePairs().map((pair, i) => ({
      ...pair,
      a: { ...pair.a, id: pair.a.id.includes('-') ? pair.a.id : `${pair.a.id}${i}` },
      b: { ...pair.b, id: pair.b.id === 'x' ? `x${i}` : pair.b.id },
    }));
    const { events } = await merge(
      pairs.map(({ a }) => a),
      pairs.map(({ b }) => b),
    );
    const mergedPairs = events.filter(({ sources }) => sources.length === 2).length;
    const one = pairs.filter(({ isOne }) => isOne).length;
    assert.ok(mergedPairs <= one + 5 && mergedPairs >= one * 0.9, `${mergedPairs} of ${one}`);
  });
});
