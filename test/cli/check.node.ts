import assert from 'node:assert/strict';
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
    assert.equal((await runCommand(['check'])).status, 0, 'that is its help');
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

  it('does not say that a feed works from which readers miss something', async () => {
    const { status, said } = await check(feedOf('{"id":"a","title":"A"}'));
    assert.equal(status, 0);
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
});
