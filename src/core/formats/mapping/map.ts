import { asLanguage, asObject, own, shown, type Raw } from '../../json.js';
import type { RawIssues } from '../../raw-issues.js';
import { DATE_FORMATS } from './dates.js';
import type { DateOrder } from './date-order.js';

/** The fields of an event that a mapping may fill, in plain names. */
const FIELDS = [
  'id',
  'title',
  'summary',
  'description',
  'start',
  'startTime',
  'end',
  'endTime',
  'allDay',
  'timeZone',
  'status',
  'private',
  'cancelled',
  'attendanceMode',
  'place',
  'street',
  'locality',
  'region',
  'postalCode',
  'country',
  'lat',
  'lon',
  'topics',
  'tags',
  'languages',
  'url',
  'registration',
  'livestream',
  'recording',
  'agenda',
  'image',
  'organizer',
  'updated',
] as const;
export type Field = (typeof FIELDS)[number];

const TEXTS: readonly Field[] = [
  'title',
  'summary',
  'description',
  'place',
  'street',
  'locality',
  'region',
  'organizer',
];

/** A path into an item, or a constant. */
export type Lookup = string | { readonly value: string | number | boolean };

/** Where the values of a field are: from a language tag, `''` for none, to paths of which the first that leads anywhere counts. */
type Lookups = Readonly<Record<string, readonly Lookup[]>>;

/** A mapping, examined. */
export interface Mapping {
  /** The path of the list of items; `null` for the first list that there is. */
  readonly items: string | null;
  /** The path of the next page's address, or `null`. */
  readonly next: string | null;
  /** The address that links are relative to, where it is not the document's own; else `null`. */
  readonly base: string | null;
  /** How days are written where that is not certain; `null` where the document must decide. */
  readonly dates: DateOrder | null;
  readonly fields: Readonly<Partial<Record<Field, Lookups>>>;
}

/**
 * Examines the `map` of a source: `items`, `next`, `base`, `dates`, `suffixes` (from a language to the end of its keys), and the fields. A field is a
 * path, a list of them, `{ "value": … }` for a constant, or an object from language to paths. Members that mean nothing are reported.
 */
export function readMap(raw: Raw, issues: RawIssues): Mapping {
  const suffixes = Object.entries(asObject(own(raw, 'suffixes')) ?? {}).filter(
    (entry): entry is [string, string] => asLanguage(entry[0]) !== null && typeof entry[1] === 'string',
  );
  const fields: Partial<Record<Field, Lookups>> = {};
  for (const key of Object.keys(raw)) {
    if (['items', 'next', 'base', 'dates', 'suffixes'].includes(key)) continue;
    if (!(FIELDS as readonly string[]).includes(key)) {
      issues.add(null, { fault: { code: 'unknown-value', reason: 'member', value: shown(key) }, field: 'sources.map' });
      continue;
    }
    const field = key as Field;
    const lookups = readLookups(own(raw, key), TEXTS.includes(field) ? suffixes : []);
    if (lookups) fields[field] = lookups;
    else {
      const fault = { code: 'unread-map', reason: 'no-path', paths: [shown(own(raw, key))] } as const;
      issues.add(null, { fault, field: `sources.map.${key}` });
    }
  }
  const named = own(raw, 'dates');
  const dates = typeof named === 'string' && Object.hasOwn(DATE_FORMATS, named) ? DATE_FORMATS[named]! : null;
  if (named !== undefined && dates === null) {
    const fault = { code: 'unread-map', reason: 'no-date-format', paths: Object.keys(DATE_FORMATS) } as const;
    issues.add(null, { fault, field: 'sources.map.dates' });
  }
  return { items: path(own(raw, 'items')), next: path(own(raw, 'next')), base: path(own(raw, 'base')), dates, fields };
}

const path = (raw: unknown): string | null => (typeof raw === 'string' ? raw : null);

function readLookups(raw: unknown, suffixes: readonly (readonly [string, string])[]): Lookups | null {
  const by = asObject(raw);
  if (!by || own(by, 'value') !== undefined) {
    const plain = readPaths(raw);
    if (!plain.length) return null;
    const lookups: Record<string, readonly Lookup[]> = { '': plain };
    for (const [language, suffix] of suffixes) {
      lookups[language] = plain.flatMap((one) => (typeof one === 'string' ? [one + suffix] : []));
    }
    return lookups;
  }
  const lookups: Record<string, readonly Lookup[]> = {};
  for (const [language, paths] of Object.entries(by)) {
    if (asLanguage(language) === null) return null;
    lookups[language] = readPaths(paths);
  }
  return Object.keys(lookups).length ? lookups : null;
}

function readPaths(raw: unknown): readonly Lookup[] {
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return items.flatMap((item): Lookup[] => {
    if (typeof item === 'string') return [item];
    const value = own(asObject(item) ?? {}, 'value');
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ value }] : [];
  });
}
