import type { Field } from '../../src/core/formats/mapping/map.js';
import type { Raw } from '../../src/core/json.js';
import type { EditorWordKey } from './words/en.js';

/** A table that was opened, and what its columns are taken for. */
export interface Table {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly columns: readonly TableColumn[];
  /** One of {@link DATE_ORDERS}; `''` where the table must decide it. */
  readonly dates: string;
}

interface TableColumn {
  readonly header: string;
  /** The field that its header means by itself; `''` for none. */
  readonly meant: string;
  /** The field that it is taken for. */
  readonly field: string;
  /** The language that its header names; `''` for none. */
  readonly language: string;
}

/** The fields that the library has a word for. */
export const LIBRARY_WORDS = {
  cancelled: 'status.cancelled',
  url: 'link.info',
  registration: 'link.register',
  livestream: 'link.livestream',
  recording: 'link.recording',
  agenda: 'link.agenda',
} as const;

/** The other fields that a column may be taken for, with the word of the form for each. */
export const COLUMN_FIELDS = {
  title: 'title',
  summary: 'summary',
  description: 'description',
  start: 'startDay',
  startTime: 'startTime',
  end: 'endDay',
  endTime: 'endTime',
  allDay: 'whenDay',
  timeZone: 'zone',
  status: 'status',
  attendanceMode: 'mode',
  place: 'place',
  street: 'street',
  postalCode: 'postalCode',
  locality: 'city',
  region: 'region',
  country: 'country',
  lat: 'latitude',
  lon: 'longitude',
  topics: 'topics',
  tags: 'tags',
  languages: 'languages',
  organizer: 'organizer',
  image: 'image',
  private: 'private',
  id: 'identifier',
  updated: 'updated',
} as const satisfies Readonly<Record<Exclude<Field, keyof typeof LIBRARY_WORDS>, EditorWordKey>>;

/** How dates may be written. */
export const DATE_ORDERS = ['DD/MM/YYYY', 'MM/DD/YYYY', 'excel'] as const;

/**
 * Returns the `map` of a source that says what a person has chosen; fields of which nobody changed a column stay as their headers mean.
 *
 * @param language Of the columns that name none, beside those that do.
 */
export function mapOf({ columns, dates }: Table, language: string): Raw {
  const changed = columns.filter(({ meant, field }) => meant !== field);
  const touched = new Set(changed.flatMap(({ meant, field }) => [meant, field]).filter(Boolean));
  const map: Record<string, unknown> = {};
  for (const name of touched) {
    const taken = columns.filter(({ field }) => field === name);
    const tags = [...new Set(taken.map((column) => column.language || language))];
    const headersIn = (tag: string): string[] =>
      taken.filter((column) => (column.language || language) === tag).map(({ header }) => header);
    if (!taken.length) map[name] = { value: '' };
    else if (taken.some((column) => column.language))
      map[name] = Object.fromEntries(tags.map((tag) => [tag, headersIn(tag)]));
    else map[name] = headersIn(language);
  }
  return { ...map, ...(dates && { dates }) };
}

/** Returns the table with one column taken for another field. */
export const withColumn = (table: Table, header: string, field: string): Table => ({
  ...table,
  columns: table.columns.map((column) => (column.header === header ? { ...column, field } : column)),
});
