import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { feedServer, type FeedServer } from './gather-server.js';
import { runCommand } from './run-command.js';
import type { Report } from '../../src/cli/gather/report.js';

// A server of its own on this machine: what is tested is what goes over the network, and what stays on the disk.

const DAY = 86_400_000;
const START = Date.parse('2026-11-26T12:00Z');
const URL_OF_PAGES = 'https://events.example/all/';

let scratch = '';
let count = 0;
let out = '';
let list = '';
let server: FeedServer;
let nowMs = START;

before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'ogp-gather-'));
  server = await feedServer();
});
after(async () => {
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => {
  out = join(scratch, String(++count));
  list = `${out}.json`;
  nowMs = START;
});
afterEach(() => {
  server.answers.clear();
  server.requests.length = 0;
});

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly source?: object;
  readonly sources: readonly Readonly<Record<string, string>>[];
  readonly status?: string;
  readonly partOf?: readonly string[];
}

const event = (id: string, title: string, start: string, more: object = {}): object => ({
  id,
  title,
  start,
  timeZone: 'Europe/Madrid',
  location: { locality: 'Madrid', country: 'ES' },
  ...more,
});
const feed = (title: string, events: readonly object[], more: object = {}): string =>
  JSON.stringify({ format: 'ogp-events', version: '1.0', title, language: 'en', events, ...more });
const several = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => event(`n${i}`, `Number ${i}`, `2026-12-0${1 + (i % 9)}T1${i % 9}:00`));
const serve = (path: string, body: string, headers: Record<string, string> = {}): void =>
  void server.answers.set(path, { body, headers });
const at = (path: string): string => server.origin + path;

const gather = (sources: unknown, ...more: string[]) => {
  writeFileSync(list, JSON.stringify(sources));
  return run(list, '--out', out, '--url', URL_OF_PAGES, ...more);
};
const run = (...args: string[]) => runCommand(['gather', ...args], { fetch, now: () => nowMs });

const report = (): Report => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
const entries = (): Entry[] =>
  readdirSync(out)
    .filter((file) => /^(?:\d|series|undated)/.test(file))
    .flatMap((file) => (JSON.parse(readFileSync(join(out, file), 'utf8')) as { events: Entry[] }).events);
const titles = (): string[] =>
  entries()
    .map(({ title }) => (typeof title === 'string' ? title : Object.values<string>(title)[0]!))
    .sort();
const written = (): string =>
  JSON.stringify(
    (readdirSync(out, { recursive: true }) as string[]).sort().map((file) => [file, statSync(join(out, file)).mtimeMs]),
  );

