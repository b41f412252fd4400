import type { Probe } from '../format.js';
import { rootName } from '../xml/root-name.js';

/** Whether a document is xCal (RFC 6321), or one of the drafts before it. */
export const matches = ({ json, text }: Probe): boolean =>
  json === undefined && /^(?:icalendar|vcalendar)$/.test(rootName(text));
