import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { makeElement } from './make-element.js';

/** The style sheets of each document: one that is constructed can be used in the document alone whose window has made it (CSSOM, 6.3.1). */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a shadow root these style sheets and no others. They belong to the document that it is in now: call it again once that is another.
 *
 * They are constructed, which needs no permission of a Content Security Policy; `<style>` where a browser has none such.
 */
export function applyStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument } = root;
  // Nobody sees a document without a window.
  if (!ownerDocument.defaultView) return;
  for (const child of [...root.children]) if (child.localName === 'style') root.removeChild(child);
  try {
    if (!('adoptedStyleSheets' in root)) throw new TypeError('There are no constructed style sheets.');
    root.adoptedStyleSheets = styles.map((style) => sheetOf(ownerDocument, style));
  } catch {
    for (const { cssText } of [...styles].reverse()) {
      const style = makeElement('style');
      style.textContent = cssText;
      // Before what Lit renders, which goes up to the end.
      root.insertBefore(style, root.firstChild);
    }
  }
}

function sheetOf(document: Document, style: CSSResult): CSSStyleSheet {
  let known = sheets.get(document);
  if (!known) sheets.set(document, (known = new Map()));
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
}
