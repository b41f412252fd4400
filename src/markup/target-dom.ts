/**
 * Nodes for what a list has a thousand of. A template keeps a marker and an object for each thing in it that may change, which is several
 * times what it shows; these are made once, and made anew when they would say something else.
 *
 * Feed text may be content, never a name; feed URLs have been through `safeUrl` before they come here.
 */

/** What stands in a node: text, nodes, any number of both; `null` is nothing. */
export type Content = Node | string | null | readonly Content[];

/** By attribute name; `null` leaves the attribute out. */
type Attributes = Readonly<Record<string, string | null>>;

/** Makes a new element of one kind. Its own attributes are set in the order given, before there is any content. */
export type Maker = (content: Content, own?: Attributes) => HTMLElement;

/** A kind of HTML element: the attributes that all of a kind have are set once, and copied with each. */
export function kind(tag: string, shared: Attributes = {}): Maker {
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

function withAttributes(node: HTMLElement, attributes: Attributes): HTMLElement {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'string') node.setAttribute(name, value);
  }
  return node;
}

function fill(node: Node, content: Content): void {
  if (content === null) return;
  if (typeof content === 'string') node.appendChild(document.createTextNode(content));
  // A wording may say the same thing twice; a node stands in one place only.
  else if ('nodeType' in content) node.appendChild(content.parentNode ? content.cloneNode(true) : content);
  else for (const one of content) fill(node, one);
}
