import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../../scripts/build/paths.mjs';
import type { RawEvent, RawFeed } from '../../../src/core/model/raw-feed.js';

describe('The types of what a format’s reader returns', () => {
  it('are those of the published schema', () => {
    const made = execFileSync(process.execPath, [at('scripts/make-raw-feed.mjs'), '--print'], { encoding: 'utf8' });
    assert.equal(readFileSync(at('src/core/model/raw-feed.ts'), 'utf8'), made, 'run node scripts/make-raw-feed.mjs');
  });

  it('let a reader pass on values that it does not know', () => {
    const event: RawEvent = {
      id: '7',
      status: 'recessed',
      location: { name: { en: 'Here' }, lat: '1.5' },
      end: undefined,
    };
    const feed: RawFeed = { events: [event], title: { en: 'A', es: 'B' } };
    assert.ok(feed);
  });

  it('let the compiler find a misspelt field, a wrong shape and a forgotten list', () => {
    const more: RawEvent = { id: 'a' };
    // @ts-expect-error The field is called `title`.
    const misspelt: RawEvent = { id: 'a', titel: 'A' };
    // @ts-expect-error Beside fields of another object, too.
    const mixed: RawEvent = { ...more, titel: 'A' };
    // @ts-expect-error And deep inside.
    const deep: RawFeed = { events: [{ location: { city: 'Madrid' } }] };
    // @ts-expect-error Countries are a list.
    const single: RawEvent = { countries: 'ES' };
    // @ts-expect-error A link is an object.
    const bare: RawEvent = { links: ['https://example.org/'] };
    // @ts-expect-error A text in several languages maps each to a string.
    const text: RawEvent = { title: [{ lang: 'en', value: 'A' }] };
    // @ts-expect-error Times are strings.
    const time: RawEvent = { start: 1_800_000_000 };
    // @ts-expect-error A feed without a list is none.
    const empty: RawFeed = { title: 'A' };
    assert.ok([misspelt, mixed, deep, single, bare, text, time, empty]);
  });
});
