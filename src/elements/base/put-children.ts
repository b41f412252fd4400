/**
 * Makes nodes the children of an element, in order. Those that are there already stay where they are; whoever keeps the nodes decides
 * what is in them.
 */
export function putChildren(element: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  let at = element.firstChild;
  for (const node of nodes) {
    // Removes unwanted nodes first: then most of the others are in their place and need not be moved.
    while (at && !wanted.has(at)) at = removed(at);
    if (at === node) at = at.nextSibling;
    else element.insertBefore(node, at);
  }
  while (at) at = removed(at);
}

/** @returns What comes after it. */
function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
