import { Formatters, type FormattersMaker } from '../formatters.js';
import type { MomentStyle } from '../moments.js';

/** Tamil as browsers have it, but for the halves of the day: since CLDR 48 these are "AM" and "PM", before they were Tamil words. */
class TamilFormatters extends Formatters {
  override moment(wallMs: number, style: MomentStyle): string {
    return super
      .moment(wallMs, style)
      .replace(/(\d+:\d+)(\s)(AM|PM)/, (_, time, space, half) => (half === 'AM' ? 'முற்பகல்' : 'பிற்பகல்') + space + time);
  }

  override range(fromMs: number, toMs: number, style: MomentStyle): string {
    // A half that both ends share is written once, behind them: "9:05 – 10:05 AM".
    if (!/time/i.test(style) || toMs <= fromMs) return super.range(fromMs, toMs, style);
    const isOneDay = this.moment(fromMs, 'date') === this.moment(toMs, 'date');
    return `${this.moment(fromMs, style)} – ${this.moment(toMs, isOneDay ? 'time' : style)}`;
  }
}

export const formatters: FormattersMaker = (tag) => new TamilFormatters(tag);
