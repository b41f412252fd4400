import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document is what Gancio answers at `/api/events`: events with their start in Unix seconds. An empty list says nothing itself. */
export function matches({ json, url }: Probe): boolean {
  if (!Array.isArray(json)) return false;
  if (!json.length) return /^https?:\/\/[^/?#]+\/api\/events(?:[?#]|$)/.test(url);
  const event = asObject(json[0]);
  return event !== null && typeof own(event, 'start_datetime') === 'number' && own(event, 'title') !== undefined;
}
