import { expect, fixture, html } from '@open-wc/testing';
import { explainFailure } from '../../src/controllers/explain-failure.js';
import { FeedError } from '../../src/core/feed-error.js';
import { createCountdown, standAt } from '../helpers/countdown.js';
import { create } from '../helpers/event-list.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { recordConsole, type ConsoleRecorder } from '../helpers/console-recorder.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';
import { until } from '../helpers/until.js';
import { feedThat, requestsOf, type Feed } from './network.js';

/** Requests that the other server had because of this feed. */
const askedElsewhere = async ({ src }: Feed): Promise<readonly string[]> => {
  const { pathname } = new URL(src);
  return (await requestsOf('elsewhere')).map(({ url }) => url).filter((url) => url === pathname);
};

describe('a visitor’s browser asks no server that the page does not name', () => {
  let printed: ConsoleRecorder;
  beforeEach(() => {
    printed = recordConsole();
    standAt('2030-05-17T07:00:00Z');
  });
  afterEach(() => printed.restore());

  const place = async (feed: Feed, attributes: Record<string, string> = {}) => {
    const list = create({ src: feed.src, when: 'all', ...attributes }, '<a href="#">All events</a>');
    (await fixture(html`<div></div>`)).append(list);
    await list.ready;
    return list;
  };

  for (const status of [301, 302, 303, 307, 308]) {
    it(`whatever the feed’s server says (${status})`, async () => {
      const feed = await feedThat(`redirect-elsewhere ${status}`);
      const list = await place(feed);
      expect(inState(list, 'error')).to.equal(true);
      expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(await askedElsewhere(feed)).to.deep.equal([]);
      expect(await feed.requests()).to.have.length(1);
      const [told] = printed.lines.filter((line) => line.includes(feed.src));
      expect(told).to.contain(`(await fetch("${feed.src}")).url`);
    });
  }

  it('even where that server allows nobody to read what it says', async () => {
    const feed = await feedThat('redirect-closed');
    const list = await place(feed);
    expect(inState(list, 'error')).to.equal(true);
    expect(await askedElsewhere(feed)).to.deep.equal([]);
    const told = (): string => printed.lines.filter((line) => line.includes(feed.src)).join();
    await until(() => told() !== '', 'the developer is told');
    expect(told()).to.contain('redirects to another server');
    expect(document.querySelector('iframe[hidden]')).to.equal(null);
  });

  it('nor does the page after the first, nor a countdown', async () => {
    const feed = await feedThat('next-redirects');
    const list = await place(feed);
    expect(textsOf(list, 'title')).to.deep.equal(['Page 1']);
    expect(list.issues.map(({ code }) => code)).to.deep.equal(['page-failed']);
    expect(await askedElsewhere(feed)).to.deep.equal([]);

    const other = await feedThat('redirect-elsewhere');
    const countdown = createCountdown({ src: other.src });
    (await fixture(html`<div></div>`)).append(countdown);
    await countdown.ready;
    expect(inState(countdown, 'error')).to.equal(true);
    expect(await askedElsewhere(other)).to.deep.equal([]);
  });

  it('unless its author lets redirects be followed', async () => {
    for (const behaviour of ['redirect-elsewhere', 'redirect-here']) {
      const feed = await feedThat(behaviour);
      const list = await place(feed, { redirects: 'follow' });
      expect(textsOf(list, 'title')).to.have.length(1);
      expect(await askedElsewhere(feed)).to.have.length(behaviour === 'redirect-here' ? 0 : 1);
      // Another element of the same feed, whose author does not, shows none of it.
      expect(inState(await place(feed), 'error')).to.equal(true);
    }
  });
});

