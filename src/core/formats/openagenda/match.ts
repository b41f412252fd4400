import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

const isEvent = (item: Raw | null): boolean =>
  item !== null &&
  own(item, 'uid') !== undefined &&
  (own(item, 'timings') !== undefined ||
    own(item, 'firstTiming') !== undefined ||
    own(item, 'firstdate_begin') !== undefined ||
    own(item, 'originAgenda') !== undefined);

/** The list of events: of OpenAgenda's API, of Opendatasoft's (v2, v1, or an export), or one event, perhaps within an answer. */
export function listIn(json: unknown): unknown {
  if (Array.isArray(json)) return json;
  const from = asObject(json);
  if (!from) return undefined;
  const event = asObject(own(from, 'event'));
  const records = own(from, 'records');
  return (
    own(from, 'events') ??
    own(from, 'results') ??
    (Array.isArray(records) ? records.map((record) => own(asObject(record) ?? {}, 'fields')) : undefined) ??
    (event ? [event] : isEvent(from) ? [from] : undefined)
  );
}

/** Whether a document is of OpenAgenda, or of a data set of Opendatasoft that was made of it. */
export function matches({ json }: Probe): boolean {
  const items = listIn(json);
  if (!Array.isArray(items)) return false;
  // An empty list of OpenAgenda has a cursor all the same.
  const from = asObject(json);
  return items.length
    ? isEvent(asObject(items[0]))
    : from !== null && own(from, 'total') === 0 && Object.hasOwn(from, 'after');
}
