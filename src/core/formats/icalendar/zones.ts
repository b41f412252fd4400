import type { Fault } from '../../model/issue.js';
import { shown } from '../../json.js';
import { formatOffset } from '../../time/published-time.js';
import { DAY, MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { instantOf, isKnownZone, offsetMsAt, wallOf } from '../../time/zone.js';

import type { ClockRules } from './clock-rules.js';
import { valueOf, type Component } from './component.js';

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
  readonly isConstant: boolean;
}

/** Half a year, after which clocks may show another offset. */
const HALF_YEAR = 182 * DAY;

const clockOfZone = (timeZone: string): Clock => ({
  timeZone,
  instantOf: (wallMs) => instantOf(timeZone, wallMs).ms,
  wallOf: (instantMs) => wallOf(timeZone, instantMs),
  isConstant: false,
});

const clockOfRules = (rules: ClockRules): Clock => ({
  timeZone: null,
  instantOf: (wallMs) => rules.instantOf(wallMs),
  wallOf: (instantMs) => instantMs + rules.offsetAt(instantMs),
  isConstant: rules.isConstant,
});

/** A clock that is the same all year. */
const clockOfOffset = (offset: number): Clock => ({
  timeZone: null,
  instantOf: (wallMs) => wallMs - offset * MINUTE,
  wallOf: (instantMs) => instantMs + offset * MINUTE,
  isConstant: true,
});

interface NamedClock {
  readonly clock: Clock | null;
  /** The rules of the calendar itself. */
  readonly rules: ClockRules | null;
}

/**
 * The time zones of one calendar. What a TZID means is found out once: a zone of the tz database by its name or in another spelling of it,
 * else by the calendar's own rules (VTIMEZONE). Where both are there, the tz database holds.
 */
export class Zones {
  readonly #zones = new Map<string, Component>();
  readonly #found = new Map<string, NamedClock>();
  readonly #differing = new Set<string>();
  readonly #report: (fault: Fault, field: string) => void;
  readonly #spellings: ZoneSpellings;
  readonly #rulesOf: (zone: Component) => ClockRules | null;

  /** @param components Its VTIMEZONEs among others; of those with one TZID the last counts. @param rulesOf Makes rules of a VTIMEZONE. */
  constructor(
    components: readonly Component[],
    report: (fault: Fault, field: string) => void,
    spellings: ZoneSpellings,
    rulesOf: (zone: Component) => ClockRules | null,
  ) {
    this.#report = report;
    this.#spellings = spellings;
    this.#rulesOf = rulesOf;
    for (const zone of components) if (zone.name === 'vtimezone') this.#zones.set(valueOf(zone, 'tzid'), zone);
  }

  /** The clock of a TZID; `null` if nobody knows it. */
  clockOf(tzid: string): Clock | null {
    return this.#named(tzid).clock;
  }

  /** Says, once for each zone, that the calendar's own rules give another offset than the tz database. @param repeats Whether there are later dates. */
  check(tzid: string, wallMs: number, repeats: boolean): void {
    const { clock, rules } = this.#named(tzid);
    if (!clock?.timeZone || !rules || this.#differing.has(tzid)) return;
    for (const wall of repeats ? [wallMs, wallMs + HALF_YEAR] : [wallMs]) {
      const instant = clock.instantOf(wall);
      const [offset, published] = [offsetMsAt(clock.timeZone, instant) / MINUTE, rules.offsetAt(instant) / MINUTE];
      if (offset === published || !rules.covers(instant)) continue;
      this.#differing.add(tzid);
      const date = toWallText(wall).slice(0, 10);
      this.#add({
        code: 'zone-rules',
        reason: 'differ',
        timeZone: clock.timeZone,
        date,
        offset: published,
        clock: offset,
      });
      return;
    }
  }

  #named(tzid: string): NamedClock {
    let found = this.#found.get(tzid);
    if (!found) this.#found.set(tzid, (found = this.#find(tzid)));
    return found;
  }

  #find(tzid: string): NamedClock {
    const zone = this.#zones.get(tzid);
    const rules = zone ? this.#rulesOf(zone) : null;
    if (isKnownZone(tzid)) return { clock: clockOfZone(tzid), rules };
    const spelled = this.#spellings.readZoneSpelling(tzid);
    const location = zone ? valueOf(zone, 'x-lic-location') : '';
    const timeZone =
      spelled?.timeZone ??
      (location && isKnownZone(location) ? location : null) ??
      (zone && rules ? this.#fitting(tzid, zone, rules) : null);
    if (timeZone) {
      this.#add({ code: 'nonstandard-zone', value: shown(tzid), readAs: timeZone });
      return { clock: clockOfZone(timeZone), rules };
    }
    if (rules) {
      this.#add({ code: 'zone-rules', reason: 'own', value: shown(tzid) });
      return { clock: clockOfRules(rules), rules };
    }
    if (spelled?.offset != null) {
      this.#add({ code: 'nonstandard-zone', value: shown(tzid), readAs: `UTC${formatOffset(spelled.offset)}` });
      return { clock: clockOfOffset(spelled.offset), rules };
    }
    // Then each of its events says so.
    return { clock: null, rules };
  }

  /** A zone that the name may mean and whose clocks are those of the rules; `null` for none. `TZURL` says of which zone a copy was made. */
  #fitting(tzid: string, zone: Component, rules: ClockRules): string | null {
    const copied = this.#spellings.readZoneSpelling(valueOf(zone, 'tzurl').replace(/\.ics$/i, ''))?.timeZone;
    return [...(copied ? [copied] : []), ...this.#spellings.likelyZones(tzid)].find((id) => rules.fits(id)) ?? null;
  }

  #add(fault: Fault): void {
    this.#report(fault, 'TZID');
  }
}
