import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from './run-command.js';

let scratch = '';
before(() => (scratch = mkdtempSync(join(tmpdir(), 'ogp-new-'))));
after(() => rmSync(scratch, { recursive: true, force: true }));

const now = (): number => Date.parse('2027-01-01T00:00Z');
const answering = (...answers: string[]) => ({
  lines: async function* () {
    yield* answers;
  },
});
const SOUND = ['Open days', 'en', 'Open day', '2027-05-18 10:00', '12:00', 'Africa/Nairobi', 'Town hall', 'ke', ''];

/** Returns what `check --strict` says of a file. */
const checked = async (file: string): Promise<string> => (await runCommand(['check', '--strict', file], { now })).said;

describe('ogp-events new', () => {
  it('asks for an event, and writes a feed without findings', async () => {
    const file = join(scratch, 'asked.json');
    const { status, warned } = await runCommand(['new', '--out', file], answering(...SOUND));
    assert.equal(status, 0, warned);
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: object[] };
    const location = { name: 'Town hall', country: 'KE' };
    const [start, end, timeZone] = ['2027-05-18T10:00', '2027-05-18T12:00', 'Africa/Nairobi'];
    assert.deepEqual(events, [{ id: 'event-1', title: 'Open day', start, end, timeZone, location }]);
    assert.equal(await checked(file), 'This feed works.\n');
  });

  it('asks for another event until there is none, and for the end of each; the zone is asked for once', async () => {
    const file = join(scratch, 'two.json');
    const second = ['Open week', '2027-05-20', '2027-05-20', '2027-05-26', '', '', ''];
    const { status, warned } = await runCommand(['new', '--out', file], answering(...SOUND, ...second, ''));
    assert.equal(status, 0, warned);
    // A last day that is the first is none.
    assert.match(warned, /“2027-05-20” cannot be used here/);
    assert.match(warned, /with 2 events\. Then check it/);
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: { [member: string]: string }[] };
    assert.deepEqual(
      events.map(({ id, start, end, timeZone }) => [id, start, end, timeZone]),
      [
        ['event-1', '2027-05-18T10:00', '2027-05-18T12:00', 'Africa/Nairobi'],
        ['event-2', '2027-05-20', '2027-05-26', 'Africa/Nairobi'],
      ],
    );
    assert.equal(await checked(file), 'This feed works.\n');
    const cut = join(scratch, 'cut.json');
    assert.equal((await runCommand(['new', '--out', cut], answering(...SOUND, 'Open week'))).status, 2);
    assert.throws(() => readFileSync(cut));
  });

  it('asks again for what cannot be used, and writes nothing if the answers end', async () => {
    const file = join(scratch, 'again.json');
    const { status, warned } = await runCommand(['new', '--out', file], answering('A', 'en', 'B', 'next week'));
    assert.equal(status, 2);
    assert.match(warned, /“next week” cannot be used here\. Write the answer as the question shows\./);
    assert.throws(() => readFileSync(file));
  });

  it('takes the events of a spreadsheet', async () => {
    const [csv, file] = [join(scratch, 'events.csv'), join(scratch, 'from.json')];
    writeFileSync(csv, 'Title;Start date;Country\nOpen day;2027-05-18;KE\n');
    assert.equal((await runCommand(['new', '--from', csv, '--out', file])).status, 0);
    assert.match(await checked(file), /^This feed works/);
  });

  it('takes the language and the time zone of a spreadsheet, which cannot say them', async () => {
    const [csv, file] = [join(scratch, 'agenda.csv'), join(scratch, 'agenda.json')];
    writeFileSync(csv, 'Título;Fecha;Hora\nJornada abierta;2027-05-18;10:00\n');
    const args = ['new', '--from', csv, '--out', file, '--language', 'es'];
    assert.equal((await runCommand([...args, '--time-zone', 'America/Lima'])).status, 0);
    const feed = JSON.parse(readFileSync(file, 'utf8')) as {
      language: string;
      timeZone: string;
      events: { title: string }[];
    };
    assert.deepEqual([feed.language, feed.events[0]!.title, feed.timeZone], ['es', 'Jornada abierta', 'America/Lima']);
    writeFileSync(csv, 'Título;Fecha\nJornada abierta;03/04/2027\n');
    const ordered = ['new', '--from', csv, '--out', join(scratch, 'y.json'), '--dates', 'DD/MM/YYYY'];
    assert.equal((await runCommand(ordered)).status, 0);
    assert.match(readFileSync(join(scratch, 'y.json'), 'utf8'), /"start": "2027-04-03"/);
    const other = [...args.slice(0, 4), join(scratch, 'x.json')];
    assert.equal((await runCommand([...other, '--language', 'Spanish!'])).status, 2);
    assert.equal((await runCommand([...other, '--time-zone', 'Lima'])).status, 2);
    assert.equal((await runCommand(['new', '--out', join(scratch, 'x.json'), '--language', 'es'])).status, 2);
  });

  it('overwrites nothing', async () => {
    const file = join(scratch, 'mine.json');
    writeFileSync(file, 'mine');
    assert.equal((await runCommand(['new', '--out', file], answering(...SOUND))).status, 2);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });
});
