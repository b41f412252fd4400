import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runCommand } from './run-command.js';

const HEAD = '"format":"ogp-events","version":"1.0","language":"en","title":"Feed"';
const NOW = (): number => Date.parse('2027-01-01T00:00Z');

const check = (text: string, ...options: string[]) =>
  runCommand(['check', '-', ...options], { now: NOW, input: async () => Buffer.from(text) });

const event = (id: string, more = ''): string =>
  `{"id":"${id}","title":"Title ${id}","start":"2027-05-18T10:00","timeZone":"Africa/Nairobi"${more}}`;
const feedOf = (...events: string[]): string => `{${HEAD},"events":[\n${events.join(',\n')}\n]}`;

/** Checks an address that answers so. */
const checkAddress = (headers: Record<string, string>, status = 200, text = feedOf(event('a'))) =>
  runCommand(['check', 'https://events.example/feed.json'], {
    now: NOW,
    fetch: async () => new Response(text, { status, headers }),
  });

describe('ogp-events check', () => {
  it('says that a sound feed works', async () => {
    const { status, said } = await check(feedOf(event('a')));
    assert.deepEqual([status, said], [0, 'This feed works.\n']);
    assert.equal((await check(feedOf(event('a')), '--quiet', '--strict')).said, '');
  });

  it('shows the first three findings of a kind, with the title, the line and what to do', async () => {
    const events = [1, 2, 3, 4, 5].map((n) => event(`e${n}`, ',"end":"2027-05-18T09:00"'));
    const { status, said } = await check(feedOf(...events));
    assert.equal(status, 0);
    assert.match(
      said,
      /^This feed works, with 5 things to look at\.\n\nWarning: 5 × end-not-after-start\. Correct the end/,
    );
    assert.match(said, /\n {2}“Title e2”: Its end, .* \(line 3, column 1, \/events\/1\)\n/);
    assert.match(said, /“Title e3”.*\n {2}… and 2 more\n$/);
  });

  it('tells what is wrong with rules, and with the dates that they give', async () => {
    const rule = (text: string): string => `,"recurrence":{"rule":"${text}"}`;
    const { said } = await check(
      feedOf(event('a', rule('FREQ=WEEKLY;BYEASTER=0')), event('b', rule('FREQ=WEEKLY;COUNT=3'))),
    );
    assert.match(said, /^This feed can be read, but has errors: 1 thing to look at\./);
    assert.match(
      said,
      /Error: 1 × invalid-recurrence\n {2}“Title a”: The rule “FREQ=WEEKLY;BYEASTER=0” cannot be followed\./,
    );
  });

  it('ends with 1 for a finding if it is strict, and for a document that cannot be shown', async () => {
    const doubtful = feedOf(event('a', ',"end":"2027-05-18T09:00"'));
    assert.equal((await check(doubtful, '--strict')).status, 1);
    const { status, said } = await check('<!doctype html><title>Agenda</title>');
    assert.deepEqual(
      [status, said.split('\n')[0]?.slice(0, 61)],
      [1, 'This feed cannot be shown. The feed is a web page, “Agenda”. '],
    );
  });

  it('ends with 2 where there is no document', async () => {
    assert.equal((await runCommand(['check', '--json'])).status, 2);
    assert.equal((await runCommand(['check', '/nowhere/feed.json'])).status, 2);
    assert.equal((await runCommand(['check', 'https://events.example/'])).status, 2);
    const { status, said } = await checkAddress({}, 404);
    assert.equal(status, 2);
    assert.match(said, /HTTP status 404/);
    assert.match(said, /sends no Access-Control-Allow-Origin\. Let it send that header, with errors too/);
  });

  it('says how a server serves it', async () => {
    const sound = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json', ETag: '"1"' };
    assert.equal((await checkAddress(sound)).said, 'This feed works.\n');
    const { said } = await checkAddress({
      'Access-Control-Allow-Origin': 'https://a.example',
      'Content-Type': 'text/html',
    });
    for (const kind of ['cors', 'cache', 'type']) assert.match(said, new RegExp(`1 × ${kind}\\n`));
  });

  it('says that a server does not compress what is large, and how large a feed should be at most', async () => {
    const open = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json', ETag: '"1"' };
    const long = feedOf(event('a', `,"description":"${'Word '.repeat(2500)}"`));
    assert.match((await checkAddress(open, 200, long)).said, /1 × compression\n {2}The server does not compress it/);
    assert.doesNotMatch((await checkAddress({ ...open, 'Content-Encoding': 'br' }, 200, long)).said, /compression/);
    const heavy = feedOf(event('a', `,"x-notes":"${'x'.repeat(1_000_001)}"`));
    assert.match((await check(heavy)).said, /1 × large\n {2}It has 1\.0 MB and 1 events: split it/);
  });

  it('compares times with the clocks of their zone and country, and names links that are not safe', async () => {
    const place = ',"location":{"country":"KE"}';
    const bare = (id: string, start: string, more = ''): string =>
      `{"id":"${id}","title":"${id}","start":"${start}"${more}}`;
    const { status, said } = await check(
      feedOf(
        bare('zone', '2027-07-18T10:00+01:00', ',"timeZone":"Europe/Madrid"'),
        bare('country', '2027-07-18T10:00-05:00', place),
        bare('sound', '2027-07-18T10:00+03:00', `,"timeZone":"Africa/Nairobi"${place}`),
        event('link', ',"links":[{"rel":"info","url":"javascript:alert(1)"}]'),
      ),
    );
    assert.equal(status, 1);
    assert.match(said, /Warning: 1 × offset-zone-mismatch.*\n {2}“zone”: .*clocks in Europe\/Madrid show GMT\+2/);
    assert.match(said, /Warning: 1 × offset-country-mismatch.*\n {2}“country”: .*clocks in Kenya show GMT\+3/);
    assert.match(
      said,
      /Error: 1 × unsafe-url\. Link to an address.*\n {2}“Title link”: .*\(line 5, column 1, \/events\/3\)/,
    );
    assert.doesNotMatch(said, /“sound”/);
  });

  it('does not say that a feed works from which readers miss something, and stops a job', async () => {
    const { status, said } = await check(feedOf('{"id":"a","title":"A"}'));
    assert.equal(status, 1);
    assert.match(said, /^This feed can be read, but has errors: 1 thing to look at\.\n\nError: 1 × no-start\. /);
  });

  it('names a wrong option, and one without its value, in plain words', async () => {
    const said = async (...args: string[]): Promise<string | undefined> =>
      (await runCommand(args)).warned.split('\n')[0];
    assert.equal(await said('check', 'a.json', '--fast'), 'ogp-events: There is no option --fast.');
    assert.equal(await said('convert', 'a.json', '--to'), 'ogp-events: Write a value after --to.');
    assert.equal(await said('new', 'a.json'), 'ogp-events: “a.json” has no meaning here: leave it out.');
  });

  it('says that all is over', async () => {
    const { said } = await check(feedOf('{"id":"a","title":"A","start":"2025-05-18"}'));
    assert.match(said, /nothing-to-come\n {2}The only event is over: a list shows none, unless .*when="past"/);
  });

  it('reports as JSON, and as annotations with lines', async () => {
    const text = feedOf(event('a'), event('b', ',"end":"2027-05-18T09:00"'));
    const [one] = JSON.parse((await check(text, '--json')).said) as [
      { canBeShown: boolean; groups: { kind: string }[] },
    ];
    assert.deepEqual([one.canBeShown, one.groups.map(({ kind }) => kind)], [true, ['end-not-after-start']]);
    const { said } = await check(text, '--github');
    assert.match(said, /^::warning file=-,line=3,col=1,title=end-not-after-start::“Title b”: Its end/);
  });

  it('knows the line of an event in a calendar file', async () => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'SUMMARY:X', 'END:VEVENT', 'END:VCALENDAR'];
    assert.match((await check(lines.join('\r\n'))).said, /“X”: The event has no date\. \(line 3, column 1\)/);
  });

  it('checks the pages that follow an address, and says of a file that it does not', async () => {
    const url = (page: number): string => `https://events.example/${page}.json`;
    const pageOf = (page: number, next: number | null, more = ''): string =>
      `{${HEAD},${next ? `"nextUrl":"${url(next)}",` : ''}"events":[\n${event(`p${page}`, more)}\n]}`;
    const pages = new Map([
      [url(1), pageOf(1, 2)],
      [url(2), pageOf(2, 3, ',"end":"2027-05-18T09:00"')],
    ]);
    const { said } = await runCommand(['check', url(1)], {
      now: NOW,
      fetch: async (address) => {
        const text = pages.get(String(address));
        return new Response(text ?? '', { status: text ? 200 : 503, headers: { 'Access-Control-Allow-Origin': '*' } });
      },
    });
    assert.match(said, /“Title p2”: Its end.* \(https:\/\/events\.example\/2\.json, line 2, column 1, \/events\/0\)/);
    assert.match(
      said,
      /page-failed\n.*goes on at .*3\.json, which was not checked: the server answers with HTTP status 503/,
    );
    assert.match(
      (await check(pageOf(1, 2))).said,
      /goes on at .*2\.json, which was not checked: check it at its address/,
    );
  });

  it('knows the line and column at which JSON is broken, or ends', async () => {
    const whole = feedOf(event('a'), event('b'));
    const broken = await check(whole.replace('"b"', '"b'));
    assert.equal(broken.status, 1);
    assert.match(broken.said, /Error: 1 × broken-json\n {2}Here .* \(line 3, column \d+\)/);
    const [annotation] = (await check(whole.slice(0, -20), '--github')).said.split('\n').slice(1);
    assert.match(annotation!, /^::error file=-,line=3,col=\d+,title=broken-json::/);
  });

  it('knows the line of an event in other formats, where its id is there once', async () => {
    const item = (id: string, end: string): string =>
      `{"@type":"Event","@id":"https://city.example/${id}","name":"T ${id}",\n"startDate":"2027-05-18T10:00+03:00","endDate":"${end}"}`;
    const graph = [item('one', '2027-05-18T11:00+03:00'), item('two', '2027-05-18T09:00+03:00')].join(',\n');
    const { said } = await check(`{"@context":"https://schema.org","@graph":[\n${graph}\n]}`);
    assert.match(said, /“T two”: Its end.*\(line 4, column \d+\)/);
  });

  it('tells a misspelt zone once, be it the feed’s or the event’s', async () => {
    const misspelt = feedOf(event('a').replace('Africa/Nairobi', 'Africa/Niarobi'));
    const { said } = await check(misspelt);
    assert.match(said, /^This feed works, with 1 thing to look at\.\n\nWarning: 1 × unknown-zone/);
    const ofFeed = `{${HEAD},"timeZone":"Africa/Niarobi","events":[{"id":"a","title":"T","start":"2027-05-18T10:00"},{"id":"b","title":"U","start":"2027-05-19T10:00"}]}`;
    assert.match((await check(ofFeed)).said, /with 1 thing to look at\.\n\nWarning: 1 × unknown-zone/);
  });

  it('tells what a feed in two languages says in one only, and nothing of a feed whose events have one each', async () => {
    const titled = (id: string, title: string): string =>
      event(id).replace(`"title":"Title ${id}"`, `"title":${title}`);
    const both = (id: string): string => titled(id, `{"en":"Hearing ${id}","es":"Audiencia ${id}"}`);
    const { said } = await check(feedOf(both('a'), both('b'), titled('c', '{"en":"Hearing c"}')));
    assert.match(
      said,
      /Warning: 1 × missing-translation\. Add the wording.*\n {2}“Hearing c”: Its title is not in Spanish\./,
    );
    assert.equal(
      (await check(feedOf(titled('a', '{"en":"A"}'), titled('b', '{"es":"B"}')))).said,
      'This feed works.\n',
    );
  });

  it('takes what a page says about its source: the zone of a table, and how it writes dates', async (t) => {
    const table = 'Title,Date,Time\nHearing,03/04/2027,10:00\n';
    assert.match((await check(table, '--type', 'csv')).said, /ambiguous-date/);
    const scratch = mkdtempSync(join(tmpdir(), 'ogp-check-'));
    t.after(() => rmSync(scratch, { recursive: true, force: true }));
    const map = join(scratch, 'dates.json');
    writeFileSync(map, '{"dates":"DD/MM/YYYY"}');
    const { said } = await check(table, '--type', 'csv', '--time-zone', 'Europe/Madrid', '--map', map);
    assert.equal(said, 'This feed works.\n');
    const named = await check(table, '--type', 'csv', '--time-zone', 'Europe/Madrid', '--dates', 'dd/mm/yyyy');
    assert.equal(named.said, 'This feed works.\n');
    assert.match((await check(table, '--dates', 'DMY')).warned, /--dates is DMY\. It may be DD\/MM\/YYYY, /);
    assert.equal((await check(table, '--time-zone', 'Madrid')).status, 2);
  });

  it('says to whoever has a table what to do in the table', async () => {
    const { said } = await check('Date,Place\n46519,Hall\n,Library\n', '--type', 'csv');
    assert.match(said, /invalid-time\. .*A number such as 46519 is a day as Excel keeps it/);
    assert.match(said, /no-start\. .*of cells that are merged only the first keeps it/);
    assert.match(said, /no-title\. .*call the column that has it “Title”/);
  });

  it('tells members of a place, a link, an organizer and a rule that mean nothing', async () => {
    const within =
      ',"location":{"localty":"X","city":"Y"},"links":[{"rel":"info","url":"https://a.example/","titel":"b"}]' +
      ',"organizers":[{"name":"O","x-own":1,"web":"w"}],"recurrence":{"rule":"FREQ=WEEKLY;COUNT=2","exlude":[]}';
    const { said } = await check(feedOf(event('a', within)), '--json');
    const texts = [...said.matchAll(/The member “([^”]+)” means nothing(?:: “(\w+)” may)?/g)].map(([, name, meant]) => [
      name,
      meant,
    ]);
    assert.deepEqual(texts, [
      ['location.localty', 'locality'],
      ['location.city', undefined],
      ['links.titel', 'title'],
      ['organizers.web', undefined],
      ['recurrence.exlude', 'exclude'],
    ]);
  });

  it('tells members that mean nothing, and which one may be meant', async () => {
    const { said } = await check(feedOf(event('a', ',"organisers":[],"x-file":7'), event('b', ',"colour":"red"')));
    assert.match(
      said,
      /Warning: 2 × unknown-member\n {2}“Title a”: The member “organisers” means nothing: “organizers” may be meant\./,
    );
    assert.match(
      said,
      /“Title b”: The member “colour” means nothing\. It is ignored.*\(line 3, column 1, \/events\/1\)/,
    );
  });

  it('names the row of a table as the spreadsheet numbers it, cells of several lines and empty rows included', async () => {
    const rows = ['Agenda 2027,,', '', 'Title,Date,Notes', 'Fair,2027-05-18,"Bring', 'a pen"', '', 'Late,2027-02-30,'];
    const { said } = await check(rows.join('\n'), '--type', 'csv');
    assert.match(said, /“Late”: start is “2027-02-30”.* \(row 6\)\n/);
    const [report] = JSON.parse((await check(rows.join('\n'), '--type', 'csv', '--json')).said) as [
      { groups: { findings: { text: string }[] }[] },
    ];
    assert.match(report.groups[0]!.findings[0]!.text, /\(row 6\)$/);
    const { warned } = await runCommand(['convert', '-', '--type', 'csv', '--to', 'ics'], {
      input: async () => Buffer.from(rows.join('\n')),
    });
    assert.match(warned, /Late \(row 6\): start is/);
  });

  it('names the entries of a calendar that share a UID: the UID, both titles, and the line', async () => {
    const entry = (title: string, day: string): string[] => [
      ...['BEGIN:VEVENT', 'UID:meeting@city.example', `SUMMARY:${title}`, `DTSTART;VALUE=DATE:${day}`, 'END:VEVENT'],
    ];
    const lines = [...entry('Hearing', '20270518'), ...entry('Council', '20270519'), ...entry('Hearing', '20270520')];
    const { said } = await check(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));
    assert.match(said, /Error: 2 × duplicate-id/);
    const words = (title: string, line: number): RegExp =>
      new RegExp(
        `“${title}”: Another .* has the UID “meeting@city\\.example” as well; .* The other is “Hearing”\\. \\(line ${line}, `,
      );
    assert.match(said, words('Council', 8));
    assert.match(said, words('Hearing', 13));
  });

  it('says where the time zone belongs in the format of the feed', async () => {
    const wanted: readonly (readonly [RegExp, string, ...string[]])[] = [
      [/a column “Time zone”/, 'Title,Date,Time\nA,2027-05-18,10:00\n', '--type', 'csv'],
      [
        /TZID=Africa\/Nairobi/,
        'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20270518T100000\nEND:VEVENT\nEND:VCALENDAR\n',
      ],
      [/in the feed, as "timeZone"/, feedOf('{"id":"a","title":"A","start":"2027-05-18T10:00"}')],
    ];
    for (const [words, text, ...options] of wanted) {
      const { said } = await check(text, ...options);
      assert.match(said, words);
      assert.match(said, /Warning: 1 × no-time-zone\. .*sources\.json.*--time-zone\./);
    }
  });

  it('does not speak of a browser: nobody has one here', async () => {
    const { said } = await check(feedOf(event('a').replace('Africa/Nairobi', 'Mars/Olympus')));
    assert.match(said, /timeZone is “Mars\/Olympus”, which is no time zone that is known here\./);
  });
});
