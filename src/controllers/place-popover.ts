import { ownOptions } from '../core/own-options.js';

/** Functions that end the placing of a popover, for each that is open. */
const placed = new WeakMap<Element, () => void>();

/** Whether the browser places a popover beside its button by itself. */
const hasAnchors = (): boolean => CSS.supports('anchor-name', '--a') && CSS.supports('position-area', 'block-end');

/** Whether there are popovers at all; without them, what would open in one is shown in place. */
export const hasPopovers = (): boolean => typeof HTMLElement.prototype.togglePopover === 'function';

/** Places a popover beside its button while it is open: by CSS anchors, or with code that is fetched then. Call it on `beforetoggle`. */
export function placePopover(event: ToggleEvent, button: HTMLElement, name: string): void {
  const panel = event.currentTarget as HTMLElement;
  placed.get(panel)?.();
  placed.delete(panel);
  if (event.newState !== 'open') {
    keepFocus(panel, button);
    return;
  }
  // The larger room beside its button: no panel needs to lie over that.
  const { top, bottom } = button.getBoundingClientRect();
  panel.style.setProperty('--_room', `${Math.max(top, innerHeight - bottom)}px`);
  // Firefox 153 puts an area on the wrong side where the page is written in the other direction. Anchors without an area leave the window where
  // no side has room for the whole panel.
  if (!hasAnchors() || directionOf(button) !== directionOf(panel.ownerDocument.documentElement)) {
    placeByCode(panel, button);
    return;
  }
  // Names are of one shadow tree (CSS Anchor Positioning, 2.2). Properties, not a style attribute: a strict policy forbids those.
  button.style.setProperty('anchor-name', `--${name}`);
  panel.style.setProperty('position-anchor', `--${name}`);
}

const directionOf = (node: Element): string => getComputedStyle(node).direction;

/** Places a popover with code until it closes. */
function placeByCode(panel: HTMLElement, button: HTMLElement): void {
  let stopped = false;
  let stop = (): void => undefined;
  placed.set(panel, () => {
    stopped = true;
    stop();
  });
  import('./floating-panel.js').then(
    ({ floatPanel }) => {
      if (!stopped) stop = floatPanel(panel, button);
    },
    // It stays where popovers are without anchors: in the middle of the screen.
    () => undefined,
  );
}

/** Moves focus from a popover back to its button as it closes: not all browsers see to that in shadow trees. */
function keepFocus(panel: HTMLElement, button: HTMLElement): void {
  const root = panel.getRootNode() as ShadowRoot;
  if (!panel.contains(root.activeElement)) return;
  panel.addEventListener(
    'toggle',
    () => {
      // It may still be on what is no longer shown.
      const { activeElement } = root;
      if (panel.contains(activeElement) || (!activeElement && isOnBody(panel.ownerDocument))) button.focus();
    },
    ownOptions({ once: true }),
  );
}

const isOnBody = ({ activeElement, body }: Document): boolean => activeElement === body;
