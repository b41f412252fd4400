import { FeedError } from '../../feed-error.js';
import { asLine, NONE } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { readMapped } from '../mapping/events.js';
import { readMap, type Field, type Lookup, type Mapping } from '../mapping/map.js';
import { headerRow } from './header-row.js';
import type { FieldOf } from './headers.js';
import { isAlone, parseRows } from './rows.js';

/** Headers that an issue names. */
const MAX_NAMED = 20;

/** The apostrophe before a formula. */
const PROTECTED = /^'(?='*[=+\-@])/;

/** `19:00`, `7.30 pm`, `19 Uhr`. */
const CLOCK = /^\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?| ?(?:[ap]\.?m\.?|h|uhr))(?: ?(?:h|uhr))?$/i;

/** A day in figures, anywhere in a cell. */
const DAY = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d\d/;
/** Characters of a description that can be a title. */
const MAX_TITLE = 120;

type Fields = Partial<Record<Field, Record<string, readonly Lookup[]>>>;

/**
 * Reads a table with a header: what its columns mean is said by their headers, or by the `map` of the source, whose paths are headers.
 *
 * @throws FeedError `unknown-format` where no header means a title or a date.
 */
export async function read(probe: Probe, issues: RawIssues): Promise<RawFeed> {
  const { text, source } = probe;
  const { rows, openQuote } = await parseRows(text);
  const map = readMap(source.map ?? {}, issues);
  const named = new Set(Object.values(map.fields).flatMap((lookups) => Object.values(lookups).flat()));
  const { header, end, fieldOf } = await headerRow(rows, (name) => named.has(name));
  const { fields, unread } = fieldsOf(header, fieldOf, map.fields, named);
  const cells = (name: unknown): string[] => {
    const at = header.indexOf(String(name));
    return rows.slice(end).flatMap((row) => row[at] || []);
  };
  standIn(fields, cells);
  if (!fields.title && !fields.start) {
    const headers = header.slice(0, MAX_NAMED).map((name) => asLine(name, 40));
    throw new FeedError(
      'unknown-format',
      `No header means a title or a date. Rename them, or say in map which do: ${headers.join(', ')}.`,
    );
  }
  let body: readonly (readonly string[])[] = rows.slice(end);
  if (!body.some(({ length }) => length)) issues.add(null, { fault: { code: 'no-events', types: NONE }, field: '' });
  // Few tables have such rows. If it does not load, what can be read of them is shown all the same.
  if (openQuote || body.some((row) => row.length && (row.length !== header.length || isAlone(row)))) {
    const module = await import('./uneven-rows.js').catch(() => null);
    const names = [fields.title, fields.id].flatMap((of) => Object.values(of ?? {}).flat());
    if (module) body = module.evenRows(body, header, end + 1, openQuote, issues, names);
  }
  /** A row by its headers; of two equal ones the first counts. The number of the row has the empty one. */
  const itemOf = (row: readonly string[], number: number): Readonly<Record<string, string>> =>
    Object.fromEntries([['', `${number}`], ...header.map((name, i) => [name, row[i] ?? ''])].reverse());
  const bare = (cell: string): string => cell.replace(PROTECTED, '');
  // As our own writer begins a table, which puts an apostrophe before a text that a spreadsheet would take for a formula.
  const isOurs = header.slice(0, 3).join() === 'id,title,start';
  const items = body.flatMap((row, i) => (row.length ? [itemOf(isOurs ? row.map(bare) : row, end + 1 + i)] : []));
  // It writes days as days: midnight is a time there.
  if (isOurs) fields.allDay ??= { '': [{ value: 'no' }] };
  splitClocks(fields, map.fields, items);
  const values = [...unread, ...unusedIn(fields, items)].slice(0, MAX_NAMED).map((name) => asLine(name, 40));
  if (values.length) issues.add(null, { fault: { code: 'unread-columns', values }, field: '' });
  // Decidim exports times in UTC, and does not say so.
  const dates = map.dates ?? (header.includes('participatory_space/id') ? 'utc' : null);
  const whole: Mapping = { items: null, next: null, base: map.base, dates, fields };
  return { events: await readMapped(items, whole, probe, issues, (field) => map.fields[field] === undefined) };
}

/** The columns that say, of a field, something else than one before them in the same row. */
const unusedIn = (fields: Fields, items: readonly Record<string, string>[]): readonly string[] =>
  Object.values(fields)
    .flatMap((lookups) => Object.values(lookups) as (readonly string[])[])
    .flatMap((names) =>
      names.filter((name) =>
        items.some((item) => {
          const used = names.find((one) => item[one])!;
          return item[name] && used !== name && item[used] !== item[name];
        }),
      ),
    );

/** @param own The fields that the author maps. @param named The headers in them. */
function fieldsOf(
  header: readonly string[],
  fieldOf: FieldOf,
  own: Mapping['fields'],
  named: ReadonlySet<unknown>,
): { readonly fields: Fields; readonly unread: readonly string[] } {
  const fields: Fields = {};
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const name of header) {
    if (!name) continue;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (named.has(name) && !isRepeated) continue;
    const meant = fieldOf(name);
    if (!meant || isRepeated || own[meant.field]) {
      unread.push(name);
      continue;
    }
    const lookups = (fields[meant.field] ??= {});
    lookups[meant.language] = [...(lookups[meant.language] ?? []), name];
  }
  return { fields: { ...fields, ...own } as Fields, unread };
}

/**
 * Where no column is called a title, a short description is one. Where none is called a date, and one that is called a time has days, that is it.
 *
 * @param cells Returns what stands in a column.
 */
function standIn(fields: Fields, cells: (name: unknown) => readonly string[]): void {
  const isShort = (name: unknown): boolean => cells(name).every(({ length }) => length <= MAX_TITLE);
  const hasDays = (name: unknown): boolean => cells(name).some((cell) => DAY.test(cell));
  for (const [field, other, suits] of [
    ['title', 'summary', isShort],
    ['title', 'description', isShort],
    ['start', 'startTime', hasDays],
    ['end', 'endTime', hasDays],
  ] as const) {
    const lookups = fields[other];
    if (fields[field] || !lookups || !Object.values(lookups).flat().every(suits)) continue;
    fields[field] = lookups;
    delete fields[other];
  }
}

/**
 * `Date, Start, End`: beside a column of days, one that is called a start or an end and has only clocks is the time of day. So is an end
 * beside a start with a clock of its own.
 *
 * @param own The fields that the author maps: they stay as they are.
 */
function splitClocks(fields: Fields, own: Mapping['fields'], items: readonly Record<string, string>[]): void {
  for (const [date, time] of [
    ['start', 'startTime'],
    ['end', 'endTime'],
  ] as const) {
    const headers = fields[date]?.['']?.map(String) ?? [];
    const hasClocks = (name: string): boolean =>
      items.some((item) => item[name]) && items.every((item) => !item[name] || CLOCK.test(item[name].trim()));
    const clocks = headers.filter(hasClocks);
    const hasDay = date === 'end' || clocks.length < headers.length;
    if (!clocks.length || !hasDay || fields[time] || own[date]) continue;
    fields[time] = { '': clocks };
    fields[date] = { '': headers.filter((name) => !clocks.includes(name)) };
  }
}
