import { expect } from '@open-wc/testing';
import { countryZones } from '../../../src/core/zones/country-zones.js';
import { placeDate } from '../../../src/core/time/placement.js';
import type { PlacedDate, PlacementInput } from '../../../src/core/time/placement-types.js';
import { sentence } from '../read-events.js';
import { parseDuration, parsePublishedTime } from '../../../src/core/time/published-time.js';

interface Published extends Partial<Pick<PlacementInput, 'kind' | 'timeZone' | 'countries'>> {
  readonly end?: string;
  readonly duration?: string;
}

function put(start: string | null, { end, duration, ...rest }: Published = {}, zones = countryZones): PlacedDate {
  const input: PlacementInput = {
    kind: 'event',
    start: start === null ? null : parsePublishedTime(start),
    end: end === undefined ? null : parsePublishedTime(end),
    duration: duration === undefined ? null : parseDuration(duration),
    timeZone: null,
    countries: [],
    ...rest,
  };
  return placeDate(input, zones);
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(0, 16));
const span = (p: PlacedDate): (string | null)[] => [iso(p.startMs), iso(p.endMs)];
const bounds = (p: PlacedDate): (string | null)[] => [iso(p.earliestMs), iso(p.latestMs)];
const codes = (p: PlacedDate): string[] => p.faults.map(({ code }) => code);
/** Messages that a page author reads about it. */
const notes = (p: PlacedDate): { code: string; message: string }[] =>
  p.faults.map((fault) => ({ code: fault.code, message: sentence(fault) }));
const readings = (p: PlacedDate): unknown[] =>
  p.candidates.map(({ startMs, endMs, offset, basis }) => [iso(startMs), iso(endMs), offset, basis]);

describe('a time in a named zone', () => {
  it('is exact, by the zone’s rules on that day', () => {
    const p = put('2026-05-30T09:00', { end: '2026-05-30T17:00', timeZone: 'Europe/Kyiv' });
    expect(span(p)).to.deep.equal(['2026-05-30T06:00', '2026-05-30T14:00']);
    expect(bounds(p)).to.deep.equal(span(p));
    expect([p.certainty, p.offset, p.labelZone, codes(p)]).to.deep.equal(['exact', 180, null, []]);
  });

  it('that the clocks skip moves forward, and says so', () => {
    const p = put('2026-03-29T02:30', { timeZone: 'Europe/Berlin' });
    expect(iso(p.startMs)).to.equal('2026-03-29T01:30');
    expect(notes(p)).to.deep.equal([
      {
        code: 'time-in-gap',
        message: '2026-03-29T02:30 was skipped by the clocks of Europe/Berlin: taken as 2026-03-29T03:30.',
      },
    ]);
  });

  it('across a switch lasts as long as the clocks on the wall say', () => {
    const p = put('2026-10-24T22:00', { end: '2026-10-25T04:00', timeZone: 'Europe/Berlin' });
    expect(p.endMs! - p.startMs!).to.equal(7 * 3_600_000);
  });

  it('with an agreeing offset is exact too, also where the hour occurs twice', () => {
    const p = put('2026-10-25T02:30+01:00', { timeZone: 'Europe/Berlin' });
    expect([iso(p.startMs), p.certainty, p.offset]).to.deep.equal(['2026-10-25T01:30', 'exact', 60]);
  });

  it('given as an instant (Z or -00:00) is shown in the zone and contradicts nothing', () => {
    for (const start of ['2026-05-30T07:00Z', '2026-05-30T07:00-00:00']) {
      const p = put(start, { timeZone: 'Europe/Amsterdam', countries: ['NL'] });
      expect([iso(p.startMs), p.certainty, p.offset, codes(p)]).to.deep.equal(['2026-05-30T07:00', 'exact', 120, []]);
    }
  });

  it('with an offset that the zone does not have that day is in doubt: the offset counts, both readings are kept', () => {
    const p = put('2024-05-30T09:00+01:00', { end: '2024-05-30T10:00+01:00', timeZone: 'Europe/Amsterdam' });
    expect(p.certainty).to.equal('conflict');
    expect(span(p)).to.deep.equal(['2024-05-30T08:00', '2024-05-30T09:00']);
    expect(bounds(p)).to.deep.equal(['2024-05-30T07:00', '2024-05-30T09:00']);
    expect(readings(p)).to.deep.equal([
      ['2024-05-30T08:00', '2024-05-30T09:00', 60, 'published'],
      ['2024-05-30T07:00', '2024-05-30T08:00', 120, 'zone'],
    ]);
    expect(notes(p)).to.deep.equal([
      {
        code: 'offset-zone-mismatch',
        message: 'Published as GMT+1, but clocks in Europe/Amsterdam show GMT+2 on 2024-05-30.',
      },
    ]);
  });

  it('in the skipped hour with the offset from before is not in doubt: both readings are one instant', () => {
    const p = put('2026-03-29T02:30+01:00', { timeZone: 'Europe/Berlin' });
    expect([iso(p.startMs), p.certainty, p.candidates.length]).to.deep.equal(['2026-03-29T01:30', 'exact', 0]);
  });

  it('with a zone that this browser does not know rests on its offset, else floats', () => {
    expect(put('2026-05-30T09:00+02:00', { timeZone: 'Mars/Olympus' }).certainty).to.equal('offset');
    expect(put('2026-05-30T09:00', { timeZone: 'Mars/Olympus' }).certainty).to.equal('wall-only');
  });
});

