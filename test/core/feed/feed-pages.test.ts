import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import { FeedError } from '../../../src/core/feed-error.js';
import { readPages } from '../../../src/core/feed/feed-pages.js';
import type { PageSources } from '../../../src/core/feed/page-reader.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { feedText } from '../read-events.js';

const at = (page: number | string): string => `https://feeds.example/${page}`;

/** A page of a feed: its events have these ids, and their ids as titles. */
function pageOf(ids: readonly string[], nextUrl: string | null = null): string {
  const events = ids.map((id) => ({ id, title: id, start: '2027-05-18' }));
  return feedText(events, { nextUrl });
}

/** A server with these documents. */
function server(pages: Record<string, string | FeedError>) {
  const asked: string[] = [];
  const fetchPage = async (url: string) => {
    asked.push(url);
    const text = pages[url] ?? new FeedError('http', `${url} is not there.`);
    if (text instanceof FeedError) throw text;
    return { text, type: 'application/json', url };
  };
  const abort = new AbortController();
  const options: PageSources = { url: at(1), signal: abort.signal, first: () => fetchPage(at(1)), fetchPage };
  return { asked, abort, options };
}

const idsOf = ({ events }: FeedSnapshot): string[] => events.map(({ id }) => id);
const codesOf = ({ issues }: FeedSnapshot): string[] => issues.map(({ code }) => code);

