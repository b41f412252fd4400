import type { LazyElement, Body } from '../../src/elements/base/lazy-element.js';
import { press } from '../helpers/browser.js';
import { deepActive } from '../helpers/look.js';
import { until } from '../helpers/until.js';

/** Below this height a finger misses; CSS pixels. */
const FINGER = 44;
/** A walk through a page by Tab that has not ended by then is a trap. */
const MOST_STOPS = 300;
/** As many controls are used in one state. */
const MOST_USES = 12;

const CONTROLS = 'a[href], button, input, select, summary, [role="option"]';

const rootsIn = (place: Element): ShadowRoot[] =>
  [...place.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')].map((node) => node.shadowRoot!);

const isShown = (node: Element): boolean =>
  !node.closest('.visually-hidden') &&
  node.checkVisibility({ visibilityProperty: true }) &&
  node.getClientRects().length > 0;

const nameOf = (node: Element): string =>
  `${node.localName}.${node.getAttribute('part') ?? node.className} “${(node.textContent ?? '').trim().slice(0, 30)}”`;

/** Whether a node lies in a box that its reader can scroll. */
function isScrolled(node: Element): boolean {
  for (let around = node.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflow)) return true;
  }
  return false;
}

/** Returns what sticks out sideways: of the place, or of the window where it is a popover. A line each. */
export function overflowOf(place: Element): string[] {
  const room = place.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  return rootsIn(place).flatMap((root) =>
    [...root.querySelectorAll('.root *')].flatMap((node) => {
      if (!isShown(node) || isScrolled(node)) return [];
      const { left, right } = node.getBoundingClientRect();
      const isAbove = node.closest(':popover-open, :modal') !== null;
      const [from, to] = isAbove ? [0, clientWidth] : [room.left, room.right];
      const out = Math.max(right - to, from - left);
      return out > 1 ? [`${Math.round(out)} px out: ${nameOf(node)}`] : [];
    }),
  );
}

/** Returns the texts that are cut off: in a box that hides what does not fit. */
export function clippedIn(place: Element): string[] {
  return rootsIn(place).flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('.root *')].flatMap((node) => {
      if (!isShown(node) || !/hidden|clip/.test(getComputedStyle(node).overflow)) return [];
      const isCut = node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1;
      return isCut && node.localName !== 'img' ? [`cut off: ${nameOf(node)}`] : [];
    }),
  );
}

/** The rules for a coarse pointer of all style sheets in a place. */
const coarseRulesIn = (place: Element): CSSMediaRule[] =>
  rootsIn(place).flatMap(({ adoptedStyleSheets }) =>
    adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].filter(
        (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === '(pointer: coarse)',
      ),
    ),
  );

/** Lets the rules for a coarse pointer hold while `look` looks. No engine has a command for that which all others have, too. */
export function underFinger<T>(place: Element, look: () => T): T {
  const rules = new Set(coarseRulesIn(place));
  if (rules.size === 0) throw new Error('There are no rules for a coarse pointer');
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return look();
  } finally {
    for (const { media } of rules) media.mediaText = '(pointer: coarse)';
  }
}

/** The target that a finger aims at for a control: the label around a box. */
const targetOf = (node: Element): Element => (node.matches('[type="checkbox"]') ? node.closest('label')! : node);

/** Whether a link stands in a sentence, as high as its line (WCAG 2.2, 2.5.8, "Inline"). */
const isInline = (node: Element): boolean =>
  node.localName === 'a' && node.closest('.text, .note, .message, .credit') !== null;

/** Returns the targets that are too low for a finger, and how many there are. */
export function smallTargets(place: Element): { readonly targets: number; readonly small: string[] } {
  const targets = rootsIn(place)
    .flatMap((root) => [...root.querySelectorAll(CONTROLS)])
    .filter((node) => isShown(node) && !isInline(node));
  const small = targets.flatMap((node) => {
    const { height } = targetOf(node).getBoundingClientRect();
    return height < FINGER - 0.5 ? [`${Math.round(height)} px high under a finger: ${nameOf(node)}`] : [];
  });
  return { targets: targets.length, small };
}

