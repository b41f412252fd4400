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

  const posts = [
    { id: 'old', title: 'Old', created: '2030-04-01T10:00:00Z' },
    { id: 'top', title: 'Top', created: '2029-01-01T10:00:00Z', pinned: true },
    { id: 'new', title: 'New', created: '2030-04-25T10:00:00Z' },
  ].map((post) => ({ ...post, kind: 'announcement' }));

  it('without a date is listed by when it was posted: after all events, the newest first, but what is pinned before it', async () => {
    for (const order of ['auto', 'ascending', 'descending']) {
      const list = await show([...posts, { id: 'tba', title: 'Open', whenText: 'Soon' }, event()], { order });
      expect(textsOf(list, 'title')).to.deep.equal(['Open day', 'Open', 'Top', 'New', 'Old']);
      expect(textsOf(list, 'group-heading').slice(1)).to.deep.equal(['Without a fixed date', 'Announcements']);
    }
  });

  it('says when it was posted, which is no date of an event', async () => {
    const list = await show(posts, { 'group-by': 'none' });
    expect(textsOf(list, 'time')).to.deep.equal([
      'Posted 1 January 2029',
      'Posted 25 April 2030',
      'Posted 1 April 2030',
    ]);
    expect(textsOf(list, 'status')).to.deep.equal(['Pinned']);
    expect(part(list, 'time')!.querySelector('time')!.dateTime).to.equal('2029-01-01');
  });

  it('keeps the lines of its text, and links words of it to where they lead', async () => {
    const summary = 'See\n#Water at river.example/re...';
    const textLinks = [
      { at: 4, text: '#Water', url: 'https://tags.example/Water' },
      { at: 14, text: 'river.example/re...', url: 'https://www.river.example/report' },
    ];
    const list = await show([{ ...posts[0], summary, textLinks }]);
    const text = part(list, 'description')!;
    expect(text.querySelectorAll('br')).to.have.length(1);
    expect([...text.querySelectorAll('a')].map((link) => [link.textContent, link.href])).to.deep.equal([
      ['#Water', 'https://tags.example/Water'],
      ['river.example/re...', 'https://www.river.example/report'],
    ]);
    expect(text.textContent).to.equal('See#Water at river.example/re...');
  });
});
