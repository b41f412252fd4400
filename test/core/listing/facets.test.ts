import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { choiceOf, type Choice } from '../../../src/core/listing/choice.js';
import { FacetIndex } from '../../../src/core/listing/facets.js';
import type { Row } from '../../../src/core/listing/row.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { occurrencesBetween } from '../../../src/core/occurrences.js';
import { displayOf } from '../../../src/core/time/display.js';
import { event, feed, type RawEvent } from '../../helpers/event-list.js';

const CALENDAR = { today: Date.UTC(2030, 4, 1), weekend: [6, 7] };
const all = (): boolean => true;

interface World {
  readonly snapshot: FeedSnapshot;
  readonly rows: readonly Row[];
}

async function world(events: readonly RawEvent[], more: RawEvent = {}): Promise<World> {
  const snapshot = await readFeed(JSON.stringify(feed(events, more)), { url: 'https://example.org/' });
  const occurrences: readonly Occurrence[] = await occurrencesBetween(snapshot, -Infinity, Infinity);
  const rows = occurrences.map((occurrence) => ({
    key: occurrence.id,
    occurrence,
    display: displayOf(occurrence, 'auto', 'UTC'),
    day: null,
    others: [],
  }));
  return { snapshot, rows };
}

const some = <T>(list: readonly T[], random: () => number): T[] => list.filter(() => random() < 0.35);

