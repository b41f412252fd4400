import { ownOptions } from '../../own-options.js';
import { withoutMarks } from '../../text.js';
import { lastPart } from './values.js';

/** As RFC 5545 writes them, in the order of `Date.getUTCDay()`. */
export const WEEKDAYS: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Languages whose names of days are tried where neither English nor the document's own has one. */
const LANGUAGES = ['fr', 'es', 'de', 'pt', 'it', 'nl', 'pl', 'ro', 'sv', 'da', 'fi', 'cs', 'hr', 'uk', 'id', 'tr'];
/** Texts longer than this name no days. */
const MAX_LENGTH = 300;

interface ReadWeekdays {
  /** `MO`, `2MO`, `-1FR`. */
  readonly days: readonly string[];
  /** Words that name no weekday, as published: public holidays, for instance. */
  readonly unread: readonly string[];
}

const fold = (name: string): string => withoutMarks(name).replace(/[^\p{L}]+/gu, '');

const tables = new Map<string, ReadonlyMap<string, string>>();

/** The names of the days in a language, folded; none where the engine does not know it. */
function namesIn(language: string): ReadonlyMap<string, string> {
  let table = tables.get(language);
  if (table) return table;
  const names = new Map<string, string>();
  try {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, ownOptions({ weekday, timeZone: 'UTC' }));
      // 4 January 1970 was a Sunday.
      WEEKDAYS.forEach((code, day) => names.set(fold(format.format((day + 3) * 86_400_000)), code));
    }
  } catch {
    // A tag that is none.
  }
  tables.set(language, (table = names));
  return table;
}

function weekday(name: string, languages: readonly string[]): string | undefined {
  const folded = fold(name);
  // "Mo", "Mon", "Tues", "Mondays".
  const index = ENGLISH.findIndex((day) => folded === `${day}s` || (folded.length > 1 && day.startsWith(folded)));
  if (index >= 0) return WEEKDAYS[index];
  for (const language of [...languages, ...LANGUAGES]) {
    const code = namesIn(language).get(folded);
    if (code) return code;
  }
  return undefined;
}

/** From one day to another: "Mo-Fr". */
function range(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = WEEKDAYS.indexOf(first); ; day = (day + 1) % 7) {
    days.push(WEEKDAYS[day]!);
    if (WEEKDAYS[day] === last) return days;
  }
}

/** One word or phrase; `null` where it names no day. */
function daysIn(phrase: string, languages: readonly string[]): string[] | null {
  const [, ordinal = '', name = ''] = /^([+-]?\d{1,2})?\s*(.+)$/s.exec(phrase) ?? [];
  const one = weekday(name, languages);
  if (one) return [ordinal.replace('+', '') + one];
  const [first, last, ...more] = phrase.split(/[-–—]|\bto\b|\bbis\b/);
  const from = last && !more.length && weekday(first!, languages);
  const to = from && weekday(last, languages);
  if (to) return range(from, to);
  const folded = fold(phrase);
  if (/^(?:weekdays?|workdays?|workingdays?)$/.test(folded)) return range('MO', 'FR');
  if (/^weekends?$/.test(folded)) return ['SA', 'SU'];
  return /^(?:daily|everyday|alldays?)$/.test(folded) ? range('MO', 'SU') : null;
}

/**
 * Reads days of the week: `https://schema.org/Monday`, `MO`, `2MO`, "Monday, Wednesday", "Mo-Fr", "Lundi".
 *
 * @param languages Of the document, whose names of days are tried after English.
 */
export function readWeekdays(published: readonly string[], languages: readonly string[]): ReadWeekdays {
  const days = new Set<string>();
  const unread: string[] = [];
  for (const text of published.slice(0, 50)) {
    for (const piece of text.slice(0, MAX_LENGTH).split(/[,;|&]|\s+(?:and|und|et|y|e|en|i)\s+/)) {
      const phrase = lastPart(piece);
      if (!phrase) continue;
      const words = phrase.split(/\s+/).map((word) => daysIn(word, languages));
      const found = daysIn(phrase, languages) ?? (words.every((word) => word !== null) ? words.flat() : null);
      if (found) for (const day of found) days.add(day);
      else unread.push(phrase);
    }
  }
  return { days: [...days], unread };
}
