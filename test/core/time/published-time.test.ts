import { expect } from '@open-wc/testing';
import { formatOffset, parseDuration, parsePublishedTime } from '../../../src/core/time/published-time.js';
import { toWallText } from '../../../src/core/time/wall.js';

/** `kind wall offset?`, short to compare. */
function read(text: string): string | null {
  const time = parsePublishedTime(text);
  if (!time) return null;
  const { kind, wallMs, offset, localUnknown } = time;
  return `${kind} ${toWallText(wallMs)}${offset === null ? '' : ` ${offset}`}${localUnknown ? ' unknown' : ''}`;
}

describe('a published time', () => {
  it('is a day, a month or a year', () => {
    expect(read('2026-05-30')).to.equal('date 2026-05-30T00:00');
    expect(read('2026-05')).to.equal('month 2026-05-01T00:00');
    expect(read('2026')).to.equal('year 2026-01-01T00:00');
    expect(read('2024-02-29')).to.equal('date 2024-02-29T00:00');
  });

  it('is a clock time, with or without seconds and offset', () => {
    expect(read('2026-05-30T09:00')).to.equal('time 2026-05-30T09:00');
    expect(read('2026-05-30T09:00:05')).to.equal('time 2026-05-30T09:00:05');
    expect(read('2026-05-30T09:00+05:30')).to.equal('time 2026-05-30T09:00 330');
    expect(read('2026-05-30T09:00:00-04:00')).to.equal('time 2026-05-30T09:00 -240');
    expect(read('2026-05-30t09:00z')).to.equal('time 2026-05-30T09:00 0 unknown');
    expect(read(' 2026-05-30T09:00Z\n')).to.equal('time 2026-05-30T09:00 0 unknown');
  });

  it('knows midnight and noon from each other', () => {
    expect(read('2026-05-30T00:00')).to.equal('time 2026-05-30T00:00');
    expect(read('2026-05-30T12:00')).to.equal('time 2026-05-30T12:00');
  });

  it('keeps milliseconds and cuts finer fractions', () => {
    expect(read('2026-05-30T09:00:00.5')).to.equal('time 2026-05-30T09:00:00.500');
    expect(read('2026-05-30T09:00:00.1239999Z')).to.equal('time 2026-05-30T09:00:00.123 0 unknown');
  });

  it('with -00:00 is an instant whose local clock is unknown; with +00:00 it is Greenwich', () => {
    expect(read('2026-05-30T09:00-00:00')).to.equal('time 2026-05-30T09:00 0 unknown');
    expect(Object.is(parsePublishedTime('2026-05-30T09:00-00:00')?.offset, 0)).to.equal(true);
    expect(read('2026-05-30T09:00+00:00')).to.equal('time 2026-05-30T09:00 0');
  });

  it('of 24:00 is the midnight that follows, and nothing comes after it', () => {
    expect(read('2026-12-31T24:00')).to.equal('time 2027-01-01T00:00');
    expect(read('2026-12-31T24:00:00.000Z')).to.equal('time 2027-01-01T00:00 0 unknown');
    for (const text of ['2026-12-31T24:01', '2026-12-31T24:30', '2026-12-31T24:00:01', '2026-12-31T24:00:00.0001']) {
      expect(read(text), text).to.equal(null);
    }
  });

  it('of a leap second is the second before it', () => {
    expect(read('2016-12-31T23:59:60Z')).to.equal('time 2016-12-31T23:59:59 0 unknown');
    expect(read('2026-05-30T23:59:60')).to.equal('time 2026-05-30T23:59:59');
    expect(read('2016-12-31T15:59:60-08:00')).to.equal('time 2016-12-31T15:59:59 -480');
    expect(read('2017-01-01T05:29:60+05:30')).to.equal('time 2017-01-01T05:29:59 330');
    expect(read('2026-05-30T23:59:60.500+02:00')).to.equal('time 2026-05-30T23:59:59.500 120');
    for (const text of [
      '2026-05-30T23:59:61',
      '2026-05-30T05:29:60',
      '2026-05-30T05:29:60+05:00',
      '2026-05-30T24:00:60',
    ])
      expect(read(text), text).to.equal(null);
  });

  it('is kept as it was printed', () => {
    expect(parsePublishedTime(' 2026-12-31T24:00 ')?.text).to.equal('2026-12-31T24:00');
  });

  it('is right in the first years of the calendar, which Date.UTC takes for the 20th century', () => {
    expect(read('0001-01-01')).to.equal('date 0001-01-01T00:00');
    expect(read('0050-06-15T10:00')).to.equal('time 0050-06-15T10:00');
    expect(read('9999-12-31T23:59')).to.equal('time 9999-12-31T23:59');
  });

  it('that no calendar or clock has is no time', () => {
    const none = [
      '2026-13',
      '2026-00',
      '2026-02-30',
      '2025-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-05-00',
      '2026-05-32',
    ];
    none.push(
      '0000',
      '0000-01-01',
      '2026-05-30T25:00',
      '2026-05-30T09:60',
      '2026-05-30T09:00:60',
      '2026-05-30T09:00:61',
    );
    none.push('2026-05-30T09:00+18:01', '2026-05-30T09:00-19:00', '2026-05-30T09:00+05:60', '2026-05-30T09:00+99:99');
    for (const text of none) expect(read(text), text).to.equal(null);
    expect(read('2026-05-30T09:00+18:00')).to.equal('time 2026-05-30T09:00 1080');
  });

  it('in any other notation is no time, whatever Date.parse would make of it', () => {
    const none = [
      '',
      ' ',
      'tomorrow',
      '30 May 2026',
      '05/30/2026',
      '2026-5-30',
      '26-05-30',
      '20260530',
      '+002026-05-30',
    ];
    none.push('2026-05-30 09:00', '2026-05-30T9:00', '2026-05-30T09', '2026-05-30T0900', '2026-05-30T09:00 +02:00');
    none.push(
      '2026-05-30T09:00+0200',
      '2026-05-30T09:00+02',
      '2026-05-30T09:00 Z',
      '2026-05-30T09:00UTC',
      '2026-05T09:00',
    );
    none.push(
      '2026-05-30T09:00:00,5',
      '2026-05-30T09:00.5',
      '2026-05-30Z',
      '2026-05-30T',
      '2026-05-30T09:00[Europe/Paris]',
    );
    none.push('2026-W22', '2026-150', '2026-05-30T09:00\u221204:00', '\u0662\u0660\u0662\u0666', '2026-05-30T9:00pm');
    for (const text of none) expect(read(text), text).to.equal(null);
    expect(read(`2026-05-30T09:00:00.${'9'.repeat(1e6)}`)).to.equal(null);
  });
});

