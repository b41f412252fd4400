import { expect, fixture, html } from '@open-wc/testing';
import type { FeedErrorCode } from '../../src/core/feed-error.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpErrorEvent } from '../../src/events.js';
import { create } from '../helpers/event-list.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';
import { rendered } from '../helpers/ready.js';
import { feedThat, outwait, setUpBench, type Bench, type Feed } from './network.js';

interface Case {
  readonly title: string;
  readonly behaviour: string;
  /** Where engines differ in what they make of it, all that may come of it. */
  readonly codes: readonly FeedErrorCode[];
  /** How often the server is asked. */
  readonly tries: number;
  /** Nothing comes of it but the end of patience. */
  readonly stalls?: boolean;
}

const WORDS: Partial<Record<FeedErrorCode, string>> = {
  network: 'The events could not be loaded.',
  redirect: 'The events could not be loaded.',
  http: 'The events could not be loaded.',
  timeout: 'The events took too long to load.',
  'too-large': 'The events could not be read.',
  empty: 'The events could not be read.',
  unreadable: 'The events could not be read.',
  'unknown-format': 'The events could not be read.',
};

// Firefox and WebKit forgive a body that breaks off, and give what there is of it: then it is broken JSON.
const CUT: Pick<Case, 'codes' | 'tries'> = { codes: ['network', 'unreadable'], tries: 0 };

const CASES: readonly Case[] = [
  { title: 'never answers', behaviour: 'silent', codes: ['timeout'], tries: 1, stalls: true },
  { title: 'stops in the middle', behaviour: 'stalled', codes: ['timeout'], tries: 1, stalls: true },
  { title: 'lets it drip, and never ends', behaviour: 'drip', codes: ['timeout'], tries: 1, stalls: true },
  { title: 'sends less than it says', behaviour: 'too-short', ...CUT },
  { title: 'hangs up in the middle', behaviour: 'cut', ...CUT },
  { title: 'hangs up between two chunks', behaviour: 'cut-chunked', ...CUT },
  { title: 'hangs up at once', behaviour: 'reset', codes: ['network'], tries: 0 },
  { title: 'sends bytes that mean nothing', behaviour: 'garbage', codes: ['unreadable'], tries: 1 },
  { title: 'sends its error as JSON', behaviour: 'error-as-json', codes: ['unknown-format'], tries: 1 },
  { title: 'sends a web page as JSON', behaviour: 'html-as-json', codes: ['unreadable'], tries: 1 },
  { title: 'sends UTF-16 without a mark', behaviour: 'utf-16', codes: ['unreadable'], tries: 1 },
  { title: 'sends nothing', behaviour: 'empty', codes: ['empty'], tries: 1 },
  { title: 'answers that there is no content', behaviour: 'no-content', codes: ['empty'], tries: 1 },
  { title: 'redirects in a circle', behaviour: 'redirect-loop', codes: ['redirect'], tries: 1 },
  { title: 'redirects to another server', behaviour: 'redirect-elsewhere 302', codes: ['redirect'], tries: 1 },
  { title: 'does not allow it', behaviour: 'no-cors', codes: ['network'], tries: 3 },
  { title: 'does not have it', behaviour: 'status 404', codes: ['http'], tries: 1 },
  { title: 'has nothing new for who has nothing', behaviour: 'status 304', codes: ['http'], tries: 1 },
  { title: 'is broken', behaviour: 'status 500', codes: ['http'], tries: 3 },
  { title: 'is asked too much', behaviour: 'status 429', codes: ['http'], tries: 3 },
  { title: 'is busy for an hour', behaviour: 'status 503 3600', codes: ['http'], tries: 1 },
  { title: 'sends 12 MB', behaviour: 'huge', codes: ['too-large'], tries: 1 },
  { title: 'sends 48 MB in 48 kB of gzip', behaviour: 'bomb', codes: ['too-large'], tries: 1 },
];

const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

const FALLBACK = '<a href="/events">All events</a>';
const fallbackSeen = (list: Element): boolean => list.querySelector('a')!.getClientRects().length > 0;

