import { makersOf } from '../../markup/makers.js';
import type { Attributes, Content, Maker } from '../../markup/target.js';

/**
 * Makes kinds of DOM nodes, for what a list has a thousand of. A lit template keeps a marker and an object for each thing in it that may
 * change, which is several times what it shows; these nodes are made once, and made anew when they would say something else.
 *
 * The attributes that all elements of a kind have are set once, and copied with each. Own attributes are set in the order given, before
 * there is any content.
 */
export function domTarget(tag: string, shared: Attributes = {}): Maker<HTMLElement> {
  let first: HTMLElement | undefined;
  return (content, own) => {
    first ??= withAttributes(document.createElement(tag), shared);
    const node = first.cloneNode() as HTMLElement;
    if (own) withAttributes(node, own);
    if (typeof content === 'string') node.textContent = content;
    else fill(node, content);
    return node;
  };
}

/** Every kind of element that a card is made of, as DOM nodes. */
export const domMakers = makersOf(domTarget);

function withAttributes(node: HTMLElement, attributes: Attributes): HTMLElement {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'string') node.setAttribute(name, value);
  }
  return node;
}

function fill(node: Node, content: Content<Node>): void {
  if (content === null) return;
  if (typeof content === 'string') node.appendChild(document.createTextNode(content));
  // A wording may say the same thing twice; a node stands in one place only.
  else if ('nodeType' in content) node.appendChild(content.parentNode ? content.cloneNode(true) : content);
  else for (const one of content) fill(node, one);
}
