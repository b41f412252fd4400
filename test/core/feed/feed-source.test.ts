import { expect } from '@open-wc/testing';
import type { FeedError } from '../../../src/core/feed-error.js';
import { fetchFeed } from '../../../src/core/feed/feed-source.js';
import { REQUESTS } from '../../../src/core/formats/requests.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { holdTimers } from '../../helpers/held-timers.js';
import { until } from '../../helpers/until.js';

async function failureOf(promise: Promise<unknown>): Promise<FeedError> {
  let result: unknown;
  try {
    result = await promise;
  } catch (error) {
    return error as FeedError;
  }
  throw new Error(`No failure, but ${JSON.stringify(result)}`);
}

describe('fetching a feed', () => {
  let net: FakeFeed;
  let url: string;
  beforeEach(() => {
    net = installFakeFeed();
    url = net.url();
  });
  afterEach(() => net.restore());

  it('gives the text, its type and where it came from in the end', async () => {
    net.answer(url, {
      body: '{"é": 1}',
      type: 'application/json; charset=utf-8',
      finalUrl: 'https://cdn.example/feed.json',
    });
    expect(await fetchFeed(url)).to.deep.equal({
      text: '{"é": 1}',
      type: 'application/json; charset=utf-8',
      url: 'https://cdn.example/feed.json',
    });
  });

  it('tells the server nothing about the visitor', async () => {
    net.answer(url, { body: '{}' });
    await fetchFeed(url);
    const { init } = net.requests[0]!;
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('no-referrer');
    expect(init.method).to.equal(undefined);
    expect(Object.keys(init.headers as object)).to.deep.equal(['Accept']);
  });

  it('sends an Accept header with the types that it would rather have, that needs no permission of the server', async () => {
    net.answer(url, { body: '{}' });
    await fetchFeed(url);
    const { Accept } = net.requests[0]!.init.headers as Record<string, string>;
    expect(Accept!.length).to.be.at.most(128);
    for (const type of ['application/json', ...REQUESTS.flatMap(({ mediaTypes }) => mediaTypes)]) {
      expect(Accept).to.contain(type);
    }
    expect(Accept).to.not.match(/["():<>?@[\\\]{}\x00-\x08\x0a-\x1f\x7f]/);
  });

  it('asks whether the copy is still good where it is told to', async () => {
    net.answer(url, { body: '{}' });
    await fetchFeed(url);
    await fetchFeed(url, { cache: 'no-cache' });
    expect(net.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('{"t":"🙂"}');
    net.answer(url, { body: [bytes.subarray(0, 7), bytes.subarray(7, 8), bytes.subarray(8)] });
    expect((await fetchFeed(url)).text).to.equal('{"t":"🙂"}');
  });

  it('drops a byte order mark and survives bytes that are no text', async () => {
    net.answer(url, { body: new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x7d]) });
    expect((await fetchFeed(url)).text).to.equal('{\ufffd}');
  });

  it('reads UTF-8 whatever its server calls it, and other bytes as the server says, which it tells', async () => {
    const latin = new Uint8Array([0xe9]);
    const cyrillic = [new Uint8Array([0xcc, 0xe8]), new Uint8Array([0xf0])];
    const halves = [new Uint8Array([0x5b, 0xc3]), new Uint8Array([0xa9, 0x5d])];
    for (const [body, type, text, charset] of [
      ['é', 'application/json; charset=ISO-8859-1', 'é', undefined],
      [halves, 'text/plain; charset=us-ascii', '[é]', undefined],
      [latin, 'text/calendar; charset="ISO-8859-1"', 'é', 'windows-1252'],
      [latin, 'application/ld+json; charset=iso-8859-1', 'é', 'windows-1252'],
      [cyrillic, 'application/json;charset=windows-1251', 'Мир', 'windows-1251'],
      [[latin, 'a'], 'application/json', '\ufffda', 'utf-8'],
      [latin, 'application/json; charset=utf-8', '\ufffd', 'utf-8'],
      [latin, 'text/calendar; charset=none-such', '\ufffd', 'utf-8'],
      [[new Uint8Array([0x5b, 0xc3])], 'application/json', '[\ufffd', 'utf-8'],
    ] as const) {
      net.answer(url, { body, type });
      const got = await fetchFeed(url);
      expect([got.text, got.charset], type).to.deep.equal([text, charset]);
    }
  });

  it('unfolds a calendar that was folded within a character', async () => {
    const encoder = new TextEncoder();
    const folded = [encoder.encode('SUMMARY:Reuni\u00e3'), encoder.encode('o\r\n p\u00fablica')];
    const within = [folded[0]!.subarray(0, -1), encoder.encode('\r\n '), folded[0]!.subarray(-1), folded[1]!];
    net.answer(url, { body: within, type: 'text/calendar' });
    const { text, charset } = await fetchFeed(url);
    expect([text, charset]).to.deep.equal(['SUMMARY:Reuni\u00e3o\r\n p\u00fablica', undefined]);
  });

  it('refuses a redirect, asks nothing further, and says what to write instead', async () => {
    const places = { type: 'opaqueredirect', status: 0, ok: false };
    const asked: (RequestInit | undefined)[] = [];
    const server =
      (answer: Response): typeof fetch =>
      async (_, init) => (asked.push(init), answer);
    const opaque = Object.defineProperties(
      new Response(null),
      Object.fromEntries(Object.entries(places).map(([name, value]) => [name, { value }])),
    );
    const hidden = await failureOf(fetchFeed(url, { fetch: server(opaque) }));
    expect(hidden.code).to.equal('redirect');
    expect(hidden.message).to.contain(`(await fetch("${url}")).url`).and.contain('redirects="follow"');
    expect(asked.map((init) => init?.redirect)).to.deep.equal(['manual']);

    // Some pages have a fetch of their own that follows redirects all the same.
    const followed = Object.defineProperties(new Response('{}'), {
      redirected: { value: true },
      url: { value: 'https://new.example/feed.json' },
    });
    const error = await failureOf(fetchFeed(url, { fetch: server(followed) }));
    expect(error.code).to.equal('redirect');
    expect(error.message).to.contain('https://new.example/feed.json');
    expect(asked).to.have.length(2);
  });

  it('follows redirects where the page’s author allows it', async () => {
    net.answer(url, { body: '{}' });
    await fetchFeed(url, { rules: { cache: 'default', redirects: 'follow' } });
    expect(net.requests[0]!.init.redirect).to.equal('follow');
  });

  it('lets nobody keep the answer where that is not wanted, also when it asks again', async () => {
    net.answer(url, { body: '{}' });
    for (const cache of ['default', 'no-cache'] as const) {
      await fetchFeed(url, { cache, rules: { cache: 'no-store', redirects: 'refuse' } });
    }
    expect(net.requests.map(({ init }) => init.cache)).to.deep.equal(['no-store', 'no-store']);
  });

  it('is asked for as it says, whatever a page has added to every object', async () => {
    const everywhere = Object.prototype as Record<string, unknown>;
    const more = { integrity: 'x', body: 'x', method: 'POST', duplex: 'half', window: 'x', priority: 'x' };
    net.answer(url, { body: '{}' });
    try {
      Object.assign(everywhere, more);
      await fetchFeed(url);
    } finally {
      for (const name of Object.keys(more)) delete everywhere[name];
    }
    const { init } = net.requests[0]!;
    for (const name of Object.keys(more)) expect(name in init, name).to.equal(false);
  });

  it('takes an answer without a body for empty text', async () => {
    net.answer(url, { status: 204 });
    expect((await fetchFeed(url)).text).to.equal('');
  });

  describe('that does not come', () => {
    it('gives up at once after 404, 403 or 400', async () => {
      for (const status of [404, 403, 400, 410]) {
        net.answer(url, { status });
        const before = net.requests.length;
        const error = await failureOf(fetchFeed(url));
        expect(error.code).to.equal('http');
        expect(error.status).to.equal(status);
        expect(error.message).to.contain(String(status)).and.contain(url);
        expect(net.requests.length - before).to.equal(1);
      }
    });

    it('tries three times after 503, 500, 429 or 408', async () => {
      for (const status of [503, 500, 429, 408]) {
        net.answer(url, { status });
        const before = net.requests.length;
        expect((await failureOf(fetchFeed(url))).status).to.equal(status);
        expect(net.requests.length - before).to.equal(3);
      }
    });

    it('is content with the third try', async () => {
      net.answer(url, { fault: 'network' }, { body: '{"half":', fault: 'cut' }, { body: '{}' });
      expect((await fetchFeed(url)).text).to.equal('{}');
      expect(net.count(url)).to.equal(3);
    });

    it('waits a random part of a growing time between tries', async () => {
      net.answer(url, { status: 500 });
      const waits: number[] = [];
      await failureOf(fetchFeed(url, { tries: 4, random: () => 0.5, sleep: async (ms) => void waits.push(ms) }));
      expect(waits).to.deep.equal([500, 1000, 2000]);
    });

    it('waits as long as the server asks, in seconds or until a date', async () => {
      const at = new Date(Date.now() + 8500).toUTCString();
      net.answer(
        url,
        { status: 429, headers: { 'Retry-After': '7' } },
        { status: 503, headers: { 'Retry-After': at } },
        { body: '{}' },
      );
      const waits: number[] = [];
      await fetchFeed(url, { sleep: async (ms) => void waits.push(ms) });
      expect(waits[0]).to.equal(7000);
      expect(waits[1]).to.be.within(5000, 9000);
    });

    it('does not press a server that asks for a long pause', async () => {
      net.answer(url, { status: 503, headers: { 'Retry-After': '3600' } });
      expect((await failureOf(fetchFeed(url))).status).to.equal(503);
      expect(net.count(url)).to.equal(1);
    });

    it('ignores a Retry-After that makes no sense', async () => {
      net.answer(
        url,
        { status: 503, headers: { 'Retry-After': '-5' } },
        { status: 503, headers: { 'Retry-After': 'soon' } },
        {},
      );
      await fetchFeed(url);
      expect(net.count(url)).to.equal(3);
    });

    it('says what to look at where the browser does not say why', async () => {
      net.answer(url, { fault: 'network' });
      const error = await failureOf(fetchFeed(url));
      expect(error.code).to.equal('network');
      expect(error.message).to.match(/Access-Control-Allow-Origin.*connect-src|offline/);
      expect(error.cause).to.be.instanceOf(TypeError);
      expect(net.count(url)).to.equal(3);
    });

    it('gives up on a server that never answers, or never ends', async () => {
      net.answer(url, { fault: 'hang' });
      const error = await failureOf(fetchFeed(url, { timeoutMs: 10 }));
      expect(error.code).to.equal('timeout');
      expect(net.count(url)).to.equal(1);
      expect(net.requests.every(({ aborted }) => aborted)).to.equal(true);

      net.answer(url, { body: '{', fault: 'stall' });
      expect((await failureOf(fetchFeed(url, { timeoutMs: 10, tries: 1 }))).code).to.equal('timeout');
    });

    it('waits ten seconds in all, however many tries that are', async () => {
      const timers = holdTimers();
      try {
        net.answer(url, { status: 500 }, { fault: 'network' }, { fault: 'hang' });
        const failing = failureOf(fetchFeed(url, { sleep: async () => {} }));
        await until(() => net.count(url) >= 3, 'the third try');
        expect(timers.waiting).to.deep.equal([10_000]);
        timers.pass(10_000);
        expect((await failing).code).to.equal('timeout');
        expect(timers.waiting).to.deep.equal([]);
      } finally {
        timers.restore();
      }
    });

    it('does not wait for a try that there would be no time for', async () => {
      net.answer(url, { status: 503, headers: { 'Retry-After': '1' } });
      const waits: number[] = [];
      const sleep = async (ms: number) => void waits.push(ms);
      expect((await failureOf(fetchFeed(url, { timeoutMs: 900, sleep }))).status).to.equal(503);
      expect(waits).to.deep.equal([]);
    });

    it('gives up even where the page has a fetch that knows no signals', async () => {
      const deaf: typeof fetch = () => new Promise(() => {});
      expect((await failureOf(fetchFeed(url, { timeoutMs: 10, fetch: deaf }))).code).to.equal('timeout');
    });

    it('tries once where the device knows that it is offline', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        net.answer(url, { fault: 'network' });
        expect((await failureOf(fetchFeed(url))).message).to.contain('this device is offline');
        expect(net.count(url)).to.equal(1);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('stops reading what is too large, and does not ask again', async () => {
      let pulled = 0;
      const endless: typeof fetch = async () => {
        const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
          pulled++;
          controller.enqueue(new Uint8Array(1000));
        };
        return new Response(new ReadableStream({ pull }));
      };
      const error = await failureOf(fetchFeed(url, { maxBytes: 10_000, fetch: endless }));
      expect(error.code).to.equal('too-large');
      expect(error.message).to.contain('0.01 MB');
      expect(pulled).to.be.within(10, 13);
    });

    it('takes what is exactly as large as allowed', async () => {
      net.answer(url, { body: 'x'.repeat(100) });
      expect((await fetchFeed(url, { maxBytes: 100 })).text.length).to.equal(100);
      expect((await failureOf(fetchFeed(url, { maxBytes: 99 }))).code).to.equal('too-large');
    });
  });

  describe('that nobody wants any more', () => {
    it('ends the request and is no failure of the feed', async () => {
      net.answer(url, { fault: 'hang' });
      const abort = new AbortController();
      const fetching = failureOf(fetchFeed(url, { signal: abort.signal }));
      abort.abort();
      expect((await fetching).name).to.equal('AbortError');
      expect(net.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
    });

    it('ends the pause between two tries', async () => {
      net.answer(url, { status: 503 });
      const abort = new AbortController();
      const fetching = failureOf(fetchFeed(url, { signal: abort.signal, random: () => 1 }));
      await until(() => net.count(url) > 0, 'the first try');
      await new Promise((resolve) => setTimeout(resolve, 5));
      abort.abort();
      expect((await fetching).name).to.equal('AbortError');
      expect(net.count(url)).to.equal(1);
    });

    it('does not even begin', async () => {
      const error = await failureOf(fetchFeed(url, { signal: AbortSignal.abort() }));
      expect(error.name).to.equal('AbortError');
      expect(net.requests).to.have.length(0);
    });
  });
});
