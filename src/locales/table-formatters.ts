import type { TextVariant } from '../core/model/event.js';
import { DAY } from '../core/time/units.js';
import { Formatters, type FormattersMaker } from './formatters.js';
import type { Counted, Difference, LanguageTable } from './language-table.js';
import type { MomentStyle } from './moments.js';

/**
 * Dates, numbers, lists and names in a language that browsers lack, written with a table made from CLDR. Only plural rules and the order of texts
 * are the browser's own: all browsers have the former, and the root order of Unicode serves these languages.
 */
class TableFormatters extends Formatters {
  readonly #table: LanguageTable;
  readonly #languages: ReadonlyMap<string, string>;
  readonly #countries: ReadonlyMap<string, string>;

  /** @param tag A BCP 47 tag of the table's language, of any country. */
  constructor(tag: string, table: LanguageTable) {
    // Words that the table lacks, such as the sign of an offset, are neutral in English, where a missing language would be the reader's own.
    super(tag, 'en-GB');
    this.#table = table;
    this.#languages = namesIn(table.languages);
    this.#countries = namesIn(table.countries);
  }

  override moment(wallMs: number, style: MomentStyle): string {
    const text = this.#fill(this.#table.moments[style], wallMs);
    return style === 'time' ? text.replace(/ /g, '\xa0') : text;
  }

  override range(fromMs: number, toMs: number, style: MomentStyle): string {
    const difference = toMs > fromMs && this.#difference(fromMs, toMs);
    const isDay = !/time/i.test(style);
    if (!difference || (isDay && /[ah]/.test(difference))) return this.moment(fromMs, style);
    const patterns = this.#table.ranges[style];
    const pattern = patterns?.[difference] ?? (difference === 'a' ? patterns?.h : undefined);
    return pattern && (isDay || !/[yMd]/.test(difference))
      ? this.#fill(pattern, fromMs, toMs)
      : `${this.moment(fromMs, style)} – ${this.moment(toMs, style)}`;
  }

  override number(n: number): string {
    const figures = String(Math.round(n));
    const { group, groupFrom } = this.#table;
    return figures.length < groupFrom ? figures : figures.replace(/\B(?=(\d{3})+$)/g, group);
  }

  override listParts<T>(items: readonly T[], type: Intl.ListFormatType = 'conjunction'): (T | string)[] {
    const [two, first, middle, last, after] = this.#table.lists[type];
    const end = items.length - 1;
    const between = (i: number): string => (end === 1 ? two : i === end ? last : i === 1 ? first : middle);
    const listed = items.flatMap((item, i) => (i === 0 ? [item] : [between(i), item]));
    return after && end > 1 ? [...listed, after] : listed;
  }

  override unitParts(value: number, unit: string, display: 'long' | 'short'): readonly Intl.NumberFormatPart[] {
    return this.#count(this.#table.units[`${unit} ${display}`]!, value);
  }

  override daysAwayParts(days: number): readonly Intl.RelativeTimeFormatPart[] {
    const value = this.#table.near[days];
    if (value) return [{ type: 'literal', value }];
    const parts = this.#count(days < 0 ? this.#table.ages.day! : this.#table.inDays, Math.abs(days));
    return parts as readonly Intl.RelativeTimeFormatPart[];
  }

  override languageName(tag: string): TextVariant {
    return this.#name(this.#languages.get(tag), super.languageName(tag));
  }

  override countryName(code: string): TextVariant {
    return this.#name(this.#countries.get(code), super.countryName(code));
  }

  protected override ago(n: number, unit: 'day' | 'hour' | 'minute'): string {
    return this.#count(this.#table.ages[unit]!, n)
      .map((part) => part.value)
      .join('');
  }

  #name(value: string | undefined, english: TextVariant): TextVariant {
    if (value) return { lang: this.tag, value };
    return english.lang ? { lang: 'en', value: english.value } : english;
  }

  /** Returns a pattern that counts, with its number as a part of its own. */
  #count(patterns: Counted, n: number): Intl.NumberFormatPart[] {
    const pattern = patterns[this.plural(n)] ?? patterns.other!;
    return pattern
      .split(/(\{n\})/)
      .filter(Boolean)
      .map((value) => (value === '{n}' ? { type: 'integer', value: this.number(n) } : { type: 'literal', value }));
  }

  #difference(fromMs: number, toMs: number): Difference | null {
    const [from, to] = [new Date(fromMs), new Date(toMs)];
    if (from.getUTCFullYear() !== to.getUTCFullYear()) return 'y';
    if (from.getUTCMonth() !== to.getUTCMonth()) return 'M';
    if (Math.floor(fromMs / DAY) !== Math.floor(toMs / DAY)) return 'd';
    return from.getUTCHours() < 12 && to.getUTCHours() >= 12 ? 'a' : 'h';
  }

  #fill(pattern: string, fromMs: number, toMs = fromMs): string {
    return pattern.replace(/\{(-?)(\w+)\}/g, (_, isEnd: string, field: string) =>
      this.#field(field, new Date(isEnd ? toMs : fromMs)),
    );
  }

  #field(field: string, at: Date): string {
    const { months, weekdays, periods } = this.#table;
    const month = at.getUTCMonth();
    const hour = at.getUTCHours();
    const index = Number(field.slice(1));
    switch (field[0]) {
      case 'M':
        return months[index]!.split('|')[month]!;
      case 'E':
        return weekdays[index]!.split('|')[at.getUTCDay()]!;
      case 'a':
        return periods.split('|')[hour < 12 ? 0 : 1]!;
    }
    const values: Record<string, number> = {
      d: at.getUTCDate(),
      n: month + 1,
      y: at.getUTCFullYear(),
      H: hour,
      h: hour % 12 || 12,
      m: at.getUTCMinutes(),
    };
    return String(values[field[0]!]).padStart(field.length, '0');
  }
}

function namesIn(list: string): ReadonlyMap<string, string> {
  return new Map(list.split('|').map((entry) => entry.split(':') as [string, string]));
}

/** Returns what makes formatters of a table for any country of its language. */
export const tableFormatters =
  (table: LanguageTable): FormattersMaker =>
  (tag) =>
    new TableFormatters(tag, table);
