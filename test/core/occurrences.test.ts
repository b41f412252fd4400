import { expect } from '@open-wc/testing';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { listableOccurrences, occurrencesBetween } from '../../src/core/occurrences.js';
import { readEvents, sentence } from './read-events.js';

const utc = (...parts: [number, number, number, number?, number?]): number => Date.UTC(...parts);
const ids = (list: readonly Occurrence[]): string[] => list.map(({ id }) => id);
const MADRID = { timeZone: 'Europe/Madrid' };

async function between(events: unknown, from: number, to: number): Promise<readonly Occurrence[]> {
  return occurrencesBetween(await readEvents(events), from, to);
}

describe('the dates of an event', () => {
  it('are one, under the id of the event', async () => {
    const [o, ...more] = await between(
      [{ id: 'a', title: 'A', start: '2030-05-20T09:00', end: '2030-05-20T10:30', ...MADRID }],
      -Infinity,
      Infinity,
    );
    expect(more).to.have.length(0);
    expect([o!.id, o!.startMs, o!.endMs, o!.certainty]).to.deep.equal([
      'a',
      utc(2030, 4, 20, 7),
      utc(2030, 4, 20, 8, 30),
      'exact',
    ]);
    expect(Object.isFrozen(o)).to.equal(true);
  });

  it('are those that it lists, each with what it says for itself', async () => {
    const occurrences = [
      {
        start: '2030-05-21T09:00',
        status: 'cancelled',
        title: 'Second',
        location: { name: 'Elsewhere', country: 'ES' },
      },
      { start: '2030-05-20T09:00', end: '2030-05-20T10:00' },
      { start: '2030-05-22' },
    ];
    const [first, second, third] = await between(
      [{ id: 'a', title: 'A', status: 'tentative', occurrences, ...MADRID }],
      -Infinity,
      Infinity,
    );
    expect([first!.id, second!.id, third!.id]).to.deep.equal([
      'a/2030-05-20T09:00',
      'a/2030-05-21T09:00',
      'a/2030-05-22',
    ]);
    expect([first!.status, first!.title![0].value, first!.location]).to.deep.equal(['tentative', 'A', null]);
    expect([second!.status, second!.title![0].value, second!.location!.name![0].value]).to.deep.equal([
      'cancelled',
      'Second',
      'Elsewhere',
    ]);
  });

  it('are one where the same date is listed twice', async () => {
    const occurrences = [{ start: '2030-05-20T09:00' }, { start: '2030-05-20T09:00:00' }];
    expect(await between([{ id: 'a', title: 'A', occurrences, ...MADRID }], -Infinity, Infinity)).to.have.length(1);
  });

  it('are two where another place or title is listed for the same hour', async () => {
    const occurrences = [
      { start: '2030-05-20T10:00+02:00', location: { country: 'ES' } },
      { start: '2030-05-20T10:00+01:00', location: { country: 'PT' } },
      { start: '2030-05-20T10:00+02:00', location: { country: 'ES' } },
    ];
    const list = await between([{ id: 'a', title: 'A', occurrences }], -Infinity, Infinity);
    expect(list.map(({ id, startMs }) => [id, startMs])).to.deep.equal([
      ['a/2030-05-20T10:00', utc(2030, 4, 20, 8)],
      ['a/2030-05-20T10:00~', utc(2030, 4, 20, 9)],
    ]);
  });

  it('are frozen through and through', async () => {
    const doubtful = { id: 'a', title: 'A', start: '2030-05-20T09:00+01:00', countries: ['NL'] };
    const rule = { rule: 'FREQ=DAILY;COUNT=2' };
    const list = await between(
      [doubtful, { id: 'b', title: 'B', start: '2030-05-20T09:00', end: '2030-05-20T10:00', recurrence: rule }],
      -Infinity,
      Infinity,
    );
    for (const { start, end, candidates, issues } of list) {
      for (const part of [start, end, candidates, ...candidates, issues, ...issues]) {
        expect(Object.isFrozen(part)).to.equal(true);
      }
    }
    expect(list[0]!.candidates).to.have.length(2);
  });

  it('never go by the id of another event', async () => {
    const list = await between(
      [
        { id: 'a/2030-05-20', title: 'Twin', start: '2030-05-20' },
        { id: 'a', title: 'A', occurrences: [{ start: '2030-05-20' }] },
        { id: 'a/2030-05-20~', title: 'Triplet', start: '2030-05-20' },
      ],
      -Infinity,
      Infinity,
    );
    expect(new Set(ids(list)).size).to.equal(3);
    expect(list.find(({ event }) => event.id === 'a')!.id).to.equal('a/2030-05-20~~');
  });

  it('are not placed with an end that is not after the start, which is kept as published', async () => {
    const [o] = await between(
      [{ id: 'a', title: 'A', start: '2030-05-20T09:00', end: '2030-05-20T05:30', duration: 'PT1H', ...MADRID }],
      -Infinity,
      Infinity,
    );
    expect([o!.endMs, o!.end, o!.rejectedEnd!.text]).to.deep.equal([null, null, '2030-05-20T05:30']);
    expect(o!.issues.map(({ code }) => code)).to.include('end-not-after-start');
  });

  it('are checked against the country of their own place', async () => {
    const occurrences = [{ start: '2030-05-20T09:00+01:00', location: { name: 'Hall', country: 'GB' } }];
    const [o] = await between([{ id: 'a', title: 'A', countries: ['NL'], occurrences }], -Infinity, Infinity);
    expect(o!.certainty).to.equal('offset');
  });

  it('are checked so even if the event names no country', async () => {
    const occurrences = [{ start: '2030-05-20T09:00+01:00', location: { name: 'Hall', country: 'NL' } }];
    const [o] = await between([{ id: 'a', title: 'A', occurrences }], -Infinity, Infinity);
    expect(o!.certainty).to.equal('conflict');
    expect(o!.issues.map(({ code }) => code)).to.deep.equal(['offset-country-mismatch']);
  });
});

