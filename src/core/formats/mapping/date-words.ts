import { ownOptions } from '../../own-options.js';
import { withoutMarks } from '../../text.js';
import { TimeSlice } from '../../yield-to-page.js';

/** Languages whose months and weekdays are known by name. */
const LANGUAGES =
  'en en-GB es fr pt de it ca eu gl nl da sv nb fi et lv lt pl cs sk sl hr sr bg mk ro hu sq el tr ru uk is ga cy id af sw'.split(
    ' ',
  );
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short' },
  { month: 'long' },
];

const fold = (word: string): string => withoutMarks(word).replace(/\.$/, '');

interface Names {
  /** The months, 1–12; 0 for a name that two months share (`listopad`). */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

/** Returns the names of months and weekdays in all languages. */
async function readNames(): Promise<Names> {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const slice = new TimeSlice();
  for (const language of LANGUAGES)
    for (const style of STYLES) {
      if (slice.step()) await slice.next();
      const format = new Intl.DateTimeFormat(language, ownOptions({ ...style, timeZone: 'UTC' }));
      // Of any year, the first days of its months fall on every weekday.
      for (let month = 1; month <= 12; month++)
        for (const { type, value } of format.formatToParts(Date.UTC(2026, month - 1, 1))) {
          const name = fold(value);
          if (type === 'weekday') weekdays.add(name);
          if (type === 'month') months.set(name, (months.get(name) ?? month) === month ? month : 0);
        }
    }
  return { months, weekdays };
}

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** Between a day, a month and a year. */
const OF = String.raw`[\s,./-]+(?:(?:del?|of|do|di)\s+|d['’])?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[ºª°])?`;
const NAME = String.raw`(\p{L}{3,})`;
const YEAR = String.raw`(\d{4}|(?<=[-/.'’])\d\d)(?![\d:.h])`;
/** `16. Mai 2027`, `12 al 14 de mayo de 2027`, `12-May-27`. */
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(?:${DAY}[.\s]*(?:[-–—]|(?:to|bis|al?|au)\s)\s*)?${DAY}${OF}${NAME}${OF}${YEAR}(?:\s(?:г|р)\.?)?`,
  'giu',
);
/** `May 12th, 2027`, `May 12-14, 2027`. */
const MONTH_FIRST = new RegExp(String.raw`${NAME}\.?\s+${DAY}(?:\s*[-–—]\s*${DAY})?,?\s+(\d{4})(?!\d)`, 'giu');
/** `2027. május 12.` */
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})\.?\s+${NAME}\.?\s+(\d{1,2})\.?(?![\d:])`, 'giu');
const MONTH_ALONE = new RegExp(String.raw`^${NAME}\.?(?:\sde)?\s+(\d{4})$`, 'iu');
const WEEKDAY = /^([\p{L}-]+)([.,]*)\s+(?=[\p{L}\d])/u;
/** Before a day, or a weekday: `le 12 mai`, `Mittwoch, den 12. Mai`. */
const ARTICLE = /^(?:le|el|il|am|op|on|den|dia|the)\s+/i;
/** Words that stand for “until” or “after” in other languages. */
const NO_WEEKDAY = /^(?:to|do|po)$/i;

/** Longer texts are no dates. */
const MAX_TEXT = 200;
/** Nobody needs names to read `T`, `Z` and `h`. */
const WORD = /\p{L}\p{L}/u;
const NO_NAMES: Names = { months: new Map(), weekdays: new Set() };
/** Most dates. */
const NUMBERS_ALONE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)?(?:[ T]?\d\d:\d\d(?::\d\d)?)?$/;

/** A day as RFC 3339 writes it; with dots, the day first, if its year has only two digits. */
const dayOf = (year: string, month: string | number, day: string): string =>
  year.length > 2 ? `${year}-${two(month)}-${two(day)}` : `${day}.${month}.${year}`;

/** `12/05/2027 – 14/05/2027`, `du 12/05/2027 au 14/05/2027`, `2027-05-12T10:00Z/2027-05-12T12:00Z` (ISO 8601-1, 5.5.2.1). */
const DATE = String.raw`((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)(?:,?[T ]+\d{1,2}[:.h]\d\d[\d:.Z]*(?: ?[ap]m|[+-]\d\d:\d\d)?)?)`;
const TWO_DATES = new RegExp(
  String.raw`^(?:\p{L}+ )?${DATE}\s*(?:[-–—/]|\s(?:to|until|till|a|al|au|à|às|até|bis|tot|do)\s)\s*${DATE}$`,
  'iu',
);

/** The day, and the time of day if there is any, of days since 1900, of which Excel takes the 29th of February for one. */
const excelTime = (days: number): string =>
  new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString().slice(0, days % 1 ? 19 : 10);

/**
 * Returns the function that finds the date in a text, or the first and the last one: months and clocks in digits, and without the weekday
 * before them, where it knows their words. A time of day alone is treated alike.
 *
 * @param all Every date of the document. @param isExcel Whether numbers count days since 1900.
 */
