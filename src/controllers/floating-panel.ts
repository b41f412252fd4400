import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** The properties that place a panel, in this order: a shorthand comes before what it holds. */
const PLACES = ['position-area', 'inset', 'margin', 'left', 'top'];

/** Keeps a panel beside its button, where browsers have no CSS anchors. Returns a function that ends that, and leaves the panel as it was. */
export function floatPanel(panel: HTMLElement, button: HTMLElement): () => void {
  let stopped = false;
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(button, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(4), flip(), shift({ padding: 8 })],
    });
    if (stopped) return;
    const values = ['none', 'auto', '0', `${x}px`, `${y}px`];
    PLACES.forEach((property, i) => panel.style.setProperty(property, values[i]!));
  };
  const stop = autoUpdate(button, panel, () => void place());
  return () => {
    stopped = true;
    stop();
    for (const property of PLACES) panel.style.removeProperty(property);
  };
}
