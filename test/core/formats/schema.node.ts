import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFeed } from '../../../src/core/read-feed.js';

type Json = Record<string, unknown>;

const load = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../src/schema/${name}`, import.meta.url), 'utf8')) as Json;

const schema = load('ogp-events-1.schema.json');
const example = load('ogp-events-1.example.json');

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

const feedOf = (...events: Json[]): Json => ({
  format: 'ogp-events',
  version: '1.0',
  title: 'T',
  language: 'en',
  events,
});
const event = (more: Json): Json => feedOf({ id: 'a', title: 'A', start: '2027-05-18T18:00', ...more });

/** Every value in a document that is no object, with the names that lead to it. */
function leaves(value: unknown, path: readonly string[] = []): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path: path.join('.'), value }];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

/** The names of all fields that a schema defines, extensions aside. */
function fieldNames(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties') for (const name of Object.keys(value as Json)) found.add(name);
    fieldNames(value, found);
  }
  return found;
}

function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysOf(item, found);
  }
  return found;
}

describe('The schema of ogp-events 1', () => {
  it('accepts the example', () => {
    assert.ok(validate(example), JSON.stringify(validate.errors, null, 1));
  });

  it('has an example that uses every field', () => {
    const used = keysOf(example);
    assert.deepEqual(
      [...fieldNames(schema)].filter((name) => !used.has(name)),
      [],
    );
  });

  it('accepts an empty list, whole days, and any extension', () => {
    assert.ok(validate(feedOf()));
    assert.ok(validate(event({ start: '2027-05-18', end: '2027-05-19', 'x-anything': { goes: [1] } })));
    assert.ok(validate(event({ start: '2027', whenText: { en: 'In 2027' } })));
    assert.ok(validate(feedOf({ id: 'a', title: 'A', whenText: 'Soon' })));
    assert.ok(validate(feedOf({ id: 'a', title: 'A', kind: 'announcement' })));
  });

  const wrong: Record<string, Json> = {
    'another major version': { ...feedOf(), version: '2.0' },
    'no language': { format: 'ogp-events', version: '1.0', title: 'T', events: [] },
    'a field that is not in the format': { ...feedOf(), colour: 'red' },
    'an event without id': feedOf({ title: 'A', start: '2027-05-18' }),
    'an id with a space': event({ id: 'a b' }),
    'an empty title': event({ title: '' }),
    'an empty title in one language': event({ title: { en: 'A', es: '' } }),
    'a title that a reader would cut': event({ title: 'a'.repeat(301) }),
    'an event with neither date nor words for it': feedOf({ id: 'a', title: 'A' }),
    'month 13': event({ start: '2027-13-01' }),
    'half past 24': event({ start: '2027-05-18T24:30' }),
    'a day that ends by the clock': event({ start: '2027-05-18', end: '2027-05-18T20:00' }),
    'a time that ends on a day': event({ end: '2027-05-18' }),
    'an end and a duration': event({ end: '2027-05-18T19:00', duration: 'PT1H' }),
    'a duration of months': event({ duration: 'P1M' }),
    'a duration of nothing': event({ duration: 'PT' }),
    'occurrences beside recurrence': event({
      occurrences: [{ start: '2027-05-18' }],
      recurrence: { rule: 'FREQ=DAILY' },
    }),
    'an hourly rule': event({ recurrence: { rule: 'FREQ=HOURLY' } }),
    'a recurrence of a month to be confirmed': event({ start: '2027-05', recurrence: { rule: 'FREQ=DAILY' } }),
    'a country by name': event({ countries: ['Uruguay'] }),
    'a topic that is no slug': event({ topics: ['Media Freedom'] }),
    'a script as a link': event({ links: [{ rel: 'info', url: 'javascript:alert(1)' }] }),
    'an image without a description': event({ image: { url: 'https://example.org/a.png' } }),
    'an image from an insecure site': event({ image: { url: 'http://example.org/a.png', alt: '' } }),
    'half a coordinate': event({ location: { lat: 1 } }),
    'a zone of one word': event({ timeZone: 'Madrid' }),
    'an update without offset': event({ updated: '2027-05-18T18:00' }),
    'six parents': event({ partOf: ['a', 'b', 'c', 'd', 'e', 'f'] }),
  };
  for (const [name, feed] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => assert.equal(validate(feed), false));
  }
});

describe('The reader, given the example', () => {
  it('finds nothing wrong with it', async () => {
    const { issues } = await readFeed(JSON.stringify(example), { url: 'https://estuaria.example/feeds/events.json' });
    assert.deepEqual(issues, []);
  });

  it('reads every field of it', async () => {
    const snapshot = await readFeed(JSON.stringify(example), { url: 'https://estuaria.example/feeds/events.json' });
    const read = new Set(leaves(snapshot).map(({ value }) => value));
    const ignored = /^(\$schema|@context|format|version|feedUrl)$|(^|\.)x-/;
    const missing = leaves(example).filter(({ path, value }) => {
      if (ignored.test(path) || read.has(value)) return false;
      const text = String(value);
      // Addresses are re-serialised, instants counted.
      return !(URL.canParse(text) && read.has(new URL(text).href)) && !read.has(Date.parse(text));
    });
    assert.deepEqual(missing, [{ path: 'events.2.duration', value: 'PT90M' }]);
    assert.deepEqual(snapshot.events[2]?.duration, { days: 0, ms: 90 * 60_000 });
  });
});
