import type { Raw } from '../../src/core/json.js';

/** A table that was opened, and what its columns are taken for. */
export interface Table {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly columns: readonly TableColumn[];
  /** `DD/MM/YYYY`, `MM/DD/YYYY`; `''` where the table must decide it. */
  readonly dates: string;
}

interface TableColumn {
  readonly header: string;
  /** The field that its header means by itself; `''` for none. */
  readonly meant: string;
  /** The field that it is taken for. */
  readonly field: string;
}

/** The fields that a column may be taken for, with the word of the form for each. */
export const COLUMN_FIELDS = {
  title: 'title',
  summary: 'summary',
  start: 'startDay',
  startTime: 'startTime',
  end: 'endDay',
  endTime: 'endTime',
  timeZone: 'zone',
  place: 'place',
  street: 'street',
  locality: 'city',
  country: 'country',
  topics: 'topics',
  url: 'address',
} as const;

/** How dates may be written. */
export const DATE_ORDERS = ['DD/MM/YYYY', 'MM/DD/YYYY'] as const;

/** Returns the `map` of a source that says what a person has chosen; fields of which nobody changed a column stay as their headers mean. */
export function mapOf({ columns, dates }: Table): Raw {
  const changed = columns.filter(({ meant, field }) => meant !== field);
  const touched = new Set(changed.flatMap(({ meant, field }) => [meant, field]).filter(Boolean));
  const map: Record<string, unknown> = {};
  for (const name of touched) {
    const headers = columns.filter(({ field }) => field === name).map(({ header }) => header);
    map[name] = headers.length ? headers : { value: '' };
  }
  return { ...map, ...(dates && { dates }) };
}

/** Returns the table with one column taken for another field. */
export const withColumn = (table: Table, header: string, field: string): Table => ({
  ...table,
  columns: table.columns.map((column) => (column.header === header ? { ...column, field } : column)),
});
