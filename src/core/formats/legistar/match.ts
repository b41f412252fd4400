import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether an object is an Event of Legistar's web API. */
const isLegistarEvent = (raw: unknown): boolean => {
  const item = asObject(raw);
  return item !== null && Object.hasOwn(item, 'EventBodyName') && Object.hasOwn(item, 'EventDate');
};

/** Whether an object is a meeting of eLMS, with which Chicago's clerk followed Legistar. */
export const isElmsMeeting = (item: Raw): boolean =>
  ['meetingId', 'bodyId', 'date'].every((key) => Object.hasOwn(item, key));

/** Whether a document is a list of Legistar's Events, one of them, or eLMS's list of meetings. */
export function matches({ json }: Probe): boolean {
  if (Array.isArray(json)) return json.slice(0, 5).some(isLegistarEvent);
  const from = asObject(json) ?? {};
  const listed = own(from, 'value') ?? own(from, 'data');
  if (!Array.isArray(listed)) return isLegistarEvent(json);
  return listed.slice(0, 5).some((item) => isLegistarEvent(item) || isElmsMeeting(asObject(item) ?? {}));
}
