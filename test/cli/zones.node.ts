import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { meterOf } from '../../src/core/time/zone-meter.js';
import { instantOf, isKnownZone, useZones } from '../../src/core/time/zone.js';
import { tzifMeter } from '../../src/cli/zones/tzif.js';
import { runCommand } from './run-command.js';

const HOUR = 3_600_000;

/** A file as zic makes it (RFC 9636): switches in seconds with the index of a type, offsets of the types in seconds, and the rule for later. */
function tzif(switches: readonly (readonly [number, number])[], offsets: readonly number[], rule: string): Buffer {
  const header = (times: number, types: number): Buffer => {
    const head = Buffer.alloc(44);
    head.write('TZif2', 'latin1');
    [0, 0, 0, times, types, 4].forEach((count, i) => head.writeUInt32BE(count, 20 + i * 4));
    return head;
  };
  const types = offsets.map((offset) => {
    const type = Buffer.alloc(6);
    type.writeInt32BE(offset);
    return type;
  });
  const times = switches.map(([at]) => {
    const time = Buffer.alloc(8);
    time.writeBigInt64BE(BigInt(at));
    return time;
  });
  const name = Buffer.from('XYZ\0');
  return Buffer.concat([
    header(0, 1),
    types[0]!,
    name,
    header(switches.length, offsets.length),
    ...times,
    Buffer.from(switches.map(([, type]) => type)),
    ...types,
    name,
    Buffer.from(`\n${rule}\n`),
  ]);
}

const at = (text: string): number => Date.parse(text);

describe('A compiled time zone', () => {
  const since = at('2000-01-01T00:00:00Z') / 1000;
  const europe = tzifMeter(tzif([[since, 1]], [1172, 3600], 'CET-1CEST,M3.5.0,M10.5.0/3'));

  it('has its local mean time before its first switch, and its rule after the last', () => {
    assert.equal(europe(at('1990-01-01T00:00:00Z')), 1_172_000);
    assert.equal(europe(at('2040-03-25T00:59:59Z')), HOUR);
    assert.equal(europe(at('2040-03-25T01:00:00Z')), 2 * HOUR);
    assert.equal(europe(at('2040-10-28T00:59:59Z')), 2 * HOUR);
    assert.equal(europe(at('2040-10-28T01:00:00Z')), HOUR);
  });

  it('follows every rule that the tz database has', () => {
    const rules: readonly (readonly [rule: string, instant: string, hours: number])[] = [
      ['<+0530>-5:30', '2030-07-01T00:00:00Z', 5.5],
      // South of the equator summer goes over the new year; half an hour in Lord Howe.
      ['<+1030>-10:30<+11>-11,M10.1.0,M4.1.0', '2030-01-01T00:00:00Z', 11],
      ['<+1030>-10:30<+11>-11,M10.1.0,M4.1.0', '2030-07-01T00:00:00Z', 10.5],
      // Dublin has its winter as the exception, Nuuk switches on the evening before, Gaza at an hour beyond the day.
      ['IST-1GMT0,M10.5.0,M3.5.0/1', '2030-01-01T00:00:00Z', 0],
      ['IST-1GMT0,M10.5.0,M3.5.0/1', '2030-07-01T00:00:00Z', 1],
      ['<-02>2<-01>,M3.5.0/-1,M10.5.0/0', '2030-03-31T00:59:59Z', -2],
      ['<-02>2<-01>,M3.5.0/-1,M10.5.0/0', '2030-03-31T01:00:00Z', -1],
      ['EET-2EEST,M3.4.4/50,M10.4.4/50', '2030-03-30T00:00:00Z', 3],
      ['EET-2EEST,M3.4.4/50,M10.4.4/50', '2030-03-29T23:59:59Z', 2],
      // Days of the year, with and without the leap day.
      ['AAA0BBB,J60/0,300/0', '2032-03-01T00:00:00Z', 1],
      ['AAA0BBB,J60/0,300/0', '2032-02-29T23:59:59Z', 0],
      ['AAA0BBB,59/0,300/0', '2032-02-29T00:00:00Z', 1],
    ];
    for (const [rule, instant, hours] of rules) {
      assert.equal(tzifMeter(tzif([[since, 0]], [0], rule))(at(instant)), hours * HOUR, `${rule} ${instant}`);
    }
  });

  it('is no zone if it is anything else', () => {
    assert.throws(() => tzifMeter(Buffer.from('<html>')));
    assert.throws(() => tzifMeter(Buffer.from('TZif2')));
  });
});

