// In Node, since no fact of a browser is tested: the answer is made up, and the error is ours.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../src/core/feed-error.js';
import { loadFeed } from '../../../src/core/feed/load-feed.js';
import { explainClosed } from '../../../src/core/formats/closed-sources.js';

/** Returns what a page author is told of an address whose server refuses to answer. */
async function told(url: string): Promise<{
  readonly message: string;
  readonly code: string;
  readonly status: number | null;
}> {
  const real = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response('', { status: 401 }));
  try {
    const signal = new AbortController().signal;
    await loadFeed(url)({
      signal,
      cache: 'default',
      onProgress: () => undefined,
    });
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return explainClosed(error, url);
  } finally {
    globalThis.fetch = real;
  }
  return assert.fail(`${url} was read`);
}

describe('An address that no website may read', () => {
  const addresses: Record<string, string> = {
    'https://www.eventbriteapi.com/v3/organizations/1/events/': 'Eventbrite gives events only',
    'https://www.eventbrite.co.uk/e/open-day-1': 'Eventbrite gives events only',
    'https://api.meetup.com/gql': 'https://www.meetup.com/GROUP/events/ical/',
    'https://www.meetup.com/civic-tech/events/': 'https://www.meetup.com/GROUP/events/ical/',
    'https://public-api.luma.com/v1/calendar/list-events': 'iCal address',
    'https://lu.ma/civic': 'iCal address',
    'https://graph.microsoft.com/v1.0/me/events': 'Publish the calendar',
    'https://outlook.office365.com/owa/calendar/a/b/calendar.html': 'Publish the calendar',
    'https://www.facebook.com/events/1': 'a feed of your own',
    'https://graph.facebook.com/v19.0/page/events': 'a feed of your own',
    'https://calendar.google.com/calendar/embed?src=c_1%40group.calendar.google.com&ctz=Europe%2FMadrid':
      'https://calendar.google.com/calendar/ical/c_1%40group.calendar.google.com/public/basic.ics',
    'https://calendar.google.com/calendar/u/0?cid=Y18xQGdyb3VwLmNhbGVuZGFyLmdvb2dsZS5jb20':
      'https://calendar.google.com/calendar/ical/c_1%40group.calendar.google.com/public/basic.ics',
    'https://calendar.google.com/calendar/ical/c_1%40group.calendar.google.com/public/basic.ics':
      'https://www.googleapis.com/calendar/v3/calendars/c_1%40group.calendar.google.com/events?key=KEY',
    'https://calendar.google.com/calendar/r?cid=%21%21':
      'https://calendar.google.com/calendar/ical/CALENDAR/public/basic.ics',
    'https://www.googleapis.com/calendar/v3/calendars/c/events': 'wants a key of yours',
    'https://openagenda.com/agendas/1/events.json': 'OpenAgenda wants a key',
    'https://api.openagenda.com/v2/agendas/1/events': 'OpenAgenda wants a key',
  };
  for (const [url, words] of Object.entries(addresses)) {
    it(`is answered with what to do instead: ${new URL(url).host}${new URL(url).pathname}`, async () => {
      const { message, code, status } = await told(url);
      assert.ok(message.includes(words), message);
      assert.deepEqual([code, status], ['http', 401]);
    });
  }

  it('is no other one that looks like it', async () => {
    for (const url of [
      'https://feed.example/eventbrite.json',
      'https://eventbrite.feed.example.org/events',
      'https://notfacebook.com/events',
      'https://www.google.com/feed.json',
    ]) {
      assert.match((await told(url)).message, /answered with HTTP status 401/);
    }
  });
});
