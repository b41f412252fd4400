import type { Fault } from '../../model/issue.js';
import { shown } from '../../json.js';
import { formatOffset } from '../../time/published-time.js';
import { isKnownZone } from '../../time/zone.js';
import { clockOfOffset, clockOfZone, type Clock, type ZoneSpellings } from './clock.js';
import type { OwnZones } from './own-zones.js';

/** The time zones of one calendar. */
export interface Zones {
  /** The clock of a TZID; `null` if nobody knows it. */
  readonly clockOf: (tzid: string) => Clock | null;
  /** Says, once for each zone, that the calendar's own rules give another offset than the tz database. @param repeats Whether there are later dates. */
  readonly check: (tzid: string, wallMs: number, repeats: boolean) => void;
}

/**
 * Returns the time zones of one calendar. What a TZID means is found out once: a zone of the tz database by its name or in another spelling of
 * it, else by the calendar's own rules (VTIMEZONE). Where both are there, the tz database holds.
 *
 * @param spellings `null` where each TZID is a name of the tz database.
 * @param own The VTIMEZONEs of the calendar; `null` where it has none.
 */
export function newZones(
  report: (fault: Fault, field: string) => void,
  spellings: ZoneSpellings | null,
  own: OwnZones | null,
): Zones {
  const clocks = new Map<string, Clock | null>();
  const add = (fault: Fault): void => report(fault, 'TZID');
  const find = (tzid: string): Clock | null => {
    // Lotus Notes calls that of London so, and describes its summers.
    const isMisnamed = tzid === 'GMT' && own?.clockOf(tzid)?.isConstant === false;
    if (isKnownZone(tzid) && !isMisnamed) return clockOfZone(tzid);
    const spelled = spellings?.readZoneSpelling(tzid);
    const timeZone = (isMisnamed ? null : spelled?.timeZone) ?? own?.timeZoneOf(tzid);
    if (timeZone) {
      add({ code: 'nonstandard-zone', value: shown(tzid), readAs: timeZone });
      return clockOfZone(timeZone);
    }
    const clock = own?.clockOf(tzid);
    if (clock) {
      add({ code: 'zone-rules', reason: 'own', value: shown(tzid) });
      return clock;
    }
    // Where nobody knows it, each of its events says so.
    if (spelled?.offset == null) return null;
    add({ code: 'nonstandard-zone', value: shown(tzid), readAs: `UTC${formatOffset(spelled.offset)}` });
    return clockOfOffset(spelled.offset);
  };
  const clockOf = (tzid: string): Clock | null => {
    let clock = clocks.get(tzid);
    if (clock === undefined) clocks.set(tzid, (clock = find(tzid)));
    return clock;
  };
  return {
    clockOf,
    check: (tzid, wallMs, repeats) => {
      const clock = clockOf(tzid);
      const fault = clock && own?.difference(tzid, clock, wallMs, repeats);
      if (fault) add(fault);
    },
  };
}
