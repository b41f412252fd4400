import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document is what Google Calendar's `events.list` answers. */
export function matches({ json }: Probe): boolean {
  const from = asObject(json);
  return from !== null && own(from, 'kind') === 'calendar#events';
}
