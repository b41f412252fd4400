import { MINUTE } from '../../time/units.js';
import { instantOf, wallOf } from '../../time/zone.js';

/** The part that knows names of zones: a chunk of its own. */
export type ZoneSpellings = Pick<typeof import('../../zones/zone-spellings.js'), 'readZoneSpelling' | 'likelyZones'>;

/** The clock that a TZID stands for. */
export interface Clock {
  /** IANA; `null` for a zone that only its VTIMEZONE describes. */
  readonly timeZone: string | null;
  /** The instant at which it shows a wall clock. */
  readonly instantOf: (wallMs: number) => number;
  readonly wallOf: (instantMs: number) => number;
  /** Whether it shows one offset all year. Not known of a zone with a name. */
  readonly isConstant?: boolean;
}

/** Returns the clock of a zone of the tz database. */
export const clockOfZone = (timeZone: string): Clock => ({
  timeZone,
  instantOf: (wallMs) => instantOf(timeZone, wallMs).ms,
  wallOf: (instantMs) => wallOf(timeZone, instantMs),
});

/** Returns a clock that is the same all year. @param offset Minutes east of UTC. */
export const clockOfOffset = (offset: number): Clock => ({
  timeZone: null,
  instantOf: (wallMs) => wallMs - offset * MINUTE,
  wallOf: (instantMs) => instantMs + offset * MINUTE,
  isConstant: true,
});
