// Leftovers when a reader opens and closes something a thousand times: the menu of "Add to calendar", the dialog of an event.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { withBuilds } from './builds.js';
import { ENTRY, pathOfBuild, type Build } from './contenders.js';
import type { Options } from './options.js';
import { makeSite } from './site.js';
import { markdown, short } from './statistics.js';

const OPENINGS = 1000;
/** Openings before anything is counted: they load the code, and fill what is kept once. */
const FIRST = 1000;
const LIST = '<ogp-event-list src="/feeds/100-native.json" actions="calendar" detail="dialog"></ogp-event-list>';

/** Selectors in the list: what opens something, and what is there until that is closed again. */
const KINDS = [
  { name: 'menu', opener: '[part~="calendar"]', opened: '[part~="menu"]' },
  { name: 'dialog', opener: '[part~="title"] a', opened: 'dialog' },
];

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function count(session: CDPSession): Promise<Counted> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, heap };
}

/** Opens and closes, of one entry after the other. */
function openAndClose(
  page: Page,
  { opener, opened }: { readonly opener: string; readonly opened: string },
  times: number,
): Promise<void> {
  return page.evaluate(
    async ([opener, opened, times]) => {
      const root = document.querySelector('ogp-event-list')!.shadowRoot!;
      const until = async (isSo: () => boolean, what: string): Promise<void> => {
        for (const end = performance.now() + 10_000; !isSo();) {
          if (performance.now() > end) throw new Error(`${what} after ten seconds`);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      const openers = root.querySelectorAll<HTMLElement>(opener);
      for (let i = 0; i < times; i++) {
        openers[i % openers.length]!.click();
        await until(() => root.querySelector(opened) !== null, `no ${opened}`);
        const open = root.querySelector<HTMLElement>(opened)!;
        const isDialog = open instanceof HTMLDialogElement;
        await until(() => open.matches(isDialog ? ':modal' : ':popover-open'), `${opened} is not open`);
        if (isDialog) open.close();
        else open.hidePopover();
        await until(() => root.querySelector(opened) === null, `still ${opened}`);
      }
    },
    [opener, opened, times] as const,
  );
}

export function measureOpenings(options: Options, launch: () => Promise<Browser>): Promise<void> {
  return withBuilds(options.builds, (builds) => measure(launch, builds.at(-1)!));
}

async function measure(launch: () => Promise<Browser>, build: Build): Promise<void> {
  const script = `<script type="module" src="${pathOfBuild(build.name)}${ENTRY}"></script>`;
  const site = await makeSite({ builds: [build], contenders: [], pages: { '/openings': script + LIST } });
  const browser = await launch();
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
    await page.addInitScript('globalThis.__name = (callee) => callee');
    const session = await page.context().newCDPSession(page);
    await page.goto(`${site.origin}/openings`);
    await page.locator(kind.opener).first().waitFor();
    await openAndClose(page, kind, FIRST);
    const before = await count(session);
    await openAndClose(page, kind, OPENINGS);
    const after = await count(session);
    const cells = (of: (counted: Counted) => string): string[] => [of(before), of(after)];
    rows.push([
      kind.name,
      ...cells(({ nodes }) => String(nodes)),
      ...cells(({ listeners }) => String(listeners)),
      ...cells(({ heap }) => short(heap / 1e6)),
    ]);
    await page.close();
  }
  await browser.close();
  site.close();
  const head = ['nodes', 'listeners', 'heap of scripts, MB'].flatMap((name) => [`${name} before`, 'after']);
  console.log(`\nAfter ${FIRST} openings, and ${OPENINGS} more\n\n${markdown(['', ...head], rows)}`);
}
