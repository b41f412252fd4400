import { expect } from '@open-wc/testing';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { nextPhaseChange, phaseOf, type Phase } from '../../../src/core/time/phase.js';
import { readEvents } from '../read-events.js';

const HOUR = 3_600_000;
const NEW_YORK = -4 * HOUR;
const TOKYO = 9 * HOUR;

async function one(fields: Record<string, unknown>): Promise<Occurrence> {
  const [o] = (await listableOccurrences(await readEvents([{ id: 'a', title: 'A', ...fields }]), -Infinity, 0))
    .occurrences;
  return o!;
}

const phases = (o: Occurrence, viewer: number, instants: readonly string[]): Phase[] =>
  instants.map((instant) => phaseOf(o, Date.parse(instant), viewer));

describe('where an event stands', () => {
  it('is upcoming, now, past', async () => {
    const o = await one({ start: '2030-05-20T09:00', end: '2030-05-20T10:30', timeZone: 'Europe/Madrid' });
    expect(
      phases(o, NEW_YORK, [
        '2030-05-20T06:59:59Z',
        '2030-05-20T07:00:00Z',
        '2030-05-20T08:29:59Z',
        '2030-05-20T08:30:00Z',
      ]),
    ).to.deep.equal(['upcoming', 'now', 'now', 'past']);
  });

  it('is merely “started” where nobody says when it ends, until its day is over where it is', async () => {
    const o = await one({ start: '2030-05-20T09:00', timeZone: 'Europe/Madrid' });
    expect(
      phases(o, NEW_YORK, [
        '2030-05-20T06:59:00Z',
        '2030-05-20T07:00:00Z',
        '2030-05-20T21:59:00Z',
        '2030-05-20T22:00:00Z',
      ]),
    ).to.deep.equal(['upcoming', 'started', 'started', 'past']);
  });

  it('follows every reading of a time in doubt', async () => {
    // 8:00–10:00 UTC as published, 7:00–9:00 on the clocks of the country.
    const o = await one({ start: '2030-05-20T09:00+01:00', end: '2030-05-20T11:00+01:00', countries: ['NL'] });
    expect(
      phases(o, NEW_YORK, [
        '2030-05-20T06:59:00Z',
        '2030-05-20T07:00:00Z',
        '2030-05-20T08:00:00Z',
        '2030-05-20T09:00:00Z',
        '2030-05-20T10:00:00Z',
      ]),
    ).to.deep.equal(['upcoming', 'started', 'now', 'started', 'past']);
  });

  it('of a whole day in no zone is that of the reader’s own calendar', async () => {
    const o = await one({ start: '2030-05-20' });
    expect(phases(o, NEW_YORK, ['2030-05-20T03:59:00Z', '2030-05-20T04:00:00Z'])).to.deep.equal(['upcoming', 'now']);
    expect(phases(o, TOKYO, ['2030-05-19T14:59:00Z', '2030-05-19T15:00:00Z'])).to.deep.equal(['upcoming', 'now']);
    // Over only when no clock in the world is on that day any more.
    expect(phases(o, TOKYO, ['2030-05-21T11:59:00Z', '2030-05-21T12:00:00Z'])).to.deep.equal(['upcoming', 'past']);
  });

  it('of a whole day in a zone is that of the zone', async () => {
    const o = await one({ start: '2030-05-20', timeZone: 'Asia/Tokyo' });
    expect(
      phases(o, NEW_YORK, [
        '2030-05-19T14:59:00Z',
        '2030-05-19T15:00:00Z',
        '2030-05-20T14:59:00Z',
        '2030-05-20T15:00:00Z',
      ]),
    ).to.deep.equal(['upcoming', 'now', 'now', 'past']);
  });

  it('is never “now” for a time without a zone, a month, or no date at all', async () => {
    const floating = await one({ start: '2030-05-20T09:00', end: '2030-05-20T10:00' });
    const month = await one({ start: '2030-05' });
    const undated = await one({ whenText: 'Soon' });
    const during = ['2030-05-20T09:30:00Z'];
    expect(phases(floating, 0, during)).to.deep.equal(['started']);
    expect(phases(month, 0, during)).to.deep.equal(['upcoming']);
    expect(phases(undated, 0, [...during, '2999-01-01T00:00:00Z'])).to.deep.equal(['upcoming', 'upcoming']);
  });

  it('changes when it says that it will, and at no other time', async () => {
    const cases = [
      { start: '2030-05-20T09:00', end: '2030-05-20T10:30', timeZone: 'Europe/Madrid' },
      { start: '2030-05-20T09:00', timeZone: 'Europe/Madrid' },
      { start: '2030-05-20T09:00+01:00', end: '2030-05-20T11:00+01:00', countries: ['NL'] },
      { start: '2030-05-20' },
      { start: '2030-05-20', timeZone: 'Asia/Tokyo' },
      { start: '2030-05-20T09:00', end: '2030-05-20T10:00' },
      { start: '2030-05' },
      { kind: 'deadline', start: '2030-05-20T17:00', timeZone: 'Europe/Madrid' },
    ];
    const end = Date.UTC(2030, 6, 1);
    for (const fields of cases) {
      const o = await one(fields);
      let now = Date.UTC(2030, 3, 1);
      let changes = 0;
      while (now < end) {
        const next = Math.min(nextPhaseChange(o, now, NEW_YORK), end);
        expect(next).to.be.greaterThan(now);
        const phase = phaseOf(o, now, NEW_YORK);
        for (const part of [0.25, 0.5, 0.999]) {
          expect(phaseOf(o, Math.floor(now + (next - now) * part), NEW_YORK), JSON.stringify(fields)).to.equal(phase);
        }
        now = next;
        changes++;
      }
      expect(changes, JSON.stringify(fields)).to.be.greaterThan(1);
      expect(phaseOf(o, end, NEW_YORK)).to.equal('past');
      expect(nextPhaseChange(o, end, NEW_YORK)).to.equal(Infinity);
    }
  });
});
