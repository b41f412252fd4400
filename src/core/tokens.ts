/** Returns the tokens of a space-separated list. */
export function tokenSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
