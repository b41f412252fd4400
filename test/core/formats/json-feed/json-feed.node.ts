import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { readFixture, told } from '../fixture.js';

const read = (name: string) => readFixture(`json-feed/${name}`, 'https://ogp.example/feed.json');

describe('JSON Feed', () => {
  it('lists announcements, with the date of their publication, links and the page that follows', async () => {
    const feed = await read('news.json');
    assert.deepEqual(
      [feed.format, words(feed.title), feed.language, feed.homepage, feed.nextUrl],
      ['json-feed', 'Open government news', 'en', 'https://ogp.example/', 'https://ogp.example/feed.json?page=2'],
    );
    assert.deepEqual(
      feed.events.map(({ id, kind, title, start, created }) => [id, kind, words(title), start, created]),
      [
        ['https://ogp.example/1', 'announcement', 'Call for proposals', null, Date.UTC(2027, 4, 18, 16)],
        ['2', 'announcement', 'A short post', null, Date.UTC(2027, 4, 17, 10)],
      ],
    );
    const [call, post] = feed.events;
    assert.equal(words(call!.description), 'Apply by 30 November & tell others.');
    assert.equal(call!.updated, Date.UTC(2027, 4, 19, 8));
    assert.equal(call!.image!.url, 'https://ogp.example/a.jpg');
    assert.deepEqual(call!.tags, ['calls']);
    assert.deepEqual(
      call!.links.map(({ rel, url, title, type }) => [rel, url, words(title), type]),
      [
        ['info', 'https://ogp.example/1', undefined, null],
        ['other', 'https://other.example/x', undefined, null],
        ['materials', 'https://ogp.example/call.pdf', 'The call', 'application/pdf'],
      ],
    );
    assert.equal(post!.links[0]!.url, 'https://ogp.example/2');
    assert.deepEqual(told(feed), []);
  });

  it('names short posts by their first words', async () => {
    const { events } = await read('micro.json');
    assert.deepEqual(
      events.map(({ title }) => words(title)),
      ['First words', 'Only a summary'],
    );
    assert.deepEqual((await read('empty.json')).events, []);
    assert.equal((await read('expired.json')).events[0]!.created, Date.UTC(2026, 11, 31, 23, 30));
  });

  it('shows what is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(
      feed.events.map(({ title }) => words(title)),
      ['Sound', '7'],
    );
    const sentences = told(feed).join('\n');
    for (const part of [
      'content gives away the password',
      'links.url is “javascript:alert(1)”',
      'nextUrl is “javascript:alert(1)”',
      'Event 2 cannot be read',
      'created is “yesterday”',
    ]) {
      assert.ok(sentences.includes(part), `${part}\n${sentences}`);
    }
    await assert.rejects(read('cut.json'), { code: 'unreadable' });
  });

  it('has days of publication as well as instants', async () => {
    const items = [{ id: '1', title: 'A', date_published: '2027-05-18' }];
    const feed = await readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items }), {
      url: 'https://ogp.example/feed.json',
    });
    assert.deepEqual([feed.events[0]!.created, told(feed)], [Date.UTC(2027, 4, 18), []]);
  });

  it('takes tags written in one text for several', async () => {
    const items = [{ id: '1', title: 'A', content_text: 'A', tags: 'budget, open data,' }];
    const document = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'T', items });
    const { events } = await readFeed(document, { url: 'https://ogp.example/feed.json' });
    assert.deepEqual(events[0]!.tags, ['budget', 'open data']);
  });
});
