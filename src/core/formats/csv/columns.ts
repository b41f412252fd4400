import { decode } from '../../feed/decode.js';
import { headerRow } from './header-row.js';
import { parseRows } from './rows.js';

/** A column of a table. */
interface Column {
  readonly header: string;
  /** The field that its header means; `''` for none. */
  readonly field: string;
  /** The language of its words that its header names; `''` for none. */
  readonly language: string;
}

/** Returns the columns of a table that have a header, each once: for programs in which a person says what they mean. */
export async function columnsOf(bytes: Uint8Array, type: string): Promise<readonly Column[]> {
  const { text } = await decode([bytes], type);
  const { rows } = await parseRows(text.replace(/^\ufeff+/, ''));
  const { header, fieldOf } = await headerRow(rows);
  return [...new Set(header)].filter(Boolean).map((name) => {
    const { field = '', language = '' } = fieldOf(name) ?? {};
    return { header: name, field, language };
  });
}
