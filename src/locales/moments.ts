/**
 * The styles of a moment. `day` "Saturday 30 May 2026" · `date` "30 May 2026" · `short` "Sat 30 May" · `month` "May 2026" ·
 * `year` "2026" · `time` "17:00", in the hour cycle of the language · `dateTime` "30 May 2026 at 17:00".
 */
export type MomentStyle = 'day' | 'date' | 'short' | 'month' | 'year' | 'time' | 'dateTime';

// Whole styles where there are any: they follow the language's custom. Single fields are put together by rule ("Saturday, 30 May").
export const MOMENTS: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'full' },
  date: { dateStyle: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  time: { timeStyle: 'short' },
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
};
