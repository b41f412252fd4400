// The parts of the feed editor that need no page: what a form says and a feed holds, and what a rule says and its dates are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { at } from '../../scripts/build/paths.mjs';
import {
  dated,
  editedFeed,
  eventOf,
  fileText,
  newEvent,
  newFeed,
  NotAFeedError,
  type EditedFeed,
  type Members,
} from '../../demo/editor/feed-document.js';
import { addBelow } from '../../demo/editor/add-below.js';
import { nextDates } from '../../demo/editor/next-dates.js';
import { FeedError } from '../../src/core/feed-error.js';
import { openFeed, readTable } from '../../demo/editor/open-feed.js';
import { problemsOf } from '../../demo/editor/problems.js';
import { newRepeats, ruleStart, withDate, withMovedDates, type Repeats } from '../../demo/editor/repeats.js';
import { datesByRrule, readRule, writeRule } from '../../demo/editor/rules.js';
import { withColumn } from '../../demo/editor/table.js';
import { readWhen, withWhen } from '../../demo/editor/when.js';
import { withWording, wordingsOf } from '../../demo/editor/wordings.js';

const read = (path: string): string => readFileSync(at(path), 'utf8');

const schema = JSON.parse(read('src/schema/ogp-events-1.schema.json')) as object;
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isValid = ajv.compile(schema);
const assertValid = (document: unknown): void =>
  assert.ok(isValid(document), JSON.stringify(isValid.errors?.slice(0, 3)));

