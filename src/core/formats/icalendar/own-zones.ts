import type { Fault } from '../../model/issue.js';
import type { Series } from '../../recurrence/series.js';
import { DAY, MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { isKnownZone, offsetMsAt } from '../../time/zone.js';
import type { Clock, ZoneSpellings } from './clock.js';
import { ClockRules } from './clock-rules.js';
import { valueOf, type Component } from './component.js';

/** Half a year, after which clocks may show another offset. */
const HALF_YEAR = 182 * DAY;

/** A zone that a calendar describes. */
interface OwnZone {
  readonly component: Component;
  /** Its rules, which are made once somebody asks. `null` for a description that says nothing. */
  rules?: ClockRules | null;
}

/** The zones that a calendar describes itself (VTIMEZONE; RFC 5545, 3.6.5): loaded only for calendars that do. */
export class OwnZones {
  readonly #zones = new Map<string, OwnZone>();
  readonly #differing = new Set<string>();
  readonly #spellings: ZoneSpellings | null;
  readonly #dates: typeof Series;
  readonly #elsewhere: OwnZones | null;

  /**
   * @param components VTIMEZONEs among others; of those with one TZID the last counts.
   * @param elsewhere The zones of all calendars of a file: some programs describe them in one calendar only.
   */
  constructor(
    components: readonly Component[],
    spellings: ZoneSpellings | null,
    Dates: typeof Series,
    elsewhere: OwnZones | null,
  ) {
    this.#spellings = spellings;
    this.#dates = Dates;
    this.#elsewhere = elsewhere;
    for (const component of components) {
      if (component.name === 'vtimezone') this.#zones.set(valueOf(component, 'tzid'), { component });
    }
  }

  /**
   * The zone of the tz database that a description means, IANA: by where it is, by the address of the zone that it is a copy of, or by its
   * name and rules together. `null` for none.
   */
  timeZoneOf(tzid: string): string | null {
    const zone = this.#zone(tzid)?.component;
    if (!zone) return null;
    const location = valueOf(zone, 'x-lic-location');
    if (isKnownZone(location)) return location;
    const rules = this.#rulesOf(tzid);
    if (!rules || !this.#spellings) return null;
    const copied = this.#spellings.readZoneSpelling(valueOf(zone, 'tzurl').replace(/\.ics$/i, ''))?.timeZone;
    const likely = this.#spellings.likelyZones(tzid);
    return [...(copied ? [copied] : []), ...likely].find((id) => rules.fits(id)) ?? null;
  }

  /** The clock of its rules; `null` where there are none. */
  clockOf(tzid: string): Clock | null {
    const rules = this.#rulesOf(tzid);
    return (
      rules && {
        timeZone: null,
        instantOf: (wallMs) => rules.instantOf(wallMs),
        wallOf: (instantMs) => instantMs + rules.offsetAt(instantMs),
        isConstant: rules.isConstant,
      }
    );
  }

  /** Returns, once for each zone, the fault that its rules give another offset than the tz database. @param repeats Whether there are later dates. */
  difference(tzid: string, { timeZone, instantOf }: Clock, wallMs: number, repeats: boolean): Fault | null {
    const rules = timeZone !== null && !this.#differing.has(tzid) && this.#rulesOf(tzid);
    if (!rules) return null;
    for (const wall of repeats ? [wallMs, wallMs + HALF_YEAR] : [wallMs]) {
      const instant = instantOf(wall);
      const [offset, published] = [offsetMsAt(timeZone, instant) / MINUTE, rules.offsetAt(instant) / MINUTE];
      if (offset === published || !rules.covers(instant)) continue;
      this.#differing.add(tzid);
      const date = toWallText(wall).slice(0, 10);
      return { code: 'zone-rules', reason: 'differ', timeZone, date, offset: published, clock: offset };
    }
    return null;
  }

  #zone(tzid: string): OwnZone | undefined {
    return this.#zones.get(tzid) ?? (this.#elsewhere ? this.#elsewhere.#zone(tzid) : undefined);
  }

  #rulesOf(tzid: string): ClockRules | null {
    const zone = this.#zone(tzid);
    if (zone && zone.rules === undefined) zone.rules = ClockRules.of(zone.component, this.#dates);
    return zone?.rules ?? null;
  }
}

/** Returns what tells the own zones of each of these calendars. One of another calendar counts where a calendar has none of that name. */
export function ownZones(
  calendars: readonly Component[],
  spellings: ZoneSpellings | null,
  Dates: typeof Series,
): (calendar: Component) => OwnZones {
  const all = calendars.flatMap(({ components }) => components.filter(({ name }) => name === 'vtimezone'));
  const elsewhere = new OwnZones(all, spellings, Dates, null);
  return ({ components }) => new OwnZones(components, spellings, Dates, elsewhere);
}
