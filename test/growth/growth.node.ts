// That no feed makes the work grow faster than it grows itself: steps are counted, no time is measured, and no browser is asked.
// The same in milliseconds: `npm run bench -- feeds`. Larger sizes: GROWTH_BYTES=10000000 (some minutes).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FEED_KINDS } from './feeds.js';
import { textOf } from './shapes.js';
import { countBuiltIns, StepCounter } from './steps.js';

countBuiltIns();
const { readFeed } = await import('../../src/core/read-feed.js');
const { listableOccurrences } = await import('../../src/core/occurrences.js');
const { joinPages } = await import('../../src/core/feed/join-pages.js');
const { admit, listRows, poolOf } = await import('../../src/core/listing/listing.js');
const { groupRows } = await import('../../src/core/listing/groups.js');
const { FACETS, choiceOf, NO_CHOICE } = await import('../../src/core/listing/choice.js');
const { issueText } = await import('../../src/core/issue-text.js');
const { choose, valuesIn } = await import('../../src/controllers/filter-engine.js');
const { optionsOf } = await import('../../src/elements/topic-filter/facet-options.js');
const { Language } = await import('../../src/locales/language.js');

const NOW = Date.UTC(2030, 0, 1);
const YEAR = 366 * 86_400_000;
const URL_OF_FEED = 'https://feed.example/events.json';
const language = new Language();
/** A part of the names of the kinds to look at. */
const ONLY = process.env['GROWTH_ONLY'] ?? '';

/** All that a list with a filter does with a feed before anything is drawn, and what its pages and issues take. */
async function work(text: string): Promise<void> {
  const snapshot = await readFeed(text, { url: URL_OF_FEED }).catch(() => null);
  if (!snapshot) return;
  const { occurrences } = await listableOccurrences(snapshot, NOW - YEAR, NOW + YEAR, NOW);
  const none = new Set<string>();
  for (const series of ['each', 'collapse'] as const) {
    const query = {
      selection: { topics: none, countries: none, kinds: none },
      when: 'all',
      order: 'auto',
      series,
      eachDay: true,
      zone: 'auto',
      viewer: 'Europe/Berlin',
      nowMs: NOW,
    } as const;
    const pool = { ...poolOf(admit(occurrences, query), query), snapshot };
    groupRows(listRows(pool, null).rows.slice(0, 1000), 'day');
    for (const facet of FACETS) {
      optionsOf(pool, facet, language, ['count'], () => undefined);
      if (facet === 'when') continue;
      const values = [...valuesIn(pool, facet)].slice(0, 50);
      const chosen = choose(pool, choiceOf({ [facet]: values }), 'en');
      chosen.counts(facet);
      listRows(pool, chosen.matches);
    }
    listRows(pool, choose(pool, choiceOf({ search: 'event words' }), 'en').matches);
    choose(pool, NO_CHOICE, 'en').countWhen('this-month');
  }
  await joinPages([snapshot, snapshot]);
  for (const issue of snapshot.issues) issueText(issue);
}

const [LARGEST, FACTOR] = [Number(process.env['GROWTH_BYTES'] ?? 56_000), 4];
/** n log n, and some: a number that is four times as large has a fifth more digits at most. */
const MOST = 1.2;

describe('The work on a large feed', () => {
  const counter = new StepCounter();
  before(async () => {
    await counter.start();
    // Tables that are worked out once for all feeds are made here, and not counted.
    for (const kind of FEED_KINDS) await work(textOf(kind, 2000));
  });
  after(() => counter.stop());

  for (const kind of FEED_KINDS.filter(({ name }) => name.includes(ONLY))) {
    it(`grows no faster than the feed: ${kind.name}`, async (t) => {
      const texts = [LARGEST / FACTOR, LARGEST].map((bytes) => textOf(kind, bytes));
      const steps: number[] = [];
      for (const text of texts) steps.push(await counter.stepsOf(() => work(text)));
      t.diagnostic(`${steps.map((count) => (count / 1e6).toFixed(2)).join(' → ')} million steps`);
      const [larger, more] = [texts[1]!.length / texts[0]!.length, steps[1]! / steps[0]!];
      assert.ok(more <= larger * MOST, `${more.toFixed(2)} times the steps for ${larger.toFixed(2)} times the feed`);
    });
  }
});
