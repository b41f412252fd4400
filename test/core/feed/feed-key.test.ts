import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/core/feed-error.js';
import { feedKey } from '../../../src/core/feed/feed-key.js';

const PAGE = 'https://city.example/events/index.html?lang=es#top';

describe('a feed address', () => {
  it('means the same feed however it is written', () => {
    const key = 'https://city.example/feeds/a.json';
    for (const src of [
      key,
      '/feeds/a.json',
      '../feeds/a.json',
      '//city.example/feeds/a.json',
      'https://CITY.example:443/events/../feeds/a.json#week',
      '  /feeds/a.json\n',
    ]) {
      expect(feedKey(src, PAGE), src).to.equal(key);
    }
  });

  it('may be one that calendar programs subscribe to, or of a file that is called like the word for the page itself', () => {
    for (const src of ['webcal://city.example/a.ics', 'WEBCALS://city.example/a.ics'])
      expect(feedKey(src, PAGE), src).to.equal('https://city.example/a.ics');
    expect(feedKey('./page', PAGE)).to.equal('https://city.example/events/page');
  });

  it('keeps what servers tell apart', () => {
    expect(feedKey('a.json?year=2024', PAGE)).to.equal('https://city.example/events/a.json?year=2024');
    expect(feedKey('A.json', PAGE)).to.not.equal(feedKey('a.json', PAGE));
    expect(feedKey('http://city.example/a', PAGE)).to.not.equal(feedKey('https://city.example/a', PAGE));
  });

  it('may be absolute where the page has no address', () => {
    expect(feedKey('https://city.example/a.json', '')).to.equal('https://city.example/a.json');
    expect(feedKey('https://city.example/a.json', 'about:blank')).to.equal('https://city.example/a.json');
    expect(feedKey('a.json', 'about:blank')).to.be.instanceOf(FeedError);
    expect(feedKey('a.json', 'no base')).to.be.instanceOf(FeedError);
  });

  it('is refused with a reason where it is not one we may fetch', () => {
    const long = `https://city.example/${'a'.repeat(2048)}`;
    const grows = `https://city.example/${'é'.repeat(1000)}`;
    for (const src of [
      '',
      '   ',
      '#inline',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:application/json,{}',
      'blob:https://city.example/1',
      'file:///etc/passwd',
      'ftp://city.example/a',
      'page',
      ' page ',
      'webcal:',
      'webcal://user:secret@city.example/a.ics',
      'https://user@city.example/a.json',
      'https://user:secret@city.example/a.json',
      'https://',
      'https://[::1',
      long,
      grows,
    ]) {
      const key = feedKey(src, PAGE);
      expect(key, src).to.be.instanceOf(FeedError);
      expect((key as FeedError).code).to.equal('invalid-src');
      expect((key as FeedError).message).to.match(/^The feed address ".*" .+\.$/s);
    }
  });
});
