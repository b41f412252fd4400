import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { at } from '../../../scripts/build/paths.mjs';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import type { RawFeed } from '../../../src/core/model/raw-feed.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { toOgpEvents } from '../../../src/core/publish/ogp-events.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { datesOf, readableDocuments, type Document } from './documents.js';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(at('src/schema/ogp-events-1.schema.json'), 'utf8')) as Record<string, unknown>,
);

const readAgain = (document: RawFeed, url: string): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify(document), { url });

/** No language is `und` in a document (BCP 47), and the empty text in memory. */
const unnamed = (value: object): unknown => JSON.parse(JSON.stringify(value).replaceAll('"lang":""', '"lang":"und"'));

/** Returns what a reader sees of a date; a title that is missing has words that stand in for it. */
function shownDate({ id, startMs, endMs, earliestMs, latestMs, certainty, candidates, ...o }: Occurrence): unknown {
  const { timeZone, offset, labelZone, status, location } = o;
  const title = o.title?.map(({ value }) => value) ?? ['Untitled event'];
  const place = { timeZone, offset, labelZone, location };
  return unnamed({ id, startMs, endMs, earliestMs, latestMs, certainty, candidates, status, title, ...place });
}

/** Without what readers ignore. */
const lasting = (document: RawFeed): string =>
  JSON.stringify(document, (key, value: unknown) => (key.startsWith('x-') ? undefined : value), 1);

describe('A feed of any format, converted to ogp-events', () => {
  let documents: readonly Document[] = [];
  before(async () => {
    documents = await readableDocuments();
  });

  it('is valid', () => {
    for (const { name, feed } of documents) {
      const valid = validate(toOgpEvents(feed, new Losses()));
      assert.ok(valid, `${name}: ${JSON.stringify(validate.errors?.slice(0, 3), null, 1)}`);
    }
    assert.ok(documents.length > 60, `only ${documents.length}`);
  });

  it('has the same dates, read again', async () => {
    for (const { name, feed } of documents) {
      const again = await readAgain(toOgpEvents(feed, new Losses()), feed.url);
      const [written, read] = await Promise.all([again, feed].map(datesOf));
      assert.deepEqual(written!.map(shownDate), read!.map(shownDate), name);
    }
  });

  it('says the same, converted once more', async () => {
    for (const { name, feed } of documents) {
      const once = toOgpEvents(feed, new Losses());
      const twice = toOgpEvents(await readAgain(once, feed.url), new Losses());
      assert.equal(lasting(twice), lasting(once), name);
    }
  });
});