describe('ogp-events gather makes one feed of a list', () => {
  it('of several formats, each event with its source and under an id of its own', async () => {
    serve(
      '/a.json',
      feed('City A', [event('1', 'One', '2026-12-01T10:00'), event('2', 'Two', '2026-12-02', { partOf: ['1'] })]),
    );
    serve(
      '/b.json',
      feed('City B', [event('1', 'Other', '2027-01-05T10:00')], { homepage: 'https://b.example/agenda' }),
    );
    serve(
      '/c.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:abc@c.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20261203T100000Z\r\nSUMMARY:Three\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const { status, said, warned } = await gather({
      title: 'All',
      sources: [at('/a.json'), { src: at('/b.json'), label: 'B town' }, at('/c.ics')],
    });
    assert.equal(status, 0, warned);
    assert.match(said, /^4 events, 0 of them in several sources; 0 of 3 sources failed/);
    assert.deepEqual(titles(), ['One', 'Other', 'Three', 'Two']);
    const all = entries();
    assert.equal(new Set(all.map(({ id }) => id)).size, 4);
    assert.ok(all.some(({ id }) => id === 'abc@c.example'));
    const parent = all.find(({ partOf }) => partOf)!.partOf![0];
    assert.ok(all.some(({ id }) => id === parent));
    assert.ok(
      all.some(({ source }) => JSON.stringify(source) === '{"name":{"und":"B town"},"url":"https://b.example/agenda"}'),
    );
    assert.match(readFileSync(join(out, 'index.json'), 'utf8'), /"title":"All"/);
  });

  it('in which an event of two sources is once, and the cautious value counts', async () => {
    serve('/a.json', feed('City A', [event('1', 'Hearing', '2026-12-01T10:00')]));
    serve('/b.json', feed('City B', [event('7', 'Hearing', '2026-12-01T10:00', { status: 'cancelled' })]));
    await gather([at('/a.json'), at('/b.json')]);
    const [only, ...others] = entries();
    assert.deepEqual(others, []);
    assert.equal(only!.status, 'cancelled');
    assert.equal(report().shared, 1);
    assert.equal(report().contradictions[0]!.title, 'Hearing');
  });

  it('and writes nothing the second time, asked with the ETag', async () => {
    serve('/a.json', feed('City A', several(3)), { ETag: '"1"', 'Last-Modified': 'Thu, 26 Nov 2026 10:00:00 GMT' });
    serve('/b.json', feed('City B', [event('b', 'B', '2026-12-01')]));
    await gather([at('/a.json'), at('/b.json'), at('/none.json')]);
    const before = written();
    nowMs += 3_600_000;
    const { status, said } = await gather([at('/a.json'), at('/b.json'), at('/none.json')]);
    assert.equal(status, 0);
    assert.match(said, /^Nothing new, nothing was written; 1 of 3 sources failed/);
    assert.equal(written(), before);
    const asked = server.requests.filter(({ path }) => path === '/a.json').at(-1)!.headers;
    assert.equal(asked['if-none-match'], '"1"');
    assert.equal(asked['if-modified-since'], 'Thu, 26 Nov 2026 10:00:00 GMT');
    assert.match(asked['user-agent']!, /^ogp-events\//);
  });

  it('that is a source itself, whose events keep the names of their own sources', async () => {
    serve('/a.json', feed('City A', several(5)));
    serve('/b.json', feed('City B', several(1)));
    await gather([at('/a.json'), at('/b.json')]);
    for (const file of readdirSync(out).filter((file) => file.endsWith('.json'))) {
      serve(`/national/${file}`, readFileSync(join(out, file), 'utf8').replaceAll(URL_OF_PAGES, at('/national/')));
    }
    out += '-global';
    const { status } = await gather([at('/national/index.json')]);
    assert.equal(status, 0);
    assert.deepEqual(
      entries()
        .map(({ sources }) => sources.map((name) => Object.values(name)[0]).join(', '))
        .sort(),
      ['City A', 'City A', 'City A', 'City A', 'City A, City B'],
    );
  });
});