describe('the dates of a series', () => {
  const dates = async (fields: Record<string, unknown>) =>
    between([{ id: 'a', title: 'A', recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' }, ...fields }], -Infinity, Infinity);

  it('last as long as the first, whatever its end is like', async () => {
    for (const [start, end, hours] of [
      ['2030-05-20T09:00', '2030-05-21', 39],
      ['2030-05-20', '2030-05-20T18:00', 24],
      ['2030-05-20', '2030-05-21', 48],
      ['2030-05-20T14:00Z', '2030-05-20T10:00-05:00', 1],
      ['2030-05-20T09:00+02:00', '2030-05-20T09:30+01:00', 1.5],
    ] as const) {
      const lengths = (await dates({ start, end })).map(({ startMs, endMs }) => (endMs! - startMs!) / 3_600_000);
      expect(lengths, `${start}/${end}`).to.deep.equal([hours, hours]);
    }
  });

  it('tell an end that is not after the start, each its own', async () => {
    const list = await dates({ start: '2030-05-20T14:00', end: '2030-05-20T05:30', ...MADRID });
    expect(list.map(({ end, rejectedEnd }) => [end, rejectedEnd!.text])).to.deep.equal([
      [null, '2030-05-20T05:30'],
      [null, '2030-05-27T05:30'],
    ]);
  });

  it('claim nothing about local clocks with a bare Z, as a single date claims nothing', async () => {
    const checked = { id: 'b', title: 'B', start: '2040-05-20T09:00+02:00', countries: ['ES'] };
    const series = { start: '2030-05-20T14:00Z', countries: ['ES'], recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } };
    const list = await between([{ id: 'a', title: 'A', ...series }, checked], -Infinity, Infinity);
    expect(list.map(({ id, certainty }) => [id, certainty])).to.deep.equal([
      ['a/2030-05-20T14:00', 'offset'],
      ['a/2030-05-27T14:00', 'offset'],
      ['b', 'offset'],
    ]);
  });

  it('are moved on the clock of the others, where a change names neither offset nor zone', async () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;COUNT=2',
      overrides: { '2030-05-27T10:00': { start: '2030-05-27T14:00' } },
    };
    const [, moved] = await dates({ start: '2030-05-20T10:00-05:00', end: '2030-05-20T11:00-05:00', recurrence });
    expect([moved!.certainty, moved!.startMs, moved!.endMs]).to.deep.equal([
      'offset',
      utc(2030, 4, 27, 19),
      utc(2030, 4, 27, 20),
    ]);
  });

  it('say of a skipped hour only where one is', async () => {
    // Clocks go forward at 2:00 on 31 March.
    const list = await dates({ start: '2030-03-24T02:30', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' }, ...MADRID });
    expect(list.map(({ issues }) => issues.map(({ code }) => code))).to.deep.equal([[], ['time-in-gap'], []]);
  });

  it('keep the clock on the wall where a lone offset and the country name it', async () => {
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=30' };
    for (const [start, country, zone, last] of [
      ['2030-10-25T10:00+02:00', 'ES', 'Europe/Madrid', utc(2031, 4, 16, 8)],
      ['2030-01-07T18:00+00:00', 'GB', 'Europe/London', utc(2030, 6, 29, 17)],
      ['2030-07-07T09:30-04:00', 'CL', 'America/Santiago', utc(2031, 0, 26, 12, 30)],
      ['2030-07-07T09:00+03:00', 'KE', 'Africa/Nairobi', utc(2031, 0, 26, 6)],
    ] as const) {
      const list = await dates({ start, countries: [country], recurrence });
      expect(new Set(list.map(({ certainty, timeZone }) => `${certainty} ${timeZone}`))).to.deep.equal(
        new Set([`exact ${zone}`]),
      );
      expect(list.at(-1)!.startMs).to.equal(last);
      expect(list.flatMap(({ issues }) => issues)).to.deep.equal([]);
    }
  });

  it('say so where a lone offset is one that the country does not have then, and it has several clocks', async () => {
    // In January Lord Howe Island is on the time of Sydney, in July half an hour behind.
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=27' };
    const list = await dates({ start: '2030-01-07T10:00+11:00', countries: ['AU'], recurrence });
    const facts = list.map(({ certainty, issues }) => [certainty, ...issues.map(({ code }) => code)]);
    expect([facts[0], facts.at(-1)]).to.deep.equal([['offset'], ['conflict', 'offset-country-mismatch']]);
  });

  it('keep their length where the clocks skip the start', async () => {
    for (const [start, end, timeZone, skipped, expected] of [
      // Sundays; the clocks go forward from 2:00 to 3:00.
      ['2026-03-22T02:00', '2026-03-22T03:00', 'Europe/Madrid', 1, utc(2026, 2, 29, 2)],
      ['2026-03-29T02:00', '2026-03-29T03:00', 'Europe/Madrid', 0, utc(2026, 2, 29, 2)],
      ['2026-03-01T02:15', '2026-03-01T03:00', 'America/New_York', 1, utc(2026, 2, 8, 8)],
      ['2019-09-01T00:00', '2019-09-01T00:45', 'America/Santiago', 1, utc(2019, 8, 8, 4, 45)],
      ['2025-10-05T02:10', '2025-10-05T02:30', 'Australia/Lord_Howe', 0, utc(2025, 9, 4, 16)],
    ] as const) {
      const list = await dates({ start, end, timeZone, recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } });
      expect(list[skipped]!.endMs, start).to.equal(expected);
      expect(new Set(list.map((o) => o.endMs! - o.startMs!)).size, start).to.equal(1);
      expect(list.flatMap(({ rejectedEnd }) => rejectedEnd ?? [])).to.deep.equal([]);
    }
    const [single] = await between(
      [{ id: 'a', title: 'A', start: '2026-03-29T02:00', end: '2026-03-29T03:00', ...MADRID }],
      -Infinity,
      Infinity,
    );
    expect([single!.startMs, single!.endMs]).to.deep.equal([utc(2026, 2, 29, 1), utc(2026, 2, 29, 2)]);
    expect(single!.issues.map(({ code }) => code)).to.deep.equal(['time-in-gap']);
    // An end that is after the moved start is as published.
    const [longer] = await between(
      [{ id: 'a', title: 'A', start: '2026-03-29T02:00', end: '2026-03-29T05:00', ...MADRID }],
      -Infinity,
      Infinity,
    );
    expect(longer!.endMs).to.equal(utc(2026, 2, 29, 3));
  });

  it('last exactly as long as the first where an end says so, by the calendar where a duration does', async () => {
    const night = { start: '2026-03-21T22:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' }, ...MADRID };
    const lengths = async (fields: object) =>
      (await dates({ ...night, ...fields })).map(({ startMs, endMs }) => (endMs! - startMs!) / 3_600_000);
    expect(await lengths({ end: '2026-03-22T06:00' })).to.deep.equal([8, 8]);
    expect(await lengths({ duration: 'PT8H' })).to.deep.equal([8, 8]);
    expect(await lengths({ duration: 'P1D' })).to.deep.equal([24, 23]);
    expect(await lengths({ end: '2026-03-22T22:00' })).to.deep.equal([24, 24]);
    const [, changed] = await dates({ ...night, end: '2026-03-22T06:00' });
    expect(changed!.end!.text).to.equal('2026-03-29T07:00');
    // The hour that comes twice is no reason to lose an end.
    const [, twice] = await dates({
      start: '2026-10-18T02:30',
      end: '2026-10-18T03:30',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' },
      ...MADRID,
    });
    expect([twice!.startMs, twice!.endMs]).to.deep.equal([utc(2026, 9, 25, 0, 30), utc(2026, 9, 25, 1, 30)]);
  });

  it('begin with the start that was published, also if the rule does not give it', async () => {
    const list = await dates({
      start: '2030-05-20T09:00',
      ...MADRID,
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' },
    });
    expect(ids(list)).to.deep.equal(['a/2030-05-20T09:00', 'a/2030-05-22T09:00', 'a/2030-05-29T09:00']);
    expect(list[0]!.issues.map(({ code }) => code)).to.deep.equal(['invalid-recurrence']);
  });
});

