import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document is an export of Indico that lists events. Its dates are objects, each with its zone. */
export function matches({ json }: Probe): boolean {
  const from = asObject(json);
  const results = from && own(from, 'results');
  if (!Array.isArray(results)) return false;
  if (!results.length) return own(from!, '_type') === 'HTTPAPIResult';
  const date = asObject(own(asObject(results[0]) ?? {}, 'startDate'));
  return date !== null && own(date, 'date') !== undefined && own(date, 'tz') !== undefined;
}
