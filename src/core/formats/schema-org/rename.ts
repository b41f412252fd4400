import { own, type Raw } from '../../json.js';
import { items } from './values.js';
import type { Vocabulary } from './vocabulary.js';

/** Returns the object itself where its names are schema.org's, else a copy under those names; both lists where two names mean one. */
export function renamed(raw: Raw, vocabulary: Vocabulary): Raw {
  const keys = Object.keys(raw);
  const isNamed = keys.every((key) => vocabulary.nameOf(key) === key);
  const type = isNamed ? own(raw, '@type') : undefined;
  if (isNamed && items(type).every((name) => typeof name !== 'string' || vocabulary.typeOf(name) === name)) {
    const id = own(raw, '@id');
    if (typeof id !== 'string' || vocabulary.iriOf(id) === id) return raw;
  }
  const node: Record<string, unknown> = {};
  for (const key of keys) {
    const name = vocabulary.nameOf(key);
    // Nothing on a prototype is ever read, so that any name may be set, but for the one that sets a prototype.
    if (!name || name === '__proto__') continue;
    let value = own(raw, key);
    if (value === undefined) continue;
    if (name === '@type') value = items(value).map((one) => (typeof one === 'string' ? vocabulary.typeOf(one) : one));
    else if (name === '@id' && typeof value === 'string') value = vocabulary.iriOf(value);
    node[name] = Object.hasOwn(node, name) ? [node[name], value] : value;
  }
  return node;
}
