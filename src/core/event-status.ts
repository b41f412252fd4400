import type { EventStatus } from './model/event.js';

/** Returns whether something does not take place on its date. What is rescheduled has another date and is not off. */
export const isOff = ({ status }: { readonly status: EventStatus }): boolean =>
  status === 'cancelled' || status === 'postponed';