describe('a duration', () => {
  it('has weeks, or days that follow the calendar and hours that follow the clock', () => {
    expect(parseDuration('P2W')).to.deep.equal({ days: 14, ms: 0 });
    expect(parseDuration('P1D')).to.deep.equal({ days: 1, ms: 0 });
    expect(parseDuration('PT1H30M')).to.deep.equal({ days: 0, ms: 5_400_000 });
    expect(parseDuration(' P1DT12H ')).to.deep.equal({ days: 1, ms: 43_200_000 });
    expect(parseDuration('PT90S')).to.deep.equal({ days: 0, ms: 90_000 });
  });

  it('that is empty, nothing, negative, vague or longer than a century is none', () => {
    const none = [
      '',
      'P',
      'PT',
      'P1DT',
      'P0D',
      'PT0S',
      '-P1D',
      'P-1D',
      'P1Y',
      'P1M',
      'P1W1D',
      'PT1.5H',
      'P1H',
      'T1H',
      '1D',
    ];
    for (const text of [...none, 'P99999D', 'PT9999999H', `P${'9'.repeat(50)}D`, `P${'9'.repeat(1e5)}D`]) {
      expect(parseDuration(text), text.slice(0, 60)).to.equal(null);
    }
  });
});

describe('an offset in words', () => {
  it('has a sign, hours and minutes', () => {
    expect(formatOffset(330)).to.equal('+05:30');
    expect(formatOffset(-240)).to.equal('-04:00');
    expect(formatOffset(-210)).to.equal('-03:30');
    expect(formatOffset(0)).to.equal('+00:00');
    expect(formatOffset(-44.5)).to.equal('-00:45');
    expect(formatOffset(-0.2)).to.equal('+00:00');
    expect(formatOffset(59.8)).to.equal('+01:00');
  });
});

describe('a wall time in words', () => {
  it('says only what is not zero beyond the minute, and nothing where there is no time', () => {
    expect(toWallText(Date.UTC(2026, 4, 30, 9))).to.equal('2026-05-30T09:00');
    expect(toWallText(Date.UTC(2026, 4, 30, 9, 0, 5))).to.equal('2026-05-30T09:00:05');
    expect(toWallText(Date.UTC(2026, 4, 30, 9, 0, 0, 7))).to.equal('2026-05-30T09:00:00.007');
    expect(toWallText(NaN)).to.equal('');
    expect(toWallText(9e15)).to.equal('');
  });
});
