import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CalendarIndex } from '../../src/core/publish/calendar-index.js';
import { runCommand } from './run-command.js';

let scratch: string;
let count = 0;
let folder: string;
let out: string;

before(() => (scratch = mkdtempSync(join(tmpdir(), 'ogp-calendars-'))));
after(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(scratch, `${++count}-`));
  out = join(folder, 'calendars');
});

const TOPICS = [
  { id: 'justice', label: 'Justice' },
  { id: 'open-courts', label: 'Open courts', broader: 'justice' },
  { id: 'parks', label: 'Parks' },
];
const HEAD = { format: 'ogp-events', version: '1.0', title: 'City', language: 'en', topics: TOPICS };
const event = (id: string, more: object = {}): object => ({
  id,
  title: `Event ${id}`,
  start: '2027-05-18T09:00',
  end: '2027-05-18T10:00',
  timeZone: 'Europe/Paris',
  topics: ['parks'],
  countries: ['FR'],
  ...more,
});

/** Runs the command on a feed of some events. */
async function calendars(
  events: readonly object[],
  args: readonly string[] = [],
  head: object = {},
  today = '2027-05-01',
) {
  const feed = join(folder, 'feed.json');
  writeFileSync(feed, JSON.stringify({ ...HEAD, ...head, events }));
  const where = ['--out', out, '--url', 'https://city.example/cal', '--today', today];
  return runCommand(['calendars', feed, ...where, ...args], { now: () => Date.parse(`${today}T12:34:56Z`) });
}

/** All files of the output, with the times of their last changes. */
function filesOf(inner = ''): Map<string, number> {
  const files = new Map<string, number>();
  for (const entry of readdirSync(join(out, inner), { withFileTypes: true })) {
    const name = inner + entry.name;
    if (entry.isDirectory()) for (const [file, time] of filesOf(`${name}/`)) files.set(file, time);
    else files.set(name, statSync(join(out, name)).mtimeMs);
  }
  return files;
}

const textOf = (file: string): string => readFileSync(join(out, file), 'utf8');
const indexOf = (): CalendarIndex => JSON.parse(textOf('calendars.json')) as CalendarIndex;
const uidsIn = (file: string): string[] =>
  [
    ...textOf(file)
      .replaceAll('\r\n ', '')
      .matchAll(/^UID:(.*)@city\.example\r$/gm),
  ].map(([, id]) => id!);
