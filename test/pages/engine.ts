// One way to drive the three engines from Node, for what needs frames of other origins, real clicks and more than one window: Chromium and Firefox
// by Puppeteer, WebKit by WebDriver (https://www.w3.org/TR/webdriver2/).
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ENGINES, findBrowsers } from '../../scripts/browsers.mjs';
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs';
import { until } from '../helpers/until.js';

/** Programs that start WebKit here. */
type WebKit = Parameters<typeof startWebKitDriver>[0];

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The way to a frame: the index of each frame in the document around it; `[]` is the page itself. */
export type FramePath = readonly number[];

/** A value that can be sent to a page. */
type Sent = string | number | boolean | null | readonly Sent[];

export interface Engine {
  readonly name: EngineName;
  /** Opens an address in the window, and waits until the document is there. */
  goto(url: string): Promise<void>;
  /** Runs a function in a document, which knows nothing of its surroundings here. Returns what it returns, as JSON has it. */
  run<A extends readonly Sent[], T>(path: FramePath, what: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs the text of an async function's body in a document. */
  runText(path: FramePath, body: string): Promise<unknown>;
  /** Presses and lets go a key, or a chord: `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** Clicks at a place of the page, in CSS pixels of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** The addresses of all windows. */
  windows(): Promise<string[]>;
  /** Closes all windows but the first. */
  closeOthers(): Promise<void>;
  end(): Promise<void>;
}

/**
 * The engines that are installed, of those that `BROWSERS` names; in CI all of them must be.
 *
 * @throws If an engine is missing in CI.
 */
export function enginesHere(): readonly EngineName[] {
  const found = findBrowsers() as Partial<Record<EngineName, unknown>>;
  const wanted = process.env.BROWSERS?.split(/[\s,]+/) ?? ENGINES;
  const engines = (ENGINES as readonly EngineName[]).filter((name) => wanted.includes(name));
  const missing = engines.filter((name) => !found[name]);
  if (missing.length && process.env.CI) throw new Error(`CI wants every engine, and ${missing.join(', ')} is missing.`);
  return engines.filter((name) => found[name]);
}

export async function openEngine(name: EngineName): Promise<Engine> {
  const found = findBrowsers() as { chromium: string; firefox: string; webkit: WebKit };
  return name === 'webkit' ? openWebKit(found.webkit) : openPuppeteer(name, found[name]);
}

/** Functions travel as text; `__name` is what esbuild puts around those in them. */
const asText = (what: unknown, args: readonly Sent[]): string =>
  `const __name = (one) => one; return (${String(what)})(...${JSON.stringify(args)});`;

async function openPuppeteer(name: 'chromium' | 'firefox', executablePath: string): Promise<Engine> {
  const browser: Browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
    defaultViewport: { width: 800, height: 600 },
  });
  // The window that Firefox opens by itself never has focus.
  const [own] = await browser.pages();
  const page: Page = await browser.newPage();
  await own?.close();
  await page.setViewport({ width: 800, height: 600 });
  await page.bringToFront();
  const frameAt = async (path: FramePath): Promise<Frame> => {
    let frame = page.mainFrame();
    for (const index of path) {
      await until(() => frame.childFrames()[index], `frame ${path.join()}`);
      frame = frame.childFrames()[index]!;
    }
    return frame;
  };
  const others = async (): Promise<Page[]> => (await browser.pages()).filter((one) => one !== page);
  const runText = async (path: FramePath, body: string): Promise<unknown> =>
    (await frameAt(path)).evaluate(`(async () => { ${body} })()`);
  return {
    name,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
    },
    run: (path, what, ...args) => runText(path, asText(what, args)) as never,
    runText,
    press: async (keys) => {
      const all = keys.split('+') as Parameters<Page['keyboard']['down']>[0][];
      for (const key of all) await page.keyboard.down(key);
      for (const key of all.reverse()) await page.keyboard.up(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    windows: async () => (await browser.pages()).map((one) => one.url()),
    closeOthers: async () => {
      for (const one of await others()) await one.close();
    },
    end: () => browser.close(),
  };
}

