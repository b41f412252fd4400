import type { EntryState } from '../core/listing/entry-state.js';
import { registrationAt } from '../core/listing/registration.js';
import type { Row } from '../core/listing/row.js';
import type { Display, ShownClock } from '../core/time/display.js';
import { phaseOf } from '../core/time/phase.js';

/** The zone of rows that are written beforehand where an event has no clock of its own. No reader is known yet. */
export const NO_READER = 'UTC';

/**
 * Returns a row as it can be written before anybody reads it: without the reader's clock. Where only the instant of an event is known, the
 * row shows it in UTC, and says so.
 */
export function publishedRow(row: Row): Row {
  const display = withoutReader(row.display);
  return { ...plain(row), display, others: row.others.map(publishedRow) };
}

/** The fields of a row; those of a `ListedRow` are getters of its class. */
const plain = ({ key, occurrence, day }: Row): Pick<Row, 'key' | 'occurrence' | 'day'> => ({ key, occurrence, day });

const withoutReader = (display: Display): Display => ({
  ...display,
  primary: display.primary && inUtc(display.primary),
  secondary: display.secondary?.whose === 'viewer' ? null : display.secondary,
});

/** "12:00 UTC", in place of "12:00 your time". */
const inUtc = (clock: ShownClock): ShownClock => (clock.whose === 'viewer' ? { ...clock, whose: 'chosen' } : clock);

/**
 * Returns what time has changed about an entry by a day: whether it is over, and whether registration is open. That it is happening now only a
 * reader's clock knows.
 *
 * @param nowMs Epoch milliseconds.
 */
export function publishedState({ occurrence }: Row, nowMs: number): EntryState {
  const { notYet, closed } = registrationAt(occurrence.event, nowMs);
  const phase = phaseOf(occurrence, nowMs, 0) === 'past' ? 'past' : 'upcoming';
  return { occurrence, phase, notYet, closed };
}
