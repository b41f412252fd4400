import { ownOptions } from '../core/own-options.js';
import type { TextVariant } from '../core/model/event.js';
import { DAY, HOUR, MINUTE } from '../core/time/units.js';
import { MOMENTS, type MomentStyle } from './moments.js';

/** Texts that are kept. Countdowns and long lists ask for ever new ones: at the limit all are forgotten. */
const MAX_WRITTEN = 2000;
const AGES = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;

/**
 * Marks of direction with which engines begin a signed number in languages from right to left. They would draw in what stands behind the
 * number: "GMT−6 · 4:00" would be read as "GMT 4:00 · −6". So such a number is isolated (UAX #9, FSI and PDI).
 */
const MARKS = /[\u200e\u200f\u061c]/;

const formatters = new Map<string, Formatters>();

/** Makers of the formatters of languages that some browser has no data of, by language: they arrive with the words. */
const makers = new Map<string, FormattersMaker>();

/** Makes the formatters of a tag, which may name a country. */
export type FormattersMaker = (tag: string) => Formatters;

/** Takes what makes the formatters of a language, instead of the browser's own data. @param tag The language, of no country. */
export function setFormattersMaker(tag: string, maker: FormattersMaker): void {
  makers.set(tag, maker);
}

/** Returns the formatters of a language, one set for all elements of the page. */
export function formattersOf(tag: string): Formatters {
  let found = formatters.get(tag);
  if (!found) {
    const maker = makers.get(tag.split('-', 1)[0]!);
    formatters.set(tag, (found = maker ? maker(tag) : new Formatters(tag)));
  }
  return found;
}

/**
 * Dates, numbers, lists and names in one language.
 *
 * Moments are wall clocks, in milliseconds as if they were UTC (`PublishedTime.wallMs`). The caller, who knows the zone, adds its offset
 * first: so one formatter serves every zone. The calendar is Gregorian; digits are those of the language (`ar-EG` ٣,
 * `ar-MA` 3). English of no particular country is written the international way, as in `en-GB`. Never throws on feed content.
 *
 * Use it only for languages that have words here: browsers lack many others, and answer in English without saying so.
 */
export class Formatters {
  /** The language asked for, as a BCP 47 tag. */
  readonly tag: string;
  readonly #locale: string;
  /** Intl objects cost much time: each is made when it is first needed. */
  readonly #made = new Map<string, unknown>();
  /** Texts that were made before: a page asks for the same few hours, days and names again and again. */
  readonly #written = new Map<string, unknown>();

  /**
   * @param tag A well-formed BCP 47 tag.
   * @param locale The language that `Intl` is asked for. Default: that of the tag.
   */
  constructor(tag: string, locale?: string) {
    this.tag = tag;
    // Engines write English of no country, or of one they do not know, the American way.
    const isAmerican =
      tag === 'en' || (/^en\b/i.test(tag) && /^en(-u-|$)/.test(new Intl.NumberFormat(tag).resolvedOptions().locale));
    this.#locale = locale ?? (isAmerican ? new Intl.Locale(tag, ownOptions({ region: 'GB' })).toString() : tag);
  }

