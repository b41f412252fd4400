import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

const eventOf = (item: unknown): Raw | null => asObject(own(asObject(item) ?? {}, 'event'));

/** Whether a document is of Localist's API: each event is in an object of its own, with its dates. An empty list has its pages. */
export function matches({ json }: Probe): boolean {
  const from = asObject(json);
  const events = from && (own(from, 'events') ?? [from]);
  if (!Array.isArray(events)) return false;
  const page = asObject(own(from!, 'page'));
  if (!events.length) return page !== null && own(page, 'current') !== undefined;
  const event = eventOf(events[0]);
  return event !== null && (Array.isArray(own(event, 'event_instances')) || own(event, 'localist_url') !== undefined);
}
