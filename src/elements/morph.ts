/** Two nodes that stand for the same thing: a link that leads elsewhere is another link, and must not take over its focus. */
const isSame = (a: Node, b: Node): boolean =>
  a.nodeName === b.nodeName &&
  (!(a instanceof Element && b instanceof Element) ||
    ['part', 'href'].every((name) => a.getAttribute(name) === b.getAttribute(name)));

/**
 * Makes a node say what another says, which is used up. What both have stays where it is, with its focus and selection; what a reader has
 * opened (`open`) stays open.
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
  const before = [...node.childNodes];
  const after = [...next.childNodes];
  after.forEach((child, i) => {
    const last = before[i];
    if (!last) node.append(child);
    else if (!isSame(last, child)) last.replaceWith(child);
    else if (child instanceof Element) morph(last as Element, child);
    else if (last.nodeValue !== child.nodeValue) last.nodeValue = child.nodeValue;
  });
  for (const gone of before.slice(after.length)) gone.remove();
}
