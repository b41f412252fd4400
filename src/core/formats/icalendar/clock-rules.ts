import { parsePublishedTime } from '../../time/published-time.js';
import type { PublishedTime } from '../../model/event.js';
import { DAY, MINUTE } from '../../time/units.js';
import { wallFrom } from '../../time/wall.js';
import { offsetMsAt } from '../../time/zone.js';
import type { Series } from '../../recurrence/series.js';
import { propertiesOf, valueOf, type Component } from './component.js';
import { dateText } from './date-text.js';

type SeriesClass = typeof Series;

/** From when on clocks show another offset: the dates of one STANDARD or DAYLIGHT part (RFC 5545, 3.6.5). */
interface Observance {
  readonly onsets: Series;
  /** Milliseconds east of UTC, before and from the onset on. */
  readonly from: number;
  readonly to: number;
}

/** The onsets of an observance that are looked at before a moment: a year has one or two. */
const RECENT = 4;
/** Steps that the onsets of one zone may cost. */
const STEPS = 2_000_000;
const FIRST = wallFrom(1600, 1);

/** Milliseconds of `+0100`, `-05:00` or `+053020`; `null` for anything else. */
function offsetOf(text: string): number | null {
  const [, sign, h, m, s = '0'] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(text) ?? [];
  if (!sign) return null;
  const ms = (Number(h) * 60 + Number(m)) * MINUTE + Number(s) * 1000;
  return sign === '-' ? -ms : ms;
}

const toTime = (text: string): PublishedTime[] => {
  const time = parsePublishedTime(dateText(text));
  return time?.kind === 'time' ? [time] : [];
};

/** The clocks of a zone as a VTIMEZONE describes them. */
export class ClockRules {
  readonly #observances: Observance[] = [];
  readonly #budget = { left: STEPS };
  /** From the year to the offsets that begin in it or were in force at its beginning, in order. */
  readonly #years = new Map<number, readonly { readonly ms: number; readonly offset: number }[]>();

  private constructor() {}

  /** Returns `null` for a VTIMEZONE that says nothing, or nothing of our time, or that describes two zones at once. */
  static of(zone: Component, Dates: SeriesClass): ClockRules | null {
    if (propertiesOf(zone, 'tzid').length !== 1) return null;
    const rules = new ClockRules();
    // Summer time of 1970 that never comes again is no rule: Exchange loses RRULE.
    let isDated = false;
    for (const part of zone.components) {
      if (part.name !== 'standard' && part.name !== 'daylight') continue;
      const [from, to] = [offsetOf(valueOf(part, 'tzoffsetfrom')), offsetOf(valueOf(part, 'tzoffsetto'))];
      // Of a single part it does not matter since when.
      const [start] = toTime(valueOf(part, 'dtstart') || (zone.components.length === 1 ? '1970-01-01T00:00' : ''));
      if (from === null || to === null || !start) continue;
      const recurrence = {
        rules: propertiesOf(part, 'rrule').map(({ values }) => values[0]!),
        include: propertiesOf(part, 'rdate').flatMap(({ values }) => values.flatMap(toTime)),
        exclude: [],
        overrides: [],
      };
      isDated ||= recurrence.rules.length + recurrence.include.length > 0 || start.wallMs >= wallFrom(2000, 1);
      // Onsets are told by the clock that they end.
      const onset = { ...start, offset: from / MINUTE, localUnknown: false };
      rules.#observances.push({
        onsets: new Dates({ start: onset, timeZone: null, recurrence }, rules.#budget),
        from,
        to,
      });
    }
    return rules.#observances.length && (isDated || rules.isConstant) ? rules : null;
  }

  /** Whether they show one offset all year. */
  get isConstant(): boolean {
    return new Set(this.#observances.map(({ to }) => to)).size === 1;
  }

  /** Milliseconds east of UTC at an instant. Before the first onset it is the offset that this one ends. */
  offsetAt(instantMs: number): number {
    const year = new Date(instantMs).getUTCFullYear();
    let list = this.#years.get(year);
    if (!list) this.#years.set(year, (list = this.#offsetsOf(year)));
    let offset = list[0]!.offset;
    for (const begin of list) if (begin.ms <= instantMs) offset = begin.offset;
    return offset;
  }

  /** Whether the clocks of a zone show the same, on each day of this year and the next. @param timeZone IANA. */
  fits(timeZone: string): boolean {
    const year = new Date().getUTCFullYear();
    const end = Date.UTC(year + 2, 0);
    for (let ms = Date.UTC(year, 0, 1, 12); ms < end; ms += DAY) {
      if (this.offsetAt(ms) !== offsetMsAt(timeZone, ms)) return false;
    }
    return true;
  }

  /** Whether the rules say something of an instant: it is not before all of them. */
  covers(instantMs: number): boolean {
    return this.#observances.some(
      ({ onsets }) => onsets.between(FIRST, instantMs + 1, 1, this.#budget).dates.length > 0,
    );
  }

  #offsetsOf(year: number): readonly { readonly ms: number; readonly offset: number }[] {
    const end = wallFrom(year + 1, 1);
    const list = this.#observances
      .flatMap(({ onsets, to }) =>
        onsets.latest(FIRST, end, RECENT, this.#budget).dates.map(({ instantMs }) => ({ ms: instantMs, offset: to })),
      )
      .sort((a, b) => a.ms - b.ms);
    return list.length ? list : [{ ms: FIRST, offset: this.#firstOffset() }];
  }

  #firstOffset(): number {
    const first = this.#observances
      .map(({ onsets, from }) => ({
        ms: onsets.between(FIRST, Infinity, 1, this.#budget).dates[0]?.instantMs ?? 0,
        from,
      }))
      .sort((a, b) => a.ms - b.ms)[0]!;
    return first.from;
  }

  /** The instant at which clocks show `wallMs`: of two the earlier, and out of a gap forward (RFC 5545, 3.3.5). */
  instantOf(wallMs: number): number {
    const [before, after] = [this.offsetAt(wallMs - DAY), this.offsetAt(wallMs + DAY)];
    const early = wallMs - Math.max(before, after);
    return early + this.offsetAt(early) === wallMs ? early : wallMs - Math.min(before, after);
  }
}