const FEEDS = [
  'src/schema/ogp-events-1.example.json',
  ...readdirSync(at('demo/feeds'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `demo/feeds/${name}`),
].filter((path) => (JSON.parse(read(path)) as { format?: string }).format === 'ogp-events');

const eventsOf = (path: string): readonly Members[] => (JSON.parse(read(path)) as { events: Members[] }).events;

describe('A feed that is opened in the editor', () => {
  it('is saved as it was, with every member that the form has no field for, in the old order', () => {
    assert.ok(FEEDS.length > 1);
    for (const path of FEEDS) {
      const document: unknown = JSON.parse(read(path));
      assert.equal(fileText(editedFeed(document)), `${JSON.stringify(document, null, 2)}\n`, path);
    }
  });

  it('keeps what is no event, and unknown members beside a title that is changed', () => {
    const document = {
      format: 'ogp-events',
      version: '1.0',
      'x-a': 1,
      events: [null, 7, { id: 'a', 'x-b': [2] }],
      y: {},
    };
    assert.deepEqual(JSON.parse(fileText(editedFeed(document))), document);
  });

  it('keeps its dates when a form has been looked at', () => {
    for (const event of FEEDS.flatMap(eventsOf)) {
      if (/:\d\d:00$/.test(String(event.start))) continue;
      const kept = withWhen(event, readWhen(event));
      assert.deepEqual(kept, event, String(event.id));
    }
  });

  it('is refused when it is another document', () => {
    for (const document of [null, 7, [], {}, { format: 'ogp-events' }, { format: 'other', events: [] }]) {
      assert.throws(() => editedFeed(document), NotAFeedError);
    }
  });

  it('may be a spreadsheet or a calendar: what becomes of it is valid', async () => {
    const csv = 'Título;Fecha;Hora;Lugar;Enlace\nAudiencia pública;2027-05-18;18:00;Ayuntamiento;https://a.example/1\n';
    const bytes = new TextEncoder().encode(csv);
    const { feed, lost } = await openFeed(bytes, 'actos.csv', 'text/csv', 'es');
    assert.deepEqual(
      lost.map(({ code }) => code),
      [],
    );
    const document = JSON.parse(fileText(feed)) as Members & { readonly events: readonly Members[] };
    assertValid(document);
    assert.equal(document.language, 'es');
    assert.equal(document.title, 'actos');
    assert.deepEqual(
      document.events.map(({ title, start }) => [title, start]),
      [['Audiencia pública', '2027-05-18T18:00']],
    );
    // Excel's own charset.
    const latin = Uint8Array.from(csv, (letter) => letter.charCodeAt(0));
    assert.equal((await openFeed(latin, 'actos.csv', 'text/csv', 'es')).feed.entries.length, 1);
  });

  it('is told where a table writes dates that may be read in two ways: the form has none for them', async () => {
    const csv = 'Title,Date\nHearing,03/04/2027\n';
    const { feed, lost } = await openFeed(new TextEncoder().encode(csv), 'a.csv', 'text/csv', 'en');
    const [{ code, part, text, eventId }] = lost as readonly [(typeof lost)[0]];
    assert.deepEqual([code, part], ['ambiguous-date', 'when']);
    assert.match(text, /03\/04\/2027/);
    assert.equal(
      feed.entries.some((entry) => eventOf(entry)?.id === eventId),
      true,
    );
  });
});

describe('A table in the editor', () => {
  const bytes = new TextEncoder().encode('Kichwa;Tarehe;Saa\nMkutano;03/04/2027;18:00\n');

  it('whose headers nobody knows can be opened: a person says what its columns are', async () => {
    const { feed, table } = await openFeed(bytes, 'a.csv', 'text/csv', 'sw', 'Africa/Nairobi');
    assert.deepEqual([feed.entries.length, feed.head.timeZone, feed.head.title], [0, 'Africa/Nairobi', 'a']);
    const said = withColumn(withColumn(withColumn(table!, 'Kichwa', 'title'), 'Tarehe', 'start'), 'Saa', 'startTime');
    const doubtful = await readTable(said, 'sw', 'Africa/Nairobi');
    assert.deepEqual(
      doubtful.lost.map(({ code }) => code),
      ['ambiguous-date'],
    );
    const read = await readTable({ ...said, dates: 'DD/MM/YYYY' }, 'sw', 'Africa/Nairobi');
    const document = JSON.parse(fileText(read.feed)) as Members & { readonly events: readonly Members[] };
    assertValid(document);
    assert.equal(document.timeZone, 'Africa/Nairobi');
    assert.deepEqual(
      document.events.map(({ title, start }) => [title, start]),
      [['Mkutano', '2027-04-03T18:00']],
    );
  });

  it('has columns that a person takes for something else, or for nothing', async () => {
    const csv = new TextEncoder().encode('Title,Date,Place,Notes\nHearing,2027-05-18,Room 3,Town hall\n');
    const { table } = await openFeed(csv, 'a.csv', 'text/csv', 'en', 'Europe/Paris');
    assert.deepEqual(
      table!.columns.map(({ field }) => field),
      ['title', 'start', 'place', 'description'],
    );
    const { feed } = await readTable(withColumn(withColumn(table!, 'Place', ''), 'Notes', 'place'), 'en', '');
    const { location, description } = eventOf(feed.entries[0]!)!;
    assert.deepEqual([location, description], [{ name: 'Town hall' }, undefined]);
  });

  it('may be a text without a name, as it is pasted; no other text is taken for one', async () => {
    const pasted = 'Titel\tDatum\tOrt\tKosten\r\n"Forum\nHaushalt"\t3.12.2026 18:30\tRathaus, Saal 2\t12,50\r\n';
    for (const name of ['', 'a.txt']) {
      const { feed, table } = await openFeed(new TextEncoder().encode(pasted), name, '', 'de');
      const { title, start, location } = eventOf(feed.entries[0]!)!;
      assert.deepEqual([title, start, location], ['Forum Haushalt', '2026-12-03T18:30', { name: 'Rathaus, Saal 2' }]);
      assert.equal(table!.columns.length, 4);
    }
    for (const text of ['Dear all,\nwe meet on Monday, or not.\n', '{"title": 1,\t', 'a\0\tb\n'])
      await assert.rejects(openFeed(new TextEncoder().encode(text), 'a.txt', 'text/plain', 'en'), FeedError, text);
  });

  it('has dates that are numbers of a spreadsheet, and times that are parts of a day', async () => {
    for (const csv of ['Title;Date;Time\nHearing;46359;0,75\n', 'Title,Start\nHearing,46359.75\n']) {
      const { feed, table, lost } = await openFeed(new TextEncoder().encode(csv), 'a.csv', 'text/csv', 'en');
      assert.deepEqual([table!.dates, lost.length, eventOf(feed.entries[0]!)!.start], ['excel', 0, '2026-12-03T18:00']);
    }
  });

  it('keeps the languages of its columns, whatever else a person says of them', async () => {
    const csv = new TextEncoder().encode('Title,Title_es,Date,Words\nHearing,Audiencia,2027-05-18,جلسة\n');
    const { table, feed } = await openFeed(csv, 'a.csv', 'text/csv', 'en');
    assert.deepEqual(eventOf(feed.entries[0]!)!.title, { en: 'Hearing', es: 'Audiencia' });
    const { feed: again } = await readTable(withColumn(table!, 'Title', ''), 'en', '');
    assert.deepEqual(eventOf(again.entries[0]!)!.title, { es: 'Audiencia' });
    const { feed: other } = await readTable(withColumn(table!, 'Words', 'title'), 'en', '');
    assert.deepEqual(eventOf(other.entries[0]!)!.title, { en: 'Hearing', es: 'Audiencia' });
  });
});

describe('Dates of an event that repeats', () => {
  const event = {
    start: '2027-03-02T18:00',
    recurrence: { rule: 'FREQ=WEEKLY', exclude: ['2027-03-09T18:00'], 'x-a': 1 },
  };
  const excluded = (one: Members): unknown => (one.recurrence as Members).exclude;

  it('are left out and put back one by one', () => {
    const two = withDate(event, '2027-03-16T18:00', true);
    assert.deepEqual(excluded(two), ['2027-03-09T18:00', '2027-03-16T18:00']);
    const none = withDate(withDate(two, '2027-03-16T18:00', false), '2027-03-09T18:00', false);
    assert.deepEqual(none, { ...event, recurrence: { rule: 'FREQ=WEEKLY', 'x-a': 1 } });
  });

  it('stay left out when the event begins at another time of day', () => {
    const moved = (start: unknown): unknown => excluded(withMovedDates(event, { ...event, start } as Members));
    assert.deepEqual(moved('2027-03-02T17:30'), ['2027-03-09T17:30']);
    assert.deepEqual(moved('2027-03-02'), ['2027-03-09']);
    assert.deepEqual(moved(undefined), ['2027-03-09T18:00']);
  });
});

describe('A text in several languages', () => {
  it('stays a string while it has the feed’s language alone, and is a map from then on', () => {
    assert.equal(withWording(undefined, 'en', 'en', 'Open day'), 'Open day');
    assert.equal(withWording('Open day', 'en', 'en', 'Open days'), 'Open days');
    assert.deepEqual(withWording('Open day', 'es', 'en', 'Día abierto'), { en: 'Open day', es: 'Día abierto' });
    assert.deepEqual(withWording({ en: 'a', es: 'b' }, 'es', 'en', ''), { en: 'a' });
    assert.equal(withWording({ es: 'b' }, 'es', 'en', ''), undefined);
    assert.equal(withWording('a', 'en', 'en', ''), undefined);
    assert.deepEqual([...wordingsOf({ en: 'a', es: 7 }, 'en')], [['en', 'a']]);
    assert.deepEqual([...wordingsOf(null, 'en')], []);
  });
});

describe('A date in the form', () => {
  it('is a time, whole days, or kept as it is written', () => {
    const kinds = {
      '2027-03-02T18:00': 'time',
      '2027-03-02': 'day',
      '2027-03': 'written',
      '2027': 'written',
      '2027-02-30': 'written',
      '2027-02-30T10:00': 'written',
      '2027-03-02T18:00Z': 'written',
      '2027-03-02T18:00+01:00': 'written',
      'next Tuesday': 'written',
    };
    for (const [start, kind] of Object.entries(kinds)) assert.equal(readWhen({ start }).kind, kind, start);
    assert.equal(readWhen({ start: '2027-03-02', end: '2027-03-02T10:00' }).kind, 'written');
  });

  it('has an end on another day only if one is named, and its end takes the place of a duration', () => {
    const when = readWhen({ start: '2027-03-02T18:00', end: '2027-03-02T20:00', duration: 'PT1H' });
    assert.equal(when.endDay, '');
    const moved = withWhen({ id: 'a', duration: 'PT1H' } as Members, { ...when, startDay: '2027-03-09' });
    assert.deepEqual(moved, { id: 'a', start: '2027-03-09T18:00', end: '2027-03-09T20:00' });
  });
});

describe('What is written in the editor', () => {
  const write = (event: Members): EditedFeed => {
    const feed = newFeed('en', 'Europe/Madrid');
    const entry = newEvent();
    return {
      head: { ...feed.head, title: 'Feed' },
      entries: [{ ...entry, event: { ...(entry.event as object), ...event } }],
    };
  };
  const codes = (event: Members): string[] => problemsOf(write(event)).map(({ field, code }) => `${field}: ${code}`);

  it('is no rule until all of its fields say something, and no link without mailto:', () => {
    assert.deepEqual(
      codes({ title: 'a', start: '2027-03-02', links: [{ rel: 'contact', url: 'info@city.example' }] }),
      ['links.0.url: mail-address'],
    );
    const feed = write({ title: 'a', start: '2027-03-02T18:00' });
    const start = ruleStart('2027-03-02T18:00')!;
    const wrong: Partial<Repeats>[] = [
      { interval: Number.NaN },
      { days: [] },
      { ends: 'on' },
      { ends: 'on', until: '2027-03-01' },
      { ends: 'after', count: 0 },
    ];
    assert.deepEqual(
      wrong.map((change) => problemsOf(feed, undefined, () => ({ ...newRepeats(start), ...change }))[0]?.code),
      ['no-interval', 'no-weekday', 'no-until', 'until-before-start', 'no-count'],
    );
    assert.deepEqual(
      problemsOf(feed, undefined, () => newRepeats(start)),
      [],
    );
  });

  it('is valid against the schema once the editor finds no mistake', () => {
    const events: Members[] = [
      { title: 'a', start: '2027-03-02T18:00', end: '2027-03-02T20:00', timeZone: 'Africa/Nairobi' },
      { title: { en: 'a', es: 'b' }, start: '2027-03-02', links: [{ rel: 'contact', url: 'tel:+34600000000' }] },
      { title: 'a', kind: 'announcement', location: { url: 'https://a.example/room' } },
      { title: 'a', start: '2027-03', end: '2027-04' },
      { title: 'a', start: '2027-03-02T18:00+01:00' },
    ];
    for (const event of events) {
      assert.deepEqual(codes(event), []);
      assertValid(JSON.parse(fileText(dated(write(event), '2027-01-01T00:00:00Z'))));
    }
  });

  it('has a sentence for each mistake', () => {
    assert.deepEqual(codes({}), ['title: no-title', 'startDay: no-start']);
    assert.deepEqual(codes({ title: 'a', start: '2027-02-30' }), ['start: not-a-date']);
    assert.deepEqual(codes({ title: 'a', start: '2027-03-02', end: '2027-03-01' }), ['endDay: end-not-after-start']);
    assert.deepEqual(codes({ title: 'a', start: '2027-03-02T10:00', end: '2027-03-02T10:00' }), [
      'endTime: end-not-after-start',
    ]);
    const links = [
      { rel: 'info', url: '' },
      { rel: 'info', url: 'javascript:alert(1)' },
    ];
    assert.deepEqual(codes({ title: 'a', start: '2027', links }), [
      'links.0.url: no-address',
      'links.1.url: not-an-address',
    ]);
    assert.deepEqual(codes({ title: ' ', start: '2027', location: { url: 'room 5' } }), [
      'title: no-title',
      'location.url: not-an-address',
    ]);
  });
});

describe('A rule that the editor writes', () => {
  const STARTS = [
    '2027-01-31',
    '2027-03-16T10:00',
    '2027-03-28T02:30',
    '2026-10-25T02:30',
    '2028-02-29T18:00',
    '2027-05-05',
  ];
  const ZONES = ['Europe/Madrid', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];
  const ENDS: readonly Pick<Repeats, 'ends' | 'until' | 'count'>[] = [
    { ends: 'never', until: '', count: 10 },
    { ends: 'on', until: '2029-03-27', count: 10 },
    { ends: 'after', until: '', count: 7 },
  ];

  function* cases(): Generator<readonly [string, string, Repeats]> {
    let n = 0;
    for (const start of STARTS) {
      const { weekday, nth, isLast } = ruleStart(start)!;
      const everies: Repeats['every'][] = ['day', 'week', 'month-day', 'year'];
      if (nth < 5) everies.push('month-weekday');
      if (isLast) everies.push('month-last');
      for (const every of everies) {
        for (const interval of [1, 2, 5]) {
          for (const ends of ENDS) {
            const days = every === 'week' && n % 2 ? [weekday, (weekday + 3) % 7].sort() : [weekday];
            yield [start, ZONES[n++ % ZONES.length]!, { every, interval, days, ...ends }];
          }
        }
      }
    }
  }

  it('is valid, is read again as it was meant, and gives the dates that the elements show: 270 rules', async () => {
    const pattern = new RegExp((schema as { $defs: { rule: { pattern: string } } }).$defs.rule.pattern);
    let tested = 0;
    for (const [start, timeZone, repeats] of cases()) {
      const rule = writeRule(repeats, ruleStart(start)!);
      const about = `${start} ${timeZone} ${rule}`;
      assert.match(rule, pattern, about);
      const again = readRule(rule, ruleStart(start)!);
      assert.ok(again, about);
      assert.equal(writeRule(again, ruleStart(start)!), rule, about);
      const event = { start, timeZone: start.includes('T') ? timeZone : undefined, recurrence: { rule } };
      const { agree, dates, issues } = await nextDates(event, undefined, Date.UTC(2026, 0), 6);
      assert.ok(agree, about);
      assert.ok(dates.length > 0, about);
      // An hour that clocks skip is the one thing to remark.
      if (!start.endsWith('02:30')) assert.deepEqual(issues, [], about);
      tested += 1;
    }
    assert.ok(tested >= 270, String(tested));
  });

  it('keeps the hour of the wall when clocks change, and the last day in every zone', async () => {
    const until: Repeats = { every: 'week', interval: 1, days: [1], ends: 'on', until: '2027-03-30', count: 1 };
    const rule = writeRule(until, ruleStart('2027-03-16T22:00')!);
    assert.equal(rule, 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330');
    const event = { start: '2027-03-16T22:00', timeZone: 'America/Los_Angeles', recurrence: { rule } };
    const { dates } = await nextDates(event, undefined, Date.UTC(2027, 0), 6);
    assert.deepEqual(
      dates.map(({ start }) => start!.text),
      ['2027-03-16T22:00', '2027-03-23T22:00', '2027-03-30T22:00'],
    );
  });

  it('gives no dates to promise where the two calculations differ', async () => {
    // The start is a Tuesday: for us the first date, for rrule none.
    const event = { start: '2027-03-16T10:00', timeZone: 'UTC', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=FR' } };
    const { agree, issues } = await nextDates(event, undefined, Date.UTC(2027, 0), 6);
    assert.equal(agree, false);
    assert.match(issues.join(' '), /is not a date that its rule gives/);
  });

  it('is left as it is where the form cannot say it', () => {
    const start = ruleStart('2027-03-16T10:00')!;
    for (const rule of [
      'FREQ=MONTHLY;BYDAY=1TU',
      'FREQ=WEEKLY;BYDAY=TU;WKST=SU',
      'FREQ=YEARLY;BYWEEKNO=7',
      'nonsense',
      '',
    ]) {
      assert.equal(readRule(rule, start), null, rule);
    }
    assert.equal(readRule('INTERVAL=2;FREQ=WEEKLY;BYDAY=TU', start)?.interval, 2);
  });

  it('leaves out the dates that the event takes out', async () => {
    const recurrence = { rule: 'FREQ=DAILY;COUNT=3', exclude: ['2027-03-17'] };
    const { agree, dates } = await nextDates({ start: '2027-03-16', recurrence }, undefined, Date.UTC(2027, 0), 6);
    assert.equal(agree, true);
    assert.deepEqual(
      dates.map(({ start }) => start!.text),
      ['2027-03-16', '2027-03-18'],
    );
    assert.deepEqual(datesByRrule('FREQ=DAILY;COUNT=1', '2027-03-16', { fromMs: 0, toMs: Date.UTC(2030, 0) }, 9), [
      Date.UTC(2027, 2, 16),
    ]);
  });
});

describe('A table below the events of a feed', () => {
  const feed = editedFeed({
    format: 'ogp-events',
    version: '1.0',
    title: 'Agenda',
    language: 'es',
    timeZone: 'America/Lima',
    topics: [{ id: 'a', label: 'A' }],
    events: [{ id: '7', title: 'Audiencia', start: '2027-05-18T18:00', 'x-a': 1 }, 'kept'],
  });
  const other = (head: Members, events: readonly Members[]): EditedFeed =>
    editedFeed({ format: 'ogp-events', version: '1.0', title: 'Other', ...head, events });

  it('keeps its language, its zone and its own topics, in a feed that has others', async () => {
    const topics = [
      { id: 'a', label: 'Another A' },
      { id: 'b', label: 'B' },
    ];
    const events = [
      { id: '1', title: 'Hearing', start: '2027-05-18T18:00', location: { name: 'Hall' }, topics: ['b'] },
      { id: '2', title: 'Online', start: '2027-05-18T18:00', timeZone: 'UTC' },
    ];
    const joined = await addBelow(feed, other({ language: 'en', timeZone: 'Africa/Nairobi', topics }, events));
    const document = JSON.parse(fileText(joined.feed)) as Members & { readonly events: readonly unknown[] };
    assert.deepEqual([document.title, document.language, document.timeZone], ['Agenda', 'es', 'America/Lima']);
    assert.deepEqual(document.topics, [
      { id: 'a', label: 'A' },
      { id: 'b', label: { en: 'B' } },
    ]);
    const zone = { timeZone: 'Africa/Nairobi' };
    assert.deepEqual(document.events, [
      { id: '7', title: 'Audiencia', start: '2027-05-18T18:00', 'x-a': 1 },
      'kept',
      {
        id: '1',
        title: { en: 'Hearing' },
        start: '2027-05-18T18:00',
        ...zone,
        location: { name: { en: 'Hall' } },
        topics: ['b'],
      },
      { id: '2', title: { en: 'Online' }, start: '2027-05-18T18:00', timeZone: 'UTC' },
    ]);
    assertValid({ ...document, events: document.events.filter((event) => event !== 'kept') });
  });

  it('leaves out only what has the same title, start, zone and place; gives what has the id of another one of its own', async () => {
    const events = [
      { id: 'x', title: ' AUDIENCIA', start: '2027-05-18T18:00' },
      { id: '7', title: 'Audiencia', start: '2027-05-18T19:00' },
      { id: '8', title: 'Audiencia', start: '2027-05-18T18:00', timeZone: 'UTC' },
      { id: '9', title: 'Audiencia', start: '2027-05-18T18:00', location: { name: 'Cusco' } },
      { id: '7~2', title: 'Taller', start: '2027-05-19' },
    ];
    const { added, copies, renamed } = await addBelow(
      feed,
      other({ language: 'es', timeZone: 'America/Lima' }, events),
    );
    const ids = (entries: typeof added): unknown[] => entries.map((entry) => eventOf(entry)?.id);
    assert.deepEqual([ids(copies), ids(renamed)], [['x'], ['7~2', '7~2~2']]);
    assert.deepEqual(ids(added), ['7~2', '8', '9', '7~2~2']);
  });
});
