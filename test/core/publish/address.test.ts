import { expect } from '@open-wc/testing';
import { eventAddress, valueIn } from '../../../src/core/publish/address.js';
import { readFeed } from '../../../src/core/read-feed.js';

const HERE =
  'https://city.example/events?page=2&events.topics=justice&utm=%7e&events.search=a+b&next.topics=x&flag#:~:text=x';

describe('the address of one event', () => {
  it('keeps what others have put into the address as it is spelled, and leaves out the list’s own filter and the fragment', () => {
    const kept = 'https://city.example/events?page=2&utm=%7e&next.topics=x&flag';
    expect(eventAddress(HERE, 'query', 'events', 'budget-forum')).to.equal(`${kept}&events.event=budget-forum`);
    expect(eventAddress(HERE, 'hash', 'events', 'budget-forum')).to.equal(`${kept}#events.event=budget-forum`);
    expect(eventAddress('http://x.example', 'query', 'e', 's/2030-05-01T09:00')).to.equal(
      'http://x.example?e.event=s/2030-05-01T09:00',
    );
  });

  it('names one event: a link made from a link does not grow', () => {
    const first = eventAddress(HERE, 'query', 'events', 'a');
    expect(eventAddress(eventAddress(HERE, 'query', 'events', 'b'), 'query', 'events', 'a')).to.equal(first);
  });

  it('brings 1,000 odd ids back as they were, in either part, also when a mail program has encoded them once more', async () => {
    const strange = [
      'a b',
      'ä/ö',
      '%',
      '%41',
      '100%',
      '+',
      'a+b',
      '&amp;',
      '#',
      '?',
      '=',
      ',',
      '日本',
      '👩‍👩‍👧',
      'a\u0301',
      '..',
      '<i>',
      '"',
      "'",
      '\ud800x',
    ];
    const raw = Array.from(
      { length: 1000 },
      (_, i) => `${strange[i % strange.length]}${i}${strange[(i * 7) % strange.length]}`,
    );
    const events = raw.map((id) => ({ id, title: id, start: '2030-05-01' }));
    const text = JSON.stringify({ format: 'ogp-events', version: '1.0', events });
    const ids = (await readFeed(text, { url: 'https://example.org/feed.json' })).events.map(({ id }) => id);
    expect(new Set(ids).size).to.be.greaterThan(990);
    for (const part of ['query', 'hash'] as const) {
      for (const id of ids) {
        const href = new URL(eventAddress(HERE, part, 'events', id)).href;
        expect(valueIn(href, part, 'events.event'), href).to.equal(id);
        expect(valueIn(href.replaceAll('&', '&amp;'), part, 'events.event'), href).to.equal(id);
        expect(valueIn(href, part, 'next.event'), href).to.equal(null);
      }
    }
  });
});
