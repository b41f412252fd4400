import Papa from 'papaparse';
import { TimeSlice } from '../../yield-to-page.js';

/** Characters that are parsed at a time: some milliseconds. */
const PIECE = 50_000;

/** A table as it stands in the text. */
interface Rows {
  /** The trimmed cells of each row, none of an empty one: spreadsheets count these, too. */
  readonly rows: readonly (readonly string[])[];
  /** The row, counted from 1, whose quote never ends; `null` where all do. */
  readonly openQuote: number | null;
}

/** How a text is divided into cells. */
interface Signs {
  readonly delimiter: string;
  readonly newline: '\r' | '\n';
  /** Whether quotes mean nothing. */
  readonly fastMode: boolean;
}

/** Whether a row has one cell alone. */
export const isAlone = (row: readonly string[]): boolean => row.filter(Boolean).length === 1;

/** Parses a table (RFC 4180, with any of the usual separators) in pieces, so that the page stays alive. */
export async function parseRows(text: string): Promise<Rows> {
  // Excel may say the separator in a line before all.
  const [said, sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = said ? text.slice(said.length) : text;
  const { delimiter, linebreak } = Papa.parse(body.slice(0, PIECE), {
    preview: 20,
    delimiter: sign,
    skipEmptyLines: true,
  }).meta;
  const signs: Signs = { delimiter, newline: linebreak === '\r' ? '\r' : '\n', fastMode: false };
  const { areQuotesSound, ...rows } = await divide(body, signs);
  if (areQuotesSound) return rows;
  const unquoted = await divide(body, { ...signs, fastMode: true });
  return isUnquoted(unquoted.rows) ? unquoted : rows;
}

/**
 * Whether quotes are a part of the words: some programs write tabs between cells, and no quotes around those that begin with one. Then each row is
 * as wide as the first, and one of them has a quote that ends in no other. The last may be cut off.
 */
function isUnquoted(rows: Rows['rows']): boolean {
  const full = rows.filter(({ length }) => length);
  const width = full[0]?.length ?? 0;
  const isOpen = (cell: string): boolean => /^"/.test(cell) && !/^".*"$/s.test(cell);
  return width > 1 && full.every(({ length }) => length === width) && full.slice(0, -1).some((row) => row.some(isOpen));
}

async function divide(body: string, signs: Signs): Promise<Rows & { readonly areQuotesSound: boolean }> {
  const slice = new TimeSlice();
  const rows: string[][] = [];
  let openQuote: number | null = null;
  let areQuotesSound = true;
  let size = PIECE;
  for (let at = 0; at < body.length;) {
    if (slice.step()) await slice.next();
    const isLast = at + size >= body.length;
    const parser = new Papa.Parser(signs);
    const { data, errors, meta } = parser.parse(body.slice(at, at + size), 0, !isLast) as Papa.ParseResult<string[]>;
    // A cell may be longer than a piece.
    if (!isLast && meta.cursor === 0) {
      size *= 2;
      continue;
    }
    areQuotesSound &&= !errors.some(({ type }) => type === 'Quotes');
    const [error] = errors.filter(({ code }) => code === 'MissingQuotes');
    if (error) openQuote ??= rows.length + (error.row ?? 0) + 1;
    for (const cells of data) {
      const row = cells.map((cell) => cell.trim());
      rows.push(row.some(Boolean) ? row : []);
    }
    // Half a date would be another date.
    if (error) rows.at(-1)?.splice(-1, 1, '');
    if (error && !rows.at(-1)?.some(Boolean)) rows.pop();
    at = isLast ? body.length : at + meta.cursor;
    size = PIECE;
  }
  const last = rows.at(-1);
  const isCut =
    last?.[0] !== undefined &&
    !/[\r\n]$/.test(body) &&
    rows.every((row) => row === last || !row.length || row.length > last.length);
  if (isCut && openQuote === null && rows.length > 1) last.splice(-1, 1, '');
  return { rows, openQuote, areQuotesSound };
}
