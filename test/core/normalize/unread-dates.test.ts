import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import { codes, readEvent, readEvents, words } from '../read-events.js';

describe('A date that is not written as the format asks', () => {
  it('is read where its meaning is certain, and recorded', async () => {
    const event = await readEvent({ start: '2027-05-18 19:00', end: '2027-05-18 9:30 pm', timeZone: 'Africa/Nairobi' });
    expect([event.start!.text, event.end!.text, event.whenText]).to.deep.equal([
      '2027-05-18T19:00',
      '2027-05-18T21:30',
      null,
    ]);
    expect(event.issues.map(({ code, field }) => [code, field])).to.deep.equal([
      ['nonstandard-value', 'start'],
      ['nonstandard-value', 'end'],
    ]);
    expect(issueText(event.issues[0]!)).to.equal(
      'start is “2027-05-18 19:00”; it was read as 2027-05-18T19:00 (RFC 3339).',
    );
  });

  it('may name its zone in a suffix', async () => {
    const event = await readEvent({ start: '2027-05-18T19:00+03:00[Africa/Nairobi]' });
    expect([event.start!.text, event.timeZone, codes(event)]).to.deep.equal([
      '2027-05-18T19:00+03:00',
      'Africa/Nairobi',
      [],
    ]);
    const own = await readEvent({ start: '2027-05-18T19:00[Africa/Nairobi]', timeZone: 'Africa/Kampala' });
    expect(own.timeZone).to.equal('Africa/Kampala');
    const unknown = await readEvent({ start: '2027-05-18T19:00[Mars/Olympus]' }, { timeZone: 'Africa/Nairobi' });
    expect([unknown.timeZone, codes(unknown)]).to.deep.equal(['Africa/Nairobi', ['unknown-zone']]);
  });

  it('keeps its day, and its words, where the clock cannot be read', async () => {
    for (const start of ['2027-05-18T10-10-00-00', '2027-05-18, after the plenary', '2027-05-18T25:00']) {
      const event = await readEvent({ start });
      expect([event.start!.text, event.start!.kind, words(event.whenText), codes(event)]).to.deep.equal([
        '2027-05-18',
        'date',
        start,
        ['invalid-time'],
      ]);
    }
    const japan = await readEvent({ start: '2027-05-18T19:00JST' });
    expect([japan.start!.text, japan.start!.offset, words(japan.whenText)]).to.deep.equal([
      '2027-05-18T19:00',
      null,
      '2027-05-18T19:00JST',
    ]);
  });

  it('may have a minus sign before its offset, and digits of another script', async () => {
    const event = await readEvent({ start: '2027-05-18T19:00\u221205:00' });
    expect([event.start!.text, event.whenText]).to.deep.equal(['2027-05-18T19:00-05:00', null]);
    const arabic = await readEvent({ start: '١٨/٠٥/٢٠٢٧' });
    expect([arabic.start, words(arabic.whenText)]).to.deep.equal([null, '١٨/٠٥/٢٠٢٧']);
  });

  it('keeps its words where nothing can be read, or the words that the feed has for it', async () => {
    const autumn = await readEvent({ start: 'Autumn 2027' });
    expect([autumn.start, words(autumn.whenText), codes(autumn)]).to.deep.equal([
      null,
      'Autumn 2027',
      ['invalid-time'],
    ]);
    const own = await readEvent({ start: 'tba', whenText: 'After the elections' });
    expect(words(own.whenText)).to.equal('After the elections');
    const zeros = await readEvent({ start: '0000-00-00 00:00:00' });
    expect([zeros.whenText, codes(zeros)]).to.deep.equal([null, ['invalid-time', 'no-start']]);
    const listed = await readEvent({ start: undefined, occurrences: [{ start: 'Mondays' }, 'Fridays', {}, 7] });
    expect([listed.occurrences, words(listed.whenText)]).to.deep.equal([null, 'Mondays · Fridays']);
  });

  it('is not used as an end, of which half is no help', async () => {
    const event = await readEvent({ start: '2027-05-18T19:00+03:00', end: '2027-05-18, late', countries: ['KE'] });
    expect([event.end, event.whenText, codes(event)]).to.deep.equal([null, null, ['invalid-time']]);
  });

  it('is told from another that cannot be read either', async () => {
    const forum = { title: 'Monthly forum', location: { name: 'Hall', country: 'KE' } };
    for (const [a, b] of [
      ['2027-01-13 19:00', '2027-02-10 19:00'],
      ['13 Jan', '10 Feb'],
      ['2027-01-13T19-00', '2027-01-13T20-00'],
    ]) {
      const { events } = await readEvents([
        { ...forum, id: 'a', start: a },
        { ...forum, id: 'b', start: b },
      ]);
      expect(events.map(({ id, copies }) => [id, copies])).to.deep.equal([
        ['a', 1],
        ['b', 1],
      ]);
    }
  });
});