describe('ogp-events gather writes beside the feed', () => {
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');

  it('calendars that the feed names, and the list as HTML, and nothing the second time', async () => {
    serve('/a.json', feed('City A', [event('1', 'Hearing', '2026-12-01T10:00', { topics: ['justice'] })]));
    serve('/b.json', feed('City B', [event('2', 'Walk', '2026-12-02T10:00')]));
    const wishes = ['--calendars', '--pages', '--atom', '--lang', 'en', '--lang', 'es'];
    const { status, said, warned } = await gather([at('/a.json'), at('/b.json')], ...wishes);
    assert.deepEqual([status, warned.replace(/^Warning: The tz data .*\n/, '')], [0, '']);
    assert.match(
      said,
      /\n3 calendars, and 2 events by themselves: https:\/\/events\.example\/all\/calendars\/calendars\.json\n/,
    );
    assert.match(said, /\nAs HTML: \S+\/html\/list\.html \S+\/html\/list\.es\.html, and 2 pages of events\n/);
    const { calendars, version } = JSON.parse(read('index.json')) as { calendars: string; version: string };
    assert.deepEqual([calendars, version], [`${URL_OF_PAGES}calendars/calendars.json`, '1.1']);
    assert.equal(read('calendars/all.ics').match(/BEGIN:VEVENT/g)!.length, 2);
    assert.match(read('calendars/topic-justice.ics'), /SUMMARY[^:]*:Hearing/);
    assert.match(read('calendars/es/all.atom'), /xml:lang="es"/);
    assert.match(read('html/list.html'), /Hearing.*Walk/s);
    assert.match(read('html/list.es.html'), /A fecha de 26 de noviembre de 2026/);
    const before = written();
    nowMs += 3_600_000;
    assert.match((await gather([at('/a.json'), at('/b.json')], ...wishes)).said, /^Nothing new/);
    assert.equal(written(), before);
  });

  it('calendars that show a change, and keep what is as it was', async () => {
    serve(
      '/a.json',
      feed('City A', [event('1', 'Hearing', '2026-12-01T10:00'), event('2', 'Walk', '2026-12-02T10:00')]),
    );
    await gather([at('/a.json')], '--calendars');
    serve(
      '/a.json',
      feed('City A', [event('1', 'Hearing', '2026-12-01T11:00'), event('2', 'Walk', '2026-12-02T10:00')]),
    );
    nowMs += 3_600_000;
    await gather([at('/a.json')], '--calendars');
    const entries = read('calendars/all.ics').split('BEGIN:VEVENT').slice(1);
    assert.deepEqual(
      entries.map((entry) => [
        /SUMMARY[^:]*:(\w+)/.exec(entry)![1],
        /SEQUENCE:(\d)/.exec(entry)?.[1],
        /DTSTAMP:(\w+)/.exec(entry)![1],
      ]),
      [
        ['Hearing', '1', '20261126T130000Z'],
        ['Walk', '0', '20261126T120000Z'],
      ],
    );
  });

  it('what is missing since the last run, and says if calendars are there that nobody asks for', async () => {
    serve('/a.json', feed('City A', several(2)));
    await gather([at('/a.json')], '--calendars', '--pages');
    for (const file of ['calendars/all.ics', 'html/list.html']) {
      rmSync(join(out, file));
      assert.match((await gather([at('/a.json')], '--calendars', '--pages')).said, /: 1 were written/);
      assert.ok(existsSync(join(out, file)));
    }
    const { warned } = await gather([at('/a.json')]);
    assert.match(warned, /The calendars of an earlier run stay as they are/);
    assert.ok(existsSync(join(out, 'calendars/all.ics')));
  });

  it('all anew where only its own notes are left of the last run', async () => {
    serve('/a.json', feed('City A', several(2)));
    const before = (await gather([at('/a.json')])).said;
    for (const name of readdirSync(out)) if (name !== '.gather') rmSync(join(out, name), { recursive: true });
    assert.equal((await gather([at('/a.json')])).said, before);
    rmSync(join(out, 'report.html'));
    assert.match((await gather([at('/a.json')])).said, /: 1 were written/);
  });

  it('nothing over calendars and lists of others, nor over its own when all events are gone', async () => {
    serve('/a.json', feed('City A', several(2)));
    await gather([{ src: at('/a.json'), maxAge: '1 days' }], '--calendars', '--pages');
    const before = [read('calendars/all.ics'), read('html/list.html')];
    server.answers.delete('/a.json');
    nowMs += 3 * DAY;
    const { warned } = await gather([{ src: at('/a.json'), maxAge: '1 days' }], '--calendars', '--pages');
    assert.match(warned, /There are no events\. The calendars stay as they are/);
    assert.deepEqual([read('calendars/all.ics'), read('html/list.html')], before);

    out += '-other';
    serve('/a.json', feed('City A', several(2)));
    mkdirSync(join(out, 'html'), { recursive: true });
    writeFileSync(join(out, 'html/list.html'), 'Somebody else’s');
    const { status, warned: refused } = await gather([at('/a.json')], '--pages');
    assert.equal(status, 1);
    assert.match(refused, /list\.html is there already, and not of this command/);
    assert.ok(!existsSync(join(out, 'index.json')));
  });

  it('a page for every event, in parts of which one knows what another has', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => event(`n${i}`, `Number ${i}`, '2026-12-01T10:00'));
    const last = event('last', 'Part of the first', '2026-12-02T10:00', { partOf: ['n0'] });
    serve('/a.json', feed('City A', [...many, last]));
    const { said } = await gather([at('/a.json')], '--pages');
    assert.match(said, /, and 1201 pages of events/);
    const names = readdirSync(join(out, 'html/e'));
    assert.equal(names.length, 1201);
    assert.match(read(`html/e/${names.find((name) => name.startsWith('last'))}`), /Number 0/);
  });

  it('calendars only where they are asked for', async () => {
    serve('/a.json', feed('City A', several(2)));
    assert.match((await gather([at('/a.json')], '--atom')).warned, /add --calendars/);
    assert.match((await run(at('/a.json'), '--out', out, '--calendars')).warned, /are for a list of sources/);
    await gather([at('/a.json')]);
    assert.deepEqual(readdirSync(out).sort().slice(0, 2), ['.gather', '2026-12.json']);
    assert.ok(!read('index.json').includes('calendars'));
  });
});

