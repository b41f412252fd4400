import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** The collection of events, and the type of each (https://github.com/lexicon-community/lexicon). */
export const EVENT = 'community.lexicon.calendar.event';

const isEvent = (item: unknown): boolean => own(asObject(own(asObject(item) ?? {}, 'value')) ?? {}, '$type') === EVENT;

/** Whether a document is a list of such records (`com.atproto.repo.listRecords`), or one of them (`getRecord`). */
export function matches({ json, url }: Probe): boolean {
  const records = own(asObject(json) ?? {}, 'records');
  if (!Array.isArray(records)) return isEvent(json);
  return records.length ? records.slice(0, 20).some(isEvent) : url.includes(`collection=${EVENT}`);
}