describe('A time zone that is not written as the tz database writes it', () => {
  const start = '2027-07-18T19:00';
  const instant = (event: { readonly id: string }, { occurrences }: Awaited<ReturnType<typeof readEvents>>) =>
    new Date(occurrences.find((o) => o.event.id === event.id)!.startMs!).toISOString().slice(0, 16);

  it('is read if it has one meaning, with an issue', async () => {
    for (const [timeZone, zone] of [
      ['/Europe/Stockholm', 'Europe/Stockholm'],
      ['/example.org/20210210_1/Europe/Berlin', 'Europe/Berlin'],
      ['America/New York', 'America/New_York'],
      ['America/Argentina/Buenos Aires', 'America/Argentina/Buenos_Aires'],
      ['Europe\\/Madrid', 'Europe/Madrid'],
      ['"Africa/Porto-Novo"', 'Africa/Porto-Novo'],
      ['W. Europe Standard Time', 'Europe/Berlin'],
      ['eastern standard time', 'America/New_York'],
      ['Central Standard Time (Mexico)', 'America/Mexico_City'],
      ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ] as const) {
      const event = await readEvent({ start, timeZone });
      expect([event.timeZone, codes(event)], timeZone).to.deep.equal([zone, ['nonstandard-zone']]);
      expect(issueText(event.issues[0]!)).to.contain(timeZone.slice(0, 20)).and.to.contain(zone);
    }
  });

  it('may be an offset, which all its times then have', async () => {
    for (const [timeZone, at] of [
      ['UTC-05:00', '2027-07-19T00:00'],
      ['GMT+2', '2027-07-18T17:00'],
      ['UTC+05:45', '2027-07-18T13:15'],
      ['\u2212 3', '2027-07-18T22:00'],
    ] as const) {
      const snapshot = await readEvents([{ id: 'a', title: 'A', start, timeZone, registration: { closes: start } }]);
      const [event] = snapshot.events;
      expect(instant(event!, snapshot), timeZone).to.equal(at);
      expect(event!.registration!.closes!.offset).to.equal(event!.start!.offset);
      expect(codes(event!)[0]).to.equal('nonstandard-zone');
    }
    const snapshot = await readEvents(
      [
        { id: 'a', title: 'A', start },
        { id: 'b', title: 'B', start, timeZone: 'Europe/Madrid' },
        { id: 'c', title: 'C', start: '2027-07-18T19:00Z' },
        { id: 'd', title: 'D', start: '2027-07-18' },
      ],
      { timeZone: 'UTC-05:00' },
    );
    const [a, b, c, d] = snapshot.events;
    expect([instant(a!, snapshot), instant(b!, snapshot), instant(c!, snapshot)]).to.deep.equal([
      '2027-07-19T00:00',
      '2027-07-18T17:00',
      '2027-07-18T19:00',
    ]);
    expect(d!.start!.kind).to.equal('date');
  });

  it('is unknown if it has several meanings, or none', async () => {
    for (const timeZone of ['IST', 'CST', 'Springfield', 'Mars/Olympus', 'UTC+25', '(UTC+01:00) Somewhere', 'local']) {
      const event = await readEvent({ start, timeZone });
      expect([event.timeZone, event.start!.offset, codes(event)], timeZone).to.deep.equal([
        null,
        null,
        ['unknown-zone', 'no-time-zone'],
      ]);
    }
  });

  it('holds for one changed date, too', async () => {
    const overrides = {
      '2027-07-19T19:00': { start: '2027-07-19T20:00', timeZone: 'Tokyo Standard Time' },
      '2027-07-20T19:00': { start: '2027-07-20T20:00', timeZone: 'UTC+1' },
    };
    const event = await readEvent({ start, timeZone: 'Europe/Madrid', recurrence: { rule: 'FREQ=DAILY', overrides } });
    expect(event.recurrence!.overrides.map((o) => [o.timeZone, o.start!.offset])).to.deep.equal([
      ['Asia/Tokyo', null],
      [null, 60],
    ]);
  });

  it('stays what the tz database says of an abbreviation, and a summer date says so', async () => {
    for (const [timeZone, day, at, found] of [
      ['EST', '2027-07-18', '2027-07-19T00:00', ['standard-time']],
      ['mst', '2027-05-18', '2027-05-19T02:00', ['standard-time']],
      ['EST', '2027-01-18', '2027-01-19T00:00', []],
      ['HST', '2027-07-18', '2027-07-19T05:00', []],
      ['CET', '2027-07-18', '2027-07-18T17:00', []],
    ] as const) {
      const snapshot = await readEvents([{ id: 'a', title: 'A', start: `${day}T19:00`, timeZone }]);
      const [event] = snapshot.events;
      expect([instant(event!, snapshot), codes(event!)], `${timeZone} ${day}`).to.deep.equal([at, found]);
    }
  });
});