const valuesIn = (file: string, name: string): string[] =>
  [...textOf(file).matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map(([, value]) => value!);
const writtenIn = (said: string): number => Number(/: (\d+) (?:were|would be) written/.exec(said)![1]);

describe('The calendars that people subscribe to', () => {
  it('are one of all events, one of each topic and country, and one file of each event', async () => {
    const events = [
      event('a'),
      event('b', { topics: ['open-courts'], countries: ['KE', 'FR'] }),
      event('c', { topics: [] }),
    ];
    const { status, said } = await calendars(events);
    assert.equal(status, 0);
    assert.match(said, /6 calendars, and 3 events by themselves/);
    const expected: Record<string, string[]> = {
      'all.ics': ['a', 'b', 'c'],
      'topic-justice.ics': ['b'],
      'topic-open-courts.ics': ['b'],
      'topic-parks.ics': ['a'],
      'country-FR.ics': ['a', 'b', 'c'],
      'country-KE.ics': ['b'],
      'e/a.ics': ['a'],
      'e/b.ics': ['b'],
      'e/c.ics': ['c'],
    };
    assert.deepEqual([...filesOf().keys()].sort(), ['calendars.json', ...Object.keys(expected)].sort());
    for (const [file, ids] of Object.entries(expected)) assert.deepEqual(uidsIn(file), ids, file);
    assert.match(textOf('all.ics'), /X-WR-CALNAME:City\r/);
    assert.match(textOf('topic-open-courts.ics'), /X-WR-CALNAME:City: Open courts\r/);
    // Outlook opens an empty calendar of a file with a name in place of its event.
    assert.doesNotMatch(textOf('e/a.ics'), /NAME|REFRESH|METHOD/);
  });

  it('are there of a country that has nothing to come, but something that was not long ago', async () => {
    await calendars([event('a'), event('old', { start: '2027-04-18T09:00', end: null, countries: ['PE'] })]);
    assert.deepEqual(uidsIn('country-PE.ics'), ['old']);
  });

  it('are listed in calendars.json, with the events that are not over and the day of the next', async () => {
    await calendars([
      event('old', { start: '2027-04-18T09:00', end: null }),
      event('late', { start: '2027-06-02T00:30', end: null, topics: ['open-courts'] }),
      event('next', { start: '2027-05-20', end: null, timeZone: null }),
      event('off', { start: '2027-05-02', end: null, timeZone: null, status: 'cancelled' }),
    ]);
    const { format, languages, calendars: all } = indexOf();
    assert.deepEqual([format, languages], ['ogp-events-calendars', ['en']]);
    assert.deepEqual(
      all.map(({ file, topic, country, events, next }) => [file, topic, country, events, next]),
      [
        ['all.ics', undefined, undefined, 2, '2027-05-20'],
        ['topic-justice.ics', 'justice', undefined, 1, '2027-06-02'],
        ['topic-open-courts.ics', 'open-courts', undefined, 1, '2027-06-02'],
        ['topic-parks.ics', 'parks', undefined, 1, '2027-05-20'],
        ['country-FR.ics', undefined, 'FR', 2, '2027-05-20'],
      ],
    );
  });

  it('are the union of all topics and countries: no date is missing, and none is twice in a file', async () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      event(`e${i}`, {
        topics: [['parks'], ['open-courts', 'parks'], ['justice', 'open-courts']][i % 3],
        countries: [['FR'], ['KE', 'FR'], ['PE']][i % 3],
        ...(i % 5 === 0 && { recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }),
      }),
    );
    await calendars(events, ['--pairs']);
    const names = [...filesOf().keys()].filter((file) => /^(?:topic|country)/.test(file));
    for (const file of names) assert.equal(new Set(uidsIn(file)).size, uidsIn(file).length, file);
    const union = (pattern: RegExp): string[] =>
      [...new Set(names.filter((name) => pattern.test(name)).flatMap(uidsIn))].sort();
    const all = uidsIn('all.ics').sort();
    assert.equal(all.length, 60);
    assert.deepEqual(union(/^topic-[a-z-]+\.ics/), all);
    assert.deepEqual(union(/^country/), all);
    assert.deepEqual(union(/^topic-.*\.country-/), all);
    assert.ok(names.includes('topic-justice.country-PE.ics') && !names.includes('topic-parks.country-PE.ics'));
  });

  it('have events until 90 days after they are over, or as long as is asked; each event keeps its own file', async () => {
    const old = event('old', { start: '2027-02-01T09:00', end: '2027-02-01T10:00' });
    await calendars([old, event('new')], [], {}, '2027-05-02');
    assert.deepEqual(uidsIn('all.ics'), ['old', 'new']);
    await calendars([old, event('new')], [], {}, '2027-05-03');
    assert.deepEqual(uidsIn('all.ics'), ['new']);
    await calendars([old, event('new')], ['--past', '400'], {}, '2027-05-03');
    assert.deepEqual(uidsIn('all.ics'), ['old', 'new']);
    assert.deepEqual(uidsIn('e/old.ics'), ['old']);
  });

  it('claim no day of an event that has none', async () => {
    await calendars([
      event('a', { start: '2027-05', end: null }),
      event('b', { start: null, whenText: 'Soon', end: null }),
    ]);
    assert.deepEqual(uidsIn('all.ics'), []);
    assert.deepEqual(
      [...filesOf().keys()].filter((file) => file.startsWith('e/')),
      [],
    );
  });
});