describe('a time with an offset', () => {
  it('is an instant, and that of a country’s clock if it has one such clock', () => {
    const p = put('2024-08-27T11:00-04:00', { end: '2024-08-27T12:30-04:00', countries: ['CL'] });
    expect(span(p)).to.deep.equal(['2024-08-27T15:00', '2024-08-27T16:30']);
    expect([p.certainty, p.offset, p.labelZone, codes(p)]).to.deep.equal(['offset', -240, 'America/Santiago', []]);
    expect(put('2024-05-30T09:00-03:00', { countries: ['BR'] }).labelZone).to.equal('America/Sao_Paulo');
  });

  it('names no city where different clocks of the country agree only at that moment', () => {
    const p = put('2024-05-30T09:00-07:00', { countries: ['US'] });
    expect([p.certainty, p.labelZone]).to.deep.equal(['offset', null]);
    expect(put('2024-05-30T09:00-04:00', { countries: ['US'] }).labelZone).to.equal('America/New_York');
  });

  it('that its country was not on that day is in doubt, with what the country’s clock makes of it', () => {
    const p = put('2024-05-30T09:00+01:00', { end: '2024-05-30T10:30+01:00', countries: ['NL'] });
    expect([p.certainty, p.offset, p.labelZone]).to.deep.equal(['conflict', 60, null]);
    expect(readings(p)).to.deep.equal([
      ['2024-05-30T08:00', '2024-05-30T09:30', 60, 'published'],
      ['2024-05-30T07:00', '2024-05-30T08:30', 120, 'country'],
    ]);
    expect(bounds(p)).to.deep.equal(['2024-05-30T07:00', '2024-05-30T09:30']);
    expect(notes(p)[0]).to.deep.equal({
      code: 'offset-country-mismatch',
      message: 'Published as GMT+1, but clocks in the Netherlands show GMT+2 on 2024-05-30.',
    });
  });

  it('of GMT-00:00 in Morocco’s summer is in doubt, in Burkina Faso it is right', () => {
    const morocco = put('2024-05-30T14:30-00:00', { countries: ['MA'] });
    expect([morocco.certainty, morocco.candidates.length]).to.deep.equal(['conflict', 2]);
    const burkina = put('2024-05-31T08:00-00:00', { countries: ['BF'] });
    expect([burkina.certainty, burkina.labelZone]).to.deep.equal(['offset', 'Africa/Ouagadougou']);
  });

  it('of Z says nothing about local clocks, so no country contradicts it', () => {
    const p = put('2024-05-30T14:30Z', { countries: ['MA'] });
    expect([p.certainty, p.labelZone, p.offset]).to.deep.equal(['offset', null, 0]);
  });

  it('is checked against every zone of every named country', () => {
    expect(put('2024-05-30T09:00+04:00', { countries: ['AR', 'AM'] }).certainty).to.equal('offset');
    const p = put('2024-05-30T09:00+01:00', { countries: ['AR', 'AM'] });
    expect(readings(p).map((reading) => (reading as unknown[])[2])).to.deep.equal([60, -180, 240]);
    expect(notes(p)[0]?.message).to.equal(
      'Published as GMT+1, but no clock in Argentina or Armenia shows that on 2024-05-30.',
    );
  });

  it('in a country of many clocks offers at most three other readings, the largest city’s first', () => {
    const p = put('2024-05-30T09:00+01:00', { countries: ['RU'] });
    expect(p.candidates.length).to.equal(4);
    expect(p.candidates[1]).to.include({ offset: 180, basis: 'country' });
    // From Kamchatka's clock, which is not among them, to the end of the day as published.
    expect(bounds(p)).to.deep.equal(['2024-05-29T21:00', '2024-05-30T23:00']);
  });

  it('is not checked without a country, with an unknown one, or without the table', () => {
    for (const countries of [[], ['ZZ'], ['NL', 'ZZ'], ['', 'nl', '__proto__']]) {
      expect(put('2024-05-30T09:00+01:00', { countries }).certainty, countries.join()).to.equal('offset');
    }
    const input = { kind: 'event', end: null, duration: null, timeZone: null, countries: ['NL'] } as const;
    expect(placeDate({ ...input, start: parsePublishedTime('2024-05-30T09:00+01:00') }, null).certainty).to.equal(
      'offset',
    );
  });

  it('of half an hour is compared to the minute', () => {
    expect(put('2024-05-30T09:00+05:45', { countries: ['NP'] }).labelZone).to.equal('Asia/Kathmandu');
    expect(notes(put('2024-05-30T09:00+05:30', { countries: ['NP'] }))[0]?.message).to.equal(
      'Published as GMT+5:30, but clocks in Nepal show GMT+5:45 on 2024-05-30.',
    );
  });

  it('keeps the wall clocks together when start and end are printed with different offsets', () => {
    const p = put('2024-05-30T09:00+01:00', { end: '2024-05-30T09:00Z', countries: ['NL'] });
    expect(readings(p)).to.deep.equal([
      ['2024-05-30T08:00', '2024-05-30T09:00', 60, 'published'],
      ['2024-05-30T07:00', '2024-05-30T08:00', 120, 'country'],
    ]);
  });
});

