import type { Fault } from '../../model/issue.js';
import { shown } from '../../json.js';
import { formatOffset } from '../../time/published-time.js';
import { isKnownZone } from '../../time/zone.js';
import { clockOfOffset, clockOfZone, type Clock, type ZoneSpellings } from './clock.js';
import type { OwnZones } from './own-zones.js';

/**
 * The time zones of one calendar. What a TZID means is found out once: a zone of the tz database by its name or in another spelling of it,
 * else by the calendar's own rules (VTIMEZONE). Where both are there, the tz database holds.
 */
export class Zones {
  readonly #clocks = new Map<string, Clock | null>();
  readonly #report: (fault: Fault, field: string) => void;
  readonly #spellings: ZoneSpellings | null;
  readonly #own: OwnZones | null;

  /**
   * @param spellings `null` where each TZID is a name of the tz database.
   * @param own The VTIMEZONEs of the calendar; `null` where it has none.
   */
  constructor(report: (fault: Fault, field: string) => void, spellings: ZoneSpellings | null, own: OwnZones | null) {
    this.#report = report;
    this.#spellings = spellings;
    this.#own = own;
  }

  /** The clock of a TZID; `null` if nobody knows it. */
  clockOf(tzid: string): Clock | null {
    let clock = this.#clocks.get(tzid);
    if (clock === undefined) this.#clocks.set(tzid, (clock = this.#find(tzid)));
    return clock;
  }

  /** Says, once for each zone, that the calendar's own rules give another offset than the tz database. @param repeats Whether there are later dates. */
  check(tzid: string, wallMs: number, repeats: boolean): void {
    const clock = this.clockOf(tzid);
    const fault = clock && this.#own?.difference(tzid, clock, wallMs, repeats);
    if (fault) this.#add(fault);
  }

  #find(tzid: string): Clock | null {
    if (isKnownZone(tzid)) return clockOfZone(tzid);
    const spelled = this.#spellings?.readZoneSpelling(tzid);
    const timeZone = spelled?.timeZone ?? this.#own?.timeZoneOf(tzid);
    if (timeZone) {
      this.#add({ code: 'nonstandard-zone', value: shown(tzid), readAs: timeZone });
      return clockOfZone(timeZone);
    }
    const own = this.#own?.clockOf(tzid);
    if (own) {
      this.#add({ code: 'zone-rules', reason: 'own', value: shown(tzid) });
      return own;
    }
    // Where nobody knows it, each of its events says so.
    if (spelled?.offset == null) return null;
    this.#add({ code: 'nonstandard-zone', value: shown(tzid), readAs: `UTC${formatOffset(spelled.offset)}` });
    return clockOfOffset(spelled.offset);
  }

  #add(fault: Fault): void {
    this.#report(fault, 'TZID');
  }
}