describe('ogp-events gather --dry-run', () => {
  it('asks the sources and says what would be written, and changes nothing', async () => {
    serve('/a.json', feed('City A', several(3)));
    const first = await gather([at('/a.json')], '--calendars', '--dry-run');
    assert.equal(first.status, 0);
    assert.match(first.said, /^3 events, .*\n\d+ files, .*: \d+ would be written, 0 removed/);
    assert.ok(!existsSync(out));
    await gather([at('/a.json')], '--calendars');
    const before = written();
    serve('/a.json', feed('City A', several(4)));
    const { said } = await gather([at('/a.json')], '--calendars', '--dry-run', '--json');
    const { written: changed, report } = JSON.parse(said) as { written: number; report: Report };
    assert.ok(changed > 2);
    assert.equal(report.events, 4);
    assert.equal(written(), before);
  });

  it('does so for one address', async () => {
    serve('/a.json', feed('City A', several(3)));
    assert.match((await run(at('/a.json'), '--out', out, '--dry-run')).said, /^Would be new: .*feed\.json, 3 events/);
    assert.ok(!existsSync(out));
  });
});

describe('ogp-events gather keeps the last good copy of a source', () => {
  const bad: readonly (readonly [string, () => void])[] = [
    ['an error page', () => serve('/a.json', '<!doctype html><title>Error</title>')],
    ['an error', () => void server.answers.set('/a.json', { status: 500 })],
    ['an empty list', () => serve('/a.json', feed('City A', []))],
    ['half a document', () => serve('/a.json', feed('City A', several(9)).slice(0, 400))],
    [
      'half an answer',
      () =>
        void server.answers.set('/a.json', (_, response) => {
          response.writeHead(200, { 'Content-Length': '9999' }).write('{"format":');
          response.destroy();
        }),
    ],
    [
      'a redirect to another network',
      () => void server.answers.set('/a.json', { status: 302, headers: { Location: 'http://10.0.0.1/' } }),
    ],
    [
      'redirects without an end',
      () => void server.answers.set('/a.json', { status: 302, headers: { Location: '/a.json' } }),
    ],
  ];
  for (const [title, answer] of bad) {
    it(`that answers with ${title}, and says so`, async () => {
      serve('/a.json', feed('City A', several(9)));
      serve('/b.json', feed('City B', [event('b', 'B', '2026-12-01')]));
      await gather([at('/a.json'), at('/b.json')]);
      const before = titles();
      answer();
      const { status, warned } = await gather([at('/a.json'), at('/b.json')]);
      assert.equal(status, 0);
      assert.match(warned, /Failed: City A: /);
      assert.deepEqual(titles(), before);
      assert.equal(report().sources[0]!.state, 'old');
      assert.ok(report().sources[0]!.failure!.message);
    });
  }

  it('that has lost most of its events with --strict, and says so without', async () => {
    serve('/a.json', feed('City A', several(9)));
    await gather([at('/a.json')]);
    serve('/a.json', feed('City A', several(1)));
    const strict = await gather([at('/a.json')], '--strict');
    assert.match(strict.warned, /It has 1 event instead of 9/);
    assert.equal(entries().length, 9);
    const plain = await gather([at('/a.json')]);
    assert.match(plain.warned, /It has 1 event; it had 9 before/);
    assert.equal(entries().length, 1);
    assert.equal(report().sources[0]!.note, 'It has 1 event; it had 9 before.');
  });

  it('until it is too old for what is to come', async () => {
    serve('/a.json', feed('City A', [event('p', 'Past', '2026-01-01'), event('f', 'Future', '2027-06-01')]));
    serve('/b.json', feed('City B', [event('b', 'B', '2026-12-01')]));
    await gather([{ src: at('/a.json'), maxAge: '20 days' }, at('/b.json')]);
    server.answers.delete('/a.json');
    nowMs = START + 20 * DAY;
    await gather([{ src: at('/a.json'), maxAge: '20 days' }, at('/b.json')]);
    assert.deepEqual(titles(), ['B', 'Future', 'Past']);
    nowMs = START + 21 * DAY;
    await gather([{ src: at('/a.json'), maxAge: '20 days' }, at('/b.json')]);
    assert.deepEqual(titles(), ['B', 'Past']);
    assert.equal(report().sources[0]!.state, 'expired');
  });

  it('for 30 days where the list does not say how long', async () => {
    serve('/a.json', feed('City A', [event('f', 'Future', '2027-06-01')]));
    serve('/b.json', feed('City B', [event('b', 'B', '2026-12-01')]));
    await gather([at('/a.json'), at('/b.json')]);
    server.answers.delete('/a.json');
    for (const [days, expected] of [
      [30, ['B', 'Future']],
      [31, ['B']],
    ] as const) {
      nowMs = START + days * DAY;
      await gather([at('/a.json'), at('/b.json')]);
      assert.deepEqual(titles(), expected, `${days} days`);
    }
  });

  it('and ends with 1 only if all fail', async () => {
    serve('/a.json', feed('City A', several(2)));
    assert.equal((await gather([at('/a.json'), at('/none')])).status, 0);
    server.answers.clear();
    assert.equal((await gather([at('/a.json'), at('/none')])).status, 1);
    assert.equal(entries().length, 2);
  });
});

