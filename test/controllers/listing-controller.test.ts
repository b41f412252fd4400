import { expect } from '@open-wc/testing';
import { ListingController, type PoolInput } from '../../src/controllers/listing-controller.js';
import type { ViewPool } from '../../src/controllers/view.js';
import * as engine from '../../src/controllers/filter-engine.js';
import { choiceOf, NO_CHOICE } from '../../src/core/listing/choice.js';
import { listableOccurrences } from '../../src/core/occurrences.js';
import { Language } from '../../src/locales/language.js';
import { readEvents } from '../core/read-events.js';

const NOON = Date.UTC(2030, 4, 1, 12);
const HOUR = 3_600_000;

const SETTINGS = {
  topics: '',
  countries: '',
  kinds: '',
  when: 'upcoming',
  order: 'auto',
  series: 'each',
  groupBy: 'day',
} as const;

const language = new Language();

describe('a listing', () => {
  let input: PoolInput;
  let listing: ListingController;
  before(async () => {
    const snapshot = await readEvents([
      { id: 'now', title: 'Now', start: '2030-05-01T11:00Z', end: '2030-05-01T14:00Z', countries: ['ES'] },
      { id: 'soon', title: 'Soon', start: '2030-05-02T09:00Z', topics: ['justice'], countries: ['KE'] },
      { id: 'later', title: 'Later', start: '2030-06-01T09:00Z', topics: ['justice'], countries: ['ES'] },
    ]);
    const dates = await listableOccurrences(snapshot, NOON, NOON);
    input = {
      feed: { snapshot, ...dates },
      settings: SETTINGS,
      nowMs: NOON,
      viewer: 'UTC',
      zone: 'auto',
      countsDays: false,
    };
  });
  let onTerms = (): void => undefined;
  beforeEach(() => (listing = new ListingController(() => onTerms())));
  const poolOf = (asked: PoolInput): ViewPool => listing.pool(asked)!;

  const ids = ({ rows }: { readonly rows: readonly { readonly key: string }[] }) => rows.map(({ key }) => key);

  it('is worked out once, until an event begins or ends', () => {
    const pool = poolOf(input);
    expect(ids(pool)).to.deep.equal(['now', 'soon', 'later']);
    expect(pool.untilMs).to.equal(NOON + 2 * HOUR);
    expect(poolOf({ ...input, nowMs: pool.untilMs - 1 })).to.equal(pool);
    expect(ids(poolOf({ ...input, nowMs: pool.untilMs }))).to.deep.equal(['soon', 'later']);
  });

  it('is worked out again when the page’s author sets something else, and only then', () => {
    const pool = poolOf(input);
    expect(poolOf({ ...input, settings: { ...SETTINGS } })).to.equal(pool);
    const spain = poolOf({ ...input, settings: { ...SETTINGS, countries: 'es' } });
    expect(ids(spain)).to.deep.equal(['now', 'later']);
    expect(poolOf({ ...input, settings: { ...SETTINGS, countries: 'es' } })).to.equal(spain);
  });

  it('is of the countries and topics that the author names, once what reads names has come', async () => {
    const of = (countries: string, topics = ''): PoolInput => ({
      ...input,
      settings: { ...SETTINGS, countries, topics },
    });
    const read = new Promise<void>((resolve) => (onTerms = resolve));
    expect(listing.pool(of('Spain'))).to.equal(null);
    await read;
    expect(ids(poolOf(of('Spain')))).to.deep.equal(['now', 'later']);
    expect(ids(poolOf(of('United States, es')))).to.deep.equal(['now', 'later']);
    expect(ids(poolOf(of('Spain', 'Justice')))).to.deep.equal(ids(poolOf(of('ES', 'justice'))));
    expect(ids(poolOf(of('Atlantis')))).to.deep.equal([]);
  });

  it('on another clock is of the same events, which are not chosen again', () => {
    const pool = poolOf(input);
    const tokyo = poolOf({ ...input, zone: 'Asia/Tokyo' });
    expect(tokyo).to.not.equal(pool);
    expect(tokyo.admitted).to.equal(pool.admitted);
  });

  it('holds for a quarter of an hour where the day counts', () => {
    expect(poolOf({ ...input, countsDays: true }).untilMs).to.equal(NOON + HOUR / 4);
  });

  it('leaves of its rows what the reader has chosen', () => {
    const pool = poolOf(input);
    const rows = (choice: unknown) =>
      listing.rows(pool, { settings: SETTINGS, choice: choiceOf(choice), engine, language });
    expect(rows({ topics: ['justice'] })).to.deep.include({ count: 2 });
    expect(ids(rows({ topics: ['justice'], countries: ['KE'] }))).to.deep.equal(['soon']);
    const all = { settings: SETTINGS, choice: NO_CHOICE, engine: null, language };
    expect(listing.rows(pool, all).count).to.equal(3);
    expect(listing.rows(pool, all)).to.equal(listing.rows(pool, all));
  });

  it('comes country by country where it is grouped so', () => {
    const settings = { ...SETTINGS, groupBy: 'country' } as const;
    const pool = poolOf({ ...input, settings });
    const rows = listing.rows(pool, { settings, choice: NO_CHOICE, engine: null, language });
    expect(ids(rows)).to.deep.equal(['soon', 'now', 'later']);
  });
});
