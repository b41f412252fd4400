/**
 * Returns a data block for search engines. No policy of a page refuses one that stands in its HTML.
 *
 * @param text JSON in which no tag begins: `scriptText()` returns it.
 */
export const scriptTag = (text: string): string => `<script type="application/ld+json" data-ogp>${text}</script>`;
