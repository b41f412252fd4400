import { isElement } from '../../controllers/node-kinds.js';
import { putChildren } from './put-children.js';

/** Two nodes that stand for the same thing: a link that leads elsewhere is another link, and must not take over its focus. */
const isSame = (a: Node, b: Node): boolean =>
  a.nodeName === b.nodeName &&
  (!(isElement(a) && isElement(b)) || ['part', 'href'].every((name) => a.getAttribute(name) === b.getAttribute(name)));

/**
 * Updates `node` to match `next`. Children of `next` may be moved into `node`. What both have stays where it is, with its focus and
 * selection; what a reader has opened (`open`) stays open.
 */
export function morph(node: Element, next: Element): void {
  if (node.isEqualNode(next)) return;
  for (const name of node.getAttributeNames()) {
    if (name !== 'open' && !next.hasAttribute(name)) node.removeAttribute(name);
  }
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name)!;
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  const left: Node[] = [...node.childNodes];
  const children = [...next.childNodes].map((child) => {
    // By what they are rather than by their place: something that comes or goes before them changes nothing about the others.
    const i = left.findIndex((one) => isSame(one, child));
    if (i < 0) return child;
    const last = left.splice(i, 1)[0]!;
    if (isElement(last)) morph(last, child as Element);
    else if (last.nodeValue !== child.nodeValue) last.nodeValue = child.nodeValue;
    return last;
  });
  // Panels that a reader has opened behind a node that stays belong to them.
  for (const one of left) {
    const before = isElement(one) && one.hasAttribute('data-opened') ? children.indexOf(one.previousSibling!) : -1;
    if (before >= 0) children.splice(before + 1, 0, one);
  }
  putChildren(node, children);
}