describe('the developer of a page whose feed gives no answer', () => {
  let printed: ConsoleRecorder;
  beforeEach(() => (printed = recordConsole()));
  afterEach(() => printed.restore());

  async function failureOf(src: string): Promise<FeedError> {
    const list = create({ src }, '<a href="#">All events</a>');
    const failed = new Promise<FeedError>((resolve) => {
      list.addEventListener('ogp-error', ({ error }) => resolve(error));
    });
    (await fixture(html`<div></div>`)).append(list);
    const error = await failed;
    expect(printed.lines.join('\n')).to.contain(error.message);
    return error;
  }

  it('learns that the server answers, but does not allow it, and where to read how to mend that', async () => {
    const feed = await feedThat('no-cors');
    const { code, reason, message } = await failureOf(feed.src);
    expect([code, reason]).to.deep.equal(['network', 'not-allowed']);
    expect(message).to.contain(feed.src).and.contain('Access-Control-Allow-Origin').and.contain('docs/publishers.md');
    const asked = (await feed.requests()).map(({ method }) => method);
    expect(asked).to.deep.equal(['GET', 'GET', 'GET', 'HEAD', 'HEAD']);
  });

  describe('while the server is asked whether it is there', () => {
    let timers: HeldTimers;
    beforeEach(() => (timers = holdTimers()));
    afterEach(() => timers.restore());

    /** A list of a feed that may not be read, whose server leaves the question open. */
    async function placeUnexplained() {
      const feed = await feedThat('no-cors', 'no-cors', 'no-cors', 'silent');
      const list = create({ src: feed.src, when: 'all' }, '<a href="#">All events</a>');
      const told: string[] = [];
      for (const type of ['ogp-error', 'ogp-load'] as const) list.addEventListener(type, () => told.push(type));
      (await fixture(html`<div></div>`)).append(list);
      await until(() => {
        timers.pass(100);
        return inState(list, 'error');
      }, 'the list says that it could not be loaded');
      await until(async () => (await feed.requests()).at(-1)!.method === 'HEAD', 'the server is asked');
      return { feed, list, told };
    }

    it('reads nothing yet, while readers read it and may try again; then it is told once, and nothing moves', async () => {
      const { feed, list, told } = await placeUnexplained();
      const [message, retry] = [part(list, 'error')!, part(list, 'retry')!];
      const [words, { top }] = [textOf(list, 'error'), retry.getBoundingClientRect()];
      expect(words).to.contain('The events could not be loaded.');
      expect(told).to.deep.equal([]);
      timers.pass(2000);
      await until(() => told.length > 0, 'the page is told');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(told).to.deep.equal(['ogp-error']);
      expect(printed.lines.filter((line) => line.includes(feed.src))).to.have.length(1);
      expect([part(list, 'error'), part(list, 'retry')]).to.deep.equal([message, retry]);
      expect([textOf(list, 'error'), retry.getBoundingClientRect().top]).to.deep.equal([words, top]);
    });

    it('is told at once if a reader tries again, before anything else', async () => {
      const { feed, list, told } = await placeUnexplained();
      await feed.answer('good Found');
      part(list, 'retry')!.click();
      await until(() => inState(list, 'ready'), 'the list is ready');
      expect(told).to.deep.equal(['ogp-error', 'ogp-load']);
    });

    it('is not told of a list that is gone', async () => {
      const { list, told } = await placeUnexplained();
      list.remove();
      timers.pass(2000);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(told).to.deep.equal([]);
    });
  });

  it('learns that no server answers', async () => {
    const { closed } = await feedThat('good');
    const { code, reason, message } = await failureOf(`${closed}/feed.json`);
    expect([code, reason]).to.deep.equal(['network', 'unreachable']);
    expect(message).to.match(/^No server answers at /);
  });

  it('learns that the page’s own policy forbids it, and what to add to it', async () => {
    const feed = await feedThat('good');
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { signal } = new AbortController();
    const error = new FeedError('network', 'The feed could not be fetched.');
    const told = (await explainFailure(error, { url: feed.src, signal, page: frame.contentDocument! }).explained)!;
    frame.remove();
    expect([told.code, told.reason]).to.deep.equal(['network', 'page-policy']);
    expect(told.message).to.contain(`add ${new URL(feed.src).origin} to its connect-src`);
    expect(await feed.requests()).to.deep.equal([]);
  });

  it('learns that the answer broke off, where the engine tells', async () => {
    const { code, reason } = await failureOf((await feedThat('cut')).src);
    // The server hangs up on each request. Firefox takes even an answer without a body for none then.
    expect([code, reason].join(' ')).to.be.oneOf([
      'network broken-off',
      'network unreachable',
      'unreadable broken-json',
    ]);
  });

  it('learns what the document is instead of a feed', async () => {
    const page = await failureOf((await feedThat('html-as-json')).src);
    expect([page.code, page.reason]).to.deep.equal(['unreadable', 'web-page']);
    expect(page.message).to.match(/^The feed is a web page, “Sorry”\./);
    const fault = await failureOf((await feedThat('error-as-json')).src);
    expect([fault.code, fault.reason]).to.deep.equal(['unknown-format', 'error-message']);
    expect(fault.message).to.contain('“Database is down”');
  });
});

describe('cache="no-store"', () => {
  it('sends no ETag back, by which a server would know who comes again', async () => {
    // The WebKit of these tests keeps nothing from one request to the next.
    const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
    for (const [attributes, known] of [
      [{ cache: 'no-store' }, [undefined, undefined]],
      [{}, [undefined, isWebKit ? undefined : '"visitor-1"']],
    ] as const) {
      const feed = await feedThat('revalidated visitor-1');
      const list = create({ src: feed.src, when: 'all', ...attributes });
      (await fixture(html`<div></div>`)).append(list);
      await list.ready;
      await list.reload();
      expect((await feed.requests()).map(({ headers }) => headers['if-none-match'])).to.deep.equal(known);
      expect(textsOf(list, 'title')).to.deep.equal(['visitor-1']);
    }
  });
});
