import { expect } from '@open-wc/testing';
import type { FeedError } from '../../../src/core/feed-error.js';
import { askEarly, earlyAnswer } from '../../../src/core/feed/early-answers.js';
import { fetchFeed } from '../../../src/core/feed/feed-source.js';
import { DEFAULT_RULES as RULES } from '../../../src/core/feed/request-rules.js';

// One story in this order: once somebody reads answers, nothing is asked for early any more.
describe('A feed that is asked for before the code is here that reads it', () => {
  const realFetch = globalThis.fetch;
  const realNow = performance.now;
  const asked: { readonly url: string; readonly signal: AbortSignal }[] = [];
  const url = (name: string): string => `https://feeds.example/${name}.json`;
  const signal = (): AbortSignal => new AbortController().signal;

  before(() => {
    globalThis.fetch = async (input, init) => {
      asked.push({ url: String(input), signal: init!.signal! });
      if (String(input).includes('offline')) throw new TypeError('no network');
      if (String(input).includes('silent')) return new Promise(() => {});
      return new Response(String(input));
    };
  });
  after(() => {
    globalThis.fetch = realFetch;
    performance.now = realNow;
  });

  it('is asked for once, however many elements name it', () => {
    for (const name of ['a', 'b', 'a', 'c', 'offline', 'silent', 'b']) askEarly(url(name), RULES);
    expect(asked.map((one) => one.url)).to.deep.equal(['a', 'b', 'c', 'offline', 'silent'].map(url));
  });

  it('is not taken by an element that would have asked otherwise', () => {
    expect(earlyAnswer(url('a'), { ...RULES, cache: 'no-store' }, signal())).to.equal(undefined);
    expect(earlyAnswer(url('a'), { ...RULES, redirects: 'follow' }, signal())).to.equal(undefined);
  });

  it('is handed out once', async () => {
    const { content } = await earlyAnswer(url('a'), RULES, signal())!.answer;
    expect(new TextDecoder().decode(content![0])).to.equal(url('a'));
    expect(earlyAnswer(url('a'), RULES, signal())).to.equal(undefined);
    expect(earlyAnswer(url('other'), RULES, signal())).to.equal(undefined);
  });

  it('fails for whoever reads it', async () => {
    const failure = await earlyAnswer(url('offline'), RULES, signal())!.answer.catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('ends when its reader does not want it any more', () => {
    const reader = new AbortController();
    void earlyAnswer(url('b'), RULES, reader.signal);
    const request = asked.find((one) => one.url === url('b'))!;
    expect(request.signal.aborted).to.equal(false);
    reader.abort();
    expect(request.signal.aborted).to.equal(true);
  });

  it('has its ten seconds from when it was asked for, not from when the code came', async () => {
    const soon = realNow.call(performance) + 9980;
    performance.now = () => soon;
    const failure = await fetchFeed(url('silent')).catch((error: unknown) => error);
    performance.now = realNow;
    expect((failure as FeedError).code).to.equal('timeout');
  });

  it('is thrown away when it is old', () => {
    const later = realNow.call(performance) + 11_000;
    performance.now = () => later;
    expect(earlyAnswer(url('c'), RULES, signal())).to.equal(undefined);
    expect(asked.find((one) => one.url === url('c'))!.signal.aborted).to.equal(true);
  });

  it('is left to that code once it is here', () => {
    const before = asked.length;
    askEarly(url('d'), RULES);
    expect(asked.length).to.equal(before);
  });
});