describe('the dates between two instants', () => {
  const FROM = utc(2030, 4, 20);
  const TO = utc(2030, 4, 21);
  const at = (id: string, start: string, end?: string) => ({ id, title: id, start, end, timeZone: 'UTC' });

  it('are those that overlap, by start', async () => {
    const list = await between(
      [
        at('within', '2030-05-20T09:00', '2030-05-20T10:00'),
        at('before', '2030-05-19T09:00', '2030-05-19T10:00'),
        at('reaches in', '2030-05-19T23:00', '2030-05-20T00:01'),
        at('ends there', '2030-05-19T23:00', '2030-05-20T00:00'),
        at('begins there', '2030-05-21T00:00', '2030-05-21T01:00'),
        at('spans', '2030-05-01T00:00', '2030-06-01T00:00'),
        at('no end', '2030-05-20T23:59'),
        at('first moment', '2030-05-20T00:00'),
      ],
      FROM,
      TO,
    );
    expect(ids(list)).to.deep.equal(['spans', 'reaches-in', 'first-moment', 'within', 'no-end']);
  });

  it('include one in doubt if any of its readings falls between', async () => {
    // Published as 23:30 UTC on the 19th; on the clocks of the Netherlands it would be 22:30.
    const doubtful = { id: 'd', title: 'D', start: '2030-05-20T00:30:00+01:00', countries: ['NL'] };
    const evening = (hour: number, minute: number): number => utc(2030, 4, 19, hour, minute);
    expect(ids(await between([doubtful], evening(22, 20), evening(22, 40)))).to.deep.equal(['d']);
    expect(ids(await between([doubtful], evening(23, 20), evening(23, 40)))).to.deep.equal(['d']);
    expect(ids(await between([doubtful], evening(22, 40), evening(23, 20)))).to.deep.equal([]);
    expect(ids(await between([doubtful], FROM, TO))).to.deep.equal([]);
  });

  it('leave out what has no date', async () => {
    const undated = { id: 'u', title: 'U', whenText: 'Soon' };
    expect(await between([undated], -Infinity, Infinity)).to.have.length(0);
  });

  it('are cut where a rule never ends, and say so', async () => {
    const daily = { id: 'd', title: 'D', start: '2030-01-01', recurrence: { rule: 'FREQ=DAILY' } };
    const list = await between([daily], -Infinity, Infinity);
    expect(list).to.have.length(500);
    expect(list[0]!.issues.map(({ code }) => code)).to.deep.equal(['recurrence-truncated']);
  });
});

