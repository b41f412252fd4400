import { ownOptions } from '../core/own-options.js';

/** Functions that end the placing of a popover, for each that is open. */
const placed = new WeakMap<Element, () => void>();

/** Whether the browser places a popover beside its button by itself. */
const hasAnchors = (): boolean => CSS.supports('anchor-name', '--a') && CSS.supports('position-area', 'block-end');

/** Whether there are popovers at all; without them, what would open in one is shown in place. */
export const hasPopovers = (): boolean => typeof HTMLElement.prototype.togglePopover === 'function';

/**
 * Places a popover beside its button while it is open: by CSS anchors, else with `@floating-ui/dom`, which is fetched when the first one
 * opens. Call it on `beforetoggle`.
 */
export function placePopover(event: ToggleEvent, button: HTMLElement, name: string): void {
  const panel = event.currentTarget as HTMLElement;
  placed.get(panel)?.();
  placed.delete(panel);
  if (event.newState !== 'open') {
    keepFocus(panel, button);
    return;
  }
  if (hasAnchors()) {
    // Names are of one shadow tree (CSS Anchor Positioning, 2.2). Properties, not a style attribute: a strict policy forbids those.
    button.style.setProperty('anchor-name', `--${name}`);
    panel.style.setProperty('position-anchor', `--${name}`);
    return;
  }
  let stopped = false;
  let stop = (): void => undefined;
  placed.set(panel, () => {
    stopped = true;
    stop();
  });
  import('@floating-ui/dom').then(
    ({ autoUpdate, computePosition, flip, offset, shift }) => {
      if (stopped) return;
      const place = async (): Promise<void> => {
        const { x, y } = await computePosition(button, panel, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [offset(4), flip(), shift({ padding: 8 })],
        });
        panel.style.setProperty('position-area', 'none');
        panel.style.setProperty('inset', 'auto');
        panel.style.setProperty('margin', '0');
        panel.style.setProperty('left', `${x}px`);
        panel.style.setProperty('top', `${y}px`);
      };
      stop = autoUpdate(button, panel, () => void place());
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
