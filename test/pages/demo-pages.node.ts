import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { at } from '../../scripts/build/paths.mjs';
import { words as english } from '../../src/locales/languages/en.js';
import { built } from '../guards/built.js';
import { axeFindings } from './axe-in-page.js';
import { listsReady, openChromium, recordComplaints } from './chromium.js';
import { NO_SCRIPT, PAGES, serveDemo } from './demo-site.js';
import { overflowing } from './overflow.js';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

describe('Every demo page', () => {
  let browser: Browser;
  let context: BrowserContext;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await built();
    browser = await openChromium();
    // All pages are tabs of one window: Chromium spends a second on its own parts of each. The empty tab keeps it open.
    context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
    await context.newPage();
    demo = await serveDemo();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  for (const name of PAGES) {
    it(`${name}: axe finds nothing, nothing overflows and nothing is refused, wide and narrow, light, dark and in forced colours`, async () => {
      const page = await context.newPage();
      const complaints = await recordComplaints(page);
      await page.goto(demo.pageAt(name));
      if (name !== NO_SCRIPT) await listsReady(page);
      for (const width of [1200, 320]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await overflowing(page), [], `${width} px`);
        for (const look of LOOKS) {
          // Colours are the same at any width.
          if (look !== LOOKS[0] && width < 1200) continue;
          await page.emulateMedia(look);
          const rules = look !== LOOKS[0] ? 'colours' : width < 1200 ? 'others' : 'all';
          assert.deepEqual(await axeFindings(page, rules), [], `${width} px, ${JSON.stringify(look)}`);
        }
      }
      assert.deepEqual(await complaints(), []);
      await page.close();
    });

    it(`${name}: its addresses are relative and lead somewhere, and nothing is inline`, async () => {
      const html = readFileSync(at('demo', name), 'utf8');
      assert.doesNotMatch(html, /<style|\sstyle=|<script(?![^>]*\s(?:src=|type="application\/json"))|\son\w+=/);
      const code = /<code[^]*?<\/code>/g;
      for (const [, address] of html.replace(code, '').matchAll(/\s(?:src|href)="([^"#]+)"/g)) {
        if (/^https:/.test(address!)) continue;
        assert.doesNotMatch(address!, /^(?:\/|[a-z]+:)/);
        const { status } = await fetch(new URL(address!, demo.pageAt(name)));
        assert.equal(status, 200, address);
      }
    });
  }

  it('is looked at closely: small targets, faint words and what sticks out of a list are noticed', async () => {
    const page = await browser.newPage();
    await page.goto(demo.pageAt('americas-2017.html'));
    await listsReady(page);
    await page.evaluate(() => {
      const root = document.querySelector('ogp-event-list')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      for (const name of ['a', 'b']) {
        const button = document.createElement('button');
        button.ariaLabel = name;
        button.style.cssText =
          'min-block-size: 0; block-size: 8px; inline-size: 8px; padding: 0; color: #999; background: #aaa';
        root.append(button);
      }
      const faint = document.createElement('p');
      faint.textContent = 'faint';
      faint.style.cssText = 'color: #ccc; inline-size: 9000px';
      root.append(faint);
    });
    assert.ok((await overflowing(page)).length >= 2);
    const findings = (await axeFindings(page)).join('\n');
    assert.match(findings, /^target-size: /m);
    assert.match(findings, /^color-contrast: /m);
    await page.close();
  });

  it('world.html says of each entry where it is from, filters by source, and counts down to one of them', async () => {
    const page = await context.newPage();
    await page.goto(demo.pageAt('world.html'));
    await listsReady(page);
    const entries = page.locator('ogp-event-list').getByRole('listitem');
    const all = await entries.allInnerTexts();
    assert.ok(all.length >= 10 && all.every((text) => /\bFrom \S/.test(text)), all.join('\n'));
    await page.getByText('Sources', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Open government Kenya/ }).check();
    const isKenyan = ({ textContent }: Element): boolean => /Open government Kenya/.test(textContent!);
    await page.waitForFunction(() => {
      const list = document.querySelector('ogp-event-list')!.shadowRoot!;
      return /Showing .* of 6 events|6 events/.test(list.textContent!);
    });
    for (const entry of await entries.all()) assert.ok(await entry.evaluate(isKenyan));
    assert.ok(await page.locator('ogp-countdown').getByRole('heading').isVisible());
    await page.close();
  });

  it('share.html leads to the page of an event, which works without scripts, says its doubt, and has its calendar file beside it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(demo.pageAt('share.html'));
    await page.getByRole('link', { name: 'The page of one event' }).click();
    await page.getByRole('heading', { level: 1, name: /^Forum Overcoming challenges/ }).waitFor();
    assert.match(await page.locator('main').innerText(), /It is either 11:00 or 12:00\./);
    const calendar = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href');
    const file = await fetch(new URL(calendar!, page.url()));
    assert.match(await file.text(), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY[^]*\(check the time\)/);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    assert.equal((JSON.parse(data!) as { startDate: string }).startDate, '2024-05-30');
    await page.getByRole('link', { name: 'All events' }).click();
    await page.getByRole('heading', { level: 1, name: 'Save, share, subscribe' }).waitFor();
    await context.close();
  });

  it('the page of an event: axe finds nothing, nothing overflows and nothing is refused, wide and narrow', async () => {
    const page = await context.newPage();
    const complaints = await recordComplaints(page);
    await page.goto(demo.pageAt('world/e/2024-05-30-forum-overcoming-challenges-civil.html'));
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await overflowing(page), [], `${width} px`);
      assert.deepEqual(await axeFindings(page, 'all'), [], `${width} px`);
    }
    assert.deepEqual(await complaints(), []);
    await page.close();
  });

  it('no-script.html shows its own list where scripts are off, and so does the front page its link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(demo.pageAt(NO_SCRIPT));
    assert.ok(await page.getByRole('heading', { name: 'Open Gov Week 2024' }).isVisible());
    assert.equal(await page.locator('ogp-event-list').getByRole('listitem').count(), 3);
    await page.goto(demo.pageAt('index.html'));
    assert.ok(await page.getByRole('link', { name: 'All events of Open Gov Week 2024' }).isVisible());
    assert.ok(await page.getByLabel('Shown as on').isHidden(), 'what needs script is not offered');
    await context.close();
  });

  it('languages.html: words that are longer, mirrored or without a space fit, and so do long languages, in 320 and in 200 px', async () => {
    const page = await context.newPage();
    await page.goto(demo.pageAt('languages.html'));
    await listsReady(page);
    for (const { language, write } of PSEUDO) {
      await page.evaluate(
        ([lang, strings]) => {
          document.querySelector('#in-language')!.setAttribute('lang', lang);
          document.querySelector('#in-language')!.setAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
          for (const element of document.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')) {
            Object.assign(element, { strings });
          }
        },
        [language, write && pseudo(write)] as const,
      );
      const said = write?.(english.filters) ?? '';
      await page.waitForFunction(
        ([lang, word]) =>
          [...document.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')].every(
            ({ localName, shadowRoot }) =>
              shadowRoot!.querySelector<HTMLElement>('[lang]')?.lang === lang &&
              (localName !== 'ogp-topic-filter' || shadowRoot!.textContent!.includes(word)),
          ),
        [language, said] as const,
      );
      // The margins of the page take 32 px.
      for (const width of [352, 232]) {
        await page.setViewportSize({ width, height: 900 });
        const name = `${language} ${write ? write('words') : ''}, ${width - 32} px`;
        assert.deepEqual(await overflowing(page, 'ogp-event-list, ogp-topic-filter, ogp-countdown'), [], name);
      }
    }
    await page.close();
  });

  it('written.html has its whole list where scripts are off, and keys open what is beyond its first page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(demo.pageAt('written.html'));
    const list = page.locator('ogp-event-list');
    assert.ok(await list.getByText('As of 27 May 2024').isVisible());
    const entries = list.locator('[data-id]:visible');
    assert.equal(await entries.count(), 8);
    for (let i = 0; i < 40 && !(await page.locator('summary.more:focus').count()); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await entries.count(), 24);
    await context.close();
  });

  it('written.html: axe finds nothing in the list that was written, while its script does not come', async () => {
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(demo.pageAt('written.html'));
    await page.locator('summary.more').click();
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(await overflowing(page), []);
    await page.close();
  });
});

/** Changes each word of the English messages, and no placeholder. */
function pseudo(write: (text: string) => string): Record<string, unknown> {
  const text = (message: string): string =>
    message
      .split(/(\{\w+\})/)
      .map((piece, i) => (i % 2 ? piece : write(piece)))
      .join('');
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? text(message)
        : Object.fromEntries(Object.entries(message as Record<string, string>).map(([form, one]) => [form, text(one)])),
    ]),
  );
}

/** Pseudo-languages, and real ones with long words. */
const PSEUDO: readonly { readonly language: string; readonly write?: (text: string) => string }[] = [
  { language: 'en', write: (text) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301${vowel}\u0301`) },
  { language: 'en', write: (text) => text.replace(/\S+/g, (word) => word + word).replace(/ /g, '') },
  { language: 'ar', write: (text) => text.replace(/\p{L}/gu, 'ش') },
  { language: 'de' },
  { language: 'fi' },
  { language: 'ta' },
];