export async function datesReader(
  all: readonly string[],
  isExcel: boolean,
): Promise<(text: string) => readonly string[]> {
  const { months, weekdays } = all.some((date) => WORD.test(date)) ? await readNames() : NO_NAMES;
  const inDigits = (whole: string, name: string, year: string, ...days: (string | undefined)[]): string => {
    const month = months.get(fold(name));
    const written = days.flatMap((day) => (month && day !== undefined ? dayOf(year, month, day) : []));
    return written.join(' – ') || whole;
  };
  const respelled = (text: string): string => {
    const plain = withClocks(text.replace(/\s+/g, ' ')).replace(
      /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g,
      (_, y: string, m: string, d: string) => dayOf(y, m, d),
    );
    if (!WORD.test(plain)) return plain;
    return (
      plain
        // Before the weekday: “Mar” is March, and Tuesday.
        .replace(MONTH_FIRST, (whole, name: string, day: string, last: string | undefined, year: string) =>
          inDigits(whole, name, year, day, last),
        )
        .replace(ARTICLE, '')
        .replace(WEEKDAY, (whole, name: string, sign: string) =>
          weekdays.has(fold(name)) && (sign || !NO_WEEKDAY.test(name)) ? '' : whole,
        )
        .replace(ARTICLE, '')
        .replace(DAY_FIRST, (whole, first: string | undefined, day: string, name: string, year: string) =>
          inDigits(whole, name, year, first, day),
        )
        .replace(YEAR_FIRST, (whole, year: string, name: string, day: string) => inDigits(whole, name, year, day))
        .replace(MONTH_ALONE, (whole, name: string, year: string) =>
          months.get(fold(name)) ? inDigits(whole, name, year, '').slice(0, 7) : whole,
        )
    );
  };
  return (raw) => {
    const text = raw.includes('<') ? withoutTags(raw) : raw;
    if (text.length > MAX_TEXT || NUMBERS_ALONE.test(text)) return [text];
    const number = Number(text.replace(',', '.'));
    if (isExcel && number > 60) return [excelTime(number)];
    // A time of day is a part of a day.
    if (isExcel && number < 1) return [excelTime(61 + number).slice(11)];
    const dates = respelled(text);
    return TWO_DATES.exec(dates)?.slice(1) ?? [dates];
  };
}

/** HTML has the time itself beside the words for it: `<time datetime="2027-05-18T16:00:00Z">18 May</time>`. */
const withoutTags = (html: string): string =>
  html
    .slice(0, 1000)
    .replace(/<time\b[^>]*?\sdatetime="([^"]+)"[^>]*>[^<]*/g, '$1')
    .replace(/\s*<[^>]*>\s*/g, ' ')
    .trim();

const minutes = (clock: string): number => {
  const [h = 0, min = 0] = clock.split(/[:.]/).map(Number);
  return (h % 12) * 60 + min;
};

/** Returns a text with ranges of clocks written with a dash between spaces, which no offset has, and the half of the day at both. */
function withClocks(text: string): string {
  const plain = text
    .replace(/(?<=\d ?)([ap])\.\s?m\b\.?/gi, '$1m')
    .replace(/(?<=\d ?h)s\b\.?/gi, '')
    .replace(/(?<=^|\d{4},? )(\d\d?),(?=\d\d$)/, '$1:')
    .replace(/(?:(?<![\d-])12 )?\b(?:noon|midday|midi|mediod[ií]a|meio-dia|mezzogiorno)$/i, '12:00')
    .replace(/(\d{1,2})\s?[時时시]\s?(?:(\d\d)\s?[分분])?/g, (_, h: string, min = '00') => `${h}:${min}`)
    .replace(/(?<=\d ?(?:h|[ap]m)?) (?:até(?: às?)?|hasta(?: las?)?|until|till) (?=\d)/gi, ' – ')
    // `12.–14.05.2027`, `12-14/05/2027`, `12.05.–14.05.2027`
    .replace(/(?<![\d:h/.-])(\d{1,2})\.?\s?[-–—]\s?(?=\d{1,2}(([/.])\d{1,2}\3\d{4}))/g, '$1$2 – ')
    .replace(/(?<![\d.])(\d{1,2}\.\d{1,2})\.?\s*[-–—]\s*(?=\d{1,2}\.\d{1,2}\.(\d{4}))/g, '$1.$2 – ');
  // After a day as RFC 3339 writes it, an offset may follow.
  const spaced = /^\d{4}-/.test(plain)
    ? plain
    : plain.replace(/(\d{1,2}[:.h]\d\d)\s?[-–—]\s?(?=\d{1,2}(?:[:.h]\d|\s?(?:h|uhr)))/gi, '$1 – ');
  return spaced.replace(
    /(?<![\d:.])(\d{1,2}(?:[:.]\d\d)?)\s?(?:[-–—]|to)\s?(\d{1,2}(?:[:.]\d\d)?)\s?([ap])m\b/gi,
    (whole, from: string, to: string, half: string) => {
      // `11:00 – 1:00 pm` begins in the other half.
      const other = /a/i.test(half) ? 'p' : 'a';
      return parseInt(from) > 12 ? whole : `${from} ${minutes(from) > minutes(to) ? other : half}m – ${to} ${half}m`;
    },
  );
}