describe('a time with neither offset nor zone', () => {
  it('is shown as written: its bounds are those of all clocks of the world', () => {
    const p = put('2024-05-30T09:00', { end: '2024-05-30T10:00', countries: ['NL'] });
    expect([p.certainty, p.offset, p.labelZone, codes(p)]).to.deep.equal(['wall-only', null, null, ['no-time-zone']]);
    expect(span(p)).to.deep.equal(['2024-05-30T09:00', '2024-05-30T10:00']);
    expect(bounds(p)).to.deep.equal(['2024-05-29T19:00', '2024-05-30T22:00']);
  });

  it('compares wall clocks with its end, whatever offset that has', () => {
    expect(span(put('2024-05-30T09:00', { end: '2024-05-30T10:00+05:00' }))[1]).to.equal('2024-05-30T10:00');
  });
});

describe('the end of a timed event', () => {
  it('that is not after the start is not used, and no length is invented', () => {
    for (const end of ['2024-05-30T05:30-04:00', '2024-05-30T18:00-04:00', '2024-05-30T18:00', '2024-05-29']) {
      const p = put('2024-05-30T18:00-04:00', { end, duration: 'PT1H' });
      expect([p.endMs, p.endRejected, codes(p)], end).to.deep.equal([null, true, ['end-not-after-start']]);
    }
    const p = put('2024-05-30T18:00-04:00', { end: '2024-05-30T05:30-04:00' });
    expect(notes(p)[0]?.message).to.equal(
      'Its end, 2024-05-30T05:30-04:00, is not after its start, 2024-05-30T18:00-04:00: the end is not used.',
    );
  });

  it('is rejected in every reading of a doubtful time', () => {
    const p = put('2024-05-30T18:00+01:00', { end: '2024-05-30T05:30+01:00', countries: ['NL'] });
    expect(p.candidates.map(({ endMs }) => endMs)).to.deep.equal([null, null]);
    expect(codes(p)).to.deep.equal(['offset-country-mismatch', 'end-not-after-start']);
  });

  it('is compared as an instant: an earlier clock further west may be later', () => {
    const p = put('2024-05-30T18:00+02:00', { end: '2024-05-30T13:00-04:00' });
    expect([iso(p.endMs), p.endRejected]).to.deep.equal(['2024-05-30T17:00', false]);
  });

  it('with an offset that the zone does not have then is used, and said', () => {
    const p = put('2024-05-30T09:00', { end: '2024-05-30T10:00+01:00', timeZone: 'Europe/Amsterdam' });
    expect([p.certainty, iso(p.endMs)]).to.deep.equal(['exact', '2024-05-30T09:00']);
    expect(notes(p)).to.deep.equal([
      {
        code: 'offset-zone-mismatch',
        message: 'Its end, 2024-05-30T10:00+01:00, has an offset that Europe/Amsterdam does not have then.',
      },
    ]);
    expect(
      codes(put('2024-05-30T09:00+02:00', { end: '2024-05-30T08:00Z', timeZone: 'Europe/Amsterdam' })),
    ).to.deep.equal([]);
  });

  it('without an offset is on the clock of the start', () => {
    expect(iso(put('2024-05-30T18:00+02:00', { end: '2024-05-30T19:00' }).endMs)).to.equal('2024-05-30T17:00');
  });

  it('at midnight is the first moment of the next day', () => {
    const p = put('2024-05-30T18:00', { end: '2024-05-30T24:00', timeZone: 'Europe/Berlin' });
    expect(iso(p.endMs)).to.equal('2024-05-30T22:00');
  });

  it('given as a day is the end of that day', () => {
    const p = put('2024-05-30T09:00', { end: '2024-05-31', timeZone: 'Europe/Berlin' });
    expect(iso(p.endMs)).to.equal('2024-05-31T22:00');
  });

  it('given as a length counts days on the calendar and hours on the clock', () => {
    const day = put('2026-03-28T12:00', { duration: 'P1D', timeZone: 'Europe/Berlin' });
    expect(day.endMs! - day.startMs!).to.equal(23 * 3_600_000);
    const hours = put('2026-03-28T12:00', { duration: 'PT24H', timeZone: 'Europe/Berlin' });
    expect(hours.endMs! - hours.startMs!).to.equal(24 * 3_600_000);
    // 02:30 for the second time.
    const second = put('2026-10-25T02:30+01:00', { duration: 'PT1H', timeZone: 'Europe/Berlin' });
    expect(second.endMs! - second.startMs!).to.equal(3_600_000);
  });

  it('that is unknown keeps the event listed to the end of its local day', () => {
    const zoned = put('2026-05-30T10:00', { timeZone: 'Asia/Kathmandu' });
    expect([zoned.endMs, iso(zoned.latestMs)]).to.deep.equal([null, '2026-05-30T18:15']);
    expect(iso(put('2026-05-30T10:00-04:00').latestMs)).to.equal('2026-05-31T04:00');
    expect(iso(put('2026-05-30T10:00').latestMs)).to.equal('2026-05-31T12:00');
    // Nobody knows whose day this is: it ends within 24 hours.
    expect(iso(put('2026-05-30T23:30Z').latestMs)).to.equal('2026-05-31T23:30');
    const doubtful = put('2024-05-30T09:00+01:00', { countries: ['NL'] });
    expect(bounds(doubtful)).to.deep.equal(['2024-05-30T07:00', '2024-05-30T23:00']);
  });
});

