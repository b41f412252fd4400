import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Route } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
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
});
