/** A generator of numbers from 0 to 1 (mulberry32): the same in every engine and run. */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Path = readonly string[];

/** Every way to a value inside a value. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])]);
}

/** Puts a value where a path leads, if it still leads anywhere. */
export function put(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(at, key) || typeof at[key] !== 'object' || at[key] === null) return;
    at = at[key] as Record<string, unknown>;
  }
  const key = path.at(-1)!;
  if (Array.isArray(at) && key === 'length') return;
  // As JSON.parse does: `__proto__` is a key like any other. A copy, or what was put once would be mutilated the next time.
  const item = { value: structuredClone(value), enumerable: true, configurable: true, writable: true };
  Object.defineProperty(at, key, item);
}
