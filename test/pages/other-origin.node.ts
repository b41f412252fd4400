import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { listsReady, openChromium, recordComplaints } from './chromium.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

const STRICT = (scripts: string, styles: string, feeds: string): string =>
  `default-src 'none'; script-src ${scripts}; style-src ${styles}; connect-src ${feeds}`;

describe('A page that takes the script and the feed from other origins under a strict policy', () => {
  let browser: Browser;
  let scripts: Site;
  let feeds: Site;
  const opened: Site[] = [];

  before(async () => {
    await built();
    browser = await openChromium();
    scripts = await serve({ folders: ['dist/cdn'], headers: FOR_EVERYBODY, base: '/libs/ogp/' });
    feeds = await serve({ folders: ['demo/feeds'], headers: FOR_EVERYBODY });
  });
  after(async () => {
    await browser?.close();
    await Promise.all([scripts, feeds, ...opened].map((site) => site?.close()));
  });

  /** Opens a page of its own origin; `policy` gets the origins of scripts, styles and feeds. */
  async function open(lang: string, policy: (scripts: string, styles: string, feeds: string) => string, more = '') {
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A city</title>
      <link rel="stylesheet" href="/demo.css">
      <script type="module" src="${scripts.origin}/libs/ogp/ogp-event-widgets.js"></script>${more}
      <main><h1>A city</h1><ogp-event-list src="${feeds.origin}/open-gov-week-2024.json" when="all" page-size="all">
        <a href="https://example.org/">All events</a></ogp-event-list></main>`;
    const site = await serve({
      pages: { '/': html },
      folders: ['demo'],
      headers: (origin) => ({ 'content-security-policy': policy(scripts.origin, origin, feeds.origin) }),
    });
    opened.push(site);
    const page = await browser.newPage();
    const complaints = await recordComplaints(page);
    scripts.requests.length = 0;
    await page.goto(`${site.origin}/`);
    return { page, complaints, loaded: () => scripts.requests.map(({ path }) => path) };
  }

  const cases = [
    { name: 'without unsafe-inline', more: '' },
    { name: 'and with trusted types', more: "; require-trusted-types-for 'script'; trusted-types ogp-events" },
  ];
  for (const { name, more } of cases) {
    it(`shows every event, and nothing is refused, ${name}`, async () => {
      const { page, complaints, loaded } = await open('en', (...origins) => STRICT(...origins) + more);
      await listsReady(page);
      assert.equal(await page.locator('[part~=event]').count(), 70);
      assert.deepEqual(await complaints(), []);
      assert.ok(
        loaded().some((path) => /^\/libs\/ogp\/country-zones-\w+/.test(path)),
        'the country table lies beside the script',
      );
      await page.close();
    });

    for (const lang of ['es', 'ar']) {
      it(`finds the words of "${lang}" beside the script, ${name}`, async () => {
        const { page, complaints, loaded } = await open(lang, (...origins) => STRICT(...origins) + more);
        await listsReady(page);
        assert.equal(await page.locator('[part~=event]').count(), 70);
        assert.deepEqual(await complaints(), []);
        assert.equal(loaded().filter((path) => new RegExp(`^/libs/ogp/${lang}-[\\w-]+\\.js$`).test(path)).length, 1);
        assert.ok(loaded().every((path) => path.startsWith('/libs/ogp/')));
        await page.close();
      });
    }
  }

  it('is looked at closely: what does break the policy is noticed', async () => {
    const inline = '<script>document.title = "inline"</script><p style="color: red"></p>';
    const { page, complaints } = await open('en', STRICT, inline);
    await listsReady(page);
    const refused = (await complaints()).filter((words) => words.startsWith('policy: ')).join('\n');
    assert.match(refused, /script-src/);
    assert.match(refused, /style-src/);
    assert.equal(await page.title(), 'A city');
    await page.close();
  });

  it('keeps the link inside when the policy refuses the feed', async () => {
    const { page, complaints } = await open('en', (script, style) => STRICT(script, style, style));
    await until(
      () => page.evaluate(() => document.querySelector('ogp-event-list:state(error)') !== null),
      'the error state',
    );
    assert.ok(await page.getByRole('link', { name: 'All events' }).isVisible());
    assert.ok(await page.getByRole('button', { name: 'Try again' }).isVisible());
    assert.ok((await complaints()).some((words) => words.startsWith('policy: connect-src')));
    await page.close();
  });
});
