/** Looks at what a reader finds in an element: its parts and their words. */

/** Words as a reader sees them: engines differ in kinds of spaces and in direction marks. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
}

/** The nodes of a part, in order; `within` a node or the whole element. */
export function parts(from: Element, name: string): HTMLElement[] {
  return [...(from.shadowRoot ?? from).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The first node of a part that is not hidden. */
export function part(from: Element, name: string): HTMLElement | null {
  return parts(from, name).find((node) => !node.closest('[hidden]')) ?? null;
}

/** The words of a part that is not hidden; `null` where there is none. */
export function textOf(from: Element, name: string): string | null {
  const node = part(from, name);
  return node && plain(node.textContent);
}

/** The words of each node of a part. */
export function textsOf(from: Element, name: string): string[] {
  return parts(from, name).map((node) => plain(node.textContent));
}

/** The node that has focus, through shadow roots. */
export function deepActive(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Whether an element is in a state for CSS. */
export function inState(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`);
}
