import type { FeedEvent } from '../model/event.js';
import { latestEndOf } from '../time/latest-end.js';

/** Whether registration has not begun yet, or is over, as far as its dates say. */
interface RegistrationState {
  readonly notYet: boolean;
  readonly closed: boolean;
  /** When either changes, in epoch milliseconds; `Infinity` for never. */
  readonly untilMs: number;
}

const ALWAYS: RegistrationState = Object.freeze({ notYet: false, closed: false, untilMs: Infinity });

/** Reads the dates of registration at an instant, in epoch milliseconds. */
export function registrationAt({ registration, timeZone }: FeedEvent, nowMs: number): RegistrationState {
  if (!registration?.opens && !registration?.closes) return ALWAYS;
  const opens = registration.opens ? latestEndOf(registration.opens, timeZone) : -Infinity;
  const closes = registration.closes ? latestEndOf(registration.closes, timeZone) : Infinity;
  const untilMs = Math.min(...[opens, closes].filter((ms) => ms > nowMs));
  return { notYet: opens > nowMs, closed: closes <= nowMs, untilMs };
}
