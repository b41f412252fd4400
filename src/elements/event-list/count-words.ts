import type { Row } from '../../core/listing/row.js';
import type { Language } from '../../locales/language.js';
import type { WordKey } from '../../locales/words.js';

/** What rows are, by the message that counts them. */
type CountKey = Extract<WordKey, `count${string}`>;

const keys = new WeakMap<readonly Row[], CountKey>();

function keyOf(rows: readonly Row[]): CountKey {
  const isAnnouncement = ({ occurrence }: Row): boolean => occurrence.event.kind === 'announcement';
  if (!rows.some(isAnnouncement)) return 'count';
  return rows.every(isAnnouncement) ? 'countAnnouncements' : 'countMixed';
}

/** Returns which message counts some rows: of events, of announcements (such as posts), or of both. */
export function countKey(rows: readonly Row[]): CountKey {
  const key = keys.get(rows) ?? keyOf(rows);
  keys.set(rows, key);
  return key;
}

/** Says how many there are, and what they are: "37 events". @param n How many the rows stand for. */
export const countWords = (language: Language, rows: readonly Row[], n: number): string =>
  language.t(countKey(rows), { n });
