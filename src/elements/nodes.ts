/**
 * Nodes for what a list has a thousand of. A template keeps a marker and an object for each thing in it that may change, which is several
 * times what it shows; these are made once, and made anew when they would say something else.
 */

/** What stands in a node: text, nodes, any number of both; `null` is nothing. */
export type Content = Node | string | null | readonly Content[];

/** By attribute name; `null` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | null>>;

/**
 * An HTML element. Attributes are set in the order given, before there is any content.
 *
 * Feed text may be content, never a name; feed URLs have been through `safeUrl` before they come here.
 */
export function element(tag: string, attributes: Attributes, content: Content = null): HTMLElement {
  const node = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'string') node.setAttribute(name, value);
  }
  fill(node, content);
  return node;
}

function fill(node: Node, content: Content): void {
  if (typeof content === 'string') node.appendChild(document.createTextNode(content));
  else if (content && 'nodeType' in content) node.appendChild(content);
  else if (content) for (const one of content) fill(node, one);
}

/** A link to elsewhere that tells the other side nothing of this page's window. */
export function outwardLink(href: string, attributes: Attributes, content: Content): HTMLElement {
  return element('a', { ...attributes, href, rel: 'noopener noreferrer' }, content);
}
