import { hasPopovers, placePopover } from '../../../controllers/place-popover.js';
import type { ActionContext } from './action.js';
import { panelStyles } from './panel.styles.js';

/** The name by which CSS places the panel that is open: there is one at a time. */
const ANCHOR = 'action';

type PanelContext = Pick<ActionContext, 'host' | 'button'>;

/** The panel of a button that is open. */
const open = new WeakMap<HTMLButtonElement, Panel>();

/**
 * Opens a panel behind a button: a popover, so that Esc and a click elsewhere close it and focus goes back to the button; shown in place where
 * there are no popovers. It is closed as well by focus that leaves it, and by the button. A closed panel is gone: it is made anew.
 */
export function openPanel(context: PanelContext, content: HTMLElement): void {
  if (open.has(context.button)) return;
  context.host.addStyles([panelStyles]);
  open.set(context.button, new Panel(context, content));
}

/** Closes the panel of a button, if it is open. */
export const closePanel = (button: HTMLButtonElement): void => open.get(button)?.close();

class Panel {
  readonly #context: PanelContext;
  readonly #content: HTMLElement;
  /** Whether the browser has told that it is open. The click that opens it has ended by then: else it would be taken for the one that closes it. */
  #isUp = false;

  constructor(context: PanelContext, content: HTMLElement) {
    const { host, button } = context;
    this.#context = context;
    this.#content = content;
    content.classList.add('panel');
    content.dataset['opened'] = '';
    button.after(content);
    host.addController(this);
    button.addEventListener('click', this.#onClick);
    this.#mark(true);
    if (!hasPopovers()) return;
    content.setAttribute('popover', '');
    content.addEventListener('beforetoggle', (event) => placePopover(event as ToggleEvent, button, ANCHOR));
    content.addEventListener('toggle', (event) => {
      this.#isUp = (event as ToggleEvent).newState === 'open';
      if (!this.#isUp) return this.#end();
      button.removeEventListener('click', this.#onClick);
      this.#mark(true);
    });
    // It must not lie over what is focused next (WCAG 2.2, 2.4.11). Focus that leaves the window comes back.
    content.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && relatedTarget !== button && !content.contains(relatedTarget as Node)) this.close();
    });
    content.showPopover();
  }

  /** Where there are no popovers, or before it is told that it is open. The list would take the click for one that opens it. */
  #onClick = (event: Event): void => {
    event.stopPropagation();
    this.close();
  };

  close(): void {
    if (hasPopovers() && this.#content.isConnected) this.#content.hidePopover();
    else this.#end();
  }

  /** The entry may have been made anew around it, or be gone. */
  hostUpdated(): void {
    if (this.#content.isConnected) this.#mark(true);
    else this.#end();
  }

  #end(): void {
    const { host, button } = this.#context;
    open.delete(button);
    host.removeController(this);
    button.removeEventListener('click', this.#onClick);
    this.#content.remove();
    this.#mark(false);
  }

  /** A click on its button must close it, not close it and open it again: so the browser is told that they belong together. */
  #mark(isOpen: boolean): void {
    const { button } = this.#context;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!hasPopovers()) return;
    button.popoverTargetElement = isOpen && this.#isUp ? this.#content : null;
    if (isOpen) button.style.setProperty('anchor-name', `--${ANCHOR}`);
    else button.style.removeProperty('anchor-name');
  }
}
