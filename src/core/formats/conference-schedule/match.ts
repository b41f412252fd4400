import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

/** The schedule that a document holds, or that it is itself; `null` for none: `{"schedule": {"conference": {"days": […]}}}`. */
export function scheduleIn(json: unknown): Raw | null {
  const from = asObject(json) ?? {};
  const schedule = asObject(own(from, 'schedule')) ?? from;
  const conference = asObject(own(schedule, 'conference'));
  const isOne = conference && (Array.isArray(own(conference, 'days')) || Array.isArray(own(schedule, 'events')));
  return isOne ? schedule : null;
}

/** Whether a document is the schedule of a conference. */
export const matches = ({ json }: Probe): boolean => scheduleIn(json) !== null;
