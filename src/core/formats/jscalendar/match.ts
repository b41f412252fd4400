import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

const VERSION = /^application\/jscalendar\+json/i;

/**
 * Whether a document is JSCalendar: an Event or Task, a Group of them, or a list of these. A schema.org event is called `Event` as well, but
 * has `startDate` or a context.
 */
export function matches({ json, type }: Probe): boolean {
  const first = asObject(Array.isArray(json) ? json[0] : json);
  if (!first || own(first, '@context') !== undefined || own(first, 'startDate') !== undefined) return false;
  const kind = own(first, '@type');
  if (kind === 'Group') return Array.isArray(own(first, 'entries'));
  // No other format has tasks; one without a date is complete (RFC 8984, 6.2).
  if (kind === 'Task') return own(first, 'uid') !== undefined || own(first, 'due') !== undefined;
  if (kind !== 'Event') return false;
  return VERSION.test(type) || own(first, 'start') !== undefined;
}
