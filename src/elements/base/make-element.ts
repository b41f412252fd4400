/**
 * Makes an element by the method that all documents have: `document.createElement` may be something else, such as an
 * `<img name="createElement">` (HTML, "named properties of the Document interface").
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const { createElement } = Object.getPrototypeOf(document) as Document;
  return createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}