describe('a series of which much was changed', () => {
  const start = '2020-01-01T09:00';
  const day = (i: number): string => new Date(utc(2020, 0, 1 + i, 9)).toISOString().slice(0, 16);
  const changed = async (count: number, fields: object) =>
    listableOccurrences(
      await readEvents([
        { id: 'a', title: 'A', start, timeZone: 'UTC', recurrence: { rule: 'FREQ=DAILY', ...fields } },
      ]),
      utc(2020, 0, 1) + count * 86_400_000 - 40 * 86_400_000,
      utc(2020, 0, 1) + count * 86_400_000 - 86_400_000,
    );

  it('shows no cancelled date as taking place', async () => {
    for (const count of [367, 500, 3000]) {
      const overrides = Object.fromEntries(Array.from({ length: count }, (_, i) => [day(i), { status: 'cancelled' }]));
      const { occurrences } = await changed(count, { overrides });
      const inTime = occurrences.filter(({ id }) => id <= `a/${day(count - 1)}`);
      expect(inTime.length, `${count}`).to.be.greaterThan(30);
      expect(new Set(inTime.map(({ status }) => status))).to.deep.equal(new Set(['cancelled']));
    }
  });

  it('leaves out all that is excluded, and has all that is included', async () => {
    const all = Array.from({ length: 1000 }, (_, i) => day(i));
    expect(
      (await changed(1000, { exclude: all })).occurrences.filter(({ id }) => id <= `a/${day(999)}`),
    ).to.have.length(0);
    const included = await changed(1000, { rule: [], include: all });
    expect(included.occurrences.length).to.be.greaterThan(38);
  });

  it('is not followed if there is more than a reader takes, and says so', async () => {
    const overrides = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, i) => [new Date(utc(2020, 0, 1, i)).toISOString().slice(0, 16), {}]),
    );
    const snapshot = await readEvents([
      { id: 'a', title: 'A', start, timeZone: 'UTC', recurrence: { rule: 'FREQ=DAILY', overrides } },
    ]);
    const { occurrences } = await listableOccurrences(snapshot, utc(2020, 0, 1), utc(2021, 0, 1));
    expect(occurrences.map(({ startMs }) => startMs)).to.deep.equal([null]);
    expect(snapshot.issues.map(sentence).join()).to.contain('20000');
  });
});

