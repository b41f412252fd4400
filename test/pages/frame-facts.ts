// The iframe edition in a page of another website: what a reader sees, and does by mouse and keyboard. frame-engines.ts asks every engine all of it,
// frame.node.ts Chromium a part, and besides what only Chromium can tell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { axeFindingsBy } from './axe-in-page.js';
import { openEngine, type Engine, type EngineName, type FramePath } from './engine.js';
import { SANDBOXES, VARIANTS } from './frame-variants.js';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

const LIST = 'element=event-list&src=own.json&when=all';
const COUNT = 30;

/** The policy that is shipped with the frame's page. */
const SHIPPED = /content="(default-src[^"]*)"/.exec(readFileSync(at('src/embed/frame/frame.html'), 'utf8'))![1]!;

const feedOf = (page: string): string =>
  JSON.stringify({
    format: 'ogp-events',
    version: '1.0',
    title: 'Agenda of a city',
    timeZone: 'Africa/Nairobi',
    events: Array.from({ length: COUNT }, (_, index) => ({
      id: `e${index}`,
      title: `Hearing ${index}`,
      description: 'About the budget of the city, and what becomes of it. '.repeat(4),
      start: `2031-05-${String(1 + index).padStart(2, '0')}T18:00`,
      links: [{ rel: 'info', url: `${page}/event/${index}` }],
      location: { name: 'City hall', country: index % 10 ? 'KE' : 'UG' },
    })),
  });

interface FocusLog {
  readonly at: number;
  readonly what: string;
}

/** Runs in a document: writes down what takes focus in it, and in its list. What moves inside of a list the document is not told. */
function watchFocus(): void {
  const log: FocusLog[] = [];
  Object.assign(globalThis, { focusLog: log });
  for (const root of [document, document.querySelector('ogp-event-list')?.shadowRoot]) {
    root?.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      if (element.shadowRoot) return;
      log.push({ at: performance.timeOrigin + performance.now(), what: element.textContent!.trim() });
    });
  }
}

/** Runs in a document: returns what has taken focus since it was asked last. */
const readFocus = (): FocusLog[] => (globalThis as unknown as { focusLog: FocusLog[] }).focusLog.splice(0);

