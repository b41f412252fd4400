import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from './chromium.js';
import { serveDemo } from './demo-site.js';
import { serve } from './site.js';

describe('The front page of the demo', () => {
  let browser: Browser;
  let context: BrowserContext;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await built();
    browser = await openChromium();
    demo = await serveDemo();
    context = await browser.newContext({
      timezoneId: 'Europe/Berlin',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  async function open(query = ''): Promise<Page> {
    const page = await context.newPage();
    await page.goto(demo.pageAt(`index.html${query}`));
    await listsReady(page);
    return page;
  }
  const summary = (page: Page): Promise<string> => page.locator('[part=summary]').innerText();

  it('shows the 75 published events in 70 rows, says so, and knows which were listed more than once', async () => {
    const page = await open();
    assert.equal(await page.locator('[part~=event]').count(), 70);
    assert.match(await summary(page), /^Showing all 70 events\s· /);
    const copies = await page.evaluate(() =>
      document.querySelector('ogp-event-list')!.snapshot!.events.map((event) => event.copies),
    );
    assert.equal(copies.filter((count) => count > 1).length, 4);
    assert.equal(
      copies.reduce((sum, count) => sum + count),
      75,
    );
    await page.close();
  });

  it('stands on a chosen day and says so; the day is kept in the address', async () => {
    const page = await open();
    assert.match(await summary(page), /Shown as on 30 May 2024$/);
    const live = page.getByText('Happening now');
    assert.ok((await live.count()) > 0);

    await page.getByLabel('Shown as on').fill('2024-05-01');
    await page.getByRole('button', { name: 'Show this day' }).click();
    await page.getByText('Shown as on 1 May 2024').waitFor();
    assert.equal(await live.count(), 0);
    assert.equal(new URL(page.url()).search, '?as-of=2024-05-01');

    await page.goBack();
    await page.getByText('Shown as on 30 May 2024').waitFor();
    assert.equal(await page.getByLabel('Shown as on').inputValue(), '2024-05-30');
    await page.close();
  });

  it('takes the day from the address, and its own where that is no day', async () => {
    const page = await open('?as-of=2024-08-20');
    assert.match(await summary(page), /Shown as on 20 August 2024$/);
    for (const nonsense of ['2024-02-31', 'tomorrow', '']) {
      await page.goto(demo.pageAt(`index.html?as-of=${nonsense}`));
      await listsReady(page);
      assert.match(await summary(page), /Shown as on 30 May 2024$/, nonsense);
    }
    await page.close();
  });

  it('gives a snippet that works when pasted into another page as it is', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await serve({ pages: { '/': `<!doctype html><html lang="en"><title>Pasted</title>${snippet}` } });
    await page.goto(elsewhere.origin);
    await listsReady(page);
    assert.match(await summary(page), /^Showing 1–20 of 70 events/);
    await elsewhere.close();
    await page.close();
  });
});
