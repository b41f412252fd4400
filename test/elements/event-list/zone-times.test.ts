import { expect } from '@open-wc/testing';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { parts, textOf, textsOf } from '../../helpers/look.js';

// The tests run with New York as the reader's zone: GMT−4 in summer, GMT−5 in winter.
const rail = async (more: RawEvent, attributes: Record<string, string> = {}): Promise<string> =>
  textOf(await show([event({ end: undefined, attendanceMode: undefined, ...more })], attributes), 'time')!;

describe('the second line of a time', () => {
  it('is there only if the offsets differ at that instant, whatever the zones are called', async () => {
    // Lima is on GMT−5 all year: New York's clock in winter, another in summer.
    expect(await rail({ start: '2030-12-02T09:00', timeZone: 'America/Lima' })).to.equal('09:00 Lima, GMT−5');
    expect(await rail({ start: '2030-06-03T09:00', timeZone: 'America/Lima' })).to.equal(
      '09:00 Lima, GMT−5 10:00 your time',
    );
  });

  it('knows the weeks in which one side has changed its clocks and the other has not', async () => {
    // America changes on 10 March 2030, Europe on the 31st.
    expect(await rail({ start: '2030-03-08T09:00' }, { when: 'all' })).to.equal('09:00 Madrid, GMT+1 03:00 your time');
    expect(await rail({ start: '2030-03-12T09:00' }, { when: 'all' })).to.equal('09:00 Madrid, GMT+1 04:00 your time');
    expect(await rail({ start: '2030-04-02T09:00' }, { when: 'all' })).to.equal('09:00 Madrid, GMT+2 03:00 your time');
  });

  it('is there if only the end is on another offset', async () => {
    // Both are on GMT−4 at 00:30; New York's clock goes back at 2:00, that of Puerto Rico stays.
    const more = { start: '2030-11-03T00:30', end: '2030-11-03T03:30', timeZone: 'America/Puerto_Rico' };
    expect(await rail(more)).to.equal('00:30 to 03:30 Puerto Rico, GMT−4 00:30 your time');
  });

  for (const [zone, start, expected] of [
    ['Asia/Kathmandu', '2030-05-20T09:00', '09:00 Kathmandu, GMT+5:45 23:15 your time, previous day'],
    ['Pacific/Kiritimati', '2030-05-20T09:00', '09:00 Kiritimati, GMT+14 15:00 your time, previous day'],
    ['Pacific/Pago_Pago', '2030-05-20T23:00', '23:00 Pago Pago, GMT−11 06:00 your time, next day'],
    ['America/Los_Angeles', '2030-05-20T21:00', '21:00 Los Angeles, GMT−7 00:00 your time, next day'],
    ['America/Los_Angeles', '2030-05-20T20:59', '20:59 Los Angeles, GMT−7 23:59 your time'],
    ['Australia/Lord_Howe', '2030-05-20T09:00', '09:00 Lord Howe, GMT+10:30 18:30 your time, previous day'],
  ] as const) {
    it(`says "${expected.slice(expected.indexOf(' your') - 5)}" for ${start.slice(11)} in ${zone}`, async () => {
      expect(await rail({ start, timeZone: zone })).to.equal(expected);
    });
  }

  it('gives the date where the other clock is two days off', async () => {
    const list = await show([event({ start: '2030-05-20T23:30', end: undefined, timeZone: 'Pacific/Pago_Pago' })], {
      'time-zone': 'Pacific/Kiritimati',
    });
    expect(textOf(list, 'time')).to.equal('00:30 Kiritimati, GMT+14 23:30 Pago Pago, GMT−11, Mon 20 May');
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Wednesday 22 May 2030']);
  });
});

describe('a time around a change of the clocks', () => {
  it('is right in each of the two hours of the same name', async () => {
    const first = { start: '2030-10-27T02:30+02:00', end: '2030-10-27T02:30+01:00' };
    expect(await rail(first, { when: 'all' })).to.equal(
      '02:30 to 02:30 (GMT+1) Madrid, GMT+2 20:30 your time, previous day',
    );
    const second = { start: '2030-10-27T02:30+01:00' };
    expect(await rail(second, { when: 'all' })).to.equal('02:30 Madrid, GMT+1 21:30 your time, previous day');
  });

  it('is moved forward where that hour does not exist, with a word about it', async () => {
    const list = await show([event({ start: '2031-03-30T02:30', end: undefined })]);
    expect(textOf(list, 'time')).to.equal('03:30 Madrid, GMT+2');
    expect(textOf(list, 'note')).to.contain('skip the time that was given');
  });

  it('is right where midnight does not exist', async () => {
    // Santiago: 8 September 2030 begins at 1:00.
    const list = await show([
      event({ start: '2030-09-08T00:00', end: '2030-09-08T02:00', timeZone: 'America/Santiago' }),
    ]);
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Sunday 8 September 2030']);
    expect(textOf(list, 'time')).to.equal('01:00 to 02:00 Santiago, GMT−3');
  });
});

