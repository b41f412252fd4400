import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Route } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { readFeed } from '../../src/core/read-feed.js';
import { renderEvents } from '../../src/render/index.js';
import { built } from '../guards/built.js';
import { openChromium } from './chromium.js';
import { measureShift } from './layout-shift.js';

// In Node: only Chromium tells how far a page has moved, and the built style sheet is to be there before the built script.

const WIDTHS = [390, 1280];
const SCRIPT = '<script type="module" src="/ogp-event-widgets.js"></script>';
const ROOM = '<style>ogp-event-list { --ogp-event-list-min-block-size: 60em }</style>';

const feed = readFileSync(at('demo/feeds/open-gov-week-2024.json'), 'utf8');
/** Late enough for the page to be painted without it. */
const late = async (route: Route): Promise<void> => {
  await wait(100);
  await route.fulfill({ body: feed, contentType: 'application/json' });
};

describe('What stands below a list', () => {
  let browser: Browser;
  before(async () => {
    await built();
    browser = await openChromium();
  });
  after(() => browser.close());

  for (const width of WIDTHS) {
    it(`stays where it is when the feed comes late, if ogp-events.css keeps the room, ${width} px wide`, async () => {
      const list = '<ogp-event-list src="/feed.json" when="all"></ogp-event-list>';
      const isDone = (): boolean => document.querySelector('ogp-event-list:state(ready)') !== null;
      const measured = { browser, list, width, answer: late, isDone };
      const [bare, sized] = [
        await measureShift({ ...measured, head: SCRIPT }),
        await measureShift({ ...measured, head: ROOM + SCRIPT }),
      ];
      assert.ok(bare.shift > 0.05, `the measure sees nothing: ${bare.shift}`);
      assert.equal(sized.shift, 0);
    });
  }

  /** The clock of the page and the day of the list: before the events of the feed. */
  const TODAY = Date.UTC(2024, 4, 27);
  const CLOCK = `<script>Date.now = () => ${TODAY + 36_000_000}</script>`;
  const missing = async (route: Route): Promise<void> => {
    await wait(100);
    await route.fulfill({ status: 404, body: '' });
  };

  for (const [how, answer, slowdown] of [
    ['comes late', late, 1],
    [
      'comes at once, on a slow machine',
      (route: Route) => route.fulfill({ body: feed, contentType: 'application/json' }),
      4,
    ],
    ['does not come', missing, 1],
  ] as const) {
    it(`stays where it is below a list that was written beforehand, when the feed ${how}`, async () => {
      const snapshot = await readFeed(feed, { url: 'https://feed.example/events.json' });
      const html = await renderEvents(snapshot, { nowMs: TODAY });
      for (const width of WIDTHS) {
        const { shift } = await measureShift({
          browser,
          head: CLOCK + SCRIPT,
          list: `<ogp-event-list src="/feed.json">${html}</ogp-event-list>`,
          width,
          answer,
          slowdown,
          isDone: () => document.querySelector('ogp-event-list:state(ready), ogp-event-list:state(error)') !== null,
        });
        assert.equal(shift, 0, `${width} px wide`);
      }
    });
  }
});