  /** @param wallMs Wall clock, milliseconds as if UTC. */
  moment(wallMs: number, style: MomentStyle): string {
    // The same text on all days.
    const ms = style === 'time' ? wallMs - Math.floor(wallMs / DAY) * DAY : wallMs;
    return this.#once(`${style} ${ms}`, () => {
      const text = this.#tidy(this.#moment(style).format(ms));
      // "9:20 ص" is one thing: no line ends within.
      return style === 'time' ? text.replace(/ /g, '\xa0') : text;
    });
  }

  /**
   * Returns a range; what both ends share is written once: "30 May – 2 June 2026". Only the start if the end is not later; two times
   * without their dates if the days differ.
   */
  range(fromMs: number, toMs: number, style: MomentStyle): string {
    const format = this.#moment(style);
    if (!(toMs > fromMs)) return this.moment(fromMs, style);
    // Engines would add both dates in digits.
    if (style === 'time' && Math.floor(fromMs / DAY) !== Math.floor(toMs / DAY)) {
      return `${format.format(fromMs)} – ${format.format(toMs)}`;
    }
    return this.#tidy(format.formatRange(fromMs, toMs));
  }

  number(n: number): string {
    return this.#make('number', () => new Intl.NumberFormat(this.#locale)).format(n);
  }

  plural(n: number): Intl.LDMLPluralRule {
    return this.#make('plural', () => new Intl.PluralRules(this.tag)).select(n);
  }

  /**
   * Returns items of any kind in order, with the words between them: "A, B and C"; as `disjunction` "A, B or C", as `unit` "A, B".
   */
  listParts<T>(items: readonly T[], type: Intl.ListFormatType = 'conjunction'): (T | string)[] {
    const format = this.#make(type, () => new Intl.ListFormat(this.#locale, ownOptions({ type })));
    let next = 0;
    return format
      .formatToParts(items.map(String))
      .map((part) => (part.type === 'element' ? (items[next++] as T) : part.value));
  }

  list(items: readonly string[], type?: Intl.ListFormatType): string {
    return this.listParts(items, type).join('');
  }

  /** @param minutes East of UTC. @returns "−5", "+5:30", "+0": the sign is always there, the minutes if there are any. It may be isolated. */
  offset(minutes: number): string {
    return this.#once(`offset ${minutes}`, () => this.#offset(minutes));
  }

  #offset(minutes: number): string {
    const hours = this.#make(
      'sign',
      () => new Intl.NumberFormat(this.#locale, ownOptions<Intl.NumberFormatOptions>({ signDisplay: 'always' })),
    );
    const two = this.#make('two', () => new Intl.NumberFormat(this.#locale, ownOptions({ minimumIntegerDigits: 2 })));
    const rest = Math.abs(Math.round(minutes) % 60);
    // The hyphen that most languages use for a minus is too short beside digits, and breaks lines.
    const words = hours.format(Math.trunc(minutes / 60)).replace('-', '−') + (rest ? `:${two.format(rest)}` : '');
    return MARKS.test(words) ? `\u2068${words}\u2069` : words;
  }

  /** @param ms How long ago, in milliseconds. @returns "3 hours ago", in whole minutes, hours or days; at least a minute. */
  age(ms: number): string {
    for (const [unitMs, unit] of AGES) if (ms >= unitMs) return this.ago(Math.floor(ms / unitMs), unit);
    return this.ago(1, 'minute');
  }

  protected ago(n: number, unit: 'day' | 'hour' | 'minute'): string {
    return this.#make('age', () => new Intl.RelativeTimeFormat(this.#locale)).format(-n, unit);
  }

  /** Returns a number and the words around it, in order: "12 days", "3 hours"; as `short` "3 hr". */
  unitParts(value: number, unit: string, display: 'long' | 'short'): readonly Intl.NumberFormatPart[] {
    const make = (): Intl.NumberFormat =>
      new Intl.NumberFormat(
        this.#locale,
        ownOptions<Intl.NumberFormatOptions>({ style: 'unit', unit, unitDisplay: display }),
      );
    return this.#once(`${value} ${unit} ${display}`, () => this.#make(`${unit} ${display}`, make).formatToParts(value));
  }

  /** Returns "in 3 days", "tomorrow", "today", likewise in parts. */
  daysAwayParts(days: number): readonly Intl.RelativeTimeFormatPart[] {
    return this.#make(
      'days',
      () => new Intl.RelativeTimeFormat(this.#locale, ownOptions<Intl.RelativeTimeFormatOptions>({ numeric: 'auto' })),
    ).formatToParts(days, 'day');
  }

  /** Compares two texts for the order in which they are shown. */
  compare(a: string, b: string): number {
    return this.#make('compare', () => new Intl.Collator(this.#locale)).compare(a, b);
  }

  /** Returns the name of a language: in English where the browser has no names in this language, the tag itself where it has none at all. */
  languageName(tag: string): TextVariant {
    return this.#once(`language ${tag}`, () => this.#name('language', tag));
  }

  /** Returns the name of a country, likewise. @param code ISO 3166-1 alpha-2. */
  countryName(code: string): TextVariant {
    return this.#once(`region ${code}`, () => this.#name('region', code));
  }

  #name(type: 'language' | 'region', code: string): TextVariant {
    for (const lang of [this.#locale, 'en-GB']) {
      const names = this.#make(`${type} ${lang}`, () =>
        Intl.DisplayNames.supportedLocalesOf(lang).length
          ? new Intl.DisplayNames(lang, ownOptions({ type, fallback: 'none' }))
          : null,
      );
      try {
        const value = names?.of(code);
        if (value) return { lang: lang === this.#locale ? this.tag : 'en', value };
      } catch {
        // Not a well-formed code. It is shown as it is.
      }
    }
    return { lang: '', value: code };
  }

  /** Removes the comma after the weekday of British dates: engines and versions differ in it. */
  #tidy(text: string): string {
    return this.#locale.startsWith('en-GB') ? text.replace(/((?:^|– )[A-Z][a-z]+),/g, '$1') : text;
  }

  #moment(style: MomentStyle): Intl.DateTimeFormat {
    return this.#make(
      style,
      () =>
        new Intl.DateTimeFormat(this.#locale, ownOptions({ ...MOMENTS[style], calendar: 'gregory', timeZone: 'UTC' })),
    );
  }

  #once<T>(key: string, write: () => T): T {
    let written = this.#written.get(key);
    if (written === undefined) {
      if (this.#written.size >= MAX_WRITTEN) this.#written.clear();
      this.#written.set(key, (written = write()));
    }
    return written as T;
  }

  #make<T>(key: string, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }
}
