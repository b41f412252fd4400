import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { icalDates } from '../core/publish/ical-dates.js';
import { calendarsByZone, plannedEvents } from './calendar-zones.js';
import { isRevised } from './revised-zones.js';

interface Result {
  readonly made: string;
  readonly dates: number;
  readonly zones: number;
  /** By reader and zone: how many dates it finds elsewhere in our files. */
  readonly wrong: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The first date of each event: its zone, its clock and the instant by the tz database. */
  readonly sample: readonly (readonly [zone: string, wall: string, instant: string])[];
}

const result = JSON.parse(readFileSync(new URL('calendar-zones.json', import.meta.url), 'utf8')) as Result;

test('three other programs find every date of our calendar files at its instant, by the zone rules in the files alone', (t) => {
  t.diagnostic(`${result.dates} dates in ${result.zones} zones; ${result.made}`);
  assert.deepEqual(result.wrong, { 'ical.js': {}, icalendar: {}, libical: {} });
  assert.deepEqual([result.dates, result.zones], [7013, 40]);
});

test('a calendar file has each date at the instant that the tz database gives', async () => {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [zone, text] of await calendarsByZone(plannedEvents())) {
    const dates = icalDates(text, Date.UTC(2020, 0), Date.UTC(2035, 0));
    found.set(zone, new Set(dates.map((date) => date.split('/')[0]!)));
  }
  // Later decisions than those that this Node knows.
  const isKnown = (zone: string, instant: string): boolean =>
    !isRevised(zone, Date.parse(instant) / 1000, process.versions.tz ?? null) &&
    !isRevised(zone, Date.parse(instant) / 1000, '9999');
  const sample = result.sample.filter(([zone, , instant]) => isKnown(zone, instant));
  assert.ok(sample.length > 450, `${sample.length}`);
  assert.deepEqual(
    sample.filter(([zone, , instant]) => !found.get(zone)!.has(instant)),
    [],
  );
});
