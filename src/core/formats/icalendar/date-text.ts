import { parseLooseTime } from '../../time/loose-time.js';
import { parsePublishedTime } from '../../time/published-time.js';

/** A date or time of RFC 5545 as RFC 3339 writes it; as it stands if it cannot be read as a whole. */
export function dateText(raw: string): string {
  const text = raw.trim();
  if (parsePublishedTime(text)) return text;
  const loose = parseLooseTime(text);
  return loose && loose.reading === 'standard' ? loose.time.text : text;
}
