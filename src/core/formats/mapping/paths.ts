import { asObject, own } from '../../json.js';

/** Steps of one path; nobody nests documents deeper. */
const MAX_STEPS = 12;
/** Values that one path may lead to, through lists: one more than the dates of an event, so that it is told where there are too many. */
const MAX_VALUES = 801;

const stepsOf = (path: string): string[] => (path ? path.split('.', MAX_STEPS) : []);

/** Returns the one value at a path, a list as it is; `undefined` for nothing. `''` is the object itself. */
export function valueAt(item: unknown, path: string): unknown {
  let at = item;
  let steps = stepsOf(path);
  while (steps.length) {
    const taken = step(at, steps);
    if (!taken) return undefined;
    [at, steps] = taken;
  }
  return at;
}

/** Takes one step: an index of a list, or the longest key of an object, for `@odata.nextLink` has a dot of its own. */
function step(at: unknown, steps: string[]): [value: unknown, rest: string[]] | null {
  if (Array.isArray(at)) return /^\d+$/.test(steps[0]!) ? [(at as unknown[])[Number(steps[0])], steps.slice(1)] : null;
  const from = asObject(at) ?? {};
  for (let count = steps.length; count > 0; count--) {
    const value = own(from, steps.slice(0, count).join('.'));
    if (value !== undefined) return [value, steps.slice(count)];
  }
  return null;
}

/**
 * Returns all that stands at a dotted path (`attributes.title`, `links.0.url`). A step may be an object's key, dots in it included, or the
 * index of a list; another step at a list goes on in each of its items. `''` is the object itself.
 */
export const valuesAt = (item: unknown, path: string, gaps?: Gaps): readonly unknown[] =>
  path === ''
    ? [item]
    : endsAt(item, path, MAX_VALUES, gaps).flatMap((end) =>
        Array.isArray(end) ? (end as unknown[]).slice(0, MAX_VALUES) : end,
      );

/** Values that are `undefined`: one for each item of a list in which nothing is, or for each `null` at the end. */
type Gaps = 'items' | 'nulls';

/** Returns what a path leads to, lists as they are: several, where it leads through a list. @param max How many of each list. */
export function endsAt(item: unknown, path: string, max: number, gaps?: Gaps): readonly unknown[] {
  const found: unknown[] = [];
  collect(item, stepsOf(path), found, max, gaps);
  return found;
}

function collect(at: unknown, steps: string[], found: unknown[], max: number, gaps?: Gaps): void {
  if (found.length >= max) return;
  if (!steps.length) {
    if (at !== undefined && at !== null && at !== '') found.push(at);
    return;
  }
  const taken = step(at, steps);
  if (taken) collect(taken[0], taken[1], found, max, gaps);
  else if (Array.isArray(at))
    for (const each of at.slice(0, max)) {
      const count = found.length;
      collect(each, steps, found, max, gaps === 'nulls' ? gaps : undefined);
      if (gaps === 'items' && found.length === count) found.push(undefined);
    }
  else if (gaps === 'nulls' && steps.length === 1 && asObject(at)?.[steps[0]!] === null) found.push(undefined);
}
