import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { listsReady, openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const FEED = {
  format: 'ogp-events',
  version: '1.0',
  title: 'A feed',
  language: 'en',
  events: [
    { id: 'a', title: 'A', start: '2030-05-20T09:00', end: '2030-05-20T10:00', timeZone: 'Europe/Madrid' },
    {
      id: 'b',
      title: 'B',
      timeZone: 'Europe/Madrid',
      occurrences: [{ start: '2030-05-21T09:00' }, { start: '2030-05-28T09:00' }],
    },
  ],
};
// Within the year ahead that a list looks for what recurs.
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const WEEKLY = {
  id: 'c',
  title: 'C',
  start: `${nextWeek}T17:00`,
  timeZone: 'Europe/Madrid',
  recurrence: { rule: 'FREQ=WEEKLY;COUNT=12' },
};

describe('What a page loads, and when', () => {
  let browser: Browser;
  const sites: Site[] = [];

  before(async () => {
    await built();
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await Promise.all(sites.map((site) => site.close()));
  });

  /** Opens a page with the built script and a list of these events. */
  async function open(
    events: readonly unknown[],
    attributes = '',
  ): Promise<{ page: Page; loaded: (name: string) => number }> {
    const feed = JSON.stringify({ ...FEED, events });
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>
      <script type="application/json" id="feed">${feed}</script>
      <script type="module" src="/ogp-event-widgets.js"></script>
      <ogp-event-list src="#feed" when="all" page-size="all" ${attributes}></ogp-event-list>`;
    const site = await serve({ folders: ['dist/cdn'], pages: { '/': html } });
    sites.push(site);
    const page = await browser.newPage();
    await page.goto(site.origin);
    await listsReady(page);
    const loaded = (name: string): number =>
      site.requests.filter(({ path }) => new RegExp(`^/${name}-[\\w-]+\\.js$`).test(path)).length;
    return { page, loaded };
  }

  it('is not the recurrence of events for a feed without rules', async () => {
    const { page, loaded } = await open(FEED.events);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[part~=event]').count(), 3);
    assert.equal(loaded('recurring-occurrences'), 0);
    await page.close();
  });

  it('is the recurrence of events, once, for a feed with a rule', async () => {
    const { page, loaded } = await open([...FEED.events, WEEKLY, { ...WEEKLY, id: 'd', title: 'D' }]);
    assert.equal(await page.locator('[part~=event]').count(), 3 + 24);
    assert.equal(loaded('recurring-occurrences'), 1);
    await page.close();
  });

  it('is the choice of a clock only where a page asks for it', async () => {
    const { page, loaded } = await open(FEED.events);
    await page.waitForLoadState('networkidle');
    assert.equal(loaded('zone-control'), 0);
    await page.close();
  });

  it('is the search for time zones only once a reader chooses "Other…"', async () => {
    const { page, loaded } = await open(FEED.events, 'time-zone-control');
    const select = page.getByLabel('Times shown in');
    await select.waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(loaded('zone-control'), 1);
    assert.equal(loaded('zone-combobox'), 0);
    await select.selectOption({ label: 'Other…' });
    const box = page.getByRole('combobox', { name: 'Find a time zone' });
    await box.fill('tokyo');
    await box.press('ArrowDown');
    await box.press('Enter');
    assert.equal(loaded('zone-combobox'), 1);
    assert.match((await page.locator('[part~=time]').first().textContent()) ?? '', /16:00[^]*Tokyo/);
    assert.equal(await select.inputValue(), 'Asia/Tokyo');
    await page.close();
  });

  it('is what changes a plan once the pointer is near "Save", and what shows it once there is one; a saved event never looks as if it were not', async () => {
    const { page, loaded } = await open(FEED.events, 'id="events" plan="local"');
    const list = page.locator('ogp-event-list');
    const save = list.locator('[part~=save]').first();
    const parts = (): number[] => [loaded('plan'), loaded('plan-change'), loaded('plan-view')];
    await list.locator('[aria-pressed=false]').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(parts(), [1, 0, 0]);
    await save.hover();
    await until(() => loaded('plan-change'), 'what changes a plan');
    assert.deepEqual(parts(), [2, 1, 0]);
    await save.click();
    await list.locator('[part~=my-plan]').waitFor();
    assert.deepEqual(parts(), [3, 1, 1]);
    // Looks once a frame how the button is marked.
    await page.addInitScript(`globalThis.pressed = new Set(); (function look() {
      const button = document.querySelector('ogp-event-list')?.shadowRoot?.querySelector('[part~=save][aria-pressed]');
      if (button) pressed.add(button.ariaPressed);
      requestAnimationFrame(look);
    })();`);
    await page.reload();
    await list.locator('[part~=my-plan]').waitFor();
    await until(() => page.evaluate('pressed.size > 0'), 'the button is marked');
    assert.deepEqual(await page.evaluate('[...pressed]'), ['true']);
    await page.close();
  });

  /** The work that was done until the reader of a link was led to its event. */
  interface Visit {
    /** The names of all scripts. */
    readonly scripts: readonly string[];
    readonly entries: number;
    readonly renders: number;
    /** Calls of functions of what finds the event. */
    readonly steps: number;
  }

  /** Opens a list of so many events by a link to one. @param id `null` for a list that reads no links. */
  async function follow(count: number, id: string | null, attributes = ''): Promise<Visit> {
    const events = Array.from({ length: count }, (_, i) => ({
      ...{ id: `e${i}`, title: `Event ${i}`, start: new Date(Date.UTC(2030, 0, 1, i)).toISOString() },
      links: [{ rel: 'info', url: 'https://city.example/' }],
    }));
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A city</title>
      <script type="application/json" id="feed">${JSON.stringify({ ...FEED, events })}</script>
      <script type="module" src="/ogp-event-list.js"></script>
      <script type="module">
        globalThis.renders = 0;
        document.querySelector('ogp-event-list').addController({ hostUpdated: () => void globalThis.renders++ });
      </script>
      <ogp-event-list id="events" src="#feed" when="all" deep-link="${id === null ? 'off' : 'query'}" ${attributes}></ogp-event-list>`;
    const site = await serve({ folders: ['dist/cdn'], pages: { '/': html } });
    sites.push(site);
    const page = await browser.newPage();
    const profiler = await page.context().newCDPSession(page);
    await profiler.send('Profiler.enable');
    await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await page.goto(`${site.origin}/?events.event=${id ?? ''}`);
    await listsReady(page);
    await page.evaluate(() => document.querySelector('ogp-event-list')!.ready);
    if (id !== null) {
      await page.locator('ogp-event-list :is(a:focus, dialog:modal)', { hasText: `Event ${id.slice(1)}` }).waitFor();
    }
    await page.waitForLoadState('networkidle');
    const { result } = await profiler.send('Profiler.takePreciseCoverage');
    const finding = result.filter(({ url }) => /\/(?:deep-link|find-event)-[\w-]+\.js$/.test(url));
    const visit = {
      scripts: site.requests.flatMap(({ path }) => /^\/(.+?)(?:-[\w-]{8})?\.js$/.exec(path)?.[1] ?? []).sort(),
      entries: await page.locator('[part~=event]').count(),
      renders: await page.evaluate(() => (globalThis as unknown as { renders: number }).renders),
      steps: finding.flatMap(({ functions }) => functions).reduce((sum, one) => sum + one.ranges[0]!.count, 0),
    };
    await page.close();
    return visit;
  }

  it('is little for a link to one event: what finds it, and as much work in a long feed as in a short one', async () => {
    const plain = await follow(100, null);
    const short = await follow(100, 'e5');
    assert.deepEqual(
      short.scripts.filter((name) => !plain.scripts.includes(name)),
      ['action-language', 'address', 'deep-link', 'find-event', 'part-words'],
    );
    const long = await follow(2000, 'e5');
    assert.deepEqual([long.scripts, long.entries], [short.scripts, short.entries]);
    assert.ok(long.renders <= short.renders + 2, `${long.renders} renders, ${short.renders} in a short feed`);
    assert.ok(long.steps <= short.steps + 100, `${long.steps} steps, ${short.steps} in a short feed`);
    const far = await follow(2000, 'e1990');
    assert.deepEqual(far.scripts, short.scripts);
    // It stands above the first page. Twice at most each row that could be shown, and each date, is asked for its id.
    assert.equal(far.entries, 21);
    assert.ok(far.renders <= short.renders + 2, `${far.renders} renders`);
    assert.ok(far.steps <= 2 * (short.steps + 2 * 2000 + 8 * 200), `${far.steps} steps`);
    const dialog = await follow(2000, 'e1990', 'detail="dialog"');
    assert.equal(dialog.entries, 20);
  });

  it('is the dialog of the event of a link while the feed is still on its way, and no dialog without such a link', async () => {
    const html = `<!doctype html><html lang="en"><title>A city</title><script type="module" src="/ogp-event-list.js"></script>
      <ogp-event-list id="events" src="/feed.json" when="all" deep-link="query" detail="dialog"></ogp-event-list>`;
    const site = await serve({ folders: ['dist/cdn'], pages: { '/': html } });
    sites.push(site);
    const dialogs = (): number => site.requests.filter(({ path }) => /^\/detail-[\w-]+\.js$/.test(path)).length;
    const page = await browser.newPage();
    let answer = (): void => undefined;
    const isAwaited = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/feed\.json$/, async (route) => {
      await isAwaited;
      await route.fulfill({ json: FEED });
    });
    await page.goto(`${site.origin}/?events.event=b`);
    await until(dialogs, 'its code is asked for');
    answer();
    await page.locator('ogp-event-list dialog:modal', { hasText: 'B' }).waitFor();
    const asked = dialogs();
    await page.goto(site.origin);
    await listsReady(page);
    await page.waitForLoadState('networkidle');
    assert.equal(dialogs(), asked);
    await page.close();
  });

  it('is nothing that keeps a reader from the events: without the choice of a clock they are all there', async () => {
    const site = await serve({
      folders: ['dist/cdn'],
      pages: {
        '/': `<!doctype html><html lang="en"><title>A city</title><script type="application/json" id="feed">${JSON.stringify(FEED)}</script>
          <script type="module" src="/ogp-event-widgets.js"></script><ogp-event-list src="#feed" when="all" time-zone-control></ogp-event-list>`,
      },
    });
    sites.push(site);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route(/\/zone-control-/, (route) => route.abort());
    await page.goto(site.origin);
    await listsReady(page);
    assert.equal(await page.locator('[part~=event]').count(), 3);
    assert.ok(said.some((words) => words.includes('the control of time zones did not load')));
    await page.close();
  });

  /** Opens a page with a list of a feed in the page, while a part of the library does not load. Returns what the list says. */
  async function openWithout(part: RegExp, feed: object): Promise<string> {
    const site = await serve({
      folders: ['dist/cdn'],
      pages: {
        '/': `<!doctype html><html lang="en"><title>A city</title><script type="application/json" id="feed">${JSON.stringify(feed)}</script>
          <script type="module" src="/ogp-event-list.js"></script><ogp-event-list src="#feed" when="all"></ogp-event-list>`,
      },
    });
    sites.push(site);
    const page = await browser.newPage();
    await page.route(part, (route) => route.abort());
    await page.goto(site.origin);
    await listsReady(page);
    const events = await page.locator('[part~=event]').allInnerTexts();
    const messages = await page.locator('[part~=message]:visible').allInnerTexts();
    await page.close();
    return [...events, ...messages].join('\n');
  }

  it('is what reads dates in other spellings only for a feed that has one', async () => {
    const { page, loaded } = await open(FEED.events);
    assert.equal(loaded('loose-time'), 0);
    await page.close();
    const odd = { id: 'o', title: 'Odd', start: '20 May 2030 09:00', timeZone: 'Europe/Madrid' };
    const other = await open([...FEED.events, odd]);
    assert.equal(other.loaded('loose-time'), 1);
    assert.equal(await other.page.locator('[part~=event]').count(), 4);
    await other.page.close();
  });

  it('is never a lost event: a date in another spelling stands there in its publisher’s words where nothing can read it', async () => {
    const odd = { id: 'o', title: 'Odd', start: '20 May 2030 09:00', timeZone: 'Europe/Madrid' };
    const shown = await openWithout(/\/loose-time-/, { ...FEED, events: [...FEED.events, odd] });
    assert.match(shown, /Odd/);
    assert.match(shown, /20 May 2030 09:00/);
    assert.match(shown, /09:00/);
  });

  it('is never a whole that lacks a part: without what reads further pages the first is shown, and said to be incomplete', async () => {
    const shown = await openWithout(/\/next-pages-/, { ...FEED, nextUrl: 'https://feeds.example/2.json' });
    assert.match(shown, /^A$/m);
    assert.match(shown, /incomplete/);
  });

  it('is never a press that does nothing without a word: what cannot be saved, or put into a file, says so beside its button until it can', async () => {
    const { page } = await open(
      FEED.events,
      'id="events" plan="local" actions="calendar" tools="subscribe" detail="dialog"',
    );
    const list = page.locator('ogp-event-list');
    const entry = list.locator('[part~=event]').first();
    const sentence = 'That did not work. Try again, or reload the page.';
    const notes = list.getByText(sentence).locator('visible=true').and(list.locator('[part~=note]'));
    const without = /\/(?:plan-change|save-dates)-/;
    await list.locator('[aria-pressed=false]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.route(without, (route) => route.abort());
    const save = entry.locator('[part~=save]');
    await save.click();
    await notes.waitFor();
    assert.equal(await entry.getByText(sentence).count(), 1);
    assert.equal(await save.getAttribute('aria-pressed'), 'false');
    await list.locator('[role=status]', { hasText: sentence }).first().waitFor({ state: 'attached' });
    await save.click();
    await entry.locator('[part~=calendar]').click();
    await list.getByRole('button', { name: /\.ics/ }).click();
    await list.locator('[part~=tools] button').click();
    await list.locator('.panel').getByRole('button', { name: /\.ics/ }).click();
    await until(async () => (await notes.count()) === 2, 'both places say it, each once');
    await page.keyboard.press('Escape');
    await entry.getByRole('button', { name: 'A', exact: true }).click();
    const dialog = list.locator('dialog');
    await dialog.locator('[part~=save]').click();
    await dialog.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await dialog.locator('[part~=next]').click();
    await until(async () => (await dialog.getByText(sentence).count()) === 0, 'nothing is said of another event');
    await page.keyboard.press('Escape');
    await page.unroute(without);
    await save.click();
    await list.locator('[part~=my-plan]').waitFor();
    assert.equal(await entry.getByText(sentence).count(), 0);
    assert.equal(await save.getAttribute('aria-pressed'), 'true');
    await page.close();
  });

  it('is never a false "no events": where names of countries cannot be read, it says that loading failed, and trying again helps', async () => {
    const events = [{ ...FEED.events[0], countries: ['KE'] }];
    const site = await serve({
      folders: ['dist/cdn'],
      pages: {
        '/': `<!doctype html><html lang="en"><title>A city</title><script type="application/json" id="feed">${JSON.stringify({ ...FEED, events })}</script>
          <script type="module" src="/ogp-event-widgets.js"></script><ogp-event-list src="#feed" when="all" countries="Kenya"></ogp-event-list>
          <ogp-countdown src="#feed" countries="Kenya"></ogp-countdown>`,
      },
    });
    sites.push(site);
    const page = await browser.newPage();
    let fails = true;
    await page.route(/\/author-terms-/, (route) => (fails ? route.abort() : route.continue()));
    await page.goto(site.origin);
    const list = page.locator('ogp-event-list');
    const countdown = page.locator('ogp-countdown');
    for (const element of [list, countdown]) await element.getByText('The events could not be loaded.').waitFor();
    assert.equal(await list.getByText('No events').count(), 0);
    assert.ok(await list.evaluate((element) => element.matches(':state(error):not(:state(empty))')));
    fails = false;
    // Once one of them has the names, the other may have recovered with it, and has no button any more.
    for (const element of [list, countdown]) {
      await element.evaluate((node) => node.shadowRoot!.querySelector<HTMLElement>('[part~=retry]')?.click());
    }
    await list.locator('[part~=event]').waitFor();
    await countdown.getByRole('heading', { name: 'A' }).waitFor();
    await page.close();
  });
});