/** The keys that these tests press (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C' };

async function openWebKit(how: WebKit): Promise<Engine> {
  const driver = await startWebKitDriver(how);
  const send = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body: object | null = null): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : null,
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await send<{ sessionId: string }>('POST', '', {
    capabilities: { alwaysMatch: driver.capabilities },
  });
  const id = `/${sessionId}`;
  const first = await send<string>('GET', `${id}/window`);
  const execute = <T>(script: string): Promise<T> => send('POST', `${id}/execute/sync`, { script, args: [] });
  /** The document that the driver is in. To go into another takes focus along, so it is only done when it must be. */
  let within = '';
  const enter = async (path: FramePath): Promise<void> => {
    if (path.join() === within) return;
    within = '?';
    await send('POST', `${id}/window`, { handle: first });
    await send('POST', `${id}/frame`, { id: null });
    for (const index of path) {
      const isThere = (): Promise<boolean> =>
        send('POST', `${id}/frame`, { id: index }).then(
          () => true,
          () => false,
        );
      await until(isThere, `frame ${path.join()}`);
    }
    within = path.join();
  };
  const runText = async (path: FramePath, body: string): Promise<unknown> => {
    const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const execute = async (): Promise<{ value?: unknown; error?: string }> => {
      await enter(path);
      return send('POST', `${id}/execute/async`, { script, args: [] });
    };
    const said = await execute().catch((error: Error) => {
      within = '?';
      // The frame has loaded anew.
      if (error.message.startsWith('no such')) return execute();
      throw error;
    });
    if (said.error !== undefined) throw new Error(said.error);
    return said.value;
  };
  // It sizes windows, not viewports.
  await send('POST', `${id}/window/rect`, { width: 820, height: 700 });
  return {
    name: 'webkit',
    goto: async (url) => {
      await enter([]);
      // The driver answers before the page has changed, and a page may change its own address at once: only a mark on
      // the old document tells the two apart. An address that differs in its fragment alone keeps the document.
      const isSameDocument = await execute<boolean>(
        `const here = location.href, url = ${JSON.stringify(url)};
         if (url.includes('#') && url.split('#')[0] === here.split('#')[0]) return true;
         window.isLeft = true;
         return false;`,
      );
      await send('POST', `${id}/url`, { url });
      await until(
        () =>
          execute(
            isSameDocument
              ? `return location.href === ${JSON.stringify(url)}`
              : `return !window.isLeft && document.readyState !== 'loading'`,
          ).catch(() => false),
        `the document ${url}`,
      );
    },
    run: (path, what, ...args) => runText(path, asText(what, args)) as never,
    runText,
    press: async (keys) => {
      // Not into the page first, which would take the focus of a frame.
      const values = keys.split('+').map((key) => KEYS[key] ?? key);
      await send('POST', `${id}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...values.map((value) => ({ type: 'keyDown', value })),
              ...values.reverse().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      });
    },
    clickAt: async (x, y) => {
      await enter([]);
      await send('POST', `${id}/actions`, {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    windows: async () => {
      const all = await send<string[]>('GET', `${id}/window/handles`);
      const urls: string[] = [];
      for (const handle of all) {
        await send('POST', `${id}/window`, { handle });
        urls.push(await send<string>('GET', `${id}/url`));
      }
      await send('POST', `${id}/window`, { handle: first });
      within = '?';
      return urls;
    },
    closeOthers: async () => {
      for (const handle of (await send<string[]>('GET', `${id}/window/handles`)).filter((one) => one !== first)) {
        await send('POST', `${id}/window`, { handle });
        await send('DELETE', `${id}/window`);
      }
      await send('POST', `${id}/window`, { handle: first });
      within = '?';
    },
    end: async () => {
      await send('DELETE', id).catch(() => {});
      driver.end();
    },
  };
}
