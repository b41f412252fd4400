import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { FeedError } from '../../src/core/feed-error.js';
import { issueText } from '../../src/core/issue-text.js';
import type { listableOccurrences as listable, occurrencesBetween as between } from '../../src/core/occurrences.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import type { SourceOptions } from '../../src/core/source-options.js';
import { assertSoundFeed } from './soundness.js';

type Read = (text: string, about: { url: string; source?: SourceOptions }) => Promise<FeedSnapshot>;
type DatesBetween = typeof between;

let readFeed: Read;
let occurrencesBetween: DatesBetween;
let listableOccurrences: typeof listable;
let formatters = 0;

before(async () => {
  // Before anything keeps it for itself.
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(real, args: []) {
      formatters++;
      return new real(...args);
    },
  });
  ({ readFeed } = await import('../../src/core/read-feed.js'));
  ({ occurrencesBetween, listableOccurrences } = await import('../../src/core/occurrences.js'));
});

const read = (document: unknown): Promise<FeedSnapshot> =>
  readFeed(JSON.stringify(document), { url: 'https://feed.example/events.json' });

/** A feed of so many events, sound but for what a test adds. */
const feedOf = (count: number, more: (i: number) => object = () => ({})): Promise<FeedSnapshot> =>
  read({
    format: 'ogp-events',
    version: '1.0',
    title: 'T',
    language: 'en',
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: '2030-05-20T09:00',
      timeZone: 'Europe/Madrid',
      ...more(i),
    })),
  });

