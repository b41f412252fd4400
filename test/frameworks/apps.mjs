// Builds one app, serves it, and looks at it in Chromium as a visitor would.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { faultOf, install, npm } from './package.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain',
};

const DAY = 86_400_000;
const dayOf = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const topic = (name) => `https://example.org/topics/${name}`;

/** The feed of all apps: schema.org, so that a reader of formats is loaded as well. */
const FEED = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Event',
      '@id': '#a',
      name: 'Foro de justicia',
      startDate: dayOf(3),
      keywords: 'justice',
      about: topic('justice'),
    },
    { '@type': 'Event', '@id': '#b', name: 'Taller de presupuesto', startDate: dayOf(4), keywords: 'fiscal-openness' },
    { '@type': 'Event', '@id': '#c', name: 'Jornada de salud', startDate: dayOf(5), keywords: 'health' },
  ],
});

let browser = null;
export const closeBrowser = async () => browser?.close();

function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname === '/feed.jsonld') {
      response.setHeader('content-type', 'application/ld+json');
      return response.end(FEED);
    }
    const asked = join(folder, decodeURIComponent(pathname));
    const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(path)) {
      response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
      return response.end();
    }
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * Runs in the page, which is in Spanish. Every app has a list `#events` with the choice of one topic (an object), a filter for it, a button `#other`,
 * a countdown `#next` with `sources` (a list of objects), and counts loads. Returns the scripts that were there when the list was.
 */
async function look() {
  const list = document.querySelector('#events');
  const until = async (is, what) => {
    for (let i = 0; i < 200; i++) {
      if (is()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`in vain: ${what}; titles: ${titles().join(', ')}`);
  };
  const titles = () =>
    [...(list.shadowRoot?.querySelectorAll('[part~=title]') ?? [])].map((one) => one.textContent.trim());
  const show = (...names) => titles().join() === names.join();
  await until(() => show('Foro de justicia'), 'the topic that the app chose');
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
  const summary = () => list.shadowRoot.querySelector('[part~=summary]').textContent;
  if (!/evento/.test(summary())) throw new Error(`not in Spanish: ${summary()}`);
  const countdown = document.querySelector('#next');
  await until(() => countdown.shadowRoot?.textContent.includes('Foro de justicia'), 'the sources that the app gave');
  document.querySelector('#other').click();
  await until(() => show('Jornada de salud'), 'the topic that the app chose later');
  const filter = document.querySelector('ogp-topic-filter').shadowRoot;
  await until(() => filter.querySelector('input:checked'), 'the filter shows it');
  filter.querySelector('input:checked').click();
  await until(() => titles().length === 3, 'the filter changes the list');
  if (globalThis.loads !== 1) throw new Error(`ogp-load came ${globalThis.loads} times`);
  document.documentElement.lang = 'ar';
  await until(() => /فعالي/.test(summary()), 'the list speaks Arabic with its page');
  await until(() => /[\u0621-\u064a]/.test(filter.querySelector('label').textContent), 'so does the filter');
  return scripts;
}

/** Returns what is missing in the HTML of an app that is rendered beforehand: strings are attributes there, and the link is in the element. */
function prerenderFaults(html) {
  const [, attributes = '', content = ''] = /<ogp-event-list([^>]*)>(.*?)<\/ogp-event-list>/s.exec(html) ?? [];
  const wanted = {
    'src="/feed.jsonld"': attributes,
    'id="events"': attributes,
    'page-size="10"': attributes,
    'Todos los eventos': content,
  };
  return Object.entries(wanted)
    .filter(([text, where]) => !where.includes(text))
    .map(([text]) => `not in the page before its scripts: ${text}`);
}

const kilobytes = (urls, folder, output) => {
  const files = urls.map((url) => join(folder, output, decodeURIComponent(new URL(url).pathname)));
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  return (bytes / 1000).toFixed(1);
};

/** Returns what is wrong with an app, and its figures. */
export async function checkApp(name, tarball) {
  const faults = [];
  let server = null;
  let figures = '';
  try {
    const folder = install(name, tarball);
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { output, isPrerendered } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
    if (scripts.types) npm(['run', '--silent', 'types'], folder);
    npm(['run', '--silent', 'build'], folder);
    if (isPrerendered) faults.push(...prerenderFaults(readFileSync(join(folder, output, 'index.html'), 'utf8')));
    server = await serve(join(folder, output));
    browser ??= await puppeteer.launch({
      executablePath: findBrowsers().chromium,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage();
    const all = new Set();
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') all.add(response.url());
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const early = (await page.evaluate(look)).filter((url) => all.has(url));
    figures = `until the list ${early.length} scripts, ${kilobytes(early, folder, output)} kB; in all ${all.size}, ${kilobytes([...all], folder, output)} kB (brotli)`;
    await page.close();
  } catch (error) {
    faults.push(faultOf(error));
  } finally {
    server?.close();
  }
  return { faults, figures };
}
