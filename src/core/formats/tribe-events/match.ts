import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

/** An event of `tribe/events/v1` has its time in UTC twice, the second time in parts. One of `tec/v1` has its dates as PHP prints them. */
const isEvent = (item: Raw | null): boolean =>
  item !== null &&
  ((own(item, 'start_date') !== undefined && (own(item, 'utc_start_date') ?? own(item, 'all_day')) !== undefined) ||
    (own(item, 'start_date_utc') !== undefined && asObject(own(item, 'dates')) !== null));

/** Whether a document is of The Events Calendar: a list of either interface, or one event. */
export function matches({ json }: Probe): boolean {
  if (Array.isArray(json)) return isEvent(asObject(json[0]));
  const from = asObject(json);
  if (!from) return false;
  const events = own(from, 'events');
  const isList = typeof events === 'object' && events !== null;
  return (
    isEvent(from) || (isList && (own(from, 'rest_url') !== undefined || isEvent(asObject(Object.values(events)[0]))))
  );
}
