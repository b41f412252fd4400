import type { Page } from 'playwright-core';

/** Returns what sticks out of the window or of its list, sideways: a line each, none if everything fits. @param tags Default: lists. */
export async function overflowing(page: Page, tags = 'ogp-event-list'): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} px in ${clientWidth}`);
    for (const list of document.querySelectorAll(selector)) {
      const room = list.getBoundingClientRect();
      for (const node of list.shadowRoot?.querySelectorAll('*') ?? []) {
        if (node.closest('.visually-hidden')) continue;
        const box = node.getBoundingClientRect();
        if (box.width > 0 && (box.right > room.right + 1 || box.left < room.left - 1)) {
          found.push(`${node.localName}.${node.className}: ${Math.round(box.width)} px in ${Math.round(room.width)}`);
        }
      }
    }
    return found;
  }, tags);
}
