/** Searches that came by a link. */
const linked = new Set<string>();

/** Notes that a search came by a link: anybody's words, which only the field of the search may show, and no sentence of the page. */
export const noteLinked = (search: string): void => void linked.add(search);

/** Notes that the reader has typed a search. */
export const noteTyped = (search: string): void => void linked.delete(search.trim());

/** Returns a search that a sentence of the page may quote; `''` for none. */
export const quotable = (search = ''): string => (linked.has(search) ? '' : search);
