import type { PropertyDeclaration } from '@lit/reactive-element';
import type { OgpElement } from './element.js';

/**
 * Returns a valid value for anything that is written in HTML or set from a script. `null` and `undefined` never arrive here: they mean
 * the default.
 *
 * @param fallback The default of the setting: the value that its class field is given.
 * @param refuse Tells the page author that the value is not what was expected.
 */
export type Coerce<T = unknown> = (value: unknown, fallback: T, refuse: Refuse<T>) => T;

/**
 * Tells the page author, once, what the value should have been, and what is used instead. Where values are few, the words and the range
 * also tell them to the build, for messages elsewhere (scripts/wordpress/settings-file.mjs).
 *
 * @param expected The words after "is not", as far as the first of `words`.
 * @param words The words that a value may be, or `made of`.
 * @param used Default: the fallback.
 * @param range The bounds of a number, which are included.
 * @returns `used`.
 */
type Refuse<T> = (expected: string, words?: readonly string[], used?: T, range?: readonly number[]) => T;

/** Options of a setting, as for Lit's `@property`. `attribute: false` makes it a property only. */
export type SettingOptions<T> = Pick<PropertyDeclaration<T>, 'attribute' | 'converter' | 'hasChanged'>;

/**
 * Decorator: makes a class field a setting, an attribute and a property in step, which never holds nonsense:
 * `@setting(wholeNumber([1, 1000])) pageSize: number = 20`.
 *
 * The attribute is the property's name in kebab-case (`page-size`). A value that is set from a script is reflected, as the platform's own
 * are; the default is not, and comes back when the attribute is removed. `Boolean` makes a boolean attribute.
 */
export function setting<T>(coerce: Coerce<T>, options: SettingOptions<T> = {}) {
  return <Name extends string>(prototype: OgpElement & Readonly<Record<Name, T>>, name: Name): void => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const declaration = { attribute, type: coerce, reflect: true, useDefault: true, ...options };
    (prototype.constructor as typeof OgpElement).createProperty(name, declaration);
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    let known: { readonly fallback: T } | undefined;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: OgpElement, value: unknown) {
        // The first value ever comes from the class field, when the first element is made.
        const { fallback } = (known ??= { fallback: value as T });
        const refuse: Refuse<T> = (expected, words = [], used = fallback) => {
          const instead = used || used === 0 ? JSON.stringify(used) : 'the default';
          this.warn(
            `${declaration.attribute}="${asText(value)}" is not ${expected}${words.join(', ')}; using ${instead}.`,
          );
          return used;
        };
        const isDefault = value == null || value === fallback;
        const next = isDefault ? fallback : coerce(value, fallback, refuse);
        const before = accessor.get!.call(this) as T | undefined;
        // Keeps the old object if the new one is equal, so that it can be compared by identity.
        const isSame = before !== undefined && options.hasChanged?.(next, before) === false;
        accessor.set!.call(this, isSame ? before : next);
      },
    });
  };
}

/** Anything as text; what has none (`Object.create(null)`) is empty. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
