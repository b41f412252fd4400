import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

const NAMES_IT = /(?:^|\W)schema\.org(?:\W|$)/i;
const IS_OF_IT = /^(?:schema:|https?:\/\/(?:[a-z-]+\.)?schema\.org\/)/i;

/** Whether a context names the vocabulary: by its address, or in a definition. */
function namesSchemaOrg(context: unknown, depth = 0): boolean {
  if (typeof context === 'string') return NAMES_IT.test(context.slice(0, 200));
  if (typeof context !== 'object' || context === null || depth > 2) return false;
  return Object.values(context)
    .slice(0, 100)
    .some((inner) => namesSchemaOrg(inner, depth + 1));
}

/** Whether an object has a type or a property with the vocabulary's prefix or address. */
const usesSchemaOrg = (from: Raw): boolean =>
  [...Object.keys(from).slice(0, 50), ...[own(from, '@type')].flat().slice(0, 10)].some(
    (name) => typeof name === 'string' && IS_OF_IT.test(name),
  );

/** Whether a value is, or is a list whose first objects hold, linked data of schema.org. */
function isLinkedData(raw: unknown, depth: number): boolean {
  if (Array.isArray(raw)) return depth < 3 && raw.slice(0, 20).some((item) => isLinkedData(item, depth + 1));
  const from = asObject(raw);
  if (!from) return false;
  const context = own(from, '@context');
  if (namesSchemaOrg(context) || usesSchemaOrg(from)) return true;
  if (context !== undefined) return false;
  return (
    Array.isArray(own(from, '@graph')) || (own(from, '@type') !== undefined && own(from, 'startDate') !== undefined)
  );
}

/** Whether a document is schema.org JSON-LD: it names the vocabulary, or has the shape where no `@context` says otherwise. */
export function matches({ json }: Probe): boolean {
  return isLinkedData(json, 0);
}
