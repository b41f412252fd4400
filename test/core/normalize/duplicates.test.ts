import { expect } from '@open-wc/testing';
import { joinPages } from '../../../src/core/normalize/duplicates.js';
import { codes, readEvents, words } from '../read-events.js';

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
    expect(snapshot.issues[0]!.message).to.contain('3 times').and.to.contain('“b”, “c”');
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
    expect(events[0]!.issues.at(-1)!.message.length).to.be.lessThan(250);
  }).timeout(30_000);
});

describe('A feed of several pages', () => {
  const page = (events: unknown, head: Record<string, unknown> = {}) => readEvents(events, head);

  it('is one list, in order', async () => {
    const joined = joinPages([
      await page([{ ...event, id: 'a' }], { nextUrl: 'https://feed.example/2', topics: [{ id: 't', label: 'T' }] }),
      await page([{ ...event, id: 'b', title: 'B' }], {
        title: 'Page 2',
        topics: [{ id: 't' }, { id: 'u', label: 'U' }],
      }),
    ]);
    expect(joined.events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(words(joined.title)).to.equal('A feed');
    expect(joined.nextUrl).to.equal(null);
    expect(joined.topics.map(({ id, label }) => [id, words(label)])).to.deep.equal([
      ['t', 'T'],
      ['u', 'U'],
    ]);
    expect(Object.isFrozen(joined) && Object.isFrozen(joined.events) && Object.isFrozen(joined.issues)).to.equal(true);
  });

  it('counts an event once that moved from one page to the next between two requests', async () => {
    const joined = joinPages([await page([{ ...event, id: 'a' }]), await page([{ ...event, id: 'a' }])]);
    expect(joined.events.map(({ id, copies }) => [id, copies])).to.deep.equal([['a', 1]]);
    expect(joined.issues).to.deep.equal([]);
  });

  it('tells two events apart that have one id on different pages', async () => {
    const joined = joinPages([await page([{ ...event, id: 'a' }]), await page([{ id: 'a', start: '2027-05-18' }])]);
    expect(joined.events.map(({ id }) => id)).to.deep.equal(['a', 'a~2']);
    expect(joined.issues.map(({ code, eventId }) => [code, eventId])).to.deep.equal([
      ['no-title', 'a~2'],
      ['duplicate-id', 'a~2'],
    ]);
  });

  it('collapses copies across pages with one issue for each group', async () => {
    const joined = joinPages([
      await page([
        { ...event, id: 'a' },
        { ...event, id: 'b' },
      ]),
      await page([
        { ...event, id: 'c' },
        { ...event, id: 'd' },
      ]),
    ]);
    expect(joined.events.map(({ id, copies }) => [id, copies])).to.deep.equal([['a', 4]]);
    expect(codes(joined)).to.deep.equal(['duplicate-event']);
    expect(joined.issues[0]!.message).to.contain('4 times').and.to.contain('“b”, “c”, “d”');
  });

  it('cuts circles that run over pages, and says once what every page says', async () => {
    const joined = joinPages([
      await page([{ id: 'a', title: 'A', start: '2027', partOf: ['b'] }], { language: undefined }),
      await page([{ id: 'b', title: 'B', start: '2027', partOf: ['a'] }], { language: undefined }),
    ]);
    expect(joined.events.map(({ partOf }) => partOf)).to.deep.equal([['b'], []]);
    expect(codes(joined)).to.deep.equal(['invalid-feed-field', 'part-of-cycle']);
  });
});
