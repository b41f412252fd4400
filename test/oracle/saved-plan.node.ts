import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { icalEntries, type IcalEntry } from '../core/publish/ical-dates.js';
import { isRevised } from './revised-zones.js';
import { planFile, savedDates } from './saved-plan.js';

interface Result {
  readonly made: string;
  readonly dates: number;
  readonly zones: number;
  /** By reader: `-` what it does not find in our file, `+` what it finds there besides. */
  readonly wrong: Readonly<Record<string, readonly (readonly [sign: string, uid: string])[]>>;
  readonly sample: readonly (readonly [zone: string | null, entry: IcalEntry])[];
}

const result = JSON.parse(readFileSync(new URL('saved-plan.json', import.meta.url), 'utf8')) as Result;

/** icalendar 4 takes an escaped backslash before an n for a new line, and loses others (RFC 5545, 3.3.11); the other two read what we wrote. */
const BACKSLASHES = ['title-1@plan.example', 'title-3@plan.example'];

test('three other programs find in the calendar file of a plan what its reader has saved, and nothing else', (t) => {
  t.diagnostic(`${result.dates} dates in ${result.zones} zones; ${result.made}`);
  const { icalendar, ...others } = result.wrong;
  assert.deepEqual(others, { 'ical.js': [], libical: [] });
  assert.deepEqual(
    icalendar!.map(([sign, uid]) => `${sign} ${uid}`),
    ['-', '+'].flatMap((sign) => BACKSLASHES.map((uid) => `${sign} ${uid}`)),
  );
  assert.deepEqual([result.dates, result.zones], [savedDates().length, 40]);
});

test('the calendar file of a plan has what those programs found', async () => {
  const found = new Map(icalEntries(await planFile()).map((entry) => [entry[0], entry]));
  assert.equal(found.size, result.dates);
  const isRevisedSince = (zone: string, instant: string): boolean =>
    [process.versions.tz ?? null, '9999'].some((release) => isRevised(zone, Date.parse(instant) / 1000, release));
  const sample = result.sample.filter(([zone, [, start]]) => zone === null || !isRevisedSince(zone, start));
  assert.ok(sample.length > 50, `${sample.length}`);
  for (const [, entry] of sample) assert.deepEqual(found.get(entry[0]), entry);
});
