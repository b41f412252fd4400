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
  const slice = new TimeSlice();
  const rows: string[][] = [];
  let openQuote: number | null = null;
  let size = PIECE;
  for (let at = 0; at < body.length;) {
    if (slice.step()) await slice.next();
    const isLast = at + size >= body.length;
    const parser = new Papa.Parser({ delimiter, newline: linebreak === '\r' ? '\r' : '\n' });
    const { data, errors, meta } = parser.parse(body.slice(at, at + size), 0, !isLast) as Papa.ParseResult<string[]>;
    // A cell may be longer than a piece.
    if (!isLast && meta.cursor === 0) {
      size *= 2;
      continue;
    }
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
  return { rows, openQuote };
}