describe('A feed converted to ogp-events', () => {
  const convert = async (head: object, ...events: object[]) => {
    const document = { format: 'ogp-events', version: '1.0', title: 'T', language: 'en', ...head, events };
    const feed = await readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' });
    const losses = new Losses();
    const written = toOgpEvents(feed, losses);
    assert.ok(validate(written), JSON.stringify(validate.errors, null, 1));
    return { written, event: written.events[0]!, losses: losses.list().map(({ kind }) => kind) };
  };

  it('keeps an offset that contradicts its zone, and an end before its start', async () => {
    const start = '2027-06-01T10:00:00+01:00';
    const { event } = await convert(
      {},
      { id: 'a', title: 'A', start, end: '2027-06-01T05:30', timeZone: 'Europe/Paris' },
    );
    assert.equal(event.start, '2027-06-01T10:00+01:00');
    assert.equal(event.end, '2027-06-01T05:30');
    assert.equal(event.timeZone, 'Europe/Paris');
  });

  it('tells Z, which says nothing of a clock, from -00:00, which forms print for zero', async () => {
    const { written } = await convert(
      {},
      { id: 'z', title: 'Z', start: '2027-06-01T10:00Z', countries: ['ES'] },
      { id: 'm', title: 'M', start: '2027-06-01T10:00-00:00', countries: ['ES'] },
    );
    assert.deepEqual(
      written.events.map(({ start }) => start),
      ['2027-06-01T10:00Z', '2027-06-01T10:00-00:00'],
    );
  });

  it('has the words of a date that nobody can read', async () => {
    const { event, losses } = await convert({}, { id: 'a', title: 'A', start: 'early next spring' });
    assert.equal(event.whenText, 'early next spring');
    assert.deepEqual(losses, []);
  });

  it('has all wordings of a text', async () => {
    const { event } = await convert({ language: 'es' }, { id: 'a', title: { es: 'Foro', en: 'Forum' }, start: '2027' });
    assert.deepEqual(event.title, { es: 'Foro', en: 'Forum' });
  });

  it('spells a rule as the format demands, with its exceptions', async () => {
    const recurrence = {
      rule: 'RRULE:interval=2;freq=weekly;BYSECOND=0;',
      include: ['2027-07-01T10:00'],
      exclude: ['2027-06-15T10:00:00'],
      overrides: { '2027-06-29T10:00': { start: '2027-06-29T12:00', status: 'rescheduled', title: 'Later' } },
    };
    const { event, losses } = await convert({}, { id: 'a', title: 'A', start: '2027-06-01T10:00', recurrence });
    assert.deepEqual(event.recurrence, {
      ...recurrence,
      rule: 'FREQ=WEEKLY;INTERVAL=2',
      exclude: ['2027-06-15T10:00'],
    });
    assert.deepEqual(losses, []);
  });

  it('keeps a rule that nobody can follow, and says so', async () => {
    const { event, losses } = await convert(
      {},
      { id: 'a', title: 'A', start: '2027-06-01T10:00', recurrence: { rule: 'FREQ=HOURLY;COUNT=3' } },
    );
    assert.deepEqual(event.recurrence, { rule: 'FREQ=DAILY;COUNT=1', 'x-rule': ['FREQ=HOURLY;COUNT=3'] });
    assert.deepEqual(losses, ['rule-unread']);
  });

  it('names zones by an area and a place', async () => {
    const zones = ['EST5EDT', 'EST', 'GMT', 'Japan', 'utc', 'Europe/Kiev'];
    const { written } = await convert(
      { timeZone: 'CET' },
      ...zones.map((timeZone, i) => ({ id: `z${i}`, title: timeZone, start: '2027-06-01T10:00', timeZone })),
    );
    assert.deepEqual(
      [written.timeZone, ...written.events.map(({ timeZone }) => timeZone)],
      ['Europe/Brussels', 'America/New_York', 'Etc/GMT+5', 'UTC', 'Asia/Tokyo', 'UTC', 'Europe/Kiev'],
    );
  });

  it('gives no zone to an event without one, where the feed has one for the others', async () => {
    const { written } = await convert(
      { timeZone: 'Europe/Paris' },
      { id: 'a', title: 'A', start: '2027-06-01T10:00', timeZone: 'Mars/Olympus' },
      { id: 'b', title: 'B', start: '2027-06-01T10:00' },
    );
    assert.deepEqual(
      [written.timeZone, ...written.events.map(({ timeZone }) => timeZone)],
      [undefined, undefined, 'Europe/Paris'],
    );
  });

  it('says in words what the format demands and the feed does not have', async () => {
    const { event, losses } = await convert({ language: 'fr' }, { id: 'a' });
    assert.deepEqual([event.title, event.whenText], [{ en: 'Untitled event' }, { en: 'Date to be confirmed' }]);
    assert.deepEqual(losses, ['no-title', 'no-when']);
  });

  it('writes addresses as URIs, which have no braces, and keeps a status without a word as an extension', async () => {
    const links = [{ rel: 'info', url: 'https://city.example/a[1]?q={x|y}&r=50%#top#2' }];
    const { event, losses } = await convert({}, { id: 'a', title: 'A', start: '2027', status: 'Recessed', links });
    assert.equal(event.links?.[0]?.url, 'https://city.example/a%5B1%5D?q=%7Bx%7Cy%7D&r=50%25#top%232');
    assert.equal((event as Record<string, unknown>)['x-status'], 'Recessed');
    assert.deepEqual(losses, ['status-unknown']);
  });

  it('shortens a text that the schema does not allow', async () => {
    const family = '👩‍👩‍👧‍👦';
    const { written, losses } = await convert({}, { id: 'a', title: family.repeat(100), start: '2027' });
    assert.equal([...(written.events[0]!.title as string)].length, 300);
    assert.deepEqual(losses, ['text-shortened']);
  });

  it('has all events, and says that more than 5,000 are for split', async () => {
    const events = Array.from({ length: 5001 }, (_, i) => ({ id: `e${i}`, title: `E${i}`, start: '2027-06-01' }));
    const document = { format: 'ogp-events', version: '1.0', title: 'T', language: 'en', events };
    const losses = new Losses();
    const written = toOgpEvents(await readFeed(JSON.stringify(document), { url: 'https://city.example/' }), losses);
    assert.equal(written.events.length, 5001);
    assert.deepEqual(
      losses.list().map(({ kind }) => kind),
      ['long-page'],
    );
  });
});
