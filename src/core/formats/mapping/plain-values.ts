import { asObject } from '../../json.js';
import { TimeSlice } from '../../yield-to-page.js';

/** Nobody nests documents deeper. */
const MAX_DEPTH = 12;
/** `begin_end;begin_end`, as data sets of Opendatasoft list the dates of an event. */
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?`;
const PERIODS = new RegExp(`^${TIME}_${TIME}(?:;${TIME}_${TIME})*;?$`);
/** Addresses within the site, as Drupal keeps them. */
const OF_SITE = /^(?:internal:(?=\/)|entity:(?=node\/\d+$))/;

/**
 * Returns a document in which values stand that it has in texts: JSON (`human_address` of Socrata), the periods of an event one by one, and
 * addresses within a site.
 */
export async function plainValues(json: unknown): Promise<unknown> {
  const slice = new TimeSlice();
  const plain = async (value: unknown, depth: number): Promise<unknown> => {
    if (slice.step()) await slice.next();
    if (depth > MAX_DEPTH) return value;
    if (typeof value === 'string') return depth ? ofText(value) : value;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const item of value as unknown[]) items.push(await plain(item, depth + 1));
      return items;
    }
    const from = asObject(value);
    if (!from) return value;
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(from)) copy[key] = await plain(from[key], depth + 1);
    return copy;
  };
  return plain(json, 0);
}

function ofText(text: string): unknown {
  if (PERIODS.test(text)) return text.replaceAll('_', '/').split(';').filter(Boolean);
  if (OF_SITE.test(text)) return text.replace(OF_SITE, '').replace(/^node\//, '/$&');
  if (!/^\s*[{[]\s*["{[]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
