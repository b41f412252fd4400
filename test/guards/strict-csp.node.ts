import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { built } from './built.js';

// The built script tag on a page of another origin that allows as little as a page can: no inline style or script, one
// Trusted Types policy, one host for the feed.

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

type Answer = (path: string) => { readonly body: string | Buffer; readonly headers?: Record<string, string> } | null;

const servers: Server[] = [];

/** A server of its own origin; answers its address. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = answer(path);
    const type = TYPES[posix.extname(path)] ?? 'text/html';
    response.writeHead(found ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...found?.headers });
    response.end(found?.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const anyOrigin = { 'access-control-allow-origin': '*' };

const executablePath = findBrowsers().chromium as string | undefined;

describe(
  'the script tag under a strict Content Security Policy',
  { skip: !executablePath && 'no Chromium here' },
  () => {
    let browser: Browser;
    let scripts = '';
    let feeds = '';

    before(async () => {
      await built();
      scripts = await serve((path) => {
        const file = path.startsWith('/widgets/') ? at('dist/cdn', posix.basename(path)) : null;
        return file ? { body: readFileSync(file), headers: anyOrigin } : null;
      });
      feeds = await serve(() => ({ body: readFileSync(at('demo/feeds/open-gov-week-2024.json')), headers: anyOrigin }));
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    });

    after(async () => {
      await browser?.close();
      for (const server of servers) server.close();
    });

    /** Opens a page with the policy and the markup; answers how many events show, and everything that was complained about. */
    async function open(trustedTypes: string, scriptTags: readonly string[]) {
      const policy = [
        "default-src 'none'",
        `script-src ${scripts} 'self'`,
        "style-src 'self'",
        `connect-src ${feeds}`,
        trustedTypes,
      ].join('; ');
      const body = `<!doctype html><html lang="en"><title>A page</title>
      ${scriptTags.map((address) => `<script type="module" src="${address}"></script>`).join('\n')}
      <ogp-event-list src="${feeds}/feed.json" when="all" page-size="all">Events</ogp-event-list>`;
      // A page's own script that does what a second copy of Lit would do on this page.
      const otherLit = `globalThis.otherPolicy = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`;
      const host = await serve((path) =>
        path === '/' ? { body, headers: { 'content-security-policy': policy } } : { body: otherLit },
      );
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(host, { waitUntil: 'load' });
      const shown = page.locator('ogp-event-list').locator('[part~="event"]');
      await shown.first().waitFor({ state: 'visible', timeout: 15_000 });
      const count = await shown.count();
      const unfinished = complaints.filter((text) => !text.startsWith('<ogp-event-list>') && !text.includes('favicon'));
      await page.close();
      return { count, complaints: unfinished };
    }

    const entry = () => `${scripts}/widgets/ogp-event-widgets.js`;
    const strict = "require-trusted-types-for 'script'; trusted-types ogp-events";

    it('shows the events without violating anything', async () => {
      const { count, complaints } = await open(strict, [entry()]);
      assert.deepEqual(complaints, []);
      assert.ok(count > 50, `${count} events`);
    });

    it('lives beside the page’s own copy of Lit', async () => {
      const { count, complaints } = await open(`${strict} lit-html`, ['/own-lit.js', entry()]);
      assert.deepEqual(complaints, []);
      assert.ok(count > 50);
    });

    it('lives beside a second copy of itself, from another address', async () => {
      const { count, complaints } = await open(strict, [entry(), `${scripts}/widgets/copy/ogp-event-list.js`]);
      assert.deepEqual(
        complaints.filter((text) => !text.includes('is already defined')),
        [],
      );
      assert.ok(count > 50);
    });

    it('shows the events where its policy is refused but nothing is enforced', async () => {
      const { count, complaints } = await open('trusted-types other', [entry()]);
      assert.ok(count > 50);
      assert.ok(
        complaints.every((text) => /ogp-events/.test(text)),
        complaints.join('\n'),
      );
    });
  },
);
