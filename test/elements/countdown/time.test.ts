import { expect } from '@open-wc/testing';
import { viewerZone } from '../../../src/core/time/zone.js';
import { event, feed, inline } from '../../helpers/event-list.js';
import { countdown, moveTo, pass, sentence, shown, standAt, statesOf } from '../../helpers/countdown.js';
import { holdTimers, type HeldTimers } from '../../helpers/held-timers.js';
import { part, plain, textOf } from '../../helpers/look.js';

/** A countdown to the one event of a feed. */
const toEvent = (more: Record<string, unknown>, attributes: Record<string, string> = {}) =>
  countdown({ src: inline(feed([event(more)]), document.body), ...attributes });

describe('a countdown across a change of the clocks', () => {
  for (const [zone, what, datetime, offset, before, left] of [
    // Spring forward: the night is an hour shorter.
    ['Europe/Madrid', 'in spring', '2030-03-31T09:00', '+02:00', '2030-03-30T09:00:00+01:00', '23 hours'],
    ['Europe/Madrid', 'in autumn', '2030-10-27T09:00', '+01:00', '2030-10-26T09:00:00+02:00', '1 day 1 hour'],
    [
      'America/Santiago',
      'in autumn (April)',
      '2030-04-07T09:00',
      '-04:00',
      '2030-04-06T09:00:00-03:00',
      '1 day 1 hour',
    ],
    [
      'America/Santiago',
      'in spring (September)',
      '2030-09-08T09:00',
      '-03:00',
      '2030-09-07T09:00:00-04:00',
      '23 hours',
    ],
  ] as const) {
    it(`of ${zone} ${what} counts the hours that there are`, async () => {
      standAt(before);
      const element = await countdown({ datetime, 'time-zone': zone });
      expect(shown(element)).to.equal(left);
      await moveTo(`${datetime}:00${offset}`, element);
      expect(shown(element)).to.equal(null);
      expect(statesOf(element)).to.deep.equal(['live']);
    });

    it(`of ${zone} ${what} counts days on the calendar of that zone`, async () => {
      const day = datetime.slice(0, 10);
      standAt(before);
      const element = await toEvent({ start: day, end: day, timeZone: zone });
      expect(shown(element)).to.equal('tomorrow');
      const midnight = Date.parse(`${day}T09:00:00${offset}`) - (left.startsWith('23') ? 8 : 10) * 3_600_000;
      // Santiago's clocks change at midnight, Madrid's at two and three: the day begins when it begins there.
      const begins =
        zone === 'Europe/Madrid'
          ? midnight
          : Date.parse(`${day}T00:00:00${what.includes('spring') ? '-04:00' : offset}`);
      await moveTo(begins - 1, element);
      expect(statesOf(element)).to.deep.equal(['counting']);
      await moveTo(begins, element);
      expect(statesOf(element)).to.deep.equal(['live']);
      expect(sentence(element)).to.equal('Ends today');
    });
  }

  it('knows which of two equal hours is meant where the offset says so', async () => {
    standAt('2030-10-27T00:00:00Z');
    const first = await countdown({ datetime: '2030-10-27T02:30+02:00', 'time-zone': 'Europe/Madrid' });
    const second = await countdown({ datetime: '2030-10-27T02:30+01:00', 'time-zone': 'Europe/Madrid' });
    expect([shown(first), shown(second)]).to.deep.equal(['30 minutes', '1 hour 30 minutes']);
  });
});

