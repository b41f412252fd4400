// Documents of pure data: nothing here depends on a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feedAddress } from '../../../../src/core/formats/requests.js';
import { issueText } from '../../../../src/core/issue-text.js';
import type { FeedEvent } from '../../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const SERVER = 'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=riverdata.example';
const ME = 'at://did:plc:riverdata7example/app.bsky.feed.post/';

const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
const load = (name: string, url = SERVER): Promise<FeedSnapshot> => readFeed(textOf(name), { url });
const sentences = ({ issues }: FeedSnapshot, id: string | null): string[] =>
  issues.filter(({ eventId }) => eventId === id).map(issueText);
const keyOf = ({ id }: FeedEvent): string => id.slice(id.lastIndexOf('/') + 1);

/** The linked words of an event's text, as they stand in it, and where they lead. */
function linked({ summary, textLinks }: FeedEvent): string[] {
  return textLinks.map(({ at, text, url }) => {
    const there = summary![0].value.slice(at, at + text.length);
    assert.equal(there, text);
    return `${there} → ${url}`;
  });
}

async function post(key: string, name = 'author-feed'): Promise<FeedEvent> {
  const { events } = await load(name);
  return events.find((event) => keyOf(event) === key) ?? assert.fail(`no post ${key}`);
}

describe('The feed of a Bluesky account', () => {
  it('is told by its content, and named after the account', async () => {
    const feed = await load('author-feed');
    assert.equal(feed.format, 'bluesky');
    assert.equal(feed.title?.[0].value, 'River Data Forum');
    assert.equal(feed.homepage, 'https://bsky.app/profile/did:plc:riverdata7example');
  });

  it('has each post once, the pinned one too, without reposts and replies to others, which are counted', async () => {
    const feed = await load('author-feed');
    assert.deepEqual(feed.events.map(keyOf), ['3kpin', '3kweb', '3kfoto', '3kth1', '3kes', '3kquo', '3kpic']);
    assert.deepEqual(
      feed.events.map(({ pinned }) => pinned),
      [true, false, false, false, false, false, false],
    );
    assert.deepEqual(sentences(feed, null), [
      '1 reply to others was left out.',
      '1 repost of what others wrote was left out.',
    ]);
  });

  it('has reposts where the source asks for them, with who wrote them and who passes them on', async () => {
    const { events, issues, title } = await readFeed(textOf('author-feed'), { url: SERVER, source: { reposts: true } });
    const repost = events.find((event) => keyOf(event) === '3krep')!;
    assert.deepEqual(
      [repost.organizers[0]?.name[0].value, repost.organizers[0]?.url, repost.repostedBy?.name[0].value],
      ['Youth on the River', 'https://bsky.app/profile/did:plc:youthexample', 'River Data Forum'],
    );
    assert.equal(title?.[0].value, 'River Data Forum');
    assert.deepEqual(
      issues.filter(({ eventId }) => eventId === null).map((issue) => issueText(issue)),
      ['1 reply to others was left out.'],
    );
  });

  it('has a post of its own once, in its place, although the account reposted it', async () => {
    const document = JSON.parse(textOf('author-feed')) as { feed: Record<string, unknown>[] };
    const own = document.feed[1]!;
    const reason = { $type: 'app.bsky.feed.defs#reasonRepost', by: { did: 'did:plc:riverdata7example' } };
    document.feed.splice(1, 0, { ...own, reason });
    const { events } = await readFeed(JSON.stringify(document), { url: SERVER });
    assert.deepEqual(
      events.map(keyOf).filter((key) => key === '3kweb'),
      ['3kweb'],
    );
  });

  it('gives announcements without any date but that of their posting', async () => {
    const { events, occurrences } = await load('author-feed');
    for (const { kind, start, end, whenText, occurrences: dates } of events) {
      assert.deepEqual([kind, start, end, whenText, dates], ['announcement', null, null, null, null]);
    }
    assert.ok(occurrences.every(({ startMs, certainty }) => startMs === null && certainty === 'none'));
    assert.equal(events[1]!.created, Date.UTC(2026, 10, 5, 8, 1));
  });

  it('shows the first line as the title and the rest beneath, with its line breaks', async () => {
    const { title, summary, links } = await post('3kfoto');
    assert.deepEqual(title, [{ lang: 'en', value: 'When neighbours measure together, trust grows. 🌍' }]);
    assert.equal(summary?.[0].value, '🇦🇲 Armavir\n🇧🇷 São Paulo\n\nSee #OpenRiver #OpenRiver');
    assert.deepEqual(
      links.map(({ rel, url }) => [rel, url]),
      [['info', 'https://bsky.app/profile/riverdata.example/post/3kfoto']],
    );
  });

  it('leads from hashtags, mentions and cut addresses to their true targets', async () => {
    assert.deepEqual(linked(await post('3kweb')), [
      'rivers.example/talks/2026/flood-d... → https://www.rivers.example/talks/2026/flood-data?from=post',
      '@waterboard.example → https://bsky.app/profile/did:plc:waterboard',
    ]);
    assert.deepEqual(linked(await post('3kfoto')), [
      '#OpenRiver → https://bsky.app/hashtag/OpenRiver',
      '#OpenRiver → https://bsky.app/hashtag/OpenRiver',
    ]);
  });

  it('has link cards with their title, quoted posts with their author, and the first picture with its description', async () => {
    const { links, image } = await post('3kweb');
    assert.deepEqual(
      [links[1]!.url, links[1]!.title?.[0].value, image?.alt],
      ['https://www.rivers.example/talks/2026/flood-data', 'Flood data: a talk', null],
    );
    const quoting = await post('3kquo');
    assert.equal(quoting.links[1]!.url, 'https://bsky.app/profile/waterboard.example/post/3kx');
    assert.equal(quoting.links[1]!.title?.[0].value, '@waterboard.example: Our report on the dry summer is out.');
    assert.equal(quoting.image?.alt?.[0].value, 'A page of the report');
    const feed = await load('author-feed');
    assert.deepEqual(sentences(feed, `${ME}3kfoto`), ['embed has 2 items; only the first was read.']);
    assert.equal((await post('3kpic')).title?.[0].value, 'The flooded market square');
    assert.equal((await post('3v1', 'attachments')).image?.alt?.[0].value, 'Water falls over the weir');
  });

  it('joins what an account writes in reply to itself, in the order of writing', async () => {
    const thread = await post('3kth1');
    assert.match(thread.title![0].value, /^1\/3 🧵 Eighty people .* and to…$/);
    assert.deepEqual(thread.summary![0].value.split('\n\n').slice(1), [
      '2/3 Then the mayors spoke.',
      '3/3 All slides: rivers.example/slides',
    ]);
    assert.deepEqual(linked(thread), ['rivers.example/slides → https://rivers.example/slides']);
    assert.equal(thread.updated, Date.UTC(2026, 9, 30, 7, 18));
    assert.equal(
      (await post('3v5', 'attachments')).summary,
      null,
      'a thread that began elsewhere is shown as far as it is there',
    );
  });

  it('is in the language of each post, where it is one', async () => {
    const { events } = await load('scripts');
    assert.deepEqual(
      events.map(({ title, languages }) => [title![0].lang, languages.join(' ')]),
      [
        ['ar', 'ar'],
        ['ja', 'ja'],
        ['', 'en es'],
        ['fr-CA', 'fr-CA'],
        ['', ''],
      ],
    );
    assert.deepEqual(events.flatMap(linked), [
      'rivers.example/ar → https://rivers.example/ar',
      'here → https://rivers.example/en',
      'aquí → https://rivers.example/es',
    ]);
  });

  it('has the links of its first line apart, because a title is no link and nothing is said twice', async () => {
    const { events } = await load('scripts');
    const [arabic, japanese, , french] = events;
    assert.deepEqual([arabic!.tags, japanese!.tags], [['مياه'], ['川']]);
    assert.equal(japanese!.summary, null);
    assert.deepEqual(
      japanese!.links.slice(1).map(({ url, title }) => [url, title]),
      [['https://rivers.example/ja/2026/houkoku', null]],
    );
    assert.doesNotMatch(japanese!.title![0].value, /rivers\.example/);
    assert.deepEqual(french!.tags, ['rivers', 'données', 'Fleuve']);
  });

  it('is not posted later than it was seen, whatever the clock of its author', async () => {
    assert.equal((await post('3v4', 'attachments')).created, Date.UTC(2026, 9, 31, 10));
  });

  it('leads by the account itself where its name is not valid at present', async () => {
    const { links } = await post('3v6', 'attachments');
    assert.equal(links[0]!.url, 'https://bsky.app/profile/did:plc:riverdata7example/post/3v6');
  });

  it('leaves out what is not for everybody, and pictures with a warning', async () => {
    const feed = await load('not-public');
    assert.deepEqual(feed.events.map(keyOf), ['3n2', '3n4']);
    assert.deepEqual(
      feed.events.map(({ image }) => image === null),
      [true, false],
    );
    assert.deepEqual(sentences(feed, null), ['The feed has 2 events that are private, a draft or hidden; left out.']);
    assert.deepEqual(sentences(feed, `${ME}3n2`), ['1 picture with a content warning was left out.']);
  });

  it('goes on with the cursor, where a server of the protocol answered', async () => {
    assert.equal((await load('author-feed')).nextUrl, `${SERVER}&cursor=2026-02-03T09%3A30%3A00Z`);
    const second = await load('author-feed', `${SERVER}&cursor=old`);
    assert.equal(second.nextUrl, `${SERVER}&cursor=2026-02-03T09%3A30%3A00Z`);
    assert.equal((await load('author-feed', 'https://city.example/copy.json')).nextUrl, null);
    assert.equal((await load('attachments')).nextUrl, null);
  });

  it('may be empty', async () => {
    assert.deepEqual((await readFeed('{"feed":[]}', { url: SERVER })).events, []);
  });

  it('is asked for where the account’s page is the address', () => {
    const feed =
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=riverdata.example&filter=posts_and_author_threads&includePins=true';
    assert.equal(feedAddress('https://bsky.app/profile/riverdata.example'), feed);
    assert.equal(feedAddress('https://bsky.app/profile/riverdata.example/'), feed);
    const other = 'https://bsky.app/profile/riverdata.example/post/3kweb';
    assert.equal(feedAddress(other), other);
  });
});

