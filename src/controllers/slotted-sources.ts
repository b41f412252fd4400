/**
 * Returns the text of the `<script type="application/json" slot="sources">` that stands in an element, `null` where there is none. Such a
 * data block is not executed (HTML, 4.12.1): no Content Security Policy stops it.
 */
export function slottedSources({ children }: Element): string | null {
  for (const child of children) {
    if (child.slot === 'sources' && /json/i.test(child.getAttribute('type') ?? '')) return child.textContent;
  }
  return null;
}
