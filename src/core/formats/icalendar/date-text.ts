import { parseLooseTime } from '../../time/loose-time.js';
import { parsePublishedTime } from '../../time/published-time.js';

/** A date or time of RFC 5545 as RFC 3339 writes it; as it stands if it cannot be read as a whole. */
export function dateText(raw: string): string {
  // Google has days in UTC: `20131210Z`. ical.js writes days without VALUE=DATE into jCal as `2013-12-10T::`, others `20131210T170000T`.
  const text = raw.trim().replace(/^(\d{8})Z$|T::$|(?<=T\d{6})T$/, '$1');
  if (parsePublishedTime(text)) return text;
  const loose = parseLooseTime(text);
  return loose && loose.reading === 'standard' ? loose.time.text : text;
}
