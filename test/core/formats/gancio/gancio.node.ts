import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import { words } from '../../read-events.js';
import { faults, feedFaults, instants, links, readFixture, titles } from '../fixture.js';

const API = 'https://torino.example/api/events';
const read = (name: string, url = API, timeZone?: string): Promise<FeedSnapshot> =>
  readFixture(`gancio/${name}`, url, timeZone);

describe('A feed of Gancio', () => {
  it('is read with its instants, places, links and tags', async () => {
    const feed = await read('torino.json');
    assert.deepEqual([feed.format, feed.nextUrl], ['gancio', null]);
    assert.deepEqual(
      feed.events.map((event) => [words(event.title), event.attendanceMode, ...instants(feed, event)]),
      [
        ['Assemblea & cena', null, '2027-05-18T17:00/2027-05-18T20:00'],
        ['Festival', null, '2027-06-04T16:00/2027-06-06T21:00'],
        ['Corso', 'online', '2027-05-20T15:00'],
      ],
    );
    const [dinner, , course] = feed.events;
    assert.deepEqual(
      [words(dinner!.location!.name), words(dinner!.location!.street)],
      ['Casa Aperta', 'Via Po 1, Torino'],
    );
    assert.deepEqual([dinner!.topics, dinner!.tags], [['justice'], ['cena']]);
    assert.deepEqual(
      [dinner!.image!.url, words(dinner!.image!.alt)],
      ['https://torino.example/media/a%20b.jpg', 'Una sala'],
    );
    assert.deepEqual(
      [course!.location, links(course!)],
      [null, ['info https://torino.example/event/e-13', 'livestream https://meet.example/corso']],
    );
  });

  it('is on the clocks that the page names: the document has none', async () => {
    const feed = await read('torino.json', API, 'Europe/Rome');
    assert.deepEqual([feed.events[0]!.timeZone, feed.occurrences[0]!.offset], ['Europe/Rome', 120]);
    assert.deepEqual(faults(feed), []);
  });

  it('goes on after a full page, until one is empty', async () => {
    assert.equal((await read('torino.json', `${API}?max=3`)).nextUrl, `${API}?max=3&page=1`);
    assert.equal((await read('torino.json', `${API}?max=3&page=1`)).nextUrl, `${API}?max=3&page=2`);
    assert.equal((await read('torino.json', `${API}?max=4`)).nextUrl, null);
    const end = await readFeed('[]', { url: `${API}?max=3&page=2` });
    assert.deepEqual([end.format, end.events.length, end.issues.length], ['gancio', 0, 0]);
  });

  it('has hybrid events, recurring ones once for each date, and no hidden ones', async () => {
    const hybrid = await read('hybrid.json');
    assert.deepEqual([hybrid.events[0]!.attendanceMode, hybrid.events[0]!.location!.street], ['hybrid', null]);
    const feed = await read('recurrent.json');
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)[0]),
      ['2027-05-24T18:00'],
    );
    assert.deepEqual(feedFaults(feed), ['not-public']);
  });

  it('says of the address of a booking at a place neither that it is a stream nor that one takes part online', async () => {
    const [talk, market] = (await read('hybrid.json')).events;
    assert.deepEqual(links(talk!)[1], 'livestream https://meet.jit.si/presentazione');
    assert.deepEqual(
      [market!.attendanceMode, links(market!)],
      [null, ['info https://torino.example/event/e-22', 'other https://posti.example/mercato']],
    );
  });

  it('of an older release is read as well', async () => {
    const feed = await read('old.json');
    assert.deepEqual([feed.events[0]!.tags, feed.events[1]!.end], [['musica'], null]);
  });

  it('is read as far as it is sound, and says what is not', async () => {
    const feed = await read('nasty.json');
    assert.deepEqual(titles(feed), ['ANNULLATO concerto', undefined, 'Ciao', 'Ms']);
    const [concert, huge, tomorrow, ms] = feed.events;
    assert.deepEqual(faults(concert!), [
      'contradiction title',
      'published-password description',
      'end-not-after-start end',
    ]);
    assert.ok(faults(huge!).includes('invalid-time start'));
    assert.deepEqual(
      [words(tomorrow!.whenText), links(tomorrow!)],
      ['domani', ['info https://torino.example/event/a%2F..%2Fb%3Fc']],
    );
    assert.ok(faults(tomorrow!).includes('unsafe-url links.url'));
    // Milliseconds have only one meaning, too.
    assert.deepEqual(instants(feed, ms!), ['2027-05-17T18:00']);
    assert.deepEqual(feedFaults(feed), ['invalid-event events']);
  });

  it('may be one event', async () => {
    const event = {
      id: 7,
      title: 'Conseil',
      slug: 'conseil',
      start_datetime: 1_810_648_800,
      end_datetime: null,
      tags: [],
    };
    const feed = await readFeed(JSON.stringify(event), { url: 'https://torino.example/api/event/conseil' });
    assert.deepEqual(
      [feed.format, titles(feed), instants(feed, feed.events[0]!)],
      ['gancio', ['Conseil'], ['2027-05-18T14:00']],
    );
  });

  it('that breaks off is refused', async () => {
    await assert.rejects(read('cut.json'), (error) => error instanceof FeedError && error.code === 'unreadable');
  });
});
