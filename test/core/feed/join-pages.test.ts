import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import { joinPages } from '../../../src/core/feed/join-pages.js';
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

describe('A feed of several pages', () => {
  const page = (events: unknown, head: Record<string, unknown> = {}) => readEvents(events, head);

  it('is one list, in order', async () => {
    const joined = await joinPages([
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

  it('is one feed for the events of every page, with the topics of all pages', async () => {
    const joined = await joinPages([
      await page([{ ...event, id: 'a' }], { topics: [{ id: 't', label: 'T' }] }),
      await page([{ ...event, id: 'b', title: 'B' }], { title: 'Page 2', topics: [{ id: 'u', label: 'U' }] }),
      await page([
        { ...event, id: 'c', title: 'C', partOf: ['d'] },
        { ...event, id: 'd', title: 'D', partOf: ['c'] },
        { ...event, id: 'e', title: 'D' },
      ]),
    ]);
    const { feed } = joined.events[0]!;
    expect(joined.events.map((one) => one.feed === feed && Object.isFrozen(one))).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(words(feed.title)).to.equal('A feed');
    expect(feed.topics.map(({ id }) => id)).to.deep.equal(['t', 'u']);
  });

  it('counts an event once that moved from one page to the next between two requests', async () => {
    const joined = await joinPages([await page([{ ...event, id: 'a' }]), await page([{ ...event, id: 'a' }])]);
    expect(joined.events.map(({ id, copies }) => [id, copies])).to.deep.equal([['a', 1]]);
    expect(joined.issues).to.deep.equal([]);
  });

  it('tells two events apart that have one id on different pages', async () => {
    const joined = await joinPages([
      await page([{ ...event, id: 'a' }]),
      await page([{ id: 'a', start: '2027-05-18' }]),
    ]);
    expect(joined.events.map(({ id }) => id)).to.deep.equal(['a', 'a~2']);
    // Their dates, which were placed when the pages were read, are dates of the events as they are now.
    expect(joined.occurrences.map(({ id }) => id)).to.deep.equal(['a', 'a~2']);
    joined.occurrences.forEach((date, index) => expect(date.event).to.equal(joined.events[index]));
    expect(codes(joined.occurrences[1]!)).to.deep.equal(['no-title', 'duplicate-id']);
    expect(joined.issues.map(({ code, eventId }) => [code, eventId])).to.deep.equal([
      ['no-title', 'a~2'],
      ['duplicate-id', 'a~2'],
    ]);
  });

  it('collapses copies across pages with one issue for each group', async () => {
    const joined = await joinPages([
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
    expect(issueText(joined.issues[0]!)).to.contain('4 times').and.to.contain('“b”, “c”, “d”');
  });

  it('cuts circles that run over pages, and says once what every page says', async () => {
    const joined = await joinPages([
      await page([{ id: 'a', title: 'A', start: '2027', partOf: ['b'] }], { language: undefined }),
      await page([{ id: 'b', title: 'B', start: '2027', partOf: ['a'] }], { language: undefined }),
    ]);
    expect(joined.events.map(({ partOf }) => partOf)).to.deep.equal([['b'], []]);
    expect(codes(joined)).to.deep.equal(['invalid-feed-field', 'part-of-cycle']);
  });
});