describe('a feed of several pages', () => {
  it('is read to its end, in order', async () => {
    const { asked, options } = server({
      [at(1)]: pageOf(['a'], at(2)),
      [at(2)]: pageOf(['b'], at(3)),
      [at(3)]: pageOf(['c']),
    });
    const { snapshot, failure } = await readPages(options);
    expect(idsOf(snapshot)).to.deep.equal(['a', 'b', 'c']);
    expect(codesOf(snapshot)).to.deep.equal([]);
    expect(failure).to.equal(null);
    expect(asked).to.deep.equal([at(1), at(2), at(3)]);
  });

  it('shows its first page while the rest is under way', async () => {
    const { asked, options } = server({ [at(1)]: pageOf(['a'], at(2)), [at(2)]: pageOf(['b']) });
    const shown: [string[], number][] = [];
    await readPages({ ...options, onProgress: (part) => shown.push([idsOf(part), asked.length]) });
    expect(shown).to.deep.equal([[['a'], 1]]);
  });

  it('shows further pages each time there are twice as many events, so that many pages cost little', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [at(i + 1), pageOf([`e${i}`], i < 11 ? at(i + 2) : null)]),
    );
    const { options } = server(pages);
    const shown: string[][] = [];
    await readPages({ ...options, onProgress: (part) => shown.push(idsOf(part)) });
    expect(shown.map(({ length }) => length)).to.deep.equal([1, 2, 4, 8]);
    expect(shown[2]).to.deep.equal(['e0', 'e1', 'e2', 'e3']);
  });

  it('does not say that there are no events before it knows', async () => {
    const { options } = server({
      [at(1)]: pageOf([], at(2)),
      [at(2)]: pageOf(['a'], at(3)),
      [at(3)]: pageOf(['b']),
    });
    const shown: string[][] = [];
    await readPages({ ...options, onProgress: (part) => shown.push(idsOf(part)) });
    expect(shown).to.deep.equal([['a']]);
  });

  it('shows nothing early where there is one page only', async () => {
    const { options } = server({ [at(1)]: pageOf(['a']) });
    let early = 0;
    const { snapshot } = await readPages({ ...options, onProgress: () => early++ });
    expect(idsOf(snapshot)).to.deep.equal(['a']);
    expect(early).to.equal(0);
  });

  it('never reads a page twice', async () => {
    for (const back of [at(1), at(2), `${at(2)}#again`]) {
      const { asked, options } = server({
        [at(1)]: pageOf(['a'], at(2)),
        [at(2)]: pageOf(['b'], back),
      });
      const { snapshot, failure } = await readPages(options);
      expect(asked).to.deep.equal([at(1), at(2)]);
      expect(idsOf(snapshot)).to.deep.equal(['a', 'b']);
      expect(codesOf(snapshot)).to.deep.equal(['repeated-page']);
      expect(failure).to.equal(null);
    }
  });

  it('knows a page again by where redirects led', async () => {
    const { asked, options } = server({});
    const first = async () => ({ text: pageOf(['a'], at('moved')), type: '', url: at('moved') });
    expect(codesOf((await readPages({ ...options, first })).snapshot)).to.deep.equal(['repeated-page']);
    expect(asked).to.deep.equal([]);
  });

  it('ends after 20 pages', async () => {
    const pages: Record<string, string> = {};
    for (let page = 1; page <= 30; page++) pages[at(page)] = pageOf([`e${page}`], at(page + 1));
    const { asked, options } = server(pages);
    const { snapshot } = await readPages(options);
    expect(asked).to.have.length(20);
    expect(snapshot.events).to.have.length(20);
    expect(codesOf(snapshot)).to.deep.equal(['too-many-pages']);
  });

  it('may have exactly 20 pages', async () => {
    const pages: Record<string, string> = {};
    for (let page = 1; page <= 20; page++) {
      pages[at(page)] = pageOf([`e${page}`], page < 20 ? at(page + 1) : null);
    }
    const { snapshot } = await readPages(server(pages).options);
    expect(snapshot.events).to.have.length(20);
    expect(codesOf(snapshot)).to.deep.equal([]);
  });

  it('ends at 20,000 events', async () => {
    const many = (page: number) => Array.from({ length: 9000 }, (_, i) => `${page}-${i}`);
    // The first and the last event of the last page have no title.
    const untitled = pageOf(many(3), at(4))
      .replace('"title":"3-0"', '"title":""')
      .replace('"title":"3-8999"', '"title":""');
    const { asked, options } = server({
      [at(1)]: pageOf(many(1), at(2)),
      [at(2)]: pageOf(many(2), at(3)),
      [at(3)]: untitled,
    });
    const { snapshot } = await readPages(options);
    expect(asked).to.have.length(3);
    expect(snapshot.events).to.have.length(20_000);
    expect(snapshot.issues.map(({ code, eventId }) => [code, eventId])).to.deep.equal([
      ['too-many-events', null],
      ['no-title', '3-0'],
    ]);
  });

  it('may have exactly 20,000 events', async () => {
    const { options } = server({ [at(1)]: pageOf(Array.from({ length: 20_000 }, (_, i) => `e${i}`)) });
    expect(codesOf((await readPages(options)).snapshot)).to.deep.equal([]);
  });

  it('keeps what there is where a later page fails', async () => {
    const broken = new FeedError('unreadable', 'This is no JSON.');
    const { options } = server({
      [at(1)]: pageOf(['a'], at(2)),
      [at(2)]: pageOf(['b'], at(3)),
      [at(3)]: broken,
    });
    const { snapshot, failure } = await readPages(options);
    expect(idsOf(snapshot)).to.deep.equal(['a', 'b']);
    expect(codesOf(snapshot)).to.deep.equal(['page-failed']);
    expect(issueText(snapshot.issues[0]!)).to.contain('Page 3').and.contain('This is no JSON.');
    expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.issues)).to.equal(true);
    expect(failure).to.equal(broken);
  });

  it('does not go on at another origin: the page’s author chose whom its visitors ask', async () => {
    for (const elsewhere of ['https://archive.example/2', 'http://feeds.example/2', 'https://feeds.example:8443/2']) {
      const { asked, options } = server({ [at(1)]: pageOf(['a'], elsewhere) });
      const { snapshot, failure } = await readPages(options);
      expect(asked).to.deep.equal([at(1)]);
      expect(codesOf(snapshot)).to.deep.equal(['page-failed']);
      expect(issueText(snapshot.issues[0]!)).to.contain(elsewhere);
      expect(failure).to.equal(null);
    }
  });

  it('may go on where its own redirects led, or where they came from', async () => {
    const cdn = 'https://cdn.example';
    const { asked, options } = server({
      [`${cdn}/2`]: pageOf(['b'], at(3)),
      [at(3)]: pageOf(['c']),
    });
    const first = async () => ({ text: pageOf(['a'], `${cdn}/2`), type: '', url: `${cdn}/1` });
    expect(idsOf((await readPages({ ...options, first })).snapshot)).to.deep.equal(['a', 'b', 'c']);
    expect(asked).to.deep.equal([`${cdn}/2`, at(3)]);
  });

  it('in the page itself may go on anywhere, and stays there', async () => {
    const { asked, options } = server({ [at(2)]: pageOf(['b'], 'https://archive.example/3') });
    const first = async () => ({ text: pageOf(['a'], at(2)), type: '', url: '#feed' });
    const { snapshot } = await readPages({ ...options, url: '#feed', first });
    expect(idsOf(snapshot)).to.deep.equal(['a', 'b']);
    expect(asked).to.deep.equal([at(2)]);
    expect(codesOf(snapshot)).to.deep.equal(['page-failed']);
  });

  describe('whose pages take their time', () => {
    /** A server that needs so long for each of its 20 pages, by a clock of its own. */
    function slow(pageMs: number, idsOf: (page: number) => string[]) {
      const pages = Array.from({ length: 20 }, (_, i) => [at(i + 1), pageOf(idsOf(i + 1), at(i + 2))]);
      const { asked, options } = server(Object.fromEntries(pages));
      let nowMs = 0;
      const waits: number[] = [];
      const fetchPage = async (url: string, timeoutMs = 10_000) => {
        waits.push(timeoutMs);
        nowMs += Math.min(pageMs, timeoutMs);
        if (pageMs > timeoutMs) throw new FeedError('timeout', 'Too slow.');
        return options.fetchPage(url, timeoutMs);
      };
      const sources = { ...options, first: () => fetchPage(at(1)), fetchPage, now: () => nowMs };
      return { asked, waits, sources, now: () => nowMs };
    }

    for (const [pageMs, pages, waits] of [
      [9000, 1, [10_000, 1000]],
      [4000, 2, [10_000, 6000, 2000]],
      [5000, 2, [10_000, 5000]],
    ] as const) {
      it(`is given up after ten seconds without an event, where each takes ${pageMs / 1000}`, async () => {
        const { asked, sources, ...server } = slow(pageMs, () => []);
        const { snapshot, failure } = await readPages(sources);
        expect(server.now()).to.equal(10_000);
        expect(server.waits).to.deep.equal(waits);
        expect(asked).to.have.length(pages);
        expect(failure?.code).to.equal('timeout');
        expect(codesOf(snapshot)).to.include('page-failed');
      });
    }

    it('shows what has come within a minute, and says that there is more', async () => {
      const { sources, now } = slow(9000, (page) => [`e${page}`]);
      const { snapshot, failure } = await readPages(sources);
      expect(now()).to.equal(60_000);
      expect(idsOf(snapshot)).to.deep.equal(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
      expect(failure?.code).to.equal('timeout');
      expect(codesOf(snapshot)).to.deep.equal(['page-failed']);
    });

    it('is read to its end within that time, however many they are', async () => {
      const { snapshot } = await readPages(slow(2500, (page) => (page < 4 ? [] : [`e${page}`])).sources);
      expect(codesOf(snapshot)).to.include('too-many-pages');
      expect(idsOf(snapshot)).to.have.length(17);
    });
  });

  it('says of each page whether its bytes were no UTF-8', async () => {
    for (const [charset, words] of [
      ['windows-1252', 'as its server says'],
      ['utf-8', 'characters are lost'],
    ] as const) {
      const { options } = server({ [at(1)]: pageOf(['a'], at(2)) });
      const fetchPage = async (url: string) => ({ text: pageOf(['b']), type: '', url, charset });
      const { snapshot } = await readPages({ ...options, fetchPage });
      expect(codesOf(snapshot)).to.deep.equal(['not-utf-8']);
      expect(issueText(snapshot.issues[0]!)).to.contain(words);
    }
  });

  it('tells its documents, for who keeps a copy, unless they are very large', async () => {
    const { options } = server({ [at(1)]: pageOf(['a'], at(2)), [at(2)]: pageOf(['b']) });
    expect((await readPages(options)).texts?.map(({ url }) => url)).to.deep.equal([at(1), at(2)]);
    const huge = async (url: string) => ({ text: pageOf(['b']) + ' '.repeat(5_000_001), type: '', url });
    const { snapshot, texts } = await readPages({ ...options, fetchPage: huge });
    expect(idsOf(snapshot)).to.deep.equal(['a', 'b']);
    expect(texts).to.equal(null);
  });

  it('fails where its first page fails', async () => {
    let error: unknown;
    await readPages(server({}).options).catch((cause: unknown) => (error = cause));
    expect((error as FeedError).code).to.equal('http');
  });

  it('is not read on where nobody wants it any more', async () => {
    const { abort, asked, options } = server({
      [at(1)]: pageOf(['a'], at(2)),
      [at(2)]: pageOf(['b']),
    });
    let error: unknown;
    const onProgress = () => abort.abort();
    await readPages({ ...options, onProgress }).catch((cause: unknown) => (error = cause));
    expect((error as Error).name).to.equal('AbortError');
    expect(asked.length).to.be.at.most(2);
  });
});
