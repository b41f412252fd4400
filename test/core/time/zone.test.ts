import { expect } from '@open-wc/testing';
import { instantOf, isKnownZone, offsetMsAt, sameBehaviour, viewerZone, wallOf } from '../../../src/core/time/zone.js';

const MINUTE = 60_000;
const utc = (text: string): number => Date.parse(`${text}Z`);
const wall = utc;
const at = (zone: string, local: string): [instant: string, kind: string] => {
  const { ms, kind } = instantOf(zone, wall(local));
  return [new Date(ms).toISOString().slice(0, 16), kind];
};

describe('a time in a zone', () => {
  it('that the clocks skip moves forward by the length of the gap', () => {
    expect(at('Europe/Berlin', '2026-03-29T02:30')).to.deep.equal(['2026-03-29T01:30', 'gap']);
    expect(at('America/New_York', '2026-03-08T02:00')).to.deep.equal(['2026-03-08T07:00', 'gap']);
  });

  it('that the clocks show twice is the earlier one', () => {
    expect(at('Europe/Berlin', '2026-10-25T02:30')).to.deep.equal(['2026-10-25T00:30', 'overlap']);
    expect(at('Australia/Sydney', '2026-04-05T02:30')).to.deep.equal(['2026-04-04T15:30', 'overlap']);
  });

  it('is unique to the second on both sides of a gap and of an overlap', () => {
    expect(at('Europe/Berlin', '2026-03-29T01:59:59')).to.deep.equal(['2026-03-29T00:59', 'unique']);
    expect(at('Europe/Berlin', '2026-03-29T03:00')).to.deep.equal(['2026-03-29T01:00', 'unique']);
    expect(at('Europe/Berlin', '2026-10-25T01:59:59')[1]).to.equal('unique');
    expect(at('Europe/Berlin', '2026-10-25T03:00')).to.deep.equal(['2026-10-25T02:00', 'unique']);
  });

  it('keeps to days that begin at one o’clock, in Santiago, Beirut, Cairo and Havana', () => {
    expect(at('America/Santiago', '2022-09-11T00:00')).to.deep.equal(['2022-09-11T04:00', 'gap']);
    expect(at('Asia/Beirut', '2021-03-28T00:30')).to.deep.equal(['2021-03-27T22:30', 'gap']);
    expect(at('Africa/Cairo', '2010-04-30T00:00')).to.deep.equal(['2010-04-29T22:00', 'gap']);
    expect(at('America/Havana', '2022-03-13T00:30')).to.deep.equal(['2022-03-13T05:30', 'gap']);
  });

  it('knows half-hour, two-hour and whole-day shifts', () => {
    expect(at('Australia/Lord_Howe', '2021-10-03T02:15')).to.deep.equal(['2021-10-02T15:45', 'gap']);
    expect(at('Australia/Lord_Howe', '2021-04-04T01:45')).to.deep.equal(['2021-04-03T14:45', 'overlap']);
    expect(at('Antarctica/Troll', '2021-03-28T02:30')).to.deep.equal(['2021-03-28T02:30', 'gap']);
    expect(at('Pacific/Apia', '2011-12-30T12:00')).to.deep.equal(['2011-12-30T22:00', 'gap']);
    expect(at('Pacific/Apia', '2011-12-31T00:00')).to.deep.equal(['2011-12-30T10:00', 'unique']);
  });

  it('has the offsets of quarter-hour zones, of both ends of the day, and of zones that stopped switching', () => {
    const offset = (zone: string, local: string): number => offsetMsAt(zone, utc(local)) / MINUTE;
    expect(offset('Asia/Kathmandu', '2026-05-30T00:00')).to.equal(345);
    expect(offset('Australia/Eucla', '2026-05-30T00:00')).to.equal(525);
    expect(offset('Pacific/Chatham', '2026-01-15T00:00')).to.equal(825);
    expect(offset('Asia/Kolkata', '2026-05-30T00:00')).to.equal(330);
    expect(offset('Pacific/Kiritimati', '2026-05-30T00:00')).to.equal(840);
    expect(offset('Pacific/Pago_Pago', '2026-05-30T00:00')).to.equal(-660);
    expect(offset('America/Sao_Paulo', '2018-12-15T00:00')).to.equal(-120);
    expect(offset('America/Sao_Paulo', '2021-12-15T00:00')).to.equal(-180);
    expect(offset('Europe/Istanbul', '2021-01-15T00:00')).to.equal(180);
  });

  it('follows Morocco through Ramadan and Ireland through its winter', () => {
    expect(offsetMsAt('Africa/Casablanca', utc('2022-04-15T12:00'))).to.equal(0);
    expect(offsetMsAt('Africa/Casablanca', utc('2022-06-15T12:00'))).to.equal(60 * MINUTE);
    expect(offsetMsAt('Europe/Dublin', utc('2022-01-15T12:00'))).to.equal(0);
    expect(offsetMsAt('Europe/Dublin', utc('2022-07-15T12:00'))).to.equal(60 * MINUTE);
  });

  it('is not lost in the week in which Recife switched there and back', () => {
    const days = [8, 9, 10, 11, 12, 13, 14, 15].map((day) => offsetMsAt('America/Recife', Date.UTC(2000, 9, day, 12)));
    expect(days.map((ms) => ms / (60 * MINUTE))).to.deep.equal([-2, -2, -2, -2, -2, -2, -2, -3]);
  });

  it('is right before zones were standard, in seconds, and in the first and the last years of the calendar', () => {
    expect(offsetMsAt('Africa/Monrovia', utc('1971-06-01T00:00'))).to.equal(-(44 * 60 + 30) * 1000);
    const early = offsetMsAt('Europe/Berlin', utc('1850-01-01T00:00'));
    for (const iso of ['0001-01-01T00:00', '0099-12-31T00:00', '0999-06-01T00:00']) {
      expect(offsetMsAt('Europe/Berlin', utc(iso)), iso).to.equal(early);
    }
    expect(offsetMsAt('Europe/Berlin', utc('9999-12-31T00:00'))).to.equal(60 * MINUTE);
  });

  it('goes there and back, to the millisecond', () => {
    for (let ms = utc('2026-01-01T00:00') + 123; ms < utc('2027-01-01T00:00'); ms += 7_654_321) {
      const there = wallOf('America/St_Johns', ms);
      const { ms: back, kind } = instantOf('America/St_Johns', there);
      if (kind === 'unique') expect(back).to.equal(ms);
      else expect(Math.abs(back - ms)).to.be.oneOf([0, 60 * MINUTE]);
    }
  });

  it('of a date beyond all calendars, or in an unknown zone, throws nothing', () => {
    for (const ms of [NaN, Infinity, -Infinity, 9e15, -9e15]) {
      expect(() => offsetMsAt('Europe/Berlin', ms)).not.to.throw();
      expect(() => instantOf('Europe/Berlin', ms)).not.to.throw();
      expect(() => sameBehaviour('Europe/Berlin', 'Europe/Paris', ms)).not.to.throw();
    }
    expect(offsetMsAt('Mars/Olympus', 0)).to.equal(0);
    expect(instantOf('Mars/Olympus', 5)).to.deep.equal({ ms: 5, kind: 'unique' });
  });

  it('stays right when more zones and dates were asked for than are remembered', () => {
    for (let year = 1970; year < 2030; year++) {
      for (let day = 0; day < 360; day += 5) offsetMsAt('Europe/Paris', Date.UTC(year, 0, day));
    }
    for (let index = 0; index < 600; index++) isKnownZone(`Made/Up_${index}`);
    expect(offsetMsAt('Europe/Paris', utc('2026-07-01T00:00'))).to.equal(120 * MINUTE);
    expect(at('Europe/Paris', '2026-03-29T02:30')).to.deep.equal(['2026-03-29T01:30', 'gap']);
  });

  it('does not believe a page that replaced Date and Intl', () => {
    const { Date: realDate } = globalThis;
    const { DateTimeFormat } = Intl;
    try {
      globalThis.Date = class extends realDate {
        static override UTC = (): number => 0;
        static override now = (): number => 0;
      } as unknown as DateConstructor;
      Intl.DateTimeFormat = (() => {
        throw new Error('not ours');
      }) as unknown as typeof DateTimeFormat;
      expect(isKnownZone('Africa/Lusaka')).to.equal(true);
      expect(offsetMsAt('Africa/Lusaka', 1_700_000_000_000)).to.equal(120 * MINUTE);
    } finally {
      globalThis.Date = realDate;
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});

describe('a zone', () => {
  it('is known by its names of the tz database, in any letter case', () => {
    for (const id of ['Europe/Kyiv', 'Europe/Kiev', 'europe/berlin', 'UTC', 'GMT', 'Etc/UTC', 'EST5EDT', 'Japan']) {
      expect(isKnownZone(id), id).to.equal(true);
    }
  });

  it('is not an offset, a Windows name, an ambiguous abbreviation, or nonsense', () => {
    const none = [
      '',
      ' ',
      '+02:00',
      '-05:00',
      'W. Europe Standard Time',
      'IST',
      'CST',
      'PST',
      'BST',
      'Europe',
      'Mars/X',
    ];
    for (const id of [...none, 'Europe/Berlin ', 'constructor', '__proto__', 'x'.repeat(1e5)]) {
      expect(isKnownZone(id), id.slice(0, 40)).to.equal(false);
    }
  });

  it('named Etc/GMT+5 is five hours west of Greenwich', () => {
    expect(offsetMsAt('Etc/GMT+5', 0)).to.equal(-300 * MINUTE);
  });

  it('is the same as another when their clocks agree all year', () => {
    const june = utc('2024-06-01T00:00');
    expect(sameBehaviour('Europe/Kyiv', 'Europe/Kiev', june)).to.equal(true);
    expect(sameBehaviour('Europe/Berlin', 'Europe/Stockholm', june)).to.equal(true);
    expect(sameBehaviour('Africa/Lagos', 'Europe/Berlin', utc('2024-01-15T00:00'))).to.equal(false);
    expect(sameBehaviour('America/Phoenix', 'America/Los_Angeles', june)).to.equal(false);
    expect(sameBehaviour('Europe/Berlin', 'Mars/Olympus', june)).to.equal(false);
  });

  it('that switches on other days of the same week is another clock', () => {
    // Havana switches at midnight of the Sunday on which New York does at two: an hour or two apart.
    expect(sameBehaviour('America/Havana', 'America/New_York', utc('2019-06-01T00:00'))).to.equal(false);
  });

  it('of the reader is one that this browser knows', () => {
    expect(isKnownZone(viewerZone())).to.equal(true);
  });
});
