// In Node, since no fact of a browser is tested.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { FORMATS } from '../../../src/core/formats/table.js';
import type { Probe } from '../../../src/core/formats/format.js';
import { RawIssues } from '../../../src/core/raw-issues.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { NO_OPTIONS } from '../../../src/core/source-options.js';
import { TimeSlice } from '../../../src/core/yield-to-page.js';
import { fixture } from './fixture.js';
import { GROWN, grow } from './grow.js';

const URL = 'https://events.example/feed';
/** Items of each document. */
const ITEMS = 150;
/** Steps that fit between two turns of the page, if each takes a millisecond. */
const MAX_STEPS = 50;

/** The clock: each step takes a millisecond. */
let ms = performance.now();
let lastTurn = ms;
/** Turns of the page, which are messages, and the most steps between two of them. */
let turns = 0;
let longest = 0;
const Channel = MessageChannel;

before(() => {
  mock.method(performance, 'now', () => ms);
  const { step } = TimeSlice.prototype;
  mock.method(TimeSlice.prototype, 'step', function (this: TimeSlice) {
    ms++;
    return step.call(this);
  });
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => {
        longest = Math.max(longest, ms - lastTurn);
        lastTurn = ms;
        turns++;
      });
    }
  };
});
beforeEach(() => {
  lastTurn = ms;
  turns = longest = 0;
});
after(() => {
  mock.restoreAll();
  globalThis.MessageChannel = Channel;
});

describe('While a long feed is read, the page has its turn', () => {
  for (const { format, file, options = {} } of GROWN) {
    it(`between few events of ${format}`, async () => {
      const text = grow(fixture(file), file, ITEMS);
      const { type = '', source = NO_OPTIONS } = options;
      const json: unknown = /\.json$/.test(file) ? JSON.parse(text) : undefined;
      const probe: Probe = { url: URL, base: URL, text, json, type, source };
      const { load } = FORMATS.find(({ id }) => id === format.split(',')[0])!;
      const { events } = await (await load()).read(probe, new RawIssues());
      assert.ok(turns >= Math.floor(events.length / MAX_STEPS), `${turns} turns, ${events.length} events`);

      await readFeed(text, { url: URL, ...options });
      assert.ok(longest <= MAX_STEPS, `${longest} steps in one task`);
    });
  }

  it('no less often when two feeds are read at a time', async () => {
    const file = 'gancio/torino.json';
    const text = grow(fixture(file), file, ITEMS);
    await Promise.all([readFeed(text, { url: URL }), readFeed(text, { url: `${URL}?2` })]);
    assert.ok(longest <= MAX_STEPS, `${longest} steps in one task`);
  });
});
