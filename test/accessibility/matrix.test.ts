import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { barriersOf } from '../helpers/axe.js';
import { resizeViewport } from '../helpers/browser.js';
import { create, standOn, TODAY } from '../helpers/event-list.js';
import { installFakeFeed } from '../helpers/fake-feed.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';
import { listen } from '../helpers/speech.js';
import { until } from '../helpers/until.js';
import { clippedIn, overflowOf, smallTargets, underFinger, useControls, walk } from './measure.js';
import { canShow, cellsOf, LANGUAGES, nameOf, VARIANTS, type Cell, type Plan, type Variant } from './plan.js';
import type { State } from './state.js';
import { STATES } from './states.js';

// Every state of every element × language and direction × colours × widths, text spacing and large text. A run looks at a part, which it prints:
// see scripts/accessibility/plan.mjs.

const plan: Plan = await executeServerCommand('matrix-plan');

const PAGES = {
  light: 'body { color: #212529; background: #fff } a { color: #0a58ca }',
  dark: 'body { color: #eee; background: #101418 } a { color: #8ab4f8 }',
  forced: 'html { color-scheme: light dark } body { color: CanvasText; background: Canvas }',
} as const;

const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

const counts = {
  cells: 0,
  axeRuns: 0,
  axe: 0,
  keyPresses: 0,
  uses: 0,
  focusLost: 0,
  overflowing: 0,
  cutOff: 0,
  targets: 0,
  smallTargets: 0,
  announcements: 0,
  wrongAnnouncements: 0,
};
type Count = keyof typeof counts;

/** Makes the page one of a variant. @returns takes that back. */
async function dress(variant: Variant): Promise<() => void> {
  const { scheme, width, text } = variant;
  const style = document.createElement('style');
  // A scroll bar would take room from a place that is as wide as the window.
  style.textContent = `html { font-size: ${text === 'large' ? '200%' : '100%'}; scrollbar-width: none } body { margin: 0; font: 1rem/1.5 sans-serif } ${PAGES[scheme]}`;
  document.head.append(style);
  // A window of WebKitGTK that is sized is no longer active, and no node in it matches :focus-visible: there, only the box around the element is
  // narrow.
  if (plan.engine !== 'webkit') await resizeViewport(width, 900);
  if (plan.engine === 'chromium') {
    await executeServerCommand('matrix-forced-colours', scheme === 'forced');
    const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;
    await until(() => isForced() === (scheme === 'forced'), 'the browser has these colours');
  }
  return () => style.remove();
}

/** Lets two seconds pass, in which what waits to be said is said. */
async function passTwoSeconds(
  element: Element & { updateComplete?: Promise<unknown> },
  timers: HeldTimers,
): Promise<void> {
  for (const ms of [1100, 900]) {
    timers.pass(ms);
    await element.updateComplete;
  }
}