describe('whole days', () => {
  it('are the same dates everywhere, with all the world’s clocks as bounds', () => {
    const p = put('2026-05-30', { end: '2026-05-31', countries: ['NL'] });
    expect([p.certainty, p.offset, codes(p)]).to.deep.equal(['date', null, []]);
    expect(span(p)).to.deep.equal(['2026-05-30T00:00', '2026-06-01T00:00']);
    expect(bounds(p)).to.deep.equal(['2026-05-29T10:00', '2026-06-01T12:00']);
  });

  it('in a zone run from midnight to midnight there', () => {
    const p = put('2026-03-29', { timeZone: 'Europe/Berlin' });
    expect(span(p)).to.deep.equal(['2026-03-28T23:00', '2026-03-29T22:00']);
    expect([bounds(p), p.certainty]).to.deep.equal([span(p), 'date']);
    const late = put('2022-09-11', { timeZone: 'America/Santiago' });
    expect([span(late), codes(late)]).to.deep.equal([['2022-09-11T04:00', '2022-09-12T03:00'], []]);
  });

  it('may be one day with its end given, but never end before they start', () => {
    expect(put('2026-05-30', { end: '2026-05-30' }).endRejected).to.equal(false);
    const p = put('2026-05-30', { end: '2026-05-29' });
    expect([p.endRejected, codes(p), iso(p.endMs)]).to.deep.equal([true, ['end-not-after-start'], '2026-05-31T00:00']);
  });

  it('with a clock time as end run to the end of that day, but not into a day that it only touches', () => {
    expect(iso(put('2026-05-30', { end: '2026-05-31T17:00' }).endMs)).to.equal('2026-06-01T00:00');
    expect(iso(put('2026-05-30', { end: '2026-06-01T00:00' }).endMs)).to.equal('2026-06-01T00:00');
  });

  it('may be given by their number', () => {
    expect(iso(put('2026-05-30', { duration: 'P3D' }).endMs)).to.equal('2026-06-02T00:00');
    expect(iso(put('2026-05-30', { duration: 'PT5H' }).endMs)).to.equal('2026-05-31T00:00');
  });
});