describe('ogp-events gather is polite', () => {
  it('asks a source no more often than the list says', async () => {
    serve('/a.json', feed('City A', several(2)));
    const sources = [{ src: at('/a.json'), every: '6 hours' }];
    await gather(sources);
    nowMs += 3_600_000;
    await gather(sources);
    assert.equal(server.requests.length, 1);
    nowMs += 6 * 3_600_000;
    await gather(sources);
    assert.equal(server.requests.length, 2);
  });

  it('waits as long as a server asks for', async () => {
    server.answers.set('/a.json', { status: 429, headers: { 'Retry-After': '3600' } });
    await gather([at('/a.json')]);
    nowMs += 1_800_000;
    await gather([at('/a.json')]);
    assert.equal(server.requests.length, 1);
    nowMs += 1_900_000;
    serve('/a.json', feed('City A', several(2)));
    assert.equal((await gather([at('/a.json')])).status, 0);
  });

  it('waits at once for a short pause, and asks again in the same run', async () => {
    let asked = 0;
    server.answers.set('/a.json', (_, response) => {
      asked++;
      if (asked === 1) response.writeHead(503, { 'Retry-After': '0' }).end();
      else response.end(feed('City A', several(2)));
    });
    const { status, said } = await gather([at('/a.json')]);
    assert.equal(status, 0);
    assert.match(said, /^2 events/);
    assert.equal(asked, 2);
  });

  it('waits until the date that a server gives', async () => {
    const headers = { 'Retry-After': new Date(START + 3_600_000).toUTCString() };
    server.answers.set('/a.json', { status: 503, headers });
    await gather([at('/a.json')]);
    nowMs += 3_500_000;
    await gather([at('/a.json')]);
    assert.equal(server.requests.length, 1);
    nowMs += 200_000;
    serve('/a.json', feed('City A', several(2)));
    assert.equal((await gather([at('/a.json')])).status, 0);
    assert.equal(server.requests.length, 2);
  });

  it('has eight requests at a time, of all servers together', async () => {
    const servers = await Promise.all(Array.from({ length: 6 }, feedServer));
    try {
      let [now, most] = [0, 0];
      const waiting: (() => void)[] = [];
      const all = servers.flatMap(({ origin, answers }) =>
        ['/1', '/2'].map((path) => {
          answers.set(path, (_, response) => {
            most = Math.max(most, ++now);
            waiting.push(() => {
              now--;
              response.end(feed(origin + path, several(1)));
            });
            // Nobody is answered before eight wait, or the last are there.
            if (waiting.length === 8 || done + waiting.length === 12) {
              done += waiting.length;
              for (const answer of waiting.splice(0)) answer();
            }
          });
          return origin + path;
        }),
      );
      let done = 0;
      const { status, said } = await gather(all);
      assert.equal(status, 0);
      assert.match(said, /; 0 of 12 sources failed/);
      assert.equal(most, 8);
    } finally {
      await Promise.all(servers.map(({ close }) => close()));
    }
  });

  it('has no more than two requests at a server at the same time', async () => {
    let [now, most] = [0, 0];
    for (let i = 0; i < 10; i++) {
      server.answers.set(`/${i}.json`, (_, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end(feed(`City ${i}`, several(1)));
        }, 5);
      });
    }
    await gather(Array.from({ length: 10 }, (_, i) => at(`/${i}.json`)));
    assert.equal(most, 2);
  });
});

