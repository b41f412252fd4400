import { Formatters, type FormattersMaker } from '../formatters.js';
import type { MomentStyle } from '../moments.js';

/** Swahili as browsers have it, but for days in two months: CLDR 48 leaves the first month out ("31 – 2 Juni" for 31 May to 2 June). */
class SwahiliFormatters extends Formatters {
  override range(fromMs: number, toMs: number, style: MomentStyle): string {
    const isInOneMonth = this.moment(fromMs, 'month') === this.moment(toMs, 'month');
    if (style !== 'date' || isInOneMonth || toMs < fromMs) return super.range(fromMs, toMs, style);
    return `${this.moment(fromMs, style)} – ${this.moment(toMs, style)}`;
  }
}

export const formatters: FormattersMaker = (tag) => new SwahiliFormatters(tag);