describe('A second run', () => {
  it('writes nothing where there is no news, though the feed says neither when it nor its events changed', async () => {
    const events = [event('a'), event('b', { topics: [] })];
    await calendars(events, ['--atom', '--pairs', '--lang', 'en', '--lang', 'es']);
    const first = filesOf();
    const { said } = await calendars(events, ['--atom', '--pairs', '--lang', 'en', '--lang', 'es'], {}, '2027-05-02');
    assert.equal(writtenIn(said), 0);
    assert.deepEqual(filesOf(), first);
  });

  it('has all pairs and Atom feeds, also of new topics and countries, where an earlier one was asked for them', async () => {
    await calendars([event('a')], ['--pairs', '--atom']);
    await calendars([event('a'), event('b', { topics: ['justice'], countries: ['PE'] })]);
    const files = [...filesOf().keys()];
    assert.ok(files.includes('topic-justice.country-PE.ics') && files.includes('topic-justice.atom'));
    await calendars([event('a'), event('c', { topics: ['parks'], countries: ['UY'] })], ['--prune']);
    assert.deepEqual(
      [...filesOf().keys()].filter((file) => /\.country-|\.atom$/.test(file)),
      [],
    );
  });

  it('writes nothing where only the times of changes are new', async () => {
    const at = (updated: string) => [event('a', { updated }), event('b', { updated })];
    await calendars(at('2027-04-01T08:00:00.5Z'), ['--atom'], { updated: '2027-04-01T08:00:00Z' });
    const { said } = await calendars(at('2027-05-01T08:00:00Z'), ['--atom'], { updated: '2027-05-01T08:00:00Z' });
    assert.equal(writtenIn(said), 0);
  });

  it('gives an event that has changed a higher SEQUENCE and a new DTSTAMP, and leaves all others', async () => {
    await calendars([event('a'), event('b', { topics: ['justice'] })]);
    assert.deepEqual(valuesIn('all.ics', 'SEQUENCE'), ['0', '0']);
    const stamps = valuesIn('all.ics', 'DTSTAMP');
    const { said } = await calendars(
      [event('a', { title: 'Another' }), event('b', { topics: ['justice'] })],
      [],
      {},
      '2027-05-03',
    );
    // all, its topic, its country, and itself.
    assert.equal(writtenIn(said), 4);
    assert.deepEqual(valuesIn('all.ics', 'SEQUENCE'), ['1', '0']);
    assert.deepEqual(valuesIn('all.ics', 'DTSTAMP'), ['20270503T000000Z', stamps[1]!]);
    assert.deepEqual(valuesIn('e/a.ics', 'SEQUENCE'), ['1']);
    await calendars([event('a', { title: 'A third' })], [], {}, '2027-05-04');
    assert.deepEqual(valuesIn('all.ics', 'SEQUENCE'), ['2']);
  });

  it('changes a date of a series, and not the series', async () => {
    const series = (title: string): object => {
      const overrides = { '2027-05-25T09:00': { start: '2027-05-25T11:00', title } };
      return event('s', { recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides } });
    };
    await calendars([series('Here')]);
    await calendars([series('Elsewhere')]);
    assert.deepEqual(valuesIn('all.ics', 'SEQUENCE'), ['0', '1']);
  });

  it('takes an event that has left the feed out of every calendar, and empties its file, which stays', async () => {
    await calendars([event('a'), event('b')]);
    const { said } = await calendars([event('b')], [], {}, '2027-05-02');
    assert.match(said, /1 of earlier runs have no events any more/);
    assert.deepEqual(uidsIn('all.ics'), ['b']);
    assert.deepEqual(uidsIn('e/a.ics'), []);
    assert.match(textOf('e/a.ics'), /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    assert.equal(writtenIn((await calendars([event('b')], [], {}, '2027-05-02')).said), 0);
    // Back again, it is newer than all that programs may still have of it.
    await calendars([event('a'), event('b')], [], {}, '2027-05-03');
    assert.ok(Number(valuesIn('e/a.ics', 'SEQUENCE')[0]) > 10_000_000);
  });

  it('keeps the calendar of a topic that was renamed, empty', async () => {
    await calendars([event('a')], ['--atom']);
    const renamed = [{ id: 'green', label: 'Green places' }];
    await calendars([event('a', { topics: ['green'] })], ['--atom'], { topics: renamed });
    assert.deepEqual(uidsIn('topic-green.ics'), ['a']);
    assert.deepEqual(uidsIn('topic-parks.ics'), []);
    assert.match(textOf('topic-parks.ics'), /X-WR-CALNAME:City: Parks\r/);
    assert.doesNotMatch(textOf('topic-parks.atom'), /<entry>/);
    assert.ok(!indexOf().calendars.some(({ topic }) => topic === 'parks'));
  });

  it('keeps up to date what an earlier one was asked for, until it is told to remove it', async () => {
    await calendars([event('a')], ['--atom', '--pairs', '--lang', 'en', '--lang', 'es']);
    await calendars([event('a'), event('b')]);
    for (const file of ['topic-parks.country-FR.ics', 'es/all.ics', 'es/topic-parks.country-FR.ics', 'es/e/b.ics'])
      assert.ok(uidsIn(file).includes('b'), file);
    assert.match(textOf('es/all.atom'), /Event b/);
    assert.deepEqual(indexOf().languages, ['en', 'es']);
    await calendars([event('a')], ['--prune']);
    assert.deepEqual(
      [...filesOf().keys()].sort(),
      ['all', 'country-FR', 'e/a', 'topic-justice', 'topic-open-courts', 'topic-parks']
        .map((name) => `${name}.ics`)
        .concat('calendars.json')
        .sort(),
    );
  });

  it('leaves all as it is when the feed has no events at all', async () => {
    await calendars([event('a')]);
    const before = filesOf();
    const { status, warned } = await calendars([]);
    assert.equal(status, 1);
    assert.match(warned, /The feed has no events\. The calendars stay as they are/);
    assert.deepEqual(filesOf(), before);
  });
});

