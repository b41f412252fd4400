import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { built } from '../guards/built.js';
import { enginesHere } from './engine.js';
import { serve, type Site } from './site.js';

const FEED = JSON.stringify({
  format: 'ogp-events',
  version: '1.0',
  title: 'A feed',
  language: 'en',
  events: ['a', 'b', 'c'].map((id, i) => ({
    id,
    title: `Event ${id}`,
    start: `2030-05-2${i}T09:00`,
    timeZone: 'Europe/Madrid',
    links: [{ rel: 'info', url: `https://city.example/${id}` }],
  })),
});
const page = (attributes: string): string => `<!doctype html><html lang="en"><title>A page</title>
<script type="module" src="/ogp-event-widgets.js"></script>
<ogp-event-list src="#feed" when="all" ${attributes}><p>No script.</p></ogp-event-list>
<script type="application/json" id="feed">${FEED}</script>`;

/** The addresses that a reader of a PDF can click: a link that is not painted has none. */
function addressesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1');
    } catch {
      // A picture or a font.
      return '';
    }
  });
  const found = [text, ...streams].flatMap((one) => [...one.matchAll(/\/URI ?\(([^)]*)\)/g)].map(([, url]) => url!));
  return [...new Set(found)].sort();
}

describe('A list on paper, in Firefox', { skip: !enginesHere().includes('firefox') }, () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    await built();
    site = await serve({
      folders: ['dist/cdn'],
      pages: { '/list': page(''), '/compact': page('layout="compact"'), '/cards': page('layout="cards"') },
    });
    const { firefox } = findBrowsers() as { firefox: string };
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const layout of ['list', 'compact', 'cards']) {
    it(`has every event: ${layout}`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${site.origin}/${layout}`);
      await tab.waitForFunction(
        () => document.querySelector('ogp-event-list')?.shadowRoot?.querySelectorAll('.event').length === 3,
      );
      const pdf = Buffer.from(await tab.pdf({ format: 'A4' }));
      await tab.close();
      assert.deepEqual(
        addressesOf(pdf).filter((url) => url.startsWith('https://city.example/')),
        ['a', 'b', 'c'].map((id) => `https://city.example/${id}`),
      );
    });
  }
});
