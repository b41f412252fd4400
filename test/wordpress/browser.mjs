// Steps that people take with the plugin, in Chromium: log in as each role, insert a block by keyboard, publish, and read the page with and without script.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { plainFeed } from './feed-server.mjs';
import { wordpressShortcode } from '../../src/embed/snippets/wordpress.ts';
import { PASSWORD, USERS } from './site.mjs';

const SHOTS = at('.cache/wordpress/screenshots');
/** Milliseconds: a machine may be busy with other things. */
const TIMEOUT = 60_000;
/** Marks a test that CI runs, too. */
const ESSENTIAL = 'essential';

/** Runs the tests; tells each `[name, faults]` as it ends. `isEssential`: only those that say so. */
export async function browserTests(site, feeds, tell, { wanted = '', isEssential = false } = {}) {
  mkdirSync(SHOTS, { recursive: true });
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox', '--disable-gpu'],
    handleSIGTERM: false,
  });
  const open = watchRequests(browser);
  const context = { site, feeds, browser, feed: `${feeds.origin}/events.json` };
  feeds.answers.set('/events.json', plainFeed());
  const chosen = TESTS.filter(([name, , more]) => name.includes(wanted) && (!isEssential || more === ESSENTIAL));
  for (const [name, test] of chosen) {
    const faults = [];
    try {
      await test({ ...context, expect: (isSo, else_) => isSo || faults.push(else_) });
    } catch (error) {
      faults.push(error.message.slice(0, 1500), ...(await stateOf(browser, open)));
    }
    for (const session of browser.contexts()) await session.close();
    tell([name, faults]);
  }
  await browser.close();
}

/** Follows the requests of each session: returns those that have no answer yet, with the times at which they began. */
function watchRequests(browser) {
  const open = new WeakMap();
  browser.on('context', (session) => {
    const requests = new Map();
    open.set(session, requests);
    session.on('request', (request) => requests.set(request, Date.now()));
    for (const end of ['requestfinished', 'requestfailed']) session.on(end, (request) => requests.delete(request));
  });
  return open;
}

/** Tells how the open windows look when a test fails, and which answers they wait for. */
async function stateOf(browser, open) {
  const told = [];
  for (const session of browser.contexts()) {
    for (const page of session.pages()) {
      const shot = join(SHOTS, `failed-${Date.now()}.png`);
      const fault = await page.screenshot({ path: shot, timeout: 5000 }).then(
        () => '',
        (error) => error.message.split('\n')[0],
      );
      told.push(`a window at ${page.url()}: ${fault || shot}`);
    }
    for (const [request, beganMs] of open.get(session) ?? []) {
      const seconds = Math.round((Date.now() - beganMs) / 1000);
      told.push(`no answer after ${seconds} s: ${request.method()} ${request.url()}`);
    }
  }
  return told;
}

// ---- Steps

