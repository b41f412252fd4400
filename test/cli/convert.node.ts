import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { runCommand } from './run-command.js';

const EXAMPLE = at('src/schema/ogp-events-1.example.json');

let scratch: string;
before(() => (scratch = mkdtempSync(join(tmpdir(), 'ogp-convert-'))));
after(() => rmSync(scratch, { recursive: true, force: true }));

const newFolder = (): string => mkdtempSync(join(scratch, 'a-'));

/** A new file with some text in a folder of its own. */
function fileOf(name: string, text: string): string {
  const file = join(newFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe('ogp-events convert', () => {
  for (const target of ['ogp-events', 'ics', 'json-ld', 'atom', 'csv']) {
    it(`writes the same ${target} twice, and leaves a file that is up to date`, async () => {
      const out = join(newFolder(), 'out');
      const first = await runCommand(['convert', EXAMPLE, '--to', target, '--out', out]);
      assert.equal(first.status, 0);
      assert.match(first.warned, /Warning: The feed goes on at .*\n/);
      assert.match(first.warned, /Read \d+ events; wrote /);
      const { mtimeMs } = statSync(out);
      const again = await runCommand(['convert', EXAMPLE, '--to', target, '--out', out]);
      assert.match(again.warned, / is unchanged/);
      assert.equal(statSync(out).mtimeMs, mtimeMs);
      const printed = await runCommand(['convert', EXAMPLE, '--to', target]);
      assert.equal(printed.said, readFileSync(out, 'utf8'));
    });
  }

  it('reads a spreadsheet with headers in Spanish, and tells which dates it cannot be sure of', async () => {
    const rows = ['Título;Fecha;Hora;Lugar', 'Foro;03/04/2027;18:00;Montevideo', 'Taller;05/06/2027;10:00;Salto'];
    const { status, said, warned } = await runCommand([
      'convert',
      fileOf('agenda.csv', rows.join('\n')),
      '--to',
      'ogp-events',
    ]);
    assert.equal(status, 0);
    const feed = JSON.parse(said) as { title: string; events: { title: string; whenText?: string; start?: string }[] };
    assert.equal(feed.title, 'agenda');
    assert.deepEqual(
      feed.events.map(({ title }) => title),
      ['Foro', 'Taller'],
    );
    assert.equal(feed.events[0]!.start, undefined);
    assert.match(feed.events[0]!.whenText!, /03\/04\/2027/);
    assert.match(warned, /Warning: .*03\/04\/2027/);
  });

  it('gives times without a zone the one that is asked for', async () => {
    const file = fileOf('a.csv', 'title,start\nForum,2027-05-18T18:00\n');
    const { said } = await runCommand(['convert', file, '--to', 'ics', '--time-zone', 'Europe/Lisbon']);
    assert.match(said, /DTSTART;TZID=Europe\/Lisbon:20270518T180000\r\n/);
  });

  it('goes by the clock on the wall where it is told that offsets are wrong', async () => {
    const file = fileOf('a.csv', 'title,start\nForum,2027-07-18T18:00+01:00\n');
    const args = ['convert', file, '--to', 'ics', '--time-zone', 'Europe/Madrid'];
    assert.match((await runCommand(args)).said, /SUMMARY:Forum \(check the time\)\r\n/);
    const { said, warned } = await runCommand([...args, '--ignore-offsets']);
    assert.match(said, /DTSTART;TZID=Europe\/Madrid:20270718T180000\r\n/);
    assert.match(said, /SUMMARY:Forum\r\n/);
    assert.doesNotMatch(warned, /clocks/);
  });

  it('reads a document of another format with a mapping', async () => {
    const file = fileOf('a.json', JSON.stringify({ list: [{ n: 'Forum', d: '2027-05-18' }] }));
    const map = fileOf('map.json', JSON.stringify({ items: 'list', title: 'n', start: 'd' }));
    const { status, said, warned } = await runCommand(['convert', file, '--to', 'ogp-events', '--map', map]);
    assert.equal(status, 0, warned);
    assert.match(said, /"title": "Forum"/);
  });

  it('reads standard input', async () => {
    const input = async (): Promise<Uint8Array> => readFileSync(EXAMPLE);
    const { status, said } = await runCommand(['convert', '-', '--to', 'ics'], { input });
    assert.equal(status, 0);
    assert.match(said, /^BEGIN:VCALENDAR\r\n/);
  });

  it('reads the pages that follow an address', async () => {
    const page = (id: string, nextUrl?: string): string =>
      JSON.stringify({
        ...{ format: 'ogp-events', version: '1.0', title: 'T', language: 'en', nextUrl },
        events: [{ id, title: id, start: '2027-05-18' }],
      });
    const answers: Record<string, string> = {
      'https://city.example/a.json': page('a', 'https://city.example/b.json'),
      'https://city.example/b.json': page('b'),
    };
    const { said } = await runCommand(['convert', 'https://city.example/a.json', '--to', 'ogp-events'], {
      fetch: (async (url: string) => new Response(answers[url])) as unknown as typeof fetch,
    });
    assert.deepEqual(
      (JSON.parse(said) as { events: { id: string }[] }).events.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('names the file that cannot be written, and why', async () => {
    const { status, warned } = await runCommand(['convert', EXAMPLE, '--to', 'csv', '--out', '/no/such/x.csv']);
    assert.equal(status, 1);
    assert.match(warned, /ogp-events: \/no\/such\/x\.csv cannot be written: there is no such file or folder\.\n$/);
  });

  it('tells what the format cannot hold, each kind once', async () => {
    const events = ['a', 'b'].map((id) => ({ id, title: id, start: '2027-05' }));
    const feed = { format: 'ogp-events', version: '1.0', title: 'T', language: 'en', events };
    const { warned } = await runCommand(['convert', fileOf('f.json', JSON.stringify(feed)), '--to', 'ics']);
    assert.equal(warned, 'Note: Events of which not even the day is known were left out. (2 times; in: a, b)\n');
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no feed', ['--to', 'ics'], /Name the file/],
    ['a format that is not written', [EXAMPLE, '--to', 'pdf'], /Say with --to/],
    ['no such file', ['/no/such/file.json', '--to', 'ics'], /there is no such file or folder/],
    ['a zone that is none', [EXAMPLE, '--to', 'ics', '--time-zone', 'CST'], /is no time zone/],
    ['the feed as its own target', [EXAMPLE, '--to', 'ics', '--out', EXAMPLE], /overwritten/],
    ['what is no feed', [fileOf('x.txt', 'nothing'), '--to', 'ics'], /ogp-events: /],
  ];
  for (const [name, args, said] of wrong) {
    it(`refuses ${name}, with the exit status 2`, async () => {
      const { status, warned } = await runCommand(['convert', ...args]);
      assert.equal(status, 2, warned);
      assert.match(warned, said);
    });
  }

  it('refuses a format that is not read, and names those that are', async () => {
    const { status, warned } = await runCommand(['convert', EXAMPLE, '--to', 'ics', '--type', 'ical']);
    assert.equal(status, 2);
    assert.match(warned, /--type is ical, which is no format that is read\. There are ogp-events, .*icalendar/);
  });
});
