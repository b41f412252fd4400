import type { OgpElement } from './element.js';

/** Answers a valid value to anything written in HTML or set from a script. `this` is the element, so that it can complain. */
export type Coerce<T = unknown> = (this: OgpElement, value: unknown, attribute: string) => T;

/**
 * Decorator: puts `coerce` in front of a property that `@property` has declared, so that it never holds nonsense. An unknown value falls
 * back, and the page author is told once.
 *
 * Stands above `@property` (decorators apply from the bottom up). Properties are attribute and property in step, reflected as
 * the platform's own are.
 */
export function coerced(attribute: string, coerce: Coerce) {
  return (prototype: object, name: string): void => {
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    const store = accessor?.set;
    if (!store) throw new Error(`@coerced stands above @property, which ${name} lacks`);
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: OgpElement, value: unknown) {
        store.call(this, coerce.call(this, value, attribute));
      },
    });
  };
}

/** Tells the page author what is wrong with an attribute, and what is used instead. */
export function complain(element: OgpElement, attribute: string, value: unknown, expected: string, used: string): void {
  element.warn(`${attribute}="${asText(value)}" is not ${expected}; using ${used}.`);
}

/** Anything as text; what has none (`Object.create(null)`) is empty. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}

const isUnset = (value: unknown): boolean => value === null || value === undefined || value === '';

/** One of a few words; letter case is ignored. The first is the default. */
export function oneOf<const T extends string>(...values: readonly [T, ...T[]]): Coerce<T> {
  return function (value, attribute) {
    const [fallback] = values;
    if (isUnset(value)) return fallback;
    const word = asText(value).trim().toLowerCase();
    const match = values.find((known) => known === word);
    if (!match) complain(this, attribute, value, `one of ${values.join(', ')}`, `"${fallback}"`);
    return match ?? fallback;
  };
}

/** A whole number within bounds, or one of a few words. */
export function wholeNumber<const W extends string = never>(
  { min, max, fallback }: { min: number; max: number; fallback: number },
  ...words: readonly W[]
): Coerce<number | W> {
  return function (value, attribute) {
    if (isUnset(value)) return fallback;
    const text = asText(value).trim().toLowerCase();
    const word = words.find((known) => known === text);
    if (word) return word;
    const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
    if (number >= min && number <= max) return number;
    const also = words.map((known) => ` or "${known}"`).join('');
    complain(this, attribute, value, `a whole number from ${min} to ${max}${also}`, String(fallback));
    return fallback;
  };
}

/** Text as it is; `null` and `undefined` mean "not set". */
export const optionalText: Coerce<string | null> = (value) =>
  value === null || value === undefined ? null : asText(value);

/** Space-separated tokens, kept as they are written; arrays are joined. */
export const tokens: Coerce<string> = (value) =>
  Array.isArray(value) ? value.map(asText).join(' ') : isUnset(value) ? '' : asText(value);