describe('The time zones of a command', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ogp-zones-'));
    mkdirSync(join(folder, 'Europe'));
    mkdirSync(join(folder, 'posix', 'Europe'), { recursive: true });
    // A Paris that has abolished the changes of its clocks.
    writeFileSync(join(folder, 'Europe', 'Paris'), tzif([[0, 0]], [7200], 'XYZ-2'));
    writeFileSync(join(folder, 'posix', 'Europe', 'Paris'), 'no zone');
    writeFileSync(
      join(folder, 'feed.json'),
      JSON.stringify({
        format: 'ogp-events',
        version: '1.0',
        title: 'City',
        language: 'en',
        events: [{ id: 'a', title: 'A', start: '2099-01-10T09:00', timeZone: 'Europe/Paris' }],
      }),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => useZones(meterOf));

  const release = (name: string): void => writeFileSync(join(folder, 'tzdata.zi'), `# version ${name}\n# More\n`);
  const run = (zoneinfo: string, year: number, ...args: string[]) =>
    runCommand(
      ['calendars', join(folder, 'feed.json'), '--out', join(folder, 'out'), '--url', 'https://a.example/', ...args],
      { zoneinfo, now: () => Date.UTC(year, 5) },
    );
  const shown = (): string | undefined =>
    /TZOFFSETTO:(.*)\r/.exec(readFileSync(join(folder, 'out', 'all.ics'), 'utf8'))?.[1];

  it('are those of the system where they are newer than those of Node; the command says so', async () => {
    release('2098b');
    const { said, warned } = await run(folder, 2098);
    assert.match(said, /Time zones: tz data 2098b in .*\(Node has \d{4}\w+\)/);
    assert.doesNotMatch(warned, /tz data/);
    assert.equal(shown(), '+0200');
    // A zone that the system lacks is Node's.
    assert.ok(isKnownZone('Asia/Tokyo'));
    assert.equal(instantOf('Europe/Paris', at('2099-01-10T09:00:00Z')).ms, at('2099-01-10T07:00:00Z'));
  });

  it('are those of the system in every command that writes times', async () => {
    release('2098b');
    const surroundings = { zoneinfo: folder, now: () => Date.UTC(2098, 5) };
    const feed = join(folder, 'feed.json');
    const { said, warned } = await runCommand(['convert', feed, '--to', 'json-ld'], surroundings);
    assert.match(said, /"startDate": "2099-01-10T09:00\+02:00"/);
    assert.doesNotMatch(warned, /tz data/);
    const html = join(folder, 'html');
    const args = ['render', feed, '--out', html, '--pages', html, '--url', 'https://a.example/e/', '--when', 'all'];
    assert.match((await runCommand(args, surroundings)).said, /Time zones: tz data 2098b in/);
    for (const name of ['list.html', 'a.html']) {
      assert.match(readFileSync(join(html, name), 'utf8'), /datetime="2099-01-10T09:00\+02:00"/);
    }
    useZones(meterOf);
    release('2001a');
    const old = await runCommand(['convert', feed, '--to', 'json-ld'], surroundings);
    assert.match(old.said, /T09:00\+01:00/);
    assert.match(old.warned, /The tz data are of 20\d\d/);
  });

  it('are those of Node where the system has older ones, or none', async () => {
    for (const [name, zoneinfo] of [
      ['2001a', folder],
      ['2098b', ''],
    ] as const) {
      release(name);
      const { said, warned } = await run(zoneinfo, 2098);
      assert.match(said, /Time zones: tz data \d{4}\w+ of Node/);
      assert.match(warned, /The tz data are of 20\d\d: clocks that were decided on later are wrong/);
      assert.equal(shown(), '+0100');
    }
  });

  it('are those of a folder that is named, however old it is', async () => {
    release('2001a');
    assert.match((await run('', 2098, '--zoneinfo', folder)).said, /tz data 2001a in/);
    assert.equal(shown(), '+0200');
    const { status, warned } = await run('', 2098, '--zoneinfo', join(folder, 'Europe'));
    assert.equal(status, 2);
    assert.match(warned, /has no time zones/);
  });
});
