import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

function namesSchemaOrg(context: unknown, depth = 0): boolean {
  if (typeof context === 'string') return /(^|\W)schema\.org(\W|$)/i.test(context.slice(0, 200));
  if (depth > 2) return false;
  if (Array.isArray(context)) return context.slice(0, 10).some((item) => namesSchemaOrg(item, depth + 1));
  const map = asObject(context);
  return map !== null && (namesSchemaOrg(own(map, '@vocab'), 2) || namesSchemaOrg(own(map, 'schema'), 2));
}

/** Whether a value is, or is a list whose first objects hold, linked data of schema.org. */
function isLinkedData(raw: unknown, depth: number): boolean {
  if (Array.isArray(raw)) return depth < 3 && raw.slice(0, 20).some((item) => isLinkedData(item, depth + 1));
  const from = asObject(raw);
  if (!from) return false;
  if (namesSchemaOrg(own(from, '@context'))) return true;
  if (own(from, '@context') !== undefined) return false;
  return (
    Array.isArray(own(from, '@graph')) || (own(from, '@type') !== undefined && own(from, 'startDate') !== undefined)
  );
}

/** Whether a document is schema.org JSON-LD: it names the vocabulary, or has the shape where no `@context` says otherwise. */
export function matches({ json }: Probe): boolean {
  return isLinkedData(json, 0);
}
