import type { Occurrence } from '../model/occurrence.js';
import { wallNow } from './days.js';
import type { Row } from './row.js';
import { registrationAt } from './registration.js';
import { phaseOf, type Phase } from '../time/phase.js';
import { startOfDay } from '../time/wall.js';

/** The instant for which a list is shown, on the reader's clock. */
export interface ViewerNow {
  /** Epoch milliseconds on the page's clock. */
  readonly nowMs: number;
  /** The reader's zone and its offset then, in milliseconds. */
  readonly viewer: string;
  readonly viewerOffsetMs: number;
}

/** All that time changes about an entry. */
export interface EntryState {
  readonly occurrence: Occurrence;
  readonly phase: Phase;
  /** Registration has not begun, or is over, as far as its dates say. */
  readonly notYet: boolean;
  readonly closed: boolean;
}

export function entryStateOf(row: Row, now: ViewerNow): EntryState {
  const { occurrence } = row;
  const { notYet, closed } = registrationAt(occurrence.event, now.nowMs);
  return { occurrence, phase: rowPhase(row, now), notYet, closed };
}

export const sameEntryState = (a: EntryState, b: EntryState): boolean =>
  a.occurrence === b.occurrence && a.phase === b.phase && a.notYet === b.notYet && a.closed === b.closed;

/** Of the days of a longer event, only today's is now. */
function rowPhase(row: Row, { nowMs, viewer, viewerOffsetMs }: ViewerNow): Phase {
  const { occurrence, day } = row;
  const phase = phaseOf(occurrence, nowMs, viewerOffsetMs);
  if (phase !== 'now' || !day) return phase;
  const today = startOfDay(wallNow(row, nowMs, viewer));
  const shown = startOfDay(day.wallMs);
  return shown === today ? 'now' : shown < today ? 'started' : 'upcoming';
}
