// The builder as it is shipped, under its own policy, through the roles and labels that a person finds.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe as describeEmbed, ELEMENTS, type Embed } from '../../src/embed/description.js';
import { elementFacts } from '../../src/embed/frame/setting-facts.js';
import { frameAddress } from '../../src/embed/snippets/iframe.js';
import { TARGETS, type TargetName } from '../../src/embed/snippets/targets.js';
import { randomEmbeds } from '../embed/random-embeds.js';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { axeFindings } from './axe-in-page.js';
import { listsReady, openChromium, recordComplaints } from './chromium.js';
import { overflowing } from './overflow.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

/** Targets whose snippet is HTML, or a template that a browser reads alike. */
const MARKUP = ['script-tag', 'drupal', 'static-site', 'vue', 'svelte', 'angular'] as const satisfies TargetName[];
const OPTIONS = { integrity: null, checksEveryFile: false };

const FEED = {
  format: 'ogp-events',
  version: '1.0',
  title: '</script>`${1}` {{x}} Council',
  homepage: 'https://example.org/agenda',
  language: 'en',
  timeZone: 'Africa/Nairobi',
  events: [
    { id: 'a', title: 'Budget', start: '2031-05-18T18:00', topics: ['justice'], location: { country: 'KE' } },
    {
      id: 'b',
      title: 'Hearing',
      start: '2031-05-19T18:00',
      topics: ['justice', 'civic-space'],
      location: { country: 'UG' },
    },
  ],
};

