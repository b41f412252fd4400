import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../../src/core/model/event.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { groupRows, type GroupSetting } from '../../../src/core/listing/groups.js';
import type { Row } from '../../../src/core/listing/row.js';
import { displayOf } from '../../../src/core/time/display.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { readEvents } from '../read-events.js';

async function rowsOf(events: unknown): Promise<Row[]> {
  const occurrences = (await listableOccurrences(await readEvents(events), -Infinity, 0)).occurrences;
  return occurrences.map((occurrence: Occurrence) => ({
    key: occurrence.id,
    occurrence,
    display: displayOf(occurrence, 'auto', 'America/New_York'),
    day: null,
    others: [],
  }));
}

async function keys(events: unknown, choice: GroupSetting, compare?: (a: string, b: string) => number) {
  const groups = groupRows(await rowsOf(events), choice, compare);
  return groups.map(({ key, rows }) => `${key}: ${rows.map(({ key: id }) => id).join(' ')}`);
}

const event = (id: string, more: Partial<Record<keyof FeedEvent, unknown>>) => ({
  id,
  title: id,
  timeZone: 'Europe/Madrid',
  ...more,
});

describe('groups of a listing', () => {
  const dates = [
    event('a', { start: '2030-05-20T09:00' }),
    event('b', { start: '2030-05-20' }),
    event('c', { start: '2030-05' }),
    event('d', { start: '2030' }),
    event('e', { whenText: 'Soon' }),
    event('online', { start: '2030-05-21T02:00', attendanceMode: 'online' }),
  ];

  it('are days of the clock that is shown; a month or a year alone is a group of its own', async () => {
    expect((await keys(dates, 'day')).sort()).to.deep.equal(
      ['2030-05-20: b a online', '2030-05: c', '2030: d', ': e'].sort(),
    );
  });

  it('are months', async () => {
    expect((await keys(dates, 'month')).sort()).to.deep.equal(['2030-05: c b a online', '2030: d', ': e'].sort());
  });

  it('are countries, once for each event', async () => {
    const hosts = [
      event('a', { countries: ['ES'] }),
      event('b', { countries: ['PT', 'ES'] }),
      event('c', {}),
      event('d', { countries: ['ES'] }),
    ];
    expect(await keys(hosts, 'country')).to.deep.equal(['ES: a d', 'several: b', ': c']);
    expect(await keys(hosts, 'country', (a, b) => a.localeCompare(b))).to.deep.equal([': c', 'ES: a d', 'several: b']);
  });

  it('are the countries of their own places, for dates that have them', async () => {
    const tour = event('tour', {
      countries: ['ES', 'PT'],
      occurrences: [
        { start: '2030-05-20', location: { name: 'Porto', country: 'PT' } },
        { start: '2030-05-21', location: { name: 'Vigo', country: 'ES' } },
        { start: '2030-05-22' },
      ],
    });
    expect(await keys([tour], 'country')).to.deep.equal([
      'PT: tour/2030-05-20',
      'ES: tour/2030-05-21',
      'several: tour/2030-05-22',
    ]);
  });

  it('are one where there are to be none', async () => {
    expect(await keys(dates, 'none')).to.have.length(1);
    expect(await keys([], 'none')).to.deep.equal([]);
  });

  it('are not confused by names that every object has', async () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((id) => event(id, { start: '2030-05-20' }));
    expect(await keys(odd, 'day')).to.deep.equal(['2030-05-20: __proto__ constructor toString']);
  });
});