/** How often anything asked a regular expression something: a measure of work that is the same on every machine. */
async function questionsDuring(work: () => Promise<unknown>): Promise<number> {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text) {
    count++;
    return exec.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

describe('A feed that is too much', () => {
  it('of events: 20,000 are read, and it says that there were more', async () => {
    const feed = await feedOf(20_010);
    assert.equal(feed.events.length, 20_000);
    assert.deepEqual(
      feed.issues.map(({ code, eventId }) => [code, eventId]),
      [['too-many-events', null]],
    );
  });

  it('of text: titles end after 300 characters and descriptions after 5,000, whatever they are made of', async () => {
    const pieces = ['x', 'é', 'e\u0301', '😀', '👩‍👩‍👧', '🇺🇾', '한'.normalize('NFD'), 'का', '𝒳', 'x\u200d', 'ก็', '\u0600'];
    const feed = await feedOf(pieces.length, (i) => {
      const piece = pieces[i]!;
      return { title: `${i}${piece.repeat(2000)}`, description: piece.repeat(20_000), tags: [piece.repeat(2000)] };
    });
    assertSoundFeed(feed);
    for (const { id, issues } of feed.events) {
      assert.ok(
        issues.some(({ code, field }) => code === 'text-truncated' && field === 'title'),
        id,
      );
      assert.ok(issues.every(({ eventId }) => eventId === id));
    }
    const graphemes = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;
    for (const i of [0, 1, 2, 3, 4, 5, 6]) {
      assert.equal(graphemes(feed.events[i]!.title![0].value), 300, pieces[i]);
      assert.equal(graphemes(feed.events[i]!.description![0].value), 5000, pieces[i]);
    }
  });

  it('of one megabyte in every text is read like any other', async () => {
    const long = 'W '.repeat(500_000);
    const feed = await feedOf(3, () => ({
      title: long,
      summary: long,
      location: { name: long },
      organizers: [long],
      id: long,
    }));
    assertSoundFeed(feed);
    assert.equal(feed.events.length, 1, 'they are the same');
  });

  it('of faults: twenty of an event are told, and that there are more', async () => {
    const feed = await feedOf(3, (i) => (i === 1 ? { links: Array(50).fill(1), tags: Array(50).fill([]) } : {}));
    const { issues } = feed.events[1]!;
    assert.equal(issues.length, 21);
    assert.match(issueText(issues[20]!), /^More is wrong/);
    assert.deepEqual([feed.events[0]!.issues, feed.events[2]!.issues], [[], []]);
  });

  it('of listed dates: 50,000 are read, and every event keeps one', async () => {
    const days = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2030, 0, 1 + i)).toISOString().slice(0, 10));
    const feed = await feedOf(100, () => ({ start: undefined, occurrences: days }));
    const counts = feed.events.map(({ occurrences }) => occurrences!.length);
    assert.ok(counts.reduce((sum, count) => sum + count) <= 50_100);
    assert.ok(counts.every((count) => count > 0));
    assert.ok(feed.events[99]!.issues.some((issue) => /only the first was read/.test(issueText(issue))));
  });

  it('of series: all together give 100,000 dates or so, and every series gives some', async () => {
    const feed = await feedOf(400, () => ({ recurrence: { rule: 'FREQ=DAILY' } }));
    const { occurrences: dates, issues } = await listableOccurrences(feed, Date.UTC(2031, 0), Date.UTC(2033, 0));
    assert.ok(dates.length >= 400 && dates.length <= 110_000, String(dates.length));
    assert.equal(new Set(dates.map(({ event }) => event)).size, 400);
    assert.deepEqual(new Set(issues.map(({ code }) => code)), new Set(['recurrence-truncated']));
    const told: string[] = [];
    await occurrencesBetween(feed, Date.UTC(2031, 0), Date.UTC(2033, 0), (issue) => {
      if (issue.eventId === null) told.push(issueText(issue));
    });
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^The recurring events of the feed have more dates than are shown: only those until \d/);
  });

  it('of series is no reason to cut those of a listing that a city may have', async () => {
    const feed = await feedOf(100, () => ({ recurrence: { rule: 'FREQ=DAILY' } }));
    const dates = await occurrencesBetween(feed, Date.UTC(2031, 0), Date.UTC(2032, 0));
    assert.equal(dates.length, 36_500);
  });

  it('of days: after 30,000 each event is listed once, and the listing says so', async () => {
    const { poolOf, admit } = await import('../../src/core/listing/listing.js');
    const none = new Set<string>();
    const pool = async (count: number): Promise<ReturnType<typeof poolOf>> => {
      const { occurrences } = await feedOf(count, () => ({ start: '2030-05-01', end: '2030-05-14' }));
      const query = {
        selection: { topics: none, countries: none, kinds: none },
        when: 'all',
        order: 'auto',
        series: 'each',
        eachDay: true,
        zone: 'auto',
        viewer: 'Europe/Berlin',
        nowMs: 0,
      } as const;
      return poolOf(admit(occurrences, query), query);
    };
    assert.deepEqual([(await pool(100)).days!.rows.length, (await pool(100)).days!.isCut], [1400, false]);
    const { rows, isCut } = (await pool(3000)).days!;
    assert.ok(isCut && rows.length < 31_000 && new Set(rows.map(({ occurrence }) => occurrence)).size === 3000);
  });

  it('of spellings of one zone makes no more formatters than it has zones', async () => {
    const spelled = (i: number): string =>
      [...'America/Argentina/Buenos_Aires']
        .map((char, at) => ((i >> at) & 1 ? char.toUpperCase() : char.toLowerCase()))
        .join('');
    const earlier = formatters;
    const feed = await feedOf(5000, (i) => ({ timeZone: spelled(i) }));
    const dates = await occurrencesBetween(feed, -Infinity, Infinity);
    assert.equal(dates.length, 5000);
    assert.ok(dates.every(({ offset }) => offset === -180));
    assert.ok(formatters - earlier < 50, `${formatters - earlier} formatters`);
  });

  it('of zones that do not exist is read, and says so of each', async () => {
    const feed = await feedOf(600, (i) => ({ timeZone: `Mars/City_${i}` }));
    assert.equal(feed.events.length, 600);
    assert.equal(feed.issues.filter(({ code }) => code === 'unknown-zone').length, 600);
  });

  it('of references in linked data: each thing is read once, however often it is named', async () => {
    const many = (id: string): object[] => Array(500).fill({ '@id': id }) as object[];
    const session = (id: string, part: string): object => ({
      '@id': id,
      '@type': 'Event',
      name: id,
      startDate: '2030-05-20',
      subEvent: many(part),
    });
    const feed = await read({
      '@context': 'https://schema.org',
      '@graph': [session('a', 'b'), session('b', 'c'), session('c', 'd'), session('d', 'a')],
    });
    assert.equal(feed.events.length, 4);
  });

  it('of references in linked data: nor does a long text take longer, however many name it', async () => {
    const text = `${'<a '.repeat(20_000)}">`;
    const shared = {
      organizer: { '@id': 'org' },
      location: { '@id': 'hall' },
      image: { '@id': 'image' },
      about: { '@id': 'topic' },
    };
    const linked = (count: number): Promise<FeedSnapshot> =>
      read({
        '@context': 'https://schema.org',
        '@graph': [
          { '@id': 'org', '@type': ['Organization', ...Array<string>(1000).fill('x')], name: text },
          { '@id': 'hall', '@type': ['Place', ...Array<string>(1000).fill('x')], name: text, address: text },
          { '@id': 'image', '@type': 'ImageObject', url: 'https://example.org/i.png', caption: text },
          { '@id': 'topic', '@type': 'Thing', name: text },
          ...Array.from({ length: count }, (_, i) => ({
            '@type': 'Event',
            name: `E${i}`,
            startDate: '2030-05-20',
            ...shared,
          })),
        ],
      });
    assert.equal((await linked(3)).events.length, 3);
    const few = await questionsDuring(() => linked(10));
    const many = await questionsDuring(() => linked(510));
    assert.ok(many - few < 500 * 400, `${(many - few) / 500} questions for each event more`);
  });

  it('of levels, in linked data as elsewhere, has nothing in it', async () => {
    const deep = '{"@graph":'.repeat(50_000) + '[]' + '}'.repeat(50_000);
    const feed = await readFeed(`{"@context":"https://schema.org","@graph":${deep}}`, { url: 'https://feed.example/' });
    assert.deepEqual(feed.events, []);
  });
});

