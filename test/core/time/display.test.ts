import { expect } from '@open-wc/testing';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { displayOf, UNDATED, type ShownClock, type ZoneChoice } from '../../../src/core/time/display.js';
import { toWallText } from '../../../src/core/time/wall.js';
import { readEvents } from '../read-events.js';

function line(clock: ShownClock | null): string | null {
  if (!clock) return null;
  const { startWall, endWall, offset, zone, whose, dayShift } = clock;
  const end = endWall === null ? '' : `–${toWallText(endWall).slice(5)}`;
  const shift = dayShift ? ` ${dayShift > 0 ? '+' : ''}${dayShift}d` : '';
  return `${toWallText(startWall).slice(5)}${end} ${offset ?? '-'} ${zone ?? '-'} ${whose}${shift}`;
}

async function show(fields: Record<string, unknown>, choice: ZoneChoice = 'auto', viewer = 'America/New_York') {
  const [o] = (await listableOccurrences(await readEvents([{ id: 'a', title: 'A', ...fields }]), -Infinity, 0))
    .occurrences;
  const display = displayOf(o!, choice, viewer);
  return { ...display, lines: [line(display.primary), line(display.secondary)] };
}

const MADRID = { start: '2030-05-20T09:00', end: '2030-05-20T10:30', timeZone: 'Europe/Madrid' };
const OWN = '05-20T09:00–05-20T10:30 120 Europe/Madrid event';
const READERS = '05-20T03:00–05-20T04:30 -240 America/New_York viewer';

