import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { eligibility } from '../../../src/core/publish/eligibility.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { runCommand } from '../../cli/run-command.js';

const FEED = 'demo/feeds/open-gov-week-2024.json';
const hall = { location: { name: 'Hall', locality: 'Lima' } };
const live = { links: [{ rel: 'livestream', url: 'https://a.example/live' }] };

// Requirements of Google: each row is one event, and whether it meets all of them.
const ROWS: readonly (readonly [why: string, event: object, isEligible: boolean])[] = [
  ['a name, a time and a town', hall, true],
  ['a day is enough', { ...hall, start: '2027-05-18' }, true],
  ['a time without a zone has a day', { ...hall, start: '2027-05-18T09:00', timeZone: undefined }, true],
  ['a month is no day', { ...hall, start: '2027-05' }, false],
  ['nothing is known of when', { ...hall, start: undefined, whenText: 'Soon' }, false],
  ['a venue without an address', { location: { name: 'Hall' } }, false],
  ['a country is no address', { location: { country: 'PE' } }, false],
  ['online alone, even with a link', { attendanceMode: 'online', ...live }, false],
  ['online, without one', { attendanceMode: 'online' }, false],
  ['in person and streamed, without an address', { attendanceMode: 'mixed', ...live }, false],
  ['in person and streamed, in a town', { ...hall, attendanceMode: 'mixed', ...live }, true],
  ['a series with a rule', { ...hall, recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }, true],
  ['no title', { ...hall, title: '' }, false],
];

describe('The events that have all that Google requires', () => {
  const read = (events: object[]) =>
    readFeed(JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'City', language: 'en', events }), {
      url: 'https://a.example/feed.json',
    });

  for (const [why, more, isEligible] of ROWS) {
    it(`${isEligible ? 'has' : 'has not'} one with: ${why}`, async () => {
      const event = { id: 'a', title: 'A', start: '2027-05-18T09:00', timeZone: 'America/Lima', ...more };
      const { events, eligible, missing } = eligibility(await read([event]));
      assert.deepEqual([events, eligible], [1, isEligible ? 1 : 0]);
      assert.equal(missing.name + missing.day + missing.address, isEligible ? 0 : 1);
    });
  }

  it('are none of the Open Gov Week, which names no address; the command says so', async () => {
    const { warned } = await runCommand(['convert', FEED, '--to', 'json-ld']);
    const { events } = eligibility(await readFeed(readFileSync(FEED, 'utf8'), { url: 'https://a.example/feed.json' }));
    assert.match(
      warned,
      new RegExp(`0 of ${events} events have all that Google requires\\..* \\d+ have no address: fill`),
    );
  });
});
