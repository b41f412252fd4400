import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { event, show, standOn } from '../../helpers/event-list.js';
import { part, parts, textOf, textsOf } from '../../helpers/look.js';

// 9:00 to 10:30 in Madrid is 7:00 to 8:30 UTC.
const on = (time: string): string => `2030-05-20T${time}:00Z`;

async function at(list: OgpEventList, time: string): Promise<void> {
  standOn(on(time));
  await list.updateComplete;
}

describe('while a page stays open', () => {
  it('an event comes, runs and goes', async () => {
    standOn(on('06:59'));
    const list = await show([event()], { when: 'all' });
    expect(textsOf(list, 'status')).to.deep.equal([]);
    await at(list, '07:00');
    expect(textsOf(list, 'status')).to.deep.equal(['Happening now']);
    expect([...part(list, 'event')!.part]).to.deep.equal(['event', 'live']);
    await at(list, '08:29');
    expect(textsOf(list, 'status')).to.deep.equal(['Happening now']);
    await at(list, '08:30');
    expect(textsOf(list, 'status')).to.deep.equal([]);
    expect(textOf(list, 'meta')).to.contain('Ended');
    expect([...part(list, 'event')!.part]).to.deep.equal(['event', 'past']);
  });

  it('an event leaves what is upcoming when it ends, and joins what is past', async () => {
    standOn(on('07:30'));
    const [upcoming, past] = await Promise.all([show([event()]), show([event()], { when: 'past' })]);
    expect([parts(upcoming!, 'event').length, parts(past!, 'event').length]).to.deep.equal([1, 0]);
    standOn(on('08:30'));
    await Promise.all([upcoming!.updateComplete, past!.updateComplete]);
    expect([parts(upcoming!, 'event').length, parts(past!, 'event').length]).to.deep.equal([0, 1]);
    expect(textOf(upcoming!, 'empty')).to.equal('There are no upcoming events.');
  });

  it('a cancelled event is never happening', async () => {
    standOn(on('07:30'));
    const list = await show([event({ status: 'cancelled' })]);
    expect(textsOf(list, 'status')).to.deep.equal(['Cancelled']);
  });

  it('a time in doubt is upcoming until the earliest reading, and past only after the latest', async () => {
    // As published 8:00 to 9:00 UTC; on the clocks of the Netherlands 7:00 to 8:00 UTC.
    const doubtful = event({
      start: '2030-05-20T09:00:00+01:00',
      end: '2030-05-20T10:00:00+01:00',
      timeZone: undefined,
      countries: ['NL'],
    });
    standOn(on('08:30'));
    const list = await show([doubtful]);
    expect(textsOf(list, 'status'), 'nobody knows').to.deep.equal([]);
    await at(list, '08:59');
    expect(parts(list, 'event')).to.have.length(1);
    await at(list, '09:00');
    expect(parts(list, 'event')).to.have.length(0);
  });

  it('registration closes', async () => {
    standOn(on('06:00'));
    const registration = { url: 'https://example.org/register', closes: '2030-05-20T06:30:00Z' };
    const list = await show([event({ registration })]);
    expect(textsOf(list, 'register')).to.deep.equal(['Register: Open day']);
    // At the next change that any event of the list brings about.
    await at(list, '06:31');
    expect(textsOf(list, 'register')).to.deep.equal([]);
    expect(textsOf(list, 'registration')).to.deep.equal(['Registration closed']);
  });

  it('says which day it shows, where the clock was set', async () => {
    standOn('2030-05-20T02:00:00Z');
    const list = await show([event()]);
    expect(textOf(list, 'summary')).to.equal('Showing 1 event · Shown as on 19 May 2030');
  });

  it('can be wound back', async () => {
    standOn(on('12:00'));
    const list = await show([event()]);
    expect(parts(list, 'event')).to.have.length(0);
    await at(list, '07:30');
    expect(textsOf(list, 'status')).to.deep.equal(['Happening now']);
  });

  it('leaves open what a reader has opened when an event begins', async () => {
    const bare = event({ description: 'What will be shown.', start: '2030-05-01T13:00', end: '2030-05-01T15:00' });
    const list = await show([{ ...bare, location: undefined, countries: undefined, attendanceMode: undefined }]);
    const details = part(list, 'details') as HTMLDetailsElement;
    details.open = true;
    standOn('2030-05-01T12:30:00Z');
    await list.updateComplete;
    expect(textOf(list, 'status')).to.equal('Happening now');
    expect(part(list, 'details')).to.equal(details);
    expect(details.open).to.equal(true);
  });
});