describe('A nasty feed of posts', () => {
  it('shows what is sound, and says what is not', async () => {
    const feed = await load('nasty');
    assert.deepEqual(feed.events.map(keyOf), ['3z1', '3z2', '3z3', '3z4', '3z5', '3z6']);
    assert.equal(sentences(feed, null).length, 5);
    assert.deepEqual(sentences(feed, `${ME}3z1`), [
      'createdAt is “not a date”, which is no date or time; it was left out.',
      'textLinks.text is “bank.example”, not words of the text at that place, with the name of no other server than the link opens; it was left out.',
    ]);
    assert.deepEqual(sentences(feed, `${ME}3z2`), [
      '5 links of the text are at no place of it, or within another; the words were kept.',
      'textLinks.url is “javascript:alert(1)”, which cannot be linked to; it was left out.',
    ]);
    assert.deepEqual(linked(feed.events[0]!), ['the bank → https://evil.example/login']);
    assert.equal(feed.events[2]!.title![0].value, 'A <script>alert(1)</script> & <img src=x onerror=alert(1)>abc');
  });

  it('has its posts where one answers what is no address', async () => {
    const json = JSON.parse(textOf('author-feed')) as { feed: { post: { record: { reply?: object } } }[] };
    for (const { post } of json.feed) post.record.reply = { parent: { uri: { toString: 1 } } };
    assert.ok((await readFeed(JSON.stringify(json), { url: SERVER })).events.length > 0);
  });

  it('that was cut is no feed', async () => {
    await assert.rejects(load('cut'), { code: 'unreadable' });
  });
});