/** Characters. Of one description no more than 200,000 are looked at: a longer one would prove nothing. */
const [LENGTH, LENGTH_IN_ONE_FIELD] = [300_000, 190_000];
/** Steps within a pattern cannot be counted. A sound one takes less than a tenth of this: microseconds of the processor, which other work on the machine does not lengthen. */
const MOST_MICROSECONDS = 5_000_000;

/** Each of them once took as many steps as the square of its length: minutes, where a page has one of a megabyte. */
const REPEATED: Readonly<
  Record<string, readonly [beginning: string, again: string, end?: string, map?: Readonly<Record<string, unknown>>]>
> = {
  'parameters of a calendar': ['BEGIN:VCALENDAR\nX-A', ';TZID=', '\nEND:VCALENDAR\n'],
  'calendars that never end': ['BEGIN:VCALENDAR\nVERSION:1.0\n', 'BEGIN:VCALENDAR\n'],
  'line ends of a calendar': ['BEGIN:VCALENDAR\nVERSION:1.0\n', '\r', '\nEND:VCALENDAR\n'],
  'members in jCal': ['["vcalendar",[],[["vevent",[["uid",{', '"tzid":1,', '"a":1},"text","a"]],[]]]]'],
  'brackets after JSON': ['{', ']', 'a'],
  'titles of a page': ['<html>', '<title '],
  'fields of a page': ['<html>', '<input '],
  'links of a page': ['<html>', '<link '],
  'dashes in a header of a table': ['Title,Start,', '-', '!\nA,2027-05-18,b\n'],
  'spaces in the name of a zone': [
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID="a',
    ' ',
    'b":20270518T100000\nEND:VEVENT\n',
  ],
  'spaces in an excerpt': [
    '{"rest_url":"https://a.example/","events":[{"id":1,"start_date":"2027-05-18 10:00:00","title":"T","description":"D","excerpt":"a',
    ' ',
    'b"}]}',
  ],
  'beginnings of tags': [
    '{"rest_url":"https://a.example/","events":[{"id":1,"start_date":"2027-05-18 10:00:00","title":"T","description":"',
    '<a',
    '>"}]}',
  ],
  'beginnings of paragraphs': ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:<b>a</b>', '<p ', '\nEND:VEVENT\n'],
  'spaces in tags of JSON Feed': ['{"version":"https://jsonfeed.org/version/1","items":[{"tags":"a', ' ', 'b"}]}'],
  'letters in an organizer of RSS': [
    '<rss version="2.0"><channel><item><title>T</title><organizer>',
    'a',
    '</organizer></item></channel></rss>',
  ],
  'document types of xCal': [
    '<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>',
    '<!DOCTYPE a[',
    '</vcalendar></icalendar>',
  ],
  'comments of xCal': ['<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>', '<!--'],
  'digits in a date of a map': ['[{"t":"T","s":"', '1', '"}]', { title: 't', start: 's' }],
  'numbers after a date of a map': ['[{"t":"T","s":"2027-05-18 1', ' 12', '"}]', { title: 't', start: 's' }],
  'spaces in a position of a map': [
    '[{"t":"T","s":"2027-05-18","at":"1',
    ' ',
    'b"}]',
    { title: 't', start: 's', lat: 'at', lon: 'at' },
  ],
};

const IN_ONE_FIELD = new Set(['spaces in an excerpt', 'beginnings of tags', 'beginnings of paragraphs']);

describe('A text with the same thing again and again is read, or refused, at once', () => {
  for (const [what, [beginning, again, end = '', map]] of Object.entries(REPEATED)) {
    it(what, async () => {
      const length = IN_ONE_FIELD.has(what) ? LENGTH_IN_ONE_FIELD : LENGTH;
      const text = beginning + again.repeat(length / again.length) + end;
      const before = process.cpuUsage();
      await readFeed(text, { url: 'https://feed.example/', source: map && { map } }).catch((error: unknown) => {
        assert.ok(error instanceof FeedError, String(error));
      });
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < MOST_MICROSECONDS, `${user + system} microseconds`);
    });
  }
});
