import { instantOf, wallOf } from '../time/zone.js';
import { property, type Parameters } from './calendar-lines.js';
import { clockText, dayText, utcText } from './time-texts.js';

/** How the times of an entry are written: as days, in UTC, or on the clocks of a zone. */
export type TimeForm =
  { readonly form: 'day' } | { readonly form: 'utc' } | { readonly form: 'zone'; readonly zone: string };

const UTC = /^(?:etc\/)?(?:utc|uct|zulu|universal)$/i;

/** Returns the form for instants in a zone; `null` for those without one. */
export const formIn = (zone: string | null): TimeForm =>
  zone === null || UTC.test(zone) ? { form: 'utc' } : { form: 'zone', zone };

/** Whether a zone's clocks show what they show at an instant only once: of an hour that comes twice, programs read either. */
export const isNamed = (zone: string, ms: number): boolean => instantOf(zone, wallOf(zone, ms)).kind === 'unique';

/**
 * Returns properties of dates or times: `DTSTART;TZID=Europe/Paris:20260530T090000`.
 *
 * @param times Of days wall-clock milliseconds, else epoch milliseconds.
 */
export function timeProperty(name: string, times: readonly number[], form: TimeForm): string {
  const parameters: Parameters =
    form.form === 'day' ? { VALUE: 'DATE' } : form.form === 'zone' ? { TZID: form.zone } : {};
  return property(name, times.map((time) => timeText(time, form)).join(','), parameters);
}

function timeText(time: number, form: TimeForm): string {
  if (form.form === 'day') return dayText(time);
  return form.form === 'utc' ? utcText(time) : clockText(wallOf(form.zone, time));
}
