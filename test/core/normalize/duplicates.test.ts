import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import { codes, readEvents } from '../read-events.js';

const event = {
  title: 'Round table',
  start: '2027-05-18T10:00',
  end: '2027-05-18T11:00',
  timeZone: 'UTC',
  countries: ['UY'],
  topics: ['justice'],
  location: { name: 'Library' },
  organizers: [{ name: 'Us' }],
};

describe('An event that a feed lists several times', () => {
  it('shows once, with a count and the ids of its copies', async () => {
    const snapshot = await readEvents([
      { ...event, id: 'a', links: [{ rel: 'info', url: 'https://example.org/1' }], updated: '2027-01-01T00:00Z' },
      { ...event, id: 'other', title: 'Another' },
      { ...event, id: 'b', links: [{ rel: 'info', url: 'https://example.org/2' }] },
      { ...event, id: 'c', source: { url: 'https://example.org/' } },
    ]);
    expect(snapshot.events.map(({ id, copies }) => [id, copies])).to.deep.equal([
      ['a', 3],
      ['other', 1],
    ]);
    expect(codes(snapshot)).to.deep.equal(['duplicate-event']);
    expect(snapshot.issues[0]).to.include({ eventId: 'a', code: 'duplicate-event' });
    expect(issueText(snapshot.issues[0]!)).to.contain('3 times').and.to.contain('“b”, “c”');
    expect(snapshot.events[0]!.issues).to.deep.equal(snapshot.issues);
  });

  it('shows once under one id, too', async () => {
    const snapshot = await readEvents([
      { ...event, id: 'a' },
      { ...event, id: 'a' },
    ]);
    expect(snapshot.events.map(({ id, copies }) => [id, copies])).to.deep.equal([['a', 2]]);
  });

  const differences: Record<string, Record<string, unknown>> = {
    'another title': { title: 'Round table 2' },
    'a title in another language as well': { title: { en: 'Round table', es: 'Mesa redonda' } },
    'another start': { start: '2027-05-18T10:01' },
    'another end': { end: '2027-05-18T11:30' },
    'an end that is not used': { end: '2027-05-18T09:00' },
    'another zone': { timeZone: 'Asia/Tokyo' },
    'another country': { countries: ['AR'] },
    'no country': { countries: [] },
    'another topic': { topics: ['justice', 'other'] },
    'another kind': { kind: 'deadline' },
    'another status': { status: 'cancelled' },
    'another mode': { attendanceMode: 'online' },
    'another place': { location: { name: 'Town hall' } },
    'another organiser': { organizers: [{ name: 'Them' }] },
    'a registration link': { links: [{ rel: 'register', url: 'https://example.org/' }] },
    'a rule': { recurrence: { rule: 'FREQ=DAILY;COUNT=2' } },
    'listed dates': { occurrences: [{ start: '2027-05-18T10:00' }] },
  };
  for (const [name, difference] of Object.entries(differences)) {
    it(`stays two events with ${name}`, async () => {
      const snapshot = await readEvents([
        { ...event, id: 'a' },
        { ...event, id: 'b', ...difference },
      ]);
      expect(snapshot.events).to.have.length(2);
      expect(codes(snapshot)).not.to.include('duplicate-event');
    });
  }

  const unreadable: Record<string, readonly [object, object]> = {
    'two ends': [{ end: 'late' }, { end: 'later' }],
    'two lengths': [
      { end: undefined, duration: 'two hours' },
      { end: undefined, duration: 'three hours' },
    ],
    'two zones': [{ timeZone: 'Here' }, { timeZone: 'There' }],
    'two countries': [{ countries: ['Atlantis'] }, { countries: ['Lemuria'] }],
    'two dates in a list': [{ occurrences: ['2027-05-18', 'a Monday'] }, { occurrences: ['2027-05-18', 'a Tuesday'] }],
    'two former dates': [{ previousStart: 'in spring' }, { previousStart: 'in winter' }],
    'two rules': [
      { recurrence: { rule: 'FREQ=DAILY', exclude: ['x'] } },
      { recurrence: { rule: 'FREQ=DAILY', exclude: ['y'] } },
    ],
  };
  for (const [name, [first, second]] of Object.entries(unreadable)) {
    it(`stays several with ${name} that cannot be read`, async () => {
      const several = await readEvents([
        { ...event, ...first, id: 'a' },
        { ...event, ...second, id: 'b' },
      ]);
      expect(several.events.map(({ id, copies }) => [id, copies])).to.deep.equal([
        ['a', 1],
        ['b', 1],
      ]);
      const copies = await readEvents([
        { ...event, ...first, id: 'a' },
        { ...event, ...first, id: 'b', links: [{ rel: 'info', url: 'x' }] },
      ]);
      expect(copies.events.map(({ id, copies }) => [id, copies])).to.deep.equal([['a', 2]]);
    });
  }

  it('stays several where no title says that they are one', async () => {
    expect(
      (
        await readEvents([
          { id: 'a', start: '2027' },
          { id: 'b', start: '2027' },
        ])
      ).events,
    ).to.have.length(2);
  });

  it('takes the place of its copies as a parent, without making circles', async () => {
    const { events } = await readEvents([
      { ...event, id: 'a', partOf: ['x'] },
      { ...event, id: 'b' },
      { id: 'x', title: 'X', start: '2027', partOf: ['b', 'a'] },
      { id: 'y', title: 'Y', start: '2027', partOf: ['b', 'a'] },
    ]);
    expect(events.map(({ id, partOf }) => [id, partOf])).to.deep.equal([
      ['a', ['x']],
      ['x', []],
      ['y', ['a']],
    ]);
  });

  it('costs no more than its share when all 20,000 are one', async () => {
    const { events } = await readEvents(
      Array.from({ length: 20_000 }, (_, i) => ({ ...event, id: `e${i % 3 ? i : 0}` })),
    );
    expect(events.map(({ copies }) => copies)).to.deep.equal([20_000]);
    expect(issueText(events[0]!.issues.at(-1)!).length).to.be.lessThan(250);
  }).timeout(30_000);
});