describe('The builder', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let feeds: Site;
  const pages: Record<string, string> = {};

  before(async () => {
    await built();
    browser = await openChromium();
    site = await serve({ folders: ['dist'], pages });
    feeds = await serve({
      pages: {
        '/events.json': JSON.stringify(FEED),
        '/agenda':
          '<!doctype html><html lang=en><title>Agenda</title><link rel="alternate" type="application/json" href="events.json"><p>x',
        '/no-home.json': JSON.stringify({ ...FEED, homepage: undefined, events: [FEED.events[0]] }),
        '/series.json': JSON.stringify({
          ...FEED,
          events: [
            ...FEED.events,
            { ...FEED.events[0], id: 's', start: '2001-05-18T18:00', recurrence: { rule: 'FREQ=WEEKLY' } },
          ],
        }),
        '/over.json': JSON.stringify({ ...FEED, events: [{ ...FEED.events[0], start: '2001-05-18T18:00' }] }),
      },
      headers: FOR_EVERYBODY,
    });
    context = await browser.newContext({ timezoneId: 'Europe/Madrid', locale: 'en-GB' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site, feeds].map((one) => one?.close()));
  });

  async function open(rest = ''): Promise<{ page: Page; complaints: () => Promise<string[]> }> {
    const page = await context.newPage();
    const complaints = await recordComplaints(page);
    await page.goto(`${site.origin}/builder/builder.html${rest}`);
    await until(() => page.locator('#snippet').count(), 'the page is there');
    return { page, complaints };
  }

  const snippetOf = async (page: Page): Promise<string> => (await page.locator('#snippet').textContent()) ?? '';

  /** Opens the page, and waits until the demo feed has filled in the link. */
  async function openFilled(): Promise<Page> {
    const { page } = await open();
    await until(() => page.getByLabel('Text of the link for readers without script').inputValue(), 'the link');
    return page;
  }

  async function enter(page: Page, address: string): Promise<void> {
    await page.getByLabel('Address of the feed').fill(address);
    await page.keyboard.press('Tab');
    await until(() => page.locator('.report-head').count(), 'the feed is checked');
  }

  it('begins with a demo feed, a snippet that can be copied, and a preview of that snippet', async () => {
    const { page, complaints } = await open();
    await listsReady(page);
    assert.match(
      await snippetOf(page),
      /^<script type="module" src="http:\/\/[\d.:]+\/cdn\/ogp-event-widgets\.js" integrity="sha384-/,
    );
    assert.equal(await page.locator('#embed ogp-event-list').count(), 1);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied: HTML of my own.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippetOf(page));
    assert.deepEqual(await complaints(), []);
    await page.close();
  });

  it('takes an address to a pasted list: counts of its own feed, a heading of its own, and nothing that is the default', async () => {
    const { page, complaints } = await open();
    feeds.requests.length = 0;
    await enter(page, `${feeds.origin}/events.json`);
    assert.equal(feeds.requests.length, 1, 'the feed is asked for once');
    const list = page.locator('#embed ogp-event-list');
    await page.getByLabel('Dates', { exact: true }).selectOption('upcoming');
    await page.getByRole('checkbox', { name: 'Justice (2)' }).check();
    await page.getByRole('checkbox', { name: 'Uganda (1)' }).check();
    await page.getByLabel('Events at a time').fill('20');
    await page.getByLabel('Heading', { exact: true }).fill('Open Gov Week: "us" & <you>');
    await page.getByLabel('Readers can filter the list').check();
    const snippet = await snippetOf(page);
    assert.match(snippet, /topics="justice"/);
    assert.match(snippet, /countries="UG"/);
    assert.match(snippet, /heading="Open Gov Week: &quot;us&quot; &amp; &lt;you&gt;"/);
    assert.match(snippet, /<a href="https:\/\/example\.org\/agenda">All events<\/a>/);
    assert.doesNotMatch(snippet, /page-size|when=|group-by/);
    await until(() => list.getByRole('heading', { name: 'Hearing' }).count(), 'the preview shows the event');
    assert.equal(await list.getByRole('heading', { name: 'Budget' }).count(), 0);
    assert.ok(await list.getByRole('heading', { name: 'Open Gov Week: "us" & <you>' }).isVisible());
    assert.equal(feeds.requests.length, 1);
    assert.deepEqual(await complaints(), []);

    // The same list on a page with no more than the snippet.
    pages['/pasted.html'] = `<!doctype html><html lang="en"><title>Pasted</title>${snippet}`;
    const other = await context.newPage();
    await other.goto(`${site.origin}/pasted.html`);
    await listsReady(other);
    assert.deepEqual(await other.locator('ogp-event-list [part~=title]').allTextContents(), ['Hearing']);
    await other.close();
    await page.close();
  });

  it('mends an address visibly, finds the feed that a page names, and offers all dates where all are over', async () => {
    const { page } = await open();
    const host = feeds.origin.replace('http://', '');
    await page.getByLabel('Address of the feed').fill('webcal://calendar.example/x.ics');
    await page.keyboard.press('Tab');
    await page.getByText('Changed: calendar programs write webcal:').waitFor();
    assert.equal(await page.getByLabel('Address of the feed').inputValue(), 'https://calendar.example/x.ics');
    await page.getByLabel('Address of the feed').fill('city.example/events.json');
    await page.keyboard.press('Tab');
    await page.getByText('Changed: https:// was missing.').waitFor();
    await enter(page, `http://${host}/agenda`);
    await page.getByText('It names this feed.').waitFor();
    assert.equal(await page.getByLabel('Address of the feed').inputValue(), `${feeds.origin}/events.json`);
    await page.getByLabel('Dates', { exact: true }).selectOption('upcoming');
    await enter(page, `${feeds.origin}/over.json`);
    await page.getByRole('button', { name: 'Show all dates' }).click();
    assert.match(await snippetOf(page), /when="all"/);
    await page.close();
  });

  it('copies no snippet without a link, and says why', async () => {
    const page = await openFilled();
    await page.getByLabel('Text of the link for readers without script').fill('');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').getByText('readers without script would see nothing').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'link-text');
    await page.getByLabel('Your website is made with').selectOption('wix');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied: Wix.').waitFor();
    await page.close();
  });

  it('forgets with the demo feed what it chose because of it, unless somebody chose it', async () => {
    const { page } = await open();
    await listsReady(page);
    assert.match(await snippetOf(page), /when="all"/);
    await enter(page, `${feeds.origin}/no-home.json`);
    await page.getByText('1 event. The next is on 18 May 2031').waitFor();
    assert.equal(await page.getByLabel('Dates', { exact: true }).inputValue(), 'upcoming');
    assert.doesNotMatch(await snippetOf(page), /when=|<a /);
    await page.getByLabel('Dates', { exact: true }).selectOption('all');
    await enter(page, `${feeds.origin}/events.json`);
    await page.getByText('2 events.').waitFor();
    assert.match(await snippetOf(page), /when="all"/);
    await page.close();
  });

  it('names no next event where a series, whose dates are not worked out, may have one before', async () => {
    const { page } = await open();
    await enter(page, `${feeds.origin}/series.json`);
    await page.getByText('3 events.').waitFor();
    assert.doesNotMatch((await page.locator('.report-head').textContent())!, /The next is on/);
    await page.close();
  });

  it('says in the first steps of a frame who must allow the feed, as the frame itself says it', async () => {
    const { page } = await open();
    await page.getByLabel('Address of the feed').fill('https://calendar.invalid/a/group.ics');
    await page.keyboard.press('Tab');
    await page.getByLabel('Your website is made with').selectOption('wix');
    const step = page.getByRole('listitem').filter({ hasText: 'must allow this feed' });
    await step.getByText('<meta name="ogp-embed-sources" content="https://calendar.invalid/a/">').waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').getByText('the frame may not show this feed yet').waitFor();
    await enter(page, `${feeds.origin}/events.json`);
    await page.getByRole('listitem').filter({ hasText: 'because its address begins with http:' }).waitFor();
    await page.close();
  });

  it('asks for the folder of the scripts, and speaks of it, only where the text names it', async () => {
    const { page } = await open();
    const folder = page.getByLabel('Folder of the scripts');
    const everyFile = page.getByLabel('Let the browser check every file');
    const unpack = page.getByRole('listitem').filter({ hasText: /unpack the zip/i });
    // The demo's feed lies in the folder of the scripts.
    for (const [target, ...expected] of [
      ['script-tag', 1, 1, 1],
      ['wordpress-block', 0, 0, 0],
      ['wordpress-shortcode', 0, 0, 0],
      ['react', 0, 0, 0],
      ['wix', 1, 0, 1],
    ] as const) {
      await page.getByLabel('Your website is made with').selectOption(target);
      assert.deepEqual([await folder.count(), await everyFile.count(), await unpack.count()], expected, target);
    }
    await page.close();
  });

  it('tells a web editor in the language of the page what to do where other websites may not read the feed', async () => {
    const closed = await serve({ pages: { '/events.json': JSON.stringify(FEED) } });
    for (const [language, words] of Object.entries({
      en: 'Save the calendar file on your own website',
      es: 'Guarde el archivo de calendario en su propio sitio web',
      ar: 'احفظ ملف التقويم على موقعك',
    })) {
      const { page } = await open(`?lang=${language}`);
      await page.locator('#src').fill(`${closed.origin}/events.json`);
      await page.keyboard.press('Tab');
      await page.getByRole('status').getByText(words).waitFor();
      const guide = await page.locator('a[hreflang=en]').getAttribute('href');
      assert.ok((await page.request.get(new URL(guide!, page.url()).href)).ok());
      await page.close();
    }
    await closed.close();
  });

  it('selects the text where copying is refused', async () => {
    const page = await openFilled();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('The text is selected').waitFor();
    assert.equal(await page.evaluate(() => getSelection()!.toString().trim()), (await snippetOf(page)).trim());
    await page.close();
  });

  it('is walked through by keyboard alone, and axe finds nothing at any step', async () => {
    const { page, complaints } = await open();
    /** Goes on with the Tab key; what has focus on the way must be seen. */
    const tabTo = async (id: string): Promise<void> => {
      for (let count = 0; count < 120; count++) {
        const isThere = await page.evaluate((wanted) => {
          const { activeElement } = document;
          const { top, bottom, width } = activeElement!.getBoundingClientRect();
          const isSeen = activeElement === document.body || (width > 0 && bottom > 0 && top < innerHeight);
          if (!isSeen) throw new Error(`not in sight: ${activeElement!.outerHTML.slice(0, 200)}`);
          return activeElement!.id === wanted;
        }, id);
        if (isThere) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the Tab key does not lead to ${id}`);
    };
    const step = async (what: string): Promise<void> => assert.deepEqual(await axeFindings(page), [], what);
    await step('start');
    await tabTo('src');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`${feeds.origin}/events.json`);
    await page.keyboard.press('Tab');
    await until(() => page.locator('.report-head').count(), 'the feed is checked');
    await step('feed');
    await page.keyboard.press('Shift+Tab');
    await tabTo('topics-justice');
    await page.keyboard.press('Space');
    await tabTo('filter');
    await page.keyboard.press('Space');
    await step('what to show');
    await tabTo('heading');
    await page.keyboard.type('Hearings');
    await tabTo('has-accent');
    await page.keyboard.press('Space');
    await step('look');
    await tabTo('target');
    await page.keyboard.type('Vue');
    await step('place');
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await page.getByText('Copied: Vue').waitFor();
    await step('copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<script setup>[^]*heading="Hearings"[^]*topics="justice"[^]*<ogp-topic-filter/);
    await tabTo('preview-rtl');
    await page.keyboard.press('Space');
    await step('preview');
    assert.deepEqual(await complaints(), []);
    await page.close();
  });

  it('keeps everything in its address, for a colleague to open', async () => {
    const { page } = await open();
    await page.getByLabel('Layout').selectOption('cards');
    await page.getByLabel('Give links a colour of your own').check();
    await page.getByText('On a white page:').waitFor();
    await page.getByLabel('Your website is made with').selectOption('react');
    const snippet = await snippetOf(page);
    assert.match(snippet, /style=\{\{ '--ogp-accent': '#7a1f5c' \}\}/);
    const { page: again } = await open(new URL(page.url()).hash);
    assert.equal(await snippetOf(again), snippet);
    assert.equal(await again.locator('#embed ogp-event-list').getAttribute('layout'), 'cards');
    await page.close();
    await again.close();
  });

  for (const language of ['es', 'ar']) {
    it(`speaks ${language}: axe finds nothing in any of its states, and nothing overflows`, async () => {
      const { page, complaints } = await open(`?lang=${language}`);
      for (const id of ['filter', 'has-accent']) await page.locator(`#${id}`).check();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await page.locator('#target').selectOption('wordpress-block');
      assert.deepEqual(await axeFindings(page), []);
      await page.locator('#element-countdown').check();
      assert.deepEqual(await axeFindings(page), [], 'countdown');
      await page.setViewportSize({ width: 320, height: 900 });
      assert.deepEqual(await overflowing(page), []);
      assert.deepEqual(await complaints(), []);
      await page.close();
    });
  }
});

