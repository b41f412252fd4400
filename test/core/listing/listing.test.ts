import { expect } from '@open-wc/testing';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { admit, listRows, poolOf, type ListingQuery } from '../../../src/core/listing/listing.js';
import { readEvents } from '../read-events.js';

const NOW = Date.UTC(2030, 4, 10, 12);
const DAY = 86_400_000;
const QUERY: ListingQuery = {
  selection: { topics: new Set(), countries: new Set(), kinds: new Set() },
  when: 'upcoming',
  order: 'auto',
  series: 'each',
  eachDay: false,
  zone: 'auto',
  viewer: 'America/New_York',
  nowMs: NOW,
};

async function list(events: unknown, query: Partial<ListingQuery> = {}) {
  const whole = { ...QUERY, ...query };
  const occurrences = (await listableOccurrences(await readEvents(events), NOW - 366 * DAY, NOW + 366 * DAY))
    .occurrences;
  const pool = poolOf(admit(occurrences, whole), whole);
  const { rows, count } = listRows(pool, null);
  const words = rows.map(
    ({ occurrence, day }) => `${occurrence.title?.[0].value}${day ? ` ${day.index}/${day.count}` : ''}`,
  );
  return { pool, rows, count, words };
}

const at = (title: string, start: string | undefined, more: object = {}) => ({
  id: title,
  title,
  start,
  timeZone: 'Europe/Madrid',
  ...more,
});

describe('a listing', () => {
  const events = [
    at('later', '2030-06-01T09:00', { end: '2030-06-01T10:00' }),
    at('over', '2030-05-01T09:00', { end: '2030-05-01T10:00' }),
    at('running', '2030-05-10T13:00', { end: '2030-05-10T20:00' }),
    at('undated', undefined, { whenText: 'Soon' }),
    at('month', '2030-06'),
    at('soon', '2030-05-11'),
    at('long over', '2030-04-01'),
  ];

  it('is what has not ended, the soonest first, what has no date last', async () => {
    expect((await list(events)).words).to.deep.equal(['running', 'soon', 'later', 'month', 'undated']);
  });

  it('is what has ended, the latest first', async () => {
    expect((await list(events, { when: 'past' })).words).to.deep.equal(['over', 'long over']);
  });

  it('is everything, either way round; what has no date is last both times', async () => {
    const all = ['long over', 'over', 'running', 'soon', 'later', 'month'];
    expect((await list(events, { when: 'all' })).words).to.deep.equal([...all, 'undated']);
    expect((await list(events, { when: 'all', order: 'descending' })).words).to.deep.equal([
      ...all.reverse(),
      'undated',
    ]);
  });

  it('counts what there would be without the author’s selection', async () => {
    const selection = { ...QUERY.selection, topics: new Set(['justice']) };
    const chosen = [
      at('a', '2030-06-01', { topics: ['justice'] }),
      at('b', '2030-06-02'),
      at('c', '2030-04-02', { topics: ['justice'] }),
    ];
    const { words, count, pool } = await list(chosen, { selection });
    expect([words, count, pool.unselected, pool.admitted.length]).to.deep.equal([['a'], 1, 2, 2]);
  });

  it('keeps the order of the feed among equals', async () => {
    const same = ['z', 'a', 'm'].map((title) => at(title, '2030-06-01T09:00'));
    for (const order of ['ascending', 'descending'] as const) {
      expect((await list(same, { order })).words).to.deep.equal(['z', 'a', 'm']);
    }
  });

  it('follows the clock that is shown, so that a day stays together', async () => {
    const two = [
      at('Tokyo at ten', '2030-06-02T10:00', { timeZone: 'Asia/Tokyo', attendanceMode: 'in-person' }),
      at('Madrid at nine', '2030-06-02T09:00', { attendanceMode: 'in-person' }),
    ];
    expect((await list(two)).words).to.deep.equal(['Madrid at nine', 'Tokyo at ten']);
    expect((await list(two, { zone: 'UTC' })).words).to.deep.equal(['Tokyo at ten', 'Madrid at nine']);
  });

  it('says until when it holds: the next beginning or end of anything', async () => {
    expect((await list(events)).pool.untilMs).to.equal(Date.UTC(2030, 4, 10, 18));
    expect((await list([])).pool.untilMs).to.equal(Infinity);
    expect((await list([at('undated', undefined, { whenText: 'x' })])).pool.untilMs).to.equal(Infinity);
  });

  it('holds exactly as long as it says', async () => {
    const { pool } = await list(events);
    const titles = async (nowMs: number) => (await list(events, { nowMs })).words;
    expect(await titles(pool.untilMs - 1)).to.deep.equal((await list(events)).words);
    expect(await titles(pool.untilMs)).not.to.include('running');
  });

  describe('of events that take several days', () => {
    const summit = at('summit', '2030-06-03', { end: '2030-06-05' });

    it('has an entry for each day, among those of other events', async () => {
      const { words, count, rows } = await list([summit, at('talk', '2030-06-04T09:00')], { eachDay: true });
      expect(words).to.deep.equal(['summit 1/3', 'summit 2/3', 'talk', 'summit 3/3']);
      expect(count, 'but counts two events').to.equal(2);
      expect(new Set(rows.map(({ key }) => key)).size).to.equal(4);
    });

    it('leaves out the days that are over', async () => {
      const nowMs = Date.UTC(2030, 5, 4, 12);
      expect((await list([summit], { eachDay: true, nowMs })).words).to.deep.equal(['summit 2/3', 'summit 3/3']);
      expect((await list([summit], { eachDay: true, nowMs, when: 'all' })).words).to.have.length(3);
    });

    it('has one entry for what takes weeks, and for a night out', async () => {
      const weeks = at('weeks', '2030-06-03', { end: '2030-06-30' });
      const night = at('night', '2030-06-03T22:00', { end: '2030-06-04T03:00' });
      expect((await list([weeks, night], { eachDay: true })).rows).to.have.length(2);
    });

    it('does not count the day on which it ends at midnight', async () => {
      const timed = at('timed', '2030-06-03T09:00', { end: '2030-06-05T00:00' });
      expect((await list([timed], { eachDay: true })).words).to.deep.equal(['timed 1/2', 'timed 2/2']);
    });
  });

  describe('of series', () => {
    const series = at('series', undefined, {
      occurrences: [{ start: '2030-06-01T09:00' }, { start: '2030-06-08T09:00' }, { start: '2030-04-01T09:00' }],
    });

    it('has an entry for each date to come', async () => {
      expect((await list([series, at('talk', '2030-06-04')])).words).to.deep.equal(['series', 'talk', 'series']);
    });

    it('or one entry that holds the other dates', async () => {
      const { rows, words, count } = await list([series, at('talk', '2030-06-04')], { series: 'collapse' });
      expect([words, count]).to.deep.equal([['series', 'talk'], 2]);
      expect(rows[0]!.others).to.have.length(1);
    });
  });
});
