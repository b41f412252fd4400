import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/**
 * Whether a document is what Gancio answers at `/api/events`: events with their start in Unix seconds; or one of them. An empty list says
 * nothing itself.
 */
export function matches({ json, url }: Probe): boolean {
  if (Array.isArray(json) && !json.length) return /^https?:\/\/[^/?#]+\/api\/events(?:[?#]|$)/.test(url);
  const event = asObject(Array.isArray(json) ? json[0] : json);
  return event !== null && typeof own(event, 'start_datetime') === 'number' && own(event, 'title') !== undefined;
}