describe('what a listing may show', () => {
  it('is every single date whenever it is, what recurs within the window, and what has no date last', async () => {
    const snapshot = await readEvents([
      { id: 'undated', title: 'U', whenText: 'Soon' },
      { id: 'daily', title: 'D', start: '2030-01-01', recurrence: { rule: 'FREQ=DAILY' } },
      { id: 'old', title: 'O', start: '1999-01-01' },
      { id: 'far', title: 'F', start: '2090-01-01' },
    ]);
    const list = (await listableOccurrences(snapshot, utc(2030, 4, 1), utc(2030, 4, 3))).occurrences;
    expect([list[0]!.id, list.at(-2)!.id, list.at(-1)!.id]).to.deep.equal(['old', 'far', 'undated']);
    expect(ids(list)).to.include.members(['daily/2030-05-01', 'daily/2030-05-02']);
    expect(list.length).to.be.lessThan(12);
  });

  it('is what is to come, and the latest of what is over, where a series has too many dates', async () => {
    const twice = { start: '2020-01-01T09:00', timeZone: 'UTC', recurrence: { rule: 'FREQ=DAILY;BYHOUR=9,15' } };
    const snapshot = await readEvents([{ id: 'a', title: 'A', ...twice }]);
    const list = (await listableOccurrences(snapshot, utc(2029, 4, 1), utc(2031, 4, 1), utc(2030, 4, 1))).occurrences;
    const near = ids(list).filter((id) => id.startsWith('a/2030-04-30') || id.startsWith('a/2030-05-01'));
    expect(near).to.deep.equal([
      'a/2030-04-30T09:00',
      'a/2030-04-30T15:00',
      'a/2030-05-01T09:00',
      'a/2030-05-01T15:00',
    ]);
    expect(new Set(ids(list)).size).to.equal(list.length);
    expect(list.length).to.be.within(600, 1000);
    expect(list.map(({ issues }) => issues.length).filter((n) => n !== 1)).to.deep.equal([]);
    // A year of a daily one is not cut.
    const daily = await readEvents([{ id: 'd', title: 'D', start: '2020-01-01', recurrence: { rule: 'FREQ=DAILY' } }]);
    const all = (await listableOccurrences(daily, utc(2029, 4, 1), utc(2031, 4, 1), utc(2030, 4, 1))).occurrences;
    expect(all.length).to.be.within(730, 740);
    expect(all[0]!.issues).to.have.length(0);
  });
});
