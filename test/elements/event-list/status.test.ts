import { expect } from '@open-wc/testing';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { part, parts, textOf, textsOf } from '../../helpers/look.js';

const statusOf = async (more: RawEvent) => textsOf(await show([event(more)], { when: 'all' }), 'status');

describe('the status of an event', () => {
  it('is not mentioned while all goes as planned', async () => {
    expect(await statusOf({ status: 'scheduled' })).to.deep.equal([]);
  });

  for (const [status, words] of [
    ['tentative', 'Not yet confirmed'],
    ['postponed', 'Postponed'],
    ['rescheduled', 'Rescheduled'],
    ['moved-online', 'Moved online'],
    ['cancelled', 'Cancelled'],
  ]) {
    it(`is said in words: ${words}`, async () => {
      expect(await statusOf({ status })).to.deep.equal([words]);
    });
  }

  it('is quoted where the feed says something of its own', async () => {
    expect(await statusOf({ status: 'sold out' })).to.deep.equal(['Status: sold out']);
  });

  it('says from when something was rescheduled, as precisely as published', async () => {
    expect(await statusOf({ status: 'rescheduled', previousStart: '2030-05-13' })).to.deep.equal([
      'Rescheduled from 13 May 2030',
    ]);
    expect(await statusOf({ status: 'rescheduled', previousStart: '2030-05-13T09:00:00+02:00' })).to.deep.equal([
      'Rescheduled from 13 May 2030 at 09:00 GMT+2',
    ]);
  });

  for (const status of ['cancelled', 'postponed']) {
    it(`of what is ${status} is in the parts, and strikes the title out`, async () => {
      const list = await show([event({ status })]);
      expect([...part(list, 'event')!.part]).to.deep.equal(['event', status]);
      expect(getComputedStyle(part(list, 'title')!).textDecorationLine).to.equal('line-through');
    });
  }

  it('keeps a cancelled event from offering registration or a livestream', async () => {
    const links = [
      { rel: 'register', url: 'https://example.org/register' },
      { rel: 'livestream', url: 'https://example.org/live' },
      { rel: 'agenda', url: 'https://example.org/agenda' },
    ];
    const list = await show([event({ status: 'cancelled', links })]);
    expect(textsOf(list, 'link')).to.deep.equal(['Agenda: Open day']);
  });
});

describe('a deadline', () => {
  const deadline = (more: RawEvent = {}): RawEvent =>
    event({ kind: 'deadline', start: '2030-05-30', end: undefined, attendanceMode: undefined, ...more });

  it('is called one', async () => {
    const list = await show([deadline()]);
    expect(textsOf(list, 'status')).to.deep.equal(['Deadline']);
    expect(textOf(list, 'time')).to.equal('By the end of the day');
  });

  it('is “by” a time where it has one', async () => {
    const list = await show([deadline({ start: '2030-05-30T17:00' })]);
    expect(textOf(list, 'time')).to.match(/^by 17:00 Madrid, GMT\+2/);
    expect(part(list, 'time')!.querySelectorAll('time')).to.have.length(1);
  });

  it('says that it was extended, and from when', async () => {
    expect(await statusOf(deadline({ previousStart: '2030-05-15', status: 'rescheduled' }))).to.deep.equal([
      'Deadline extended, was 15 May 2030',
    ]);
    expect(await statusOf(deadline({ previousStart: '2030-05-15' }))).to.deep.equal([
      'Deadline extended, was 15 May 2030',
    ]);
  });

  it('that was moved forward is not called extended', async () => {
    expect(await statusOf(deadline({ previousStart: '2030-06-15', status: 'rescheduled' }))).to.deep.equal([
      'Deadline',
      'Rescheduled from 15 June 2030',
    ]);
  });

  it('has an end of its own only if its day is the last', async () => {
    const list = await show([deadline({ start: '2030-05-01' })]);
    expect(textsOf(list, 'status')).to.deep.equal(['Last day', 'Deadline']);
  });

  it('stands under its day, whatever end or length the feed adds', async () => {
    const list = await show([deadline({ end: '2030-06-02' })]);
    expect(textOf(list, 'time')).to.equal('By the end of the day');
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Thursday 30 May 2030']);
  });
});

describe('an announcement', () => {
  it('is called one, and needs no date', async () => {
    const list = await show([{ id: 'a', kind: 'announcement', title: 'We moved' }]);
    expect(textsOf(list, 'status')).to.deep.equal(['Announcement']);
    expect(parts(list, 'note')).to.have.length(0);
  });
});