async function logIn({ site, browser }, role, options = {}) {
  const session = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  session.setDefaultTimeout(TIMEOUT);
  // Pictures of users and of the dashboard, which are elsewhere.
  await session.route(
    (url) => url.origin !== site.origin && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  const page = await session.newPage();
  await page.goto(`${site.origin}/wp-login.php`);
  // The page puts the focus there after 200 ms: a password that is being filled in just then would become the name.
  await page.waitForFunction(() => document.activeElement.id === 'user_login');
  await page.fill('#user_login', role);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return page;
}

/** The document in which blocks stand: a frame in newer versions. */
async function canvasOf(page) {
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? await frame.contentFrame() : page;
}

async function newPost(page, site, type = 'post') {
  await page.goto(`${site.origin}/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId?.());
  const canvas = await canvasOf(page);
  await canvas.waitForSelector('[contenteditable="true"], textarea.editor-post-title__input');
  return canvas;
}

/** Saves the post as published; returns its address. */
async function publish(page, title) {
  return page.evaluate(async (title) => {
    const { dispatch, select } = globalThis.wp.data;
    await dispatch('core/editor').editPost({ title, status: 'publish' });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').isCurrentPostPublished()) throw new Error('not published');
    return select('core/editor').getCurrentPost().link;
  }, title);
}

const shownTitles = (tag) => {
  const list = document.querySelector(tag);
  return [...(list?.shadowRoot?.querySelectorAll('[part~=event]:not([part~=repeated]) [part~=title]') ?? [])].map(
    (one) => one.textContent.trim(),
  );
};

/** The titles of the list, once it shows some. */
async function titlesWithScript(page, tag = 'ogp-event-list') {
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=title]'), tag);
  return page.evaluate(shownTitles, tag);
}

/** Opens a page as a reader does, or in a window of somebody who has logged in; returns what is wrong with it, beside its titles. */
async function read({ browser, site }, url, { hasScript = true, shot, tag, window } = {}) {
  const session =
    window ?? (await browser.newContext({ javaScriptEnabled: hasScript, viewport: { width: 1000, height: 900 } }));
  session.setDefaultTimeout(TIMEOUT);
  const page = await session.newPage();
  const problems = [];
  const asked = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && problems.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  const titles = hasScript
    ? await titlesWithScript(page, tag)
    : await page.$$eval('[part~=event] [part~=title]', (all) => all.map((one) => one.textContent.trim()));
  const others = asked.filter(
    (address) => !address.startsWith(site.origin) && !address.startsWith('data:') && !address.startsWith('blob:'),
  );
  if (shot) await page.screenshot({ path: join(SHOTS, shot), fullPage: false });
  const html = await page.content();
  await (window ? page : session).close();
  return { titles, problems, others, html, asked };
}

/**
 * How far a page moves (Layout Instability API) while the list takes the place of what PHP has written: the script comes when readers have seen that, in
 * the fonts of the theme, which move the page as well.
 */
async function shiftOf({ browser }, url, width) {
  const session = await browser.newContext({ viewport: { width, height: 900 } });
  session.setDefaultTimeout(TIMEOUT);
  const page = await session.newPage();
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/ogp-event-widgets\.js/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      globalThis.shift = 0;
    });
    await route.continue();
  });
  await page.goto(url);
  await titlesWithScript(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shift = await page.evaluate(() => globalThis.shift);
  await session.close();
  return shift;
}

/** Where the first block of a post is begun. */
const APPENDER =
  'p[data-title="Add default block"], [aria-label^="Add default block"], .block-editor-default-block-appender__content';

async function insertByKeyboard(page, canvas, words) {
  await canvas.locator(APPENDER).first().click();
  await page.keyboard.type(`/${words}`);
  // The list lags behind what is typed: after "/e" it has the block, and marks another one.
  await page.waitForSelector(`[role="option"][aria-selected="true"]:has-text("${words}")`);
  await page.keyboard.press('Enter');
}

/** Pastes a text into a new paragraph, as a person does who has copied it. */
async function paste(canvas, text) {
  await canvas.locator(APPENDER).first().click();
  await canvas.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// ---- Tests

const TESTS = [
  [
    'An author pastes what the builder writes, sees the list, publishes; readers see the same titles with and without script',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'author');
      const canvas = await newPost(page, site);
      await paste(
        canvas,
        wordpressShortcode.write({
          element: 'event-list',
          settings: { src: feed, 'page-size': '3' },
          filter: { facets: 'topics when' },
          accent: null,
          fallback: { text: 'All events', href: 'https://events.example.org/all' },
        }),
      );
      await canvas.waitForFunction(
        () => document.querySelector('ogp-event-list')?.shadowRoot?.querySelectorAll('[part~=event]').length >= 1,
      );
      const url = await publish(page, 'Pasted');
      await page.context().close();
      const expected = [1, 2, 3].map((n) => `Budget forum ${n}`);
      const withScript = await read(context, url);
      const without = await read(context, url, { hasScript: false });
      expect(same(withScript.titles, expected), `with script: ${withScript.titles}`);
      expect(same(without.titles, expected), `without script: ${without.titles}`);
      expect(withScript.problems.length === 0, withScript.problems.join('\n'));
      expect(withScript.others.length === 0, `asked elsewhere: ${withScript.others}`);
      expect(without.html.includes('<ogp-topic-filter slot="filter"'), 'no filter');
      expect(without.html.includes('href="https://events.example.org/all"'), 'no link');
    },
    ESSENTIAL,
  ],
  ...USERS.map((role) => [
    `${role}: inserts the block by keyboard, sees events, publishes; readers see the same titles with and without script`,
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, role);
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      const canvas = await newPost(page, site);
      await insertByKeyboard(page, canvas, 'event list');
      const field = canvas.getByLabel('Address of the feed').first();
      await field.waitFor();
      if (role === 'administrator') await page.screenshot({ path: join(SHOTS, 'editor-empty.png') });
      await canvas.waitForFunction(() => document.activeElement.matches('[inputmode=url]'), null, { timeout: 5000 });
      if (role === 'editor') {
        await page.keyboard.type(feed.slice(0, -3));
        await canvas.getByText('cannot be shown').first().waitFor();
        expect(
          await field.evaluate((one) => one.ownerDocument.activeElement === one),
          'who pauses in the middle of an address loses its field',
        );
        await page.keyboard.type(feed.slice(-3));
      } else await page.keyboard.type(feed);
      await page.keyboard.press('Tab');
      await canvas.waitForFunction(
        () => document.querySelector('ogp-event-list')?.shadowRoot?.querySelectorAll('[part~=event]').length >= 1,
      );
      expect(
        await canvas.evaluate(() => document.querySelector('ogp-event-list').closest('[inert]') !== null),
        'the preview is not inert',
      );
      if (role === 'administrator') {
        await page.screenshot({ path: join(SHOTS, 'editor-wide.png') });
        await page.setViewportSize({ width: 480, height: 900 });
        await page.screenshot({ path: join(SHOTS, 'editor-narrow.png') });
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      const url = await publish(page, `Events by ${role}`);
      const saved = await page.evaluate(
        () =>
          globalThis.wp.data.select('core/editor').getCurrentPost().content.raw ??
          globalThis.wp.data.select('core/editor').getEditedPostContent(),
      );
      expect(saved.includes('wp:ogp/event-list'), `saved: ${saved}`);
      expect(problems.length === 0, problems.join('\n'));
      await page.context().close();
      const withScript = await read(context, url, { shot: `page-${role}.png` });
      const without = await read(context, url, { hasScript: false, shot: `page-${role}-without-script.png` });
      expect(withScript.titles.length === 20, `${withScript.titles.length} titles with script`);
      expect(same(withScript.titles, without.titles), `${withScript.titles} / ${without.titles}`);
      expect(withScript.problems.length === 0, withScript.problems.join('\n'));
      expect(withScript.others.length === 0, `asked elsewhere: ${withScript.others}`);
      expect(
        withScript.asked.some((address) => address.includes('/uploads/ogp-event-widgets/')),
        'the feed is not served from this site',
      );
    },
  ]),
  [
    'The countdown block shows the next event with and without script',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'author');
      const canvas = await newPost(page, site);
      await insertByKeyboard(page, canvas, 'countdown');
      const field = canvas.getByLabel('Address of the feed').first();
      await field.fill(feed);
      await field.blur();
      await canvas.waitForFunction(() =>
        document.querySelector('ogp-countdown')?.shadowRoot?.textContent.includes('Budget forum 1'),
      );
      const url = await publish(page, 'Countdown');
      await page.context().close();
      const without = await read(context, url, { hasScript: false });
      expect(same(without.titles, ['Budget forum 1']), without.titles.join());
    },
  ],
  [
    'The side panel asks the questions of the builder, and what is chosen is saved and shown',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'editor');
      await newPost(page, site);
      await page.evaluate((src) => {
        const block = globalThis.wp.blocks.createBlock('ogp/event-list', { src });
        globalThis.wp.data.dispatch('core/block-editor').insertBlocks(block);
        globalThis.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      }, feed);
      const side = page.locator('.interface-complementary-area, .editor-sidebar').first();
      if (!(await side.isVisible())) await page.getByRole('button', { name: 'Settings', exact: true }).click();
      await side.getByText('This feed works').first().waitFor();
      const order = await side.locator('.components-panel__body-title').allInnerTexts();
      expect(/1.*2.*3.*4/s.test(order.filter((title) => /^\d/.test(title)).join(' ')), order.join());
      await side.getByLabel(/Justice \(12\)/).check();
      await side.getByLabel('Readers can filter the list').check();
      await side.getByLabel('Events at a time').fill('5');
      await page.screenshot({ path: join(SHOTS, 'editor-panel.png') });
      const attributes = await page.evaluate(
        () => globalThis.wp.data.select('core/block-editor').getSelectedBlock().attributes,
      );
      expect(attributes.topics === 'justice' && attributes.pageSize === '5', JSON.stringify(attributes));
      expect(same(attributes.filter, { facets: 'topics when', layout: 'popover' }), JSON.stringify(attributes.filter));
      expect(attributes.fallback?.href === 'https://events.example.org/all', JSON.stringify(attributes.fallback));
      const url = await publish(page, 'Chosen');
      await page.context().close();
      const withScript = await read(context, url, { shot: 'page-filter.png' });
      const without = await read(context, url, { hasScript: false });
      const expected = [2, 4, 6, 8, 10].map((n) => `Budget forum ${n}`);
      expect(same(withScript.titles, expected), withScript.titles.join());
      expect(same(without.titles, expected), without.titles.join());
      expect(/<ogp-topic-filter slot="filter" facets="topics when" layout="popover">/.test(without.html), 'no filter');
      expect(without.html.includes('href="https://events.example.org/all"'), 'no link');
    },
  ],
  [
    '"Undo" takes back what a person did, step by step, and a post that was only opened has no changes',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'editor');
      page.on('dialog', (dialog) => void dialog.accept());
      const canvas = await newPost(page, site);
      const hasEvents = (frame) =>
        frame.waitForFunction(() =>
          document.querySelector('ogp-event-list')?.shadowRoot?.querySelector('[part~=event]'),
        );
      const sources = () =>
        page.evaluate(() =>
          globalThis.wp.data
            .select('core/block-editor')
            .getBlocks()
            .filter(({ name }) => name === 'ogp/event-list')
            .map(({ attributes }) => attributes.src ?? ''),
        );
      await page.evaluate(() =>
        globalThis.wp.data
          .dispatch('core/block-editor')
          .insertBlocks(globalThis.wp.blocks.createBlock('ogp/event-list', {})),
      );
      const field = canvas.getByLabel('Address of the feed').first();
      await field.fill(feed);
      await field.blur();
      await hasEvents(canvas);
      for (const [step, expected] of [
        ['undo', ['']],
        ['undo', []],
        ['redo', ['']],
        ['redo', [feed]],
      ]) {
        await page.evaluate((step) => globalThis.wp.data.dispatch('core/editor')[step](), step);
        expect(same(await sources(), expected), `${step}: ${JSON.stringify(await sources())}`);
      }
      const id = await site.php(
        `echo wp_insert_post(['post_title' => 'Opened', 'post_status' => 'publish', 'post_content' => '<!-- wp:ogp/event-list {"src":"${feed}"} /-->']);`,
      );
      await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId?.());
      await hasEvents(await canvasOf(page));
      expect(
        !(await page.evaluate(() => globalThis.wp.data.select('core/editor').isEditedPostDirty())),
        'it was changed by opening it',
      );
      await page.context().close();
    },
  ],
  [
    'A pasted element, shortcode or address becomes the block',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'author');
      await newPost(page, site);
      const pasted = (text) =>
        page.evaluate((text) => {
          const blocks = globalThis.wp.blocks.pasteHandler({
            HTML: text.startsWith('<') ? text : '',
            plainText: text,
            mode: 'BLOCKS',
          });
          return Array.isArray(blocks) ? blocks.map(({ name, attributes }) => ({ name, attributes })) : blocks;
        }, text);
      const expected = {
        src: feed,
        pageSize: '5',
        timeZoneControl: true,
        heading: 'Open Gov Week: Nairobi',
        filter: { facets: 'topics when' },
        fallback: { text: 'All', href: 'https://events.example.org/all' },
      };
      const sorted = (value) =>
        JSON.stringify(value, (_, one) =>
          one && typeof one === 'object' ? Object.fromEntries(Object.entries(one).sort()) : one,
        );
      for (const text of [
        `<ogp-event-list src="${feed}" page-size="5" time-zone-control heading="Open Gov Week: Nairobi"><ogp-topic-filter slot="filter" facets="topics when"></ogp-topic-filter><a href="https://events.example.org/all">All</a></ogp-event-list>`,
        `[ogp_event_list src="${feed}" page-size="5" time-zone-control="true" heading="Open Gov Week: Nairobi" filter="true" filter-facets="topics when"]<a href="https://events.example.org/all">All</a>[/ogp_event_list]`,
        `[ogp_event_list src=“${feed}” page_size=5 time-zone-control="true" heading=“Open Gov Week: Nairobi” filter_facets=‘topics when’]<a href="https://events.example.org/all">All</a>[/ogp_event_list]`,
        `<!-- wp:ogp/event-list ${JSON.stringify(expected)} /-->`,
      ]) {
        const blocks = await pasted(text);
        const found = blocks.find?.(({ name }) => name === 'ogp/event-list');
        expect(found && sorted(found.attributes) === sorted(expected), `${text}\n→ ${JSON.stringify(blocks)}`);
      }
      const [address] = await pasted('https://open.example.org/feeds/events.json');
      expect(address?.name === 'ogp/event-list', `address: ${JSON.stringify(address)}`);
      const other = await pasted('https://open.example.org/events');
      expect(!JSON.stringify(other).includes('ogp/'), `other address: ${JSON.stringify(other)}`);
      await page.context().close();
    },
  ],
  [
    'An author may write the element line; a script and a frame beside it are gone',
    async (context) => {
      const { site, feed, expect } = context;
      const page = await logIn(context, 'author');
      await newPost(page, site);
      const content = `<!-- wp:html --><ogp-event-list src="${feed}" page-size="3" onclick="pwned()"><a href="https://events.example.org/all">All events</a></ogp-event-list><script>globalThis.pwned = true</script><iframe src="https://events.example.org/"></iframe><!-- /wp:html -->`;
      const url = await page.evaluate(async (content) => {
        const post = await globalThis.wp.apiFetch({
          path: '/wp/v2/posts',
          method: 'POST',
          data: { title: 'Line', status: 'publish', content },
        });
        return post.link;
      }, content);
      await page.context().close();
      // The line is not ours to change: the feed is asked for at its own address, which has to allow that.
      const feedServer = (feeds) => (request, response) =>
        response
          .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
          .end(JSON.stringify(feeds));
      context.feeds.answers.set('/events.json', feedServer(plainFeed()));
      const found = await read(context, url);
      context.feeds.answers.set('/events.json', plainFeed());
      expect(found.titles.length === 3, found.titles.join());
      // WordPress leaves the words of a script as text.
      expect(!/onclick=|<iframe src="https:\/\/events|<script>globalThis/.test(found.html), 'something stays');
    },
    ESSENTIAL,
  ],
  [
    'The classic editor keeps a pasted element and the paragraphs around it, between Visual and Code',
    async (context) => {
      const { site, feed, expect } = context;
      const plugin = join(site.folder, 'wp-content/mu-plugins/classic-editor.php');
      writeFileSync(plugin, "<?php add_filter('use_block_editor_for_post', '__return_false');");
      const page = await logIn(context, 'author');
      await page.goto(`${site.origin}/wp-admin/post-new.php`);
      rmSync(plugin);
      const text = [
        'Before.',
        `<ogp-event-list src="${feed}">\n<ogp-topic-filter slot="filter" facets="topics when"></ogp-topic-filter>\n<a href="https://events.example.org/all">All events</a>\n</ogp-event-list>`,
        'Between.',
        `<ogp-countdown src="${feed}"></ogp-countdown>`,
        'After.',
      ].join('\n\n');
      await page.click('#content-html');
      await page.fill('#content', text);
      await page.click('#content-tmce');
      await page.waitForFunction(() => globalThis.tinymce?.get('content')?.getBody()?.querySelector('ogp-event-list'));
      await page.click('#content-html');
      const back = await page.inputValue('#content');
      expect(back === text, back);
      await page.fill('#title', 'Classic');
      await page.click('#publish');
      await page.waitForURL(/post\.php\?post=\d+&action=edit/);
      const [, id] = /post=(\d+)/.exec(page.url());
      const url = await site.php(`echo get_permalink(${id});`);
      await page.context().close();
      const { html } = await read(context, url, { hasScript: false });
      expect(/<ogp-countdown src="[^"]+"><\/ogp-countdown>/.test(html), 'no countdown');
      for (const words of ['Before.', 'Between.', 'After.']) {
        expect(html.includes(`<p>${words}</p>`), `“${words}” is in no paragraph of its own`);
      }
    },
  ],
  [
    "An author's ampersand in address and heading stays one",
    async (context) => {
      const { site, feeds, expect } = context;
      const page = await logIn(context, 'author');
      await newPost(page, site);
      await page.evaluate((src) => {
        globalThis.wp.data
          .dispatch('core/block-editor')
          .insertBlocks(
            globalThis.wp.blocks.createBlock('ogp/event-list', { src, heading: 'Questions & answers <soon>' }),
          );
      }, `${feeds.origin}/events.json?a=1&b=2`);
      const url = await publish(page, 'Ampersand');
      await page.context().close();
      const { html } = await read(context, url, { hasScript: false });
      expect(/heading="Questions (?:&amp;|&) answers/.test(html), /heading="[^"]*"/.exec(html)?.[0] ?? 'no heading');
      expect(feeds.asked.includes('/events.json?a=1&b=2'), feeds.asked.filter((path) => path.includes('a=1')).join());
    },
  ],
  [
    'The page moves by 0.02 at most while the list takes the place of what was written, on wide windows and narrow ones',
    async (context) => {
      const { site, feed, expect } = context;
      const url = await site.php(
        `echo get_permalink(wp_insert_post(['post_title' => 'Still', 'post_status' => 'publish', 'post_content' => '<!-- wp:ogp/event-list {"src":"${feed}"} /--><p>Below the list</p>']));`,
      );
      for (const width of [1000, 390]) {
        const shift = await shiftOf(context, url, width);
        expect(shift <= 0.02, `${width} px: ${shift.toFixed(4)}`);
      }
    },
  ],
  ...['author', 'editor'].map((role) => [
    `${role}: the preview of a draft shows what will be published, and so does a private post`,
    async (context) => {
      const { site, feeds, expect } = context;
      // In no published content, so that this site serves no copy of it. Its server lets no browser read it.
      const path = `/draft-of-${role}.json`;
      const draft = plainFeed();
      draft.events[0].title = 'Forum [ogp_countdown] </script><b>1</b> &#91;ogp_countdown&#93;';
      feeds.answers.set(path, draft);
      const page = await logIn(context, role);
      const block = `<!-- wp:ogp/event-list {"src":"${feeds.origin}${path}","pageSize":"2"} /-->`;
      const shortcode = `[ogp_event_list src="${feeds.origin}${path}" page-size="2"]`;
      for (const [kind, content] of Object.entries({ block, shortcode })) {
        const id = await site.php(
          `echo wp_insert_post(['post_title' => 'Draft', 'post_status' => 'draft', 'post_author' => get_user_by('login', '${role}')->ID, 'post_content' => '${content}']);`,
        );
        const shown = async (address) => {
          const { titles, problems, others } = await read(context, address, { window: page.context() });
          expect(same(titles, [draft.events[0].title, 'Budget forum 2']), `${kind}: ${titles}`);
          expect(
            others.every((other) => !other.includes(path)),
            `${kind}: asked elsewhere: ${others}`,
          );
          expect(!problems.some((text) => text.includes('ogp')), `${kind}: ${problems.join('\n')}`);
        };
        await shown(`${site.origin}/?p=${id}&preview=true`);
        if (role === 'editor') {
          await site.php(`wp_update_post(['ID' => ${id}, 'post_status' => 'private']);`);
          await shown(`${site.origin}/?p=${id}`);
        }
      }
      await page.context().close();
      const copies = await site.php(`echo wp_json_encode([OgpEventWidgets\\served_copy('${feeds.origin}${path}')]);`);
      expect(copies === '[""]', `a copy for everybody: ${copies}`);
    },
  ]),
  [
    'A list is put into an area of widgets with the mouse; readers see the same titles with and without script; a widget that was only opened has no changes',
    async (context) => {
      const { site, feed, expect } = context;
      cpSync(at('test/wordpress/classic-theme'), join(site.folder, 'wp-content/themes/classic-theme'), {
        recursive: true,
      });
      const before = await site.php(`
        $theme = get_stylesheet();
        switch_theme('classic-theme');
        update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => [], 'array_version' => 3]);
        echo $theme;`);
      const page = await logIn(context, 'administrator');
      const open = async () => {
        await page.goto(`${site.origin}/wp-admin/widgets.php`);
        await page.waitForFunction(() => globalThis.wp?.data?.dispatch('core/preferences'));
        await page.evaluate(() =>
          globalThis.wp.data.dispatch('core/preferences').set('core/edit-widgets', 'welcomeGuide', false),
        );
      };
      const hasEvents = () =>
        page.waitForFunction(() =>
          document.querySelector('ogp-event-list')?.shadowRoot?.querySelector('[part~=event]'),
        );
      const update = page.getByRole('button', { name: 'Update', exact: true });
      await open();
      await page
        .getByRole('button', { name: /^(?:Block Inserter|Toggle block inserter)$/ })
        .first()
        .click();
      await page.getByPlaceholder('Search').first().fill('event list');
      await page.getByRole('option', { name: 'Event list' }).click();
      const field = page.locator('.wp-block-ogp-event-list').getByLabel('Address of the feed');
      await field.fill(feed);
      await field.blur();
      await hasEvents();
      await update.click();
      await page.waitForFunction(() => !globalThis.wp.data.select('core/edit-widgets').getEditedWidgetAreas().length);
      await page.waitForFunction(() => !globalThis.wp.data.select('core/edit-widgets').isSavingWidgetAreas());
      const url = `${site.origin}/?s=nothing-is-found`;
      const withScript = await read(context, url, { shot: 'page-widget.png' });
      const without = await read(context, url, { hasScript: false });
      expect(withScript.titles.length === 20, `${withScript.titles.length} titles with script`);
      expect(same(withScript.titles, without.titles), `${withScript.titles} / ${without.titles}`);
      expect(withScript.problems.length === 0, withScript.problems.join('\n'));
      expect(withScript.others.length === 0, `asked elsewhere: ${withScript.others}`);
      // Saved without a link, such as by hand.
      await site.php(`
        update_option('widget_block', [2 => ['content' => '<!-- wp:ogp/event-list {"src":"${feed}"} /-->'], '_multiwidget' => 1]);
        update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => ['block-2'], 'array_version' => 3]);`);
      await open();
      await hasEvents();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      const changed = await page.evaluate(
        () => globalThis.wp.data.select('core/edit-widgets').getEditedWidgetAreas().length,
      );
      expect(changed === 0, 'it was changed by opening it');
      await page.context().close();
      await site.php(`
        update_option('widget_block', ['_multiwidget' => 1]);
        update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'side' => [], 'array_version' => 3]);
        switch_theme('${before}');`);
    },
  ],
  [
    'A feed that is down leaves the last copy, with and without script',
    async (context) => {
      const { site, feeds, expect } = context;
      feeds.answers.set('/down.json', plainFeed());
      const url = await site.php(
        `echo get_permalink(wp_insert_post(['post_title' => 'Down', 'post_status' => 'publish', 'post_content' => '[ogp_event_list src="${feeds.origin}/down.json"]']));`,
      );
      feeds.answers.set('/down.json', (_, response) => response.writeHead(503).end());
      await site.php(`OgpEventWidgets\\refresh_all();`);
      const [withScript, without] = [await read(context, url), await read(context, url, { hasScript: false })];
      expect(
        withScript.titles.length === 20 && same(withScript.titles, without.titles),
        `${withScript.titles} / ${without.titles}`,
      );
    },
  ],
  [
    'Hostile titles are text, with and without script',
    async (context) => {
      const { site, feeds, expect } = context;
      const titles = [
        '<script>globalThis.pwned = 1</script>',
        '<img src=x onerror="globalThis.pwned = 1">',
        '"><svg onload=globalThis.pwned=1>',
        '</ogp-event-list><b>x',
        '[ogp_countdown]',
        '<!-- wp:html /-->',
      ];
      const day = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
      feeds.answers.set('/hostile.json', {
        format: 'ogp-events',
        version: '1.0',
        title: titles[0],
        language: 'en',
        events: titles.map((title, i) => ({
          id: `h${i}`,
          title,
          start: day,
          links: [{ rel: 'info', url: 'javascript:globalThis.pwned=1' }],
        })),
      });
      const url = await site.php(
        `echo get_permalink(wp_insert_post(['post_title' => 'Hostile', 'post_status' => 'publish', 'post_content' => '<!-- wp:ogp/event-list {"src":"${feeds.origin}/hostile.json"} /-->']));`,
      );
      for (const hasScript of [true, false]) {
        const found = await read(context, url, { hasScript });
        // WordPress makes dashes of hyphens in whatever it prints.
        const plain = (texts) => texts.map((text) => text.replace(/–|--/g, '-')).sort();
        expect(same(plain(found.titles), plain(titles)), `${hasScript}: ${found.titles}`);
        expect(!/javascript:/.test(found.html.replace(/<script[\s\S]*?<\/script>/g, '')), 'a link with javascript:');
        // The console tells of the links that were left out.
        const problems = found.problems.filter((text) => !text.includes('6 × unsafe-url'));
        expect(problems.length === 0, problems.join('\n'));
      }
    },
  ],
  [
    'A pasted snippet beside the block: both lists show, and nothing is in the console',
    async (context) => {
      const { site, feed, expect } = context;
      const script = `${site.origin}/wp-content/plugins/ogp-event-widgets/assets/ogp-event-widgets.js`;
      const url = await site.php(
        `wp_set_current_user(1); kses_remove_filters(); echo get_permalink(wp_insert_post(['post_title' => 'Both', 'post_status' => 'publish', 'post_content' => '<!-- wp:html --><script type="module" src="${script}"></script><ogp-event-list id="pasted" src="/wp-content/uploads/ogp-event-widgets/' . md5('${feed}') . '.json"></ogp-event-list><!-- /wp:html --><!-- wp:ogp/event-list {"src":"${feed}","anchor":"block"} /-->']));`,
      );
      const found = await read(context, url, { tag: '#pasted' });
      const second = await read(context, url, { tag: '#block' });
      expect(
        found.titles.length === 20 && second.titles.length === 20,
        `${found.titles.length}, ${second.titles.length}`,
      );
      expect(found.problems.length === 0, found.problems.join('\n'));
    },
  ],
  [
    'A page without our block holds nothing of ours, and asks for nothing of ours',
    async ({ site, browser, expect }) => {
      const id = await site.php(
        `echo wp_insert_post(['post_title' => 'Plain', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => '<p>Nothing here.</p>']);`,
      );
      await site.php(`update_option('show_on_front', 'page'); update_option('page_on_front', ${id});`);
      const page = await (await browser.newContext()).newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.origin);
      const html = await page.content();
      expect(html.includes('Nothing here.'), 'another page');
      expect(!/ogp/i.test(html), /.{0,80}ogp.{0,80}/i.exec(html)?.[0]);
      expect(!asked.some((address) => /ogp/.test(address)), asked.join('\n'));
      await page.context().close();
    },
    ESSENTIAL,
  ],
  [
    'RSS, the REST interface and excerpts hold the list, and no element',
    async ({ site, feed, expect }) => {
      const id = await site.php(
        `echo wp_insert_post(['post_title' => 'Everywhere', 'post_status' => 'publish', 'post_content' => '<!-- wp:ogp/event-list {"src":"${feed}"} /-->']);`,
      );
      const rss = await (await fetch(`${site.origin}/?feed=rss2`)).text();
      const texts = {
        RSS: /<item>\s*<title>Everywhere<[\s\S]*?<\/item>/.exec(rss)?.[0] ?? '',
        REST: JSON.parse(await (await fetch(`${site.origin}/?rest_route=/wp/v2/posts/${id}`)).text()).content.rendered,
        excerpt: await site.php(`setup_postdata($GLOBALS['post'] = get_post(${id})); echo get_the_excerpt(${id});`),
      };
      for (const [where, text] of Object.entries(texts)) {
        expect(text.includes('Budget forum 1'), `${where}: no list: ${text.slice(0, 300)}`);
        expect(!/<ogp-/.test(text), `${where}: an element`);
        const glued = /Budget forum 1[^\s<].{20}/.exec(text);
        expect(!glued, `${where}: words without a space: ${glued?.[0]}`);
      }
    },
  ],
  [
    'The page of settings lists the feeds with their errors, and gets them at once',
    async (context) => {
      const { site, feeds, feed, expect } = context;
      const page = await logIn(context, 'administrator');
      await page.goto(`${site.origin}/wp-admin/options-general.php?page=ogp-event-widgets`);
      const row = (address) => page.locator('tr', { hasText: address });
      expect((await row(feed).first().innerText()).includes('old, 27 dates'), await row(feed).first().innerText());
      expect(
        (await row('/down.json').innerText()).includes('The server answers with HTTP status 503.'),
        await row('/down.json').innerText(),
      );
      await page.screenshot({ path: join(SHOTS, 'settings.png') });
      feeds.answers.set('/down.json', plainFeed());
      await page.getByRole('button', { name: 'Fetch now' }).click();
      await page.waitForURL(/page=ogp-event-widgets/);
      expect(!(await row('/down.json').innerText()).includes('503'), 'the error stays');
      await page.getByLabel('Serve the feeds from this site').uncheck();
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.waitForURL(/settings-updated/);
      expect(
        (await site.php(`echo count(glob(wp_upload_dir()['basedir'] . '/ogp-event-widgets/*'));`)) === '0',
        'files stay',
      );
      await page.context().close();
      const author = await logIn(context, 'author');
      const response = await author.goto(`${site.origin}/wp-admin/options-general.php?page=ogp-event-widgets`);
      expect(response.status() === 403, `an author gets ${response.status()}`);
      await author.context().close();
      const stranger = await fetch(
        `${site.origin}/?rest_route=/ogp-event-widgets/v1/feed&src=${encodeURIComponent(feed)}`,
      );
      expect(stranger.status === 401, `who is not logged in gets ${stranger.status}`);
    },
  ],
  [
    'The log of WordPress has no line about the plugin',
    async ({ site, expect }) => {
      // WordPress 6.1 itself complains of PHP 8.2.
      const lines = site
        .log()
        .split('\n')
        .filter((line) => line && !/\/wp-(?:includes|admin)\//.test(line));
      expect(lines.length === 0, lines.slice(0, 5).join('\n'));
    },
    ESSENTIAL,
  ],
  [
    'Uninstalling leaves nothing',
    async ({ site, expect }) => {
      const left = await site.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins('ogp-event-widgets/ogp-event-widgets.php');
        uninstall_plugin('ogp-event-widgets/ogp-event-widgets.php');
        global $wpdb;
        echo wp_json_encode([
          $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ogp_ew%'"),
          $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%ogp_ew%'"),
          glob(wp_upload_dir()['basedir'] . '/ogp*'),
          wp_next_scheduled('ogp_ew_refresh'),
        ]);`);
      expect(left === '[[],[],[],false]', left);
    },
    ESSENTIAL,
  ],
  [
    'On a network each site has its own feeds, settings and copies; uninstalling leaves nothing on any',
    async ({ site, feed, expect }) => {
      await site.php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('ogp-event-widgets/ogp-event-widgets.php');`,
      );
      await site.makeNetwork();
      const state = `
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        function told() {
          global $wpdb;
          $all = [];
          foreach ([1, 2] as $id) {
            switch_to_blog($id);
            $all[] = [count(glob(wp_upload_dir(null, false)['basedir'] . '/ogp*/*.json')), (bool) wp_next_scheduled('ogp_ew_refresh'), (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%ogp_ew_serve%'")];
            restore_current_blog();
          }
          return wp_json_encode($all);
        }`;
      const post = `<!-- wp:ogp/event-list {"src":"${feed}"} /-->`;
      const run = (code) => site.php(`${state} ${code} echo told();`);
      // Written before the plugin is active: an editor's old post.
      await site.php(
        `foreach ([1, 2] as $id) { switch_to_blog($id); foreach (get_posts(['numberposts' => -1, 'post_type' => 'any', 'post_status' => 'any']) as $old) wp_delete_post($old->ID, true); wp_insert_post(['post_title' => 'Old', 'post_status' => 'publish', 'post_content' => '${post}']); restore_current_blog(); }`,
      );
      const steps = [
        [`activate_plugin('ogp-event-widgets/ogp-event-widgets.php', '', true);`, '[[0,true,0],[0,true,0]]'],
        [
          `foreach ([1, 2] as $id) { switch_to_blog($id); OgpEventWidgets\\refresh_all(); restore_current_blog(); }`,
          '[[1,true,0],[1,true,0]]',
        ],
        [`switch_to_blog(2); update_option('ogp_ew_serve', '0'); restore_current_blog();`, '[[1,true,0],[0,true,1]]'],
        [`deactivate_plugins('ogp-event-widgets/ogp-event-widgets.php', false, true);`, '[[1,false,0],[0,false,1]]'],
        [`uninstall_plugin('ogp-event-widgets/ogp-event-widgets.php');`, '[[0,false,0],[0,false,0]]'],
      ];
      for (const [code, expected] of steps) {
        const found = await run(code);
        expect(found === expected, `${code}: ${found}`);
      }
    },
  ],
];
