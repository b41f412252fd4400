import type { Row } from '../core/listing/row.js';
import type { Language } from '../locales/language.js';

const isAnnouncement = ({ occurrence }: Row): boolean => occurrence.event.kind === 'announcement';

/** Whether each list of rows holds events alone: several sentences of one update ask for it. */
const known = new WeakMap<readonly Row[], boolean>();

/** Whether no row is an announcement, such as a post. */
export function areEvents(rows: readonly Row[]): boolean {
  let result = known.get(rows);
  if (result === undefined) known.set(rows, (result = !rows.some(isAnnouncement)));
  return result;
}

/** Says how many there are, and what they are: "37 events". @param n How many the rows stand for. */
export const countWords = (language: Language, rows: readonly Row[], n: number): string =>
  language.t(areEvents(rows) ? 'count' : rows.every(isAnnouncement) ? 'countAnnouncements' : 'countMixed', { n });