describe('a countdown', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());
  const HOURS = 3_600_000;
  const TARGET = Date.parse('2030-05-20T09:00:00Z');

  it('is right as soon as the computer wakes after two hours, whatever its timer thinks', async () => {
    standAt(TARGET - 3 * HOURS);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z', precision: 'seconds' });
    expect(shown(element)).to.equal('3 hours 0 minutes 0 seconds');
    standAt(TARGET - HOURS);
    for (const wakes of ['focus', 'pageshow', 'online']) window.dispatchEvent(new Event(wakes));
    await element.updateComplete;
    expect(shown(element)).to.equal('1 hour 0 minutes 0 seconds');
  });

  it('is right when its timer comes two hours late', async () => {
    standAt(TARGET - 3 * HOURS);
    let nowMs = TARGET - 3 * HOURS;
    const { setClock } = await import('../../../src/core/time/clock.js');
    setClock(() => nowMs);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z' });
    expect(shown(element)).to.equal('3 hours');
    nowMs += 2 * HOURS;
    timers.pass(60_000);
    await element.updateComplete;
    expect(shown(element)).to.equal('1 hour');
  });

  it('is right when somebody sets the system’s clock, forward or back', async () => {
    standAt(TARGET - 5 * HOURS);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z' });
    await moveTo(TARGET - HOURS, element);
    expect(shown(element)).to.equal('1 hour');
    await moveTo(TARGET - 4 * HOURS, element);
    expect(shown(element)).to.equal('4 hours');
  });

  it('counts to a date 30 days away, which is further than a timer reaches', async () => {
    standAt(TARGET - 30 * 24 * HOURS);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z', precision: 'days' });
    expect(shown(element)).to.equal('30 days');
    expect(timers.waiting).not.to.be.empty;
    expect(timers.waiting.every((ms) => ms > 0 && ms < 2 ** 31)).to.equal(true);
    const texts = new Set([shown(element)]);
    await pass(24 * HOURS - 1, 6 * HOURS, element);
    texts.add(shown(element));
    await pass(1, 1, element);
    texts.add(shown(element));
    expect([...texts]).to.deep.equal(['30 days', '29 days']);
  });

  it('changes at the instant at which its words are no longer right, not before', async () => {
    standAt(TARGET - 90_500);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z' });
    expect(timers.waiting).to.deep.equal([30_500]);
    expect(shown(element)).to.equal('2 minutes');
    await moveTo(TARGET - 60_001, element);
    expect(shown(element)).to.equal('2 minutes');
    await moveTo(TARGET - 60_000, element);
    expect(shown(element)).to.equal('1 minute');
    await moveTo(TARGET - 1, element);
    expect(shown(element)).to.equal('1 minute');
    await moveTo(TARGET, element);
    expect(shown(element)).to.equal(null);
  });

  it('to a date that is over never counts below zero', async () => {
    standAt(TARGET + 400 * 24 * HOURS);
    for (const datetime of ['2030-05-20T09:00:00Z', '2030-05-20', '2029', '2029-12']) {
      const element = await countdown({ datetime });
      expect(statesOf(element), datetime).to.deep.equal(['ended']);
      expect(shown(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('[role="timer"]')).to.equal(null);
      expect(plain(element.shadowRoot!.textContent)).to.not.match(/(?<!GMT)[-−]\d/);
    }
  });

  it('prints a year or a month, and counts nothing', async () => {
    standAt('2030-05-20T09:00:00Z');
    for (const [datetime, words] of [
      ['2031', '2031, date to be confirmed'],
      ['2030-11', 'November 2030, date to be confirmed'],
    ] as const) {
      const element = await countdown({ datetime, heading: 'Summit' });
      expect(statesOf(element)).to.deep.equal(['unknown']);
      expect(textOf(element, 'target')).to.equal(words);
      expect(part(element, 'target')!.querySelector('time')!.getAttribute('datetime')).to.equal(datetime);
      expect(shown(element)).to.equal(null);
      expect(timers.waiting.filter((ms) => ms < 60_000)).to.deep.equal([]);
    }
  });

  for (const [precision, left, words] of [
    ['days', 50 * HOURS, '3 days'],
    ['days', HOURS, 'less than 1 day'],
    ['hours', 50 * HOURS, '2 days 2 hours'],
    ['hours', 60_000, 'less than 1 hour'],
    ['minutes', 50 * HOURS + 1, '2 days 2 hours 1 minute'],
    ['seconds', 3_723_000, '1 hour 2 minutes 3 seconds'],
    ['auto', 30 * 24 * HOURS, '30 days'],
    ['auto', 50 * HOURS, '2 days 2 hours'],
    ['auto', 2 * HOURS, '2 hours'],
  ] as const) {
    it(`with precision="${precision}" says “${words}”`, async () => {
      standAt(TARGET - left);
      expect(shown(await countdown({ datetime: '2030-05-20T09:00:00Z', precision }))).to.equal(words);
    });
  }

  it('leaves what is none out of its sentence', async () => {
    standAt(TARGET - 48 * HOURS);
    const element = await countdown({ datetime: '2030-05-20T09:00:00Z', kinds: 'deadline' });
    expect(sentence(element)).to.equal('Closes in 2 days');
  });
});

