// `instanceof` would ask for the classes of this window: nodes of another document (a page builder's frame, a popup) have others, and some
// pages put something else in their place (MooTools does so with `Document` and `Element`).

/** Whether a node is an element, of whatever document. */
export const isElement = (node: unknown): node is HTMLElement => (node as Node | null)?.nodeType === 1;

/** Whether a node is a shadow root, of whatever document. */
export const isShadowRoot = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** Whether ids can be looked up in a root: in a document or a shadow root, but not in an element outside both. */
export const hasIds = (root: Node): root is Document | ShadowRoot => 'getElementById' in root;

/** Returns the window in which a node is shown; this one where there is none. */
export const windowOf = ({ ownerDocument }: Node): Window & typeof globalThis => ownerDocument?.defaultView ?? window;