describe('ogp-events gather tells', () => {
  it('of rules that nobody can read, and of dates that they give', async () => {
    const rule = (rule: string): object => event(rule, rule, '2026-12-01T10:00', { recurrence: { rule } });
    serve('/a.json', feed('City A', [rule('FREQ=SOMETIMES'), rule('FREQ=WEEKLY;COUNT=2')]));
    await gather([at('/a.json')]);
    const [{ issues }] = report().sources as [Report['sources'][number]];
    assert.deepEqual(
      issues.map(({ events }) => events),
      [['FREQ=SOMETIMES']],
    );
    assert.match(readFileSync(join(out, 'report.html'), 'utf8'), /FREQ=SOMETIMES/);
  });

  it('a coordinator about every source in a page without script, whatever a feed holds', async () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    serve('/a.json', feed(evil, [event('1', evil, 'no date'), event('2', 'Fine', '2026-12-01')]));
    await gather([at('/a.json'), at(`/none?${encodeURIComponent(evil)}`)]);
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    assert.doesNotMatch(page, /<script|<img|javascript:/i);
    assert.match(page, /&lt;|“/);
    assert.match(page, /<html lang="en">/);
    assert.match(page, /1 source could not be read/);
  });

  it('of rules that nobody can follow, and of dates that they give where clocks do not show them', async () => {
    const rule = (text: string): object => ({ recurrence: { rule: text } });
    serve(
      '/a.json',
      feed('City A', [
        event('1', 'Easter', '2026-12-01T10:00', rule('FREQ=WEEKLY;BYEASTER=0')),
        event('2', 'At night', '2026-12-06T02:30', rule('FREQ=WEEKLY;COUNT=20')),
        event('3', 'Sound', '2026-12-01T10:00', rule('FREQ=WEEKLY;COUNT=3')),
      ]),
    );
    await gather([{ src: at('/a.json') }]);
    assert.deepEqual(
      report().sources[0]!.issues.map(({ text, events }) => [text, events]),
      [
        ['The rule “FREQ=WEEKLY;BYEASTER=0” cannot be followed. “BYEASTER=0” is not a part of a rule.', ['Easter']],
        ['2027-03-28T02:30 was skipped by the clocks of Europe/Madrid: taken as 2027-03-28T03:30.', ['At night']],
      ],
    );
  });

  it('programs in JSON, and nobody with --quiet', async () => {
    serve('/a.json', feed('City A', several(2)));
    const { said } = await gather([at('/a.json')], '--json');
    const result = JSON.parse(said) as { good: number; report: Report };
    assert.equal(result.good, 1);
    assert.equal(result.report.events, 2);
    const quiet = await gather([at('/a.json'), at('/none')], '--quiet');
    assert.deepEqual([quiet.said, quiet.warned], ['', '']);
  });

  it('what is wrong with the call or the list', async () => {
    for (const [sources, reason] of [
      [{ a: 1 }, /must be a list of sources/],
      [[], /names no source/],
      [['#here'], /names data in the page/],
      [[{ src: 'ftp://x.example/' }], /must begin with https/],
    ] as const) {
      const { status, warned } = await gather(sources);
      assert.equal(status, 2);
      assert.match(warned, reason);
    }
    assert.equal((await run(list, '--url', URL_OF_PAGES)).status, 2);
    // A source that is left out stands in the report: whoever runs the command each night with --quiet learns of it nowhere else.
    serve('/a.json', feed('City A', several(2)));
    const partly = [at('/a.json'), { url: at('/a.json') }, 'calendar.ics'];
    assert.equal((await gather(partly, '--quiet')).status, 0);
    const [unnamed, unplaced] = (JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report).list!;
    assert.match(unnamed!, /^Source 2: it has no “src”/);
    assert.match(unplaced!, /^Source 3: .*Write the whole address/);
    assert.match(readFileSync(join(out, 'report.html'), 'utf8'), /wrong with the list of sources.*Source 2/);
    assert.equal((await gather([at('/a.json')], '--quiet')).status, 0);
    assert.doesNotMatch(readFileSync(join(out, 'report.html'), 'utf8'), /wrong with the list/);
  });
});

