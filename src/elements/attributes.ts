import type { OgpElement, OgpPropertyDeclaration } from './element.js';

/**
 * Declarations of properties that answer sensibly to anything written in HTML or set from a script: an unknown value falls back to the
 * default and the page author is told once. Each is attribute and property, in step (reflected, as the platform's own are).
 */
type Warn = { warn(message: string): void };

/** Tells the page author what is wrong with an attribute, and what is used instead. */
export function complain(element: OgpElement, attribute: string, value: unknown, expected: string, used: string): void {
  // `warn` is for elements and their declarations alone, hence the cast past `protected`.
  (element as unknown as Warn).warn(`${attribute}="${String(value)}" is not ${expected}; using ${used}.`);
}

const isUnset = (value: unknown): boolean => value === null || value === undefined || value === '';

/** One of a few words; letter case is ignored. */
export function choice<const T extends string>(attribute: string, values: readonly T[], fallback: T): OgpPropertyDeclaration {
  return {
    attribute,
    reflect: true,
    useDefault: true,
    coerce(this: OgpElement, value) {
      if (isUnset(value)) return fallback;
      const word = String(value).trim().toLowerCase();
      const match = values.find((known) => known === word);
      if (!match) complain(this, attribute, value, `one of ${values.join(', ')}`, `"${fallback}"`);
      return match ?? fallback;
    },
  };
}

/** A whole number within bounds, or one of a few words. */
export function wholeNumber<const W extends string = never>(
  attribute: string,
  { min, max, fallback, words = [] }: { min: number; max: number; fallback: number; words?: readonly W[] },
): OgpPropertyDeclaration {
  return {
    attribute,
    reflect: true,
    useDefault: true,
    coerce(this: OgpElement, value) {
      if (isUnset(value)) return fallback;
      const text = String(value).trim().toLowerCase();
      const word = words.find((known) => known === text);
      if (word) return word;
      const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
      if (number >= min && number <= max) return number;
      const also = words.map((known) => ` or "${known}"`).join('');
      complain(this, attribute, value, `a whole number from ${min} to ${max}${also}`, String(fallback));
      return fallback;
    },
  };
}

/** Text as it is; `null` and `undefined` mean "not set". */
export function text(attribute: string): OgpPropertyDeclaration {
  return {
    attribute,
    reflect: true,
    coerce: (value) => (value === null || value === undefined ? null : String(value)),
  };
}

/** Space-separated tokens, kept as they are written; arrays are joined. */
export function tokens(attribute: string): OgpPropertyDeclaration {
  return {
    attribute,
    reflect: true,
    useDefault: true,
    coerce: (value) => (Array.isArray(value) ? value.join(' ') : isUnset(value) ? '' : String(value)),
  };
}

/** The tokens of such a property. */
export function tokenSet(value: string): ReadonlySet<string> {
  return new Set(value.split(/\s+/).filter(Boolean));
}
