import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseXml } from '@rgrove/parse-xml';
import Papa from 'papaparse';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { toAtom } from '../../../src/core/publish/atom.js';
import { toCsv } from '../../../src/core/publish/csv.js';
import { entryTimes } from '../../../src/core/publish/entry-times.js';
import { toJsonLd } from '../../../src/core/publish/json-ld.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { DAY } from '../../../src/core/time/units.js';
import { SCRIPTS } from '../../hostile/corpora/scripts.js';
import { TEXTS } from '../../hostile/corpora/texts.js';
import { datesOf, readableDocuments, type Document } from './documents.js';
import { ActionLanguage } from '../../../src/locales/action-language.js';
import { Language } from '../../../src/locales/language.js';
import { entryWords } from '../../../src/markup/entry-words.js';

const read = (head: object, ...events: object[]): Promise<FeedSnapshot> => {
  const document = { format: 'ogp-events', version: '1.0', title: 'City', language: 'en', ...head, events };
  return readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' });
};

const hostile = [
  ...SCRIPTS,
  ...TEXTS,
  '=1+1',
  "'=1",
  '+1',
  '-1+1',
  '@SUM(1)',
  '</script><script>',
  ']]>',
  'a"b,c;d\te',
];
const hostileFeed = (): Promise<FeedSnapshot> =>
  read({}, ...hostile.map((title, i) => ({ id: `e${i}`, title, description: title, start: '2027-05-18' })));

/** Start and end of a date, as far as they are certain. */
function instants(o: Occurrence): string {
  const times = entryTimes(o);
  return times ? `${times.kind} ${times.startMs} ${times.endMs}` : '';
}

/** When, whether and where. */
function factsOf(o: Occurrence): string {
  // A room that is called "Zoom" is none to who reads JSON-LD: the event is online.
  const isOnline = o.event.attendanceMode === 'online' && /^zoom$/i.test(o.location?.name?.[0].value ?? '');
  const { name, locality, country } = (!isOnline && o.location) || {};
  const place = [name?.[0].value, locality?.[0].value, country].map((part) => part ?? '').join('|');
  return `${instants(o)} ${o.status} ${place}`;
}

let documents: readonly Document[] = [];
before(async () => {
  documents = (await readableDocuments()).filter(({ feed }) => feed.events.every((event) => !event.recurrence));
});

const words = entryWords(new ActionLanguage(new Language()));

