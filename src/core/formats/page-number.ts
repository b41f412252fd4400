/**
 * Returns the address of the next page of a feed whose pages have numbers from 1.
 *
 * @param url The address of this page. @param key The parameter that holds its number. @param last The number of the last page; `NaN` where
 * nobody says.
 * @returns `undefined` after the last page, and where the document has no address.
 */
export function pageAfter(url: string, key: string, last: number): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const next = new URL(url);
  const page = Math.trunc(Number(next.searchParams.get(key) ?? 1)) || 1;
  if (page >= last) return undefined;
  next.searchParams.set(key, String(page + 1));
  return next.href;
}