const isLost = (): boolean => deepActive() === document.body || deepActive() === null;

async function settled(place: Element): Promise<void> {
  for (let round = 0; round < 2; round++) {
    for (const { host } of rootsIn(place)) await (host as LazyElement<Body>).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The outcome of using an element by its controls, or of walking through it. */
export interface Steps {
  readonly count: number;
  readonly faults: string[];
}

/** Whether a node is out of reach while a dialog is open (HTML, "modal dialogs and inert subtrees"). */
function isBehindDialog(node: Element): boolean {
  const modal = (node.getRootNode() as ShadowRoot).querySelector(':modal');
  return modal !== null && !modal.contains(node);
}

/** Lets nothing be downloaded: Firefox shows downloads in a panel of its own, which takes the focus from the page. Returns a function that ends that. */
function holdDownloads(): () => void {
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    if (!this.hasAttribute('download')) HTMLElement.prototype.click.call(this);
  };
  return () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
}

/** Focuses and activates the controls of a place, one after the other as they come and go, and sees that focus is never lost. */
export async function useControls(place: Element): Promise<Steps> {
  const allowDownloads = holdDownloads();
  const faults: string[] = [];
  const used = new Set<Element>();
  const next = (): HTMLElement | undefined =>
    rootsIn(place)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, input[type="checkbox"]')])
      .find((node) => isShown(node) && !isBehindDialog(node) && !used.has(node));
  for (let node = next(); node && used.size < MOST_USES; node = next()) {
    used.add(node);
    const name = nameOf(node);
    node.focus();
    if (deepActive() !== node) faults.push(`takes no focus: ${name}`);
    node.click();
    await settled(place);
    await until(() => !isLost(), 'focus is somewhere', { timeoutMs: 500 }).catch(() =>
      faults.push(`focus is lost by ${name}`),
    );
  }
  allowDownloads();
  return { count: used.size, faults };
}

const isModal = (place: Element): boolean => rootsIn(place).some((root) => root.querySelector(':modal') !== null);

/** Whether a focused node can be seen to be: its own ring, or that of the browser within a field for dates. */
function isMarked(node: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || node.matches('[type="date"]');
}

function isInSight(node: Element): boolean {
  const { top, bottom, width } = node.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}

/** Walks through a place with Tab and back again, from a button before it to one behind it. */
export async function walk(place: Element): Promise<Steps> {
  const [before, behind] = [document.createElement('button'), document.createElement('button')];
  before.textContent = behind.textContent = 'outside';
  place.before(before);
  place.after(behind);
  const faults: string[] = [];
  let count = 0;
  let first: Element | null = null;
  let last: HTMLElement | null = null;
  try {
    for (const [from, to, key] of [
      [before, behind, 'Tab'],
      [behind, before, 'Shift+Tab'],
    ] as const) {
      // Nodes outside of a dialog take no focus.
      (isModal(place) && last ? last : from).focus();
      let stops = 0;
      do {
        await press(key);
        count += 1;
        const node = deepActive();
        if (isLost()) {
          // From the last control of a dialog it goes to the browser's own, and from there back into the dialog.
          if (!isModal(place) || stops === 0) faults.push(`focus is lost by ${key} ${stops}`);
          // Firefox says that the page has no focus until it comes back forward.
          await press('Tab');
          break;
        }
        // In a dialog it may also go from the last control to the first; and backward it stays, or Firefox would not come back.
        if (!node || node === to || (node === first && isModal(place))) break;
        first ??= node;
        last = node as HTMLElement;
        if (!isMarked(node)) faults.push(`no ring on ${nameOf(node)}`);
        // WebKit scrolls to a field of text in the frame after it has got focus.
        if (!isInSight(node))
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        if (!isInSight(node)) faults.push(`focus out of sight on ${nameOf(node)}`);
      } while (++stops < MOST_STOPS);
      if (stops >= MOST_STOPS) faults.push(`a trap for ${key}: ${nameOf(deepActive()!)}`);
    }
  } finally {
    before.remove();
    behind.remove();
  }
  return { count, faults };
}
