import { isElement } from '../../controllers/node-kinds.js';

/** Finds the control by which a reader chooses an event. */
export const TITLE = '.title :is(a, button)';

/** Where focus was before a render, by the entry that held it. */
export interface HeldFocus {
  readonly node: Element;
  /** The ids of the entries from the focused one on, then those before it, nearest first: where focus may go next. */
  readonly nextIds: readonly string[];
}

/** Notes where focus is in a list of `[data-id]` entries; `null` where it is elsewhere. */
export function holdFocus(root: ShadowRoot): HeldFocus | null {
  const node = root.activeElement ?? slottedFocus(root.host);
  if (!node) return null;
  const entry = node.closest<HTMLElement>('[data-id]');
  const ids = [...root.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id'] ?? '');
  const at = entry ? ids.indexOf(entry.dataset['id'] ?? '') : -1;
  // An entry that was written beforehand stands inside the element: the list has one of the same id, or will have.
  if (entry && at < 0) return { node, nextIds: [entry.dataset['id'] ?? ''] };
  return { node, nextIds: at < 0 ? [] : [...ids.slice(at), ...ids.slice(0, at).reverse()] };
}

/** The page author's own node that has focus, where it is a child of the element. */
function slottedFocus(host: Element): Element | null {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== host && host.contains(activeElement) ? activeElement : null;
}

/**
 * Gives focus back after a render that moved or removed the node that had it: to the node, else to the title of the next entry, else the
 * previous, else `last`. Focus never falls to the page's body.
 */
export function restoreFocus(root: ShadowRoot, { node, nextIds }: HeldFocus, last: HTMLElement | null): void {
  if (root.activeElement) return;
  const isHere = root.contains(node) || root.host.contains(node);
  if (isHere && isElement(node) && node.getClientRects().length) {
    // Leaves a node alone that never lost the focus: to focus it again would scroll to it.
    if (slottedFocus(root.host) !== node) node.focus();
    return;
  }
  const entries = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-id]')].map((entry) => [entry.dataset['id'] ?? '', entry]),
  );
  const id = nextIds.find((candidate) => entries.has(candidate));
  focusTitle(id === undefined ? null : (entries.get(id) ?? null), last);
}

/** Focuses the title of an entry: its link, else the heading itself; `last` where there is no entry. */
export function focusTitle(entry: Element | null, last: HTMLElement | null = null): void {
  const target = entry?.querySelector<HTMLElement>(TITLE) ?? entry?.querySelector<HTMLElement>('.title') ?? last;
  target?.focus();
}
