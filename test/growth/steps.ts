// Counts steps instead of time: how often each block of our code ran, and how long the lists and texts were that built-in methods walked.
import { Session } from 'node:inspector/promises';

/** Characters of a text that built-in methods walk in the time of one of our steps. */
const CHARACTERS = 16;

let walked = 0;

/** Wraps methods so that they add the size of what they are called on. */
function count(
  prototype: object,
  names: readonly PropertyKey[],
  size: (self: never, first: never, second: never, result: never) => number,
): void {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    const counted = function (this: never, ...args: unknown[]): unknown {
      const result = Reflect.apply(original, this, args);
      walked += size(this, args[0] as never, args[1] as never, result as never);
      return result;
    };
    Object.defineProperty(prototype, name, { value: counted, writable: true, configurable: true });
  }
}

/** Wraps the built-in methods. To be called before the code is loaded that is to be counted: some of it keeps them. */
export function countBuiltIns(): void {
  const list = (self: readonly unknown[]): number => self.length;
  count(
    Array.prototype,
    [
      'includes',
      'indexOf',
      'lastIndexOf',
      'join',
      'concat',
      'slice',
      'splice',
      'shift',
      'unshift',
      'reverse',
      'flat',
      'fill',
      Symbol.iterator,
    ],
    list,
  );
  // From a position on, as far as it was found.
  count(String.prototype, ['indexOf'], (self: string, _: string, from: number | undefined, at: number) => {
    return ((at < 0 ? self.length : at) - (from ?? 0)) / CHARACTERS;
  });
  const text = (self: string): number => String(self).length / CHARACTERS;
  count(String.prototype, ['includes', 'split', 'normalize', 'toLowerCase', 'toUpperCase', 'trim', 'replaceAll'], text);
  // Where a search goes on from its last match, only what was looked at anew.
  for (const name of ['exec', 'test'] as const) {
    const original = RegExp.prototype[name] as (text: string) => unknown;
    RegExp.prototype[name] = function (this: RegExp, text: string): never {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const result = original.call(this, text);
      const to = this.global || this.sticky ? this.lastIndex || from : String(text).length;
      walked += Math.max(0, to - from) / CHARACTERS;
      return result as never;
    };
  }
  const searched = (_: RegExp, first: unknown): number => String(first ?? '').length / CHARACTERS;
  count(RegExp.prototype, [Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.split], searched);
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Counts the steps of work, in our sources alone. */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  async stepsOf(work: () => Promise<unknown>): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    walked = 0;
    await work();
    let steps = walked;
    const { result } = (await this.#session.post('Profiler.takePreciseCoverage')) as Coverage;
    for (const { url, functions } of result) {
      if (!/\/src\/(?:core|controllers|elements|locales)\//.test(url)) continue;
      for (const { ranges } of functions) for (const { count: times } of ranges) steps += times;
    }
    return steps;
  }

  stop(): void {
    this.#session.disconnect();
  }
}