/** Declares the tests. @param isWhole Whether engines are asked all of it, or what CI has time for. */
export function describeFrame(engines: readonly EngineName[], isWhole: boolean): void {
  describe('The iframe edition, in each engine', () => {
    let site: Site;
    let frames: Site;
    let engine: Engine;
    let count = 0;
    const pages: Record<string, string> = {};
    const framePages: Record<string, string> = {};
    /** Another website than that of the page, and not only another port of it. */
    let frameOrigin = '';
    /** Whose frames the page may hold besides those of the frames' server. */
    let framed = '';

    before(async () => {
      await built();
      frames = await serve({
        folders: ['dist/cdn'],
        base: '/js/',
        pages: framePages,
        // The policy once more as a header: that one can say where to report what it refuses.
        headers: () => ({ ...FOR_EVERYBODY, 'content-security-policy': `${SHIPPED}; report-uri /refused/${count}` }),
      });
      frameOrigin = frames.origin.replace('127.0.0.1', 'localhost');
      site = await serve({
        pages,
        headers: () => ({
          'content-security-policy': `default-src 'none'; img-src 'self'; script-src ${frameOrigin}; frame-src ${frameOrigin} ${framed}; style-src-attr 'unsafe-inline'; report-uri /refused/${count}`,
        }),
      });
      framePages['/js/own.json'] = feedOf(site.origin);
      framePages['/js/one.json'] = JSON.stringify({
        ...(JSON.parse(feedOf(site.origin)) as object),
        events: (JSON.parse(feedOf(site.origin)) as { events: object[] }).events.slice(0, 1),
      });
      for (let index = 0; index < COUNT; index++)
        pages[`/event/${index}`] = `<!doctype html><title>Event ${index}</title>`;
    });
    after(() => Promise.all([site, frames].map((one) => one?.close())));

    const frameTag = (query: string, sandbox: string | null = null): string =>
      `<iframe src="${frameOrigin}/js/embed.html?${query}" title="Events" width="100%" height="600" style="border:0" allow="" referrerpolicy="no-referrer"${
        sandbox === null ? '' : ` sandbox="${sandbox}"`
      }></iframe>`;
    const scriptTag = (): string => `<script async src="${frameOrigin}/js/embed-parent.js"></script>`;
    const pageOf = (body: string, lang = 'en'): string =>
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>City</title><main><h1>City</h1>${body}</main>`;

    async function open(body: string, lang = 'en'): Promise<void> {
      pages['/'] = pageOf(body, lang);
      await engine.goto(`${site.origin}/?${++count}`);
    }

    const FRAME: FramePath = [0];

    const listReady = (path = FRAME): Promise<void> =>
      until(
        () =>
          engine
            .run(path, () => document.querySelector('ogp-event-list')?.matches(':state(ready)') ?? false)
            .catch(() => false),
        'the list shows its feed',
      );
    const heightOf = (path: FramePath = []): Promise<number> =>
      engine.run(path, () => document.querySelector('iframe')!.getBoundingClientRect().height);
    const contentOf = (path = FRAME): Promise<number> =>
      engine.run(path, () => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const isSized = async (): Promise<boolean> => (await heightOf()) === (await contentOf());
    const sized = (): Promise<void> => until(isSized, 'the frame has the height of its content');
    const rowsOf = (path = FRAME): Promise<number> =>
      engine.run(
        path,
        () => document.querySelector('ogp-event-list')?.shadowRoot?.querySelectorAll('[part~=event]').length ?? 0,
      );

    /** Returns where an element of the list is in the window: left, top, right, bottom. */
    async function placeOf(selector: string, path = FRAME): Promise<[number, number, number, number]> {
      let place = (await engine.run(
        path,
        (wanted) => {
          const root = document.querySelector('ogp-event-list')!.shadowRoot!;
          const { left, top, right, bottom } = root.querySelector(wanted)!.getBoundingClientRect();
          return [left, top, right, bottom];
        },
        selector,
      )) as [number, number, number, number];
      for (let depth = path.length - 1; depth >= 0; depth--) {
        const [x, y] = (await engine.run(
          path.slice(0, depth),
          (index) => {
            const frame = document.querySelectorAll('iframe')[index]!;
            const { left, top } = frame.getBoundingClientRect();
            return [left + frame.clientLeft, top + frame.clientTop];
          },
          path[depth]!,
        )) as [number, number];
        place = [place[0] + x, place[1] + y, place[2] + x, place[3] + y];
      }
      return place;
    }

    /** Clicks until the click has arrived: one that comes while a frame grows, or is moved, may miss it. WebKit's driver knows where frames are. */
    async function click(selector: string, path = FRAME): Promise<void> {
      await until(async () => {
        await clickOnce(selector, path);
        return engine.name === 'webkit' || hasArrived(path);
      }, `a click on ${selector}`);
    }

    /** Whether a press was noticed on what was to be clicked; also, if its document is no longer there. */
    async function hasArrived(path: FramePath): Promise<boolean> {
      const pressed = (): boolean => (globalThis as unknown as { wasPressed: boolean }).wasPressed;
      for (let i = 0; i < 20; i++) {
        if (await engine.run(path, pressed).catch(() => true)) return true;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return false;
    }

    async function clickOnce(selector: string, path: FramePath): Promise<void> {
      await engine.run(
        path,
        (wanted) => {
          const notice = (isPressed: boolean): void => void Object.assign(globalThis, { wasPressed: isPressed });
          const isWanted = (node: EventTarget): boolean => node instanceof Element && node.matches(wanted);
          notice(false);
          addEventListener('pointerdown', (event) => notice(event.composedPath().some(isWanted)), {
            capture: true,
            once: true,
          });
        },
        selector,
      );
      await engine.run(
        path,
        (wanted) => {
          document
            .querySelector('ogp-event-list')!
            .shadowRoot!.querySelector(wanted)!
            .scrollIntoView({ block: 'center', behavior: 'instant' });
        },
        selector,
      );
      // A frame of another website scrolls the page around it in Chromium and Firefox alone.
      const [, y] = await placeOf(selector, path);
      await engine.run(
        [],
        (y) =>
          y < 0 || y > innerHeight - 40 ? scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }) : undefined,
        y,
      );
      let place = await placeOf(selector, path);
      await until(async () => {
        const before = String(place);
        place = await placeOf(selector, path);
        return String(place) === before;
      }, 'it stands still');
      const [left, top, right, bottom] = place;
      await engine.clickAt((left + right) / 2, (top + bottom) / 2);
    }

    /** Clicks, or in WebKit presses Enter: there the driver takes the focus of a frame between two of its steps, which closes what a click has opened. */
    async function activate(selector: string): Promise<void> {
      if (engine.name !== 'webkit') return click(selector);
      await engine.run(
        FRAME,
        (wanted) => {
          document.querySelector('ogp-event-list')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.focus();
        },
        selector,
      );
      await engine.press('Enter');
    }

    /** The words of what has focus in the list. */
    const focused = (): Promise<string> =>
      engine.run(
        FRAME,
        () => document.querySelector('ogp-event-list')!.shadowRoot!.activeElement?.textContent!.trim() ?? '',
      );
    const refused = (): string[] =>
      [site, frames].flatMap(({ requests }) =>
        requests.map(({ path }) => path).filter((path) => path === `/refused/${count}`),
      );

    for (const name of engines) {
      describe(`In ${name}`, () => {
        before(async () => {
          engine = await openEngine(name);
        });
        after(() => engine?.end());

        for (const { script, sandbox, lang } of VARIANTS) {
          it(`is as high as its list, with the script ${script}, sandbox ${sandbox}, ${lang}`, async () => {
            const tag = frameTag(`${LIST}&lang=${lang}`, SANDBOXES[sandbox]);
            await open({ first: scriptTag() + tag, last: tag + scriptTag(), absent: tag }[script], lang);
            if (sandbox === 'opaque' && name === 'webkit') {
              // There nothing is of the frame's own origin, not even its script: the guide says so.
              await until(() => refused().length, 'the script is refused');
              return;
            }
            await listReady();
            if (script === 'absent') {
              await until(
                () => engine.run(FRAME, () => document.querySelector('main > p a') !== null),
                'a link to a page of its own',
              );
              assert.equal(await heightOf(), 600);
              assert.equal(await rowsOf(), 5, 'few rows where nothing grows');
            } else {
              await until(async () => (await rowsOf()) === 20, 'as many rows as in a page');
              await sized();
              const before = await heightOf();
              await click('[part~=more]');
              await until(async () => (await heightOf()) > before, 'it grows with more rows');
              await sized();
              const long = await heightOf();
              await engine.run([], () => {
                document.querySelector('main')!.style.inlineSize = '300px';
              });
              await until(async () => (await heightOf()) > long, 'it grows where it is narrow');
              await sized();
              assert.ok(
                await engine.run(FRAME, () => document.documentElement.scrollWidth <= innerWidth),
                'nothing overflows',
              );
              await engine.run(FRAME, () => document.querySelector('ogp-event-list')!.setAttribute('countries', 'UG'));
              await until(async () => (await heightOf()) < before, 'it shrinks with fewer rows');
              await sized();
              assert.ok(
                await engine.run(FRAME, () => !document.querySelector('main > p')),
                'no link to a page of its own',
              );
            }
            assert.equal(await engine.run(FRAME, () => document.documentElement.dir), lang === 'ar' ? 'rtl' : '');
            assert.equal(await engine.run(FRAME, () => document.title), 'Agenda of a city');
            assert.deepEqual(refused(), [], 'refused by no policy');
          });
        }

        it('sizes a frame that comes later, one that loads anew, and takes two copies of the script for one', async () => {
          await open(frameTag(LIST) + scriptTag() + scriptTag());
          await listReady();
          await sized();
          await engine.run(FRAME, () => location.reload());
          await until(async () => (await rowsOf().catch(() => 0)) === 20, 'all rows again');
          await engine.run([], () => {
            const frame = document.querySelector('iframe')!;
            frame.after(frame.cloneNode());
          });
          await listReady([1]);
          await until(async () => (await rowsOf([1])) === 20, 'its page has answered');
        });

        it('is as high as its list in a page that is framed itself', async () => {
          pages['/inner'] = pageOf(frameTag(LIST) + scriptTag());
          framed = "'self'";
          await open(`${scriptTag()}<iframe src="/inner" title="Inner" width="700" height="500"></iframe>`);
          await listReady([0, 0]);
          framed = '';
          await until(async () => (await heightOf([0])) === (await contentOf([0, 0])), 'the inner frame is sized');
          assert.equal(await heightOf(), 504, 'the outer frame, which has a border, stays as it is');
        });

        it('obeys no message of a stranger, and no height that is none', async () => {
          await open(frameTag(LIST) + scriptTag());
          await listReady();
          await sized();
          const height = await heightOf();
          await engine.run([], () => window.postMessage({ type: 'ogp-embed', version: 1, height: 77 }, '*'));
          await engine.run(FRAME, () => {
            for (const said of ['77', 77.5, NaN, null, { valueOf: 77 }])
              window.parent.postMessage({ type: 'ogp-embed', version: 1, height: said }, '*');
            window.parent.postMessage({ type: 'ogp-embed', version: 2, height: 77 }, '*');
            window.parent.postMessage(null, '*');
          });
          assert.equal(await heightOf(), height);
          await engine.run(FRAME, () => window.parent.postMessage({ type: 'ogp-embed', version: 1, height: 1e9 }, '*'));
          await until(async () => (await heightOf()) === 20_000, 'a height has a bound');
        });

        it('refuses the feed of another server, with the line that would allow it, and shows it once the line is there', async () => {
          const tag = frameTag(`element=event-list&src=${site.origin}/events.json`);
          await open(tag);
          await until(() => engine.run(FRAME, () => document.querySelector('code') !== null), 'the line');
          assert.deepEqual(
            await engine.run(FRAME, () => [
              document.querySelector('code')!.textContent,
              document.querySelector('main > p')!.textContent,
              document.querySelectorAll('ogp-event-list').length,
            ]),
            [
              `<meta name="ogp-embed-sources" content="${site.origin}/">`,
              'This frame shows feeds of its own server only. Who runs that server can allow this one, by this line in embed.html:',
              0,
            ],
          );
          framePages['/js/allowed/embed.html'] = readFileSync(at('dist/cdn/embed.html'), 'utf8')
            .replace('name="ogp-embed-sources" content=""', `name="ogp-embed-sources" content="${site.origin}/"`)
            .replaceAll('"./', '"../');
          await open(tag.replace('/js/embed.html', '/js/allowed/embed.html'));
          await until(
            () => engine.run(FRAME, () => document.querySelector('ogp-event-list') !== null).catch(() => false),
            'the list is there',
          );
        });

        if (!isWhole) return;

        it('is told of by the browser when something is refused', async () => {
          await open('<script>1</script>');
          await until(() => refused().length, 'a report');
        });

        it('has its height at once, tells each change once, and never runs in a circle', async (test) => {
          await open(frameTag(LIST) + scriptTag());
          await listReady();
          await sized();
          // Both clocks count from one moment of the system.
          await engine.run([], () => {
            const seen = { heights: 0, changes: [] as number[] };
            Object.assign(globalThis, { seen });
            addEventListener('message', () => seen.heights++);
            new MutationObserver(() => seen.changes.push(performance.timeOrigin + performance.now())).observe(
              document.querySelector('iframe')!,
              { attributes: true },
            );
          });
          const done = await engine.run(FRAME, async () => {
            const block = document.createElement('p');
            block.textContent = 'x';
            const changed: number[] = [];
            for (let count = 0; count < 100; count++) {
              if (count % 2) block.remove();
              else document.body.append(block);
              changed.push(performance.timeOrigin + performance.now());
              await new Promise((resolve) => setTimeout(resolve, 40));
            }
            return changed;
          });
          await sized();
          const { heights, changes } = await engine.run(
            [],
            () => (globalThis as unknown as { seen: { heights: number; changes: number[] } }).seen,
          );
          // Where the browser draws less often than that, two changes may be none.
          assert.ok(heights >= 10 && heights <= 101, String(heights));
          const late = done
            .map((at) => (changes.find((change) => change >= at - 1) ?? Infinity) - at)
            .sort((a, b) => a - b);
          const median = late[50]!;
          test.diagnostic(`height within ${median.toFixed(1)} ms (median), ${late[95]!.toFixed(1)} ms (95 of 100)`);
          assert.ok(median <= 100, String(median));
        });

        it('leads out of the frame in the window of the page, or in another', async () => {
          await open(frameTag(LIST, SANDBOXES.full) + scriptTag());
          await listReady();
          await sized();
          await click('[part~=event]:nth-of-type(1) a[part~=link]');
          await until(async () => (await engine.windows())[0] === `${site.origin}/event/0`, 'the event in this window');
          for (const sandbox of [SANDBOXES.none, SANDBOXES.full]) {
            await open(frameTag(`${LIST}&links=new-tab`, sandbox) + scriptTag());
            await listReady();
            await sized();
            await click('a[part~=link]');
            await until(
              async () => (await engine.windows()).includes(`${site.origin}/event/0`),
              'the event in another',
            );
            assert.equal((await engine.windows()).length, 2);
            await engine.closeOthers();
          }
          // Where a page allows none of it the click does nothing.
          await open(frameTag(LIST, SANDBOXES['no popups']) + scriptTag());
          await listReady();
          await sized();
          await click('a[part~=link]');
          assert.deepEqual(
            (await engine.windows()).map((url) => new URL(url).pathname),
            ['/'],
          );
          assert.equal(await rowsOf(), 20);
        });

        it('takes no focus by itself, lets it in and out at both ends, and keeps it in sight', async () => {
          await open(
            `<button id="before">Before</button>${frameTag(`${LIST}&page-size=4`)}${scriptTag()}<button id="after">After</button>`,
          );
          // Looked at from the page alone: to look into a frame WebDriver of WebKit gives it focus.
          await until(async () => (await heightOf()) !== 600, 'the frame is sized');
          assert.equal(await engine.run([], () => document.activeElement!.localName), 'body');
          await listReady();
          await sized();
          assert.equal(await focused(), '');
          // An element that takes focus is written down in each document, and read at the end.
          await engine.run(FRAME, watchFocus);
          await engine.run([], watchFocus);
          // A window that nobody has touched gives keys to nothing in Firefox.
          await engine.clickAt(2, 2);
          await engine.run([], () => document.querySelector<HTMLElement>('#before')!.focus());
          let log: FocusLog[] = [];
          const reached = (count: number): Promise<void> =>
            until(async () => {
              log.push(...(await engine.run([], readFocus)), ...(await engine.run(FRAME, readFocus)));
              return log.length >= count;
            }, `focus for the ${count}th time`);
          await reached(1);
          // The page and the frame are two processes: a key that meets focus on its way between them goes to the wrong one.
          const tab = async (keys: string, times: number): Promise<string[]> => {
            for (let count = 0; count < times; count++) {
              await engine.press(keys);
              await reached(log.length + 1);
            }
            const names = log.sort((a, b) => a.at - b.at).map(({ what }) => what);
            log = [];
            return names;
          };
          const list = [0, 1, 2, 3].flatMap((index) => [`Hearing ${index}`, `More about this event: Hearing ${index}`]);
          const stops = ['Before', ...list, 'Show 4 more events', 'After'];
          const forth = await tab('Tab', stops.length - 1);
          assert.deepEqual(forth, stops);
          const back = await tab('Shift+Tab', stops.length - 1);
          assert.deepEqual(back, stops.reverse().slice(1));
          for (const first of [4, 8, 12]) {
            await activate('[part~=more]');
            await until(async () => (await focused()) === `Hearing ${first}`, 'focus on the first new title');
            await sized();
            // It scrolls no page around a frame of another website, for whatever has focus there.
            if (name === 'webkit') continue;
            const height = await engine.run([], () => innerHeight);
            // Scrolling stops at whole pixels.
            await until(async () => {
              const [, top, , bottom] = await placeOf(':focus');
              return top >= -1 && bottom <= height + 1;
            }, 'it is in sight');
          }
        });

        it('opens an event in place, and grows; so does a dialog of a page that is framed by another website', async () => {
          await open(frameTag(`${LIST}&detail=inline&page-size=5`) + scriptTag());
          await listReady();
          await sized();
          const before = await heightOf();
          await click('.body > details summary');
          await until(async () => (await heightOf()) > before, 'it grows with what is opened');
          await sized();
          // The frame alone has no dialogs: one could stand outside of the window.
          await open(frameTag(`${LIST}&detail=dialog&deep-link=query`) + scriptTag());
          await listReady();
          assert.equal(
            await engine.run(FRAME, () => document.querySelector('ogp-event-list')!.getAttributeNames().join()),
            'src,when',
          );
          framePages['/js/page'] =
            `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script type="module" src="ogp-event-widgets.js"></script>
          <ogp-event-list id="events" src="own.json" when="all" detail="dialog" deep-link="query" actions="share"></ogp-event-list>`;
          await open(`<iframe src="${frameOrigin}/js/page" title="A page" width="700" height="500"></iframe>`);
          await listReady();
          await click('.body > details summary');
          await until(
            () =>
              engine.run(FRAME, () => {
                const root = document.querySelector('ogp-event-list')!.shadowRoot!;
                return root.querySelector('details[open] > .rest') && !root.querySelector('dialog');
              }),
            'the detail in its place',
          );
          await engine.goto(`${frameOrigin}/js/page`);
          await listReady([]);
          await click('[part~=event] a, [part~=event] [part~=title] button', []);
          await until(
            () =>
              engine.run(
                [],
                () => document.querySelector('ogp-event-list')!.shadowRoot!.querySelector('dialog[open]') !== null,
              ),
            'a dialog in a page of its own',
          );
        });

        it('shows the event that the address of a framed page names, in sight', async () => {
          await open(
            `<iframe src="${frameOrigin}/js/page?events.event=e9" title="A page" width="700" height="400"></iframe>`,
          );
          await listReady();
          await until(
            () =>
              engine.run(FRAME, () => {
                const target = document.querySelector('ogp-event-list')!.shadowRoot!.querySelector('[part~=target]');
                if (!target) return false;
                const { top, bottom } = target.getBoundingClientRect();
                return target.textContent!.includes('Hearing 9') && top < innerHeight && bottom > 0;
              }),
            'the event is marked, and in sight',
          );
        });

        for (const rows of ['one.json', 'own.json']) {
          it(`shares the page of an event, from a list of ${rows}`, async () => {
            await open(frameTag(`element=event-list&src=${rows}&when=all&actions=share`) + scriptTag());
            await listReady();
            await sized();
            // A frame that nobody has touched gets no keys.
            await click('[part~=heading]');
            await activate('[part~=share]');
            const inPanel = <T>(what: (panel: Element) => T): Promise<Awaited<T>> =>
              engine.run(
                FRAME,
                new Function(
                  `const panel = document.querySelector('ogp-event-list').shadowRoot.querySelector('[part~=menu]'); return panel && (${what})(panel);`,
                ) as () => T,
              );
            await until(() => inPanel(() => true), 'the panel');
            assert.equal(await inPanel((panel) => panel.querySelector('textarea')!.value), `${site.origin}/event/0`);
            await until(
              () =>
                inPanel((panel) => {
                  const { top, bottom, left, right } = panel.getBoundingClientRect();
                  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
                }),
              'all of the panel is in sight',
            );
            await activate('[part~=copy]');
            await until(
              () => inPanel((panel) => panel.querySelector('[role=status]')!.textContent !== ''),
              'what became of it',
            );
            const [said, selected] = (await inPanel((panel) => {
              const field = panel.querySelector('textarea')!;
              return [panel.querySelector('[role=status]')!.textContent, field.selectionEnd - field.selectionStart];
            })) as [string, number];
            assert.ok(said === 'Copied' || selected > 0, `${said} ${selected}`);
          });
        }

        it('is accessible in both documents, light and dark', async () => {
          for (const more of ['', '&scheme=dark&links=new-tab&filter&filter.facets=countries+when']) {
            await open(frameTag(LIST + more) + scriptTag());
            await listReady();
            await sized();
            for (const path of [[], FRAME]) {
              const findings = await axeFindingsBy((body) => engine.runText(path, body));
              // The heading of the first level is that of the page around.
              const own = findings.filter((one) => path === FRAME && !one.startsWith('page-has-heading-one'));
              assert.deepEqual(path === FRAME ? own : findings, [], more);
            }
          }
        });
      });
    }
  });
}
