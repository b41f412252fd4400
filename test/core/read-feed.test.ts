import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/core/feed-error.js';
import { readFeed } from '../../src/core/read-feed.js';
import { feedText, words } from './read-events.js';

const url = 'https://feed.example/events.json';
const event = { id: 'a', title: 'A', start: '2027-05-18' };

async function failure(text: string, type?: string): Promise<FeedError> {
  try {
    await readFeed(text, { url, type });
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('it was read');
}

describe('A feed', () => {
  it('is read, and says where it came from and in which format', async () => {
    const snapshot = await readFeed(feedText([event], { description: 'All of it' }), { url });
    expect(snapshot.url).to.equal(url);
    expect(snapshot.format).to.equal('ogp-events');
    expect(words(snapshot.title)).to.equal('A feed');
    expect(words(snapshot.description)).to.equal('All of it');
    expect(snapshot.events.map(({ id }) => id)).to.deep.equal(['a']);
    expect(snapshot.issues).to.deep.equal([]);
  });

  it('may begin with a byte order mark', async () => {
    expect((await readFeed(`\ufeff${feedText([event])}`, { url })).events).to.have.length(1);
  });

  it('may be of any minor version', async () => {
    for (const version of ['1.0', '1.7', '1.12']) {
      expect((await readFeed(feedText([event], { version }), { url })).issues).to.deep.equal([]);
    }
  });

  it('lets the page have its turn while thousands of events are read', async () => {
    /** How often the page gets to do something else meanwhile. */
    async function turnsWhileReading(count: number): Promise<number> {
      const text = feedText(Array.from({ length: count }, (_, i) => ({ ...event, id: `e${i}`, title: `Event ${i}` })));
      let turns = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        turns++;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      expect((await readFeed(text, { url })).events).to.have.length(count);
      port1.close();
      return turns;
    }
    // The first time something may have to be loaded.
    await turnsWhileReading(10);
    expect(await turnsWhileReading(20_000)).to.be.greaterThan(await turnsWhileReading(10));
  });

  it('is recognised whatever media type it comes with', async () => {
    for (const type of ['text/plain', 'application/json; charset=utf-8', 'application/ld+json', 'text/html', 'x']) {
      expect((await readFeed(feedText([event]), { url, type })).format).to.equal('ogp-events');
    }
  });

  it('is read as the format that the page author names', async () => {
    const bare = JSON.stringify({ version: '1.0', title: 'T', language: 'en', events: [event] });
    expect((await failure(bare)).code).to.equal('unknown-format');
    expect((await readFeed(bare, { url, type: 'ogp-events' })).events).to.have.length(1);
    expect((await failure('{"a":1}', 'ogp-events')).code).to.equal('unknown-format');
    expect((await failure('{"a":1}', 'schema-org')).code).to.equal('unknown-format');
  });

  it('is deeply frozen', async () => {
    const text = feedText(
      [
        {
          ...event,
          start: '2027-05-18T09:00',
          timeZone: 'UTC',
          location: { name: 'Here' },
          links: [{ rel: 'info', url: 'https://example.org/' }],
          occurrences: [{ start: '2027-05-18T09:00', end: '2027-05-18T08:00' }],
          topics: ['nothing we know'],
          organizers: [{ name: 'Us' }],
          registration: { closes: '2027-05-17' },
          milestones: [{ type: 'other', at: '2027-05' }],
          image: { url: 'https://example.org/a.png', alt: '' },
          partOf: ['a'],
        },
        {
          id: 'b',
          title: 'B',
          start: '2027-05-18',
          recurrence: { rule: 'FREQ=DAILY', overrides: { '2027-05-19': { title: 'C' } } },
        },
        {
          id: 'c',
          title: 'B',
          start: '2027-05-18',
          recurrence: { rule: 'FREQ=DAILY', overrides: { '2027-05-19': { title: 'C' } } },
        },
      ],
      { publisher: { name: 'P' }, topics: [{ id: 't', label: 'T' }] },
    );
    const thawed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    };
    const snapshot = await readFeed(text, { url });
    visit(snapshot, 'snapshot');
    expect(thawed).to.deep.equal([]);
    expect(snapshot.issues.length).to.be.greaterThan(2);
  });
});

describe('A feed that cannot be read', () => {
  it('is empty', async () => {
    for (const text of ['', ' \n', '\ufeff']) expect((await failure(text)).code).to.equal('empty');
  });

  for (const text of [
    '{',
    '[',
    '[1,]',
    '[1',
    '{"a":1,}',
    "{'a':1}",
    '{"a" 1}',
    '{a:1}',
    '[+1]',
    '[.5]',
    '[0x1]',
    '[NaN]',
    '["\t"]',
    '["\\x"]',
    '["a',
    '{"a":1}}',
    '[1] 2',
    'nul',
    '// no\n[]',
    '{"format":"ogp-events","version":"1.0","events":[{"id":"a"}',
    'BEGIN',
    '<!doctype html><title>Not found</title>',
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
  ]) {
    it(`is broken: ${JSON.stringify(text).slice(0, 40)}`, async () => {
      expect((await failure(text)).code).to.equal('unreadable');
      expect((await failure(text, 'ogp-events')).code).to.equal('unreadable');
      expect((await failure(text, 'application/ld+json')).code).to.equal('unreadable');
    });
  }

  it('says so plainly when it is a web page', async () => {
    expect((await failure('<!doctype html>')).message).to.contain('a web page');
  });

  for (const text of ['null', '1', '"text"', '[]', '{}', '[1,2]', '{"events":[]}', '{"format":"ical"}', '[[[[]]]]']) {
    it(`is in no format we know: ${text}`, async () => {
      const error = await failure(text);
      expect(error.code).to.equal('unknown-format');
      for (const id of ['ogp-events', 'icalendar', 'schema-org']) expect(error.message).to.contain(id);
    });
  }

  it('is nested deeply', async () => {
    const text = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(['unreadable', 'unknown-format']).to.contain((await failure(text)).code);
  });

  it('is of another major version', async () => {
    for (const version of ['2.0', '2', 3, '0.9', '10.1']) {
      const error = await failure(feedText([event], { version }));
      expect(error.code).to.equal('unsupported-version');
      expect(error.message).to.contain('1.x');
    }
  });

  it('has no list of events, which must not pass for an empty list', async () => {
    for (const events of [undefined, null, {}, 'none', 3]) {
      expect((await failure(feedText(events))).code).to.equal('unknown-format');
    }
  });
});
