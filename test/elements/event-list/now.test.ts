import { expect } from '@open-wc/testing';
import { clock, setClock } from '../../../src/core/time/clock.js';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { holdTimers } from '../../helpers/held-timers.js';
import { parts, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';

/** The page's clock, as a device has it: it goes on by itself, but nobody is woken by it. */
let nowMs = 0;
const at = (instant: string): void => void (nowMs = Date.parse(instant));

/** 9:00 to 10:30 in Madrid, which is 7:00 to 8:30 UTC. */
const BEFORE = '2030-05-20T06:59:59.999Z';
const START = '2030-05-20T07:00:00Z';
const LAST = '2030-05-20T08:29:59.999Z';
const END = '2030-05-20T08:30:00Z';

const all = { when: 'all' };

async function open(
  list: readonly RawEvent[] = [event()],
  attributes: Record<string, string> = all,
): Promise<OgpEventList> {
  setClock(() => nowMs);
  return show(list, attributes);
}

const states = (list: Element): string[] =>
  parts(list, 'event').map(
    (node) => ['live', 'past', 'cancelled'].find((state) => node.matches(`[part~="${state}"]`)) ?? '',
  );

/** Ways to bring a page back. */
const WAKES: Readonly<Record<string, () => void>> = {
  'a return from the back-forward cache': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  'a tab that is shown again': () => document.dispatchEvent(new Event('visibilitychange')),
  'a window that has focus again': () => dispatchEvent(new Event('focus')),
  'a device that is online again': () => dispatchEvent(new Event('online')),
  'the page itself': () => clock.check(),
};

describe('an event, while the page stays open', () => {
  it('opens its registration, and closes it, though nothing else happens then', async () => {
    at('2030-05-10T00:00:00Z');
    const registration = { opens: '2030-05-10T08:00:00Z', closes: '2030-05-15T08:00:00Z' };
    const list = await open([event({ registration })]);
    const seen: string[][] = [];
    for (const instant of ['2030-05-10T07:59:59Z', '2030-05-10T08:00:00Z', '2030-05-15T08:00:00Z']) {
      at(instant);
      clock.check();
      await list.updateComplete;
      seen.push(textsOf(list, 'registration').map((words) => words.replace(/ \d.*/, '')));
    }
    expect(seen).to.deep.equal([['Registration opens'], ['Registration closes'], ['Registration closed']]);
  });

  it('of several days passes the mark of now from day to day, on the clock of its place', async () => {
    const tokyo = { timeZone: 'Asia/Tokyo', start: '2030-05-20', end: '2030-05-21' };
    const madrid = { start: '2030-05-20T09:00', end: '2030-05-21T18:00' };
    for (const [fields, midnight] of [
      [tokyo, '2030-05-20T15:00:00Z'],
      [madrid, '2030-05-20T22:00:00Z'],
    ] as const) {
      at(new Date(Date.parse(midnight) - 1).toISOString());
      const list = await open([event(fields)]);
      expect(states(list)).to.deep.equal(['live', '']);
      at(midnight);
      clock.check();
      await list.updateComplete;
      expect(states(list)).to.deep.equal(['', 'live']);
    }
  });

  it('is to come, then happening now, then past: each from its very millisecond', async () => {
    at(BEFORE);
    const list = await open();
    const seen: [string, boolean][] = [];
    for (const instant of [BEFORE, START, LAST, END]) {
      at(instant);
      clock.check();
      await list.updateComplete;
      seen.push([states(list)[0]!, textOf(list, 'event')!.includes('Happening now')]);
    }
    expect(seen).to.deep.equal([
      ['', false],
      ['live', true],
      ['live', true],
      ['past', false],
    ]);
  });

  it('changes by the page’s own timer, without anybody’s help', async () => {
    nowMs = Date.parse(START) - 60;
    const before = Date.now();
    setClock(() => nowMs + (Date.now() - before));
    const list = await show([event()], all);
    await until(() => states(list)[0] === 'live', 'it is live');
  });

  it('waits with one timer, however many lists there are, and never for longer than a minute', async () => {
    at('2030-05-01T12:00:00Z');
    const timers = holdTimers();
    try {
      const lists = [await open(), await open(), await open()];
      expect(timers.waiting.length).to.equal(1);
      expect(timers.waiting[0]).to.be.at.most(60_000);
      at(START);
      timers.pass(60_000);
      await Promise.all(lists.map((list) => list.updateComplete));
      expect(lists.map((list) => states(list)[0])).to.deep.equal(['live', 'live', 'live']);
    } finally {
      timers.restore();
    }
  });

  for (const [name, wake] of Object.entries(WAKES)) {
    it(`is right at once after ${name}`, async () => {
      at('2030-05-18T07:00:00Z');
      const list = await open();
      expect(states(list)).to.deep.equal(['']);
      at(START);
      await list.updateComplete;
      expect(states(list), 'nobody has looked at the clock').to.deep.equal(['']);
      wake();
      await list.updateComplete;
      expect(states(list)).to.deep.equal(['live']);
    });
  }

  it('is right at once after a sleep of days', async () => {
    at(START);
    const list = await open([
      event(),
      event({ id: 'b', title: 'B', start: '2030-05-25T09:00', end: '2030-05-25T10:00' }),
    ]);
    at('2030-05-25T07:30:00Z');
    WAKES['a tab that is shown again']!();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['past', 'live']);
  });

  it('is right again after the system clock was set back', async () => {
    at(END);
    const list = await open();
    expect(states(list)).to.deep.equal(['past']);
    at(START);
    clock.check();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['live']);
    at('2030-05-01T12:00:00Z');
    clock.check();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['']);
  });

  it('is right again after the system clock was set forward', async () => {
    at('2030-05-01T12:00:00Z');
    const list = await open();
    at('2031-01-01T00:00:00Z');
    clock.check();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['past']);
  });

  it('leaves a list of what is to come when it is over, and comes to a list of what is past', async () => {
    at(LAST);
    const [upcoming, past] = [await open([event()], {}), await open([event()], { when: 'past' })];
    expect([textsOf(upcoming, 'title'), textsOf(past, 'title')]).to.deep.equal([['Open day'], []]);
    at(END);
    clock.check();
    await Promise.all([upcoming.updateComplete, past.updateComplete]);
    expect([textsOf(upcoming, 'title'), textsOf(past, 'title')]).to.deep.equal([[], ['Open day']]);
  });

  it('is not happening now while that is in doubt, and not past before all readings agree', async () => {
    // Printed as GMT+1 on a day on which Poland is on GMT+2: 9:00 may be 7:00 or 8:00 UTC.
    const doubtful = event({
      start: '2030-05-20T09:00+01:00',
      end: '2030-05-20T10:30+01:00',
      timeZone: undefined,
      countries: ['PL'],
    });
    at('2030-05-20T06:59:00Z');
    const list = await open([doubtful]);
    const seen: string[] = [];
    for (const instant of [
      '2030-05-20T07:30:00Z',
      '2030-05-20T08:15:00Z',
      '2030-05-20T09:00:00Z',
      '2030-05-20T09:30:00Z',
    ]) {
      at(instant);
      clock.check();
      await list.updateComplete;
      seen.push(states(list)[0]!);
    }
    expect(seen).to.deep.equal(['', 'live', '', 'past']);
  });

  it('is no longer listed a day after it began where no end is known, and never "happening now"', async () => {
    at(START);
    const list = await open([event({ end: undefined })]);
    expect(states(list)).to.deep.equal(['']);
    at('2030-05-20T21:59:59Z');
    clock.check();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['']);
    at('2030-05-20T22:00:00Z');
    clock.check();
    await list.updateComplete;
    expect(states(list)).to.deep.equal(['past']);
  });

  it('is never "happening now" when it is off', async () => {
    at(START);
    const list = await open([event({ status: 'cancelled' }), event({ id: 'b', status: 'postponed' })]);
    expect(textOf(list, 'event')).to.not.contain('Happening now');
    expect(states(list)[0]).to.equal('cancelled');
  });

  it('costs no timer once nothing will change any more', async () => {
    at('2031-01-01T00:00:00Z');
    const timers = holdTimers();
    try {
      await open();
      expect(timers.waiting).to.deep.equal([]);
    } finally {
      timers.restore();
    }
  });
});
