import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { listsReady, openChromium } from './chromium.js';
import { serve, type Site } from './site.js';

const FIXTURES = 'test/pages/fixtures';

const WITH_ALL =
  'id="events" actions="calendar share" deep-link="query" detail="dialog" plan="session" tools="share" page-size="all"';

function compare(name: string, tree: string): void {
  const golden = at(FIXTURES, `${name}.aria.txt`);
  if (process.env.UPDATE_GOLDENS || !existsSync(golden)) {
    assert.ok(process.env.UPDATE_GOLDENS, `${golden} is missing`);
    writeFileSync(golden, tree);
  }
  assert.equal(tree, readFileSync(golden, 'utf8'));
}

/** A city that the list names: its name in another language comes a little later. */
const BOGOTA: Readonly<Record<string, string>> = { en: 'Bogotá', es: 'Bogotá', ar: 'بوغوتا' };

/** Compares what assistive technology is told about a list. After a wanted change: `UPDATE_GOLDENS=1 npm run test:node`, and read the difference. */
describe('The accessibility tree of a list', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await built();
    browser = await openChromium();
    const pages = Object.fromEntries(
      ['en', 'es', 'ar'].flatMap((lang) =>
        ['', WITH_ALL].map((attributes) => [
          `/${lang}${attributes && '/all'}`,
          `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Small</title>
          <script type="module" src="/ogp-event-list.js"></script><ogp-event-list src="/small.json" ${attributes}></ogp-event-list>`,
        ]),
      ),
    );
    site = await serve({ pages, folders: [FIXTURES, 'dist/cdn'] });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The port is another one in each run. */
  const here = (tree: string): string =>
    [site.origin, encodeURIComponent(site.origin)].reduce((text, one) => text.replaceAll(one, 'http:here'), tree);

  for (const lang of ['en', 'es', 'ar']) {
    it(`in "${lang}" says what it said before`, async () => {
      const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
      await page.clock.setFixedTime(new Date('2026-05-20T09:00:00Z'));
      await page.goto(`${site.origin}/${lang}`);
      await listsReady(page);
      await page.getByText(BOGOTA[lang]!).first().waitFor();
      compare(`small.${lang}`, `${await page.locator('ogp-event-list').ariaSnapshot()}\n`);
      await page.close();
    });

    it(`in "${lang}" says of what leads out of it what it said before: an entry with buttons, its menu and link, its dialog, a plan`, async () => {
      const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
      await page.clock.setFixedTime(new Date('2026-05-20T09:00:00Z'));
      await page.goto(`${site.origin}/${lang}/all`);
      await listsReady(page);
      await page.getByText(BOGOTA[lang]!).first().waitFor();
      const list = page.locator('ogp-event-list');
      const entry = list.locator('[part~=event]').first();
      const trees = [await entry.ariaSnapshot()];
      for (const name of ['calendar', 'share']) {
        await entry.locator(`[part~=action][part~=${name}]`).click();
        await list.locator('[part~=menu]').waitFor();
        trees.push(await list.locator('[part~=menu]').ariaSnapshot());
        await page.keyboard.press('Escape');
      }
      await entry.locator('[part~=title]').getByRole('link').or(entry.locator('a[part~=title]')).first().click();
      await list.locator('dialog').waitFor();
      trees.push(await list.locator('dialog').ariaSnapshot());
      await page.keyboard.press('Escape');
      await entry.locator('[part~=save]').click();
      await list.locator('[part~=my-plan]').click();
      trees.push(await list.locator('[part~=plan]').first().ariaSnapshot());
      compare(`small.${lang}.actions`, here(`${trees.join('\n\n')}\n`));
      await page.close();
    });
  }
});
