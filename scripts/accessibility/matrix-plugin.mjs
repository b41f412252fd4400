// Requests of the accessibility matrix to the runner: how much to look at, other colours of the browser, and to keep what it has counted.
import { howToRepeat, onlyState, partsOf, seed } from './plan.mjs';
import { addResult } from './results.mjs';

/** Emulation ends with its session, so each page keeps one. */
const sessions = new WeakMap();

/** Tells Chromium to force its colours on pages. The other engines have no such command. */
async function forceColours(page, isForced) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const features = [
    { name: 'forced-colors', value: isForced ? 'active' : '' },
    { name: 'prefers-color-scheme', value: isForced ? 'dark' : '' },
  ];
  await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
}

export function accessibilityMatrix() {
  return {
    name: 'accessibility-matrix',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const engine = browser.name;
      if (command === 'matrix-plan') return { engine, seed, parts: partsOf(engine), onlyState };
      if (command === 'matrix-forced-colours') {
        await forceColours(browser.getPage(id), payload);
        return true;
      }
      if (command === 'matrix-result') {
        addResult({ kind: 'matrix', engine, ...payload });
        console.log(
          `Accessibility in ${engine}: ${payload.cells} of ${payload.possible} states and variants (${howToRepeat()})`,
        );
        return true;
      }
      return undefined;
    },
  };
}