describe('a deadline', () => {
  const deadline = (more: RawEvent, attributes: Record<string, string> = {}) =>
    show([event({ kind: 'deadline', end: undefined, attendanceMode: undefined, ...more })], attributes);

  for (const start of ['2030-05-20T24:00', '2030-05-21T00:00', '2030-05-20T24:00+02:00']) {
    it(`at ${start} is due at the end of the day, and listed on it`, async () => {
      const list = await deadline({ start });
      expect(textsOf(list, 'group-heading')).to.deep.equal(['Monday 20 May 2030']);
      expect(textOf(list, 'time')).to.equal('By the end of the day Madrid, GMT+2 18:00 your time');
      expect(parts(list, 'time')[0]!.querySelector('time')!.dateTime).to.match(/^2030-05-21T00:00(:00)?\+02:00$/);
    });
  }

  it('gives the day that it ends where no heading does', async () => {
    const list = await deadline({ start: '2030-05-20T24:00' }, { 'group-by': 'none' });
    expect(textOf(list, 'time')).to.equal('20 May 2030 By the end of the day Madrid, GMT+2 18:00 your time');
  });

  it('at the end of a month is of that month', async () => {
    const list = await deadline({ start: '2030-05-31T24:00' }, { 'group-by': 'month' });
    expect(textsOf(list, 'group-heading')).to.deep.equal(['May 2030']);
  });

  it('stands below what else is on that day, and above the next', async () => {
    const list = await show([
      event({ id: 'next', title: 'Next day', start: '2030-05-21', end: undefined }),
      event({ id: 'due', title: 'Due', kind: 'deadline', start: '2030-05-20T24:00', end: undefined }),
      event({ id: 'late', title: 'Late', start: '2030-05-20T23:30', end: undefined }),
    ]);
    expect(textsOf(list, 'title')).to.deep.equal(['Late', 'Due', 'Next day']);
  });

  it('of another hour is "by" that hour', async () => {
    const list = await deadline({ start: '2030-05-20T17:00' });
    expect(textOf(list, 'time')).to.equal('by 17:00 Madrid, GMT+2 11:00 your time');
  });

  it('at midnight on its own clock is at its hour on another', async () => {
    const list = await deadline({ start: '2030-05-20T24:00' }, { 'time-zone': 'Asia/Tokyo' });
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Tuesday 21 May 2030']);
    expect(textOf(list, 'time')).to.equal('by 07:00 Tokyo, GMT+9 00:00 Madrid, GMT+2');
  });

  it('that is a day is open until its end, and shifts for nobody', async () => {
    for (const zone of ['auto', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const list = await deadline({ start: '2030-05-20' }, { 'time-zone': zone });
      expect(textsOf(list, 'group-heading')).to.deep.equal(['Monday 20 May 2030']);
      expect(textOf(list, 'time')).to.equal('By the end of the day');
    }
  });

  it('an event at midnight is none: it begins that day', async () => {
    const list = await show([event({ start: '2030-05-21T00:00', end: undefined })]);
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Tuesday 21 May 2030']);
    expect(textOf(list, 'time')).to.equal('00:00 Madrid, GMT+2');
  });
});

describe('what has no time of day, or no zone', () => {
  it('is never shifted by a choice of clock: days, months, years and floating times', async () => {
    const vague = [
      event({ id: 'day', title: 'Day', start: '2030-05-20', end: undefined }),
      event({
        id: 'floating',
        title: 'Floating',
        start: '2030-05-20T23:00',
        end: undefined,
        timeZone: undefined,
        countries: undefined,
      }),
      event({ id: 'month', title: 'Month', start: '2030-06', end: undefined }),
      event({ id: 'year', title: 'Year', start: '2031', end: undefined }),
    ];
    const looks = new Set<string>();
    for (const zone of ['auto', 'event', 'viewer', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const list = await show(vague, { 'time-zone': zone });
      looks.add(
        parts(list, 'group')
          .map((group) => [...textsOf(group, 'group-heading'), ...textsOf(group, 'time')].join(' | '))
          .join('\n'),
      );
    }
    expect([...looks]).to.deep.equal([
      'Monday 20 May 2030 | All day | 23:00\n' +
        'June 2030, date to be confirmed | June 2030 Date to be confirmed\n' +
        '2031, date to be confirmed | 2031 Date to be confirmed',
    ]);
  });
});

describe('a time that contradicts its country', () => {
  // Germany is on GMT+2 in May.
  const doubtful = event({
    start: '2030-05-20T23:30+01:00',
    end: '2030-05-21T00:30+01:00',
    timeZone: undefined,
    countries: ['DE'],
  });

  it('is shown as published first, with both readings on the reader’s clock and in words', async () => {
    const list = await show([doubtful]);
    expect(textOf(list, 'time')).to.equal('23:30 to Tue 21 May, 00:30 GMT+1, to be checked 17:30 or 18:30 your time');
    expect(textOf(list, 'note')).to.equal(
      'Please check the time: it was given as 23:30 GMT+1, but clocks there (Germany) are on GMT+2 that day. It is either Mon 20 May, 23:30 or Tue 21 May, 00:30. Check with the organiser.',
    );
  });

  it('is "about" on any clock that is chosen, with the published one beside it', async () => {
    const list = await show([doubtful], { 'time-zone': 'Asia/Tokyo' });
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Tuesday 21 May 2030']);
    expect(textOf(list, 'time')).to.equal('about 07:30 to 08:30 Tokyo, GMT+9 23:30 GMT+1, to be checked, previous day');
  });
});
