/**
 * Lets what an element's styles say of a medium hold now, in their own order: engines that no test can have print, or force colours, show what
 * they would.
 *
 * @param query As the styles write it: `print`, `(forced-colors: active)`.
 * @returns What ends it.
 */
export function holdMedia(element: Element, query: string): () => void {
  const root = element.shadowRoot!;
  const own = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = own.map((sheet) => {
    const copy = new CSSStyleSheet();
    const text = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    copy.replaceSync(text.replaceAll(`@media ${query}`, '@media all'));
    return copy;
  });
  return () => {
    root.adoptedStyleSheets = own;
  };
}