describe('Odd ids', () => {
  it('have files of their own, in the folder, on a disk that does not tell capital letters', async () => {
    const ids = [
      'a/b',
      '..',
      '../../etc',
      '.hidden',
      '_draft',
      'x'.repeat(255),
      `${'x'.repeat(254)}y`,
      '100%',
      '100%25',
      'اجتماع',
      'é'.repeat(100),
      'Forum',
      'forum',
      'FORUM',
      'con',
      'a:b*c?"<>|',
      "o'clock(1)!~",
      'https://city.example/e?id=1&x=2',
      'a\\b',
    ];
    const { said } = await calendars(ids.map((id) => event(id)));
    assert.match(said, new RegExp(`and ${ids.length} events by themselves`));
    const names = [...filesOf().keys()].filter((file) => file.startsWith('e/')).map((file) => file.slice(2));
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, ids.length);
    for (const name of names) assert.match(name, /^[\w%][\w%~.-]{0,250}\.ics$/);
    assert.ok(names.includes('forum.ics') && names.includes('a%2Fb.ics') && names.includes('100%2525.ics'));
    assert.deepEqual(readdirSync(folder).sort(), ['calendars', 'feed.json']);
    assert.equal(writtenIn((await calendars(ids.map((id) => event(id)))).said), 0);
  });
});

describe('The command', () => {
  it('writes nothing in a dry run', async () => {
    const { status, said } = await calendars([event('a')], ['--dry-run']);
    assert.equal(status, 0);
    assert.match(said, /would be written/);
    assert.ok(!existsSync(out));
  });

  it('never writes over files of another origin', async () => {
    await calendars([event('a')]);
    writeFileSync(join(out, 'calendars.json'), '{}');
    writeFileSync(join(out, 'all.ics'), 'mine');
    const { status, warned } = await calendars([event('a')]);
    assert.equal(status, 1);
    assert.match(warned, /is there already, and not of this command/);
    assert.equal(textOf('all.ics'), 'mine');
  });

  it('says what is wrong with how it was called', async () => {
    for (const [args, why] of [
      [['--past', 'long'], /--past is a number of days/],
      [['--lang', 'eng lish'], /--lang is eng lish, which is no language/],
      [['--url', 'city'], /Say with --url/],
      [['--today', 'soon'], /--today is soon/],
    ] as const) {
      const { status, warned } = await calendars([event('a')], args);
      assert.equal(status, 2);
      assert.match(warned, why);
    }
    assert.equal(
      (await runCommand(['calendars', join(folder, 'none.json'), '--out', out, '--url', 'https://a.example/'])).status,
      2,
    );
  });
});
