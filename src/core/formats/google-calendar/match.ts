import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document is what Google Calendar's `events.list` answers; who asks for some fields only (`fields=items`) gets no kind of the whole. */
export function matches({ json }: Probe): boolean {
  const from = asObject(json);
  const items = from && own(from, 'items');
  const first = Array.isArray(items) ? asObject(items[0]) : null;
  return (
    from !== null &&
    (own(from, 'kind') === 'calendar#events' || (first !== null && own(first, 'kind') === 'calendar#event'))
  );
}