describe('a month or a year', () => {
  it('is a period of its own', () => {
    const month = put('2026-02', { timeZone: 'UTC' });
    expect([month.certainty, ...span(month)]).to.deep.equal(['partial', '2026-02-01T00:00', '2026-03-01T00:00']);
    expect(bounds(month)).to.deep.equal(span(month));
    expect(span(put('2026'))).to.deep.equal(['2026-01-01T00:00', '2027-01-01T00:00']);
    expect(bounds(put('2026-12'))).to.deep.equal(['2026-11-30T10:00', '2027-01-01T12:00']);
  });

  it('may last to the end of another', () => {
    expect(iso(put('2026-02', { end: '2026-04' }).endMs)).to.equal('2026-05-01T00:00');
    expect(put('2026-02', { end: '2026-01' }).endRejected).to.equal(true);
  });
});

describe('a deadline', () => {
  it('is over at its time', () => {
    const p = put('2026-07-31T17:00', { kind: 'deadline', timeZone: 'Europe/Berlin', duration: 'P1D' });
    expect([...span(p), ...bounds(p)]).to.deep.equal(Array(4).fill('2026-07-31T15:00'));
    const doubtful = put('2024-05-30T09:00+01:00', { kind: 'deadline', countries: ['NL'] });
    expect(bounds(doubtful)).to.deep.equal(['2024-05-30T07:00', '2024-05-30T08:00']);
    expect(bounds(put('2026-07-31T17:00', { kind: 'deadline' }))).to.deep.equal([
      '2026-07-31T03:00',
      '2026-08-01T05:00',
    ]);
  });

  it('of a day ends at 24:00 of that day in its zone', () => {
    const p = put('2026-07-31', { kind: 'deadline', timeZone: 'America/Santiago', end: '2026-08-15' });
    expect([iso(p.endMs), iso(p.latestMs), p.certainty]).to.deep.equal([
      '2026-08-01T04:00',
      '2026-08-01T04:00',
      'date',
    ]);
    expect(iso(put('2026-07-31', { kind: 'deadline' }).latestMs)).to.equal('2026-08-01T12:00');
  });
});

describe('something without a date', () => {
  it('is nowhere on the time line', () => {
    const p = put(null, { end: '2026-05-30', timeZone: 'Europe/Berlin', kind: 'announcement' });
    expect([p.certainty, p.startMs, p.endMs, p.earliestMs, p.latestMs]).to.deep.equal(['none', null, null, null, null]);
  });
});