/** Brings an element into a state, and looks at it in one variant. @returns what is wrong, a line each. */
async function lookAt({ reach, says = 0 }: State, { lang, variant }: Cell): Promise<string[]> {
  const undress = await dress(variant);
  const net = installFakeFeed();
  const timers = holdTimers();
  const place = document.createElement('main');
  place.lang = lang;
  place.dir = lang === 'ar' ? 'rtl' : 'ltr';
  place.style.inlineSize = `${variant.width}px`;
  document.body.append(place);
  const found: string[] = [];
  const note = (kind: Count, lines: readonly string[]): void => {
    counts[kind] += lines.length;
    found.push(...lines);
  };
  try {
    const element = await reach({ place, net, timers });
    // Arabic arrives as a chunk.
    const root = (): Element | null => element.shadowRoot!.querySelector('.root');
    await until(() => (root()?.getAttribute('dir') ?? place.dir) === place.dir, `it is written ${place.dir}`);
    const speech = element.shadowRoot!.querySelector('[role="status"]') ? listen(element) : null;
    if (variant.text === 'spacing') {
      for (const { shadowRoot } of place.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(SPACING);
    }

    note('axe', await barriersOf(place));
    counts.axeRuns += 1;
    note('overflowing', overflowOf(place));
    note('cutOff', clippedIn(place));
    const { targets, small, out } = underFinger(place, () => ({ ...smallTargets(place), out: overflowOf(place) }));
    counts.targets += targets;
    note('smallTargets', small);
    note('overflowing', out);

    if (variant.scheme === 'light' && variant.width === 320) {
      const { count, faults } = await walk(place);
      counts.keyPresses += count;
      note('focusLost', faults);
    }
    await passTwoSeconds(element, timers);
    const said = speech?.said ?? [];
    counts.announcements += said.length;
    if (said.length !== says) note('wrongAnnouncements', [`says ${says} messages, and said ${JSON.stringify(said)}`]);
    speech?.stop();

    const { count, faults } = await useControls(place);
    counts.uses += count;
    note('focusLost', faults);
    counts.cells += 1;
  } finally {
    place.remove();
    timers.restore();
    net.restore();
    undress();
  }
  return found.map((line) => `${nameOf({ lang, variant })}: ${line}`);
}

describe('In every language and direction, colours, width and size of text', function () {
  this.timeout(600_000);
  const states = Object.entries(STATES).filter(([name]) => [name, ''].includes(plan.onlyState));
  const stopLink = (event: Event): void => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  };
  before(async () => {
    addEventListener('click', stopLink, true);
    // On a busy machine some engines take long to ask for so many modules.
    await Promise.all([
      import('../../src/elements/event-list/event-list-body.js'),
      import('../../src/elements/topic-filter/topic-filter-body.js'),
      import('../../src/elements/countdown/countdown-body.js'),
    ]);
  });
  after(async () => {
    removeEventListener('click', stopLink, true);
    if (plan.engine === 'chromium') await executeServerCommand('matrix-forced-colours', false);
    await resizeViewport(800, 600);
    const variants = VARIANTS.filter((variant) => canShow(plan.engine, variant));
    const possible = states.length * LANGUAGES.length * variants.length;
    await executeServerCommand('matrix-result', {
      ...counts,
      states: states.length,
      possible,
      agent: navigator.userAgent,
    });
  });
  beforeEach(() => standOn(TODAY));

  let chosen = 0;
  for (const [index, [name, state]] of states.entries()) {
    const cells = cellsOf(index, plan);
    chosen += cells.length;
    if (cells.length === 0) continue;
    it(`${name} stands in nobody’s way`, async () => {
      const found: string[] = [];
      for (const cell of cells) found.push(...(await lookAt(state, cell)));
      expect(found).to.deep.equal([]);
    });
  }

  it('is looked at closely: what sticks out, is cut off, too low for a finger, nameless or loses focus is noticed', async () => {
    const place = document.createElement('main');
    const list = create();
    place.append(list);
    document.body.append(place);
    await list.ready;
    const root = list.shadowRoot!.querySelector('.root')!;
    root.insertAdjacentHTML('beforeend', '<p class="far">far</p><p class="cut">cut off</p><button></button>');
    const [far, cut] = root.querySelectorAll<HTMLElement>('.far, .cut');
    far!.style.inlineSize = '9000px';
    cut!.style.cssText = 'overflow: hidden; block-size: 4px';
    const button = root.querySelector<HTMLElement>(':scope > button')!;
    button.style.setProperty('min-block-size', '0', 'important');
    button.addEventListener('click', () => button.remove());
    try {
      expect(overflowOf(place)).to.have.length(1);
      expect(clippedIn(place)).to.have.length(1);
      expect(underFinger(place, () => smallTargets(place)).small).to.have.length(1);
      expect((await barriersOf(place)).join()).to.contain('button-name');
      expect((await useControls(place)).faults).to.have.length(1);
    } finally {
      place.remove();
    }
  });

  it('no state is left out that this run had chosen', () => {
    expect(chosen).to.be.greaterThan(0);
    expect(counts.cells).to.equal(chosen);
  });
});