describe('A browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await openChromium();
  });
  after(() => browser?.close());

  it('reads in a snippet the very embed that it was made of, whatever attacks its texts and addresses are', async () => {
    const facts = elementFacts();
    const page = await browser.newPage();
    for (const name of MARKUP) {
      const embeds = ELEMENTS.flatMap((element) => randomEmbeds(element, facts, 40));
      const written = embeds.flatMap((embed) => {
        const text = TARGETS[name].write(embed, OPTIONS);
        // Drupal would cut some texts at a colon: for these there is no snippet.
        return text === null ? [] : [{ embed, text }];
      });
      if (name === 'drupal') assert.ok(written.length > embeds.length / 4, 'some snippets');
      else assert.equal(written.length, embeds.length, name);
      // The template of a component, as its own compiler finds it.
      const texts = written.map(({ text }) =>
        name === 'angular' ? (new Function(`return ${/template: (`[^]*?`),\n/.exec(text)![1]!}`)() as string) : text,
      );
      const read = await page.evaluate((all) => {
        return all.map((text) => {
          const parsed = new DOMParser().parseFromString(
            text.replace(/^<template>$|^<\/template>$/gm, ''),
            'text/html',
          );
          const root = parsed.querySelector('ogp-event-list, ogp-countdown, ogp-topic-filter')!;
          const filter = root.querySelector(':scope > ogp-topic-filter');
          const link = root.querySelector(':scope > a');
          const heading = root.querySelector(':scope > [slot=heading]');
          const scripts = [...parsed.querySelectorAll('script')].filter(
            (one) => !/^\s*import\b/.test(one.text || 'import'),
          );
          return {
            element: root.localName.slice('ogp-'.length),
            settings: [
              ...[...root.attributes].map((one) => [one.name, one.value]),
              ...(heading ? [['heading', heading.textContent ?? '']] : []),
            ] as [string, string][],
            filter: filter && ([...filter.attributes].map((one) => [one.name, one.value]) as [string, string][]),
            fallback: link && { text: link.textContent ?? '', href: link.getAttribute('href') },
            others: parsed.querySelectorAll(
              'body :not(ogp-event-list, ogp-countdown, ogp-topic-filter, a, script, ng-container, [slot=heading])',
            ).length,
            scripts: scripts.length,
          };
        });
      }, texts);
      read.forEach(({ element, settings, filter, fallback, others, scripts }, index) => {
        const { style, ...plain } = Object.fromEntries(settings);
        const { slot: _, ...ofFilter } = Object.fromEntries(filter ?? []);
        const given = {
          element,
          settings: plain,
          filter: filter && ofFilter,
          accent: style?.replace('--ogp-accent: ', '') ?? null,
        };
        const again = describeEmbed({ ...given, fallback }, facts);
        const wanted = written[index]!.embed;
        const part = ({ element, settings, filter, accent, fallback }: Embed): unknown => ({
          element,
          settings,
          filter,
          accent: name === 'drupal' ? null : accent,
          fallback,
        });
        assert.deepEqual(part(again), part(wanted), texts[index]);
        assert.deepEqual([others, scripts], [0, 0], texts[index]);
      });
    }
    await page.close();
  });

  it('reads in the snippet of a frame one frame, one link and one script, and the very address that was written', async () => {
    const facts = elementFacts();
    const page = await browser.newPage();
    const written = ELEMENTS.flatMap((element) => randomEmbeds(element, facts, 40)).flatMap((embed) => {
      const text = TARGETS.iframe.write(embed, OPTIONS);
      return text === null ? [] : [{ embed, text }];
    });
    assert.equal(written.length, 80, 'of lists and countdowns');
    const read = await page.evaluate(
      (all) =>
        all.map((text) => {
          const { body } = new DOMParser().parseFromString(text, 'text/html');
          return [...body.querySelectorAll('*')].map((one) => ({
            tag: one.localName,
            attributes: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
            text: one.localName === 'p' ? '' : (one.textContent ?? ''),
          }));
        }),
      written.map(({ text }) => text),
    );
    read.forEach((nodes, index) => {
      const { embed, text } = written[index]!;
      const { fallback, title, host } = embed;
      const src = frameAddress(embed)!;
      assert.deepEqual(
        nodes.map(({ tag, attributes, text }) => ({ tag, attributes, text })),
        [
          {
            tag: 'iframe',
            attributes: {
              src,
              title: title ? `Events: ${title}` : 'Events',
              width: '100%',
              height: '600',
              loading: 'lazy',
              style: 'border:0',
              allow: '',
              referrerpolicy: 'no-referrer',
            },
            text: '',
          },
          ...(fallback
            ? [
                { tag: 'p', attributes: {}, text: '' },
                { tag: 'a', attributes: { href: fallback.href }, text: fallback.text },
              ]
            : []),
          { tag: 'script', attributes: { async: '', src: `${host.scripts}embed-parent.js` }, text: '' },
        ],
        text,
      );
      // As a field for addresses takes it (Wix, Google Sites), and as a browser asks for it.
      const address = TARGETS.wix.write(embed, OPTIONS)!;
      assert.doesNotMatch(address.slice(host.scripts.length), /[\s<>"'`{}[\]\\|]/);
      assert.deepEqual(TARGETS.wix.read(new URL(address, 'https://page.invalid/').href), TARGETS.wix.read(address));
    });
    await page.close();
  });
});