/** A small generator of numbers that look random, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

describe('counts of facets', () => {
  it('are those of a slow and simple reading, whatever is chosen', async () => {
    const random = numbers(7);
    const topics = ['justice', 'civic-space', 'other', 'media-freedom'];
    const countries = ['KE', 'ES', 'PT'];
    const languages = ['en', 'es'];
    const events = Array.from({ length: 120 }, (_, i) =>
      event({
        id: `e${i}`,
        title: `E${i}`,
        topics: some(topics, random),
        countries: some(countries, random),
        languages: some(languages, random),
      }),
    );
    const { snapshot, rows } = await world(events);
    const index = new FacetIndex(rows, snapshot, false);
    const passes = (e: FeedEvent, choice: Choice, but: string): boolean =>
      (['topics', 'countries', 'languages'] as const).every((facet) => {
        const wanted = choice[facet];
        if (facet === but || !wanted) return true;
        if (facet === 'topics' && choice.match) return wanted.every((value) => e.topics.includes(value));
        return wanted.some((value) => e[facet].includes(value));
      });
    for (let round = 0; round < 60; round++) {
      const choice = choiceOf({
        topics: some(topics, random),
        countries: some(countries, random),
        languages: some(languages, random),
        match: round % 3 === 0 ? 'all' : undefined,
      });
      const chosen = index.choose(choice, CALENDAR, all);
      const expected = rows.map(({ occurrence }) => (passes(occurrence.event, choice, '') ? 1 : 0));
      expect([...chosen.matches]).to.deep.equal(expected);
      for (const facet of ['topics', 'countries', 'languages'] as const) {
        const but = facet === 'topics' && choice.match ? '' : facet;
        for (const [value, count] of chosen.counts(facet)) {
          const slow = rows.filter(
            ({ occurrence: { event: e } }) => passes(e, choice, but) && e[facet].includes(value),
          ).length;
          expect(count, `${facet} ${value} of ${JSON.stringify(choice)}`).to.equal(slow);
        }
      }
    }
  });

  const weekly = event({
    id: 'weekly',
    topics: ['justice'],
    occurrences: ['2030-05-02', '2030-05-03', '2030-05-04'].map((day) => ({
      start: `${day}T09:00`,
      end: `${day}T10:00`,
    })),
  });

  it('count dates, or events where a series is one entry', async () => {
    const { snapshot, rows } = await world([weekly, event({ id: 'x', topics: ['justice'] })]);
    const choice = choiceOf({});
    expect(
      new FacetIndex(rows, snapshot, false).choose(choice, CALENDAR, all).counts('topics').get('justice'),
    ).to.equal(4);
    expect(new FacetIndex(rows, snapshot, true).choose(choice, CALENDAR, all).counts('topics').get('justice')).to.equal(
      2,
    );
    expect(new FacetIndex(rows, snapshot, false).choose(choice, CALENDAR, all).countWhen('next-7-days')).to.equal(3);
    expect(new FacetIndex(rows, snapshot, true).choose(choice, CALENDAR, all).countWhen('next-7-days')).to.equal(1);
  });

  it('count an event under the wider topics of its topic too, in a circle as well', async () => {
    const topics = [
      { id: 'air', label: 'Air', broader: 'climate' },
      { id: 'climate', label: 'Climate', broader: 'air' },
    ];
    const { snapshot, rows } = await world([event({ topics: ['air'] })], { topics });
    const counts = new FacetIndex(rows, snapshot, false).choose(choiceOf({}), CALENDAR, all).counts('topics');
    expect(counts.get('air')).to.equal(1);
  });

  it('count a date that takes place in another country than its event there, and not here', async () => {
    const tour = event({
      id: 'tour',
      countries: ['ES'],
      occurrences: [
        { start: '2030-05-02T09:00' },
        { start: '2030-05-03T09:00', location: { locality: 'Porto', country: 'PT' } },
        { start: '2030-05-04T09:00', location: { locality: 'Vigo' } },
      ],
    });
    const { snapshot, rows } = await world([tour]);
    const index = new FacetIndex(rows, snapshot, false);
    expect([...index.choose(choiceOf({ countries: ['PT'] }), CALENDAR, all).matches]).to.deep.equal([0, 1, 0]);
    const counts = index.choose(choiceOf({}), CALENDAR, all).counts('countries');
    expect(Object.fromEntries(counts)).to.deep.equal({ ES: 2, PT: 1 });
  });

  it('are of all words that are searched for, read at once or a slice at a time', async () => {
    const { snapshot, rows } = await world([
      event({ id: 'a', title: 'Sesión abierta', organizers: [{ name: 'Alcaldía, Bogotá' }] }),
      event({ id: 'b', title: { en: 'Forum', es: 'Foro' }, summary: 'On water', location: { locality: 'Bogotá' } }),
      event({ id: 'c', title: 'Weekly', occurrences: ['2030-05-02', '2030-05-03'].map((start) => ({ start })) }),
    ]);
    const found = (index: FacetIndex, search: string): string[] => {
      const { matches } = index.choose(choiceOf({ search }), CALENDAR, all);
      return rows.filter((_, i) => matches[i]).map(({ occurrence }) => occurrence.event.id);
    };
    const sliced = new FacetIndex(rows, snapshot, false);
    for (let more = true, i = 0; more; more = sliced.prepareSearch(1)) expect(i++).to.be.below(rows.length);
    for (const index of [new FacetIndex(rows, snapshot, false), sliced]) {
      expect(
        ['bogota', 'sesion', 'foro agua', 'fo wat', 'week', 'alcaldia bog'].map((words) => found(index, words)),
      ).to.deep.equal([['a', 'b'], ['a'], [], ['b'], ['c', 'c'], ['a']]);
    }
  });

  it('ignore values that mean nothing, and a facet with no others', async () => {
    const { snapshot, rows } = await world([event({ topics: ['justice'] }), event({ id: 'x' })]);
    const index = new FacetIndex(rows, snapshot, false);
    const known = (_: string, value: string): boolean => value !== 'nonsense';
    expect([...index.choose(choiceOf({ topics: ['nonsense'] }), CALENDAR, known).matches]).to.deep.equal([1, 1]);
    const mixed = index.choose(
      choiceOf({ topics: ['nonsense', 'justice'], when: ['never'] }),
      CALENDAR,
      (facet, value) => facet !== 'when' && known(facet, value),
    );
    expect([...mixed.matches].filter(Boolean)).to.have.length(1);
  });
});
