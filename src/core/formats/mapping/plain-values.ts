import { asLanguage, asObject, own } from '../../json.js';
import { TimeSlice } from '../../yield-to-page.js';

/** Nobody nests documents deeper. */
const MAX_DEPTH = 12;
/** `begin_end;begin_end`, as data sets of Opendatasoft list the dates of an event. */
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?`;
const PERIODS = new RegExp(`^${TIME}_${TIME}(?:;${TIME}_${TIME})*;?$`);
/** Addresses within the site, as Drupal keeps them. */
const OF_SITE = /^internal:(?=\/)/;

/**
 * Returns a document in which values stand that it has in texts: JSON (`human_address` of Socrata), the periods of an event one by one, and
 * addresses within a site; and in which the wordings of a text have their languages for names.
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
    addWordings(copy);
    return copy;
  };
  return plain(json, 0);
}

/** Adds to `translations`, a list of `{ locale, text }` (GraphQL of Decidim), each text by its language; where none is named, the first. */
function addWordings(copy: Record<string, unknown>): void {
  const { translations } = copy;
  for (const item of Array.isArray(translations) ? (translations as unknown[]) : []) {
    const wording = asObject(item) ?? {};
    const [locale, text] = [own(wording, 'locale'), own(wording, 'text')];
    if (typeof text !== 'string' || !/\S/.test(text)) continue;
    if (typeof locale === 'string' && asLanguage(locale)) copy[locale] ??= text;
    else if (locale === undefined) copy.translation ??= text;
  }
}

function ofText(text: string): unknown {
  if (PERIODS.test(text)) return text.replaceAll('_', '/').split(';').filter(Boolean);
  if (OF_SITE.test(text)) return text.replace(OF_SITE, '');
  if (!/^\s*[{[]\s*["{[]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