describe('A feed as a table', () => {
  it('has the same dates, read again', async () => {
    const wrong: string[] = [];
    // Tables print +00:00 for UTC: an offset of zero is never in doubt in them.
    for (const { name, feed } of documents) {
      const again = await readFeed(await toCsv(feed, new Losses(), 0), { url: feed.url, type: 'csv' });
      const [read, written] = (await Promise.all([feed, again].map(datesOf))).map((all) =>
        all
          .filter((o) => o.start?.offset !== 0)
          .map((o) => `${o.id.replace(/\s/g, '-')} ${instants(o)}`)
          .sort(),
      );
      if (String(read) !== String(written)) wrong.push(`${name}: ${String(read)} | ${String(written)}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('has the same words, read again, whatever they begin with; an apostrophe of others stays', async () => {
    const feed = await read(
      {},
      ...['=1+1', "'=1", "''+1", '-1+1', '-1', '@SUM(1)'].map((title, i) => ({
        id: `e${i}`,
        title,
        start: '2027-05-18',
      })),
    );
    const again = await readFeed(await toCsv(feed, new Losses(), 0), { url: feed.url, type: 'csv' });
    const titles = ({ events }: FeedSnapshot): unknown => events.map(({ title }) => title?.[0].value);
    assert.deepEqual(titles(again), titles(feed));
    const others = await readFeed("Title,Date\n'@home' festival,2027-05-18\n", { url: feed.url, type: 'text/csv' });
    assert.deepEqual(titles(others), ["'@home' festival"]);
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const feed = await hostileFeed();
    const text = await toCsv(feed, new Losses(), 0);
    assert.ok(text.startsWith('\ufeff'));
    const rows = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
    assert.equal(rows.length, 1 + feed.events.length);
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*(?:[=+@]|-(?!\d+$))/);
  });
});

describe('A feed as schema.org events', () => {
  it('has the same dates, statuses and places, read again by our own reader, where the time is certain', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { name, feed } of documents) {
      const text = await toJsonLd(feed, new Losses(), 0);
      const again = await readFeed(text, { url: feed.url, type: 'schema-org' }).catch(() => null);
      const found = new Set((again ? await datesOf(again) : []).map(factsOf));
      for (const o of await datesOf(feed)) {
        // There is no word for a tentative event.
        const isSure = ['exact', 'offset', 'date'].includes(o.certainty) && o.status !== 'tentative';
        if (!isSure || o.event.kind === 'deadline' || o.event.kind === 'announcement') continue;
        // Midnight alone is what programs write for a day: it is read as one, and told.
        if (o.start!.kind === 'time' && o.start!.wallMs % DAY === 0 && !o.end) continue;
        count++;
        if (!found.has(factsOf(o))) wrong.push(`${name}: ${factsOf(o)}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(count > 200, `${count} dates`);
  });

  it('says the offset of the day, and only the day of a time in doubt', async () => {
    const losses = new Losses();
    const feed = await read(
      { timeZone: 'Europe/Paris' },
      { id: 's', title: 'S', start: '2027-05-18T18:00', end: '2027-05-18T19:00', status: 'cancelled' },
      { id: 'w', title: 'W', start: '2027-12-18T18:00' },
      { id: 'c', title: 'C', start: '2027-05-18T18:00+01:00' },
      { id: 'd', title: 'D', start: '2027-05-18', end: '2027-05-20' },
    );
    const events = (JSON.parse(await toJsonLd(feed, losses, 0)) as { '@graph': Record<string, string>[] })['@graph'];
    assert.deepEqual(
      events.map(({ identifier, startDate, endDate, eventStatus }) => [identifier, startDate, endDate, eventStatus]),
      [
        ['s', '2027-05-18T18:00+02:00', '2027-05-18T19:00+02:00', 'https://schema.org/EventCancelled'],
        ['w', '2027-12-18T18:00+01:00', undefined, 'https://schema.org/EventScheduled'],
        ['c', '2027-05-18', undefined, 'https://schema.org/EventScheduled'],
        ['d', '2027-05-18', '2027-05-20', 'https://schema.org/EventScheduled'],
      ].sort(
        ([a], [b]) => events.findIndex((one) => one.identifier === a) - events.findIndex((one) => one.identifier === b),
      ),
    );
    assert.deepEqual(losses.list(), [{ kind: 'time-left-out', count: 1, eventIds: ['c'] }]);
  });

  it('does not end the script element that it stands in', async () => {
    const text = await toJsonLd(await hostileFeed(), new Losses(), 0);
    assert.doesNotMatch(text, /[<\u2028\u2029]/);
  });
});

describe('A feed as an Atom feed', () => {
  it('is sound XML with an entry for each event, whatever the texts', async () => {
    const feed = await hostileFeed();
    for (const { feed: one } of [...documents, { feed }]) {
      const text = toAtom(one, new Losses(), { changedMs: 0, words });
      parseXml(text);
      assert.equal(text.match(/<entry>/g)?.length ?? 0, one.events.length);
      assert.equal(text.match(/<(?:img|script|svg|iframe)\b/gi), null);
    }
  });

  it('has addresses as RFC 3987 writes them and times as RFC 3339 does, and no entry twice', async () => {
    const feed = await hostileFeed();
    const iri = /^[a-z][a-z\d+.-]*:(?:[^\s<>{}|\\^`"%]|%[\da-f]{2})+$/i;
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
    for (const { feed: one } of [
      ...documents,
      { feed },
      { feed: { ...feed, homepage: 'https://city.example/?{%zz' } },
    ]) {
      const text = toAtom(one, new Losses(), { changedMs: 0, words });
      const ids = [...text.matchAll(/<id>([^<]*)</g)].map(([, id]) => id!);
      for (const address of [...ids, ...[...text.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!)]) {
        assert.match(address, iri);
      }
      assert.equal(new Set(ids).size, ids.length);
      for (const [, said] of text.matchAll(/<(?:updated|published)>([^<]*)</g)) assert.match(said!, time);
    }
  });

  it('has an id that is an address, or none of the feed that is none', async () => {
    for (const [url, id] of [
      ['https://city.example/feed.json', 'https://city.example/feed.json'],
      ['https://city.example/%zz', 'https://city.example/%25zz'],
      ['https://city.example/?a={b}|c', 'https://city.example/\\?a=%7Bb%7D%7Cc'],
      ['https://[::1', 'tag:feed.invalid,2020:feed'],
      ['https:', 'tag:feed.invalid,2020:feed'],
    ] as const) {
      const feed = await readFeed(JSON.stringify({ format: 'ogp-events', version: '1.0', events: [] }), { url });
      assert.match(toAtom(feed, new Losses(), { words }), new RegExp(`<id>${id}</id>`));
    }
  });

  it('has what RFC 4287 demands, and no time that the feed does not say', async () => {
    const feed = await read(
      { updated: '2027-01-02T03:04:05Z' },
      { id: 'a b', title: 'A', start: '2027-05-18T18:00', end: '2027-05-18T19:00', timeZone: 'Europe/Paris' },
    );
    const entry = toAtom(feed, new Losses(), { words }).split('<entry>')[1]!;
    assert.match(entry, /<id>tag:city\.example,2020:a-b<\/id>/);
    assert.match(entry, /<updated>2027-01-02T03:04:05Z<\/updated>/);
    assert.match(entry, /2027-05-18 18:00 – 2027-05-18 19:00 \(Europe\/Paris\)/);
  });
});