describe('a list whose feed’s server', () => {
  let bench: Bench;
  beforeEach(() => (bench = setUpBench()));
  afterEach(() => bench.restore());

  async function place(feed: Feed): Promise<{ list: OgpEventList; errors: OgpErrorEvent[] }> {
    const list = create({ src: feed.src, when: 'all' }, FALLBACK);
    const errors: OgpErrorEvent[] = [];
    list.addEventListener('ogp-error', (error) => errors.push(error));
    (await fixture(html`<div></div>`)).append(list);
    await rendered(list);
    return { list, errors };
  }

  const comesTo = (list: Element, state: string): Promise<void> =>
    until(() => inState(list, state), `the list is ${state}`);

  for (const { title, behaviour, codes, tries, stalls } of CASES) {
    it(`${title} says so, keeps what there is, and recovers`, async () => {
      const feed = await feedThat(behaviour);
      const { list, errors } = await place(feed);

      if (stalls) await outwait(feed, bench, 1);
      await comesTo(list, 'error');
      await until(() => errors.length > 0, 'the page is told');
      const [error] = errors.map((one) => one.error);
      expect(codes).to.include(error!.code);
      expect(errors).to.have.length(1);
      expect(textOf(list, 'error')).to.contain(WORDS[error!.code]);
      expect(fallbackSeen(list)).to.equal(true);
      if (tries) {
        // After a failure without a reason, the server is asked once whether it is there.
        const asked = (await feed.requests()).filter(({ method }) => method !== 'HEAD');
        expect(asked).to.have.length(tries);
      }

      await feed.answer('good Found');
      part(list, 'retry')!.click();
      await comesTo(list, 'ready');
      expect(textsOf(list, 'title')).to.deep.equal(['Found']);
      expect(fallbackSeen(list)).to.equal(false);

      await feed.answer(behaviour);
      const before = (await feed.requests()).length;
      const reloaded = list.reload();
      if (stalls) await outwait(feed, bench, before + 1);
      await reloaded;
      expect(inState(list, 'stale')).to.equal(true);
      expect(textsOf(list, 'title')).to.deep.equal(['Found']);
      expect(textOf(list, 'stale')).to.match(
        /^Last updated .*(now|ago)\. A newer copy could not be loaded\. Try again$/,
      );
      await until(() => errors.length > 1, 'the page is told');
      expect(errors).to.have.length(2);

      await feed.answer('good Newer');
      dispatchEvent(new Event('online'));
      await until(() => textOf(list, 'title') === 'Newer', 'the newer copy is shown');
      expect(inState(list, 'ready')).to.equal(true);
      expect(bench.uncaught()).to.deep.equal([]);
    });
  }

  for (const [title, behaviour, shown] of [
    ['calls it a web page', 'feed-as-html', 'Good'],
    ['begins with a byte order mark', 'bom', 'Consulta pública'],
    ['names another charset than it uses', 'false-charset', 'Consulta pública'],
    ['uses another charset than JSON allows, and says so', 'declared-latin-1', 'Consulta pública'],
    ['uses another charset than JSON allows', 'latin-1', 'Consulta p\ufffdblica'],
    ['takes its time', 'late 90', 'Late'],
  ] as const) {
    it(`${title} is read all the same`, async () => {
      const { list, errors } = await place(await feedThat(behaviour));
      await comesTo(list, 'ready');
      expect(textsOf(list, 'title')).to.deep.equal([shown]);
      expect(errors).to.deep.equal([]);
      expect(bench.uncaught()).to.deep.equal([]);
    });
  }

  for (const [title, ...behaviours] of [
    ['is broken once', 'status 500', 'good Back'],
    ['is busy twice', 'status 503', 'status 429 0', 'good Back'],
    ['hangs up twice', 'no-cors', 'cut', 'good Back'],
  ] as const) {
    it(`${title} is asked again, and nobody notices`, async () => {
      const { list, errors } = await place(await feedThat(...behaviours));
      await until(() => inState(list, 'ready') || inState(list, 'error'), 'an answer');
      expect(textsOf(list, 'title')).to.deep.equal(['Back']);
      expect(errors).to.deep.equal([]);
    });
  }

  it('says gzip where there is none fails, or is read by a browser that forgives it', async () => {
    const { list, errors } = await place(await feedThat('not-gzip'));
    await until(() => inState(list, 'ready') || errors.length > 0, 'an end');
    expect(inState(list, 'ready') ? textsOf(list, 'title') : errors.map(({ error }) => error.code)).to.deep.equal(
      isWebKit ? ['Plain'] : ['network'],
    );
    expect(bench.uncaught()).to.deep.equal([]);
  });

  it('is busy for some seconds is asked again when it wants to be', async () => {
    const feed = await feedThat('status 503 3', 'good Back');
    const { list } = await place(feed);
    await until(() => bench.timers.waiting.includes(3000), 'the pause that the server asks for');
    bench.timers.pass(2900);
    expect(await feed.requests()).to.have.length(1);
    bench.timers.pass(100);
    await comesTo(list, 'ready');
    expect(textsOf(list, 'title')).to.deep.equal(['Back']);
  });

  it('cannot be reached says so, and is asked again when the reader wants it', async () => {
    const feed = await feedThat('good Moved');
    const { list, errors } = await place({ ...feed, src: `${feed.closed}/feed.json` });
    await comesTo(list, 'error');
    await until(() => errors.length > 0, 'the page is told');
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['network']);
    expect(fallbackSeen(list)).to.equal(true);
    part(list, 'retry')!.click();
    await until(() => errors.length === 2, 'it has tried again');
    expect(inState(list, 'error')).to.equal(true);
    list.src = feed.src;
    await comesTo(list, 'ready');
    expect(bench.uncaught()).to.deep.equal([]);
  });

  it('has the same copy still is not asked for it twice, and a changed one is shown', async () => {
    const feed = await feedThat('revalidated One');
    const { list, errors } = await place(feed);
    await comesTo(list, 'ready');
    await list.reload();
    expect(textsOf(list, 'title')).to.deep.equal(['One']);
    // The WebKit of these tests keeps nothing that it could ask about.
    if (!isWebKit) expect((await feed.requests())[1]!.headers['if-none-match']).to.equal('"One"');
    await feed.answer('revalidated Two');
    await list.reload();
    expect(textsOf(list, 'title')).to.deep.equal(['Two']);
    expect(errors).to.deep.equal([]);
  });

  it('says one thing now and another then never mixes them', async () => {
    const feed = await feedThat('good One', 'html-as-json', 'good Two', 'empty', 'good Three');
    const { list } = await place(feed);
    await comesTo(list, 'ready');
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await list.reload();
      seen.push(`${inState(list, 'stale') ? 'stale' : 'ready'}: ${textsOf(list, 'title').join()}`);
    }
    expect(seen).to.deep.equal(['stale: One', 'ready: Two', 'stale: Two', 'ready: Three']);
  });

  it('never answers is let go of when the list goes', async () => {
    const feed = await feedThat('silent');
    const { list } = await place(feed);
    await until(async () => (await feed.requests()).length === 1, 'it is asked');
    list.remove();
    await until(async () => !(await feed.requests())[0]!.isOpen, 'the request is given up');
    expect(bench.uncaught()).to.deep.equal([]);
  });
});
