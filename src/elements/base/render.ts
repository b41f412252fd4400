import { render as litRender, type RenderOptions } from 'lit/html.js';

/** Elements that page translators (Google Translate, Microsoft Translator, Yandex) put in place of texts. No template of ours has them. */
const TRANSLATED = 'font, ya-tr-span';
/** A group of rows, or all rows where there are no groups. */
const ROWS = '[part=group], .events';
const FOCUSABLE = 'a, button, input, select, summary, [tabindex]';

/**
 * Renders as Lit does; anew, where a page translator has put something else in place of texts. Lit holds on to its text nodes, which are
 * gone then: it would write into what nobody sees, or throw.
 */
export function render(value: unknown, container: HTMLElement | DocumentFragment, options?: RenderOptions): void {
  if (!isTranslated(container)) {
    litRender(value, container, options);
    return;
  }
  const { activeElement = null } = container as Node & Partial<ShadowRoot>;
  const at = activeElement ? focusables(container).indexOf(activeElement) : -1;
  for (const node of [...container.childNodes]) if (node.nodeName !== 'STYLE') container.removeChild(node);
  // Where Lit keeps what it knows of a container.
  Reflect.deleteProperty(container, '_$litPart$');
  litRender(value, container, options);
  if (at >= 0) (focusables(container)[at] as HTMLElement | undefined)?.focus();
}

/** Looks past rows, which are not made by Lit: to look through thousands of them would take longer than to render all the rest. */
function isTranslated(parent: ParentNode): boolean {
  if (!parent.querySelector(ROWS)) return parent.querySelector(TRANSLATED) !== null;
  return [...parent.children].some(
    (child) => child.matches(TRANSLATED) || (!child.matches(ROWS) && isTranslated(child)),
  );
}

const focusables = (container: ParentNode): Element[] => [...container.querySelectorAll(FOCUSABLE)];
