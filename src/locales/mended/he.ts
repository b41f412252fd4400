import { Formatters, type FormattersMaker } from '../formatters.js';

/** Hebrew as browsers have it, but for the figure that CLDR 48 puts behind a word that says it already: "two days ago (2)". */
class HebrewFormatters extends Formatters {
  protected override ago(n: number, unit: 'day' | 'hour' | 'minute'): string {
    return super.ago(n, unit).replace(/ \([12]\)/, '');
  }
}

export const formatters: FormattersMaker = (tag) => new HebrewFormatters(tag);
