import { expect } from '@open-wc/testing';
import type { LoadedFeed } from '../../../src/core/feed/page-reader.js';
import { loadFeed } from '../../../src/core/feed/load-feed.js';
import { type FeedError } from '../../../src/core/feed-error.js';
import type { Format, Probe } from '../../../src/core/formats/format.js';
import { feedAddress } from '../../../src/core/formats/requests.js';
import { asObject } from '../../../src/core/json.js';
import type { RawFeed } from '../../../src/core/model/raw-feed.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { codes, feedText, words } from '../read-events.js';

/** A network of organisers: profiles for people on one host, their posts on another, page by page with a cursor. */
const posts: Format = {
  id: 'posts',
  mediaTypes: [],
  addresses: [
    {
      page: /^https:\/\/people\.example\/profile\/([^/?]+)\/?$/,
      feed: 'https://api.people.example/posts?by=$1&limit=2',
    },
  ],
  syntax: 'json',
  matches: ({ json }) => Array.isArray(asObject(json)?.posts),
  load: async () => ({
    read({ json, url }: Probe): RawFeed {
      const { posts, cursor } = json as { posts: { uri: string; text: string; day: string }[]; cursor?: string };
      const next = new URL(url);
      if (cursor) next.searchParams.set('cursor', cursor);
      return {
        nextUrl: cursor && next.href,
        events: posts.map(({ uri, text, day }) => ({ id: uri, title: text, start: day })),
      };
    },
  }),
};

/** Lines of text that nothing marks as events. */
const lines: Format = {
  id: 'lines',
  mediaTypes: ['text/x-lines'],
  syntax: 'text',
  matches: () => false,
  load: async () => ({
    read: ({ text }) => ({
      events: text.split('\n').map((line) => ({ title: line.slice(11), start: line.slice(0, 10) })),
    }),
  }),
};

const post = (name: string) => ({ uri: name, text: name, day: '2027-05-18' });
const titles = ({ snapshot }: LoadedFeed): (string | undefined)[] => snapshot.events.map(({ title }) => words(title));

describe('A format with pages by query, behind an address for people', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  const load = (url: string): Promise<LoadedFeed> =>
    loadFeed(url, { formats: [posts] })({
      signal: new AbortController().signal,
      cache: 'default',
      onProgress: () => undefined,
    });

  const api = 'https://api.people.example/posts?by=ana&limit=2';

  it('is read from the address of its feed, to the end', async () => {
    net.answer(api, { body: { posts: [post('a'), post('b')], cursor: '2 & more' } });
    net.answer(`${api}&cursor=2+%26+more`, { body: { posts: [post('c')], cursor: '4' } });
    net.answer(`${api}&cursor=4`, { body: { posts: [post('d')] } });
    const loaded = await load('https://people.example/profile/ana');
    expect(titles(loaded)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(loaded.failure).to.equal(null);
    expect(codes(loaded.snapshot)).to.deep.equal([]);
    expect(net.requests.map(({ url }) => url)).to.deep.equal([api, `${api}&cursor=2+%26+more`, `${api}&cursor=4`]);
  });

  it('is read from the address of the feed itself, too', async () => {
    net.answer(api, { body: { posts: [post('a')] } });
    expect(titles(await load(api))).to.deep.equal(['a']);
  });

  it('never asks for a page twice where its cursor stands still', async () => {
    net.answer(api, { body: { posts: [post('a')], cursor: '2' } });
    net.answer(`${api}&cursor=2`, { body: { posts: [post('b')], cursor: '2' } });
    const loaded = await load('https://people.example/profile/ana');
    expect(titles(loaded)).to.deep.equal(['a', 'b']);
    expect(codes(loaded.snapshot)).to.deep.equal(['repeated-page']);
    expect(net.requests).to.have.length(2);
  });

  it('does not lead to a third server', async () => {
    const elsewhere: Format = {
      ...posts,
      load: async () => ({ read: () => ({ events: [{ id: 'a' }], nextUrl: 'https://other.example/2' }) }),
    };
    net.answer(api, { body: { posts: [] } });
    const signal = new AbortController().signal;
    const options = { signal, cache: 'default', onProgress: () => undefined } as const;
    const { snapshot } = await loadFeed('https://people.example/profile/ana', { formats: [elsewhere] })(options);
    expect(codes(snapshot)).to.include('page-failed');
    expect(net.requests.map(({ url }) => url)).to.deep.equal([api]);
  });

  it('leaves every other address alone', () => {
    for (const url of [
      'https://people.example/',
      'https://people.example/profile/ana/posts',
      'https://people.example/profile/ana?tab=1',
      'https://evil.example/?https://people.example/profile/ana',
    ]) {
      expect(feedAddress(url, [posts])).to.equal(url);
    }
    expect(feedAddress('https://people.example/profile/ana')).to.equal('https://people.example/profile/ana');
  });
});

describe('A format of plain text', () => {
  const url = 'https://feed.example/events.txt';
  const text = '2027-05-18 Round table\n2027-05-19 Open day';

  it('is read where its media type or the page’s author says so', async () => {
    for (const type of ['text/x-lines; charset=utf-8', 'lines']) {
      const { format, events } = await readFeed(text, { url, type }, [posts, lines]);
      expect(format).to.equal('lines');
      expect(events.map(({ title }) => words(title))).to.deep.equal(['Round table', 'Open day']);
    }
  });

  it('is unreadable where nothing says so, and so is other text that is called JSON', async () => {
    for (const type of ['', 'text/plain', 'posts', 'application/json']) {
      const error = await readFeed(text, { url, type }, [posts, lines]).catch((cause: unknown) => cause);
      expect((error as FeedError).code).to.equal('unreadable');
    }
  });
});

describe('A format that is not ours', () => {
  it('need not have a title, a language and ids; ours must', async () => {
    const url = 'https://feed.example/events';
    const foreign = await readFeed('{"posts":[{"text":"A","day":"2027-05-18"}]}', { url }, [posts]);
    expect(codes(foreign)).to.deep.equal([]);
    const native = feedText([{ title: 'A', start: '2027-05-18' }], { title: undefined, language: undefined });
    expect(codes(await readFeed(native, { url }))).to.deep.equal(['invalid-feed-field', 'invalid-feed-field', 'no-id']);
  });
});