describe('a countdown to a time in doubt', () => {
  it('counts days, never minutes, and says why: an offset that the country did not have', async () => {
    standAt('2030-05-18T12:00:00Z');
    const element = await toEvent({
      start: '2030-05-20T09:00:00+01:00',
      end: '2030-05-20T10:00:00+01:00',
      timeZone: undefined,
      countries: ['NL'],
    });
    expect(shown(element)).to.equal('in 2 days');
    expect(textOf(element, 'note')).to.match(
      /^Please check the time: it was given as 09:00 GMT\+1, but clocks there \(Netherlands\) are on GMT\+2 that day/,
    );
    expect(textOf(element, 'target')).to.match(/GMT\+1, to be checked/);
    // Only once every reading of it says so has it begun, and only while every reading says so is it on.
    await moveTo('2030-05-20T07:30:00Z', element);
    expect(statesOf(element), 'perhaps').to.deep.equal(['counting']);
    expect(sentence(element)).to.equal('Starts today');
    await moveTo('2030-05-20T08:00:00Z', element);
    expect(statesOf(element), 'begun, and perhaps over').to.deep.equal(['counting']);
    expect(sentence(element)).to.equal('Ends today');
    await moveTo('2030-05-20T09:00:00Z', element);
    expect(statesOf(element)).to.deep.equal(['ended']);
  });

  it('counts days to a time that is in no zone, and says so', async () => {
    standAt('2030-05-18T12:00:00Z');
    const element = await countdown({ datetime: '2030-05-20T09:00', heading: 'Open day' });
    expect(shown(element)).to.equal('in 2 days');
    expect(textOf(element, 'note')).to.equal(
      'It is not known which time zone this time is in. Check with the organiser.',
    );
    expect(textOf(element, 'target')).to.equal('20 May 2030 at 09:00');
    await moveTo('2030-05-21T05:00:00Z', element);
    expect(statesOf(element), 'over here, but perhaps not there').to.deep.equal(['unknown']);
    expect(shown(element)).to.equal(null);
  });
});

describe('the date that a countdown prints', () => {
  beforeEach(() => standAt('2030-05-01T12:00:00Z'));

  it('names its zone, and the reader’s own time where that differs', async () => {
    expect(viewerZone(), 'the zone of the tests').to.equal('America/New_York');
    const element = await countdown({ datetime: '2030-05-20T09:00', 'time-zone': 'Europe/Madrid' });
    expect(textOf(element, 'target')).to.equal('20 May 2030 at 09:00 (Madrid, GMT+2) · 03:00 your time');
    expect(part(element, 'target')!.querySelector('time')!.getAttribute('datetime')).to.equal('2030-05-20T09:00+02:00');
  });

  it('says so where that is another day', async () => {
    const element = await countdown({ datetime: '2030-05-20T02:00', 'time-zone': 'Europe/Madrid' });
    expect(textOf(element, 'target')).to.equal('20 May 2030 at 02:00 (Madrid, GMT+2) · 20:00 your time, previous day');
  });

  it('is one line where both clocks agree', async () => {
    const element = await countdown({ datetime: '2030-05-20T09:00', 'time-zone': 'America/Toronto' });
    expect(textOf(element, 'target')).to.equal('20 May 2030 at 09:00 (Toronto, GMT−4)');
  });

  it('shows the reader’s clock for what happens in person too, since the hours are counted', async () => {
    const element = await toEvent({});
    expect(textOf(element, 'target')).to.match(/09:00.*10:30 \(Madrid, GMT\+2\) · 03:00 your time/);
  });

  it('is on the reader’s clock for what happens online', async () => {
    const element = await toEvent({ attendanceMode: 'online' });
    expect(textOf(element, 'target')).to.match(/03:00.*04:30 your time \(New York, GMT−4\)$/);
  });

  it('names the zone of a day that has one', async () => {
    const element = await toEvent({ kind: 'deadline', start: '2030-05-20', end: undefined });
    expect(textOf(element, 'target')).to.equal('until the end of 20 May 2030 (Madrid, GMT+2)');
  });
});
