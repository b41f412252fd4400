import { expect } from '@open-wc/testing';
import { setClock } from '../../../src/core/time/clock.js';
import { occurrencesBetween } from '../../../src/core/occurrences.js';
import { words } from '../read-events.js';
import { context, faults, hearing, readHearing, readLinkedData } from './read-linked-data.js';

const utc = Date.UTC;

describe('A date in linked data', () => {
  it('is the whole day where it runs from midnight to a moment before midnight', async () => {
    for (const [startDate, endDate, start, end] of [
      ['2027-03-01T00:00:00-05:00', '2027-03-01T23:59:59-05:00', '2027-03-01', '2027-03-01'],
      ['2027-03-01T00:00', '2027-03-01T23:59', '2027-03-01', '2027-03-01'],
      ['2027-03-01 00:00:00', '2027-03-03 23:59:59', '2027-03-01', '2027-03-03'],
      ['2027-03-01T00:00:00+00:00', '2027-03-02T23:59:00+00:00', '2027-03-01', '2027-03-02'],
    ] as const) {
      const event = await readHearing({ startDate, endDate });
      expect([event.start!.text, event.end!.text]).to.deep.equal([start, end]);
    }
    const evening = await readHearing({ startDate: '2027-03-01T18:00', endDate: '2027-03-01T23:59' });
    expect(evening.start!.kind).to.equal('time');
    const offsets = await readHearing({ startDate: '2027-03-01T00:00-05:00', endDate: '2027-03-01T23:59-04:00' });
    expect(offsets.start!.kind).to.equal('time');
  });

  it('is a day where it is midnight and nobody says until when, which is told', async () => {
    for (const startDate of ['2027-03-01T00:00:00', '2027-03-01T00:00-05:00']) {
      const event = await readHearing({ startDate });
      expect([event.start!.text, ...faults(event)]).to.deep.equal(['2027-03-01', 'invalid-time startDate']);
    }
    // In UTC it may be another hour there; with a length it is one.
    const utcs = await readHearing({ startDate: '2027-03-01T00:00:00Z' });
    const long = await readHearing({ startDate: '2027-03-01T00:00:00', duration: 'PT2H' });
    expect([utcs.start!.kind, long.start!.kind]).to.deep.equal(['time', 'time']);
  });

  it('is none where a program wrote one for "none"', async () => {
    for (const startDate of ['0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '1970-01-01', '9999-12-31']) {
      const event = await readHearing({ startDate });
      expect([event.start, event.whenText, faults(event)[0]]).to.deep.equal([null, null, 'invalid-time startDate']);
    }
  });

  it('has a clock beside it in what the vocabulary has for schedules only', async () => {
    const event = await readHearing({ startDate: '2027-03-01', startTime: '7:00 PM', endTime: '21:30' });
    expect([event.start!.text, event.end!.text]).to.deep.equal(['2027-03-01T19:00', '2027-03-01T21:30']);
  });

  it('lasts as long as is said, in every form of ISO 8601', async () => {
    for (const [duration, days, ms] of [
      ['P0Y0M0DT2H0M0S', 0, 7_200_000],
      ['PT1.5H', 0, 5_400_000],
      ['PT1,5H', 0, 5_400_000],
      ['P1DT0H', 1, 0],
      ['P0Y0M1W0D', 7, 0],
      ['P1.5D', 1, 43_200_000],
      ['pt90m', 0, 5_400_000],
      [{ '@type': 'Duration', name: 'PT45M' }, 0, 2_700_000],
    ] as const) {
      expect((await readHearing({ duration })).duration, JSON.stringify(duration)).to.deep.equal({ days, ms });
    }
    for (const duration of ['P1M', 'two hours', '2:00']) {
      const event = await readHearing({ duration });
      expect([event.duration, faults(event)[0]]).to.deep.equal([null, 'invalid-field duration']);
    }
    expect(faults(await readHearing({ duration: 'P0D' }))).to.deep.equal(['no-country countries']);
  });
});

describe('A schedule', () => {
  const weekly = {
    '@type': 'Schedule',
    startDate: '2027-03-01',
    endDate: '2027-03-31',
    repeatFrequency: 'P1W',
    startTime: '19:00',
    scheduleTimezone: 'Europe/London',
  };
  const plan = (fields: object) => readHearing({ startDate: undefined, eventSchedule: { ...weekly, ...fields } });

  it('has days of the week in any spelling', async () => {
    for (const [byDay, days] of [
      ['Monday,Wednesday', 'MO,WE'],
      ['Monday, Wednesday and Friday', 'MO,WE,FR'],
      ['https://schema.org/Monday,https://schema.org/Wednesday', 'MO,WE'],
      [['Monday', 'https://schema.org/Wednesday/'], 'MO,WE'],
      [{ '@id': 'schema:Monday' }, 'MO'],
      [[{ '@type': 'DayOfWeek', name: 'Tuesday' }], 'TU'],
      ['Mo-Fr', 'MO,TU,WE,TH,FR'],
      ['Saturday to Monday', 'SA,SU,MO'],
      ['weekdays', 'MO,TU,WE,TH,FR'],
      ['Mon Wed', 'MO,WE'],
      ['Tuesdays', 'TU'],
      ['Lundi', 'MO'],
      [['Mittwoch', 'Donnerstag'], 'WE,TH'],
      ['sábado', 'SA'],
      ['Subota', 'SA'],
    ] as const) {
      const event = await plan({ byDay });
      expect([event.recurrence?.rules, faults(event)], JSON.stringify(byDay)).to.deep.equal([
        [`FREQ=WEEKLY;BYDAY=${days};UNTIL=20270331`],
        [],
      ]);
    }
  });

  it('has days in the language of the document', async () => {
    const event = await readHearing({
      startDate: undefined,
      inLanguage: 'el',
      eventSchedule: { ...weekly, byDay: 'Δευτέρα' },
    });
    expect(event.recurrence!.rules).to.deep.equal(['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331']);
  });

  it('keeps the days that can be read, and records the others', async () => {
    const some = await plan({ byDay: ['Monday', 'https://schema.org/PublicHolidays'] });
    expect([some.recurrence!.rules, faults(some)]).to.deep.equal([
      ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331'],
      ['invalid-recurrence eventSchedule.byDay'],
    ]);
    const none = await plan({ byDay: 'PublicHolidays' });
    expect([none.recurrence, none.start!.text, none.end!.text, words(none.whenText)]).to.deep.equal([
      null,
      '2027-03-01',
      '2027-03-31',
      'PublicHolidays 19:00',
    ]);
    expect(faults(none)).to.deep.equal(['invalid-recurrence eventSchedule.byDay']);
  });

  it('repeats in any spelling', async () => {
    for (const [repeatFrequency, rule] of [
      ['PT168H', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331'],
      ['PT336H', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270331'],
      ['p2w', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270331'],
      ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270331'],
      ['https://schema.org/Weekly', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331'],
      [undefined, 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331'],
    ] as const) {
      const event = await plan({ repeatFrequency, byDay: 'Monday' });
      expect(event.recurrence!.rules, repeatFrequency).to.deep.equal([rule]);
    }
    expect((await plan({ repeatFrequency: 'PT24H' })).recurrence!.rules).to.deep.equal(['FREQ=DAILY;UNTIL=20270331']);
    expect((await plan({ repeatFrequency: undefined, byMonthDay: '1, 15' })).recurrence!.rules).to.deep.equal([
      'FREQ=MONTHLY;BYMONTHDAY=1,15;UNTIL=20270331',
    ]);
  });

  it('has hours in any spelling, or else the words for them', async () => {
    for (const [startTime, clock] of [
      ['7:00 PM', '19:00'],
      ['7 pm', '19:00'],
      ['19h30', '19:30'],
      ['19.30 Uhr', '19:30'],
      ['9:00', '09:00'],
      ['T19:00:00Z', '19:00:00'],
      ['12:15 a.m.', '00:15'],
    ] as const) {
      const event = await plan({ byDay: 'Monday', startTime });
      expect([event.start!.text, faults(event)], startTime).to.deep.equal([`2027-03-01T${clock}`, []]);
    }
    for (const startTime of ['19:00:00+00:00', '19:00+01:00', 'T19:00-0500']) {
      const event = await plan({ byDay: 'Monday', startTime });
      expect([event.start!.text.slice(0, 16), faults(event)], startTime).to.deep.equal([
        '2027-03-01T19:00',
        ['invalid-time eventSchedule.startTime'],
      ]);
    }
    const evening = await plan({ byDay: 'Monday', startTime: 'in the evening' });
    expect([evening.start!.text, words(evening.whenText), faults(evening)]).to.deep.equal([
      '2027-03-01',
      'in the evening',
      ['invalid-time eventSchedule.startTime'],
    ]);
  });

  it('lists its dates from today on where it has no first one', async () => {
    setClock(() => utc(2027, 2, 3, 12));
    try {
      const sundays = {
        startDate: undefined,
        endDate: undefined,
        byDay: 'Sunday',
        startTime: '10:00',
        endTime: '11:30',
      };
      const { events, ...feed } = await readLinkedData({
        ...hearing,
        '@id': undefined,
        startDate: undefined,
        eventSchedule: { ...weekly, ...sundays, scheduleTimezone: 'Pacific/Auckland' },
      });
      const [event] = events;
      expect([event!.id, event!.start!.text, event!.end!.text, event!.recurrence!.rules]).to.deep.equal([
        'Hearing',
        '2027-03-07T10:00',
        '2027-03-07T11:30',
        ['FREQ=WEEKLY;BYDAY=SU'],
      ]);
      expect(faults(event!)).to.deep.equal(['invalid-recurrence eventSchedule']);
      const dates = await occurrencesBetween({ events, ...feed }, utc(2027, 2, 3), utc(2027, 2, 20));
      expect(dates.map(({ startMs }) => new Date(startMs!).toISOString())).to.deep.equal([
        '2027-03-06T21:00:00.000Z',
        '2027-03-13T21:00:00.000Z',
      ]);
    } finally {
      setClock(null);
    }
  });

  it('has words instead of dates where it does not say on which days', async () => {
    for (const fields of [
      { repeatFrequency: 'P2W', byDay: 'Sunday' },
      { repeatFrequency: 'P1W', byDay: undefined, name: 'Sunday' },
    ]) {
      const event = await plan({ ...fields, startDate: undefined, endDate: undefined });
      expect([event.start, event.recurrence]).to.deep.equal([null, null]);
      expect(words(event.whenText)).to.match(/^Sunday/);
      expect(faults(event)).to.deep.equal(['invalid-recurrence eventSchedule']);
    }
  });

  it('ends with the event where it has no end of its own', async () => {
    const { recurrence, end } = await readHearing({
      startDate: '2027-03-01T18:00:00+00:00',
      endDate: '2027-04-26T20:00:00+01:00',
      eventSchedule: { ...weekly, startDate: undefined, endDate: undefined, byDay: 'Monday', endTime: '20:00' },
    });
    expect([recurrence!.rules, end!.text]).to.deep.equal([
      ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270426'],
      '2027-03-01T20:00+00:00',
    ]);
  });

  it('keeps its hour all year where only the first date has an offset', async () => {
    const place = { '@type': 'Place', name: 'Town hall', address: { '@type': 'PostalAddress', addressCountry: 'GB' } };
    const { events, ...feed } = await readLinkedData({
      ...hearing,
      startDate: '2027-03-15T18:00:00+00:00',
      location: place,
      eventSchedule: {
        ...weekly,
        byDay: 'Monday',
        scheduleTimezone: undefined,
        endDate: '2027-04-05',
        startTime: '18:00',
      },
    });
    const dates = await occurrencesBetween({ events, ...feed }, -Infinity, Infinity);
    expect(
      dates.map(({ startMs, certainty }) => [new Date(startMs!).toISOString().slice(0, 16), certainty]),
    ).to.deep.equal([
      ['2027-03-15T18:00', 'exact'],
      ['2027-03-22T18:00', 'exact'],
      ['2027-03-29T17:00', 'exact'],
      ['2027-04-05T17:00', 'exact'],
    ]);
    expect(
      dates.flatMap(({ issues }) => issues.map(({ code }) => code)).filter((code) => /offset/.test(code)),
    ).to.deep.equal([]);
  });

  it('is no recurrence where it only says from when to when', async () => {
    const event = await plan({ repeatFrequency: undefined, endTime: '21:00' });
    expect([event.start!.text, event.end!.text, words(event.whenText), event.recurrence]).to.deep.equal([
      '2027-03-01',
      '2027-03-31',
      '19:00 – 21:00',
      null,
    ]);
  });

  it('may be in a document of its own, and anywhere in a graph', async () => {
    const { events } = await readLinkedData({
      '@context': context,
      '@graph': [
        { ...hearing, startDate: undefined, eventSchedule: { '@id': '#plan' } },
        { ...weekly, '@id': '#plan', byDay: 'Monday' },
      ],
    });
    expect(events[0]!.recurrence!.rules).to.deep.equal(['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270331']);
  });
});