describe('the clocks of an event', () => {
  for (const [mode, lines] of [
    ['in-person', [OWN, null]],
    ['online', [READERS, null]],
    ['hybrid', [OWN, READERS]],
    [undefined, [OWN, READERS]],
  ] as const) {
    it(`that is ${mode ?? 'anything'} are ${lines[1] ? 'its own, then the reader’s' : mode === 'online' ? 'the reader’s' : 'its own'}`, async () => {
      expect((await show({ ...MADRID, attendanceMode: mode })).lines).to.deep.equal(lines);
    });
  }

  it('are what was asked for', async () => {
    const online = { ...MADRID, attendanceMode: 'online' };
    expect((await show(online, 'event')).lines).to.deep.equal([OWN, READERS]);
    expect((await show(MADRID, 'viewer')).lines).to.deep.equal([READERS, OWN]);
    expect((await show(online, 'viewer')).lines).to.deep.equal([READERS, null]);
    expect((await show(MADRID, 'Asia/Tokyo')).lines).to.deep.equal([
      '05-20T16:00–05-20T17:30 540 Asia/Tokyo chosen',
      OWN,
    ]);
  });

  it('are one where both show the same', async () => {
    expect((await show({ ...MADRID, attendanceMode: 'hybrid' }, 'auto', 'Europe/Paris')).lines).to.deep.equal([
      OWN,
      null,
    ]);
  });

  it('are two where they part before the end', async () => {
    // Madrid's clocks go back at 1:00 UTC, New York's a week later.
    const night = {
      start: '2030-10-26T23:00',
      end: '2030-10-27T04:00',
      timeZone: 'Europe/Madrid',
      attendanceMode: 'hybrid',
    };
    const { primary, secondary } = await show(night, 'auto', 'Africa/Johannesburg');
    expect([primary!.offset, primary!.endOffset, secondary!.offset, secondary!.endOffset]).to.deep.equal([
      120, 60, 120, 120,
    ]);
  });

  it('say how many days apart they are', async () => {
    const hybrid = { attendanceMode: 'hybrid', end: undefined };
    expect((await show({ ...MADRID, ...hybrid, start: '2030-05-20T02:00' })).lines[1]).to.contain('viewer -1d');
    const honolulu = { ...hybrid, start: '2030-05-20T20:00', timeZone: 'Pacific/Honolulu' };
    expect((await show(honolulu)).lines[1]).to.contain('viewer +1d');
    // From 14 hours east to 11 west: two days.
    const kiritimati = { ...hybrid, start: '2030-05-20T00:30', timeZone: 'Pacific/Kiritimati' };
    expect((await show(kiritimati, 'auto', 'Pacific/Niue')).lines[1]).to.contain('viewer -2d');
  });

  it('are the published one first where it is in doubt, the reader’s second, whatever the mode', async () => {
    const doubtful = { start: '2030-05-20T09:00+01:00', countries: ['NL'], attendanceMode: 'in-person' };
    const { lines, doubtful: isDoubtful } = await show(doubtful);
    expect(lines).to.deep.equal(['05-20T09:00 60 - published', '05-20T04:00 -240 America/New_York viewer']);
    expect(isDoubtful).to.equal(true);
  });

  it('are the reader’s alone where only the instant is known', async () => {
    const { lines } = await show({ start: '2030-05-20T09:00Z', attendanceMode: 'in-person' });
    expect(lines).to.deep.equal(['05-20T05:00 -240 America/New_York viewer', null]);
  });

  it('are none where no zone is known: as written', async () => {
    for (const choice of ['auto', 'viewer', 'Asia/Tokyo'] as const) {
      const { lines, precision } = await show(
        { start: '2030-05-20T09:00', duration: 'PT2H', attendanceMode: 'online' },
        choice,
      );
      expect([lines, precision]).to.deep.equal([['05-20T09:00–05-20T11:00 - - event', null], 'time']);
    }
  });

  it('of whole days never move, and their last day is one of them', async () => {
    for (const choice of ['auto', 'viewer', 'Asia/Tokyo'] as const) {
      const days = await show({ start: '2030-05-20', end: '2030-05-22', timeZone: 'Pacific/Kiritimati' }, choice);
      expect([days.lines, days.precision]).to.deep.equal([['05-20T00:00–05-22T00:00 - - event', null], 'day']);
    }
    expect((await show({ start: '2030-05-20', duration: 'P3D' })).lines[0]).to.contain('05-20T00:00–05-22T00:00');
    expect((await show({ start: '2030-05-20' })).lines[0]).to.contain('05-20T00:00–05-20T00:00');
  });

  it('end with the day before a midnight, and are as many as a length of hours makes', async () => {
    for (const more of [{ end: '2030-05-22T00:00' }, { end: '2030-05-21T10:00' }, { duration: 'PT36H' }]) {
      expect((await show({ start: '2030-05-20', ...more })).lines[0]).to.contain('05-20T00:00–05-21T00:00');
    }
    // Clocks skip the midnight after it.
    const skipped = await show({ start: '2030-09-07', timeZone: 'America/Santiago' });
    expect(skipped.lines[0]).to.contain('09-07T00:00–09-07T00:00');
  });

  it('of a month stand after its days on the clock of its zone, too', async () => {
    for (const timeZone of ['America/Bogota', 'Asia/Tokyo']) {
      const [month, last, next] = [
        await show({ start: '2030-05', timeZone }),
        await show({ start: '2030-05-31T23:00', timeZone }, 'event'),
        await show({ start: '2030-06-01', timeZone }),
      ];
      expect(month.sortKey, timeZone).to.be.greaterThan(last.sortKey);
      expect(month.sortKey, timeZone).to.be.lessThan(next.sortKey);
    }
  });

  it('of a deadline are those of its start, whatever end or length is added', async () => {
    for (const more of [{ end: '2030-05-25' }, { duration: 'P5D' }]) {
      const { lines } = await show({ kind: 'deadline', start: '2030-05-20', ...more });
      expect(lines[0]).to.contain('05-20T00:00–05-20T00:00');
    }
  });

  it('of a month or a year are known no better, and stand after its days', async () => {
    const [month, year, last] = [
      await show({ start: '2030-05' }),
      await show({ start: '2030' }),
      await show({ start: '2030-05-31' }),
    ];
    expect([month.precision, year.precision]).to.deep.equal(['month', 'year']);
    expect(month.sortKey).to.be.greaterThan(last.sortKey);
    expect(month.sortKey).to.be.lessThan((await show({ start: '2030-06-01' })).sortKey);
    expect(year.sortKey).to.be.greaterThan((await show({ start: '2030-12-31' })).sortKey);
  });

  it('of what has no date are none, and stand last', async () => {
    const { precision, lines, sortKey } = await show({ whenText: 'Soon' });
    expect([precision, lines, sortKey]).to.deep.equal(['none', [null, null], UNDATED]);
  });
});