describe('ogp-events gather mirrors one feed', () => {
  const mirror = (...more: string[]) => run(at('/c'), '--out', out, ...more);
  const calendar = (title: string): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@c.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20261203T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  it('as it is, and keeps the last good one', async () => {
    serve('/c', calendar('One'));
    const first = await mirror();
    assert.equal(first.status, 0, first.warned);
    assert.match(first.said, /^New: .*feed\.ics, 1 event\n/);
    assert.equal(readFileSync(join(out, 'feed.ics'), 'utf8'), calendar('One'));
    const before = written();
    const second = await mirror();
    assert.deepEqual([second.status, second.said], [0, `Unchanged: ${at('/c')}\n`]);
    assert.equal(written(), before);
    serve('/c', calendar('One').slice(0, 150));
    const third = await mirror();
    assert.equal(third.status, 1);
    assert.match(third.warned, /^Kept the copy of 2026-11-26 12:00 UTC: /);
    assert.equal(readFileSync(join(out, 'feed.ics'), 'utf8'), calendar('One'));
    serve('/c', calendar('Two'));
    assert.match((await mirror()).said, /^New/);
    out += '-json';
    assert.equal((JSON.parse((await mirror('--json')).said) as { file: string }).file, 'feed.ics');
  });

  it('as a feed of its own where it is a page that describes its events', async () => {
    const event = '{"@context":"https://schema.org","@type":"Event","name":"Fair","startDate":"2026-12-03T10:00Z"}';
    serve('/c', `<!doctype html><title>A</title><script type="application/ld+json">${event}</script>`);
    assert.match((await mirror()).said, /^New: .*feed\.json, 1 event\n/);
    const copy = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as { format: string; events: object[] };
    assert.deepEqual([copy.format, copy.events.length], ['ogp-events', 1]);
    serve('/c', '<!doctype html><title>Soon back</title>');
    assert.match((await mirror()).warned, /^Kept the copy of .*a web page, “Soon back”/);
  });

  it('but never by a page where a feed was, whatever it describes', async () => {
    serve('/c', calendar('One'));
    await mirror();
    const event = '{"@context":"https://schema.org","@type":"Event","name":"Fair","startDate":"2026-12-03T10:00Z"}';
    serve('/c', `<!doctype html><title>A</title><script type="application/ld+json">${event}</script>`);
    assert.match((await mirror()).warned, /^Kept the copy of .*It is a web page now, and no feed\./);
  });
});
