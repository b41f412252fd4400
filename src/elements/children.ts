import { noChange } from 'lit';
import { Directive, PartType, directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Makes nodes the children of an element, in order. Those that are there already stay where they are; whoever keeps the nodes decides
 * what is in them.
 */
export function putChildren(element: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  let at = element.firstChild;
  for (const node of nodes) {
    // What is not wanted any more goes first: then most of the others are in their place, and need not be moved.
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

class Children extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('children() stands in a tag');
  }

  override render(_nodes: readonly Node[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [nodes]: [readonly Node[]]): unknown {
    putChildren(element, nodes);
    return noChange;
  }
}

/** {@link putChildren} in a template: `<ul ${children(nodes)}></ul>`. With its type, which is else one of a package that is not ours. */
export const children: (nodes: readonly Node[]) => unknown = directive(Children);