describe('A time from midnight to the last minute of a day', () => {
  it('is the day that it means', async () => {
    for (const [from, to, fields] of [
      ['2027-05-18T00:00', '2027-05-18T23:59', { timeZone: 'Europe/Madrid' }],
      ['2027-05-18T00:00:00', '2027-05-18T23:59:59', {}],
      ['2027-05-18T00:00+02:00', '2027-05-18T23:59:59.999+02:00', { countries: ['ES'] }],
      ['2027-05-18T00:00Z', '2027-05-18T23:59:00Z', {}],
    ] as const) {
      const { start, end } = await readEvent({ start: from, end: to, ...fields });
      expect([start!.kind, start!.text, end!.kind, end!.text], from).to.deep.equal([
        'date',
        '2027-05-18',
        'date',
        '2027-05-18',
      ]);
    }
    const { end, occurrences } = await readEvent({
      start: '2027-05-18T00:00',
      end: '2027-05-20T23:59',
      occurrences: [{ start: '2027-06-18T00:00', end: '2027-06-18T23:59' }, { start: '2027-06-19T00:00' }],
      timeZone: 'Europe/Madrid',
    });
    expect([end!.text, ...occurrences!.map(({ start }) => start.kind)]).to.deep.equal(['2027-05-20', 'date', 'time']);
  });

  it('is a time where it is not midnight, or ends earlier', async () => {
    for (const [start, end, fields] of [
      ['2027-05-18T00:00', '2027-05-18T23:30', {}],
      ['2027-05-18T00:01', '2027-05-18T23:59', {}],
      ['2027-05-18T00:00Z', '2027-05-18T23:59Z', { timeZone: 'Europe/Madrid' }],
      ['2027-05-19T00:00', '2027-05-18T23:59', {}],
    ] as const) {
      expect((await readEvent({ start, end, ...fields })).start!.kind).to.equal('time');
    }
  });
});
