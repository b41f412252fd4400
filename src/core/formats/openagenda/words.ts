import { asLanguage, asLine, asObject, own, type Raw } from '../../json.js';
import type { RawText } from '../../model/raw-feed.js';
import { list, text } from '../loose-values.js';

/** Markdown that is read: links, emphasis, headings, list items. */
const plain = (markdown: string): string =>
  markdown
    .slice(0, 200_000)
    .replace(/!?\[([^[\]]{0,300})\]\((https?:[^\s()]{1,1000})\)/g, '$1 ($2)')
    .replace(/^[ \t]{0,3}#{1,6} +/gm, '')
    .replace(/^[ \t]{0,3}[*+-] +/gm, '• ')
    .replace(/(\*\*|__)(\S[^*_\n]{0,500}?)\1/g, '$2');

/** A text in one language (`monolingual=fr`), or in several. */
export function words(raw: unknown): RawText | undefined {
  const map = asObject(raw);
  if (!map) return typeof raw === 'string' ? text(plain(raw)) : text(raw);
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(map)) {
    const value = own(map, key);
    const wording = typeof value === 'string' ? text(plain(value)) : text(value);
    if (wording !== undefined) read[key] = wording;
  }
  return Object.keys(read).length ? (read as Record<string, string>) : undefined;
}

/** Keywords, in all languages. */
export function keywords(raw: unknown): string[] {
  const map = asObject(raw);
  const isMap = map !== null && Object.keys(map).every((key) => asLanguage(key) !== null);
  const values: readonly unknown[] = isMap ? Object.values(map as Raw) : [raw];
  return values
    .flatMap((value) => (typeof value === 'string' ? value.slice(0, 5000).split(/[,;]/) : list(value)))
    .map((word) => asLine(word))
    .filter(Boolean);
}
